"""Create, open and close a datafile, and its read and write transactions.

A datafile is one SQLite file (WAL) or a PostgreSQL database. This module is the one border where
the database's errors become ours. What is in the datafile is the business of ``queries`` and
``commands``; its schema of ``models.tables`` and ``models.migrations``.
"""

import errno
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self
from uuid import uuid4
from weakref import WeakSet

from sqlalchemy import URL, Connection, Engine, create_engine, event, insert, text
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.orm import Session

from models.backup import uri_to_read
from models.clock import SYSTEM_CLOCK, Clock
from models.enums import DatafileKind, ErrorCode
from models.errors import AppError
from models.records import COUNTERS
from models.tables import counter, datafile

if TYPE_CHECKING:
    from models.upgrading import UpgradeProgress

APPLICATION_ID: Final = 0x32417277  # "2Arw" in the SQLite header: this file is ours
SCHEMA_HEAD: Final = "0002"  # the newest migration; a test compares it with the scripts
SUFFIX: Final = ".2a"
_BUSY_TIMEOUT_S: Final = 30.0
_DATABASE_SCHEME: Final = "postgresql+psycopg://"
_SQLITE_MAGIC: Final = b"SQLite format 3\x00"


class Datafile:
    """An open datafile. Thread: any; each transaction belongs to the thread that opened it."""

    def __init__(self, location: str, engine: Engine, clock: Clock) -> None:
        self.location = location
        self.clock = clock
        self._engine = engine
        self._writing = engine.execution_options(two_arrows_write=True)
        # SQLite lets one writer in at a time and makes the others poll; a lock queues ours fairly.
        self._write_lock = threading.Lock() if self.is_sqlite else None

    @classmethod
    def create(cls, location: str, kind: DatafileKind, *, clock: Clock = SYSTEM_CLOCK) -> Self:
        """Make a new datafile at ``location`` (a path, or a ``postgresql+psycopg://`` URL).

        Raises: AppError if there is one already, if the folder is missing or not writable. A
        datafile that could not be finished is removed again.
        """
        path = _path_of(location)
        if path is not None:
            _reserve_file(path)
        opened = cls(location, _engine_for(location), clock)
        try:
            with opened._errors():
                if opened._revision() is not None:
                    raise AppError(ErrorCode.DATAFILE_EXISTS, path=shown_location(location))
                opened._make_schema()
                with opened.write() as session:
                    session.execute(
                        insert(counter), [{"name": name, "value": 0} for name in COUNTERS]
                    )
                    session.execute(
                        insert(datafile).values(
                            id=1,
                            datafile_id=uuid4().hex,
                            kind=kind,
                            site_id=1 if kind is DatafileKind.CENTRAL else 0,
                            created_at=clock.now(),
                            test_api=False,
                        )
                    )
        except BaseException:
            opened.close()
            if path is not None:
                remove_files(path)
            raise
        _OPEN.add(opened)
        return opened

    @classmethod
    def open(
        cls,
        location: str,
        *,
        clock: Clock = SYSTEM_CLOCK,
        on_upgrade: "UpgradeProgress | None" = None,
    ) -> Self:
        """Open an existing datafile, brought up to this version's schema if it is older.

        Before its schema is changed a file is copied (``models.upgrading``); ``on_upgrade`` is told
        how far that is, on this thread. Nothing is changed by an upgrade that fails.
        Raises: AppError if it is missing, not ours, damaged, from a later version, unreachable.
        """
        path = _path_of(location)
        with nullcontext() if path is None else _OPENING:
            if path is not None and not _is_open_here(path):
                check_file(path)
            opened = cls(location, _engine_for(location), clock)
            try:
                opened._bring_up_to_date(on_upgrade)
            except BaseException:
                opened.close()
                raise
            _OPEN.add(opened)
        return opened

    @property
    def is_sqlite(self) -> bool:
        """Whether the datafile is a file of this machine."""
        return self._engine.dialect.name == "sqlite"

    @property
    def name(self) -> str:
        """The name people know it by: the file's name without ending, or the database's."""
        path = _path_of(self.location)
        return path.stem if path is not None else str(self._engine.url.database)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session that sees one moment of the datafile; anything written is dropped.

        Raises: AppError for every error of the database.
        """
        with self._errors(), Session(self._engine) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Give a session that holds the write lock; commit durably at the end, or roll back.

        Keep it short: other writers of the datafile wait up to 30 s, then get DATAFILE_BUSY.
        Raises: AppError for every error of the database.
        """
        if self._write_lock is None:
            with self._errors(), Session(self._writing) as session, session.begin():
                yield session
            return
        with self._write_lock, self._errors(), Session(self._writing) as session, session.begin():
            session.connection()  # BEGIN IMMEDIATE now, before anything is read
            yield session

    def close(self) -> None:
        """Close every connection; the datafile can be opened again."""
        self._engine.dispose()
        _OPEN.discard(self)

    def check(self) -> None:
        """Read the whole file and raise DATAFILE_DAMAGED if the database finds it broken."""
        if not self.is_sqlite:
            return
        with self.read() as session:
            found = session.execute(text("PRAGMA integrity_check(1)")).scalar_one()
        if found != "ok":
            raise AppError(ErrorCode.DATAFILE_DAMAGED, path=self.location, reason=found)

    def _bring_up_to_date(self, on_upgrade: "UpgradeProgress | None") -> None:
        """Migrate an older schema. Raises: AppError if it is not ours, or newer."""
        with self._errors():
            revision = self._revision()
            if revision is None:
                raise AppError(ErrorCode.DATAFILE_FOREIGN, path=shown_location(self.location))
            if revision > SCHEMA_HEAD:
                raise AppError(ErrorCode.DATAFILE_NEWER, path=shown_location(self.location))
            if revision < SCHEMA_HEAD:
                self._upgrade(on_upgrade)

    def _upgrade(self, on_upgrade: "UpgradeProgress | None") -> None:
        from models.upgrading import back_up, migrate, no_progress  # only when there is need

        progress, at, path = on_upgrade or no_progress, self.clock.now(), _path_of(self.location)
        with self._writing.begin() as connection:
            if self.is_sqlite:
                connection.exec_driver_sql("SELECT 1")  # the write lock, before anything is copied
            revision = revision_of(connection)
            if revision is None or revision >= SCHEMA_HEAD:
                return  # another process was first
            try:
                backup = None if path is None else back_up(path, revision, at, progress)
            except OSError as error:
                raise unreadable(self.location, error) from error
            except sqlite3.Error as error:
                raise own_error(error, self.location) from error
            migrate(connection, revision, SCHEMA_HEAD, at, backup, progress)

    def _revision(self) -> str | None:
        with self._engine.connect() as connection:
            return revision_of(connection)

    def _make_schema(self) -> None:
        from models.migrations.run import upgrade  # Alembic costs 17 MB and 0.1 s

        with self._writing.begin() as connection:
            upgrade(connection)
            if self.is_sqlite:
                connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise own_error(error.orig, self.location) from error


