"""Single copies of stores, and those that the primary server of a mirrored system has.

Every store exists on the primary server, as on the central server (seed 003, "Store setup"): the
primary has a full copy of what is active elsewhere, whether it sees the store or not. Which copies
there are otherwise is decided in ``models.stores``.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import exists, literal, select, update
from sqlalchemy.orm import Session

from models.enums import Action, SyncsWith, SyncType
from models.here import CENTRAL_SITE_ID
from models.network_preferences import network_preferences
from models.payloads import values_of
from models.sql import upsert
from models.store_keys import (
    CENTRAL_COPY_KEY,
    COLLECTORS_KEY,
    collectors_of,
    stays_on_its_site,
)
from models.tables import datafile, record, store_fact, store_on_site
from models.visibility import hide_from

_FULL = frozenset({SyncType.ACTIVE, SyncType.COLLECTOR})


@dataclass(frozen=True, slots=True)
class NewCopy:
    """A full copy of a store that a site did not have before."""

    store_id: str
    site_id: int
    sync_type: SyncType


def set_copy(session: Session, store_id: str, site_id: int, sync_type: SyncType) -> None:
    """Make the site's copy of the store what ``sync_type`` says."""
    is_transfer = sync_type is SyncType.TRANSFER
    values = {
        "sync_type": sync_type,
        "syncs_with": SyncsWith.TRANSFER if is_transfer else SyncsWith.ACTIVE_COLLECTOR,
    }
    session.execute(
        upsert(session, store_on_site)
        .values(store_id=store_id, site_id=site_id, **values)
        .on_conflict_do_update(index_elements=["store_id", "site_id"], set_=values)
    )


def primary_of_copies(session: Session) -> int:
    """Return the primary server that the copies of stores are derived for."""
    return int(session.execute(select(datafile.c.primary_site_id)).scalar_one())


def follow_primary(session: Session) -> int | None:
    """Give the copies of a primary server to the site that has become it, and to no other.

    Returns that site if it is a remote one that was not primary before; else None.
    """
    before, after = primary_of_copies(session), network_preferences(session).primary_site_id
    if before == after:
        return None
    session.execute(update(datafile).values(primary_site_id=after))
    if before != CENTRAL_SITE_ID:
        _leave(session, before)
    if after == CENTRAL_SITE_ID:
        return None
    _take(session, after)
    return after


def set_primary_copy(
    session: Session, store_id: str, payload: Mapping[str, object], active_site_id: int
) -> NewCopy | None:
    """Bring the primary server's copy of one store in line; return it if it is newly a full one."""
    primary = primary_of_copies(session)
    if primary in {CENTRAL_SITE_ID, active_site_id}:
        return None
    before = session.execute(
        select(store_on_site.c.sync_type).where(
            store_on_site.c.store_id == store_id, store_on_site.c.site_id == primary
        )
    ).scalar_one_or_none()
    sync_type = SyncType.TRANSFER if stays_on_its_site(payload) else SyncType.COLLECTOR
    set_copy(session, store_id, primary, sync_type)
    is_new = sync_type is SyncType.COLLECTOR and before not in _FULL
    return NewCopy(store_id, primary, sync_type) if is_new else None


def _take(session: Session, primary: int) -> None:
    active = exists().where(
        store_on_site.c.store_id == store_fact.c.store_id,
        store_on_site.c.site_id == primary,
        store_on_site.c.sync_type == SyncType.ACTIVE,
    )
    values = {"sync_type": SyncType.COLLECTOR, "syncs_with": SyncsWith.ACTIVE_COLLECTOR}
    session.execute(
        upsert(session, store_on_site)
        .from_select(
            ["store_id", "site_id", "sync_type", "syncs_with"],
            select(store_fact.c.store_id, literal(primary), *map(literal, values.values())).where(
                ~active
            ),
        )
        .on_conflict_do_update(
            index_elements=["store_id", "site_id"],
            set_=values,
            where=store_on_site.c.sync_type.is_distinct_from(SyncType.ACTIVE),
        )
    )
    for store_id, payload in _stores_with(session, CENTRAL_COPY_KEY):
        if stays_on_its_site(payload) and not _is_active(session, store_id, primary):
            set_copy(session, store_id, primary, SyncType.TRANSFER)


def _leave(session: Session, site_id: int) -> None:
    """Leave the site what it would have had anyway: what it sees, and collectors asked for."""
    wished = [
        store_id
        for store_id, payload in _stores_with(session, COLLECTORS_KEY)
        if site_id in collectors_of(payload)
    ]
    session.execute(
        update(store_on_site)
        .where(
            store_on_site.c.site_id == site_id,
            store_on_site.c.sync_type == SyncType.COLLECTOR,
            store_on_site.c.store_id.not_in(wished),
        )
        .values(sync_type=SyncType.TRANSFER, syncs_with=SyncsWith.TRANSFER)
    )
    hide_from(session, site_id)


def _stores_with(session: Session, key: str) -> list[tuple[str, dict[str, object]]]:
    found = session.execute(
        select(record.c.record_id, record.c.payload).where(
            record.c.table_name == "store",
            record.c.action == Action.UPSERT,
            record.c.payload.contains(key, autoescape=True),
        )
    )
    return [(store_id, values_of(payload)) for store_id, payload in found]


def _is_active(session: Session, store_id: str, site_id: int) -> bool:
    found = session.execute(
        select(store_on_site.c.site_id).where(
            store_on_site.c.store_id == store_id,
            store_on_site.c.site_id == site_id,
            store_on_site.c.sync_type == SyncType.ACTIVE,
        )
    )
    return found.first() is not None
