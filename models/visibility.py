"""Who sees which store: the join records of a store's name, as set operations.

A store is visible to another one if its name is joined to it (table ``name_store_join``), and
visible on a site if it is visible to a store that is active there (seed 003, "Store sync-with
options"). What follows from it for the copies of stores is decided in ``models.stores``.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    literal,
    literal_column,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.orm import Session, aliased

from models.enums import Action, SyncsWith, SyncType
from models.here import CENTRAL_SITE_ID
from models.join_order import in_order
from models.routing.groups import VISIBILITY_TABLE
from models.sql import upsert
from models.tables import PRIMARY_SITE_ID, record, site, store_fact, store_on_site, sync_buffer

JoinedPair = tuple[str, str]
"""A name and the store that sees what appears under it."""


def joins_replaced(
    session: Session, new: Mapping[str, tuple[str | None, str | None]]
) -> list[JoinedPair]:
    """Return the pairs that join records are about to join no longer.

    ``new``: by the id of each, the name and the store that it will join from now on.
    """
    ids = list(new)
    pairs = []
    for start in range(0, len(ids), _IDS_AT_ONCE):
        known = session.execute(
            select(record.c.record_id, record.c.name_id, record.c.store_id).where(
                record.c.table_name == VISIBILITY_TABLE,
                record.c.record_id.in_(ids[start : start + _IDS_AT_ONCE]),
                _IS_PAIR,
            )
        )
        pairs += [(name, store) for each, name, store in known if new[each] != (name, store)]
    return pairs


def joins_replaced_by(session: Session, rows: ColumnElement[bool]) -> list[JoinedPair]:
    """Return the same for the received ``rows`` (a condition on ``sync_buffer``)."""
    known = session.execute(
        select(record.c.name_id, record.c.store_id).where(
            rows,
            sync_buffer.c.table_name == VISIBILITY_TABLE,
            sync_buffer.c.action == Action.UPSERT,
            record.c.table_name == sync_buffer.c.table_name,
            record.c.record_id == sync_buffer.c.record_id,
            _IS_PAIR,
            or_(
                record.c.name_id.is_distinct_from(sync_buffer.c.name_id),
                record.c.store_id.is_distinct_from(sync_buffer.c.store_id),
            ),
        )
    )
    return [(name, store) for name, store in known]


def visible_to(session: Session, store_id: str, site_id: int) -> bool:
    """Whether another store that is active on the site sees the store."""
    join, active = aliased(record), aliased(store_on_site)
    found = _pairs(join, active).where(
        store_fact.c.store_id == store_id,
        active.c.site_id == site_id,
        join.c.action != Action.DELETE,
    )
    return session.execute(found.limit(1)).first() is not None


def seers_of(session: Session, store_id: str) -> dict[int, list[str]]:
    """Return by site which stores that are active there see the store, by their ids."""
    join, active = aliased(record), aliased(store_on_site)
    found = session.execute(
        select(active.c.site_id, active.c.store_id)
        .select_from(store_fact.join(join, _sees(join)).join(active, _is_active(active, join)))
        .where(store_fact.c.store_id == store_id, join.c.action != Action.DELETE)
        .distinct()
        .order_by(active.c.site_id, active.c.store_id)
    )
    seers: dict[int, list[str]] = defaultdict(list)
    for site_id, seer_id in found:
        seers[site_id].append(seer_id)
    return dict(seers)


def show_copies(
    session: Session, first: int, last: int, changed: Collection[str], moved: Collection[str]
) -> None:
    """Make every store that has become visible on a site a transfer copy there, unless it is more.

    It may have by a join record in the cursors' range, by a change of the store's own record
    (``changed``), or since a store that sees it has become active on the site (``moved``).
    """
    join, active = aliased(record), aliased(store_on_site)
    seen = _pairs(join, active).where(
        join.c.action != Action.DELETE,
        active.c.site_id != CENTRAL_SITE_ID,
        active.c.site_id.in_(select(site.c.site_id)),
    )
    ways = [join.c.cursor.between(first, last)]
    if changed:
        ways.append(store_fact.c.store_id.in_(changed))
    if moved:
        ways.append(join.c.store_id.in_(moved))
    for way in ways:  # one at a time: each has an index of its own
        shown = upsert(session, store_on_site).from_select(
            ["store_id", "site_id", "sync_type", "syncs_with"],
            seen.where(way).add_columns(_TRANSFER, _TRANSFER),
        )
        session.execute(
            shown.on_conflict_do_update(
                index_elements=["store_id", "site_id"],
                set_={"sync_type": SyncType.TRANSFER, "syncs_with": SyncsWith.TRANSFER},
                where=store_on_site.c.syncs_with == SyncsWith.NONE,
            )
        )


def hide_copies(
    session: Session,
    first: int,
    last: int,
    moved: Collection[str],
    left: Collection[int],
    replaced: Sequence[JoinedPair],
) -> None:
    """Take away the copies of stores that have become visible to no active store of their site.

    It may have by the deletion of a join in the cursors' range, since a join has ``replaced`` what
    it joined, or since a store that sees it (``moved``) has gone from the site (``left``). What is
    active stays.
    """
    join, active = aliased(record), aliased(store_on_site)
    unseen = _pairs(join, active).where(
        join.c.cursor.between(first, last), join.c.action == Action.DELETE
    )
    _hide(session, tuple_(store_on_site.c.store_id, store_on_site.c.site_id).in_(unseen))
    for start in range(0, len(replaced), _PAIRS_AT_ONCE):
        some = tuple_(store_fact.c.name_id, active.c.store_id).in_(
            replaced[start : start + _PAIRS_AT_ONCE]
        )
        saw = (
            select(store_fact.c.store_id, active.c.site_id)
            .select_from(in_order(store_fact, active))
            .where(some, active.c.sync_type == SyncType.ACTIVE)
        )
        _hide(session, tuple_(store_on_site.c.store_id, store_on_site.c.site_id).in_(saw))
    if left:
        theirs = select(store_fact.c.store_id).select_from(store_fact.join(join, _sees(join)))
        _hide(
            session,
            and_(
                store_on_site.c.site_id.in_(left),
                store_on_site.c.store_id.in_(theirs.where(join.c.store_id.in_(moved))),
            ),
        )


def hide_from(session: Session, site_id: int) -> None:
    """Take away the copies on a site of all stores that none of its active stores sees."""
    _hide(session, store_on_site.c.site_id == site_id)


_IDS_AT_ONCE: Final = 5_000  # well under the parameters that one statement may have
_PAIRS_AT_ONCE: Final = 1_000
_IS_PAIR: Final = and_(record.c.name_id.is_not(None), record.c.store_id.is_not(None))
_TRANSFER: Final = literal(SyncType.TRANSFER.value)  # SyncsWith spells it alike
_JOINS: Final[ColumnElement[str]] = literal_column(f"'{VISIBILITY_TABLE}'")
"""In the text, so that SQLite knows that the index of this table alone will do."""


def _hide(session: Session, copies: ColumnElement[bool]) -> None:
    session.execute(
        update(store_on_site)
        .where(
            copies,
            store_on_site.c.site_id != CENTRAL_SITE_ID,
            store_on_site.c.site_id != PRIMARY_SITE_ID,
            store_on_site.c.sync_type.in_([SyncType.COLLECTOR, SyncType.TRANSFER]),
            ~_is_visible(),
        )
        .values(sync_type=None, syncs_with=SyncsWith.NONE)
    )


def _pairs(join: Any, active: Any) -> Select[Any]:
    """Select the pairs of store and site of which one sees the other."""
    return (
        select(store_fact.c.store_id, active.c.site_id)
        .select_from(store_fact.join(join, _sees(join)).join(active, _is_active(active, join)))
        .distinct()
    )


def _is_visible() -> ColumnElement[bool]:
    """Tell rows of ``store_on_site`` whose store is visible to another one active on their site."""
    join, active = aliased(record), aliased(store_on_site)
    return (
        select(store_fact.c.store_id)
        .select_from(store_fact.join(join, _sees(join)).join(active, _is_active(active, join)))
        .where(
            join.c.action != Action.DELETE,
            store_fact.c.store_id == store_on_site.c.store_id,
            active.c.site_id == store_on_site.c.site_id,
        )
        .correlate(store_on_site)
        .exists()
    )


def _sees(join: Any) -> ColumnElement[bool]:
    return and_(
        join.c.table_name == _JOINS,
        join.c.name_id == store_fact.c.name_id,
        join.c.store_id != store_fact.c.store_id,
    )


def _is_active(active: Any, join: Any) -> ColumnElement[bool]:
    return and_(active.c.store_id == join.c.store_id, active.c.sync_type == SyncType.ACTIVE)
