"""Which copy of a store is on which site: derived from the store's own record and its visibility.

The wire carries the active site in ``store.sync_id_remote_site`` (protocol 1.7); what else is set
by hand is in keys of our own in the same record, so that it reaches every site and no two places
can disagree. The matrix ``store_on_site`` is what rules and routing join with. Seed 003, "Store
setup".
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.enums import Action, InitialisationStatus, StoreMode, SyncsWith, SyncType
from models.here import CENTRAL_SITE_ID, Here
from models.network_preferences import NETWORK_PREFERENCE_TABLE
from models.routing import (
    queue_dispensary_data,
    queue_for_primary,
    queue_own_stores,
    queue_stores,
)
from models.routing.groups import VISIBILITY_TABLE
from models.sql import upsert
from models.store_copies import (
    NewCopy,
    follow_primary,
    primary_of_copies,
    set_copy,
    set_primary_copy,
)
from models.store_keys import (
    COLLECTORS_KEY,
    INCLUDE_TRANSACTIONS_KEY,
    active_site_of,
    collectors_of,
    stays_on_its_site,
)
from models.tables import record, site, store_fact, store_on_site
from models.visibility import JoinedPair, hide_copies, show_copies, visible_to


@dataclass(slots=True)
class StoreChanges:
    """What changes of records have changed for the copies of stores.

    ``released``: stores that kept data back from the central server, and do so no longer.
    ``first_dispensary``: sites with an active dispensary that had none before. ``new_primary``: a
    remote site that has become the primary server of a mirrored system.
    """

    new_copies: list[NewCopy]
    released: list[str]
    first_dispensary: frozenset[int] = frozenset()
    new_primary: int | None = None


def derive_stores(
    session: Session,
    first: int,
    last: int,
    tables: Collection[str],
    replaced: Sequence[JoinedPair] = (),
) -> StoreChanges:
    """Bring ``store_on_site`` in line with the stores and joins in the cursors' range.

    A store is active on exactly one site. The central server keeps a full copy (collector) of
    every store that is active elsewhere; a site that loses a store keeps a transfer copy. Other
    sites have a copy where the store is visible: a transfer copy, or the collector asked for.
    ``tables``: those that the records in the range are of. ``replaced``: what its joins joined
    before.
    """
    changes = StoreChanges([], [])
    if NETWORK_PREFERENCE_TABLE in tables:
        changes.new_primary = follow_primary(session)
    if "store" not in tables and VISIBILITY_TABLE not in tables:
        return changes
    changed: list[str] = []
    moved: list[str] = []
    givers: set[tuple[str, int | None]] = set()
    wishes: dict[str, list[int]] = {}
    stores = list(_stores_in(session, first, last))
    had_dispensary = _sites_with_dispensary(session) if stores else frozenset()
    for store_id, name_id, payload in stores:
        released = _set_facts(session, store_id, name_id, payload)
        site_id = active_site_of(payload)
        before = _active_site(session, store_id)
        if before != site_id:
            _activate(session, store_id, site_id)
            moved.append(store_id)
            givers.add((store_id, before))
            changes.new_copies.append(NewCopy(store_id, site_id, SyncType.ACTIVE))
        if site_id != CENTRAL_SITE_ID:
            released |= _set_central_copy(session, store_id, payload)
        if released:
            changes.released.append(store_id)
        primarys = set_primary_copy(session, store_id, payload, site_id)
        if primarys is not None and primarys.site_id != before:
            changes.new_copies.append(primarys)
        _end_collectors(session, store_id, collectors_of(payload))
        wishes[store_id] = collectors_of(payload)
        changed.append(store_id)
    if changed:
        changes.first_dispensary = _sites_with_dispensary(session) - had_dispensary
    show_copies(session, first, last, changed, moved)
    left = {site_id for _, site_id in givers if site_id is not None}
    hide_copies(session, first, last, moved, left, replaced)
    changes.new_copies += [
        copy
        for copy in _begin_collectors(session, wishes)
        if (copy.store_id, copy.site_id) not in givers  # which has all the data
    ]
    return changes


def queue_new_copies(session: Session, here: Here, changes: StoreChanges, at: datetime) -> None:
    """Queue what the new copies of stores lack; a site that has not begun gets it at its start.

    On a remote site: what a dispensary kept back until its transactions came into sync.
    """
    if not here.is_central:
        own = [each for each in changes.released if _active_site(session, each) == here.site_id]
        if own:
            queue_own_stores(session, own, at)
        return
    by_site: dict[int, list[NewCopy]] = defaultdict(list)
    for copy in changes.new_copies:
        by_site[copy.site_id].append(copy)
    begun = select(site.c.site_id).where(
        site.c.site_id.in_(by_site),
        site.c.site_id != CENTRAL_SITE_ID,
        site.c.initialisation != InitialisationStatus.NEW,
    )
    for site_id in session.execute(begun).scalars().all():
        store_ids = [copy.store_id for copy in by_site[site_id]]
        queue_stores(session, site_id, store_ids, at)
    if changes.new_primary is not None:
        queue_for_primary(session, changes.new_primary, at)
    for site_id in sorted(changes.first_dispensary - {CENTRAL_SITE_ID}):
        queue_dispensary_data(session, site_id, at)


def active_among(session: Session, here: Here, first: int, last: int) -> list[str]:
    """Return which stores with a cursor in [first, last] are active on this site."""
    found = session.execute(
        select(record.c.record_id)
        .join(store_on_site, store_on_site.c.store_id == record.c.record_id)
        .where(
            record.c.table_name == "store",
            record.c.cursor.between(first, last),
            store_on_site.c.site_id == here.site_id,
            store_on_site.c.sync_type == SyncType.ACTIVE,
        )
    )
    return list(found.scalars())


def _stores_in(
    session: Session, first: int, last: int
) -> Iterator[tuple[str, str | None, dict[str, object]]]:
    found = session.execute(
        select(record.c.record_id, record.c.name_id, record.c.payload).where(
            record.c.table_name == "store",
            record.c.cursor.between(first, last),
            record.c.action == Action.UPSERT,
        )
    )
    for store_id, name_id, payload in found.all():
        yield store_id, name_id, json.loads(payload)


def _set_facts(
    session: Session, store_id: str, name_id: str | None, payload: Mapping[str, object]
) -> bool:
    """Keep what rules ask of the store; return whether its transactions came into sync."""
    is_dispensary = payload.get("store_mode") == StoreMode.DISPENSARY
    included = payload.get(INCLUDE_TRANSACTIONS_KEY) is not False
    kept_back = session.execute(
        select(store_fact.c.mode).where(
            store_fact.c.store_id == store_id,
            store_fact.c.mode == StoreMode.DISPENSARY,
            ~store_fact.c.include_transactions,
        )
    ).first()
    values = {
        "name_id": name_id,
        "mode": StoreMode.DISPENSARY if is_dispensary else StoreMode.STORE,
        "include_transactions": included,
    }
    session.execute(
        upsert(session, store_fact)
        .values(store_id=store_id, **values)
        .on_conflict_do_update(index_elements=["store_id"], set_=values)
    )
    return kept_back is not None and (included or not is_dispensary)


def _active_site(session: Session, store_id: str) -> int | None:
    return session.execute(
        select(store_on_site.c.site_id).where(
            store_on_site.c.store_id == store_id, store_on_site.c.sync_type == SyncType.ACTIVE
        )
    ).scalar_one_or_none()


def _activate(session: Session, store_id: str, site_id: int) -> None:
    """Make the store active on the site, and a transfer copy where it was before."""
    session.execute(
        update(store_on_site)
        .where(store_on_site.c.store_id == store_id, store_on_site.c.sync_type == SyncType.ACTIVE)
        .values(sync_type=SyncType.TRANSFER, syncs_with=SyncsWith.TRANSFER)
    )
    set_copy(session, store_id, site_id, SyncType.ACTIVE)


def _set_central_copy(session: Session, store_id: str, payload: Mapping[str, object]) -> bool:
    """Set what the central server has of a store active elsewhere; return whether it gets more."""
    before = session.execute(
        select(store_on_site.c.sync_type).where(
            store_on_site.c.store_id == store_id, store_on_site.c.site_id == CENTRAL_SITE_ID
        )
    ).scalar_one_or_none()
    is_transfer = stays_on_its_site(payload)
    sync_type = SyncType.TRANSFER if is_transfer else SyncType.COLLECTOR
    set_copy(session, store_id, CENTRAL_SITE_ID, sync_type)
    return before == SyncType.TRANSFER and not is_transfer


def _end_collectors(session: Session, store_id: str, site_ids: Sequence[int]) -> None:
    session.execute(
        update(store_on_site)
        .where(
            store_on_site.c.store_id == store_id,
            store_on_site.c.sync_type == SyncType.COLLECTOR,
            store_on_site.c.site_id.not_in(
                [CENTRAL_SITE_ID, primary_of_copies(session), *site_ids]
            ),
        )
        .values(sync_type=SyncType.TRANSFER, syncs_with=SyncsWith.TRANSFER)
    )


def _begin_collectors(session: Session, wishes: Mapping[str, Sequence[int]]) -> list[NewCopy]:
    """Make the collectors asked for of the transfer copies on sites where the store is visible.

    ``wishes``: of the stores at hand; those of the other stores with one are looked up.
    """
    asked = dict(wishes)
    others = session.execute(
        select(record.c.record_id, record.c.payload).where(
            record.c.table_name == "store",
            record.c.action == Action.UPSERT,
            record.c.payload.contains(COLLECTORS_KEY, autoescape=True),
        )
    )
    for store_id, payload in others:
        asked.setdefault(store_id, collectors_of(json.loads(payload)))
    copies = []
    for store_id, site_ids in asked.items():
        for site_id in site_ids:
            is_transfer = select(store_on_site.c.site_id).where(
                store_on_site.c.store_id == store_id,
                store_on_site.c.site_id == site_id,
                store_on_site.c.sync_type == SyncType.TRANSFER,
            )
            if session.execute(is_transfer).first() and visible_to(session, store_id, site_id):
                set_copy(session, store_id, site_id, SyncType.COLLECTOR)
                copies.append(NewCopy(store_id, site_id, SyncType.COLLECTOR))
    return copies


def _sites_with_dispensary(session: Session) -> frozenset[int]:
    active = (
        select(store_on_site.c.site_id)
        .join(store_fact, store_fact.c.store_id == store_on_site.c.store_id)
        .where(
            store_on_site.c.sync_type == SyncType.ACTIVE, store_fact.c.mode == StoreMode.DISPENSARY
        )
    )
    return frozenset(session.execute(active.distinct()).scalars())
