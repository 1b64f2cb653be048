"""Stores: their own records, joined with where each has a copy.

A store is a synced record like any other (table ``store``); its name is the record of table
``name`` that it points to (protocol 6).
"""

from collections import defaultdict
from typing import Any, Final

import msgspec
from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from models.enums import Action, ErrorCode, StoreMode, SyncsWith, SyncType
from models.errors import AppError
from models.here import this_site
from models.tables import record, site, store_on_site
from models.views import SiteStoreView, StoreView


class StorePayload(msgspec.Struct):
    """The keys of a store's JSON that are shown; of any type, since a payload is never refused."""

    code: object = ""
    store_mode: object = ""
    disabled: object = False
    name: object = ""

    @property
    def mode(self) -> StoreMode:
        """What the store does; one without a known mode keeps stock."""
        return StoreMode.DISPENSARY if self.store_mode == StoreMode.DISPENSARY else StoreMode.STORE


class _NamePayload(msgspec.Struct):
    name: object = ""


_STORE: Final = msgspec.json.Decoder(StorePayload)
_NAME: Final = msgspec.json.Decoder(_NamePayload)


def list_stores(session: Session) -> tuple[StoreView, ...]:
    """Return every store that is not deleted, by code."""
    here = this_site(session)
    copies = _copies(session)
    named = session.execute(select(site.c.site_id, site.c.name))
    site_names = {row.site_id: row.name for row in named}
    views = []
    for row in session.execute(_store_records()):
        payload = _STORE.decode(row.payload)
        of_store = copies.get(row.record_id, {})
        active = next((at for at, copy in of_store.items() if copy[0] is SyncType.ACTIVE), None)
        views.append(
            StoreView(
                store_id=row.record_id,
                code=_text(payload.code),
                name=_name_of(row.name_payload, payload),
                mode=payload.mode,
                disabled=payload.disabled is True,
                site_id=active,
                site_name=site_names.get(active, "") if active is not None else "",
                type_here=of_store[here.site_id][0] if here.site_id in of_store else None,
                syncs_with=tuple((at, copy[1]) for at, copy in sorted(of_store.items())),
            )
        )
    return tuple(sorted(views, key=lambda view: (view.code.casefold(), view.store_id)))


def stores_of_site(session: Session, site_id: int) -> tuple[SiteStoreView, ...]:
    """Return the stores that have a copy on ``site_id``, by code."""
    copies = {
        store_id: SyncType(sync_type)
        for store_id, sync_type in session.execute(
            select(store_on_site.c.store_id, store_on_site.c.sync_type).where(
                store_on_site.c.site_id == site_id, store_on_site.c.sync_type.is_not(None)
            )
        )
    }
    views = []
    for row in session.execute(_store_records(site_id)):
        payload = _STORE.decode(row.payload)
        views.append(
            SiteStoreView(
                store_id=row.record_id,
                code=_text(payload.code),
                name=_name_of(row.name_payload, payload),
                mode=payload.mode,
                sync_type=copies[row.record_id],
            )
        )
    return tuple(sorted(views, key=lambda view: (view.code.casefold(), view.store_id)))


def store_id_of(session: Session, code: str) -> str:
    """Return the id of the store with this code, or with this id.

    Raises: AppError STORE_UNKNOWN, or VALUE_INVALID if several stores have the code.
    """
    fitting: list[str] = [
        row.record_id
        for row in session.execute(_store_records())
        if row.record_id == code or _text(_STORE.decode(row.payload).code) == code
    ]
    if not fitting:
        raise AppError(ErrorCode.STORE_UNKNOWN, store=code)
    if len(fitting) > 1:
        reason = f"{len(fitting)} stores have this code; give the ID of one"
        raise AppError(ErrorCode.VALUE_INVALID, field=f"Store {code}", reason=reason)
    return fitting[0]


def _store_records(site_id: int | None = None) -> Select[Any]:
    """Select the living stores with the payload of their name; those on one site, if given."""
    name = aliased(record)
    query = (
        select(record.c.record_id, record.c.payload, name.c.payload.label("name_payload"))
        .outerjoin(
            name,
            (name.c.table_name == "name") & (name.c.record_id == record.c.name_id),
        )
        .where(record.c.table_name == "store", record.c.action == Action.UPSERT)
    )
    if site_id is None:
        return query
    return query.join(store_on_site, store_on_site.c.store_id == record.c.record_id).where(
        store_on_site.c.site_id == site_id, store_on_site.c.sync_type.is_not(None)
    )


def _copies(session: Session) -> dict[str, dict[int, tuple[SyncType | None, SyncsWith]]]:
    copies: dict[str, dict[int, tuple[SyncType | None, SyncsWith]]] = defaultdict(dict)
    for row in session.execute(select(store_on_site)):
        sync_type = SyncType(row.sync_type) if row.sync_type is not None else None
        copies[row.store_id][row.site_id] = (sync_type, SyncsWith(row.syncs_with))
    return copies


def _name_of(name_payload: str | None, payload: StorePayload) -> str:
    """Return the store's name: its name record's, else what its own record says."""
    if name_payload is not None:
        name = _text(_NAME.decode(name_payload).name)
        if name:
            return name
    return _text(payload.name) or _text(payload.code)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
