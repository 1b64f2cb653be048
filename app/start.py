"""Starts the desktop program; its modules are imported no sooner, for they cost time and memory."""

from collections.abc import Sequence


def start_desktop(arguments: Sequence[str], *, sync: bool = False, hidden: bool = False) -> int:
    """Run the windows until the last is closed; return the exit code.

    arguments: the program's name, then the datafiles to open. sync: synchronise them at once.
    hidden: in the tray, if there is one. A program of the same user that runs already does it
    instead.
    """
    from app.running import run

    return run(arguments, sync=sync, hidden=hidden)
