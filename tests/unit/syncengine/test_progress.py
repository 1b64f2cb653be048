"""A run's progress: kept step by step, shown ten times a second, where a stop is noticed."""

from datetime import timedelta

import pytest

from models.enums import ErrorCode, StepState, SyncStep
from models.errors import AppError
from models.views import StepView
from syncengine.cancel import Cancel
from syncengine.progress import RunProgress
from tests.fakes.clock import HeldClock


class Watched:
    """A progress of two steps, and what it wrote and published."""

    def __init__(self) -> None:
        self.clock = HeldClock()
        self.cancel = Cancel()
        self.written: list[StepView] = []
        self.published: list[tuple[StepView, ...]] = []
        self.progress = RunProgress(
            (SyncStep.PUSH, SyncStep.WAIT),
            clock=self.clock,
            cancel=self.cancel,
            write_step=self.written.append,
            on_change=self.published.append,
        )


@pytest.fixture
def watched() -> Watched:
    """A progress that has not begun."""
    return Watched()


def test_a_step_is_written_when_it_starts_and_ends(watched: Watched) -> None:
    with watched.progress.step(SyncStep.PUSH) as step:
        watched.clock.advance(timedelta(seconds=5))
        step.advance(3, total=10)
        step.advance(4)
    states = [(each.state, each.done, each.total) for each in watched.written]
    assert states == [(StepState.ACTIVE, 0, None), (StepState.DONE, 7, 7)]
    last = watched.written[-1]
    assert last.started_at is not None
    assert last.finished_at is not None
    assert last.finished_at - last.started_at == timedelta(seconds=5)
    assert watched.progress.done_rows(SyncStep.PUSH) == 7
    assert watched.progress.done_rows(SyncStep.INTEGRATE) == 0


def test_a_total_never_falls_below_what_is_done(watched: Watched) -> None:
    with watched.progress.step(SyncStep.PUSH) as step:
        step.advance(8, total=5)
        assert watched.progress.views[0].total == 8


def test_progress_is_shown_ten_times_a_second(watched: Watched) -> None:
    with watched.progress.step(SyncStep.PUSH) as step:
        before = len(watched.published)
        for _time in range(100):
            watched.clock.advance(timedelta(seconds=0.01))
            step.advance(1)
        assert 8 <= len(watched.published) - before <= 11
    assert watched.published[-1][0].done == 100


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (AppError(ErrorCode.SYNC_STOPPED), StepState.STOPPED),
        (AppError(ErrorCode.SERVER_BUSY), StepState.FAILED),
        (ZeroDivisionError(), StepState.FAILED),
        (KeyboardInterrupt(), StepState.FAILED),
    ],
)
def test_a_step_that_ends_early_says_how(
    watched: Watched, error: BaseException, state: StepState
) -> None:
    def fail() -> None:
        with watched.progress.step(SyncStep.PUSH) as step:
            step.advance(2, total=9)
            raise error

    with pytest.raises(type(error)):
        fail()
    last = watched.written[-1]
    assert (last.state, last.done, last.total) == (state, 2, 9)


def test_a_stop_is_noticed_where_progress_is_reported(watched: Watched) -> None:
    def stop_meanwhile() -> None:
        with watched.progress.step(SyncStep.PUSH) as step:
            watched.cancel.set()
            step.advance(1)

    with pytest.raises(AppError):
        stop_meanwhile()
    assert watched.written[-1].state is StepState.STOPPED
    assert watched.written[-1].done == 1
    with pytest.raises(AppError), watched.progress.step(SyncStep.WAIT):
        pytest.fail("a stopped run begins no step")
    assert watched.progress.views[1].state is StepState.PENDING
