"""The engine: a thread that synchronises on time, on request and after failures, and says so.

Requests fold into one slot that is emptied before the work starts, so that one made meanwhile is
not lost. What a run does is ``runner``'s business. No Qt: windows subscribe through their bridge.
"""

import logging
import random
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from models.clock import Clock
from models.datafile import Datafile
from models.enums import ErrorCode, RunReason, StepState, SyncStep
from models.errors import RETRIED, AppError
from models.here import this_site
from models.preferences import Preferences
from models.queries.pausing import paused_until
from models.queries.preferences import load_preferences
from models.queries.queue import queue_view
from models.queries.runs import last_run, last_synced_at
from models.views import ErrorView, RunView, StepView
from syncengine.backoff import retry_delay_s
from syncengine.batching import BatchSize
from syncengine.cancel import Cancel
from syncengine.runner import FIRST_STEPS, RunHooks, run_sync, steps_of
from syncengine.settings import SyncSettings
from syncengine.status import EngineState, SyncStatus
from syncengine.subscribers import Subscribers

LOG: Final = logging.getLogger(__name__)
LOOKED_EVERY_S: Final = 3.0
"""How often the engine looks what other programs changed in the datafile while it is idle."""

_UNREACHABLE: Final = frozenset(
    {ErrorCode.HOST_UNKNOWN, ErrorCode.SERVER_UNREACHABLE, ErrorCode.SERVER_TIMEOUT}
)
Subscriber = Callable[[SyncStatus], None]


