"""Received records: how many in which state, and those that are not applied, with the reason."""

from typing import Any, Final

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from models.enums import Action, BufferState, ErrorCode, HoldReason
from models.errors import AppError
from models.messages import HOLD_REASONS
from models.tables import counter, sync_buffer
from models.views import BufferCounts, HeldDetail, HeldRecordView

_HELD: Final = (
    BufferState.WAITING,
    BufferState.REFUSED,
    BufferState.FAILED,
    BufferState.SKIPPED,
    BufferState.IGNORED,
)


def buffer_counts(session: Session) -> BufferCounts:
    """Return how many received records are in each state; applied ones have left the buffer."""
    rows = session.execute(select(sync_buffer.c.state, func.count()).group_by(sync_buffer.c.state))
    counts = dict.fromkeys(BufferState, 0) | {BufferState(state): rows for state, rows in rows}
    return BufferCounts(**{state.value: rows for state, rows in counts.items()})


def applied_rows(session: Session) -> int:
    """Return how many received records were ever applied.

    With ``buffer_counts().rows`` all that were received: each record is in exactly one state. A
    version that came before its predecessor was applied has replaced it and is not counted twice.
    """
    found = session.execute(select(counter.c.value).where(counter.c.name == "applied"))
    return int(found.scalar_one_or_none() or 0)


def held_records(session: Session, limit: int = 500) -> tuple[HeldRecordView, ...]:
    """Return up to ``limit`` records that were looked at and not applied, newest first."""
    rows = session.execute(
        select(sync_buffer)
        .where(sync_buffer.c.state.in_(_HELD))
        .order_by(sync_buffer.c.id.desc())
        .limit(limit)
    )
    return tuple(map(_view, rows))


def held_detail(session: Session, buffer_id: int) -> HeldDetail:
    """Return a held record with its data. Raises: AppError(HELD_UNKNOWN)."""
    row = session.execute(
        select(sync_buffer).where(sync_buffer.c.id == buffer_id, sync_buffer.c.state.in_(_HELD))
    ).one_or_none()
    if row is None:
        raise AppError(ErrorCode.HELD_UNKNOWN, held=buffer_id)
    return HeldDetail(_view(row), row.payload)


def _view(row: Row[Any]) -> HeldRecordView:
    return HeldRecordView(
        buffer_id=row.id,
        source_site_id=row.source_site_id,
        table=row.table_name,
        record_id=row.record_id,
        action=Action(row.action),
        state=BufferState(row.state),
        reason=_words(row.reason),
        received_at=row.received_at,
        needs_correction=(row.reason or "").startswith(HoldReason.NOT_A_RECORD),
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
