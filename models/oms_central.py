"""Which site is an Open mSupply central server: it, and not ours, then serves v6 (protocol 3)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.tables import site


def oms_central_url(session: Session) -> str | None:
    """Return the URL of the site marked as an Open mSupply central server; None if there is none.

    Of several the one with the lowest ID counts.
    """
    return session.execute(
        select(site.c.oms_central_url)
        .where(site.c.is_oms_central, site.c.oms_central_url != "")
        .order_by(site.c.site_id)
        .limit(1)
    ).scalar_one_or_none()