_OPEN: Final[WeakSet[Datafile]] = WeakSet()
_OPENING: Final = threading.Lock()
"""Held from the look at a file until SQLite has it open."""


def _is_open_here(path: Path) -> bool:
    """Say whether this process has the file open already, so that it was looked at before.

    A file that SQLite has open must not be opened past it: closing such a second handle drops the
    process's locks (POSIX), and another process would take the write-ahead log away beneath us.
    """
    for each in tuple(_OPEN):
        other = _path_of(each.location)
        try:
            if other is not None and other.samefile(path):
                return True
        except OSError:  # one of the two is gone
            continue
    return False


def needs_upgrade(location: str) -> bool:
    """Say whether opening the file at ``location`` will change its schema; writes nothing.

    False too for what cannot be read, and for a database, which is asked when it is opened.
    """
    path = _path_of(location)
    try:
        revision = None if path is None or _is_open_here(path) else _revision_in(path)
    except (OSError, sqlite3.Error):
        return False
    return revision is not None and revision < SCHEMA_HEAD


def revision_of(connection: Connection) -> str | None:
    """Return the schema version of a datafile, None if it has none (it is not ours)."""
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version"))
    return found.scalar_one_or_none()


def remove_files(path: Path) -> None:
    """Delete a SQLite datafile with its log and its lock; missing files are fine."""
    for suffix in ("", "-wal", "-shm", "-sync.lock"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _path_of(location: str) -> Path | None:
    return None if "://" in location else Path(location)


def _engine_for(location: str) -> Engine:
    path = _path_of(location)
    if path is None:
        return _postgresql_engine(location)
    engine = create_engine(
        URL.create("sqlite", database=str(path.absolute())),  # a name may hold any of ?, # and %
        connect_args={"timeout": _BUSY_TIMEOUT_S, "check_same_thread": False},
        pool_size=16,
        max_overflow=32,
    )
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _postgresql_engine(location: str) -> Engine:
    if not location.startswith(_DATABASE_SCHEME):
        raise AppError(
            ErrorCode.VALUE_INVALID,
            field="datafile",
            reason=f"a database URL must start with {_DATABASE_SCHEME}",
        )
    try:
        return create_engine(location, pool_size=16, max_overflow=32)
    except ArgumentError as error:
        reason = "it is not the URL of a database"
        raise AppError(ErrorCode.VALUE_INVALID, field="datafile", reason=reason) from error
    except ImportError as error:
        raise AppError(ErrorCode.DATABASE_DRIVER_MISSING) from error


def _set_up_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # transactions are begun by us, see _begin_sqlite
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",  # an acknowledged batch survives a power cut
        "foreign_keys = ON",
        "temp_store = MEMORY",
        "cache_size = -16000",
        "secure_delete = FAST",  # applied rows leave the buffer: zeros in their place cost as much
        "wal_autocheckpoint = 4000",  # 16 MB: a page that changes often is copied home once
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A writer takes the lock at once: a read that turns into a write could fail half-way.
    write = connection.get_execution_options().get("two_arrows_write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def _reserve_file(path: Path) -> None:
    """Make an empty file, so that of two who make the same datafile one is refused."""
    if not path.parent.is_dir():
        raise AppError(ErrorCode.DATAFILE_FOLDER_MISSING, path=path.parent)
    try:
        path.open("xb").close()
    except FileExistsError as error:
        raise AppError(ErrorCode.DATAFILE_EXISTS, path=path) from error
    except OSError as error:
        raise unreadable(path, error) from error


def check_file(path: Path) -> None:
    """Refuse what we may not or cannot use before anything could change it."""
    try:
        with path.open("r+b") as file:  # so that a file that cannot be written is refused now
            head = file.read(len(_SQLITE_MAGIC))
    except FileNotFoundError as error:
        raise AppError(ErrorCode.DATAFILE_MISSING, path=path) from error
    except OSError as error:
        raise unreadable(path, error) from error
    if head != _SQLITE_MAGIC:
        raise AppError(ErrorCode.DATAFILE_FOREIGN, path=path)
    try:
        revision = _revision_in(path)
    except sqlite3.Error as error:
        raise own_error(error, str(path)) from error
    if revision is None:
        raise AppError(ErrorCode.DATAFILE_FOREIGN, path=path)
    if revision > SCHEMA_HEAD:
        raise AppError(ErrorCode.DATAFILE_NEWER, path=path)


def _revision_in(path: Path) -> str | None:
    """Return the schema version in a SQLite file, None if it is not ours; writes nothing at all."""
    with closing(sqlite3.connect(uri_to_read(path), uri=True)) as look:
        (application_id,) = look.execute("PRAGMA application_id").fetchone()
        if application_id != APPLICATION_ID:
            return None
        row = look.execute("SELECT version_num FROM alembic_version").fetchone()
        return None if row is None else str(row[0])


def unreadable(path: Path | str, error: OSError) -> AppError:
    """Return in our words what the system said of a datafile's file."""
    reason = error.strerror or "unknown"
    return AppError(ErrorCode.DATAFILE_UNREADABLE, path=path, reason=reason)


def own_error(error: BaseException | None, location: str) -> AppError:
    """Return in our words what the database of ``location`` said: the one border."""
    said = str(error)
    lowered = said.lower()
    location = shown_location(location)
    if "locked" in lowered or "busy" in lowered:
        return AppError(ErrorCode.DATAFILE_BUSY, path=location)
    if "disk is full" in lowered or getattr(error, "errno", 0) == errno.ENOSPC:
        return AppError(ErrorCode.DISK_FULL, path=location)
    if "malformed" in lowered or "not a database" in lowered or "no such table" in lowered:
        return AppError(ErrorCode.DATAFILE_DAMAGED, path=location, reason=said)
    if "://" in location and any(word in lowered for word in ("connect", "timeout", "resolve")):
        return AppError(ErrorCode.DATABASE_UNREACHABLE, path=location, reason=said)
    if "unable to open" in lowered or "readonly" in lowered or "disk i/o" in lowered:
        return AppError(ErrorCode.DATAFILE_UNREADABLE, path=location, reason=said)
    return AppError(ErrorCode.UNEXPECTED, reason=said)


def shown_location(location: str) -> str:
    """Return where a datafile is, for people: a database's URL without user and password."""
    scheme, is_url, rest = location.partition("://")
    return f"{scheme}://…@{rest.rpartition('@')[2]}" if is_url and "@" in rest else location
