"""Apply received records: from the buffer into ``record``, in the order of dependency.

Works set-wise, a chunk of rows of one table in one transaction, so that a kill loses nothing, a
writer waits little and a bad record costs the others nothing. Every row ends applied (and leaves
the buffer) or stays there in a state with its reason.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    ColumnElement,
    and_,
    delete,
    exists,
    func,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session, aliased

from models.catalogue import APPLY_ORDER, CATALOGUE, ParentRef
from models.datafile import Datafile
from models.enums import Action, BufferState, Channel, HoldReason, SyncType
from models.here import CENTRAL_SITE_ID, this_site
from models.records import RECORD_COLUMNS, after_write, allocate_cursors, with_record_conflict
from models.sql import upsert
from models.tables import record, store_on_site, sync_buffer, sync_out
from models.tables.base import UtcTime

CHUNK_ROWS: Final = 5_000


@dataclass(slots=True)
class Tally:
    """What became of the rows of one integration; they add up to the rows it looked at.

    ``applied`` includes the rows that changed nothing because the record was the same already.
    """

    applied: int = 0
    waiting: int = 0
    refused: int = 0
    ignored: int = 0

    @property
    def held(self) -> int:
        """Rows that were not applied and stay in the buffer."""
        return self.waiting + self.refused + self.ignored

    def add(self, other: "Tally") -> None:
        """Count the rows of another integration in."""
        self.applied += other.applied
        self.waiting += other.waiting
        self.refused += other.refused
        self.ignored += other.ignored


class _Chunk(NamedTuple):
    """Rows of one source and one place in the order, with ids in [first, last]."""

    source_site_id: int
    order: int
    first: int
    last: int

    def rows(self, state: BufferState = BufferState.RECEIVED) -> ColumnElement[bool]:
        return and_(
            sync_buffer.c.state == state,
            sync_buffer.c.source_site_id == self.source_site_id,
            sync_buffer.c.apply_order == self.order,
            sync_buffer.c.id.between(self.first, self.last),
        )


def waiting_rows(session: Session, source_site_id: int) -> int:
    """Return how many rows of a site are not yet looked at."""
    found = session.execute(
        select(func.count()).where(
            sync_buffer.c.state == BufferState.RECEIVED,
            sync_buffer.c.source_site_id == source_site_id,
        )
    )
    return int(found.scalar_one())


def integrate(
    datafile: Datafile,
    source_site_id: int,
    *,
    on_rows: Callable[[int], None] = lambda _rows: None,
    chunk_rows: int = CHUNK_ROWS,
) -> Tally:
    """Apply everything that ``source_site_id`` sent and that can be applied now.

    ``on_rows`` is called after each committed chunk with the rows it dealt with, and may raise to
    stop; what was committed stays, the rest goes on at the next call. Thread: any, one at a time
    for one source. Raises: AppError for errors of the datafile.
    """
    tally = Tally()
    for order in _orders(datafile, source_site_id):
        with datafile.write() as session:
            _wake_waiting(session, source_site_id, order)
        while True:
            with datafile.write() as session:
                chunk = _next_chunk(session, source_site_id, order, chunk_rows)
                if chunk is None:
                    break
                rows = _integrate_chunk(session, chunk, tally, datafile.clock.now())
            on_rows(rows)
    return tally


def _orders(datafile: Datafile, source_site_id: int) -> Iterator[int]:
    """Give every place in the order that has rows, parents first, as it is when asked."""
    after = -1
    while True:
        with datafile.read() as session:
            order = session.execute(
                select(func.min(sync_buffer.c.apply_order)).where(
                    sync_buffer.c.state.in_([BufferState.RECEIVED, BufferState.WAITING]),
                    sync_buffer.c.source_site_id == source_site_id,
                    sync_buffer.c.apply_order > after,
                )
            ).scalar_one()
        if order is None:
            return
        yield order
        after = order


def _next_chunk(
    session: Session, source_site_id: int, order: int, chunk_rows: int
) -> _Chunk | None:
    ids = (
        select(sync_buffer.c.id)
        .where(
            sync_buffer.c.state == BufferState.RECEIVED,
            sync_buffer.c.source_site_id == source_site_id,
            sync_buffer.c.apply_order == order,
        )
        .order_by(sync_buffer.c.id)
        .limit(chunk_rows)
        .subquery()
    )
    first, last = session.execute(select(func.min(ids.c.id), func.max(ids.c.id))).one()
    return None if first is None else _Chunk(source_site_id, order, first, last)


def _integrate_chunk(session: Session, chunk: _Chunk, tally: Tally, at: datetime) -> int:
    here = this_site(session)
    parent = _parent_at(chunk.order)
    waiting = _hold_without_parent(session, chunk, parent) if parent else 0
    refused = ignored = 0
    if here.is_central:
        refused = _refuse_foreign(session, chunk, parent)
    else:
        ignored = _ignore_echoes(session, chunk)
    applied = _apply(session, chunk, parent, at)
    tally.waiting += waiting
    tally.refused += refused
    tally.ignored += ignored
    tally.applied += applied
    return waiting + refused + ignored + applied


def _parent_at(order: int) -> ParentRef | None:
    """Return what the rows at a place in the order are lines of; deletions need no parent."""
    if order >= len(APPLY_ORDER):
        return None
    return CATALOGUE[APPLY_ORDER[order]].parent


def _parent_exists(parent: ParentRef) -> ColumnElement[bool]:
    header = aliased(record)
    return exists().where(
        header.c.table_name == parent.table,
        header.c.record_id == sync_buffer.c.parent_id,
        header.c.action != Action.DELETE,
    )


def _hold(
    session: Session, rows: ColumnElement[bool], state: BufferState, reason: HoldReason
) -> int:
    result: Any = session.execute(
        update(sync_buffer)
        .where(rows)
        .values(state=state, reason=reason, attempts=sync_buffer.c.attempts + 1)
    )
    return int(result.rowcount)


def _hold_without_parent(session: Session, chunk: _Chunk, parent: ParentRef) -> int:
    missing = and_(chunk.rows(), sync_buffer.c.parent_id.is_not(None), ~_parent_exists(parent))
    return _hold(session, missing, BufferState.WAITING, HoldReason.PARENT_MISSING)


def _wake_waiting(session: Session, source_site_id: int, order: int) -> None:
    """Give rows another try whose parent has come meanwhile."""
    parent = _parent_at(order)
    if parent is None:
        return
    session.execute(
        update(sync_buffer)
        .where(
            sync_buffer.c.state == BufferState.WAITING,
            sync_buffer.c.source_site_id == source_site_id,
            sync_buffer.c.apply_order == order,
            _parent_exists(parent),
        )
        .values(state=BufferState.RECEIVED, reason=None)
    )


def _refuse_foreign(session: Session, chunk: _Chunk, parent: ParentRef | None) -> int:
    """Keep aside what the sending site may not edit (sync.md, authority on arrival).

    A deletion has no data: the record it deletes tells what it is and whose.
    """
    known = aliased(record)
    stored = and_(
        known.c.table_name == sync_buffer.c.table_name,
        known.c.record_id == sync_buffer.c.record_id,
    )
    is_delete = sync_buffer.c.action == Action.DELETE
    central = or_(
        and_(~is_delete, sync_buffer.c.channel == Channel.CENTRAL),
        and_(is_delete, exists().where(stored, known.c.channel == Channel.CENTRAL)),
    )
    refused = _hold(
        session, and_(chunk.rows(), central), BufferState.REFUSED, HoldReason.CENTRAL_DATA
    )
    store_id = func.coalesce(
        sync_buffer.c.store_id,
        _store_of_parent(parent) if parent else literal(None),
        select(known.c.store_id).where(stored).correlate(sync_buffer).scalar_subquery(),
    )
    elsewhere = exists().where(
        store_on_site.c.store_id == store_id,
        store_on_site.c.sync_type == SyncType.ACTIVE,
        store_on_site.c.site_id != chunk.source_site_id,
    )
    return refused + _hold(
        session, and_(chunk.rows(), elsewhere), BufferState.REFUSED, HoldReason.STORE_ELSEWHERE
    )


def _ignore_echoes(session: Session, chunk: _Chunk) -> int:
    """Let a change made here, and not yet acknowledged, win over what was pulled meanwhile."""
    changed_here = exists().where(
        record.c.table_name == sync_buffer.c.table_name,
        record.c.record_id == sync_buffer.c.record_id,
        sync_out.c.cursor == record.c.cursor,
        sync_out.c.site_id == CENTRAL_SITE_ID,
    )
    return _hold(
        session,
        and_(chunk.rows(), changed_here),
        BufferState.IGNORED,
        HoldReason.LOCAL_CHANGE_WAITING,
    )


def _store_of_parent(parent: ParentRef) -> Any:
    header = aliased(record)
    return (
        select(header.c.store_id)
        .where(
            header.c.table_name == parent.table,
            header.c.record_id == sync_buffer.c.parent_id,
        )
        .correlate(sync_buffer)  # also where another query stands in between
        .scalar_subquery()
    )


def _apply(session: Session, chunk: _Chunk, parent: ParentRef | None, at: datetime) -> int:
    base = allocate_cursors(session, chunk.last - chunk.first + 1)
    store_id: Any = sync_buffer.c.store_id
    if parent is not None:
        store_id = func.coalesce(store_id, _store_of_parent(parent))
    rows = (
        select(
            literal(base) + func.row_number().over(order_by=sync_buffer.c.id),
            sync_buffer.c.table_name,
            sync_buffer.c.record_id,
            sync_buffer.c.action,
            sync_buffer.c.payload,
            sync_buffer.c.channel,
            store_id,
            sync_buffer.c.name_id,
            sync_buffer.c.source_site_id,
            literal(at, UtcTime),
        )
        .where(chunk.rows())
        .order_by(sync_buffer.c.id)
    )
    insert = upsert(session, record).from_select(RECORD_COLUMNS, rows)
    session.execute(with_record_conflict(insert))
    result: Any = session.execute(delete(sync_buffer).where(chunk.rows()))
    applied = int(result.rowcount)
    if applied:
        after_write(session, base + 1, base + applied, chunk.source_site_id, at)
    return applied