class SyncEngine:
    """Synchronises one datafile. Thread: every method from any; none of them waits on the network.

    ``settings`` is asked at the start of each run where the server is; None if it is not known.
    Subscribers are called on the engine's own thread and must return quickly.
    """

    def __init__(
        self,
        datafile: Datafile,
        settings: Callable[[], SyncSettings | None],
        *,
        jitter: random.Random | None = None,
    ) -> None:
        self._datafile = datafile
        self._settings = settings
        self._jitter = jitter or random.Random()
        self._batch = BatchSize(Preferences().sync_request_size, adapts=True)
        self._cancel = Cancel()
        self._wanted = threading.Event()
        self._requested = False
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._subscribers = Subscribers[SyncStatus]("engine")
        self._failures = 0
        self._interval_min: int | None = None
        self._refused: SyncSettings | None = None
        self._thread: threading.Thread | None = None
        self._status = self._first_status()
        self._rested_since = self._status.last_synced_at

    @property
    def _clock(self) -> Clock:
        return self._datafile.clock

    def start(self) -> None:
        """Start the thread; nothing happens if it runs already."""
        if self._thread is None:
            self._stopping = threading.Event()  # its own: an earlier thread may still be ending
            self._thread = threading.Thread(
                target=self._loop, args=(self._stopping,), name="sync engine", daemon=True
            )
            self._thread.start()

    def stop(self, timeout_s: float = 10.0) -> None:
        """End the thread after the present batch; wait for it at most ``timeout_s``."""
        self._stopping.set()
        self._cancel.set()
        self._wanted.set()
        if self._thread is not None:
            self._thread.join(timeout_s)
            self._thread = None
        self._change(state=EngineState.STOPPED, next_sync_at=None)

    def request_sync(self) -> None:
        """Synchronise at once, also while paused or backing off; several requests are one."""
        with self._lock:
            self._requested = True
        self._wanted.set()

    def stop_after_batch(self) -> None:
        """Stop the present run after its batch; nothing happens if none runs."""
        if self.status().state is EngineState.RUNNING:
            self._cancel.set()
            self._change(state=EngineState.STOPPING)

    def refresh(self) -> None:
        """Look at counters and preferences again, after a command changed the datafile."""
        self._wanted.set()

    def status(self) -> SyncStatus:
        """Return the present moment; never waits."""
        with self._lock:
            return self._status

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Call ``callback`` at every change; returns the function that ends it."""
        return self._subscribers.add(callback)

    def run_once(self, reason: RunReason) -> RunView:
        """Synchronise on the calling thread and return how it went; for use without ``start``.

        Raises: AppError(SYNC_RUNNING), or if the datafile or ``settings`` itself fails.
        """
        self._cancel.clear()
        return self._synchronise(reason)

    def _synchronise(self, reason: RunReason) -> RunView:
        now = self._clock.now()
        self._change(state=EngineState.RUNNING, last_attempt_at=now, next_sync_at=None)
        hooks = RunHooks(self._steps_changed, self._look)
        try:
            settings = self._settings()
            view = run_sync(
                self._datafile, settings, reason, self._cancel, hooks, batch=self._batch
            )
        except Exception as failure:
            error = _own(failure)
            self._failures += 1
            self._change(state=EngineState.IDLE, error=ErrorView.of(error))
            raise error from failure
        code = view.error.code if view.error else None
        self._failures = self._failures + 1 if code in RETRIED else 0
        self._refused = settings if code == ErrorCode.SITE_PASSWORD_WRONG else None
        self._change(
            state=EngineState.IDLE,
            error=view.error,
            unreachable=code in _UNREACHABLE,
        )
        self._look()
        return view

    def _loop(self, stopping: threading.Event) -> None:
        while not stopping.is_set():
            self._look_ahead()
            self._wanted.wait(self._seconds_to_wait())
            self._wanted.clear()  # before the work: cleared after it, a request would be lost
            requested = self._take_request()
            self._cancel.clear()  # before the look at ``stopping``, or a stop would be lost
            if stopping.is_set():
                return
            if requested:
                self._run_and_plan(RunReason.MANUAL)
            elif self._is_due():
                self._run_and_plan(RunReason.RETRY if self._failures else RunReason.SCHEDULE)

    def _look_ahead(self) -> None:
        """See what waits and when the next run is due; whatever fails, the thread lives on."""
        try:
            self._look()
            self._plan()
        except Exception as failure:
            self._change(error=ErrorView.of(_own(failure)))

    def _take_request(self) -> bool:
        with self._lock:
            requested, self._requested = self._requested, False
        return requested

    def _run_and_plan(self, reason: RunReason) -> None:
        try:
            if reason is RunReason.MANUAL or not self._would_be_refused():
                self._synchronise(reason)
        except Exception as failure:
            LOG.warning("No synchronisation: %s", _own(failure))
        self._rested_since = self._clock.now()
        self._change(next_sync_at=None)

    def _would_be_refused(self) -> bool:
        """Whether nothing changed since the password was wrong: five attempts block the site."""
        return self._refused is not None and self._settings() == self._refused

    def _plan(self) -> None:
        """Set when the next run is due, and whether we pause."""
        with self._datafile.read() as session:
            preferences = load_preferences(session)
            until = paused_until(session, self._clock.now())
        interval_min = preferences.sync_interval_min
        self._change(
            warning_days=preferences.waiting_warning_days,
            alarm_days=preferences.waiting_alarm_days,
        )
        now, status = self._clock.now(), self.status()
        changed = self._interval_min not in (None, interval_min)
        self._interval_min = interval_min
        if interval_min == 0 or until is not None:
            self._change(state=EngineState.PAUSED, next_sync_at=None, paused_until=until)
            return
        latest = now + timedelta(minutes=interval_min)
        due = status.next_sync_at
        if changed and not self._failures:
            due = (status.last_attempt_at or now) + timedelta(minutes=interval_min)
        if due is None:
            if self._failures:
                delay_s = retry_delay_s(self._failures, self._jitter)
                due = now + timedelta(seconds=delay_s)
            else:
                # However long the program was shut or paused: what was missed is made up for.
                since = self._rested_since
                due = now if since is None else max(now, since + timedelta(minutes=interval_min))
        # A clock that was set back must not put the next run off by more than an interval.
        self._change(state=EngineState.IDLE, next_sync_at=min(due, latest), paused_until=None)

    def _is_due(self) -> bool:
        due = self.status().next_sync_at
        return due is not None and due <= self._clock.now()

    def _seconds_to_wait(self) -> float:
        due = self.status().next_sync_at
        if due is None:
            return LOOKED_EVERY_S
        return min(LOOKED_EVERY_S, max(0.0, (due - self._clock.now()).total_seconds()))

    def _look(self) -> None:
        """Read the queue counter; publish if it, or anything else, changed."""
        with self._datafile.read() as session:
            queue = queue_view(session)
            synced_at = last_synced_at(session)
        self._change(
            waiting=queue.waiting,
            oldest_waiting_at=queue.oldest_waiting_at,
            last_synced_at=synced_at,
        )

    def _steps_changed(self, steps: tuple[StepView, ...]) -> None:
        self._change(steps=steps)

    def _change(self, **values: object) -> None:
        with self._lock:
            changed = replace(self._status, **values)  # type: ignore[arg-type]
            fresh = replace(changed, now=self._clock.now())
            if changed == self._status and fresh.lateness is self._status.lateness:
                return
            self._status = fresh
        self._subscribers.tell(fresh)

    def _first_status(self) -> SyncStatus:
        with self._datafile.read() as session:
            here = this_site(session)
            queue = queue_view(session)
            run = last_run(session)
            next_steps = steps_of(session)
            synced_at = last_synced_at(session)
            preferences = load_preferences(session)
        return SyncStatus(
            kind=here.kind,
            state=EngineState.STOPPED,
            waiting=queue.waiting,
            oldest_waiting_at=queue.oldest_waiting_at,
            steps=_steps_shown(run, next_steps),
            last_synced_at=synced_at,
            last_attempt_at=run.started_at if run else None,
            next_sync_at=None,
            error=run.error if run else None,
            unreachable=bool(run and run.error and run.error.code in _UNREACHABLE),
            now=self._datafile.clock.now(),
            warning_days=preferences.waiting_warning_days,
            alarm_days=preferences.waiting_alarm_days,
        )


def _own(failure: Exception) -> AppError:
    if isinstance(failure, AppError):
        return failure
    LOG.error("The engine failed unexpectedly", exc_info=failure)
    return AppError(ErrorCode.UNEXPECTED, reason=f"{type(failure).__name__}: {failure}")


def _steps_shown(run: RunView | None, next_steps: tuple[SyncStep, ...]) -> tuple[StepView, ...]:
    """Return the steps of the last run, also those it did not come to; else the next one's."""
    known = {view.step: view for view in run.steps} if run else {}
    steps = FIRST_STEPS if SyncStep.INITIALISE in known else next_steps
    return tuple(known.get(step, StepView(step, StepState.PENDING, 0, None)) for step in steps)
