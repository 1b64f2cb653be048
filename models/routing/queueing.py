"""Queue rows written by set operations inside the database: the rule of ``rule`` as SQL.

Every rule is one select of (site, cursor) pairs; which records and which sites it is asked for is
a condition, so the same selects serve a change, an initialisation and a new copy of a store.
"""

from collections.abc import Collection, Iterator, Sequence
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
    literal_column,
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
    MESSAGE_WITHOUT_STORE_TABLES,
    PATIENT_TABLES,
    PRESCRIBER_JOIN_TABLE,
    PRESCRIBER_TABLE,
    STORE_TABLES,
    TRANSACTION_TABLES,
    TRANSFER_TABLES,
    VISIBILITY_TABLE,
)
from models.sql import upsert
from models.tables import counter, record, site, store_fact, store_on_site, sync_out
from models.tables.base import UtcTime

_Pairs = Select[Any]
_AT_ONCE: Final = 1_000


def queue_changes(
    session: Session,
    here: Here,
    first: int,
    last: int,
    tables: Collection[str],
    source_site_id: int,
    at: datetime,
) -> None:
    """Queue the records whose cursor lies in [first, last] for every site that is to have them.

    ``tables``: those that these records are of; rules for others cost nothing. Also queues what
    the changes make visible: a patient with the patient's visibility, a prescriber with a store's
    first prescription. Never for the site a change came from. On a remote site its own changes go
    to the central server, and what was pulled goes nowhere.
    """
    in_range = record.c.cursor.between(first, last)
    if here.is_central:
        _queue(session, _pairs(in_range, site.c.site_id != source_site_id, tables=tables), at)
        _queue(session, _made_visible(first, last, tables), at)
    elif source_site_id == here.site_id:
        _queue_for_central(session, in_range, at)


def queue_whole_site(session: Session, site_id: int, at: datetime) -> int:
    """Build the queue of ``site_id`` anew, with everything the rule gives it (protocol 1.7).

    Returns the number of rows that now wait for the site.
    """
    _hold_changes(session)
    session.execute(delete(sync_out).where(sync_out.c.site_id == site_id))
    living = record.c.action != Action.DELETE
    _queue(session, _pairs(living, site.c.site_id == site_id, initialising=True), at)
    return _length(session, site_id)


def queue_stores(session: Session, site_id: int, store_ids: Collection[str], at: datetime) -> int:
    """Queue for a site all data of stores that it has newly got; return how many rows are new."""
    _hold_changes(session)
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
    queue_for_site(session, site_id, theirs, at)
    return _length(session, site_id) - before


def queue_for_site(
    session: Session, site_id: int, records: ColumnElement[bool], at: datetime
) -> None:
    """Queue those of ``records`` that are alive for one site, as far as the rule gives it them."""
    living = and_(record.c.action != Action.DELETE, records)
    _queue(session, _pairs(living, site.c.site_id == site_id), at)


def queue_dispensary_data(session: Session, site_id: int, at: datetime) -> None:
    """Queue the central data that only dispensaries get, for a site that gets its first one."""
    _hold_changes(session)
    rows = (
        select(site.c.site_id, record.c.cursor)
        .join(site, site.c.site_id == site_id)
        .where(
            record.c.table_name.in_(DISPENSARY_TABLES),
            record.c.action != Action.DELETE,
            site.c.initialisation != InitialisationStatus.NEW,
        )
    )
    _queue(session, [rows], at)


def queue_for_central(session: Session, records: ColumnElement[bool], at: datetime) -> None:
    """Queue ``records`` of a remote site for the central server, unless they stay on the site."""
    stays = or_(
        and_(record.c.table_name.in_(TRANSACTION_TABLES), _is_excluded_dispensary()),
        and_(record.c.table_name.in_(STORE_TABLES), _is_kept_from_central()),
    )
    own = select(literal(CENTRAL_SITE_ID), record.c.cursor).where(
        records, record.c.channel != Channel.LOCAL, ~stays
    )
    _queue(session, [own], at)


