"""What SQLite and PostgreSQL spell differently, and the one way for very many rows."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import Session


def upsert(session: Session, table: Table) -> Any:
    """Return an ``INSERT`` for the session's database that knows ``on_conflict_do_…``.

    Both dialects give the same methods under different classes; nothing else of the program
    needs to know which database it is on.
    """
    return _insert(session.get_bind().dialect, table)


class BulkUpsert:
    """An upsert of very many rows, whose text is made once for each kind of database.

    ``on_conflict`` completes the ``INSERT``; it may use no parameters. Through
    ``session.execute`` each row would become a dict that is checked and converted value by value,
    which costs as much as the database's own work. Thread: any.
    """

    def __init__(
        self, table: Table, columns: Sequence[str], on_conflict: Callable[[Any], Any]
    ) -> None:
        self._table = table
        self._columns = list(columns)
        self._on_conflict = on_conflict
        self._texts: dict[str, str] = {}

    def execute(self, session: Session, rows: Sequence[tuple[object, ...]]) -> None:
        """Write ``rows``: the values of the columns, in their order, as the database keeps them.

        Nothing is converted: a moment is given by ``tables.base.microseconds``, an enum by value.
        """
        if rows:
            connection = session.connection()
            connection.exec_driver_sql(self._text(connection.dialect), list(rows))

    def _text(self, dialect: Dialect) -> str:
        text = self._texts.get(dialect.name)
        if text is None:
            style = "format" if dialect.name == "postgresql" else "qmark"
            statement = self._on_conflict(_insert(dialect, self._table))
            made: Any = type(dialect)
            compiled = statement.compile(dialect=made(paramstyle=style), column_keys=self._columns)
            if compiled.positiontup != self._columns:
                raise TypeError(f"the upsert of {self._table} has parameters beside its columns")
            text = self._texts[dialect.name] = str(compiled)
        return text


def _insert(dialect: Dialect, table: Table) -> Any:
    return postgresql.insert(table) if dialect.name == "postgresql" else sqlite.insert(table)
