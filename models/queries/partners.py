"""The list *Sync with* of the Preferences: whom this datafile synchronises with (seed 001)."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.enums import ErrorCode
from models.errors import AppError
from models.here import CENTRAL_SITE_ID, this_site
from models.link import load_link
from models.queries.stores import list_stores
from models.tables import site
from models.views import SyncPartnerView


def sync_partners(session: Session) -> tuple[SyncPartnerView, ...]:
    """Return all satellites on the central server, by ID; on a satellite the central server."""
    here = this_site(session)
    stores = _stores_by_site(session)
    if not here.is_central:
        link = load_link(session)
        return (
            SyncPartnerView(
                site_id=CENTRAL_SITE_ID,
                user_name=link.site_name,
                stores=stores[CENTRAL_SITE_ID],
                url=link.server_url,
                hardware_id="",
                has_password=True,
                version=1,
            ),
        )
    rows = session.execute(
        select(
            site.c.site_id,
            site.c.name,
            site.c.url,
            site.c.hardware_id,
            site.c.password_hash.is_not(None).label("has_password"),
            site.c.version,
        )
        .where(site.c.site_id != here.site_id)
        .order_by(site.c.site_id)
    )
    return tuple(
        SyncPartnerView(
            site_id=row.site_id,
            user_name=row.name,
            stores=stores[row.site_id],
            url=row.url,
            hardware_id=row.hardware_id or "",
            has_password=row.has_password,
            version=row.version,
        )
        for row in rows
    )


def sync_partner(session: Session, site_id: int) -> SyncPartnerView:
    """Return the row of one site. Raises: AppError(SITE_UNKNOWN)."""
    for partner in sync_partners(session):
        if partner.site_id == site_id:
            return partner
    raise AppError(ErrorCode.SITE_UNKNOWN, site=site_id)


def _stores_by_site(session: Session) -> defaultdict[int, str]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for store in list_stores(session):
        if store.site_id is not None:
            found[store.site_id].append(f"{store.code} {store.name}".strip())
    return defaultdict(str, {site_id: ", ".join(names) for site_id, names in found.items()})
