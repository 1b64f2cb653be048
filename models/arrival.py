"""Which received rows may be applied: authority on arrival, echoes, missing parents; set-wise.

The rows are given as a condition on ``sync_buffer``; those that may not be applied are held in
their state with the reason. The pure form of authority, for single edits, is ``models.authority``.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, exists, func, literal, or_, select, tuple_, update
from sqlalchemy.orm import Session, aliased

from models.authority import (
    NEW_ANYWHERE_TABLES,
    PRESCRIBER_TABLE,
    PROCUREMENT_TABLES,
    VISIBILITY_TABLES,
    Editor,
    arriving_editor,
    partly_central,
)
from models.catalogue import CATALOGUE, ParentRef
from models.enums import Action, BufferState, Channel, HoldReason, SyncType
from models.here import CENTRAL_SITE_ID
from models.merges import IS_MERGE, has_merges
from models.network_preferences import NETWORK_PREFERENCE_TABLE, PRIMARY_SITE
from models.routing.groups import (
    CENTRAL_STORE_TABLES,
    MESSAGE_TABLES,
    MESSAGE_WITHOUT_STORE_TABLES,
    PATIENT_TABLES,
)
from models.tables import record, store_on_site, sync_buffer, sync_out

_PARTLY_CENTRAL: Final = [name for name in CATALOGUE if partly_central(name)]
_PRIMARYS: Final = CENTRAL_STORE_TABLES | VISIBILITY_TABLES
_NEVER_PRIMARYS: Final = {
    name
    for name, spec in CATALOGUE.items()
    if spec.unless is None and spec.channel is Channel.QUEUE and name not in _PRIMARYS
}
_PATIENTS: Final = PATIENT_TABLES - VISIBILITY_TABLES
_NOT_BY_STORE: Final = (
    CENTRAL_STORE_TABLES | PATIENT_TABLES | (MESSAGE_TABLES - MESSAGE_WITHOUT_STORE_TABLES)
) - VISIBILITY_TABLES
_MAY_YET_BE_APPLIED: Final = [state for state in BufferState if state is not BufferState.IGNORED]


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


def hold_records_of_merges(session: Session, rows: ColumnElement[bool]) -> int:
    """Hold what came under the ID of a merge: it would take the merge's place. Return how many."""
    if not has_merges(session):
        return 0
    merges = select(record.c.table_name, record.c.record_id).where(IS_MERGE)
    taken = tuple_(sync_buffer.c.table_name, sync_buffer.c.record_id).in_(merges)
    return _hold(session, and_(rows, taken), BufferState.FAILED, HoldReason.ID_OF_MERGE)


