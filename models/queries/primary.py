"""Which site is the primary server, as the Mirrored sync window and the command line tell it."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.enums import InitialisationStatus, SiteType
from models.here import CENTRAL_SITE_ID, this_site
from models.network_preferences import network_preferences
from models.site_views import PrimaryCandidate
from models.tables import site
from models.views import PrimaryView


def primary_server(session: Session) -> PrimaryView:
    """Return the primary server as this datafile knows it."""
    site_id = network_preferences(session).primary_site_id
    name = session.execute(select(site.c.name).where(site.c.site_id == site_id)).scalar()
    here = this_site(session).site_id
    return PrimaryView(site_id, name or "", site_id != CENTRAL_SITE_ID, site_id == here)


def primary_candidates(session: Session) -> tuple[PrimaryCandidate, ...]:
    """Return the sites that can be it, the central server first: desktop sites with their data."""
    is_central = site.c.site_type == SiteType.CENTRAL
    has_data = site.c.initialisation != InitialisationStatus.NEW
    rows = session.execute(
        select(site.c.site_id, site.c.code, site.c.name, site.c.last_synced_at)
        .where(is_central | ((site.c.site_type == SiteType.STANDALONE) & has_data))
        .order_by(is_central.desc(), site.c.site_id)
    )
    return tuple(PrimaryCandidate(*row) for row in rows)
