"""A move of a store as its guided window follows it: both sites before it, and both after it.

What speaks against a move is decided in ``move_conditions``, what forbids it in ``store_moves``.
Nothing is written here.
"""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.commands.move_conditions import check_move
from models.commands.store_records import site_row
from models.enums import CopyProblem, InitialisationStatus, SiteType, SyncType
from models.here import CENTRAL_SITE_ID
from models.queries.stores import stores_of_site
from models.site_views import MovePlan, MoveSide, SitesAfterMove
from models.tables import sync_out
from models.visibility import visible_to


def plan_move(
    session: Session,
    store_id: str,
    to_site_id: int,
    at: datetime,
    *,
    keep_collector: bool = False,
) -> MovePlan:
    """Return how far both sites are, what speaks against the move, and what forbids it.

    Raises: AppError STORE_UNKNOWN, SITE_UNKNOWN.
    """
    check = check_move(session, store_id, to_site_id, at)
    taker = _side(session, to_site_id)
    problem, stores = None, ""
    if taker.site_type is SiteType.MOBILE and taker.stores:
        problem, stores = CopyProblem.MOBILE_IS_FULL, ", ".join(taker.stores)
    elif (
        keep_collector
        and check.from_site_id != CENTRAL_SITE_ID
        and not visible_to(session, store_id, check.from_site_id)
    ):
        problem = CopyProblem.NOT_VISIBLE
    return MovePlan(check, _side(session, check.from_site_id), taker, problem, stores)


def sites_after_move(session: Session, from_site_id: int, to_site_id: int) -> SitesAfterMove:
    """Return how far the new site is with fetching, and what is left on the old one.

    Raises: AppError SITE_UNKNOWN, for a site that was deleted since.
    """
    return SitesAfterMove(_side(session, from_site_id), _side(session, to_site_id))


def _side(session: Session, site_id: int) -> MoveSide:
    row = site_row(session, site_id)
    waiting = select(func.count()).select_from(sync_out).where(sync_out.c.site_id == site_id)
    copies = stores_of_site(session, site_id)
    return MoveSide(
        site_id=site_id,
        name=row.name,
        site_type=SiteType(row.site_type),
        last_synced_at=row.last_synced_at,
        waiting=int(session.execute(waiting).scalar_one()),
        has_begun=row.initialisation != InitialisationStatus.NEW,
        stores=tuple(each.code for each in copies if each.sync_type is SyncType.ACTIVE),
        collectors=tuple(each.code for each in copies if each.sync_type is SyncType.COLLECTOR),
    )