def queue_records(session: Session, cursors: Sequence[int], at: datetime) -> None:
    """Queue single records, by their cursors, for the sites that are to have them."""
    elsewhere = site.c.site_id != record.c.source_site_id
    for start in range(0, len(cursors), _AT_ONCE):
        part = cursors[start : start + _AT_ONCE]
        _queue(session, _pairs(record.c.cursor.in_(part), elsewhere), at)


def _hold_changes(session: Session) -> None:
    """Let nobody write records until the transaction ends (PostgreSQL; SQLite has one writer).

    A change that is written at the same time would be decided by what the site had before, and
    not be seen here: nobody would queue it.
    """
    session.execute(select(counter.c.value).where(counter.c.name == "cursor").with_for_update())


def _pairs(
    records: ColumnElement[bool],
    sites: ColumnElement[bool],
    *,
    initialising: bool = False,
    tables: Collection[str] | None = None,
) -> Iterator[_Pairs]:
    """Give the rules, each for the ``records`` and ``sites`` asked for.

    ``initialising``: also for a site that has not begun to initialise; it is about to. ``tables``:
    of the records, where that is known; rules that speak of others are left out.
    """
    records = and_(record.c.channel == Channel.QUEUE, records)
    sites = _open_to_queue(sites, initialising=initialising)

    def concern(group: Collection[str]) -> bool:
        return tables is None or not set(tables).isdisjoint(group)

    yield _by_copy(store_on_site.c.store_id == record.c.store_id, sites).where(
        records, _has_whole_copy()
    )
    if concern(TRANSFER_TABLES):  # to the site of the store that is the other party
        yield (
            select(store_on_site.c.site_id, record.c.cursor)
            .join(store_fact, store_fact.c.name_id == record.c.name_id)
            .join(store_on_site, store_on_site.c.store_id == store_fact.c.store_id)
            .join(site, and_(site.c.site_id == store_on_site.c.site_id, sites))
            .where(records, record.c.table_name.in_(TRANSFER_TABLES), _ACTIVE)
        )
    if concern(PATIENT_TABLES):
        yield _of_visible_patients(sites, records)
    if concern({PRESCRIBER_TABLE}):
        yield _of_known_prescribers(sites, records)
    if concern(MESSAGE_TABLES):  # to the sender too, or to everybody
        yield _by_copy(store_on_site.c.store_id == record.c.name_id, sites).where(
            records, _is_message(), record.c.store_id.is_not(None), _ACTIVE
        )
        yield (
            select(site.c.site_id, record.c.cursor)
            .join(site, sites)
            .where(records, _is_message(), record.c.store_id.is_(None))
        )


_ACTIVE: Final = store_on_site.c.sync_type == SyncType.ACTIVE
_SHOWN: Final = store_on_site.c.sync_type.in_([SyncType.ACTIVE, SyncType.COLLECTOR])


def _open_to_queue(
    sites: ColumnElement[bool], *, initialising: bool = False
) -> ColumnElement[bool]:
    begun = site.c.initialisation != InitialisationStatus.NEW
    return and_(sites, site.c.site_id != CENTRAL_SITE_ID, true() if initialising else begun)


def _has_whole_copy() -> ColumnElement[bool]:
    """Tell whether the copy of a record's own store gets the record."""
    table = record.c.table_name
    special = CENTRAL_STORE_TABLES | PATIENT_TABLES
    return or_(
        and_(
            table.not_in(special),
            ~_is_message(),
            store_on_site.c.syncs_with == SyncsWith.ACTIVE_COLLECTOR,
        ),
        and_(or_(table.in_(special), _is_message()), _ACTIVE),
        and_(table == PRESCRIBER_JOIN_TABLE, _SHOWN),
    )


