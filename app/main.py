"""The entry points: ``twoarrows`` for the command line, ``twoarrows-desktop`` for the windows."""

import sys
from collections.abc import Sequence
from typing import Final

_OPENING: Final = frozenset({"--sync", "--hidden"})
"""The options of ``twoarrows open``."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0 done, 1 failed, 2 used wrongly.

    arguments: without the program's own name; those of the process by default.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if _only_opens(given):
        from app.start import start_desktop

        files = [each for each in given[1:] if each not in _OPENING]
        return start_desktop(
            [sys.argv[0], *files], sync="--sync" in given, hidden="--hidden" in given
        )
    from app.cli import run

    return run(given)


def _only_opens(given: Sequence[str]) -> bool:
    """Say whether windows alone are asked for: the whole command line costs them 20 MB."""
    if not given:
        return True
    options = {each for each in given[1:] if each.startswith("-")}
    return given[0] == "open" and options <= _OPENING


def desktop() -> int:
    """Run the desktop program and return its exit code."""
    from app.start import start_desktop

    return start_desktop(sys.argv)
