"""Who may edit a record: decided here alone, for edits made here and for records that arrive.

Seed 003, "Data types", and sync.md: central data on the primary server, store data on the site
where the store is active, everything else where it says. The set-wise form for whole batches is
in ``models.arrival``.
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.catalogue import RoutingKeys
from models.enums import DataType, InitialisationStatus, SyncType
from models.here import CENTRAL_SITE_ID, Here
from models.tables import site, store_on_site


def edit_refusal(keys: RoutingKeys, here: Here, owner_site_id: int | None) -> str | None:
    """Say why a record with ``keys`` may not be edited on this site; None if it may.

    ``owner_site_id``: the site that edits the record's store now (see ``owner_of_store``), None
    if the record has no store or the store is not known here.
    """
    if here.is_central:
        if _belongs_to_store(keys) and owner_site_id not in {None, here.site_id}:
            return f"its store is active on site {owner_site_id}"
        return None
    if keys.data_type in {DataType.CENTRAL, DataType.CENTRAL_STORE, DataType.SYNC}:
        return "central data can only be edited on the primary server"
    if _belongs_to_store(keys) and owner_site_id != here.site_id:
        return "its store is not active on this site"
    return None


def owner_of_store(session: Session, store_id: str | None) -> int | None:
    """Return the site that edits the data of ``store_id`` now; None if the store is unknown.

    A store given to a site that has never begun to initialise is still the central server's: no
    device holds the data yet, so nothing can be edited twice.
    """
    if store_id is None:
        return None
    row = session.execute(
        select(store_on_site.c.site_id, site.c.initialisation)
        .join(site, site.c.site_id == store_on_site.c.site_id, isouter=True)
        .where(store_on_site.c.store_id == store_id, store_on_site.c.sync_type == SyncType.ACTIVE)
    ).one_or_none()
    if row is None:
        return None
    if row.initialisation == InitialisationStatus.NEW:
        return CENTRAL_SITE_ID
    return int(row.site_id)


def _belongs_to_store(keys: RoutingKeys) -> bool:
    return keys.store_id is not None and keys.data_type in {DataType.STORE, DataType.PATIENT}
