"""The colour of the counter, from what waits, since when, and whether the server was reached."""

from dataclasses import replace
from datetime import timedelta

import pytest

from models.enums import DatafileKind, Lateness, StepState, SyncStep
from models.views import StepView
from syncengine.status import EngineState, SyncStatus
from tests.fakes.clock import NOON


def status(
    *, age: timedelta | None = None, unreachable: bool = False,
    state: EngineState = EngineState.IDLE, steps: tuple[StepView, ...] = (),
) -> SyncStatus:  # fmt: skip
    return SyncStatus(
        kind=DatafileKind.REMOTE, state=state, waiting=0 if age is None else 1,
        oldest_waiting_at=None if age is None else NOON - age, steps=steps, last_synced_at=None,
        last_attempt_at=None, next_sync_at=None, error=None, unreachable=unreachable, now=NOON,
    )  # fmt: skip


DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("age", "unreachable", "state", "expected"),
    [
        (None, False, EngineState.IDLE, Lateness.NORMAL),
        (None, True, EngineState.IDLE, Lateness.OFFLINE),
        (None, False, EngineState.PAUSED, Lateness.PAUSED),
        (DAY / 2, True, EngineState.IDLE, Lateness.OFFLINE),
        (DAY, False, EngineState.IDLE, Lateness.DAY),
        (DAY, True, EngineState.PAUSED, Lateness.DAY),
        (3 * DAY, True, EngineState.IDLE, Lateness.DAYS),
    ],
)
def test_the_most_urgent_reason_decides(
    age: timedelta | None, unreachable: bool, state: EngineState, expected: Lateness
) -> None:
    assert status(age=age, unreachable=unreachable, state=state).lateness is expected


def test_the_days_are_those_of_the_preferences() -> None:
    waiting = replace(status(age=4 * DAY), warning_days=5, alarm_days=7)
    assert waiting.lateness is Lateness.NORMAL
    assert replace(waiting, warning_days=4).lateness is Lateness.DAY


def test_the_active_step_is_the_one_that_runs() -> None:
    done = StepView(SyncStep.PUSH, StepState.DONE, 1, 1)
    active = StepView(SyncStep.WAIT, StepState.ACTIVE, 0, None)
    assert status(steps=(done, active)).active_step == active
    assert status(steps=(done,)).active_step is None
