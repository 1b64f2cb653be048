"""Which site is the primary server, as the Mirrored sync window and the command line tell it."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.here import CENTRAL_SITE_ID, this_site
from models.network_preferences import network_preferences
from models.tables import site
from models.views import PrimaryView


def primary_server(session: Session) -> PrimaryView:
    """Return the primary server as this datafile knows it."""
    site_id = network_preferences(session).primary_site_id
    name = session.execute(select(site.c.name).where(site.c.site_id == site_id)).scalar()
    here = this_site(session).site_id
    return PrimaryView(site_id, name or "", site_id != CENTRAL_SITE_ID, site_id == here)
