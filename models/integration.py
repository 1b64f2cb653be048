"""Apply received records: from the buffer into ``record``, in the order of dependency.

Works set-wise, a chunk of rows of one table in one transaction, so that a kill loses nothing, a
writer waits little and a bad record costs the others nothing. Every row ends applied (and leaves
the buffer) or stays there in a state with its reason; which, is decided by ``models.arrival``.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, and_, delete, exists, func, literal, select, update
from sqlalchemy.orm import Session

from models.arrival import (
    hold_merges_of_records,
    hold_records_of_merges,
    hold_without_parent,
    ignore_echoes,
    of_parent,
    refuse_foreign,
    wake_waiting,
)
from models.arriving_merges import judge_merges, wake_merges
from models.buffer import MERGE_ORDER, lock_source
from models.catalogue import APPLY_ORDER, CATALOGUE, ORDER_OF, ParentRef
from models.datafile import Datafile
from models.enums import BufferState, HoldReason
from models.here import Here, this_site
from models.merges import has_merges
from models.records import (
    RECORD_COLUMNS,
    after_write,
    allocate_cursors,
    count_applied,
    with_record_conflict,
)
from models.repointing import apply_merges, repoint_arrived, repoint_stores
from models.routing.groups import VISIBILITY_TABLE
from models.sql import upsert
from models.store_keys import keep_central_keys
from models.stores import active_among
from models.tables import record, sync_buffer, sync_out
from models.tables.base import UtcTime
from models.transfers import defend_confirmed
from models.visibility import joins_replaced_by

CHUNK_ROWS: Final = 5_000


@dataclass(slots=True)
class Tally:
    """What became of the rows of one integration; they add up to the rows it looked at.

    ``applied`` includes the rows that changed nothing because the record was the same already.
    ``reasons``: why those were refused that were.
    """

    applied: int = 0
    waiting: int = 0
    refused: int = 0
    ignored: int = 0
    failed: int = 0
    reasons: Counter[HoldReason] = field(default_factory=Counter, compare=False)

    @property
    def held(self) -> int:
        """Rows that were not applied and stay in the buffer."""
        return self.waiting + self.refused + self.ignored + self.failed

    @property
    def rows(self) -> int:
        """All rows looked at."""
        return self.applied + self.held

    def add(self, other: "Tally") -> None:
        """Count the rows of another integration in."""
        self.applied += other.applied
        self.waiting += other.waiting
        self.refused += other.refused
        self.ignored += other.ignored
        self.failed += other.failed
        self.reasons += other.reasons


class _Chunk(NamedTuple):
    """``rows`` rows of one source and one place in the order, with ids in [first, last]."""

    source_site_id: int
    order: int
    first: int
    last: int
    rows: int

    def received(self) -> ColumnElement[bool]:
        """Tell its rows that nothing has held yet."""
        return and_(
            sync_buffer.c.state == BufferState.RECEIVED,
            _at(self.source_site_id, self.order),
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
    tally: Tally | None = None,
) -> Tally:
    """Apply everything that ``source_site_id`` sent and that can be applied now.

    ``on_rows`` is called after each committed chunk with the rows it dealt with, and may raise to
    stop; what was committed stays, the rest goes on at the next call. ``tally`` counts what is
    committed, also when it ends so; it is returned. Thread: any, one at a time for one source.
    Raises: AppError for errors of the datafile.
    """
    tally = Tally() if tally is None else tally
    with datafile.write() as session:
        failed = _count_failed(session, source_site_id)
    tally.failed += failed
    for order in _orders(datafile, source_site_id):
        parent = _parent_at(order)
        if parent is not None or order == MERGE_ORDER:
            with datafile.write() as session:
                _wake(session, _at(source_site_id, order), parent)
        while True:
            with datafile.write() as session:
                lock_source(session, source_site_id)
                chunk = _next_chunk(session, source_site_id, order, chunk_rows)
                if chunk is None:
                    break
                done = _integrate_chunk(session, chunk, parent, datafile.clock.now())
            tally.add(done)
            on_rows(done.rows)
    return tally


def _count_failed(session: Session, source_site_id: int) -> int:
    """Return how many rows were received as failed and not counted by an earlier integration."""
    result: Any = session.execute(
        update(sync_buffer)
        .where(
            sync_buffer.c.state == BufferState.FAILED,
            sync_buffer.c.source_site_id == source_site_id,
            sync_buffer.c.attempts == 0,
        )
        .values(attempts=1)
    )
    return int(result.rowcount)


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


def _at(source_site_id: int, order: int) -> ColumnElement[bool]:
    return and_(sync_buffer.c.source_site_id == source_site_id, sync_buffer.c.apply_order == order)


def _next_chunk(
    session: Session, source_site_id: int, order: int, chunk_rows: int
) -> _Chunk | None:
    ids = (
        select(sync_buffer.c.id)
        .where(sync_buffer.c.state == BufferState.RECEIVED, _at(source_site_id, order))
        .order_by(sync_buffer.c.id)
        .limit(chunk_rows)
        .subquery()
    )
    first, last, rows = session.execute(
        select(func.min(ids.c.id), func.max(ids.c.id), func.count())
    ).one()
    return None if first is None else _Chunk(source_site_id, order, first, last, rows)


def _integrate_chunk(
    session: Session, chunk: _Chunk, parent: ParentRef | None, at: datetime
) -> Tally:
    done = Tally()
    if parent is not None:
        done.waiting = hold_without_parent(session, chunk.received(), parent)
    here = this_site(session)
    if chunk.order == MERGE_ORDER:
        done.failed = hold_merges_of_records(session, chunk.received())
        judged = judge_merges(session, here, chunk.received(), chunk.source_site_id)
        done.waiting, done.reasons = judged.waiting, judged.reasons
        done.failed += judged.failed
    else:
        done.failed = hold_records_of_merges(session, chunk.received())
    if here.is_central:
        done.reasons += refuse_foreign(session, chunk.received(), chunk.source_site_id, parent)
        done.refused = done.reasons.total()
        keep_central_keys(session, chunk.received())
        _unqueue(session, chunk)
    else:
        defend_confirmed(session, here, chunk.received(), at)
        done.ignored = ignore_echoes(session, chunk.received())
    done.applied = _apply(session, here, chunk, parent, at)
    return done


def _wake(session: Session, rows: ColumnElement[bool], parent: ParentRef | None) -> None:
    if parent is None:
        wake_merges(session, rows)
    else:
        wake_waiting(session, rows, parent)


def _parent_at(order: int) -> ParentRef | None:
    """Return what the rows at a place in the order are lines of; deletions need no parent."""
    if order >= len(APPLY_ORDER):
        return None
    return CATALOGUE[APPLY_ORDER[order]].parent


def _unqueue(session: Session, chunk: _Chunk) -> None:
    """Take off the sending site's queue what its own versions replace (protocol 0, trap 19)."""
    of_source = sync_out.c.site_id == chunk.source_site_id
    if not session.execute(select(exists().where(of_source))).scalar_one():
        return
    replaced = (
        select(record.c.cursor)
        .join(
            sync_buffer,
            and_(
                sync_buffer.c.table_name == record.c.table_name,
                sync_buffer.c.record_id == record.c.record_id,
            ),
        )
        .where(chunk.received())
    )
    session.execute(delete(sync_out).where(of_source, sync_out.c.cursor.in_(replaced)))


