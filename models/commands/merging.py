"""Merging two records: one is kept, the other goes, and all that refers to it follows."""

from datetime import datetime
from typing import Final
from uuid import UUID, uuid5

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from models.authority import EditDoor
from models.catalogue.references import MERGEABLE_TABLES
from models.commands.audit import write_audit
from models.commands.rights import ADMINISTERED, require
from models.enums import Action, ErrorCode, EventKind, Permission
from models.errors import AppError
from models.here import this_site
from models.known_records import KnownRecord, known_records
from models.line_owners import Identity
from models.merges import Merge, payload_of_merge, problem_with_merge
from models.messages import HOLD_REASONS
from models.records import RecordChange
from models.repointing import write_merges
from models.tables import store_fact
from models.transfers import settle_within
from models.views import Actor, Changes

_NAMESPACE: Final = UUID("b1d0ce0f-7d5f-4f3c-8f0a-6a0d9a0c2f57")
"""Merging the same two records again is the same merge."""


def merge_records(
    session: Session, actor: Actor, table: str, kept_id: str, removed_id: str, at: datetime
) -> Changes:
    """Remove a record and let everything that refers to it refer to the one to keep.

    Here at once; on other sites, for what they own, when the merge arrives there. Who may edit
    both records may merge them (seed 003, "Data types").
    Raises: AppError RECORD_UNKNOWN, NOT_AUTHORISED, EDIT_REFUSED naming the record and the reason,
    MERGE_REFUSED with the reason.
    """
    here = this_site(session)
    merge = Merge(table, kept_id, removed_id)
    if table not in MERGEABLE_TABLES:
        raise _refused(merge, f"only {', '.join(sorted(MERGEABLE_TABLES))} can be merged")
    if kept_id == removed_id:
        raise _refused(merge, "they are one and the same record")
    known = _living(session, merge)
    door = EditDoor(session, here)
    for identity, each in known.items():
        if each.keys.data_type in ADMINISTERED:
            require(actor, Permission.EDIT_SYNC_SETTINGS)
        words = door.refusal(*identity, each.keys, each.store_id)
        if words is not None:
            raise AppError(ErrorCode.EDIT_REFUSED, table=table, record_id=identity[1], reason=words)
    reason = problem_with_merge(merge, known, {}, None)
    if reason is not None:
        raise _refused(merge, HOLD_REASONS[reason])
    if _is_store(session, removed_id):
        raise _refused(merge, "the record to remove is the name of a store")
    merge_id = str(uuid5(_NAMESPACE, f"{table}:{kept_id}:{removed_id}"))
    change = RecordChange(table, merge_id, Action.MERGE, payload_of_merge(merge))
    write_merges(session, here, [change], at)
    settle_within(session, at)
    write_audit(
        session,
        actor.name,
        EventKind.RECORD_EDITED,
        f"Record {removed_id} of {table} merged into {kept_id}",
        {"keep": kept_id, "remove": removed_id},
        at,
        here.site_id,
    )
    return Changes(frozenset({"record", "sync_out", table}), frozenset({kept_id, removed_id}))


def _living(session: Session, merge: Merge) -> dict[Identity, KnownRecord]:
    known = known_records(session, [merge.kept, merge.removed])
    for identity in (merge.kept, merge.removed):
        if identity not in known or known[identity].action is not Action.UPSERT:
            raise AppError(ErrorCode.RECORD_UNKNOWN, table=identity[0], record_id=identity[1])
    return known


def _is_store(session: Session, name_id: str) -> bool:
    """Whether a store appears under the name: it would be left under another store's."""
    found = exists().where(store_fact.c.name_id == name_id)
    return bool(session.execute(select(found)).scalar_one())


def _refused(merge: Merge, reason: str) -> AppError:
    return AppError(
        ErrorCode.MERGE_REFUSED,
        table=merge.table,
        keep=merge.kept_id,
        remove=merge.removed_id,
        reason=reason.rstrip("."),
    )
