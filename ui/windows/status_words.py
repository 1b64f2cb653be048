"""The sentence, the colour and the figures of a datafile's state of synchronisation.

Source: windows.md, status block; seed 003, "The Manual Sync Button".
"""

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from models.enums import StepState, SyncStep
from models.views import StepView
from syncengine import EngineState, SyncStatus
from ui.formats import age, ahead, number, plural
from ui.messages import error_words
from ui.session import AT_WORK, OpenDatafile
from ui.widgets.status_block import StatusBlockState
from ui.widgets.sync_stepper import StepView as ShownStep

_CONTEXT = "StatusBlock"
_OLD_AFTER = timedelta(days=1)


def block_state(data: OpenDatafile) -> StatusBlockState:
    """Return what the status block of ``data`` shows at this moment."""
    now = data.now()
    status = replace(data.status, now=now)
    store = data.login.store
    return StatusBlockState(
        datafile=data.view.name,
        store=store.name if store is not None else data.view.site_name,
        text=status_text(status, now),
        colour=status.lateness,
        running=status.state in AT_WORK,
        error_summary=None if status.error is None else error_words(status.error).summary,
    )


def status_text(status: SyncStatus, now: datetime) -> str:
    """Return one sentence on what the engine does, else on what waits, else on the last sync."""
    if status.state is EngineState.STOPPING:
        return _tr("Stopping after this batch…")
    if status.state is EngineState.RUNNING:
        return _running_text(status)
    parts = [_waiting_text(status, now) if status.waiting else _resting_text(status, now)]
    if status.state is EngineState.PAUSED:
        parts.append(_paused_text(status, now))
    if status.waiting and status.unreachable:
        parts.append(_tr("server not reached"))
    if len(parts) > 1:
        parts[0] = parts[0].removesuffix(".")
    return " · ".join(parts)


def waiting_text(waiting: int) -> str:
    """Return "1 record waiting to be sent." or "1,150 records waiting to be sent."."""
    return plural(
        _CONTEXT, "%Ln records waiting to be sent.", "1 record waiting to be sent.", waiting
    )


def step_text(step: StepView) -> str:
    """Return what a step does, with how far it is: "Pushing 640 of 1,150"."""
    doing = {
        SyncStep.INITIALISE: _tr("Initialising"),
        SyncStep.PUSH_V6: _tr("Pushing V6"),
        SyncStep.PUSH: _tr("Pushing"),
        SyncStep.WAIT: _tr("Waiting for integration"),
        SyncStep.PULL_CENTRAL: _tr("Pulling central"),
        SyncStep.PULL_REMOTE: _tr("Pulling remote"),
        SyncStep.PULL_V6: _tr("Pulling V6"),
        SyncStep.INTEGRATE: _tr("Integrating"),
    }[step.step]
    if step.total:
        return _tr("{0} {1} of {2}").format(doing, number(step.done), number(step.total))
    return f"{doing} {number(step.done)}" if step.done else f"{doing}…"


def shown_steps(status: SyncStatus) -> tuple[ShownStep, ...]:
    """Return the steps for the stepper, the failed one with its reason."""
    reason = error_words(status.error).summary if status.error is not None else ""
    return tuple(
        ShownStep(
            step.step,
            step.state,
            step.done,
            step.total,
            reason if step.state is StepState.FAILED else "",
        )
        for step in status.steps
    )


def _running_text(status: SyncStatus) -> str:
    step = status.active_step
    doing = step_text(step) if step is not None else _tr("Synchronising…")
    if not status.waiting:
        return doing
    waits = plural(_CONTEXT, "%Ln records waiting", "1 record waiting", status.waiting)
    return f"{doing} · {waits}"


def _paused_text(status: SyncStatus, now: datetime) -> str:
    if status.paused_until is None:
        return _tr("paused")
    return _tr("paused, resumes {0}").format(ahead(status.paused_until, now))


def _waiting_text(status: SyncStatus, now: datetime) -> str:
    text = waiting_text(status.waiting)
    oldest_at = status.oldest_waiting_at
    if oldest_at is None or now - oldest_at < _OLD_AFTER:
        return text
    days = (now - oldest_at).days
    oldest = plural(_CONTEXT, "oldest %Ln days", "oldest 1 day", days)
    return f"{text.removesuffix('.')} · {oldest}"


def _resting_text(status: SyncStatus, now: datetime) -> str:
    synced_at = status.last_synced_at
    if status.state is EngineState.STOPPED:
        first = _tr("Synchronisation is off")
    elif status.unreachable:
        first = _tr("Server not reached")
    elif status.error is not None:
        first = _tr("The last sync failed")
    elif synced_at is None:
        return _tr("Not synchronised yet")
    else:
        first = _tr("Up to date")
    if synced_at is None:
        return first
    return _tr("{0} · last sync {1}").format(first, age(synced_at, now))


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
