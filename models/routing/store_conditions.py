"""What the rules ask of stores, as SQL conditions on rows of ``record`` and ``site``."""

from sqlalchemy import ColumnElement, exists

from models.enums import StoreMode, SyncsWith, SyncType
from models.here import CENTRAL_SITE_ID
from models.tables import record, site, store_fact, store_on_site


def has_dispensary() -> ColumnElement[bool]:
    """Whether a dispensary is active on the site of the row of ``site``."""
    return exists().where(
        store_on_site.c.site_id == site.c.site_id,
        store_on_site.c.sync_type == SyncType.ACTIVE,
        store_fact.c.store_id == store_on_site.c.store_id,
        store_fact.c.mode == StoreMode.DISPENSARY,
    )


def is_kept_from_central() -> ColumnElement[bool]:
    """Whether the central server has only a mailbox of the store of the row of ``record``."""
    return exists().where(
        store_on_site.c.store_id == record.c.store_id,
        store_on_site.c.site_id == CENTRAL_SITE_ID,
        store_on_site.c.syncs_with == SyncsWith.TRANSFER,
    )


def is_excluded_dispensary() -> ColumnElement[bool]:
    """Whether that store is a dispensary whose transactions are not in sync."""
    return exists().where(
        store_fact.c.store_id == record.c.store_id,
        store_fact.c.mode == StoreMode.DISPENSARY,
        ~store_fact.c.include_transactions,
    )
