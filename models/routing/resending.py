"""Queue what was sent before once more, for one store: what people ask for by hand."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, func, literal, or_, select
from sqlalchemy.orm import Session, aliased

from models.enums import Channel, SyncType
from models.here import CENTRAL_SITE_ID, Here
from models.routing.groups import (
    CENTRAL_STORE_TABLES,
    PATIENT_TABLES,
    PRESCRIBER_JOIN_TABLE,
    PRESCRIBER_TABLE,
    VISIBILITY_TABLE,
)
from models.routing.queueing import queue_dispensary_data, queue_for_central, queue_for_site
from models.tables import PRIMARY_SITE_ID, record, store_on_site, sync_out


def queue_own_stores(session: Session, store_ids: Collection[str], at: datetime) -> int:
    """Queue on a remote site all data of its stores for the central server.

    Returns how many rows are new.
    """
    before = _length(session, CENTRAL_SITE_ID)
    of_stores = and_(record.c.store_id.in_(store_ids), record.c.channel == Channel.QUEUE)
    queue_for_central(session, of_stores, at)
    return _length(session, CENTRAL_SITE_ID) - before


def queue_all_own(session: Session, here: Here, at: datetime) -> int:
    """Queue on a remote site all that it may edit, and all that it changed last, for the server.

    Returns how many rows are new.
    """
    before = _length(session, CENTRAL_SITE_ID)
    active = select(store_on_site.c.store_id).where(
        store_on_site.c.site_id == here.site_id, store_on_site.c.sync_type == SyncType.ACTIVE
    )
    patient = aliased(record)
    at_home = select(patient.c.record_id).where(
        patient.c.table_name == "name", patient.c.store_id.in_(active)
    )
    is_primary = literal(here.site_id) == PRIMARY_SITE_ID
    central = or_(
        record.c.channel == Channel.CENTRAL, record.c.table_name.in_(CENTRAL_STORE_TABLES)
    )
    of_stores = and_(
        record.c.channel == Channel.QUEUE,
        record.c.table_name.not_in(CENTRAL_STORE_TABLES),
        or_(
            record.c.store_id.in_(active),
            and_(record.c.table_name.in_(PATIENT_TABLES), record.c.name_id.in_(at_home)),
        ),
    )
    own = or_(record.c.source_site_id == here.site_id, of_stores, and_(is_primary, central))
    queue_for_central(session, own, at)
    return _length(session, CENTRAL_SITE_ID) - before


def queue_patients(session: Session, site_id: int, store_id: str, at: datetime) -> int:
    """Queue for the site all patients visible in the store and what a dispensary needs beside them.

    That are also its prescribers and the central data of dispensaries (seed 003, "Resync patient
    records"). Returns how many rows are new.
    """
    before = _length(session, site_id)
    join = aliased(record)
    shown = select(join.c.name_id).where(
        join.c.table_name == VISIBILITY_TABLE, join.c.store_id == store_id
    )
    joined = select(join.c.parent_id).where(
        join.c.table_name == PRESCRIBER_JOIN_TABLE, join.c.store_id == store_id
    )
    theirs = or_(
        and_(record.c.table_name.in_(PATIENT_TABLES), record.c.name_id.in_(shown)),
        and_(record.c.table_name == PRESCRIBER_TABLE, record.c.record_id.in_(joined)),
        and_(record.c.table_name == PRESCRIBER_TABLE, record.c.parent_id.in_(joined)),  # merges
        and_(
            record.c.table_name.in_([VISIBILITY_TABLE, PRESCRIBER_JOIN_TABLE]),
            record.c.store_id == store_id,
        ),
    )
    queue_for_site(session, site_id, theirs, at)
    queue_dispensary_data(session, site_id, at)
    return _length(session, site_id) - before


def _length(session: Session, site_id: int) -> int:
    found = session.execute(
        select(func.count()).select_from(sync_out).where(sync_out.c.site_id == site_id)
    )
    return int(found.scalar_one())
