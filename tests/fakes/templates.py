"""Datafiles that are made once in a test process and copied from then on.

Making one takes its migrations, and the slow hash of every password in it; copying takes
milliseconds.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from models.datafile import Datafile
from tests.fakes.postgresql import new_database

Make = Callable[[str], Datafile]
"""Makes a datafile at a location; always the same function, or it is made again."""


def copy_file(make: Make, path: Path) -> str:
    """Put a copy of the file that ``make`` makes at ``path``; return its location."""
    path.write_bytes(_file_of(make))
    return str(path)


def copy_database(make: Make, server: str) -> str:
    """Return the URL of a copy of the database that ``make`` makes on a PostgreSQL server."""
    return new_database(server, template=_database_of(make, server))


@cache
def _file_of(make: Make) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "template.2a"
        make(str(path)).close()
        return path.read_bytes()


@cache
def _database_of(make: Make, server: str) -> str:
    location = new_database(server)
    make(location).close()
    return location
