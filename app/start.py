"""Starts the desktop program; its modules are imported no sooner, for they cost time and memory."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.desktop import Desktop


def start_desktop(arguments: Sequence[str]) -> int:
    """Run the windows until the last is closed; return the exit code.

    arguments: the program's name, then the datafiles to open.
    """
    from app.desktop import run

    return run(arguments, _start_demo)


async def _start_demo(desktop: "Desktop") -> None:
    from app.demo.launch import start_demo

    await start_demo(desktop)
