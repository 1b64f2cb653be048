"""What goes over v6, in order: a walk along ``record`` from a cursor on (protocol 3.3, 3.4).

There is no queue on this interface: a site remembers how far it came, and the rule of who gets what
is part of the question. One row stands for a record, its latest change: a record that moves to
another store reaches the sites of its new store only. How it is written is ``syncengine.wire``'s.
"""

from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, delete, exists, func, or_, select, true
from sqlalchemy.orm import Session

from models.catalogue import CATALOGUE, Wire
from models.enums import Action, SyncType
from models.here import CENTRAL_SITE_ID
from models.outbox import COLUMNS, OutgoingRecord, fitting
from models.records import last_cursor
from models.tables import record, store_on_site, sync_out

V6_TABLES: Final = frozenset(name for name, spec in CATALOGUE.items() if spec.wire is Wire.V6)
"""Tables that other programs take on v6 alone; on v5 they would collide (protocol 0, trap 15)."""

OF_STORE: Final = frozenset({"asset", "asset_internal_location", "asset_log", "rnr_form",
                             "rnr_form_line"})  # fmt: skip
OF_STORE_OR_ALL: Final = frozenset({"plugin_data", "preference"})
OF_PATIENT: Final = frozenset({"vaccination"})
NEVER: Final = frozenset({"contact_form", "system_log"})
"""Written by sites for the central server alone."""

EVERYWHERE: Final = V6_TABLES - OF_STORE - OF_STORE_OR_ALL - OF_PATIENT - NEVER
WITH_PATIENT: Final = frozenset(
    name for name, spec in CATALOGUE.items() if spec.wire is not Wire.V5
) - NEVER  # fmt: skip
"""What comes along when a site fetches a patient: all that v6 can carry and names the patient."""

PUSHED: Final = frozenset(
    name for name, spec in CATALOGUE.items() if spec.wire is not Wire.V5 and spec.pushed
)
"""What a site pushes on v6; those of them that are not in ``V6_TABLES`` it pushes on v5, too."""


class ChangelogBatch(NamedTuple):
    """The next records; ``end_cursor``: up to where all is given, ``total``: from the cursor on."""

    end_cursor: int
    total: int
    records: list[OutgoingRecord]

    @property
    def is_last(self) -> bool:
        """Whether nothing is left."""
        return self.total <= len(self.records)


def changelog_batch(
    session: Session,
    site_id: int,
    from_cursor: int,
    limit_rows: int,
    limit_bytes: int,
    *,
    with_own: bool,
) -> ChangelogBatch:
    """Return what ``site_id`` gets, from ``from_cursor`` on, inclusive.

    ``with_own``: also what came from the site itself, as for one that has no data yet.
    """
    stores = _stores_of(site_id)
    table, store_id = record.c.table_name, record.c.store_id
    rule = or_(
        table.in_(EVERYWHERE),
        and_(table.in_(OF_STORE | OF_STORE_OR_ALL), store_id.in_(stores)),
        and_(table.in_(OF_STORE_OR_ALL), store_id.is_(None)),
        and_(table.in_(OF_PATIENT), record.c.name_id.in_(_visible_at(stores))),
    )
    others = true() if with_own else record.c.source_site_id != site_id
    return _batch(session, and_(others, rule), from_cursor, limit_rows, limit_bytes)


def patient_batch(
    session: Session,
    site_id: int,
    patient_id: str,
    from_cursor: int,
    limit_rows: int,
    limit_bytes: int,
) -> ChangelogBatch:
    """Return what there is of one patient; nothing unless it is visible at a store of the site."""
    rule = and_(
        record.c.table_name.in_(WITH_PATIENT),
        record.c.name_id == patient_id,
        record.c.name_id.in_(_visible_at(_stores_of(site_id))),
    )
    return _batch(session, rule, from_cursor, limit_rows, limit_bytes)


def push_batch(
    session: Session, after_cursor: int, limit_rows: int, limit_bytes: int
) -> tuple[int, list[OutgoingRecord]]:
    """Return what this remote site has to push on v6 after a cursor: how much, and the first."""
    wanted = and_(
        sync_out.c.site_id == CENTRAL_SITE_ID,
        sync_out.c.cursor > after_cursor,
        record.c.table_name.in_(PUSHED),
        record.c.action != Action.MERGE,
    )
    joined = select(*COLUMNS).join(sync_out, sync_out.c.cursor == record.c.cursor).where(wanted)
    total = session.execute(select(func.count()).select_from(joined.subquery())).scalar_one()
    found = session.execute(joined.order_by(record.c.cursor).limit(limit_rows))
    return int(total), fitting(found, limit_bytes)


def forget_pulled(session: Session, site_id: int, before_cursor: int) -> None:
    """Take off a site's queue what it gets on v6, and has, up to ``before_cursor``, exclusive."""
    session.execute(delete(sync_out).where(_pulled(site_id, before_cursor)))


def has_pulled(session: Session, site_id: int, before_cursor: int) -> bool:
    """Return whether ``forget_pulled`` has anything to do."""
    return bool(session.execute(select(exists().where(_pulled(site_id, before_cursor)))).scalar())


def _pulled(site_id: int, before_cursor: int) -> ColumnElement[bool]:
    pulled = select(record.c.cursor).where(
        record.c.table_name.in_(V6_TABLES), record.c.cursor < before_cursor
    )
    return and_(
        sync_out.c.site_id == site_id,
        sync_out.c.cursor < before_cursor,
        sync_out.c.cursor.in_(pulled),
    )


def _batch(
    session: Session, rule: ColumnElement[bool], from_cursor: int, limit_rows: int, limit_bytes: int
) -> ChangelogBatch:
    newest = last_cursor(session)  # first: what is written meanwhile comes next time
    wanted = and_(
        record.c.cursor.between(from_cursor, newest), record.c.action != Action.MERGE, rule
    )
    total = session.execute(select(func.count()).where(wanted)).scalar_one()
    found: Select[Any] = select(*COLUMNS).where(wanted).order_by(record.c.cursor).limit(limit_rows)
    records = fitting(session.execute(found), limit_bytes)
    end = records[-1].cursor if records else newest
    return ChangelogBatch(end, max(int(total), len(records)), records)


def _stores_of(site_id: int) -> Select[Any]:
    return select(store_on_site.c.store_id).where(
        store_on_site.c.site_id == site_id, store_on_site.c.sync_type == SyncType.ACTIVE
    )


def _visible_at(stores: Select[Any]) -> Select[Any]:
    join = record.alias("visibility")
    return select(join.c.name_id).where(
        join.c.table_name == "name_store_join",
        join.c.store_id.in_(stores),
        join.c.action != Action.DELETE,
    )