def _is_message() -> ColumnElement[bool]:
    """Tell messages; some tables hold messages only where they name no store."""
    table = record.c.table_name
    return or_(
        table.in_(MESSAGE_TABLES - MESSAGE_WITHOUT_STORE_TABLES),
        and_(table.in_(MESSAGE_WITHOUT_STORE_TABLES), record.c.store_id.is_(None)),
    )


def _by_copy(which: ColumnElement[bool], sites: ColumnElement[bool]) -> _Pairs:
    return (
        select(store_on_site.c.site_id, record.c.cursor)
        .join(store_on_site, which)
        .join(site, and_(site.c.site_id == store_on_site.c.site_id, sites))
    )


def _of_visible_patients(
    sites: ColumnElement[bool], records: ColumnElement[bool], first: int = 0, last: int = 0
) -> _Pairs:
    """Pair records of patients with the sites that show them; by joins in the range, if given."""
    join = aliased(record)
    return _by_join(sites, join, VISIBILITY_TABLE, first, last).where(
        records,
        record.c.table_name.in_(PATIENT_TABLES),
        record.c.name_id == join.c.name_id,
        record.c.parent_id.is_(None),  # no data of a patient is a line; so says the index
    )


def _of_known_prescribers(
    sites: ColumnElement[bool], records: ColumnElement[bool], first: int = 0, last: int = 0
) -> _Pairs:
    join = aliased(record)
    return _by_join(sites, join, PRESCRIBER_JOIN_TABLE, first, last).where(
        records, record.c.table_name == PRESCRIBER_TABLE, record.c.record_id == join.c.parent_id
    )


def _by_join(
    sites: ColumnElement[bool], join: Any, table: str, first: int = 0, last: int = 0
) -> _Pairs:
    """Pair records with the sites that show a store which a living ``join`` ties them to.

    ``first``, ``last``: only joins whose cursor lies between; 0 means all.
    """
    # In the text, so that SQLite knows that the index of this table alone will do.
    joins = and_(join.c.table_name == literal_column(f"'{table}'"), join.c.action != Action.DELETE)
    if last:
        joins = and_(joins, join.c.cursor.between(first, last))
    return (
        select(store_on_site.c.site_id, record.c.cursor)
        .select_from(record)
        .join(join, joins)
        .join(store_on_site, store_on_site.c.store_id == join.c.store_id)
        .join(site, and_(site.c.site_id == store_on_site.c.site_id, sites))
        .where(_SHOWN)
    )


def _made_visible(first: int, last: int, tables: Collection[str]) -> Iterator[_Pairs]:
    """Give what joins in the range make visible; those that brought a record up have it."""
    sites = _open_to_queue(site.c.site_id != record.c.source_site_id)
    records = and_(record.c.channel == Channel.QUEUE, record.c.action != Action.DELETE)
    if VISIBILITY_TABLE in tables:
        yield _of_visible_patients(sites, records, first, last)
    if PRESCRIBER_JOIN_TABLE in tables:
        yield _of_known_prescribers(sites, records, first, last)


def _queue_for_central(session: Session, records: ColumnElement[bool], at: datetime) -> None:
    """Queue on a remote site what of the ``records`` does not stay here."""
    stays = or_(
        and_(record.c.table_name.in_(TRANSACTION_TABLES), _is_excluded_dispensary()),
        and_(record.c.table_name.in_(STORE_TABLES), _is_kept_from_central()),
    )
    own = select(literal(CENTRAL_SITE_ID), record.c.cursor).where(
        records, record.c.channel != Channel.LOCAL, ~stays
    )
    _queue(session, [own], at)


def _is_kept_from_central() -> ColumnElement[bool]:
    return exists().where(
        store_on_site.c.store_id == record.c.store_id,
        store_on_site.c.site_id == CENTRAL_SITE_ID,
        store_on_site.c.syncs_with == SyncsWith.TRANSFER,
    )


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
