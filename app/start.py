"""Starts the desktop program; its modules are imported no sooner, for they cost time and memory."""

from collections.abc import Sequence


def start_desktop(arguments: Sequence[str]) -> int:
    """Run the windows until the last is closed; return the exit code.

    arguments: the program's name, then the datafiles to open.
    """
    from app.desktop import run

    return run(arguments)
