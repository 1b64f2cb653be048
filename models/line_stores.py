"""Which store each of many records belongs to: its own, or the one of the header it is a line of.

Set-wise: one look-up in the datafile for all headers of one table that are not among the records.
"""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.catalogue import CATALOGUE, RoutingKeys
from models.tables import record

Identity = tuple[str, str]
"""A record's table and id."""

_LOOK_UP_ROWS: Final = 5_000  # well under the parameters that one statement may have


def stores_of(session: Session, keys: Mapping[Identity, RoutingKeys]) -> dict[Identity, str | None]:
    """Return the store of each record in ``keys``; None for one without, or with one unknown."""
    missing: dict[str, set[str]] = defaultdict(set)
    for (table, _), of_record in keys.items():
        header = _header(table, of_record)
        if header is not None and header not in keys:
            missing[header[0]].add(header[1])
    known: dict[Identity, str | None] = {
        (table, record_id): store_id
        for table, ids in missing.items()
        for record_id, store_id in _look_up(session, table, sorted(ids))
    }

    def store_of(identity: Identity) -> str | None:
        of_record = keys.get(identity)
        if of_record is None:
            return known.get(identity)
        header = _header(identity[0], of_record)
        return of_record.store_id or (None if header is None else store_of(header))

    return {identity: store_of(identity) for identity in keys}


def _header(table: str, keys: RoutingKeys) -> Identity | None:
    """Return the record that a line without a store of its own takes the store from."""
    spec = CATALOGUE.get(table)
    if keys.parent_id is None or spec is None or spec.parent is None or spec.store_field:
        return None
    return spec.parent.table, keys.parent_id


def _look_up(session: Session, table: str, ids: list[str]) -> list[tuple[str, str | None]]:
    found: list[tuple[str, str | None]] = []
    for start in range(0, len(ids), _LOOK_UP_ROWS):
        rows = session.execute(
            select(record.c.record_id, record.c.store_id).where(
                record.c.table_name == table,
                record.c.record_id.in_(ids[start : start + _LOOK_UP_ROWS]),
            )
        )
        found.extend((row.record_id, row.store_id) for row in rows)
    return found
