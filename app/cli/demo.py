"""``twoarrows demo``: the demo network."""

from pathlib import Path
from typing import Annotated

import typer


def demo(
    directory: Annotated[
        Path | None,
        typer.Option("--dir", metavar="D", help="Folder of the network; else the program's own."),
    ] = None,
    sites: Annotated[
        int | None,
        typer.Option(
            "--sites", metavar="N", min=15, help="How many sites are registered; else 15."
        ),
    ] = None,
) -> None:
    """Make and open the demo network; without a screen, play its story and check the outcome."""
    from app.demo.launch import run

    raise typer.Exit(run(directory, sites))
