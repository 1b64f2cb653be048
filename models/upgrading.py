"""Brings an older datafile to this version's schema: a backup beside it, then one transaction.

``models.datafile`` calls it with the write lock held. A database that is no file is migrated
without a backup of ours: its administrator makes one with the database's own tools (README).
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from models.backup import copy_datafile, uri_to_read
from models.commands.audit import write_audit
from models.enums import EventKind, UpgradeStage
from models.preferences import Preferences
from models.queries.preferences import preferences_of

UpgradeProgress = Callable[[UpgradeStage, int, int], None]
"""Called with the stage, what is done and the whole, in bytes; 0 of 0 where nobody can know."""

_PROGRAM: Final = "Two Arrows"


def no_progress(_stage: UpgradeStage, _done: int, _whole: int) -> None:
    """Tell nobody."""


def back_up(path: Path, revision: str, at: datetime, progress: UpgradeProgress) -> Path:
    """Copy the datafile at ``path`` beside it and return the copy's path.

    The copy is named after the datafile, its schema ``revision`` and the moment. Raises: as
    ``copy_datafile``.
    """
    target = path.with_name(f"{path.stem}-schema{revision}-{at:%Y%m%dT%H%M%SZ}{path.suffix}")
    copy_datafile(path, target, lambda done, whole: progress(UpgradeStage.BACKUP, done, whole))
    return target


def stored_preferences(location: str) -> Preferences:
    """Return the preferences of a datafile that is not upgraded yet; writes nothing.

    Their table is the same since the first schema; what is not valid any more has its default.
    Raises: sqlite3.Error.
    """
    with closing(sqlite3.connect(uri_to_read(Path(location)), uri=True)) as look:
        rows = look.execute("SELECT name, value FROM preference").fetchall()
    return preferences_of(rows)


def migrate(
    connection: Connection,
    revision: str,
    head: str,
    at: datetime,
    backup: Path | None,
    progress: UpgradeProgress,
) -> None:
    """Run the missing migrations on ``connection`` and note it; the caller commits all of it."""
    # Alembic costs 17 MB and 0.1 s: imported only when the schema has to change.
    from models.migrations.run import upgrade

    progress(UpgradeStage.MIGRATE, 0, 0)
    upgrade(connection)
    details = {"schema": [revision, head], "backup": "" if backup is None else backup.name}
    with Session(connection, join_transaction_mode="rollback_only") as session:
        message = f"Datafile upgraded from schema {revision} to {head}"
        write_audit(session, _PROGRAM, EventKind.DATAFILE_UPGRADED, message, details, at)
        session.flush()
