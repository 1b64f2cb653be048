"""Datafiles as earlier versions of the program left them: at an earlier schema."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

FIRST_SCHEMA: Final = "0001"
_LATER_TRIGGERS: Final = ("audit_log_no_update", "audit_log_no_delete")


def set_back(path: Path) -> Path:
    """Take from the closed datafile at ``path`` what later schemas added; return it."""
    with closing(sqlite3.connect(path)) as connection:
        for trigger in _LATER_TRIGGERS:
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute("UPDATE alembic_version SET version_num = ?", (FIRST_SCHEMA,))
        connection.commit()
    return path
