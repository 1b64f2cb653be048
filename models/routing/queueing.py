"""Queue rows written by set operations inside the database: the rule of ``rule`` as SQL.

Every rule is one select of (site, cursor) pairs; which records and which sites it is asked for is
a condition, so the same selects serve a change, an initialisation and a new copy of a store.
"""

from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    and_,
    delete,
    func,
    literal,
    or_,
    select,
    text,
)
from sqlalchemy.orm import Session, aliased

from models.enums import (
    Action,
    Channel,
    InitialisationStatus,
    SiteType,
    SyncsWith,
    SyncType,
)
from models.here import CENTRAL_SITE_ID, Here
from models.join_order import in_order, unindexed
from models.routing.groups import (
    CENTRAL_STORE_TABLES,
    DISPENSARY_TABLES,
    MESSAGE_TABLES,
    MESSAGE_WITHOUT_STORE_TABLES,
    MOBILE_CENTRAL_TABLES,
    MOBILE_TABLES,
    PATIENT_TABLES,
    PRESCRIBER_JOIN_TABLE,
    PRESCRIBER_TABLE,
    STORE_TABLES,
    TRANSACTION_TABLES,
    TRANSFER_TABLES,
    VISIBILITY_TABLE,
)
from models.routing.store_conditions import (
    has_dispensary,
    is_excluded_dispensary,
    is_kept_from_central,
)
from models.sql import upsert
from models.tables import (
    PRIMARY_SITE_ID,
    counter,
    record,
    site,
    store_fact,
    store_on_site,
    sync_out,
)
from models.tables.base import UtcTime
from models.tables.sites import FULL_COPY

_Pairs = Select[Any]
_AT_ONCE: Final = 1_000


def queue_changes(
    session: Session,
    here: Here,
    first: int,
    last: int,
    tables: AbstractSet[str],
    source_site_id: int,
    at: datetime,
) -> None:
    """Queue the records whose cursor lies in [first, last] for every site that is to have them.

    ``tables``: those that these records are of; rules for others cost nothing. Also queues what
    the changes make visible: a patient with the patient's visibility, a prescriber with a store's
    first prescription. Never for the site a change came from. On a remote site its own changes go
    to the central server, and what was pulled goes nowhere.
    """
    if here.is_central:
        _queue(session, _rules(_changed(first, last, tables, source_site_id)), at)
        _queue(session, _made_visible(first, last, tables), at)
    elif source_site_id == here.site_id:
        queue_for_central(session, record.c.cursor.between(first, last), at)


def queue_whole_site(session: Session, site_id: int, at: datetime) -> int:
    """Build the queue of ``site_id`` anew, with everything the rule gives it (protocol 1.7).

    Returns the number of rows that now wait for the site.
    """
    hold_changes(session)
    session.execute(delete(sync_out).where(sync_out.c.site_id == site_id))
    this = and_(site.c.site_id == site_id, site.c.site_id != CENTRAL_SITE_ID)
    living = record.c.action != Action.DELETE
    _queue(session, _rules(_Asked(living, this, few_records=False)), at)
    return _length(session, site_id)


def queue_stores(session: Session, site_id: int, store_ids: Collection[str], at: datetime) -> int:
    """Queue for a site all data of stores that it has newly got; return how many rows are new."""
    hold_changes(session)
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
        and_(record.c.table_name == PRESCRIBER_TABLE, record.c.parent_id.in_(joined)),  # merges
        and_(record.c.table_name.in_(TRANSFER_TABLES), record.c.name_id.in_(facing)),
    )
    queue_for_site(session, site_id, theirs, at)
    return _length(session, site_id) - before


def queue_for_site(
    session: Session, site_id: int, records: ColumnElement[bool], at: datetime
) -> None:
    """Queue those of ``records`` that are alive for one site, as far as the rule gives it them."""
    living = and_(record.c.action != Action.DELETE, records)
    _queue(
        session, _rules(_Asked(living, _begun(site.c.site_id == site_id), few_records=False)), at
    )


def queue_dispensary_data(session: Session, site_id: int, at: datetime) -> None:
    """Queue what only dispensaries get, for a site that gets its first one.

    That is central data, and the prescribers who belong to no store.
    """
    hold_changes(session)
    no_stores = and_(record.c.table_name == PRESCRIBER_TABLE, record.c.store_id.is_(None))
    rows = (
        select(site.c.site_id, record.c.cursor)
        .join(site, site.c.site_id == site_id)
        .where(
            or_(record.c.table_name.in_(DISPENSARY_TABLES), no_stores),
            record.c.action != Action.DELETE,
            site.c.initialisation != InitialisationStatus.NEW,
        )
    )
    _queue(session, [rows], at)