def refuse_foreign(
    session: Session, rows: ColumnElement[bool], source_site_id: int, parent: ParentRef | None
) -> Counter[HoldReason]:
    """Refuse what the sending site may not edit (``models.authority``); return how many, and why.

    Both what a record says now and what is known of it count, so that no site can take a record
    over by calling it its own. A deletion says nothing: only what is known of its record counts.
    """
    editor = arriving_editor(session, source_site_id)
    found = session.execute(select(sync_buffer.c.table_name).where(rows).distinct())
    refused: Counter[HoldReason] = Counter()
    for reason, condition in _refusals(editor, set(found.scalars()), parent):
        held = _hold(session, and_(rows, condition), BufferState.REFUSED, reason)
        if held:
            refused[reason] = held
    return refused


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
    """Set aside what was pulled, and not applied, before changes made here were acknowledged.

    ``cursors``: of the acknowledged versions. Applied later, at a retry too, the older versions
    would win over them. Call it in the transaction that takes the changes off the queue.
    """
    left = and_(
        sync_buffer.c.source_site_id == CENTRAL_SITE_ID,
        sync_buffer.c.state.in_(_MAY_YET_BE_APPLIED),
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


def of_parent(parent: ParentRef, column: str) -> Any:
    """Return an SQL expression: ``column`` of the header of a row of ``sync_buffer``."""
    header = aliased(record)
    return (
        select(header.c[column])
        .where(
            header.c.table_name == parent.table,
            header.c.record_id == sync_buffer.c.parent_id,
        )
        .correlate(sync_buffer)  # also where another query stands in between
        .scalar_subquery()
    )


def _refusals(
    editor: Editor, tables: AbstractSet[str], parent: ParentRef | None
) -> Iterator[tuple[HoldReason, ColumnElement[bool]]]:
    """Give what is refused and why, the strongest reason first; only what ``tables`` can be."""
    if not editor.is_primary:
        if not tables <= _NEVER_PRIMARYS:
            yield HoldReason.CENTRAL_DATA, _is_primarys(editor.site_id)
    elif NETWORK_PREFERENCE_TABLE in tables:
        yield HoldReason.CENTRAL_DATA, _tells_primary_site()
    by_store = tables - (_PRIMARYS if editor.is_primary else _NOT_BY_STORE)
    if editor.network.centralised_procurement and tables & PROCUREMENT_TABLES:
        by_store -= PROCUREMENT_TABLES
        if not editor.is_primary:
            is_order = sync_buffer.c.table_name.in_(PROCUREMENT_TABLES)
            yield HoldReason.PROCUREMENT_CENTRAL, is_order
    by_store -= _NOT_BY_STORE
    if by_store:
        its_store = of_parent(parent, "store_id") if parent else literal(None)
        yield (
            HoldReason.STORE_ELSEWHERE,
            and_(
                sync_buffer.c.table_name.in_(by_store),
                _is_elsewhere(
                    editor.site_id, func.coalesce(sync_buffer.c.store_id, its_store), None
                ),
            ),
        )
    if tables & _PATIENTS:
        yield (
            HoldReason.PATIENT_ELSEWHERE,
            and_(
                sync_buffer.c.table_name.in_(_PATIENTS),
                _is_elsewhere(editor.site_id, _home_store(sync_buffer), _home_store),
            ),
        )
    if tables & _PATIENTS and editor.site_id != CENTRAL_SITE_ID:
        known = aliased(record)
        homeless = or_(
            and_(sync_buffer.c.channel == Channel.QUEUE, _is_homeless(sync_buffer)),
            exists().where(
                _same_record(known), known.c.channel == Channel.QUEUE, _is_homeless(known)
            ),
        )
        yield HoldReason.NO_HOME_STORE, and_(sync_buffer.c.table_name.in_(_PATIENTS), homeless)
    if PRESCRIBER_TABLE in tables and not editor.dispensary:
        known = aliased(record)
        of_a_store = or_(
            _is_active(sync_buffer.c.store_id),
            exists().where(_same_record(known), _is_active(known.c.store_id)),
        )
        yield (
            HoldReason.NO_DISPENSARY,
            and_(sync_buffer.c.table_name == PRESCRIBER_TABLE, of_a_store),
        )


def _is_primarys(source_site_id: int) -> ColumnElement[bool]:
    """Tell data that only the primary server edits, except new records of some tables."""
    known = aliased(record)
    stored = _same_record(known)
    is_delete = sync_buffer.c.action == Action.DELETE
    # Of a table that is central only in part, nothing tells what a deleted unknown record was.
    told = or_(
        ~is_delete,
        and_(sync_buffer.c.table_name.not_in(_PARTLY_CENTRAL), ~exists().where(stored)),
    )
    by_table = sync_buffer.c.table_name.in_(_PRIMARYS)
    is_new = and_(
        sync_buffer.c.table_name.in_(NEW_ANYWHERE_TABLES),
        ~exists().where(stored, known.c.source_site_id != source_site_id),
    )
    return and_(
        or_(
            and_(or_(sync_buffer.c.channel == Channel.CENTRAL, by_table), told),
            exists().where(stored, or_(known.c.channel == Channel.CENTRAL, by_table)),
        ),
        ~is_new,
    )


def _tells_primary_site() -> ColumnElement[bool]:
    return and_(
        sync_buffer.c.table_name == NETWORK_PREFERENCE_TABLE,
        sync_buffer.c.record_id == PRIMARY_SITE,
    )


def _is_elsewhere(
    source_site_id: int,
    arriving_store: ColumnElement[Any],
    known_store: Callable[[Any], ColumnElement[Any]] | None,
) -> ColumnElement[bool]:
    """Tell rows of stores that are active on another site, by what they say or what is known.

    Central data, which the primary server may have made patient or store data of, has no store.
    """
    known = aliased(record)
    store_of_known = known.c.store_id if known_store is None else known_store(known)
    elsewhere = and_(
        store_on_site.c.sync_type == SyncType.ACTIVE, store_on_site.c.site_id != source_site_id
    )
    return or_(
        and_(
            sync_buffer.c.channel == Channel.QUEUE,
            exists().where(store_on_site.c.store_id == arriving_store, elsewhere),
        ),
        exists().where(
            _same_record(known),
            known.c.channel == Channel.QUEUE,
            store_on_site.c.store_id == store_of_known,
            elsewhere,
        ),
    )


def _is_homeless(side: Any) -> ColumnElement[bool]:
    """Tell data of a patient who is known, or who says, to have no home store."""
    patient = aliased(record)
    is_known = exists().where(
        patient.c.table_name == "name",
        patient.c.record_id == side.c.name_id,
        patient.c.action != Action.MERGE,
    )
    return and_(
        _home_store(side).is_(None),
        or_(side.c.name_id == side.c.record_id, is_known.correlate(side)),
    )


def _home_store(side: Any) -> ColumnElement[Any]:
    """Return an SQL expression: the store of a patient's data, else the patient's home store."""
    patient = aliased(record)
    home = (
        select(patient.c.store_id)
        .where(
            patient.c.table_name == "name",
            patient.c.record_id == side.c.name_id,
            patient.c.action != Action.MERGE,
        )
        .correlate(side)  # also where another query stands in between
        .scalar_subquery()
    )
    return func.coalesce(side.c.store_id, home)


def _is_active(store_id: ColumnElement[Any]) -> ColumnElement[bool]:
    return exists().where(
        store_on_site.c.store_id == store_id, store_on_site.c.sync_type == SyncType.ACTIVE
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
