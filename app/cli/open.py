"""``twoarrows open``: the desktop program with certain datafiles; what a double-click runs."""

import sys
from typing import Annotated

import typer

from app.start import start_desktop


def open_datafiles(
    datafiles: Annotated[
        list[str] | None,
        typer.Argument(metavar="[DATAFILE]…", help="Those that were open last, if none is given."),
    ] = None,
    sync: Annotated[bool, typer.Option("--sync", help="Synchronise them at once.")] = False,
    hidden: Annotated[
        bool, typer.Option("--hidden", help="Stay in the tray, where there is one.")
    ] = False,
) -> None:
    """Open datafiles in the desktop program, in the one that runs already if there is one."""
    raise typer.Exit(start_desktop([sys.argv[0], *(datafiles or ())], sync=sync, hidden=hidden))
