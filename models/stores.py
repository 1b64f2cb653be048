"""Which copy of a store is on which site: derived from the store's own record.

The wire carries the active site in ``store.sync_id_remote_site`` (protocol 1.7), so that field is
the truth of who is active; the matrix ``store_on_site`` is what rules and routing join with.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.enums import Action, StoreMode, SyncsWith, SyncType
from models.here import CENTRAL_SITE_ID
from models.sql import upsert
from models.tables import record, store_fact, store_on_site

_LARGEST_SITE_ID: Final = 2**31 - 1
"""Peers keep it in 32 bits with a sign (protocol 0, trap 20)."""


INCLUDE_TRANSACTIONS_KEY: Final = "two_arrows_include_transactions"
"""A key of ours in the store's record, so that the switch reaches the store's own site; other
programs pass it on unread (protocol 7.1). Absent means on."""


def active_site_of(payload: Mapping[str, object]) -> int:
    """Return the site on which the store of ``payload`` is active; 0 and nonsense mean central."""
    value = payload.get("sync_id_remote_site")
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _LARGEST_SITE_ID:
        return value
    return CENTRAL_SITE_ID


def derive_stores(session: Session, first: int, last: int) -> None:
    """Bring ``store_on_site`` in line with the store records in the cursors' range.

    A store is active on exactly one site. The central server keeps a full copy (collector) of
    every store that is active elsewhere; a site that loses a store keeps a transfer copy.
    """
    for store_id, name_id, payload in _stores_in(session, first, last):
        _set_facts(session, store_id, name_id, payload)
        site_id = active_site_of(payload)
        session.execute(
            update(store_on_site)
            .where(
                store_on_site.c.store_id == store_id,
                store_on_site.c.site_id != site_id,
                store_on_site.c.sync_type == SyncType.ACTIVE,
            )
            .values(sync_type=SyncType.TRANSFER, syncs_with=SyncsWith.TRANSFER)
        )
        _set_copy(session, store_id, site_id, SyncType.ACTIVE)
        if site_id != CENTRAL_SITE_ID:
            _set_copy(session, store_id, CENTRAL_SITE_ID, SyncType.COLLECTOR)


def _stores_in(
    session: Session, first: int, last: int
) -> Iterator[tuple[str, str | None, dict[str, object]]]:
    found = session.execute(
        select(record.c.record_id, record.c.name_id, record.c.payload).where(
            record.c.table_name == "store",
            record.c.cursor.between(first, last),
            record.c.action == Action.UPSERT,
        )
    )
    for store_id, name_id, payload in found.all():
        yield store_id, name_id, json.loads(payload)


def _set_facts(
    session: Session, store_id: str, name_id: str | None, payload: Mapping[str, object]
) -> None:
    is_dispensary = payload.get("store_mode") == StoreMode.DISPENSARY
    values = {
        "name_id": name_id,
        "mode": StoreMode.DISPENSARY if is_dispensary else StoreMode.STORE,
        "include_transactions": payload.get(INCLUDE_TRANSACTIONS_KEY) is not False,
    }
    session.execute(
        upsert(session, store_fact)
        .values(store_id=store_id, **values)
        .on_conflict_do_update(index_elements=["store_id"], set_=values)
    )


def _set_copy(session: Session, store_id: str, site_id: int, sync_type: SyncType) -> None:
    values = {"sync_type": sync_type, "syncs_with": SyncsWith.ACTIVE_COLLECTOR}
    session.execute(
        upsert(session, store_on_site)
        .values(store_id=store_id, site_id=site_id, **values)
        .on_conflict_do_update(index_elements=["store_id", "site_id"], set_=values)
    )
