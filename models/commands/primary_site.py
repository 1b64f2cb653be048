"""Which site is the primary server: setting up a mirrored system, and ending it (seed 003).

The primary server edits central data. It is the central server itself, or in a mirrored system a
remote site. The choice is one record of central data, so every site learns of it in the order in
which central data changed, and has all earlier changes when it does.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Row
from sqlalchemy.orm import Session

from models.commands.audit import write_both
from models.commands.move_conditions import obstacle, unsettled
from models.commands.rights import require, require_central
from models.commands.store_records import site_row
from models.enums import (
    Action,
    ErrorCode,
    EventKind,
    InitialisationStatus,
    MoveObstacleKind,
    Permission,
    SiteType,
)
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.network_preferences import (
    NETWORK_PREFERENCE_TABLE,
    PRIMARY_SITE,
    network_preferences,
)
from models.payloads import merge_values
from models.records import RecordChange, write_records
from models.routing import hold_changes
from models.site_views import MoveObstacle
from models.sitelog import write_site_log
from models.views import Actor, Changes


def set_primary_site(
    session: Session,
    actor: Actor,
    site_id: int,
    at: datetime,
    *,
    override_reason: str | None = None,
) -> Changes:
    """Make a site the primary server; 1, the central server, ends a mirrored system.

    One transaction: what a site sent before it is judged by what held before, what comes later by
    what holds then, so nobody's edits are taken twice. What the old primary has not sent by then
    is refused and kept aside; therefore there are conditions (``primary_obstacles``), which a
    reason overrides. The new one gets a full copy of every store.
    Raises: AppError NOT_AUTHORISED, NOT_CENTRAL, SITE_UNKNOWN, PRIMARY_REFUSED with every condition
    that does not hold, VALUE_INVALID for a site that can never be it.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    require_central(session)
    hold_changes(session)
    taker = site_row(session, site_id)
    before = network_preferences(session).primary_site_id
    if before == site_id:
        return Changes(frozenset())
    if override_reason is not None and not override_reason.strip():
        raise AppError(ErrorCode.NAME_EMPTY, field="The reason to override")
    _check_possible(taker)
    obstacles = tuple(each.sentence for each in primary_obstacles(session, site_id, at))
    if obstacles and override_reason is None:
        reasons = "; ".join(obstacles)
        raise AppError(ErrorCode.PRIMARY_REFUSED, site=taker.name, reasons=reasons)
    payload = merge_values(None, {"ID": PRIMARY_SITE, "value": site_id})
    change = RecordChange(NETWORK_PREFERENCE_TABLE, PRIMARY_SITE, Action.UPSERT, payload)
    write_records(session, [change], source_site_id=CENTRAL_SITE_ID, at=at)
    message = f"Site {site_id} {taker.name} is now the primary server"
    details: dict[str, object] = {"primary_site": [before, site_id]}
    if obstacles and override_reason is not None:
        message += f", although {'; '.join(obstacles)}. Reason: {override_reason.strip()}"
        details |= {"overridden": list(obstacles), "reason": override_reason.strip()}
    kind = EventKind.PREFERENCE_CHANGED
    write_both(session, actor.name, kind, message, details, at, site_id)
    write_site_log(session, before, kind, actor.name, message, at, details)
    return Changes(frozenset({"record", "store_on_site", "sync_out", "site_log"}))


def primary_obstacles(session: Session, site_id: int, at: datetime) -> tuple[MoveObstacle, ...]:
    """Say which conditions do not hold for making a site the primary server; empty if all do.

    Raises: AppError SITE_UNKNOWN.
    """
    taker = site_row(session, site_id)
    before = network_preferences(session).primary_site_id
    obstacles = []
    if taker.blocked_at is not None:
        obstacles.append(obstacle(MoveObstacleKind.TAKER_BLOCKED, taker.name))
    if site_id != CENTRAL_SITE_ID and taker.last_synced_at is None:
        obstacles.append(obstacle(MoveObstacleKind.NEVER_SYNCED, taker.name))
    if before not in {CENTRAL_SITE_ID, site_id}:
        obstacles += unsettled(session, before, at)
    return tuple(obstacles)


def _check_possible(taker: Row[Any]) -> None:
    """Refuse a site that could not edit central data, whatever the reason."""
    reason = ""
    if taker.site_type not in {SiteType.CENTRAL, SiteType.STANDALONE}:
        reason = "only a desktop site can be the primary server"
    elif taker.initialisation == InitialisationStatus.NEW:
        reason = "it has not initialised yet"
    if reason:
        raise AppError(ErrorCode.VALUE_INVALID, field=f"Site {taker.name}", reason=reason)
