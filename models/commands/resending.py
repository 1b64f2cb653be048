"""Sending again what was sent before: *Generate sync records* and *Resync patient records*.

Both can be counted first: the rows are queued and taken back, so the number is the one that
follows.
"""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.commands.audit import write_both
from models.commands.rights import require
from models.commands.store_records import site_row, store_record
from models.enums import ErrorCode, EventKind, InitialisationStatus, Permission, SyncsWith, SyncType
from models.errors import AppError
from models.here import CENTRAL_SITE_ID, this_site
from models.routing import queue_own_stores, queue_patients, queue_stores, queue_whole_site
from models.tables import store_on_site
from models.views import Actor


class Generated(StrEnum):
    """What is queued again for a site (windows.md, "Generate sync records").

    ``NEW``: all that it would get at its initialisation. ``EXISTING``: the data of its stores.
    """

    NEW = "new"
    EXISTING = "existing"


def count_sync_records(session: Session, site_id: int, kind: Generated, at: datetime) -> int:
    """Return how many records ``generate_sync_records`` would queue now; nothing is kept.

    Needs a session that may write. Raises: AppError as ``generate_sync_records``.
    """
    return _counted(session, lambda: _generate(session, site_id, kind, at))


def generate_sync_records(
    session: Session, actor: Actor, site_id: int, kind: Generated, at: datetime
) -> int:
    """Queue for a site again what it has already had, and return how many records that are.

    On a remote site ``site_id`` is the central server's, and what is queued is the data of the
    stores active here. Raises: AppError NOT_AUTHORISED, SITE_UNKNOWN, VALUE_INVALID.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    queued = _generate(session, site_id, kind, at)
    details = {"kind": kind, "records": queued}
    message = f"Sync records generated ({kind}): {queued}"
    write_both(session, actor.name, EventKind.RECORDS_QUEUED, message, details, at, site_id)
    return queued


def count_patient_records(session: Session, store_id: str, at: datetime) -> int:
    """Return how many records ``resync_patients`` would queue now; nothing is kept.

    Needs a session that may write. Raises: AppError as ``resync_patients``.
    """
    return _counted(session, lambda: _resync(session, store_id, at)[1])


def resync_patients(session: Session, actor: Actor, store_id: str, at: datetime) -> int:
    """Queue for the site of a store all patients visible in it, with what belongs to them.

    Returns how many records. Raises: AppError NOT_AUTHORISED, NOT_CENTRAL, STORE_UNKNOWN,
    VALUE_INVALID.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    site_id, queued = _resync(session, store_id, at)
    message = f"Patients of store {store_record(session, store_id).code} queued again: {queued}"
    details = {"store_id": store_id, "records": queued}
    write_both(session, actor.name, EventKind.RECORDS_QUEUED, message, details, at, site_id)
    return queued


def _counted(session: Session, queue: Callable[[], int]) -> int:
    attempt = session.begin_nested()
    try:
        return queue()
    finally:
        attempt.rollback()


def _generate(session: Session, site_id: int, kind: Generated, at: datetime) -> int:
    here = this_site(session)
    if not here.is_central:
        if site_id != CENTRAL_SITE_ID:
            raise AppError(ErrorCode.NOT_CENTRAL)
        return queue_own_stores(session, _stores_on(session, here.site_id, active=True), at)
    row = site_row(session, site_id)
    if site_id == CENTRAL_SITE_ID:
        reason = "it is the central server itself"
        raise AppError(ErrorCode.VALUE_INVALID, field=f"Site {row.name}", reason=reason)
    if row.initialisation == InitialisationStatus.NEW:
        reason = "it gets everything when it initialises, which it has not begun"
        raise AppError(ErrorCode.VALUE_INVALID, field=f"Site {row.name}", reason=reason)
    if kind is Generated.NEW:
        return queue_whole_site(session, site_id, at)
    return queue_stores(session, site_id, _stores_on(session, site_id, active=False), at)


def _resync(session: Session, store_id: str, at: datetime) -> tuple[int, int]:
    if not this_site(session).is_central:
        raise AppError(ErrorCode.NOT_CENTRAL)
    store = store_record(session, store_id)
    row = site_row(session, store.active_site_id)
    if row.site_id == CENTRAL_SITE_ID:
        raise store.refused("it is active on the central server, which has all its patients")
    if row.initialisation == InitialisationStatus.NEW:
        raise store.refused(f"site {row.name} gets its patients when it initialises")
    return row.site_id, queue_patients(session, row.site_id, store_id, at)


def _stores_on(session: Session, site_id: int, *, active: bool) -> list[str]:
    """Return the stores of which a site has the active copy, or any full one."""
    which = (
        store_on_site.c.sync_type == SyncType.ACTIVE
        if active
        else store_on_site.c.syncs_with == SyncsWith.ACTIVE_COLLECTOR
    )
    found = session.execute(
        select(store_on_site.c.store_id).where(store_on_site.c.site_id == site_id, which)
    )
    return list(found.scalars())
