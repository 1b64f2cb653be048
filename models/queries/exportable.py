"""Which sites can be made from a site export, and why another cannot.

The export itself is ``models.commands.site_export``, which asks the same.
"""

from typing import Any, Final

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from models.enums import SiteType, SyncType
from models.obstacles import ExportObstacle
from models.queries.stores import stores_of_site
from models.site_views import ExportableSite
from models.tables import site

_REASONS: Final = {
    ExportObstacle.NOT_DESKTOP: "only a desktop site can be made from a file",
    ExportObstacle.HAS_DEVICE: (
        "a device is this site already; reset its hardware ID if that device is gone"
    ),
    ExportObstacle.NO_PASSWORD: "it has no password yet",
    ExportObstacle.NO_STORE: "it has no store",
}


def export_sites(session: Session) -> tuple[ExportableSite, ...]:
    """Return every desktop site with its stores, by id; on the central server."""
    rows = session.execute(
        select(site).where(site.c.site_type == SiteType.STANDALONE).order_by(site.c.site_id)
    ).all()
    return tuple(_view(session, row) for row in rows)


def export_obstacle(session: Session, row: Row[Any]) -> ExportObstacle | None:
    """Return why the site of a row of ``site`` cannot be exported; None if it can."""
    if row.site_type != SiteType.STANDALONE:
        return ExportObstacle.NOT_DESKTOP
    if row.hardware_id is not None:
        return ExportObstacle.HAS_DEVICE
    if row.password_hash is None:
        return ExportObstacle.NO_PASSWORD
    return None if _active(session, row.site_id) else ExportObstacle.NO_STORE


def obstacle_reason(obstacle: ExportObstacle) -> str:
    """Return half a sentence in English."""
    return _REASONS[obstacle]


def _view(session: Session, row: Row[Any]) -> ExportableSite:
    stores = ", ".join(_active(session, row.site_id))
    return ExportableSite(row.site_id, row.code, row.name, stores, export_obstacle(session, row))


def _active(session: Session, site_id: int) -> list[str]:
    copies = stores_of_site(session, site_id)
    return [each.code for each in copies if each.sync_type is SyncType.ACTIVE]
