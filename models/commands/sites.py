"""Adding, editing and deleting sites; unblocking one, and letting it move to another device.

Only the central server keeps sites. What the site's device reports of itself is written by the
server, not here.
"""

from datetime import datetime
from typing import Any
from uuid import uuid4

import msgspec
from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.orm import Session

from models.commands.audit import write_both
from models.commands.rights import require, require_central
from models.commands.site_names import checked_site_name
from models.commands.site_values import (
    NewSite,
    SiteEdit,
    check_type,
    checked_values,
    hash_digest,
)
from models.enums import ErrorCode, EventKind, InitialisationStatus, Permission, SyncType
from models.errors import AppError
from models.here import this_site
from models.network_preferences import network_preferences
from models.queries.stores import stores_of_site
from models.sql import upsert
from models.tables import counter, login_failure, site, site_log, store_on_site, sync_out
from models.views import Actor, Changes

__all__ = [
    "NewSite",
    "SiteEdit",
    "add_site",
    "delete_site",
    "edit_site",
    "reset_hardware_id",
    "unblock_site",
]


def add_site(session: Session, actor: Actor, new: NewSite, at: datetime) -> tuple[int, Changes]:
    """Register a site with the next free id; ids of deleted sites are not given again.

    Raises: AppError NOT_AUTHORISED, NOT_CENTRAL, NAME_EMPTY, NAME_TAKEN, VALUE_INVALID.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    require_central(session)
    name = checked_site_name(session, new.name)
    check_type(new.site_type)
    password_hash = None if new.password_sha256 is None else hash_digest(new.password_sha256)
    site_id = _next_site_id(session)
    session.execute(
        insert(site).values(
            site_id=site_id,
            uuid=str(uuid4()),
            code=new.code.strip() or str(site_id),
            name=name,
            password_hash=password_hash,
            site_type=new.site_type,
            initialisation=InitialisationStatus.NEW,
            created_at=at,
            version=1,
            changed_by=actor.name,
        )
    )
    write_both(
        session,
        actor.name,
        EventKind.SITE_ADDED,
        f"Site {site_id} {name} added",
        {"code": new.code, "name": name, "site_type": new.site_type},
        at,
        site_id,
    )
    return site_id, _changed(site_id)


def edit_site(
    session: Session,
    actor: Actor,
    site_id: int,
    edit: SiteEdit,
    expected_version: int,
    at: datetime,
) -> Changes:
    """Write what ``edit`` changes of a site; fields it leaves as they are stay untouched.

    ``expected_version``: of the ``SiteDetail`` that was edited. If somebody saved in between,
    nothing is written, unless the site is by now as it is wanted. A remote site may set of itself
    whether it is active on its datafile, and nothing more.
    Raises: AppError NOT_AUTHORISED, NOT_CENTRAL, SITE_UNKNOWN, CHANGED_MEANWHILE (names the fields
    and who), NAME_EMPTY, NAME_TAKEN, VALUE_INVALID.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    if site_id != this_site(session).site_id or edit != SiteEdit(active_here=edit.active_here):
        require_central(session)
    row = _site_row(session, site_id)
    changed = {
        name: value
        for name, value in checked_values(session, row, edit).items()
        if getattr(row, name) != value
    }
    if row.version != expected_version and (changed or edit.password_sha256 is not None):
        raise AppError(
            ErrorCode.CHANGED_MEANWHILE,
            what=f"Site {row.name}",
            user=row.changed_by,
            changes=_changes_since(session, site_id, row.version - expected_version),
        )
    details: dict[str, object] = {name: [getattr(row, name), changed[name]] for name in changed}
    if edit.password_sha256 is not None:
        changed["password_hash"] = hash_digest(edit.password_sha256)
        details["password"] = "changed"
    if not changed:
        return Changes(frozenset())
    session.execute(
        update(site)
        .where(site.c.site_id == site_id)
        .values(**changed, version=row.version + 1, changed_by=actor.name)
    )
    write_both(
        session,
        actor.name,
        EventKind.SITE_CHANGED,
        f"Site {site_id} changed: {', '.join(map(_label, details))}",
        details,
        at,
        site_id,
    )
    return _changed(site_id)


