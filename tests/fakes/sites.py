"""Rows of sites that have already been initialised, so that their queues are filled."""

from sqlalchemy import insert

from models.datafile import Datafile
from models.enums import InitialisationStatus, SiteType
from models.tables import site
from tests.fakes.clock import NOON


def add_sites(
    datafile: Datafile,
    *site_ids: int,
    initialisation: InitialisationStatus = InitialisationStatus.COMPLETED,
    site_type: SiteType = SiteType.STANDALONE,
) -> None:
    """Register sites by their ids; named "Site 2" and so on, without a password."""
    rows = [
        {
            "site_id": site_id,
            "uuid": f"uuid-{site_id}",
            "code": str(site_id),
            "name": f"Site {site_id}",
            "site_type": site_type,
            "initialisation": initialisation,
            "created_at": NOON,
        }
        for site_id in site_ids
    ]
    with datafile.write() as session:
        session.execute(insert(site), rows)