def queue_for_primary(session: Session, site_id: int, at: datetime) -> None:
    """Queue for a site that has become the primary server what it has not had before.

    What it changed last itself it has; all else that the rule gives it is sent, once more or for
    the first time.
    """
    hold_changes(session)
    queue_for_site(session, site_id, record.c.source_site_id != site_id, at)
    queue_dispensary_data(session, site_id, at)


def queue_for_central(session: Session, records: ColumnElement[bool], at: datetime) -> None:
    """Queue ``records`` of a remote site for the central server, unless they stay on the site."""
    own = select(literal(CENTRAL_SITE_ID), record.c.cursor).where(
        records, record.c.channel != Channel.LOCAL, ~stays_here()
    )
    _queue(session, [own], at)


def stays_here() -> ColumnElement[bool]:
    """Tell records of a remote site that never leave it, by the settings of their stores."""
    return or_(
        and_(record.c.table_name.in_(TRANSACTION_TABLES), is_excluded_dispensary()),
        and_(record.c.table_name.in_(STORE_TABLES), is_kept_from_central()),
    )


def queue_records(session: Session, cursors: Sequence[int], at: datetime) -> None:
    """Queue single records, by their cursors, for the sites that are to have them."""
    elsewhere = _begun(site.c.site_id != record.c.source_site_id)
    for start in range(0, len(cursors), _AT_ONCE):
        part = cursors[start : start + _AT_ONCE]
        _queue(session, _rules(_Asked(record.c.cursor.in_(part), elsewhere, few_records=True)), at)


def hold_changes(session: Session) -> None:
    """Let nobody write records until the transaction ends (PostgreSQL; SQLite has one writer).

    A change that is written at the same time would be decided by what the site had before, and
    not be seen here: nobody would queue it.
    """
    session.execute(select(counter.c.value).where(counter.c.name == "cursor").with_for_update())


@dataclass(frozen=True, slots=True)
class _Asked:
    """For which records and which sites the rules are asked.

    ``few_records``: begin with the records, which are told by their cursors; otherwise begin with
    the sites. ``tables``: of the records, where that is known; rules for others are left out.
    """

    records: ColumnElement[bool]
    sites: ColumnElement[bool]
    few_records: bool
    tables: AbstractSet[str] | None = None

    @property
    def table(self) -> ColumnElement[str]:
        """The table of a record; few records are not to be looked for by it."""
        return unindexed(record.c.table_name) if self.few_records else record.c.table_name

    def concerns(self, group: AbstractSet[str]) -> bool:
        """Whether some of the records are of the ``group``."""
        return self.tables is None or not group.isdisjoint(self.tables)

    def through(self, *between: FromClause, channel: Channel = Channel.QUEUE) -> _Pairs:
        """Pair records with sites through the tables ``between`` them, in that order."""
        way = (record, *between, site)
        known = or_(_NOT_MOBILE, self.table.in_(MOBILE_TABLES))
        return (
            select(site.c.site_id, record.c.cursor)
            .select_from(in_order(*(way if self.few_records else reversed(way))))
            .where(self.records, record.c.channel == channel, self.sites, known)
        )


def _changed(first: int, last: int, tables: AbstractSet[str], source_site_id: int) -> _Asked:
    others = _begun(site.c.site_id != source_site_id)
    return _Asked(record.c.cursor.between(first, last), others, few_records=True, tables=tables)


def _begun(sites: ColumnElement[bool]) -> ColumnElement[bool]:
    """Leave out the central server, and what has not begun to initialise: it will get all."""
    return and_(
        sites,
        site.c.site_id != CENTRAL_SITE_ID,
        site.c.initialisation != InitialisationStatus.NEW,
    )