def delete_site(session: Session, actor: Actor, site_id: int, at: datetime) -> Changes:
    """Delete a site that has no stores, with what waits for it. Its log stays.

    Raises: AppError NOT_AUTHORISED, NOT_CENTRAL, SITE_UNKNOWN, SITE_IS_THIS, SITE_IS_PRIMARY,
    SITE_HAS_STORES.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    here = require_central(session)
    row = _site_row(session, site_id)
    if site_id == here.site_id:
        raise AppError(ErrorCode.SITE_IS_THIS, site=row.name)
    if site_id == network_preferences(session).primary_site_id:
        raise AppError(ErrorCode.SITE_IS_PRIMARY, site=row.name)
    # A transfer copy is only a mailbox: it does not make the store the site's.
    stores = [
        store
        for store in stores_of_site(session, site_id)
        if store.sync_type is not SyncType.TRANSFER
    ]
    if stores:
        raise AppError(
            ErrorCode.SITE_HAS_STORES,
            site=row.name,
            stores=", ".join(store.code or store.name for store in stores),
        )
    for table in (sync_out, store_on_site, login_failure, site):
        session.execute(delete(table).where(table.c.site_id == site_id))
    write_both(
        session,
        actor.name,
        EventKind.SITE_DELETED,
        f"Site {site_id} {row.name} deleted",
        {"code": row.code, "name": row.name},
        at,
        site_id,
    )
    return _changed(site_id, "sync_out", "store_on_site")


def unblock_site(session: Session, actor: Actor, site_id: int, at: datetime) -> Changes:
    """Let a site log in again that was blocked after too many failures; else nothing happens.

    Raises: AppError NOT_AUTHORISED, NOT_CENTRAL, SITE_UNKNOWN.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    require_central(session)
    row = _site_row(session, site_id)
    session.execute(delete(login_failure).where(login_failure.c.site_id == site_id))
    if row.blocked_at is None:
        return Changes(frozenset())
    session.execute(update(site).where(site.c.site_id == site_id).values(blocked_at=None))
    write_both(
        session,
        actor.name,
        EventKind.UNBLOCKED,
        f"Site {site_id} {row.name} unblocked",
        {"blocked_at": [row.blocked_at, None]},
        at,
        site_id,
    )
    return _changed(site_id)


def reset_hardware_id(session: Session, actor: Actor, site_id: int, at: datetime) -> Changes:
    """Forget on which device a site is: the next one that logs in becomes it.

    Raises: AppError NOT_AUTHORISED, NOT_CENTRAL, SITE_UNKNOWN.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    require_central(session)
    row = _site_row(session, site_id)
    if row.hardware_id is None and row.mismatch_at is None:
        return Changes(frozenset())
    session.execute(
        update(site).where(site.c.site_id == site_id).values(hardware_id=None, mismatch_at=None)
    )
    write_both(
        session,
        actor.name,
        EventKind.HARDWARE_RESET,
        f"Hardware ID of site {site_id} {row.name} reset",
        {"hardware_id": [row.hardware_id, None]},
        at,
        site_id,
    )
    return _changed(site_id)


def _next_site_id(session: Session) -> int:
    """Reserve an id; records remember where they came from, so none may be given twice."""
    taken = session.execute(
        upsert(session, counter)
        .values(name="site", value=2)
        .on_conflict_do_update(index_elements=["name"], set_={"value": counter.c.value + 1})
        .returning(counter.c.value)
    ).scalar_one()
    highest = session.execute(select(func.max(site.c.site_id))).scalar_one()
    if taken > highest:
        return int(taken)
    session.execute(update(counter).where(counter.c.name == "site").values(value=highest + 1))
    return int(highest) + 1


def _changes_since(session: Session, site_id: int, edits: int) -> str:
    """Say what the last ``edits`` edits of a site changed: each left one line in its log."""
    lines = session.scalars(
        select(site_log.c.details)
        .where(site_log.c.site_id == site_id, site_log.c.kind == EventKind.SITE_CHANGED)
        .order_by(site_log.c.id.desc())
        .limit(max(edits, 1))
    ).all()
    said: dict[str, str] = {}
    for line in reversed(lines):
        for name, change in msgspec.json.decode(line or "{}").items():
            is_pair = isinstance(change, list)
            said[name] = f"{_label(name)} from {change[0]} to {change[1]}" if is_pair else name
    return ", ".join(said.values())


def _site_row(session: Session, site_id: int) -> Row[Any]:
    row = session.execute(select(site).where(site.c.site_id == site_id)).one_or_none()
    if row is None:
        raise AppError(ErrorCode.SITE_UNKNOWN, site=site_id)
    return row


def _label(column: str) -> str:
    return column.replace("_", " ")


def _changed(site_id: int, *more_tables: str) -> Changes:
    return Changes(frozenset({"site", "site_log", *more_tables}), frozenset({str(site_id)}))
