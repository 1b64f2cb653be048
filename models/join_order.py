"""Joins in the order in which they are written, for SQLite, which has no statistics of a datafile.

It would guess which table to begin with, and walk through all records of a table for every change.
"""

from itertools import product
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Join, func, true
from sqlalchemy.ext.compiler import compiles


class InOrder(Join):
    """A join without a condition of its own: those of the WHERE clause hold.

    SQLite keeps the order of a CROSS JOIN; to PostgreSQL it is a join like any other.
    """

    inherit_cache = True


@compiles(InOrder)
def _spell(element: InOrder, compiler: Any, **options: Any) -> str:
    linter = options.get("from_linter")
    if linter:  # no condition may be wanted between two tables: every site gets a message to all
        linter.edges.update(product(element.left._from_objects, element.right._from_objects))
    left = compiler.process(element.left, **options)
    return f"{left} CROSS JOIN {compiler.process(element.right, **options)}"


def in_order(first: FromClause, *others: FromClause) -> FromClause:
    """Join the tables, to be gone through in this order."""
    joined = first
    for each in others:
        joined = InOrder(joined, each, true())
    return joined


def unindexed(column: ColumnElement[str]) -> ColumnElement[str]:
    """Return ``column`` for a condition that no index of it shall serve; null counts as blank."""
    return func.coalesce(column, "")
