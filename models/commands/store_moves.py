"""Moving a store: from the central server to a site, back, and between sites (seed 003).

A move is one transaction, so a store is active on one site at every moment. What its old site has
not sent by then is refused on arrival and kept there; therefore a move has conditions.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from models.commands.audit import write_both
from models.commands.move_conditions import check_move
from models.commands.rights import require, require_central
from models.commands.store_records import StoreRecord, site_row, store_record, write_store
from models.enums import ErrorCode, EventKind, Permission, SiteType, SyncType
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.repointing import repoint_stores
from models.sitelog import write_site_log
from models.store_keys import ACTIVE_SITE_KEY, CENTRAL_COPY_KEY, COLLECTORS_KEY
from models.tables import store_on_site
from models.views import Actor, Changes
from models.visibility import visible_to


def move_store(
    session: Session,
    actor: Actor,
    store_id: str,
    to_site_id: int,
    at: datetime,
    *,
    keep_collector: bool = False,
    override_reason: str | None = None,
) -> Changes:
    """Make the store active on a site, and on no other; its data is queued for that site.

    The old site keeps a transfer copy, or with ``keep_collector`` a full one. The conditions of
    the procedure (``models.commands.move_conditions``) can be overridden with a reason, which is
    logged.
    Raises: AppError NOT_AUTHORISED, NOT_CENTRAL, STORE_UNKNOWN, SITE_UNKNOWN, MOVE_REFUSED with
    every condition that does not hold, VALUE_INVALID for what no reason can override.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    here = require_central(session)
    store = store_record(session, store_id)
    taker = site_row(session, to_site_id)
    giver_id = store.active_site_id
    if giver_id == to_site_id:
        return Changes(frozenset())
    if override_reason is not None and not override_reason.strip():
        raise AppError(ErrorCode.NAME_EMPTY, field="The reason to override")
    _refuse_second_store(session, store, taker)
    keep_collector = keep_collector and giver_id != CENTRAL_SITE_ID
    if keep_collector and not visible_to(session, store_id, giver_id):
        reason = f"it is visible to no other store of site {giver_id}, which can keep no collector"
        raise store.refused(reason)
    check = check_move(session, store_id, to_site_id, at)
    obstacles = tuple(each.sentence for each in check.obstacles)
    if obstacles and override_reason is None:
        reasons = "; ".join(obstacles)
        raise AppError(ErrorCode.MOVE_REFUSED, store=store.code, site=taker.name, reasons=reasons)
    _write_move(session, store, to_site_id, keep_collector=keep_collector, at=at)
    if to_site_id == here.site_id:
        repoint_stores(session, here, [store_id], at)
    _log_move(session, actor, store, taker, obstacles, override_reason, at)
    return Changes(frozenset({"record", "store_on_site", "sync_out", "site_log"}))


def _refuse_second_store(session: Session, store: StoreRecord, taker: Row[Any]) -> None:
    if taker.site_type != SiteType.MOBILE:
        return
    on_taker = store_on_site.c.site_id == taker.site_id
    if _count(session, store_on_site, on_taker, store_on_site.c.sync_type == SyncType.ACTIVE):
        raise store.refused(f"the mobile site {taker.name} has a store, and takes a single one")


def _write_move(
    session: Session, store: StoreRecord, to_site_id: int, *, keep_collector: bool, at: datetime
) -> None:
    giver_id = store.active_site_id
    collectors = set(store.collectors) - {to_site_id, giver_id}
    if keep_collector:
        collectors.add(giver_id)
    values: dict[str, object] = {ACTIVE_SITE_KEY: to_site_id}
    if collectors or store.collectors:
        values[COLLECTORS_KEY] = sorted(collectors)
    if to_site_id == CENTRAL_SITE_ID and CENTRAL_COPY_KEY in store.values:
        values[CENTRAL_COPY_KEY] = SyncType.COLLECTOR
    write_store(session, store, values, at)


def _log_move(
    session: Session,
    actor: Actor,
    store: StoreRecord,
    taker: Row[Any],
    obstacles: tuple[str, ...],
    override_reason: str | None,
    at: datetime,
) -> None:
    message = f"Store {store.code} moved to site {taker.site_id} {taker.name}"
    details: dict[str, object] = {
        "store_id": store.store_id,
        "site_id": [store.active_site_id, taker.site_id],
    }
    if obstacles and override_reason is not None:
        message += f", although {'; '.join(obstacles)}. Reason: {override_reason.strip()}"
        details |= {"overridden": list(obstacles), "reason": override_reason.strip()}
    kind = EventKind.STORE_MOVED
    write_both(session, actor.name, kind, message, details, at, taker.site_id)
    giver_id = store.active_site_id
    write_site_log(session, giver_id, kind, actor.name, message, at, details)


def _count(session: Session, table: Any, *which: Any) -> int:
    found = session.execute(select(func.count()).select_from(table).where(*which))
    return int(found.scalar_one())
