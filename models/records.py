"""Write records: the row, its cursor and its queue rows, always in one transaction.

Everything that changes a record comes through here: an edit, an import, an integration. What may
be edited is ``models.authority``'s business, who gets it ``models.routing``'s.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    and_,
    case,
    func,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session

from models.catalogue import routing_from_json, routing_of
from models.catalogue.references import MERGEABLE_TABLES
from models.enums import Action
from models.here import this_site
from models.line_owners import follow_headers, owners_of
from models.merges import merge_from_json, merge_keys
from models.routing import queue_changes, queue_records
from models.routing.groups import VISIBILITY_TABLE
from models.sql import ManyRows, insert_into
from models.stores import derive_stores, queue_new_copies
from models.tables import counter, record
from models.tables.base import microseconds
from models.visibility import JoinedPair, joins_replaced

RECORD_COLUMNS: Final = (
    *("cursor", "table_name", "record_id", "action", "payload", "channel"),
    *("store_id", "name_id", "parent_id", "source_site_id", "changed_at"),
)

_ADOPTED_AT_ONCE: Final = 5_000


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One change of one record.

    ``payload``: the whole record as a JSON object in pull format (protocol 7.2); None for a
    deletion, which keeps the last known state in its tombstone.
    """

    table: str
    record_id: str
    action: Action
    payload: str | None


COUNTERS: Final = ("cursor", "applied")
"""The counters of a datafile: the last cursor given out, the received records ever applied."""


def allocate_cursors(session: Session, rows: int) -> int:
    """Reserve ``rows`` consecutive cursors and return the one before the first.

    The counter row stays locked until the transaction ends, so a cursor can never become visible
    before a lower one (sync.md, The datafile).
    """
    taken = session.execute(
        update(counter)
        .where(counter.c.name == "cursor")
        .values(value=counter.c.value + rows)
        .returning(counter.c.value)
    ).scalar_one()
    return int(taken) - rows


def count_applied(session: Session, rows: int) -> None:
    """Count ``rows`` received records as applied: what has left the buffer is not forgotten.

    Call it where cursors were allocated, which holds the counters' lock already.
    """
    session.execute(
        update(counter).where(counter.c.name == "applied").values(value=counter.c.value + rows)
    )


def last_cursor(session: Session) -> int:
    """Return the highest cursor given out so far; 0 in an empty datafile."""
    found = session.execute(select(counter.c.value).where(counter.c.name == "cursor"))
    return int(found.scalar_one())


def write_records(
    session: Session, changes: Sequence[RecordChange], *, source_site_id: int, at: datetime
) -> int:
    """Write ``changes`` in their order and queue them for the sites that get them.

    A change that leaves a record as it is writes nothing and moves no cursor. Of several changes
    of one record the last holds. Cost: one statement for all rows, about 20 µs a row on SQLite.

    A merge is only written: ``models.repointing`` applies it, in the same transaction.

    Returns how many records really changed.
    Raises: NotARecord if a payload is not a JSON object.
    """
    unique = {(change.table, change.record_id): change for change in changes}
    if not unique:
        return 0
    base = allocate_cursors(session, len(unique))
    keys = {
        identity: routing_of(change.table, {})
        if change.payload is None
        else routing_from_json(change.table, change.payload.encode())
        for identity, change in unique.items()
    }
    merges = {
        identity: merge_from_json(change.table, change.payload)
        for identity, change in unique.items()
        if change.action is Action.MERGE and change.table in MERGEABLE_TABLES and change.payload
    }
    keys |= merge_keys(session, merges)
    owners = owners_of(session, keys)
    replaced = joins_replaced(
        session,
        {
            record_id: (keys[table, record_id].name_id, keys[table, record_id].store_id)
            for (table, record_id), change in unique.items()
            if table == VISIBILITY_TABLE and change.action is Action.UPSERT
        },
    )
    changed_at = microseconds(at)
    rows = [
        (
            cursor,
            change.table,
            change.record_id,
            change.action.value,
            change.payload,
            keys[identity].channel.value,
            *owners[identity],
            keys[identity].parent_id,
            source_site_id,
            changed_at,
        )
        for cursor, (identity, change) in enumerate(unique.items(), base + 1)
    ]
    _WRITE.execute(session, rows)
    return after_write(session, base + 1, base + len(rows), source_site_id, at, replaced)


def after_write(
    session: Session,
    first: int,
    last: int,
    source_site_id: int,
    at: datetime,
    replaced: Sequence[JoinedPair],
) -> int:
    """Do what every written record asks for: derived rows and queue rows of the cursors' range.

    ``replaced``: what joins among them joined before.
    Returns how many records lie in the range (those that really changed).
    """
    here = this_site(session)
    in_range = record.c.cursor.between(first, last)
    tables = set(session.execute(select(record.c.table_name).where(in_range).distinct()).scalars())
    stores = derive_stores(session, first, last, tables, replaced)
    moved = follow_headers(session, first, last, tables)
    queue_changes(session, here, first, last, tables, source_site_id, at)
    if here.is_central:
        queue_records(session, moved, at)
    queue_new_copies(session, here, stores, at)
    found = session.execute(select(func.count()).where(in_range))
    return int(found.scalar_one())


def with_record_conflict(statement: Any) -> Any:
    """Add what happens when the record is there already: change it only if it is another.

    A deletion keeps payload and routing columns, so that it can still be routed and explained.
    """
    new = statement.excluded
    deleted = new.action == _DELETE

    def kept_if_deleted(name: str) -> Any:
        return case((deleted, func.coalesce(new[name], record.c[name])), else_=new[name])

    return statement.on_conflict_do_update(
        index_elements=["table_name", "record_id"],
        set_={
            "cursor": new.cursor,  # sync_out follows by its foreign key
            "action": new.action,
            "payload": kept_if_deleted("payload"),
            "channel": case((deleted, record.c.channel), else_=new.channel),
            "store_id": kept_if_deleted("store_id"),
            "name_id": kept_if_deleted("name_id"),
            "parent_id": kept_if_deleted("parent_id"),
            "source_site_id": new.source_site_id,
            "changed_at": new.changed_at,
        },
        where=or_(
            record.c.action != new.action,
            and_(new.payload.is_not(None), record.c.payload.is_distinct_from(new.payload)),
        ),
    )


# In the text of the statement: one for many rows has no parameters but theirs.
_DELETE: Final[ColumnElement[str]] = literal_column(f"'{Action.DELETE}'")
_WRITE: Final = ManyRows(
    RECORD_COLUMNS, lambda dialect: with_record_conflict(insert_into(dialect, record))
)
