"""Sites and stores for tests of who has which copy of a store."""

from datetime import datetime

from sqlalchemy import delete, select, update

from models.commands.sites import NewSite, add_site
from models.datafile import Datafile
from models.enums import InitialisationStatus, SiteType, SyncsWith, SyncType
from models.records import RecordChange
from models.tables import record, site, store_on_site, sync_out
from models.views import OPERATOR
from tests.fakes.clock import NOON
from tests.fakes.records import change

Copy = tuple[SyncType | None, SyncsWith]


def visibility(store_id: str, of_store: str) -> RecordChange:
    """Return the join that makes the store ``of_store`` visible in ``store_id``."""
    return change(
        "name_store_join",
        f"{of_store} in {store_id}",
        store_ID=store_id,
        name_ID=f"name-{of_store}",
    )


def new_site(
    datafile: Datafile,
    name: str,
    site_type: SiteType = SiteType.STANDALONE,
    *,
    synced_at: datetime | None = None,
) -> int:
    """Add a site; with ``synced_at`` one that has initialised and ended a run then."""
    with datafile.write() as session:
        site_id, _ = add_site(session, OPERATOR, NewSite(name, "", site_type, None), NOON)
        if synced_at is not None:
            begun = {
                "initialisation": InitialisationStatus.COMPLETED,
                "last_synced_at": synced_at,
            }
            session.execute(update(site).where(site.c.site_id == site_id).values(begun))
    return site_id


def copies_of(datafile: Datafile, store_id: str) -> dict[int, SyncType]:
    """Return which copy of the store is on which site; sites without one are left out."""
    with datafile.read() as session:
        rows = session.execute(select(store_on_site).where(store_on_site.c.store_id == store_id))
        return {row.site_id: SyncType(row.sync_type) for row in rows if row.sync_type is not None}


def syncs_with(datafile: Datafile, store_id: str, site_id: int) -> SyncsWith:
    """Return what of the store is sent to the site."""
    with datafile.read() as session:
        found = session.execute(
            select(store_on_site.c.syncs_with).where(
                store_on_site.c.store_id == store_id, store_on_site.c.site_id == site_id
            )
        ).scalar_one_or_none()
    return SyncsWith.NONE if found is None else SyncsWith(found)


def queued_for(datafile: Datafile, site_id: int) -> list[str]:
    """Return the ids of the records that wait for the site, sorted."""
    with datafile.read() as session:
        found = session.execute(
            select(record.c.record_id)
            .join(sync_out, sync_out.c.cursor == record.c.cursor)
            .where(sync_out.c.site_id == site_id)
        )
        return sorted(found.scalars())


def empty_queues(datafile: Datafile) -> None:
    """Take everything off all queues, as if every site had fetched it."""
    with datafile.write() as session:
        session.execute(delete(sync_out))
