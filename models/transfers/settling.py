"""Walk the change log and settle the transfers that its changes concern.

Two positions are kept: up to where answers were noted, and up to where transfers were settled. The
first goes ahead to the end, so that a half that came with an import is known before anything is
made for the other. What settling writes is walked in its turn.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from models.datafile import Datafile
from models.here import this_site
from models.merges import has_merges
from models.records import allocate_cursors, last_cursor
from models.repointing import repoint_arrived
from models.sql import upsert
from models.tables import counter, record, store_fact
from models.transfers.answers import note_answers
from models.transfers.settlement import STORE_TABLE, ChangedRow, Settlement

CHUNK_ROWS: Final = 5_000

_ANSWERS: Final = "transfer_answers"
_SETTLED: Final = "transfers"
_WITH_PARTY: Final = ("transact", "trans_line", "requisition", "requisition_line", "purchase_order")
"""Their rows have the other party's name; only those count whose other party is a store."""

_WITHOUT_PARTY: Final = ("purchase_order_line", "Goods_received", "Goods_received_line")


def settle_transfers(datafile: Datafile, on_chunk: Callable[[], None] = lambda: None) -> None:
    """Settle what has changed since last time, in short transactions.

    ``on_chunk`` is called after each, and may raise to stop; the rest is done at the next call.
    Thread: any. Raises: AppError for errors of the datafile.
    """
    while True:
        with datafile.write() as session:
            more = _settle_chunk(session, datafile.clock.now())
        if not more:
            return
        on_chunk()


def settle_within(session: Session, at: datetime) -> None:
    """Settle what has changed since last time, in the caller's transaction."""
    while _settle_chunk(session, at):
        pass


def _settle_chunk(session: Session, at: datetime) -> bool:
    """Take one step; return whether there may be more."""
    last = allocate_cursors(session, 0)  # holds off other writers of records until the end
    noted, settled = (_position(session, name) for name in (_ANSWERS, _SETTLED))
    if noted < last:
        noted = note_answers(session, noted, last, CHUNK_ROWS, at)
        _advance(session, _ANSWERS, noted)
        if noted < last:
            return True
    if settled < last:
        rows = _changed(session, settled, last)
        if rows:
            here = this_site(session)
            Settlement(session, here, at, rows).perform()
            if has_merges(session):  # the other half's site may not have heard of one
                repoint_arrived(session, here, None, last + 1, last_cursor(session), at)
        _advance(session, _SETTLED, rows[-1].cursor if len(rows) == CHUNK_ROWS else last)
        return True
    return False


def _changed(session: Session, after: int, last: int) -> list[ChangedRow]:
    """Return the next changes that may concern a transfer, at most a chunk of them."""
    in_range = record.c.cursor.between(after + 1, last)
    names = select(store_fact.c.name_id)
    concerned: ColumnElement[bool] = or_(
        and_(record.c.table_name.in_(_WITH_PARTY), record.c.name_id.in_(names)),
        record.c.table_name.in_(_WITHOUT_PARTY),
        record.c.table_name == STORE_TABLE,
    )
    found = session.execute(
        select(record.c.cursor, record.c.table_name, record.c.record_id, record.c.parent_id)
        .where(in_range, concerned)
        .order_by(record.c.cursor)
        .limit(CHUNK_ROWS)
    )
    return [ChangedRow._make(row) for row in found.all()]


def _position(session: Session, name: str) -> int:
    found = session.execute(select(counter.c.value).where(counter.c.name == name))
    return int(found.scalar_one_or_none() or 0)


def _advance(session: Session, name: str, position: int) -> None:
    session.execute(
        upsert(session, counter)
        .values(name=name, value=position)
        .on_conflict_do_update(index_elements=["name"], set_={"value": position})
    )
