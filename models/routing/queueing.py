"""Queue rows written by set operations inside the database: the rule of ``rule`` as SQL.

Every rule is one select of (site, cursor) pairs; which records and which sites it is asked for is
a condition, so the same selects serve a change, an initialisation and a new copy of a store.
"""

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    delete,
    exists,
    func,
    literal,
    or_,
    select,
    true,
)
from sqlalchemy.orm import Session, aliased

from models.enums import (
    Action,
    Channel,
    InitialisationStatus,
    StoreMode,
    SyncsWith,
    SyncType,
)
from models.here import CENTRAL_SITE_ID, Here
from models.routing.groups import (
    CENTRAL_STORE_TABLES,
    DISPENSARY_TABLES,
    MESSAGE_TABLES,
    PATIENT_TABLES,
    PRESCRIBER_JOIN_TABLE,
    PRESCRIBER_TABLE,
    TRANSACTION_TABLES,
    TRANSFER_TABLES,
    VISIBILITY_TABLE,
)
from models.sql import upsert
from models.tables import record, site, store_fact, store_on_site, sync_out
from models.tables.base import UtcTime

_Pairs = Select[Any]
_SHOWN: Final = (SyncType.ACTIVE, SyncType.COLLECTOR)
_AT_ONCE: Final = 1_000


def queue_changes(
    session: Session, here: Here, first: int, last: int, source_site_id: int, at: datetime
) -> None:
    """Queue the records whose cursor lies in [first, last] for every site that is to have them.

    Also what these changes make visible: a patient with the patient's visibility, a prescriber
    with a store's first prescription. Never for the site a change came from. On a remote site its
    own changes go to the central server, and what was pulled goes nowhere.
    """
    in_range = record.c.cursor.between(first, last)
    if here.is_central:
        others = site.c.site_id != source_site_id
        _queue(session, _pairs(in_range, others), at)
        if _has_visibility(session, in_range):
            _queue(session, _made_visible(first, last), at)
    elif source_site_id == here.site_id:
        stays = and_(record.c.table_name.in_(TRANSACTION_TABLES), _is_excluded_dispensary())
        own = select(literal(CENTRAL_SITE_ID), record.c.cursor).where(
            in_range, record.c.channel != Channel.LOCAL, ~stays
        )
        _queue(session, [own], at)


def queue_whole_site(session: Session, site_id: int, at: datetime) -> int:
    """Build the queue of ``site_id`` anew, with everything the rule gives it (protocol 1.7).

    Returns the number of rows that now wait for the site.
    """
    session.execute(delete(sync_out).where(sync_out.c.site_id == site_id))
    living = record.c.action != Action.DELETE
    _queue(session, _pairs(living, site.c.site_id == site_id, initialising=True), at)
    return _length(session, site_id)


def queue_stores(session: Session, site_id: int, store_ids: Collection[str], at: datetime) -> int:
    """Queue for a site all data of stores that it has newly got; return how many rows are new."""
    before = _length(session, site_id)
    visible = aliased(record)
    shown = select(visible.c.name_id).where(
        visible.c.table_name == VISIBILITY_TABLE, visible.c.store_id.in_(store_ids)
    )
    facing = select(store_fact.c.name_id).where(store_fact.c.store_id.in_(store_ids))
    joined = select(visible.c.parent_id).where(
        visible.c.table_name == PRESCRIBER_JOIN_TABLE, visible.c.store_id.in_(store_ids)
    )
    theirs = or_(
        record.c.store_id.in_(store_ids),
        and_(record.c.table_name.in_(PATIENT_TABLES), record.c.name_id.in_(shown)),
        and_(record.c.table_name == PRESCRIBER_TABLE, record.c.record_id.in_(joined)),
        and_(record.c.table_name.in_(TRANSFER_TABLES), record.c.name_id.in_(facing)),
    )
    living = and_(record.c.action != Action.DELETE, theirs)
    _queue(session, _pairs(living, site.c.site_id == site_id), at)
    return _length(session, site_id) - before


def queue_dispensary_data(session: Session, site_id: int, at: datetime) -> None:
    """Queue the central data that only dispensaries get, for a site that gets its first one."""
    rows = select(literal(site_id), record.c.cursor).where(
        record.c.table_name.in_(DISPENSARY_TABLES), record.c.action != Action.DELETE
    )
    _queue(session, [rows], at)


def queue_records(
    session: Session, cursors: Collection[int], source_site_id: int, at: datetime
) -> None:
    """Queue single records, by their cursors, for the sites that are to have them."""
    for start in range(0, len(cursors), _AT_ONCE):
        part = list(cursors)[start : start + _AT_ONCE]
        _queue(session, _pairs(record.c.cursor.in_(part), site.c.site_id != source_site_id), at)


