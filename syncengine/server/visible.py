"""Making a patient visible in a store of the calling site, as v4 and v6 ask (protocol 5.2).

The join is central data of a store; with it go the patient and all that belongs to the patient.
"""

import json
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.enums import Action, SyncType
from models.here import CENTRAL_SITE_ID
from models.records import RecordChange, write_records
from models.tables import record, store_on_site


class StoreElsewhere(Exception):  # noqa: N818 - says what is so, as the other refusals do
    """The store is not active on the calling site."""

    def __init__(self) -> None:
        super().__init__("The store is not active on this site.")


def make_visible(
    session: Session, site_id: int, name_id: str, store_id: str, join_id: str, at: datetime
) -> str:
    """Join a name to a store of a site, as ``join_id`` if they are not joined yet.

    Returns the id of the join that is there now. Raises: StoreElsewhere.
    """
    active = select(store_on_site.c.store_id).where(
        store_on_site.c.store_id == store_id,
        store_on_site.c.site_id == site_id,
        store_on_site.c.sync_type == SyncType.ACTIVE,
    )
    if session.execute(active).first() is None:
        raise StoreElsewhere
    known = session.execute(
        select(func.min(record.c.record_id)).where(
            record.c.table_name == "name_store_join",
            record.c.name_id == name_id,
            record.c.store_id == store_id,
            record.c.action != Action.DELETE,
        )
    ).scalar_one()
    if known is not None:
        return str(known)
    values = {"ID": join_id, "name_ID": name_id, "store_ID": store_id, "inactive": False}
    payload = json.dumps(values, separators=(",", ":"))
    change = RecordChange("name_store_join", join_id, Action.UPSERT, payload)
    write_records(session, [change], source_site_id=CENTRAL_SITE_ID, at=at)
    return join_id
