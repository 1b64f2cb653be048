"""One run's progress: what is kept in the datafile step by step, and what is shown, throttled.

Reporting progress is also where a wish to stop is noticed.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from models.clock import Clock
from models.enums import ErrorCode, StepState, SyncStep
from models.errors import AppError
from models.views import StepView
from syncengine.cancel import Cancel

PUBLISHED_EVERY_S: Final = 0.1

StepWriter = Callable[[StepView], None]
"""Keeps one step in the datafile."""


class RunProgress:
    """The steps of one run. Thread: the one that runs them.

    ``on_change`` is called with all steps at most 10 times a second, and at every change of a
    step's state.
    """

    def __init__(
        self,
        steps: tuple[SyncStep, ...],
        *,
        clock: Clock,
        cancel: Cancel,
        write_step: StepWriter,
        on_change: Callable[[tuple[StepView, ...]], None],
    ) -> None:
        self._steps = {step: StepView(step, StepState.PENDING, 0, None) for step in steps}
        self._clock = clock
        self._cancel = cancel
        self._write_step = write_step
        self._on_change = on_change
        self._published_s = float("-inf")

    @property
    def views(self) -> tuple[StepView, ...]:
        """The steps as they are now, in their order."""
        return tuple(self._steps.values())

    def done_rows(self, step: SyncStep) -> int:
        """Return how many rows a step has dealt with; 0 if it is not of this run."""
        view = self._steps.get(step)
        return view.done if view else 0

    def plan(self, steps: tuple[SyncStep, ...]) -> None:
        """Change which steps there are; those that are known stay as they are."""
        known = self._steps
        self._steps = {
            step: known.get(step, StepView(step, StepState.PENDING, 0, None)) for step in steps
        }

    @contextmanager
    def step(self, step: SyncStep) -> Iterator["StepProgress"]:
        """Record a step as started, then as done, stopped or failed, whatever happens in it."""
        self._cancel.check()
        self._set(StepView(step, StepState.ACTIVE, 0, None, started_at=self._clock.now()))
        try:
            yield StepProgress(self, step)
        except AppError as error:
            stopped = error.code is ErrorCode.SYNC_STOPPED
            self._end(step, StepState.STOPPED if stopped else StepState.FAILED)
            raise
        except BaseException:
            self._end(step, StepState.FAILED)
            raise
        self._end(step, StepState.DONE)

    def advance(self, step: SyncStep, rows: int, total: int | None) -> None:
        """Count rows of a step; raise AppError(SYNC_STOPPED) if somebody asked to stop."""
        view = self._steps[step]
        done = view.done + rows
        known = view.total if total is None else max(total, done)
        self._steps[step] = replace(view, done=done, total=known)
        if self._clock.monotonic() - self._published_s >= PUBLISHED_EVERY_S:
            self._publish()
        self._cancel.check()

    def _end(self, step: SyncStep, state: StepState) -> None:
        view = self._steps[step]
        total = view.done if state is StepState.DONE else view.total
        self._set(replace(view, state=state, total=total, finished_at=self._clock.now()))

    def _set(self, view: StepView) -> None:
        self._steps[view.step] = view
        self._write_step(view)
        self._publish()

    def _publish(self) -> None:
        self._published_s = self._clock.monotonic()
        self._on_change(self.views)


class StepProgress:
    """What a step sees of the progress."""

    def __init__(self, run: RunProgress, step: SyncStep) -> None:
        self._run = run
        self._step = step

    def advance(self, rows: int, total: int | None = None) -> None:
        """Count ``rows`` as done of ``total`` (None leaves it); may raise SYNC_STOPPED."""
        self._run.advance(self._step, rows, total)
