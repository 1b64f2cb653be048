"""What SQLite and PostgreSQL spell differently, and the one way for very many rows."""

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Table, Text, any_, cast, func, literal, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import Session


def upsert(session: Session, table: Table) -> Any:
    """Return an ``INSERT`` for the session's database that knows ``on_conflict_do_…``.

    Both dialects give the same methods under different classes; nothing else of the program
    needs to know which database it is on.
    """
    return insert_into(session.get_bind().dialect, table)


def insert_into(dialect: Dialect, table: Table) -> Any:
    """Return what ``upsert`` returns, for a database that is known by its dialect."""
    return postgresql.insert(table) if dialect.name == "postgresql" else sqlite.insert(table)


class ManyRows:
    """A statement that is executed for very many rows, its text made once for each database.

    ``made_for`` makes the statement, whose only parameters are ``parameters``. Through
    ``session.execute`` each row would become a dict that is checked and converted value by value,
    which costs as much as the database's own work. Thread: any.
    """

    def __init__(self, parameters: Sequence[str], made_for: Callable[[Dialect], Any]) -> None:
        self._parameters = list(parameters)
        self._made_for = made_for
        self._texts: dict[str, str] = {}

    def execute(self, session: Session, rows: Iterable[tuple[object, ...]]) -> int:
        """Execute it for ``rows``: the parameters, in their order, as the database keeps them.

        Nothing is converted: a moment is given by ``tables.base.microseconds``, an enum by value.
        Returns how many rows of the table were touched, all together.
        """
        given = list(rows)
        if not given:
            return 0
        connection = session.connection()
        return int(connection.exec_driver_sql(self._text(connection.dialect), given).rowcount)

    def _text(self, dialect: Dialect) -> str:
        text = self._texts.get(dialect.name)
        if text is None:
            positional: Any = type(dialect)
            compiled = self._made_for(dialect).compile(
                dialect=positional(paramstyle=_PARAMSTYLE[dialect.name]),
                column_keys=self._parameters,
            )
            if compiled.positiontup != self._parameters:
                raise TypeError(f"the parameters are {compiled.positiontup}, not as promised")
            text = self._texts[dialect.name] = str(compiled)
        return text


_PARAMSTYLE: Final = {"postgresql": "format", "sqlite": "qmark"}
"""How each driver takes parameters by position."""


def one_of(
    session: Session, column: ColumnElement[str], values: Iterable[str]
) -> ColumnElement[bool]:
    """Return the condition that ``column`` is one of very many ``values``.

    They are one parameter: the text of the statement stays the same, whatever their number.
    """
    given = list(values)
    if session.get_bind().dialect.name == "postgresql":
        return column == any_(literal(given, postgresql.ARRAY(Text)))
    each = func.json_each(json.dumps(given)).table_valued("value")
    return column.in_(select(each.c.value))


def json_text(session: Session, payload: ColumnElement[str], *path: str) -> ColumnElement[str]:
    """Return an SQL expression: a value of a JSON object as text, null if absent.

    ``path``: its key, or the keys of the objects around it and its own.
    """
    if session.get_bind().dialect.name == "postgresql":
        found = func.json_extract_path_text(cast(payload, postgresql.JSON), *path)
        value: ColumnElement[str] = found
        return value
    return cast(func.json_extract(payload, "$" + "".join(f'."{key}"' for key in path)), Text)
