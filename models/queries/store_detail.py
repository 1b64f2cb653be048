"""One store with all that its window edits: its records, its preferences and its copies."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.authority import EditDoor
from models.catalogue import CATALOGUE, FieldFormat, FieldSpec
from models.enums import Action, CopyReason, ErrorCode, SiteType, StoreMode, SyncsWith, SyncType
from models.errors import AppError
from models.here import CENTRAL_SITE_ID, this_site
from models.payloads import values_of
from models.queries.queue import waiting_by_site
from models.store_keys import (
    CENTRAL_COPY_KEY,
    HIDES_NEW_PATIENTS_KEY,
    INCLUDE_TRANSACTIONS_KEY,
    active_site_of,
    collectors_of,
)
from models.store_views import StoreCopyView, StoreDetail, StorePreferenceView
from models.tables import record, site, store_on_site
from models.visibility import seers_of

PREFERENCES_ITEM: Final = "store_preferences"
"""``pref.item`` of the preferences of a store (protocol 7.1)."""

_HIDES_NEW_PATIENTS: Final = FieldSpec(HIDES_NEW_PATIENTS_KEY, FieldFormat.BOOL)
"""Not of the catalogue: other programs pass it on unread."""


def store_detail(session: Session, store_id: str) -> StoreDetail:
    """Return all that the store window shows. Raises: AppError(STORE_UNKNOWN)."""
    values = living_values(session, "store", store_id)
    if values is None:
        raise AppError(ErrorCode.STORE_UNKNOWN, store=store_id)
    here = this_site(session)
    active_id = active_site_of(values)
    name_id = _text(values.get("name_ID"))
    copies = _copies(session, store_id, values)
    here_copy = next((copy for copy in copies if copy.site_id == here.site_id), None)
    active = next((copy for copy in copies if copy.site_id == active_id), None)
    return StoreDetail(
        store_id=store_id,
        name_id=name_id,
        code=_text(values.get("code")),
        mode=_mode_of(values),
        disabled=values.get("disabled") is True,
        created_on=_text(values.get("created_date")),
        name_values=living_values(session, "name", name_id),
        preferences=_preferences(session, store_id),
        active_site_id=active_id,
        active_site_name="" if active is None else active.site_name,
        here_site_id=here.site_id,
        type_here=None if here_copy is None else here_copy.sync_type,
        copies=tuple(copy for copy in copies if copy.site_id != here.site_id),
        include_transactions=values.get(INCLUDE_TRANSACTIONS_KEY) is not False,
        is_primary=EditDoor(session, here).editor.is_primary,
    )


def living_values(session: Session, table: str, record_id: str) -> dict[str, object] | None:
    """Return the values of a record that is not deleted; None if there is none."""
    payload: str | None = session.execute(
        select(record.c.payload).where(
            record.c.table_name == table,
            record.c.record_id == record_id,
            record.c.action == Action.UPSERT,
        )
    ).scalar_one_or_none()
    return None if payload is None else values_of(payload)


def preferences_record(session: Session, store_id: str) -> tuple[str, dict[str, object]] | None:
    """Return the id and the data of the preferences of a store; None if it has none yet."""
    found = session.execute(
        select(record.c.record_id, record.c.payload)
        .where(
            record.c.table_name == "pref",
            record.c.store_id == store_id,
            record.c.action == Action.UPSERT,
        )
        .order_by(record.c.cursor)
    )
    for record_id, payload in found:
        values = values_of(payload)
        if values.get("item") == PREFERENCES_ITEM:
            data = values.get("data")
            return record_id, data if isinstance(data, dict) else {}
    return None


def preference_fields() -> Mapping[str, FieldSpec]:
    """Return what the preferences of a store may hold, by their keys: protocol 7.1 and our own."""
    data = next(each for each in CATALOGUE["pref"].fields if each.name == "data")
    return {each.name: each for each in (*data.fields, _HIDES_NEW_PATIENTS)}


def _preferences(session: Session, store_id: str) -> tuple[StorePreferenceView, ...]:
    """Return the keys of the catalogue, and after them those that only the record has."""
    found = preferences_record(session, store_id)
    data = {} if found is None else found[1]
    fields = preference_fields()
    known = [
        StorePreferenceView(name, data.get(name), True, spec.format is FieldFormat.BOOL)
        for name, spec in fields.items()
    ]
    others = [
        StorePreferenceView(name, value, False, isinstance(value, bool))
        for name, value in sorted(data.items())
        if name not in fields
    ]
    return (*known, *others)


def _copies(
    session: Session, store_id: str, values: Mapping[str, object]
) -> tuple[StoreCopyView, ...]:
    """Return what each site has of the store, sites without a copy too, by their ids."""
    queue = waiting_by_site()
    sites = {
        row.site_id: row
        for row in session.execute(
            select(site, queue.c.waiting).outerjoin(queue, queue.c.site_id == site.c.site_id)
        )
    }
    copies = {
        row.site_id: row
        for row in session.execute(
            select(store_on_site).where(store_on_site.c.store_id == store_id)
        )
    }
    seers = seers_of(session, store_id)
    mobile = [at for at, row in sites.items() if row.site_type == SiteType.MOBILE]
    others = _active_on(session, mobile, but=store_id)
    codes = _codes(session, {each for ids in (*seers.values(), *others.values()) for each in ids})
    views = []
    for site_id in sorted({*sites, *copies}):
        row, copy = sites.get(site_id), copies.get(site_id)
        sync_type = None if copy is None or copy.sync_type is None else SyncType(copy.sync_type)
        syncs_with = SyncsWith.NONE if copy is None else SyncsWith(copy.syncs_with)
        seen_by = tuple(codes[each] for each in seers.get(site_id, ()))
        views.append(
            StoreCopyView(
                site_id=site_id,
                site_name="" if row is None else row.name,
                sync_type=sync_type,
                syncs_with=syncs_with,
                reason=_reason(site_id, sync_type, bool(seen_by), values),
                seen_by=seen_by,
                site_type=None if row is None else SiteType(row.site_type),
                last_synced_at=None if row is None else row.last_synced_at,
                waiting=0 if row is None else row.waiting or 0,
                other_stores=tuple(codes[each] for each in others.get(site_id, ())),
            )
        )
    return tuple(views)


def _reason(
    site_id: int, sync_type: SyncType | None, is_seen: bool, values: Mapping[str, object]
) -> CopyReason:
    if sync_type is SyncType.ACTIVE:
        return CopyReason.ACTIVE
    if site_id == CENTRAL_SITE_ID:
        is_mailbox = values.get(CENTRAL_COPY_KEY) == SyncType.TRANSFER
        return CopyReason.CENTRAL_TRANSFER if is_mailbox else CopyReason.CENTRAL_COLLECTOR
    if sync_type is SyncType.COLLECTOR and site_id in collectors_of(values):
        return CopyReason.COLLECTOR
    if sync_type is None:
        return CopyReason.HIDDEN if is_seen else CopyReason.NOT_VISIBLE
    return CopyReason.VISIBLE if is_seen else CopyReason.LEFT


def _active_on(session: Session, site_ids: list[int], *, but: str) -> dict[int, list[str]]:
    """Return by site which other stores are active there."""
    found: dict[int, list[str]] = {}
    rows = session.execute(
        select(store_on_site.c.site_id, store_on_site.c.store_id).where(
            store_on_site.c.site_id.in_(site_ids),
            store_on_site.c.sync_type == SyncType.ACTIVE,
            store_on_site.c.store_id != but,
        )
    )
    for site_id, store_id in rows:
        found.setdefault(site_id, []).append(store_id)
    return found


def _codes(session: Session, store_ids: set[str]) -> dict[str, str]:
    """Return what people call stores by; the id of one without a code."""
    found = session.execute(
        select(record.c.record_id, record.c.payload).where(
            record.c.table_name == "store", record.c.record_id.in_(store_ids)
        )
    )
    known = {row.record_id: _text(values_of(row.payload).get("code")) for row in found}
    return {store_id: known.get(store_id) or store_id for store_id in store_ids}


def _mode_of(values: Mapping[str, object]) -> StoreMode:
    is_dispensary = values.get("store_mode") == StoreMode.DISPENSARY
    return StoreMode.DISPENSARY if is_dispensary else StoreMode.STORE


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
