"""What goes out, in order: central data after a cursor, and the queue (sync out) with its acks."""

from collections.abc import Collection, Sequence
from typing import Any, Final

from msgspec import Struct
from sqlalchemy import ColumnElement, Result, bindparam, delete, exists, func, select
from sqlalchemy.orm import Session

from models.enums import Action, BufferState, Channel
from models.sql import ManyRows
from models.tables import record, sync_buffer, sync_out

_FETCHED_ROWS: Final = 50  # few enough that one fetch stays small where records are large
_ACTIONS: Final = {action.value: action for action in Action}
COLUMNS: Final = (
    record.c.cursor,
    record.c.table_name,
    record.c.record_id,
    record.c.action,
    record.c.payload,
)


class OutgoingRecord(Struct, frozen=True, gc=False):
    """One waiting record as it is now; ``payload`` is its JSON, None for a deletion.

    ``cursor`` names this very version: acknowledge with it.
    """

    cursor: int
    table: str
    record_id: str
    action: Action
    payload: bytes | None


def queue_length(session: Session, site_id: int, without: Collection[str] = ()) -> int:
    """Return how many records wait for ``site_id``: what the counter shows.

    without: tables that are not counted.
    """
    counted = select(func.count()).where(sync_out.c.site_id == site_id)
    if without:
        counted = counted.join_from(record, sync_out, sync_out.c.cursor == record.c.cursor).where(
            *_none_of(without)
        )
    return int(session.execute(counted).scalar_one())


def length_unless_pushed(session: Session, site_id: int) -> int:
    """Return how many of the waiting records ``next_batch`` gives with ``unless_pushed``."""
    found = session.execute(
        select(func.count())
        .select_from(record)
        .join(sync_out, sync_out.c.cursor == record.c.cursor)
        .where(sync_out.c.site_id == site_id, ~_is_pushed_meanwhile(site_id))
    )
    return int(found.scalar_one())


def next_batch(
    session: Session,
    site_id: int,
    limit_rows: int,
    limit_bytes: int,
    without: Collection[str] = (),
    *,
    unless_pushed: bool = False,
) -> list[OutgoingRecord]:
    """Return the oldest records waiting for ``site_id``, at least one if there is any.

    limit_rows: at least 1. limit_bytes: of their data together; a single larger record is still
    given, alone. without: tables that stay where they are. unless_pushed: leave out what the site
    has sent a newer version of that is not yet applied, for a site that does not wait for that.
    """
    which = [sync_out.c.site_id == site_id, *_none_of(without)]
    if unless_pushed:
        which.append(~_is_pushed_meanwhile(site_id))
    found = session.execute(
        select(*COLUMNS)
        .join(sync_out, sync_out.c.cursor == record.c.cursor)
        .where(*which)
        .order_by(sync_out.c.cursor)
        .limit(limit_rows)
    )
    return fitting(found, limit_bytes)


def central_batch(
    session: Session,
    after_cursor: int,
    limit_rows: int,
    limit_bytes: int,
    without: Collection[str] = (),
) -> list[OutgoingRecord]:
    """Return the central data changed after ``after_cursor``, oldest first; limits as above."""
    found = session.execute(
        select(*COLUMNS)
        .where(
            record.c.channel == Channel.CENTRAL,
            record.c.cursor > after_cursor,
            *_none_of(without),
        )
        .order_by(record.c.cursor)
        .limit(limit_rows)
    )
    return fitting(found, limit_bytes)


def newest_central_cursor(session: Session, without: Collection[str] = ()) -> int:
    """Return the cursor of the last change of central data; 0 if there is none."""
    found = session.execute(
        select(func.coalesce(func.max(record.c.cursor), 0)).where(
            record.c.channel == Channel.CENTRAL, *_none_of(without)
        )
    )
    return int(found.scalar_one())


def _is_pushed_meanwhile(site_id: int) -> ColumnElement[bool]:
    return exists().where(
        sync_buffer.c.source_site_id == site_id,
        sync_buffer.c.table_name == record.c.table_name,
        sync_buffer.c.record_id == record.c.record_id,
        sync_buffer.c.state == BufferState.RECEIVED,
    )


def _none_of(tables: Collection[str]) -> list[ColumnElement[bool]]:
    return [record.c.table_name.not_in(tables)] if tables else []


def fitting(found: Result[*tuple[Any, ...]], limit_bytes: int) -> list[OutgoingRecord]:
    """Return the first rows, of ``COLUMNS``, whose data fit, at least one.

    A deletion goes without data.
    """
    records: list[OutgoingRecord] = []
    size = 0
    for some in found.partitions(_FETCHED_ROWS):
        for cursor, table, record_id, word, payload in some:
            action = _ACTIONS[word]
            data = None if action is Action.DELETE or payload is None else payload.encode()
            if data is not None:
                size += len(data)
                if records and size > limit_bytes:
                    return records
            records.append(OutgoingRecord(cursor, table, record_id, action, data))
    return records


def acknowledge(session: Session, site_id: int, cursors: Sequence[int]) -> int:
    """Remove what is stored on the other side and return how many rows that were.

    A record that changed after it was sent has another cursor by now, so it stays queued.
    """
    return _REMOVE.execute(session, ((site_id, cursor) for cursor in cursors))


_REMOVE: Final = ManyRows(
    ("site_id", "cursor"),
    lambda _dialect: delete(sync_out).where(
        sync_out.c.site_id == bindparam("site_id"), sync_out.c.cursor == bindparam("cursor")
    ),
)
