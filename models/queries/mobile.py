"""What a mobile site asks of the central server's datafile beside its queue."""

from collections.abc import Iterable
from typing import NamedTuple

import msgspec
from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from models.enums import Action, BufferState, SyncType
from models.line_owners import Identity
from models.tables import record, store_fact, store_on_site, sync_buffer


class SiteStore(NamedTuple):
    """A store of a site, and the store that supplies it; ids, "" where there is none."""

    store_id: str
    name_id: str
    supplying_store_id: str
    supplying_name_id: str


def active_stores(session: Session, site_id: int) -> list[SiteStore]:
    """Return the stores that are active on a site, by id."""
    found = session.execute(
        select(store_fact.c.store_id, store_fact.c.name_id, record.c.payload)
        .join(store_on_site, store_on_site.c.store_id == store_fact.c.store_id)
        .join(
            record,
            (record.c.table_name == "name")
            & (record.c.record_id == store_fact.c.name_id)
            & (record.c.action == Action.UPSERT),
            isouter=True,
        )
        .where(store_on_site.c.site_id == site_id, store_on_site.c.sync_type == SyncType.ACTIVE)
        .order_by(store_fact.c.store_id)
    ).all()
    supplier_of = {row.store_id: _supplier(row.payload) for row in found}
    suppliers = session.execute(
        select(store_fact.c.store_id, store_fact.c.name_id).where(
            store_fact.c.store_id.in_(set(supplier_of.values()))
        )
    )
    names = {row.store_id: row.name_id for row in suppliers}
    return [
        SiteStore(
            row.store_id,
            row.name_id or "",
            supplier_of[row.store_id],
            names.get(supplier_of[row.store_id]) or "",
        )
        for row in found
    ]


def known_payloads(session: Session, identities: Iterable[Identity]) -> dict[Identity, bytes]:
    """Return the data of those records that are known and not deleted."""
    by_table: dict[str, list[str]] = {}
    for table, record_id in identities:
        by_table.setdefault(table, []).append(record_id)
    found: dict[Identity, bytes] = {}
    for table, ids in by_table.items():
        rows = session.execute(
            select(record.c.record_id, record.c.payload).where(
                record.c.table_name == table,
                record.c.record_id.in_(ids),
                record.c.action == Action.UPSERT,
            )
        )
        found.update({(table, row.record_id): row.payload.encode() for row in rows if row.payload})
    return found


def has_received(session: Session, site_id: int) -> bool:
    """Tell whether anything that a site has sent is not yet applied."""
    received = exists().where(
        sync_buffer.c.source_site_id == site_id, sync_buffer.c.state == BufferState.RECEIVED
    )
    return bool(session.execute(select(received)).scalar_one())


class _Supplier(msgspec.Struct):
    """The key of a store's name that says who supplies the store."""

    supplying_store_id: object = ""


def _supplier(payload: str | None) -> str:
    if not payload:
        return ""
    value = msgspec.json.decode(payload, type=_Supplier).supplying_store_id
    return value if isinstance(value, str) else ""
