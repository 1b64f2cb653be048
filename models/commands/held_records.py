"""What a person does with received records that were not applied: retry, skip, correct.

Nothing is applied here: a record goes back among those that wait to be integrated, where the same
rules look at it again. ``models.queries.buffer`` lists them.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, and_, case, or_, select, update
from sqlalchemy.orm import Session

from models.buffer import lock_source
from models.catalogue import NotARecord, RoutingKeys, routing_from_json, spec_for
from models.commands.audit import write_audit
from models.commands.rights import require
from models.enums import Action, BufferState, ErrorCode, EventKind, HoldReason, Permission
from models.errors import AppError
from models.here import this_site
from models.payloads import values_of
from models.record_values import problem_with_value
from models.tables import site, sync_buffer
from models.views import Actor, Changes

_TRIED: Final = (BufferState.WAITING, BufferState.REFUSED, BufferState.FAILED)
_CHOSEN: Final = (*_TRIED, BufferState.SKIPPED)
_NAMED_IN_AUDIT: Final = 100


def retry_held(
    session: Session,
    actor: Actor,
    at: datetime,
    *,
    buffer_ids: Collection[int] | None = None,
    table: str | None = None,
) -> tuple[int, Changes]:
    """Let received records be integrated again; return how many will be.

    ``buffer_ids``: these, which may have been skipped; else all of ``table``, or of every table,
    that are neither skipped nor overtaken by a newer change. What is not a record stays failed
    until it is corrected; if it was skipped, it is failed again.
    Raises: AppError(NOT_AUTHORISED).
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    chosen = _chosen(buffer_ids, table)
    sources = _lock_sources(session, chosen)
    broken = sync_buffer.c.reason.startswith(HoldReason.NOT_A_RECORD, autoescape=True)
    named = _named(session, and_(chosen, or_(sync_buffer.c.reason.is_(None), ~broken)))
    session.execute(
        update(sync_buffer)
        .where(chosen)
        .values(
            state=case((broken, BufferState.FAILED), else_=BufferState.RECEIVED),
            reason=case((broken, sync_buffer.c.reason), else_=None),
        )
    )
    if not named:
        return 0, Changes(frozenset({"sync_buffer"}))
    _want_integration(session, sources)
    _audit(session, actor, EventKind.RECORDS_RETRIED, "will be tried again", named, at)
    return len(named), Changes(frozenset({"sync_buffer"}))


def skip_held(
    session: Session, actor: Actor, buffer_ids: Collection[int], at: datetime
) -> tuple[int, Changes]:
    """Set received records aside; they are kept, with their reason, and can be brought back.

    A later version of such a record is integrated as usual. Return how many were set aside.
    Raises: AppError(NOT_AUTHORISED).
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    chosen = and_(sync_buffer.c.id.in_(buffer_ids), sync_buffer.c.state.in_(_TRIED))
    _lock_sources(session, chosen)
    named = _named(session, chosen)
    session.execute(update(sync_buffer).where(chosen).values(state=BufferState.SKIPPED))
    if named:
        _audit(session, actor, EventKind.RECORDS_SKIPPED, "set aside", named, at)
    return len(named), Changes(frozenset({"sync_buffer"}))


def correct_held(
    session: Session,
    actor: Actor,
    buffer_id: int,
    data: str,
    at: datetime,
    *,
    expected: str | None = None,
) -> Changes:
    """Give a received record the data ``data``, a JSON object, and let it be integrated again.

    The sender's record stays as it is. Fields that differ from what came are checked by the
    catalogue. ``expected``: what the editor saw; if another version came since, nothing is written.
    Raises: AppError NOT_AUTHORISED, HELD_UNKNOWN, CHANGED_MEANWHILE, RECORD_INVALID, VALUE_INVALID
    naming the field.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    chosen = and_(sync_buffer.c.id == buffer_id, sync_buffer.c.state.in_(_CHOSEN))
    sources = _lock_sources(session, chosen)
    row = session.execute(select(sync_buffer).where(chosen)).one_or_none()
    if row is None:
        raise AppError(ErrorCode.HELD_UNKNOWN, held=buffer_id)
    table, record_id, old = row.table_name, row.record_id, row.payload
    if expected is not None and (old or "") != expected:
        raise AppError(
            ErrorCode.CHANGED_MEANWHILE,
            what=f"Received record {record_id} of {table}",
            user=f"site {row.source_site_id}",
            changes="its data",
        )
    keys = _checked_keys(table, record_id, Action(row.action), data)
    changed = _changed(old, data)
    if row.action == Action.UPSERT:
        _check_values(table, record_id, {name: new for name, (_, new) in changed.items()})
    session.execute(
        update(sync_buffer)
        .where(sync_buffer.c.id == buffer_id)
        .values(
            payload=msgspec.json.format(data, indent=-1),
            channel=keys.channel,
            store_id=keys.store_id,
            name_id=keys.name_id,
            parent_id=keys.parent_id,
            state=BufferState.RECEIVED,
            reason=None,
        )
    )
    _want_integration(session, sources)
    write_audit(
        session,
        actor.name,
        EventKind.RECEIVED_CORRECTED,
        f"Received record {record_id} of {table} corrected",
        {name: list(both) for name, both in changed.items()},
        at,
        row.source_site_id,
    )
    return Changes(frozenset({"sync_buffer"}), frozenset({str(buffer_id)}))