def _apply(
    session: Session, here: Here, chunk: _Chunk, parent: ParentRef | None, at: datetime
) -> int:
    base = allocate_cursors(session, chunk.rows)
    is_visibility = chunk.order == ORDER_OF[VISIBILITY_TABLE]
    replaced = joins_replaced_by(session, chunk.received()) if is_visibility else []
    store_id: Any = sync_buffer.c.store_id
    name_id: Any = sync_buffer.c.name_id
    if parent is not None and CATALOGUE[APPLY_ORDER[chunk.order]].store_field is None:
        store_id = func.coalesce(store_id, of_parent(parent, "store_id"))
        name_id = func.coalesce(name_id, of_parent(parent, "name_id"))
    rows = (
        select(
            literal(base) + func.row_number().over(order_by=sync_buffer.c.id),
            sync_buffer.c.table_name,
            sync_buffer.c.record_id,
            sync_buffer.c.action,
            sync_buffer.c.payload,
            sync_buffer.c.channel,
            store_id,
            name_id,
            sync_buffer.c.parent_id,
            sync_buffer.c.source_site_id,
            literal(at, UtcTime),
        )
        .where(chunk.received())
        .order_by(sync_buffer.c.id)
    )
    insert = upsert(session, record).from_select(RECORD_COLUMNS, rows)
    session.execute(with_record_conflict(insert))
    result: Any = session.execute(delete(sync_buffer).where(chunk.received()))
    applied = int(result.rowcount)
    if applied:
        count_applied(session, applied)
        after_write(session, base + 1, base + applied, chunk.source_site_id, at, replaced)
    if chunk.order == MERGE_ORDER:
        apply_merges(session, here, base + 1, base + applied, chunk.source_site_id, at)
    elif not here.is_central and chunk.order < len(APPLY_ORDER):
        _repoint(session, here, APPLY_ORDER[chunk.order], base + 1, base + applied, at)
    return applied


def _repoint(session: Session, here: Here, table: str, first: int, last: int, at: datetime) -> None:
    """Apply merges to what came late: data of this site's stores, and stores that came to it."""
    if not has_merges(session):
        return
    repoint_arrived(session, here, table, first, last, at)
    if table == "store":
        taken = active_among(session, here, first, last)
        repoint_stores(session, here, taken, at)
