"""A patient made here is visible in the dispensaries of this site (seed 003, "Patients")."""

from datetime import datetime
from typing import Final
from uuid import UUID, uuid5

import msgspec
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.enums import Action, StoreMode, SyncType
from models.here import Here
from models.payloads import values_of
from models.records import RecordChange, write_records
from models.routing.groups import VISIBILITY_TABLE
from models.store_keys import HIDES_NEW_PATIENTS_KEY
from models.tables import record, store_fact, store_on_site

_NAMESPACE: Final = UUID("6a0b0c59-1f5c-4f59-9d0e-0f3b5a1a7c42")


def show_new_patient(
    session: Session, here: Here, patient_id: str, home_store_id: str | None, at: datetime
) -> None:
    """Make a new patient visible in its home store and in the other dispensaries active here.

    A store's preferences may keep other stores' patients out of it.
    """
    stores = session.execute(
        select(store_on_site.c.store_id)
        .join(store_fact, store_fact.c.store_id == store_on_site.c.store_id)
        .where(
            store_on_site.c.site_id == here.site_id,
            store_on_site.c.sync_type == SyncType.ACTIVE,
            or_(
                store_fact.c.mode == StoreMode.DISPENSARY,
                store_on_site.c.store_id == home_store_id,
            ),
        )
    )
    hiding = _hiding(session)
    joins = [
        _join(patient_id, store_id)
        for store_id in stores.scalars()
        if store_id == home_store_id or store_id not in hiding
    ]
    write_records(session, joins, source_site_id=here.site_id, at=at)


def _hiding(session: Session) -> set[str | None]:
    """Return the stores whose preferences keep other stores' patients out."""
    rows = session.execute(
        select(record.c.store_id, record.c.payload).where(
            record.c.table_name == "pref",
            record.c.action == Action.UPSERT,
            record.c.payload.contains(HIDES_NEW_PATIENTS_KEY, autoescape=True),
        )
    )
    data = ((store_id, values_of(payload).get("data")) for store_id, payload in rows)
    return {
        store_id
        for store_id, each in data
        if isinstance(each, dict) and each.get(HIDES_NEW_PATIENTS_KEY) is True
    }


def _join(patient_id: str, store_id: str) -> RecordChange:
    join_id = str(uuid5(_NAMESPACE, f"{patient_id}:{store_id}"))
    values = {"ID": join_id, "store_ID": store_id, "name_ID": patient_id, "inactive": False}
    return RecordChange(
        VISIBILITY_TABLE, join_id, Action.UPSERT, msgspec.json.encode(values).decode()
    )
