"""Who gets a changed record: queue rows, written by set operations inside the database.

Central data needs none: every site reads it by its own cursor. This is first light's share of the
rules of sync.md: store data to the central server and to the site where the store is active.
"""

from datetime import datetime

from sqlalchemy import and_, delete, func, literal, or_, select
from sqlalchemy.orm import Session

from models.catalogue import CATALOGUE
from models.enums import Action, Channel, DataType, SyncType
from models.here import CENTRAL_SITE_ID, Here
from models.sql import upsert
from models.tables import record, store_on_site, sync_out
from models.tables.base import UtcTime

_OF_PATIENT = tuple(
    name
    for name, spec in CATALOGUE.items()
    if spec.data_type is DataType.PATIENT
    or (spec.unless is not None and spec.unless.data_type is DataType.PATIENT)
)


def queue_changes(
    session: Session, here: Here, first: int, last: int, source_site_id: int, at: datetime
) -> None:
    """Queue the records whose cursor lies in [first, last] for every site that is to have them.

    Never for the site the change came from. On a remote site its own changes go to the central
    server, and what was pulled goes nowhere.
    """
    in_range = record.c.cursor.between(first, last)
    if here.is_central:
        rows = (
            select(store_on_site.c.site_id, record.c.cursor, literal(at, UtcTime))
            .join(store_on_site, store_on_site.c.store_id == record.c.store_id)
            .where(
                in_range,
                record.c.channel == Channel.QUEUE,
                store_on_site.c.sync_type == SyncType.ACTIVE,
                store_on_site.c.site_id.not_in([CENTRAL_SITE_ID, source_site_id]),
            )
        )
    elif source_site_id == here.site_id:
        rows = select(literal(CENTRAL_SITE_ID), record.c.cursor, literal(at, UtcTime)).where(
            in_range, record.c.channel != Channel.LOCAL
        )
    else:
        return
    _queue(session, rows)


def queue_whole_site(session: Session, site_id: int, at: datetime) -> int:
    """Build the queue of ``site_id`` anew: all data of the stores active there (protocol 1.7).

    Returns the number of rows that now wait for the site.
    """
    session.execute(delete(sync_out).where(sync_out.c.site_id == site_id))
    stores = select(store_on_site.c.store_id).where(
        store_on_site.c.site_id == site_id, store_on_site.c.sync_type == SyncType.ACTIVE
    )
    patients = select(record.c.name_id).where(
        record.c.table_name == "name_store_join", record.c.store_id.in_(stores)
    )
    _queue(
        session,
        select(literal(site_id), record.c.cursor, literal(at, UtcTime)).where(
            record.c.channel == Channel.QUEUE,
            record.c.action != Action.DELETE,
            or_(
                record.c.store_id.in_(stores),
                # What is of a patient comes with the patient's visibility (protocol 1.7).
                and_(record.c.table_name.in_(_OF_PATIENT), record.c.name_id.in_(patients)),
            ),
        ),
    )
    found = session.execute(
        select(func.count()).select_from(sync_out).where(sync_out.c.site_id == site_id)
    )
    return int(found.scalar_one())


def _queue(session: Session, rows: object) -> None:
    session.execute(
        upsert(session, sync_out)
        .from_select(["site_id", "cursor", "queued_at"], rows)
        .on_conflict_do_nothing()
    )
