"""The figures of what a person sees; apart from the programs that need Qt to measure them."""

from typing import Final

import msgspec

SITES: Final = 5_000


class StartTimes(msgspec.Struct, frozen=True):
    """From the start of the process to the first painted navigator; then while nobody does a thing.

    ``idle_mb`` is resident memory, None on a system without ``/proc``; ``idle_core`` the share of
    one processor core.
    """

    painted_s: float
    idle_mb: float | None
    idle_core: float


class SitesListTimes(msgspec.Struct, frozen=True):
    """What a person waits for, in milliseconds. ``shown_ms``: read from the datafile and painted.

    ``sort_ms``, ``filter_ms``: the slowest column, the slowest keystroke, painted.
    """

    shown_ms: float
    sort_ms: float
    filter_ms: float
