"""A user as the programs of sites know one: the synced record, and the stores to work in.

Who may log in, and where, is kept in ``user_account``; the record ``user`` of the same person,
where there is one, says the rest.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple
from uuid import UUID, uuid5

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.enums import Action, SyncType
from models.sql import json_text
from models.tables import record, site, store_on_site
from models.views import UserView

_NAMESPACE: Final = UUID("f0a1c0a5-51f4-5a3b-9d0b-6a1a8c2f7c9e")


class SiteUser(NamedTuple):
    """A user; ``values``: those of the synced record, empty if there is none.

    ``store_ids``: where the user may log in, in order; ``default_store_id``: one of them, "" if
    there is none.
    """

    user_id: str
    values: Mapping[str, object]
    store_ids: tuple[str, ...]
    default_store_id: str


def site_user(session: Session, user: UserView, site_name: str | None) -> SiteUser:
    """Return the user with those stores of the site called ``site_name`` to log in to.

    None: the stores of all sites. The id is that of the synced record; without one it is always
    the same.
    """
    name = json_text(session, record.c.payload, "name")
    row = session.execute(
        select(record.c.record_id, record.c.payload)
        .where(
            record.c.table_name == "user",
            record.c.action == Action.UPSERT,
            func.lower(name) == func.lower(user.name),
        )
        .order_by(record.c.record_id)
    ).first()
    if row is None:
        user_id, values = str(uuid5(_NAMESPACE, str(user.user_id))), dict[str, object]()
    else:
        user_id = row.record_id
        values = msgspec.json.decode(row.payload, type=dict[str, object])
    active = (
        select(store_on_site.c.store_id)
        .where(store_on_site.c.sync_type == SyncType.ACTIVE)
        .order_by(store_on_site.c.store_id)
    )
    if site_name is not None:
        own = select(site.c.site_id).where(site.c.name == site_name)
        active = active.where(store_on_site.c.site_id.in_(own))
    if not user.all_stores:
        active = active.where(store_on_site.c.store_id.in_(user.store_ids))
    store_ids = tuple(session.execute(active).scalars())
    is_known = user.last_store_id in store_ids
    default = user.last_store_id if is_known else next(iter(store_ids), "")
    return SiteUser(user_id, values, store_ids, default)