def _pairs(
    records: ColumnElement[bool], sites: ColumnElement[bool], *, initialising: bool = False
) -> Iterator[_Pairs]:
    """Give the rules, each for the ``records`` and ``sites`` asked for.

    ``initialising``: also for a site that has not begun to initialise; it is about to.
    """
    records = and_(record.c.channel == Channel.QUEUE, records)
    sites = and_(
        sites,
        site.c.site_id != CENTRAL_SITE_ID,
        true() if initialising else site.c.initialisation != InitialisationStatus.NEW,
    )
    table = record.c.table_name
    copy = store_on_site
    active = copy.c.sync_type == SyncType.ACTIVE
    special = CENTRAL_STORE_TABLES | PATIENT_TABLES | MESSAGE_TABLES
    whole = copy.c.syncs_with == SyncsWith.ACTIVE_COLLECTOR
    # What is of a store: all of it to full copies; central store and patient data by its own rule.
    yield _by_copy(copy.c.store_id == record.c.store_id, sites).where(
        records,
        or_(
            and_(table.not_in(special), whole),
            and_(table.in_(CENTRAL_STORE_TABLES | PATIENT_TABLES), active),
            and_(table == PRESCRIBER_JOIN_TABLE, copy.c.sync_type.in_(_SHOWN)),
            and_(table.in_(MESSAGE_TABLES), active),
        ),
    )
    # A message also to its sender's site.
    yield _by_copy(copy.c.store_id == record.c.name_id, sites).where(
        records, table.in_(MESSAGE_TABLES), record.c.store_id.is_not(None), active
    )
    # A transaction or requisition to the site of the store that is its other party.
    yield (
        select(copy.c.site_id, record.c.cursor)
        .join(store_fact, store_fact.c.name_id == record.c.name_id)
        .join(copy, copy.c.store_id == store_fact.c.store_id)
        .join(site, and_(site.c.site_id == copy.c.site_id, sites))
        .where(records, table.in_(TRANSFER_TABLES), active)
    )
    yield _by_join(sites, VISIBILITY_TABLE, "name_id", record.c.name_id).where(
        records, table.in_(PATIENT_TABLES)
    )
    yield _by_join(sites, PRESCRIBER_JOIN_TABLE, "parent_id", record.c.record_id).where(
        records, table == PRESCRIBER_TABLE
    )
    yield (
        select(site.c.site_id, record.c.cursor)
        .join(site, sites)
        .where(records, table.in_(MESSAGE_TABLES), record.c.store_id.is_(None))
    )


def _by_copy(which: ColumnElement[bool], sites: ColumnElement[bool]) -> _Pairs:
    return (
        select(store_on_site.c.site_id, record.c.cursor)
        .join(store_on_site, which)
        .join(site, and_(site.c.site_id == store_on_site.c.site_id, sites))
    )


def _by_join(
    sites: ColumnElement[bool], table: str, column: str, key: ColumnElement[Any]
) -> _Pairs:
    """Pair records with the sites that show a store which a join record ties them to."""
    join = aliased(record)
    return (
        select(store_on_site.c.site_id, record.c.cursor)
        .join(
            join,
            and_(join.c.table_name == table, join.c[column] == key, join.c.action != Action.DELETE),
        )
        .join(store_on_site, store_on_site.c.store_id == join.c.store_id)
        .join(site, and_(site.c.site_id == store_on_site.c.site_id, sites))
        .where(store_on_site.c.sync_type.in_(_SHOWN))
    )


def _has_visibility(session: Session, in_range: ColumnElement[bool]) -> bool:
    changed = and_(in_range, record.c.table_name.in_([VISIBILITY_TABLE, PRESCRIBER_JOIN_TABLE]))
    return bool(session.execute(select(exists().where(changed))).scalar_one())


def _made_visible(first: int, last: int) -> Iterator[_Pairs]:
    """Give what joins in the range make visible: for their own site too, it may lack it."""
    join = aliased(record)
    in_range = and_(join.c.cursor.between(first, last), join.c.action != Action.DELETE)
    shown = select(join.c.name_id).where(in_range, join.c.table_name == VISIBILITY_TABLE)
    known = select(join.c.parent_id).where(in_range, join.c.table_name == PRESCRIBER_JOIN_TABLE)
    concerned = or_(
        and_(record.c.table_name.in_(PATIENT_TABLES), record.c.name_id.in_(shown)),
        and_(record.c.table_name == PRESCRIBER_TABLE, record.c.record_id.in_(known)),
    )
    elsewhere = site.c.site_id != record.c.source_site_id
    yield from _pairs(and_(concerned, record.c.action != Action.DELETE), elsewhere)


def _is_excluded_dispensary() -> ColumnElement[bool]:
    return exists().where(
        store_fact.c.store_id == record.c.store_id,
        store_fact.c.mode == StoreMode.DISPENSARY,
        ~store_fact.c.include_transactions,
    )


def _queue(session: Session, rules: Any, at: datetime) -> None:
    for pairs in rules:
        session.execute(
            upsert(session, sync_out)
            .from_select(
                ["site_id", "cursor", "queued_at"], pairs.add_columns(literal(at, UtcTime))
            )
            .on_conflict_do_nothing()
        )


def _length(session: Session, site_id: int) -> int:
    found = session.execute(
        select(func.count()).select_from(sync_out).where(sync_out.c.site_id == site_id)
    )
    return int(found.scalar_one())
