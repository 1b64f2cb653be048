"""Making names and items visible in a store, or hiding them: their join records, many at once.

What follows for the copies of stores is derived by ``models.stores`` as for any such record.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final
from uuid import uuid4

import msgspec
from sqlalchemy.orm import Session

from models.authority import EditDoor
from models.catalogue import routing_of
from models.commands.audit import write_audit
from models.commands.rights import require
from models.commands.store_records import store_record
from models.enums import Action, ErrorCode, EventKind, Permission
from models.errors import AppError
from models.here import this_site
from models.queries.visible import ITEM_JOINS, NAME_JOINS, joined_items, joined_names
from models.records import RecordChange, write_records
from models.transfers import settle_within
from models.views import Actor, Changes

_NEW_ITEM_JOIN: Final = {"default_price": 0, "ignore_for_orders": False, "margin": 0}
"""What a join of an item has beside its keys (protocol 7.1), as a new one has it."""


def set_visibility(
    session: Session,
    actor: Actor,
    store_id: str,
    names: Mapping[str, bool],
    items: Mapping[str, bool],
    at: datetime,
) -> Changes:
    """Make names and items (by their ids) visible in a store, or hide them where False.

    What is so already stays untouched.
    Raises: AppError NOT_AUTHORISED, STORE_UNKNOWN, EDIT_REFUSED where stores are not edited.
    """
    require(actor, Permission.EDIT_STORES)
    store = store_record(session, store_id)
    changes = [
        *_changes(NAME_JOINS, "name_ID", store_id, names, joined_names(session, store_id), {}),
        *_changes(
            ITEM_JOINS, "item_ID", store_id, items, joined_items(session, store_id), _NEW_ITEM_JOIN
        ),
    ]
    if not changes:
        return Changes(frozenset())
    here = this_site(session)
    door = EditDoor(session, here)
    for change in changes:
        keys = routing_of(change.table, {"store_ID": store_id})
        reason = door.refusal(change.table, change.record_id, keys, store_id)
        if reason is not None:
            raise AppError(
                ErrorCode.EDIT_REFUSED,
                table=change.table,
                record_id=change.record_id,
                reason=reason,
            )
    write_records(session, changes, source_site_id=here.site_id, at=at)
    settle_within(session, at)
    shown = sum(change.action is Action.UPSERT for change in changes)
    write_audit(
        session,
        actor.name,
        EventKind.STORE_CHANGED,
        f"Store {store.code}: {shown} made visible in it, {len(changes) - shown} hidden",
        {"store_id": store_id, "names": dict(names), "items": dict(items)},
        at,
        here.site_id,
    )
    return Changes(frozenset({"record", "store_on_site", "sync_out"}))


def _changes(
    table: str,
    key: str,
    store_id: str,
    wanted: Mapping[str, bool],
    joined: Mapping[str, list[str]],
    beside: Mapping[str, object],
) -> Iterator[RecordChange]:
    for record_id, visible in wanted.items():
        if visible and record_id not in joined:
            join_id = uuid4().hex.upper()
            values = {"ID": join_id, "store_ID": store_id, key: record_id, **beside}
            payload = msgspec.json.encode(values).decode()
            yield RecordChange(table, join_id, Action.UPSERT, payload)
        elif not visible:
            for join_id in joined.get(record_id, ()):
                yield RecordChange(table, join_id, Action.DELETE, None)
