"""One synchronisation at a time for one datafile, one integration for each of its sites.

Over all programs of this machine for a file, over all machines for a database.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout
from sqlalchemy import func, select

from models.datafile import Datafile
from models.enums import ErrorCode
from models.errors import AppError

_INTEGRATION: Final = 0x32414954
"""Which of the advisory locks of a PostgreSQL database are ours; the second key is the site."""


@contextmanager
def sync_lock(datafile: Datafile) -> Iterator[None]:
    """Hold the datafile's lock for a run; the operating system frees it if we are killed.

    One file has one lock, by whatever path or link it was opened.

    Raises: AppError(SYNC_RUNNING) at once if another program holds it.
    """
    if not datafile.is_sqlite:
        yield  # a datafile in a server's database is a central one: its runs may overlap
        return
    lock = FileLock(f"{Path(datafile.location).resolve()}-sync.lock", timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise AppError(ErrorCode.SYNC_RUNNING) from error
    try:
        yield
    finally:
        lock.release()


@contextmanager
def integration_turn(datafile: Datafile, site_id: int) -> Iterator[bool]:
    """Hold the site's integration; give False at once if another process is at it.

    The database frees it if we are killed. A file has one server, whose integrator is one thread.
    """
    if datafile.is_sqlite:
        yield True
        return
    with datafile.read() as session:  # its connection holds the lock until the end of the block
        taken = select(func.pg_try_advisory_xact_lock(_INTEGRATION, site_id))
        yield bool(session.execute(taken).scalar_one())
