"""Giving a store to a site.

Where a store is active is a field of its own record, so that every site learns of it with the
record; ``models.stores`` derives the matrix of copies from it.
"""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from models.commands.audit import write_both
from models.commands.rights import require, require_central
from models.enums import (
    Action,
    ErrorCode,
    EventKind,
    InitialisationStatus,
    Permission,
    SiteType,
    SyncType,
)
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.payloads import merge_values, values_of
from models.records import RecordChange, write_records
from models.stores import active_site_of
from models.tables import record, site, store_on_site, sync_out
from models.views import Actor, Changes

ACTIVE_SITE_KEY: Final = "sync_id_remote_site"


def assign_store(
    session: Session, actor: Actor, store_id: str, site_id: int, at: datetime
) -> Changes:
    """Make the store active on ``site_id``; the site it comes from keeps a transfer copy.

    The site gets the store's data when it initialises, so one that has begun already is refused; so
    are a second store of a mobile site and a store of a site for which records still wait.
    Raises: AppError NOT_AUTHORISED, NOT_CENTRAL, STORE_UNKNOWN, SITE_UNKNOWN, VALUE_INVALID.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    require_central(session)
    payload = _payload_of(session, store_id)
    code = values_of(payload).get("code") or store_id
    taker = _site_row(session, site_id)
    giver_id = active_site_of(values_of(payload))
    if giver_id == site_id:
        return Changes(frozenset())
    reason = _taker_refusal(session, taker) or _giver_refusal(session, giver_id)
    if reason:
        raise AppError(ErrorCode.VALUE_INVALID, field=f"Store {code}", reason=reason)
    moved = merge_values(payload, {ACTIVE_SITE_KEY: site_id})
    write_records(
        session,
        [RecordChange("store", store_id, Action.UPSERT, moved)],
        source_site_id=CENTRAL_SITE_ID,
        at=at,
    )
    write_both(
        session,
        actor.name,
        EventKind.STORE_MOVED,
        f"Store {code} moved to site {site_id} {taker.name}",
        {"store_id": store_id, "site_id": [giver_id, site_id]},
        at,
        site_id,
    )
    return Changes(frozenset({"record", "store_on_site", "sync_out", "site_log"}))


def _payload_of(session: Session, store_id: str) -> str:
    payload: str | None = session.execute(
        select(record.c.payload).where(
            record.c.table_name == "store",
            record.c.record_id == store_id,
            record.c.action == Action.UPSERT,
        )
    ).scalar_one_or_none()
    if payload is None:
        raise AppError(ErrorCode.STORE_UNKNOWN, store=store_id)
    return payload


def _site_row(session: Session, site_id: int) -> Row[Any]:
    row = session.execute(select(site).where(site.c.site_id == site_id)).one_or_none()
    if row is None:
        raise AppError(ErrorCode.SITE_UNKNOWN, site=site_id)
    return row


def _taker_refusal(session: Session, taker: Row[Any]) -> str:
    """Say why a site cannot take a store; empty if it can."""
    if taker.site_id == CENTRAL_SITE_ID:
        return ""
    if taker.initialisation != InitialisationStatus.NEW:
        return f"site {taker.name} has begun to initialise and takes no more stores"
    if taker.site_type == SiteType.MOBILE and _active_stores(session, taker.site_id):
        return f"the mobile site {taker.name} has a store, and takes a single one"
    return ""


def _giver_refusal(session: Session, giver_id: int) -> str:
    """Say why a site cannot lose a store yet; empty if it can, as one that never had its data."""
    if giver_id == CENTRAL_SITE_ID:
        return ""
    waiting = session.execute(
        select(func.count())
        .select_from(sync_out)
        .join(site, site.c.site_id == sync_out.c.site_id)
        .where(sync_out.c.site_id == giver_id, site.c.initialisation != InitialisationStatus.NEW)
    ).scalar_one()
    return (
        f"{waiting} records still wait for site {giver_id}, where it is active" if waiting else ""
    )


def _active_stores(session: Session, site_id: int) -> int:
    return session.execute(
        select(func.count())
        .select_from(store_on_site)
        .where(store_on_site.c.site_id == site_id, store_on_site.c.sync_type == SyncType.ACTIVE)
    ).scalar_one()
