"""Sync settings of a store: what other sites have of it, and whether its transactions travel.

Where it is active is changed by ``models.commands.store_moves``. All of it is kept in the store's
record (see ``models.stores``), but for what visibility alone decides.
"""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.commands.audit import write_both
from models.commands.rights import require, require_central
from models.commands.store_moves import move_store
from models.commands.store_records import StoreRecord, site_row, store_record, write_store
from models.enums import EventKind, Permission, StoreMode, SyncsWith, SyncType
from models.here import CENTRAL_SITE_ID
from models.sql import upsert
from models.store_copies import primary_of_copies
from models.store_keys import CENTRAL_COPY_KEY, COLLECTORS_KEY, INCLUDE_TRANSACTIONS_KEY
from models.tables import store_on_site
from models.views import Actor, Changes
from models.visibility import visible_to

_SYNCS_WITH = {
    SyncType.COLLECTOR: SyncsWith.ACTIVE_COLLECTOR,
    SyncType.TRANSFER: SyncsWith.TRANSFER,
}
_CHANGED = Changes(frozenset({"record", "store_on_site", "sync_out", "site_log"}))


def set_sync_type(
    session: Session,
    actor: Actor,
    store_id: str,
    site_id: int,
    sync_type: SyncType,
    at: datetime,
    *,
    override_reason: str | None = None,
) -> Changes:
    """Set what the copy of a store on a site is; active moves the store there.

    Raises: AppError as ``set_syncs_with``, and for active as ``move_store``.
    """
    if sync_type is SyncType.ACTIVE:
        return move_store(session, actor, store_id, site_id, at, override_reason=override_reason)
    return set_syncs_with(session, actor, store_id, site_id, _SYNCS_WITH[sync_type], at)


def set_syncs_with(
    session: Session,
    actor: Actor,
    store_id: str,
    site_id: int,
    syncs_with: SyncsWith,
    at: datetime,
) -> Changes:
    """Set what of a store is sent to a site (seed 003, "Store sync-with options").

    The central server and the primary server of a mirrored system always have the same of it.
    A new full copy gets all data of the store. None and Transfer hold until the visibility of the
    store changes there, which decides between the two by itself.
    Raises: AppError NOT_AUTHORISED, NOT_CENTRAL, STORE_UNKNOWN, SITE_UNKNOWN, VALUE_INVALID.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    require_central(session)
    store = store_record(session, store_id)
    row = site_row(session, site_id)
    if site_id == store.active_site_id:
        if syncs_with is SyncsWith.ACTIVE_COLLECTOR:
            return Changes(frozenset())
        raise store.refused(f"it is active on site {row.name}; move it first")
    if site_id in {CENTRAL_SITE_ID, primary_of_copies(session)}:
        _set_central_copy(session, store, syncs_with, at)
    else:
        _set_copy(session, store, site_id, row.name, syncs_with, at)
    details = {"store_id": store_id, "site_id": site_id, "syncs_with": syncs_with}
    said = syncs_with.replace("_", "/").capitalize()
    message = f"Store {store.code} syncs with site {site_id} {row.name}: {said}"
    write_both(session, actor.name, EventKind.STORE_CHANGED, message, details, at, site_id)
    return _CHANGED


def set_include_transactions(
    session: Session, actor: Actor, store_id: str, include: bool, at: datetime
) -> Changes:
    """Set whether a dispensary's transactions, prescriptions, stock and stocktakes are in sync.

    Switched on, what was kept back goes to the central server when the store's site has heard.
    Raises: AppError NOT_AUTHORISED, NOT_CENTRAL, STORE_UNKNOWN, VALUE_INVALID for other stores.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    require_central(session)
    store = store_record(session, store_id)
    if store.values.get("store_mode") != StoreMode.DISPENSARY:
        raise store.refused("it is no dispensary; the transactions of other stores always sync")
    before = store.values.get(INCLUDE_TRANSACTIONS_KEY) is not False
    if before == include:
        return Changes(frozenset())
    write_store(session, store, {INCLUDE_TRANSACTIONS_KEY: include}, at)
    message = f"Store {store.code}: transactions {'in' if include else 'not in'} sync"
    details = {"store_id": store_id, "include_transactions": [before, include]}
    site_id = store.active_site_id
    write_both(session, actor.name, EventKind.STORE_CHANGED, message, details, at, site_id)
    return _CHANGED


def _set_central_copy(
    session: Session, store: StoreRecord, syncs_with: SyncsWith, at: datetime
) -> None:
    if syncs_with is SyncsWith.NONE:
        raise store.refused("every store exists on the central and on the primary server")
    is_whole = syncs_with is SyncsWith.ACTIVE_COLLECTOR
    copy = SyncType.COLLECTOR if is_whole else SyncType.TRANSFER
    write_store(session, store, {CENTRAL_COPY_KEY: copy}, at)


def _set_copy(
    session: Session,
    store: StoreRecord,
    site_id: int,
    site_name: str,
    syncs_with: SyncsWith,
    at: datetime,
) -> None:
    collectors = set(store.collectors)
    if syncs_with is SyncsWith.ACTIVE_COLLECTOR:
        if _is_collector(session, store, site_id):
            return
        if not visible_to(session, store.store_id, site_id):
            raise store.refused(f"it is visible to no store that is active on site {site_name}")
        _write_copy(session, store, site_id, SyncsWith.TRANSFER)  # of which the record makes more
        collectors.add(site_id)
    else:
        collectors.discard(site_id)
    if collectors != set(store.collectors):
        write_store(session, store, {COLLECTORS_KEY: sorted(collectors)}, at)
    if syncs_with is not SyncsWith.ACTIVE_COLLECTOR:
        _write_copy(session, store, site_id, syncs_with)


def _is_collector(session: Session, store: StoreRecord, site_id: int) -> bool:
    copy = session.execute(
        select(store_on_site.c.sync_type).where(
            store_on_site.c.store_id == store.store_id, store_on_site.c.site_id == site_id
        )
    ).scalar_one_or_none()
    return copy == SyncType.COLLECTOR and site_id in store.collectors


def _write_copy(session: Session, store: StoreRecord, site_id: int, syncs_with: SyncsWith) -> None:
    sync_type = SyncType.TRANSFER if syncs_with is SyncsWith.TRANSFER else None
    values = {"sync_type": sync_type, "syncs_with": syncs_with}
    session.execute(
        upsert(session, store_on_site)
        .values(store_id=store.store_id, site_id=site_id, **values)
        .on_conflict_do_update(index_elements=["store_id", "site_id"], set_=values)
    )
