"""The sentence of the status block: singular and plural, steps, ages, never a false calm."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from models.enums import DatafileKind, Lateness, StepState, SyncStep
from models.views import ErrorView, StepView
from syncengine import EngineState, SyncStatus
from ui.windows.status_words import shown_steps, status_text, waiting_text

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
REST = SyncStatus(
    kind=DatafileKind.REMOTE,
    state=EngineState.IDLE,
    waiting=0,
    oldest_waiting_at=None,
    steps=(),
    last_synced_at=NOW - timedelta(minutes=3),
    last_attempt_at=NOW - timedelta(minutes=3),
    next_sync_at=NOW + timedelta(minutes=12),
    error=None,
    unreachable=False,
    now=NOW,
)
REFUSED = ErrorView("server_unreachable", (("url", "http://x"), ("reason", "refused")), "", "")

pytestmark = pytest.mark.usefixtures("qapp", "british")


def running(step: SyncStep, done: int, total: int | None, waiting: int = 0) -> SyncStatus:
    steps = (StepView(step, StepState.ACTIVE, done, total),)
    return replace(REST, state=EngineState.RUNNING, steps=steps, waiting=waiting)


def waiting(rows: int, **changes: object) -> SyncStatus:
    return replace(REST, waiting=rows, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (REST, "Up to date · last sync 3 minutes ago"),
        (replace(REST, last_synced_at=None), "Not synchronised yet"),
        (waiting(1), "1 record waiting to be sent."),
        (waiting(1150), "1,150 records waiting to be sent."),
        (waiting(2, state=EngineState.PAUSED), "2 records waiting to be sent · paused"),
        (
            waiting(1, state=EngineState.PAUSED, paused_until=NOW + timedelta(minutes=15)),
            "1 record waiting to be sent · paused, resumes in 15 minutes",
        ),
        (replace(REST, state=EngineState.PAUSED), "Up to date · last sync 3 minutes ago · paused"),
        (
            waiting(2, unreachable=True, error=REFUSED),
            "2 records waiting to be sent · server not reached",
        ),
        (
            waiting(5, oldest_waiting_at=NOW - timedelta(days=1, hours=2)),
            "5 records waiting to be sent · oldest 1 day",
        ),
        (
            waiting(5, oldest_waiting_at=NOW - timedelta(days=4)),
            "5 records waiting to be sent · oldest 4 days",
        ),
        (
            replace(REST, unreachable=True, error=REFUSED),
            "Server not reached · last sync 3 minutes ago",
        ),
        (replace(REST, error=REFUSED), "The last sync failed · last sync 3 minutes ago"),
        (
            replace(REST, error=REFUSED, last_synced_at=None),
            "The last sync failed",
        ),
        (
            replace(REST, state=EngineState.STOPPED),
            "Synchronisation is off · last sync 3 minutes ago",
        ),
        (replace(REST, state=EngineState.STOPPING), "Stopping after this batch…"),
        (replace(REST, state=EngineState.RUNNING), "Synchronising…"),
        (running(SyncStep.PUSH, 640, 1150), "Pushing 640 of 1,150"),
        (running(SyncStep.PUSH, 640, 1150, 510), "Pushing 640 of 1,150 · 510 records waiting"),
        (running(SyncStep.PUSH, 1149, 1150, 1), "Pushing 1,149 of 1,150 · 1 record waiting"),
        (running(SyncStep.WAIT, 0, None), "Waiting for integration…"),
        (running(SyncStep.PULL_CENTRAL, 3000, None), "Pulling central 3,000"),
        (running(SyncStep.PULL_REMOTE, 5, 9), "Pulling remote 5 of 9"),
        (running(SyncStep.INTEGRATE, 0, 9), "Integrating 0 of 9"),
        (running(SyncStep.INITIALISE, 0, None), "Initialising…"),
    ],
)
def test_status_text(status: SyncStatus, said: str) -> None:
    assert status_text(status, NOW) == said


def test_up_to_date_is_only_said_of_a_last_attempt_that_succeeded() -> None:
    for spoiled in (
        replace(REST, error=REFUSED),
        replace(REST, unreachable=True, error=REFUSED),
        replace(REST, last_synced_at=None),
        replace(REST, waiting=1),
        replace(REST, state=EngineState.STOPPED),
        replace(REST, state=EngineState.RUNNING),
    ):
        assert "Up to date" not in status_text(spoiled, NOW)


def test_waiting_text() -> None:
    assert waiting_text(0) == "0 records waiting to be sent."


def test_a_failed_step_carries_the_reason() -> None:
    steps = (
        StepView(SyncStep.PUSH, StepState.DONE, 5, 5),
        StepView(SyncStep.WAIT, StepState.FAILED, 0, None),
    )
    shown = shown_steps(replace(REST, steps=steps, error=REFUSED))
    assert [step.reason for step in shown] == [
        "",
        "The server at http://x does not answer: refused.",
    ]


def test_colours_follow_the_age_of_the_oldest_record() -> None:
    ages = {0.5: Lateness.NORMAL, 1.0: Lateness.DAY, 2.9: Lateness.DAY, 3.0: Lateness.DAYS}
    for days, lateness in ages.items():
        status = waiting(1, oldest_waiting_at=NOW - timedelta(days=days))
        assert status.lateness is lateness
    assert waiting(1, unreachable=True).lateness is Lateness.OFFLINE
