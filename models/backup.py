"""Copies a SQLite datafile, whole and of one moment, while others may use it."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

_PAGES_AT_ONCE: Final = 2048

BytesDone = Callable[[int, int], None]
"""Called with the bytes that are copied and the whole."""


def uri_to_read(path: Path) -> str:
    """Return how SQLite opens the file at ``path`` so that nothing is written or left beside it.

    Opened as usual, a file gets its write-ahead log merged when it is closed, and even a mere
    reader leaves files beside it where there was no log.
    """
    log = Path(f"{path}-wal")  # a folder may be asked for, and has no name to change
    unchanging = "" if log.exists() and log.stat().st_size else "&immutable=1"
    return f"{path.absolute().as_uri()}?mode=ro{unchanging}"


def copy_datafile(
    path: Path, target: Path, progress: BytesDone = lambda _done, _whole: None
) -> None:
    """Copy ``path``, with what its write-ahead log holds, to ``target``, durably.

    Only who may read the datafile may read the copy. A copy that was there is replaced. Writers go
    on; a copy that they disturb is begun again by SQLite itself.
    Raises: sqlite3.Error or OSError; no half copy is left then, and an older one is untouched.
    """
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.new")

    def tell(_status: int, remaining: int, pages: int) -> None:
        size = path.stat().st_size
        progress(size * (pages - remaining) // max(pages, 1), size)

    try:
        unfinished.touch(mode=0o600)
        with closing(_opened(path)) as source, closing(sqlite3.connect(unfinished)) as copy:
            source.backup(copy, pages=_PAGES_AT_ONCE, progress=tell)
        shutil.copymode(path, unfinished)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise


def _opened(path: Path) -> sqlite3.Connection:
    """Open a file that others may be writing, or one on a medium that cannot be written at all.

    As a full member, so that the last to close it leaves no log beside it.
    """
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        return sqlite3.connect(uri_to_read(path), uri=True)
    return connection


def put_in_place(backup: Path, path: Path, at: datetime) -> Path | None:
    """Make ``path`` a copy of ``backup``; return where the datafile that was there is now.

    What is replaced is kept beside it, named after the moment. Raises: sqlite3.OperationalError if
    a program has it open, sqlite3.Error or OSError; everything is as it was then.
    """
    new = path.with_name(f"{path.name}.{os.getpid()}.restored")
    kept = path.with_name(f"{path.stem}-replaced-{at:%Y%m%dT%H%M%SZ}{path.suffix}")
    copy_datafile(backup, new)
    try:
        if not path.exists():
            new.replace(path)
            return None
        _close_log_of(path)
        path.replace(kept)
        try:
            new.replace(path)
        except OSError:
            kept.replace(path)
            raise
        return kept
    finally:
        with contextlib.suppress(OSError):
            new.unlink()


def _close_log_of(path: Path) -> None:
    """Bring the write-ahead log of ``path`` into it; fails while a program has the file open."""
    with closing(sqlite3.connect(path, timeout=1.0, isolation_level=None)) as alone:
        alone.execute("PRAGMA locking_mode = EXCLUSIVE")
        alone.execute("BEGIN EXCLUSIVE")
        alone.execute("COMMIT")
        alone.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for suffix in ("-wal", "-shm"):  # of what is replaced: they must not meet what comes
        path.with_name(path.name + suffix).unlink(missing_ok=True)