def _chosen(buffer_ids: Collection[int] | None, table: str | None) -> ColumnElement[bool]:
    if buffer_ids is not None:
        return and_(sync_buffer.c.id.in_(buffer_ids), sync_buffer.c.state.in_(_CHOSEN))
    tried = sync_buffer.c.state.in_(_TRIED)
    return tried if table is None else and_(tried, sync_buffer.c.table_name == table)


def _lock_sources(session: Session, chosen: ColumnElement[bool]) -> list[int]:
    """Keep the integration away from the senders of the rows; return their sites."""
    found = select(sync_buffer.c.source_site_id).where(chosen).distinct()
    sources = sorted(session.execute(found).scalars())
    for source in sources:
        lock_source(session, source)
    return sources


def _want_integration(session: Session, sources: Sequence[int]) -> None:
    """Let a central server integrate the senders of the rows; a remote site does at each run."""
    if this_site(session).is_central:
        session.execute(
            update(site).where(site.c.site_id.in_(sources)).values(integrate_wanted=True)
        )


def _named(session: Session, chosen: ColumnElement[bool]) -> list[str]:
    rows = session.execute(
        select(sync_buffer.c.table_name, sync_buffer.c.record_id)
        .where(chosen)
        .order_by(sync_buffer.c.id)
    )
    return [f"{row.table_name} {row.record_id}" for row in rows]


def _audit(
    session: Session,
    actor: Actor,
    kind: EventKind,
    what: str,
    named: Sequence[str],
    at: datetime,
) -> None:
    count = "1 received record" if len(named) == 1 else f"{len(named)} received records"
    details = {"records": named[:_NAMED_IN_AUDIT], "rows": len(named)}
    write_audit(
        session, actor.name, kind, f"{count} {what}", details, at, this_site(session).site_id
    )


def _checked_keys(table: str, record_id: str, action: Action, data: str) -> RoutingKeys:
    reason = "a deletion has no data"
    if action is not Action.DELETE:
        try:
            return routing_from_json(table, data.encode())
        except NotARecord as error:
            reason = f"its data is not a JSON object: {error}"
    raise AppError(ErrorCode.RECORD_INVALID, table=table, record_id=record_id, reason=reason)


def _changed(old: str | None, new: str) -> dict[str, tuple[object, object]]:
    """Return the fields that differ, with both values; of what was no record, all are new."""
    before: dict[str, Any]
    try:
        before = values_of(old)
    except ValueError:
        before = {}
    after = values_of(new)
    return {
        name: (before.get(name), after.get(name))
        for name in before | after
        if name not in before or name not in after or before[name] != after[name]
    }


def _check_values(table: str, record_id: str, changed: dict[str, object]) -> None:
    spec = spec_for(table)
    if spec is None:
        return
    for field in spec.fields:
        if field.name not in changed:
            continue
        value = changed[field.name]
        reason = problem_with_value(field, value)
        if field.name == spec.id_field and value != record_id:
            reason = f"must be {record_id}, the ID under which it was received"
        if reason is not None:
            raise AppError(ErrorCode.VALUE_INVALID, field=field.name, reason=reason)
