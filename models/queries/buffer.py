"""Received records that are not applied: how many in which state, and why."""

from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.enums import Action, BufferState, HoldReason
from models.messages import HOLD_REASONS
from models.tables import sync_buffer
from models.views import BufferCounts, HeldRecordView

_HELD: Final = (
    BufferState.WAITING,
    BufferState.REFUSED,
    BufferState.FAILED,
    BufferState.IGNORED,
)


def buffer_counts(session: Session) -> BufferCounts:
    """Return how many received records are in each state; applied ones have left the buffer."""
    rows = session.execute(select(sync_buffer.c.state, func.count()).group_by(sync_buffer.c.state))
    counts = dict.fromkeys(BufferState, 0) | {BufferState(state): rows for state, rows in rows}
    return BufferCounts(**{state.value: rows for state, rows in counts.items()})


def held_records(session: Session, limit: int = 500) -> tuple[HeldRecordView, ...]:
    """Return up to ``limit`` records that were looked at and not applied, newest first."""
    rows = session.execute(
        select(sync_buffer)
        .where(sync_buffer.c.state.in_(_HELD))
        .order_by(sync_buffer.c.id.desc())
        .limit(limit)
    )
    return tuple(
        HeldRecordView(
            buffer_id=row.id,
            source_site_id=row.source_site_id,
            table=row.table_name,
            record_id=row.record_id,
            action=Action(row.action),
            state=BufferState(row.state),
            reason=_words(row.reason),
            received_at=row.received_at,
        )
        for row in rows
    )


def held_payload(session: Session, buffer_id: int) -> str | None:
    """Return the data of a held record as it came; None if it had none, or left the buffer."""
    return session.execute(
        select(sync_buffer.c.payload).where(sync_buffer.c.id == buffer_id)
    ).scalar_one_or_none()


def _words(reason: str | None) -> str:
    """Say a stored reason in words; what follows its code ("code: detail") is kept."""
    code, _, detail = (reason or "").partition(": ")
    if code not in set(HoldReason):
        return reason or ""
    words = HOLD_REASONS[HoldReason(code)]
    return f"{words} ({detail})" if detail else words
