"""Editing and deleting a record, through authority, cursor and queue like any change.

Many at once are brought in by ``models.commands.imports``.
"""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.authority import EditDoor
from models.catalogue import CATALOGUE, RoutingKeys, TableSpec, routing_from_json
from models.commands.audit import write_audit
from models.commands.imports import ImportResult, import_records
from models.commands.new_patients import show_new_patient
from models.commands.rights import ADMINISTERED, require
from models.enums import Action, DataType, ErrorCode, EventKind, Permission
from models.errors import AppError
from models.here import Here, this_site
from models.line_owners import owners_of
from models.payloads import merge_values, values_of
from models.record_values import problem_with_value
from models.records import RecordChange, write_records
from models.tables import record
from models.transfers import settle_within
from models.views import Actor, Changes

__all__ = ["ImportResult", "delete_record", "edit_record", "import_records"]


def edit_record(
    session: Session,
    actor: Actor,
    table: str,
    record_id: str,
    values: Mapping[str, object],
    at: datetime,
    *,
    create: bool = False,
    permission: Permission = Permission.EDIT_SYNC_SETTINGS,
    expected: Mapping[str, object] | None = None,
) -> Changes:
    """Set ``values`` in a record and leave the rest of it to the letter as it is.

    ``create``: a record that is not there, or was deleted, is made; a new patient is made visible
    in the dispensaries of this site. ``permission``: what editing central data asks for here.
    ``expected``: what the editor saw in the fields of ``values``; if one of them is different by
    now, nothing is written.
    Nothing happens if the record has these values already.
    Raises: AppError RECORD_UNKNOWN, VALUE_INVALID naming the field, RECORD_INVALID, NOT_AUTHORISED
    (central data is an administrator's), EDIT_REFUSED with the reason, CHANGED_MEANWHILE.
    """
    here = this_site(session)
    before = _living_payload(session, table, record_id)
    is_new = before is None
    if is_new and not create:
        raise AppError(ErrorCode.RECORD_UNKNOWN, table=table, record_id=record_id)
    spec = CATALOGUE.get(table)
    old = values_of(before)
    _check_unchanged(session, table, record_id, old, values, expected or {})
    new = _changed_values(spec, record_id, old, values, is_new=is_new)
    if not is_new and not new:
        return Changes(frozenset())
    payload = merge_values(before, new)
    if is_new:
        _check_required(spec, table, record_id, payload)
    if before is not None:
        _check_authority(session, actor, here, table, record_id, before, permission)
    _check_authority(session, actor, here, table, record_id, payload, permission)
    _write(session, here, RecordChange(table, record_id, Action.UPSERT, payload), at)
    keys = routing_from_json(table, payload.encode())
    if is_new and keys.data_type is DataType.PATIENT and keys.name_id == record_id:
        show_new_patient(session, here, record_id, keys.store_id, at)
    write_audit(
        session,
        actor.name,
        EventKind.RECORD_EDITED,
        f"Record {record_id} of {table} {'made' if is_new else 'edited'}",
        {name: [old.get(name), value] for name, value in new.items()},
        at,
        here.site_id,
    )
    return _changes(table, record_id)


def delete_record(
    session: Session, actor: Actor, table: str, record_id: str, at: datetime
) -> Changes:
    """Delete a record everywhere; its last state stays in a tombstone.

    Raises: AppError RECORD_UNKNOWN, NOT_AUTHORISED, EDIT_REFUSED with the reason.
    """
    here = this_site(session)
    before = _living_payload(session, table, record_id)
    if before is None:
        raise AppError(ErrorCode.RECORD_UNKNOWN, table=table, record_id=record_id)
    _check_authority(session, actor, here, table, record_id, before)
    _write(session, here, RecordChange(table, record_id, Action.DELETE, None), at)
    write_audit(
        session,
        actor.name,
        EventKind.RECORD_EDITED,
        f"Record {record_id} of {table} deleted",
        {"action": [Action.UPSERT, Action.DELETE]},
        at,
        here.site_id,
    )
    return _changes(table, record_id)


