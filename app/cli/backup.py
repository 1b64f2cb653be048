"""``twoarrows backup`` and ``restore``: a datafile copied whole, and put back."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from app.cli.options import DatafileOption, JsonOption
from app.cli.terminal import print_json, say
from app.files import same_file
from models.backup import copy_datafile, put_in_place
from models.clock import SYSTEM_CLOCK
from models.datafile import check_file, own_error, unreadable
from models.enums import ErrorCode
from models.errors import AppError


def backup(
    datafile: DatafileOption,
    to: Annotated[Path, typer.Option("--to", metavar="FILE", help="The file to be made.")],
    json: JsonOption = False,
) -> None:
    """Copy a datafile whole, as it is at one moment, while programs may use it."""
    path = _file(datafile)
    if to.exists():
        raise AppError(ErrorCode.DATAFILE_EXISTS, path=to)
    with _own_errors(to):
        check_file(path)
        copy_datafile(path, to)
    if json:
        print_json({"backup": str(to), "bytes": to.stat().st_size})
        return
    say(f"Copied {path} to {to}. Its password file is not in it: keep that apart.")


def restore(
    datafile: DatafileOption,
    source: Annotated[Path, typer.Option("--from", metavar="FILE", help="A backup.")],
    json: JsonOption = False,
) -> None:
    """Put a backup in the place of a datafile, which is kept beside it."""
    path = _file(datafile)
    if same_file(str(source), str(path)):
        raise typer.BadParameter("The backup is the datafile itself", param_hint="--from")
    with _own_errors(path):
        check_file(source)
        kept = put_in_place(source, path, SYSTEM_CLOCK.now())
    if json:
        print_json({"datafile": str(path), "replaced": None if kept is None else str(kept)})
        return
    say(f"Restored {path} from {source}.")
    if kept is not None:
        say(f"What was there is kept as {kept}.")


def _file(location: str) -> Path:
    if "://" in location:
        reason = "It copies files; use pg_dump and pg_restore for a database"
        raise typer.BadParameter(reason, param_hint="--datafile")
    return Path(location)


@contextmanager
def _own_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise own_error(error, str(path)) from error
    except OSError as error:
        raise unreadable(path, error) from error
