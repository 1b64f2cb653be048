"""The entry points: ``twoarrows`` for the command line, ``twoarrows-desktop`` for the windows."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0 done, 1 failed, 2 used wrongly.

    arguments: without the program's own name; those of the process by default.
    """
    from app.cli import run

    return run(sys.argv[1:] if arguments is None else arguments)


def desktop() -> int:
    """Run the desktop program and return its exit code."""
    from app.start import start_desktop

    return start_desktop(sys.argv)
