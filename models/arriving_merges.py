"""Which received merges can be applied: judged one by one, with both their records.

Merges are few. What a merge becomes as a record, and when it must wait, is ``models.merges``'.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Final, NamedTuple

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from models.authority import EditDoor
from models.catalogue import NotARecord, RoutingKeys
from models.catalogue.references import MERGEABLE_TABLES
from models.enums import BufferState, HoldReason
from models.here import Here
from models.merges import (
    Merge,
    keys_of_merge,
    known_of_merges,
    merge_from_json,
    merges_in,
    problem_with_merge,
    targets_of,
)
from models.tables import sync_buffer

_STATES: Final[Mapping[HoldReason, BufferState]] = {
    HoldReason.NOT_A_MERGE: BufferState.FAILED,
    HoldReason.UNLIKE_RECORDS: BufferState.FAILED,
    HoldReason.KEPT_MISSING: BufferState.WAITING,
}
"""All else that speaks against a merge is authority: refused."""


class JudgedMerges(NamedTuple):
    """How many merges cannot be applied; the reasons are of those that were refused."""

    waiting: int
    failed: int
    reasons: Counter[HoldReason]


def judge_merges(
    session: Session, here: Here, rows: ColumnElement[bool], source_site_id: int
) -> JudgedMerges:
    """Hold those of the ``rows`` that cannot be applied, and give the others their keys."""
    merges, broken = _merges(session, rows)
    door = EditDoor(session, here, source_site_id) if here.is_central else None
    ends = targets_of([*merges_in(session), *merges.values()])
    known = known_of_merges(session, ends, merges.values())
    held: dict[int, HoldReason] = dict.fromkeys(broken, HoldReason.NOT_A_MERGE)
    keys: dict[int, RoutingKeys] = {}
    for row_id, merge in merges.items():
        reason = problem_with_merge(merge, known, ends.get(merge.table, {}), door)
        if reason is None:
            keys[row_id] = keys_of_merge(merge, known.get(merge.kept))
        else:
            held[row_id] = reason
    _hold(session, held)
    _set_keys(session, keys)
    states = Counter(_STATES.get(reason, BufferState.REFUSED) for reason in held.values())
    return JudgedMerges(
        states[BufferState.WAITING],
        states[BufferState.FAILED],
        Counter(reason for reason in held.values() if reason not in _STATES),
    )


def wake_merges(session: Session, rows: ColumnElement[bool]) -> None:
    """Give those of the waiting ``rows`` another try whose record to keep has come meanwhile."""
    merges, _broken = _merges(session, sync_buffer.c.state == BufferState.WAITING, rows)
    if not merges:
        return
    ends = targets_of([*merges_in(session), *merges.values()])
    known = known_of_merges(session, ends, merges.values())
    woken = [
        row_id
        for row_id, merge in merges.items()
        if problem_with_merge(merge, known, ends.get(merge.table, {}), None) is None
    ]
    for row_id in woken:
        session.execute(
            update(sync_buffer)
            .where(sync_buffer.c.id == row_id)
            .values(state=BufferState.RECEIVED, reason=None)
        )


def _merges(session: Session, *rows: ColumnElement[bool]) -> tuple[dict[int, Merge], list[int]]:
    """Return the merges of tables with something to merge, by row, and the rows that are none."""
    found = session.execute(
        select(sync_buffer.c.id, sync_buffer.c.table_name, sync_buffer.c.payload)
        .where(*rows, sync_buffer.c.table_name.in_(MERGEABLE_TABLES))
        .order_by(sync_buffer.c.id)
    )
    merges: dict[int, Merge] = {}
    broken: list[int] = []
    for row in found:
        try:
            merges[row.id] = merge_from_json(row.table_name, row.payload)
        except NotARecord:
            broken.append(row.id)
    return merges, broken


def _hold(session: Session, held: Mapping[int, HoldReason]) -> None:
    for row_id, reason in held.items():
        session.execute(
            update(sync_buffer)
            .where(sync_buffer.c.id == row_id)
            .values(
                state=_STATES.get(reason, BufferState.REFUSED),
                reason=reason,
                attempts=sync_buffer.c.attempts + 1,
            )
        )


def _set_keys(session: Session, keys: Mapping[int, RoutingKeys]) -> None:
    for row_id, each in keys.items():
        session.execute(
            update(sync_buffer)
            .where(sync_buffer.c.id == row_id)
            .values(
                channel=each.channel,
                store_id=each.store_id,
                name_id=each.name_id,
                parent_id=each.parent_id,
            )
        )