def _rules(asked: _Asked) -> Iterator[_Pairs]:
    """Give all rules, for the records and sites that are asked for."""
    yield _by_copy(asked, record.c.store_id).where(
        _has_whole_copy(asked.table), or_(_NOT_MOBILE, _ACTIVE)
    )
    if asked.concerns(CENTRAL_STORE_TABLES):  # also to the primary server, which edits it
        yield asked.through().where(
            asked.table.in_(CENTRAL_STORE_TABLES), site.c.site_id == PRIMARY_SITE_ID
        )
    if asked.concerns(MOBILE_CENTRAL_TABLES):
        yield asked.through(channel=Channel.CENTRAL).where(
            ~_NOT_MOBILE,
            asked.table.in_(MOBILE_CENTRAL_TABLES),
            or_(asked.table.not_in(DISPENSARY_TABLES), has_dispensary()),
        )
    if asked.concerns(TRANSFER_TABLES):  # to the site of the store that is the other party
        yield asked.through(store_fact, store_on_site).where(
            asked.table.in_(TRANSFER_TABLES),
            store_fact.c.name_id == record.c.name_id,
            store_on_site.c.store_id == store_fact.c.store_id,
            _IS_FULL,
            _AT_SITE,
            _ACTIVE,
            _NOT_MOBILE,  # it gets a half of its own
        )
    if asked.concerns(PATIENT_TABLES):
        join = record.alias()
        yield _by_join(asked, join, VISIBILITY_TABLE).where(
            asked.table.in_(PATIENT_TABLES), join.c.name_id == record.c.name_id
        )
    if asked.concerns({PRESCRIBER_TABLE}):
        for own_id in (record.c.record_id, record.c.parent_id):  # a merge goes with the kept one
            join = record.alias()
            yield _by_join(asked, join, PRESCRIBER_JOIN_TABLE).where(
                asked.table == PRESCRIBER_TABLE, join.c.parent_id == own_id
            )
        yield asked.through().where(
            asked.table == PRESCRIBER_TABLE, record.c.store_id.is_(None), has_dispensary()
        )
    if asked.concerns(MESSAGE_TABLES):  # to the sender too, or to everybody
        is_message = _is_message(asked.table)
        yield _by_copy(asked, record.c.name_id).where(
            is_message, record.c.store_id.is_not(None), _ACTIVE
        )
        yield asked.through().where(is_message, record.c.store_id.is_(None))


_NOT_MOBILE: Final = site.c.site_type != SiteType.MOBILE
_AT_SITE: Final = store_on_site.c.site_id == site.c.site_id
_ACTIVE: Final = store_on_site.c.sync_type == SyncType.ACTIVE
_IS_FULL: Final = text(f"({FULL_COPY})")
"""Follows from each of the others; so worded, it lets the database skip all mere mailboxes."""
_SHOWN: Final = store_on_site.c.sync_type.in_([SyncType.ACTIVE, SyncType.COLLECTOR])


def _by_copy(asked: _Asked, store_id: ColumnElement[Any]) -> _Pairs:
    return asked.through(store_on_site).where(
        store_on_site.c.store_id == store_id, _IS_FULL, _AT_SITE
    )


def _by_join(asked: _Asked, join: FromClause, table: str) -> _Pairs:
    """Pair records with the sites that show a store which a living ``join`` ties them to."""
    return asked.through(join, store_on_site).where(
        unindexed(join.c.table_name) == table,
        join.c.action != Action.DELETE,
        store_on_site.c.store_id == join.c.store_id,
        _IS_FULL,
        _AT_SITE,
        _SHOWN,
    )


def _has_whole_copy(table: ColumnElement[str]) -> ColumnElement[bool]:
    """Tell whether the copy of a record's own store gets the record."""
    special = CENTRAL_STORE_TABLES | PATIENT_TABLES
    message = _is_message(table)
    whole = store_on_site.c.syncs_with == SyncsWith.ACTIVE_COLLECTOR
    return or_(
        and_(table.not_in(special), ~message, whole),
        and_(or_(table.in_(special), message), _ACTIVE),
        and_(table == PRESCRIBER_JOIN_TABLE, _SHOWN),
    )


def _is_message(table: ColumnElement[str]) -> ColumnElement[bool]:
    """Tell messages; some tables hold messages only where they name no store."""
    return or_(
        table.in_(MESSAGE_TABLES - MESSAGE_WITHOUT_STORE_TABLES),
        and_(table.in_(MESSAGE_WITHOUT_STORE_TABLES), record.c.store_id.is_(None)),
    )


def _made_visible(first: int, last: int, tables: AbstractSet[str]) -> Iterator[_Pairs]:
    """Give what joins in the range make visible; the site that has made a record has it."""
    for table in {VISIBILITY_TABLE, PRESCRIBER_JOIN_TABLE}.intersection(tables):
        join = record.alias()
        tied = (
            and_(record.c.table_name.in_(PATIENT_TABLES), record.c.name_id == join.c.name_id)
            if table == VISIBILITY_TABLE
            else and_(
                record.c.table_name == PRESCRIBER_TABLE,
                or_(record.c.record_id == join.c.parent_id, record.c.parent_id == join.c.parent_id),
            )
        )
        yield (
            select(site.c.site_id, record.c.cursor)
            .select_from(in_order(join, record, store_on_site, site))
            .where(
                join.c.cursor.between(first, last),
                unindexed(join.c.table_name) == table,
                join.c.action != Action.DELETE,
                tied,
                record.c.channel == Channel.QUEUE,
                record.c.action != Action.DELETE,
                store_on_site.c.store_id == join.c.store_id,
                _IS_FULL,
                _SHOWN,
                _AT_SITE,
                _begun(site.c.site_id != record.c.source_site_id),
                or_(_NOT_MOBILE, record.c.table_name.in_(MOBILE_TABLES)),
            )
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
