"""What the exchanges of both programs have in common: how they are run, and their figures."""

from pathlib import Path

import msgspec

from tests.benchmarks.children import output_of


class ExchangeTimes(msgspec.Struct, frozen=True):
    """How long one exchange of ``rows`` records took, in seconds.

    ``push_s``: from the remote's queue into the central's buffer. ``integrate_central_s``: from
    there into its records. ``pull_s``: from the central's records into its queue for a new remote,
    and from there into the remote's buffer. ``integrate_remote_s``: into its records.
    """

    rows: int
    push_s: float
    integrate_central_s: float
    pull_s: float
    integrate_remote_s: float


def exchange(module: str, folder: Path, rows: int) -> ExchangeTimes:
    """Let ``module`` exchange ``rows`` records in ``folder``, in two processes of its own.

    Raises: RuntimeError if it fails.
    """
    printed = output_of(["-m", module, "exchange", str(folder), str(rows)])
    return msgspec.json.decode(printed, type=ExchangeTimes)
