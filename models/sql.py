"""The two statements SQLite and PostgreSQL spell differently, behind one name."""

from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session


def upsert(session: Session, table: Table) -> Any:
    """Return an ``INSERT`` for the session's database that knows ``on_conflict_do_…``.

    Both dialects give the same methods under different classes; nothing else of the program
    needs to know which database it is on.
    """
    if session.get_bind().dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)
