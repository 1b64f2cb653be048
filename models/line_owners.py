"""Whose each of many records is: its store and the name it concerns, or those of its header.

Set-wise: one look-up in the datafile for all headers of one table that are not among the records.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from models.catalogue import CATALOGUE, RoutingKeys
from models.join_order import in_order, unindexed
from models.tables import record

Identity = tuple[str, str]
"""A record's table and id."""

_LINES_OF: Final[dict[str, list[str]]] = {}
for _spec in CATALOGUE.values():
    if _spec.parent is not None and _spec.store_field is None and _spec.name_field is None:
        _LINES_OF.setdefault(_spec.parent.table, []).append(_spec.name)

_LOOK_UP_ROWS: Final = 5_000  # well under the parameters that one statement may have


class Owner(NamedTuple):
    """The store that owns a record, and its other party or patient; None where there is none."""

    store_id: str | None
    name_id: str | None


_NOBODY: Final = Owner(None, None)


def owners_of(session: Session, keys: Mapping[Identity, RoutingKeys]) -> dict[Identity, Owner]:
    """Return the owner of each record in ``keys``; a line takes from its header what it lacks."""
    missing: dict[str, set[str]] = defaultdict(set)
    for (table, _), of_record in keys.items():
        header = _header(table, of_record)
        if header is not None and header not in keys:
            missing[header[0]].add(header[1])
    known: dict[Identity, Owner] = {
        (table, record_id): owner
        for table, ids in missing.items()
        for record_id, owner in _look_up(session, table, sorted(ids))
    }

    def owner_of(identity: Identity) -> Owner:
        of_record = keys.get(identity)
        if of_record is None:
            return known.get(identity, _NOBODY)
        header = _header(identity[0], of_record)
        above = _NOBODY if header is None else owner_of(header)
        return Owner(of_record.store_id or above.store_id, of_record.name_id or above.name_id)

    return {identity: owner_of(identity) for identity in keys}


def follow_headers(session: Session, first: int, last: int, tables: Iterable[str]) -> list[int]:
    """Give lines the owner of their headers whose cursor lies in [first, last], where it changed.

    ``tables``: those that these records are of.
    Returns the cursors of those lines: they may have to go elsewhere now.
    """
    moved: dict[int, Owner] = {}
    for header_table in tables:
        lines = _LINES_OF.get(header_table)
        if lines is not None:
            moved |= _moved_lines(session, first, last, header_table, lines)
    for cursor, owner in moved.items():
        session.execute(update(record).where(record.c.cursor == cursor).values(owner._asdict()))
    return list(moved)


def _moved_lines(
    session: Session, first: int, last: int, header_table: str, line_tables: list[str]
) -> dict[int, Owner]:
    """Return the cursors of lines whose owner is no longer their header's, with the header's."""
    header = record.alias()
    found = session.execute(
        select(record.c.cursor, header.c.store_id, header.c.name_id)
        .select_from(in_order(header, record))
        .where(
            header.c.cursor.between(first, last),
            unindexed(header.c.table_name) == header_table,
            record.c.parent_id == header.c.record_id,
            unindexed(record.c.table_name).in_(line_tables),
            or_(
                record.c.store_id.is_distinct_from(header.c.store_id),
                record.c.name_id.is_distinct_from(header.c.name_id),
            ),
        )
    )
    return {row.cursor: Owner(row.store_id, row.name_id) for row in found}


def _header(table: str, keys: RoutingKeys) -> Identity | None:
    """Return the record that a line without a store of its own takes its owner from."""
    spec = CATALOGUE.get(table)
    if keys.parent_id is None or spec is None or spec.parent is None or spec.store_field:
        return None
    return spec.parent.table, keys.parent_id


def _look_up(session: Session, table: str, ids: list[str]) -> list[tuple[str, Owner]]:
    found: list[tuple[str, Owner]] = []
    for start in range(0, len(ids), _LOOK_UP_ROWS):
        rows = session.execute(
            select(record.c.record_id, record.c.store_id, record.c.name_id).where(
                record.c.table_name == table,
                record.c.record_id.in_(ids[start : start + _LOOK_UP_ROWS]),
            )
        )
        found.extend((row.record_id, Owner(row.store_id, row.name_id)) for row in rows)
    return found
