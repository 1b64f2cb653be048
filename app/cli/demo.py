"""``twoarrows demo``: the demo network."""

from pathlib import Path
from typing import Annotated

import typer


def demo(
    directory: Annotated[
        Path,
        typer.Option("--dir", metavar="D", help="Folder of the demo's datafiles."),
    ] = Path("demo-network"),
    sites: Annotated[
        int, typer.Option("--sites", metavar="N", min=2, help="How many sites the central lists.")
    ] = 16,
) -> None:
    """Make and open the demo network; without a screen, play its story and check the outcome."""
    from app.demo.launch import run

    raise typer.Exit(run(directory, sites))
