"""The queue counter: what waits to be sent, and for whom."""

from datetime import datetime

from sqlalchemy import Subquery, func, select
from sqlalchemy.orm import Session

from models.tables import site, sync_out
from models.views import QueueView, SiteQueue


def waiting_by_site() -> Subquery:
    """Return the sites something waits for: ``site_id``, ``waiting`` rows, ``oldest`` moment."""
    return (
        select(
            sync_out.c.site_id,
            func.count().label("waiting"),
            func.min(sync_out.c.queued_at).label("oldest"),
        )
        .group_by(sync_out.c.site_id)
        .subquery()
    )


def queue_view(session: Session) -> QueueView:
    """Return the rows of sync out by site, the sites in the order of their ids."""
    per_site = waiting_by_site()
    rows = session.execute(
        select(per_site.c.site_id, per_site.c.waiting, per_site.c.oldest, site.c.name)
        .outerjoin(site, site.c.site_id == per_site.c.site_id)
        .order_by(per_site.c.site_id)
    )
    sites = tuple(SiteQueue(row.site_id, row.name or "", row.waiting, row.oldest) for row in rows)
    return QueueView(sum(each.waiting for each in sites), _oldest(sites), sites)


def _oldest(sites: tuple[SiteQueue, ...]) -> datetime | None:
    """Return since when the oldest row of ``sites`` waits; None if nothing waits."""
    moments = (each.oldest_waiting_at for each in sites if each.oldest_waiting_at is not None)
    return min(moments, default=None)
