"""Create sync site: the site, its first store and what it sees of others, in one transaction.

The seed's site wizard (003, "Moving a store from the central server to a new sync site"). The parts
are ``models.commands.sites`` and ``store_moves``; what other stores the site gets copies of follows
from their visibility (``models.stores``).
"""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.commands.site_values import NewSite
from models.commands.sites import add_site
from models.commands.store_moves import move_store
from models.commands.store_records import site_row, store_record
from models.enums import SyncsWith
from models.here import CENTRAL_SITE_ID
from models.queries.stores import list_stores
from models.routing import queue_whole_site
from models.site_views import SeenStore, SiteForesight
from models.tables import store_on_site
from models.views import Actor, Changes


def create_sync_site(
    session: Session, actor: Actor, new: NewSite, store_id: str, at: datetime
) -> tuple[int, Changes]:
    """Register a site, and make a store of the central server active on it.

    Its data is queued when the site initialises. Returns the site's id.
    Raises: AppError NOT_AUTHORISED, NOT_CENTRAL, NAME_EMPTY, NAME_TAKEN, STORE_UNKNOWN, and
    VALUE_INVALID also for a store that is active elsewhere: *Move store* has to bring it first.
    """
    site_id, made = add_site(session, actor, new, at)
    store = store_record(session, store_id)
    if store.active_site_id != CENTRAL_SITE_ID:
        name = site_row(session, store.active_site_id).name
        raise store.refused(f"it is active on site {name}; move it to the central server first")
    moved = move_store(session, actor, store_id, site_id, at)
    return site_id, Changes(made.tables | moved.tables, made.ids)


def foresee_sync_site(
    session: Session, actor: Actor, new: NewSite, store_id: str, at: datetime
) -> SiteForesight:
    """Return what ``create_sync_site`` would bring about now; nothing is kept.

    Needs a session that may write. Raises: AppError as ``create_sync_site``.
    """
    attempt = session.begin_nested()
    try:
        site_id, _ = create_sync_site(session, actor, new, store_id, at)
        rows = queue_whole_site(session, site_id, at)
        syncs_with = {
            row.store_id: SyncsWith(row.syncs_with)
            for row in session.execute(
                select(store_on_site.c.store_id, store_on_site.c.syncs_with).where(
                    store_on_site.c.site_id == site_id
                )
            )
        }
        seen = tuple(
            SeenStore(store.store_id, store.code, store.name, syncs_with[store.store_id])
            for store in list_stores(session)
            if store.store_id != store_id
            and syncs_with.get(store.store_id, SyncsWith.NONE) is not SyncsWith.NONE
        )
    finally:
        attempt.rollback()
    return SiteForesight(rows, seen)
