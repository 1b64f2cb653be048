"""One synchronisation at a time for one datafile, over all programs of this machine."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from models.datafile import Datafile
from models.enums import ErrorCode
from models.errors import AppError


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
