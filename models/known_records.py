"""What decides about records that are in the datafile already; set-wise, by table and id."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.catalogue import RoutingKeys, routing_from_json, routing_of
from models.enums import Action
from models.line_owners import Identity
from models.tables import record

_LOOK_UP_ROWS: Final = 5_000  # well under the parameters that one statement may have


class KnownRecord(NamedTuple):
    """A record as it is, or was before its deletion.

    ``store_id``: its own store, else its header's.
    """

    action: Action
    keys: RoutingKeys
    store_id: str | None


def known_records(session: Session, identities: Iterable[Identity]) -> dict[Identity, KnownRecord]:
    """Return those of the records that are here, or were."""
    by_table: dict[str, list[str]] = defaultdict(list)
    for table, record_id in identities:
        by_table[table].append(record_id)
    known: dict[Identity, KnownRecord] = {}
    for table, ids in by_table.items():
        for start in range(0, len(ids), _LOOK_UP_ROWS):
            known |= _look_up(session, table, ids[start : start + _LOOK_UP_ROWS])
    return known


def _look_up(session: Session, table: str, ids: Collection[str]) -> dict[Identity, KnownRecord]:
    rows = session.execute(
        select(record.c.record_id, record.c.action, record.c.store_id, record.c.payload).where(
            record.c.table_name == table, record.c.record_id.in_(ids)
        )
    )
    return {
        (table, row.record_id): KnownRecord(
            Action(row.action),
            routing_of(table, {})
            if row.payload is None
            else routing_from_json(table, row.payload.encode()),
            row.store_id,
        )
        for row in rows
    }
