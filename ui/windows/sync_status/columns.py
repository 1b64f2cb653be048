"""The columns of the two tables of the Sync status window: the runs, and the records held back."""

from PySide6.QtCore import QCoreApplication

from models.enums import BufferState, RunOutcome
from models.views import HeldRecordView, RunView
from ui.colours import Tone
from ui.formats import date_time, duration, number
from ui.itemmodels.columns import Column
from ui.messages import error_words, word

OUTCOME_TONES = {
    RunOutcome.RUNNING: Tone.ACCENT,
    RunOutcome.DONE: Tone.SUCCESS,
    RunOutcome.FAILED: Tone.DANGER,
    RunOutcome.STOPPED: Tone.WARNING,
    RunOutcome.INTERRUPTED: Tone.WARNING,
}
_STATE_TONES = {
    BufferState.RECEIVED: Tone.MUTED,
    BufferState.WAITING: Tone.WARNING,
    BufferState.REFUSED: Tone.DANGER,
    BufferState.FAILED: Tone.DANGER,
    BufferState.SKIPPED: Tone.MUTED,
    BufferState.IGNORED: Tone.MUTED,
}


def run_seconds(run: RunView) -> float | None:
    """Return how long a run took; None while it is not over."""
    if run.finished_at is None:
        return None
    return (run.finished_at - run.started_at).total_seconds()


def run_columns() -> tuple[Column[RunView], ...]:
    """Return the columns of the history."""
    return (
        Column(
            name="started",
            title=_tr("Started"),
            text=lambda run: date_time(run.started_at),
            sort=lambda run: run.started_at,
            width_px=144,
        ),
        Column(
            name="duration",
            title=_tr("Duration"),
            text=_duration_text,
            sort=run_seconds,
            align_right=True,
            width_px=80,
        ),
        Column(
            name="reason", title=_tr("Started by"), text=lambda run: word(run.reason), width_px=88
        ),
        Column(
            name="outcome",
            title=_tr("Outcome"),
            text=lambda run: word(run.outcome),
            colour=lambda run: OUTCOME_TONES[run.outcome],
            width_px=96,
        ),
        Column(
            name="pushed",
            title=_tr("Sent"),
            text=lambda run: number(run.pushed_rows),
            sort=lambda run: run.pushed_rows,
            align_right=True,
            width_px=72,
        ),
        Column(
            name="pulled",
            title=_tr("Received"),
            text=lambda run: number(run.pulled_rows),
            sort=lambda run: run.pulled_rows,
            align_right=True,
            width_px=80,
        ),
        Column(
            name="applied",
            title=_tr("Integrated"),
            text=lambda run: number(run.applied_rows),
            sort=lambda run: run.applied_rows,
            align_right=True,
            width_px=96,
        ),
        Column(
            name="held",
            title=_tr("Held back"),
            text=lambda run: number(run.held_rows) if run.held_rows else "",
            sort=lambda run: run.held_rows,
            align_right=True,
            width_px=88,
        ),
        Column(
            name="error",
            title=_tr("Error"),
            text=lambda run: error_words(run.error).summary if run.error else "",
            tool_tip=_error_tip,
            width_px=224,
        ),
    )


def held_columns() -> tuple[Column[HeldRecordView], ...]:
    """Return the columns of the records that were received and are held back."""
    return (
        Column(name="table", title=_tr("Table"), text=lambda held: held.table, width_px=104),
        Column(
            name="record",
            title=_tr("Record"),
            text=lambda held: held.record_id,
            width_px=128,
        ),
        Column(name="action", title=_tr("Kind"), text=lambda held: word(held.action), width_px=72),
        Column(
            name="state",
            title=_tr("State"),
            text=lambda held: word(held.state),
            colour=lambda held: _STATE_TONES[held.state],
            width_px=120,
        ),
        Column(name="reason", title=_tr("Reason"), text=lambda held: held.reason, width_px=328),
        Column(
            name="source",
            title=_tr("From site"),
            text=lambda held: str(held.source_site_id),
            sort=lambda held: held.source_site_id,
            align_right=True,
            width_px=80,
        ),
        Column(
            name="received",
            title=_tr("Received"),
            text=lambda held: date_time(held.received_at),
            sort=lambda held: held.received_at,
            width_px=144,
        ),
    )


def _error_tip(run: RunView) -> str | None:
    """Return the whole of what went wrong and what to do: the column rarely has room for it."""
    if run.error is None:
        return None
    words = error_words(run.error)
    return f"{words.summary}\n{words.action}"


def _duration_text(run: RunView) -> str:
    seconds = run_seconds(run)
    return "" if seconds is None else duration(seconds)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SyncStatusWindow", text)
