"""Options that several commands share, and groups of commands made alike."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from app.cli.terminal import note
from models.datafile import Datafile, needs_upgrade

DatafileOption = Annotated[
    str,
    typer.Option(
        "--datafile",
        metavar="F",
        help="Path of the datafile, or a postgresql+psycopg:// URL.",
        show_default=False,
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print the result as one JSON document.")]


def group(help_text: str) -> typer.Typer:
    """Return an empty group of commands; plain texts, errors left to ``failures``."""
    return typer.Typer(
        help=help_text, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False
    )


@contextmanager
def opened(location: str) -> Iterator[Datafile]:
    """Give an open datafile and close it at the end. Raises: AppError if it cannot be opened."""
    if needs_upgrade(location):
        note("The datafile is of an earlier version: it is copied beside itself, then upgraded.")
    datafile = Datafile.open(location)
    try:
        yield datafile
    finally:
        datafile.close()
