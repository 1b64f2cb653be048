"""Which received rows may be applied: authority on arrival, echoes, missing parents; set-wise.

The rows are given as a condition on ``sync_buffer``; those that may not be applied are held in
their state with the reason. The pure form of authority, for single edits, is ``models.authority``.
"""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, exists, func, literal, or_, select, tuple_, update
from sqlalchemy.orm import Session, aliased

from models.catalogue import CATALOGUE, ParentRef
from models.enums import Action, BufferState, Channel, DataType, HoldReason, SyncType
from models.here import CENTRAL_SITE_ID
from models.tables import record, store_on_site, sync_buffer, sync_out

_MESSAGES: Final = [name for name, spec in CATALOGUE.items() if spec.data_type is DataType.MESSAGE]
_PARTLY_CENTRAL: Final = [
    name
    for name, spec in CATALOGUE.items()
    if spec.unless is not None and DataType.CENTRAL in {spec.data_type, spec.unless.data_type}
]


def hold_without_parent(session: Session, rows: ColumnElement[bool], parent: ParentRef) -> int:
    """Let lines wait whose header is not there; return how many."""
    missing = and_(rows, sync_buffer.c.parent_id.is_not(None), ~_parent_exists(parent))
    return _hold(session, missing, BufferState.WAITING, HoldReason.PARENT_MISSING)


def wake_waiting(session: Session, rows: ColumnElement[bool], parent: ParentRef) -> None:
    """Give those of the waiting ``rows`` another try whose header has come meanwhile."""
    session.execute(
        update(sync_buffer)
        .where(rows, sync_buffer.c.state == BufferState.WAITING, _parent_exists(parent))
        .values(state=BufferState.RECEIVED, reason=None)
    )


def hold_merges_of_records(session: Session, rows: ColumnElement[bool]) -> int:
    """Hold merges that came under the ID of a record: each is a record of its own (sync.md).

    Applied, one would take the place of the record and of all its data. Return how many.
    """
    known = aliased(record)
    taken = exists().where(_same_record(known), known.c.action != Action.MERGE)
    return _hold(session, and_(rows, taken), BufferState.FAILED, HoldReason.ID_TAKEN)


def refuse_foreign(
    session: Session, rows: ColumnElement[bool], source_site_id: int, parent: ParentRef | None
) -> int:
    """Refuse what the sending site may not edit (sync.md, authority on arrival); return how many.

    Both what a record says now and what is known of it count, so that no site can take a record
    over by calling it its own. A deletion says nothing: only what is known of its record counts.
    """
    return _hold(
        session, and_(rows, _is_central_data()), BufferState.REFUSED, HoldReason.CENTRAL_DATA
    ) + _hold(
        session,
        and_(rows, _is_of_another_site(source_site_id, parent)),
        BufferState.REFUSED,
        HoldReason.STORE_ELSEWHERE,
    )


def ignore_echoes(session: Session, rows: ColumnElement[bool]) -> int:
    """Let changes made here, and not yet acknowledged, win over what was pulled meanwhile."""
    changed_here = exists().where(
        record.c.table_name == sync_buffer.c.table_name,
        record.c.record_id == sync_buffer.c.record_id,
        sync_out.c.cursor == record.c.cursor,
        sync_out.c.site_id == CENTRAL_SITE_ID,
    )
    return _hold(
        session, and_(rows, changed_here), BufferState.IGNORED, HoldReason.LOCAL_CHANGE_WAITING
    )


def ignore_overtaken(session: Session, cursors: Sequence[int]) -> int:
    """Set aside what an interrupted run pulled, before changes made here were acknowledged.

    ``cursors``: of the acknowledged versions. Applied later, the older versions would win over
    them. Call it in the transaction that takes the changes off the queue.
    """
    left = and_(
        sync_buffer.c.source_site_id == CENTRAL_SITE_ID,
        sync_buffer.c.state.in_([BufferState.RECEIVED, BufferState.WAITING]),
    )
    if not session.execute(select(exists().where(left))).scalar_one():
        return 0  # as nearly always
    acknowledged = select(record.c.table_name, record.c.record_id).where(
        record.c.cursor.in_(cursors)
    )
    overtaken = tuple_(sync_buffer.c.table_name, sync_buffer.c.record_id).in_(acknowledged)
    return _hold(
        session, and_(left, overtaken), BufferState.IGNORED, HoldReason.LOCAL_CHANGE_WAITING
    )


def store_of_parent(parent: ParentRef) -> Any:
    """Return an SQL expression: the store of the header of a row of ``sync_buffer``."""
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


def _is_central_data() -> ColumnElement[bool]:
    known = aliased(record)
    stored = _same_record(known)
    is_delete = sync_buffer.c.action == Action.DELETE
    # Of a table that is central only in part, nothing tells what a deleted unknown record was.
    told = or_(
        ~is_delete,
        and_(sync_buffer.c.table_name.not_in(_PARTLY_CENTRAL), ~exists().where(stored)),
    )
    return or_(
        and_(sync_buffer.c.channel == Channel.CENTRAL, told),
        exists().where(stored, known.c.channel == Channel.CENTRAL),
    )


def _is_of_another_site(source_site_id: int, parent: ParentRef | None) -> ColumnElement[bool]:
    """Tell rows of stores that are active on another site; messages are written to any store."""
    known = aliased(record)
    arriving = func.coalesce(
        sync_buffer.c.store_id, store_of_parent(parent) if parent else literal(None)
    )
    elsewhere = and_(
        store_on_site.c.sync_type == SyncType.ACTIVE, store_on_site.c.site_id != source_site_id
    )
    return and_(
        sync_buffer.c.table_name.not_in(_MESSAGES),
        or_(
            exists().where(store_on_site.c.store_id == arriving, elsewhere),
            exists().where(
                _same_record(known), store_on_site.c.store_id == known.c.store_id, elsewhere
            ),
        ),
    )


def _same_record(known: Any) -> ColumnElement[bool]:
    return and_(
        known.c.table_name == sync_buffer.c.table_name,
        known.c.record_id == sync_buffer.c.record_id,
    )


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