def edit_problem(session: Session, actor: Actor, table: str, record_id: str) -> AppError | None:
    """Return why ``actor`` may not edit or delete a record here; None if it may be."""
    try:
        payload = _living_payload(session, table, record_id)
        if payload is None:
            return AppError(ErrorCode.RECORD_UNKNOWN, table=table, record_id=record_id)
        _check_authority(session, actor, this_site(session), table, record_id, payload)
    except AppError as error:
        return error
    return None


def _check_unchanged(
    session: Session,
    table: str,
    record_id: str,
    old: Mapping[str, object],
    values: Mapping[str, object],
    expected: Mapping[str, object],
) -> None:
    """Refuse to overwrite what somebody else wrote since ``expected`` was read."""
    changed = [
        f"{name} from {seen} to {old.get(name)}"
        for name, seen in expected.items()
        if old.get(name) != seen and old.get(name) != values.get(name)
    ]
    if changed:
        site_id = session.execute(
            select(record.c.source_site_id).where(
                record.c.table_name == table, record.c.record_id == record_id
            )
        ).scalar_one_or_none()
        raise AppError(
            ErrorCode.CHANGED_MEANWHILE,
            what=f"Record {record_id} of {table}",
            user=f"site {site_id}",
            changes=", ".join(changed),
        )


def _living_payload(session: Session, table: str, record_id: str) -> str | None:
    payload: str | None = session.execute(
        select(record.c.payload).where(
            record.c.table_name == table,
            record.c.record_id == record_id,
            record.c.action == Action.UPSERT,
        )
    ).scalar_one_or_none()
    return payload


def _changed_values(
    spec: TableSpec | None,
    record_id: str,
    old: Mapping[str, object],
    values: Mapping[str, object],
    *,
    is_new: bool,
) -> dict[str, object]:
    """Return what of ``values`` differs from the record as it is; for a new one, with its id."""
    new = {name: value for name, value in values.items() if name not in old or old[name] != value}
    if spec is None:
        return new
    formats = {field.name: field for field in spec.fields}
    if is_new:
        new.setdefault(spec.id_field, record_id)
    problem: str | None
    for name, value in new.items():
        if name == spec.id_field:
            problem = None if value == record_id else "the ID of a record never changes"
        elif name in formats:
            problem = problem_with_value(formats[name], value)
        else:
            problem = None if name in old else f"table {spec.name} has no such field"
        if problem is not None:
            raise AppError(ErrorCode.VALUE_INVALID, field=name, reason=problem)
    return new


def _check_required(spec: TableSpec | None, table: str, record_id: str, payload: str) -> None:
    """Refuse a new record that lacks a key; one that is there already may lack some."""
    present = values_of(payload)
    fields = spec.fields if spec is not None else ()
    missing = [each.name for each in fields if each.required and each.name not in present]
    if missing:
        raise AppError(
            ErrorCode.RECORD_INVALID,
            table=table,
            record_id=record_id,
            reason=f"it lacks {', '.join(missing)}",
        )


def _check_authority(
    session: Session,
    actor: Actor,
    here: Here,
    table: str,
    record_id: str,
    payload: str,
    permission: Permission = Permission.EDIT_SYNC_SETTINGS,
) -> None:
    keys: RoutingKeys = routing_from_json(table, payload.encode())
    if keys.data_type in ADMINISTERED:
        require(actor, permission)
    identity = (table, record_id)
    store_id = owners_of(session, {identity: keys})[identity].store_id
    door = EditDoor(session, here)
    reason = door.refusal(table, record_id, keys, store_id)
    if reason is None and table == "store":
        reason = door.store_refusal(record_id, payload)
    if reason is not None:
        raise AppError(ErrorCode.EDIT_REFUSED, table=table, record_id=record_id, reason=reason)


def _write(session: Session, here: Here, change: RecordChange, at: datetime) -> None:
    write_records(session, [change], source_site_id=here.site_id, at=at)
    settle_within(session, at)


def _changes(table: str, record_id: str) -> Changes:
    return Changes(frozenset({"record", "sync_out", table}), frozenset({record_id}))
