"""One synchronisation from start to end: the only place that knows the order of the steps.

Owns start, finish and failure of a run. Each step is in ``syncengine.steps``; when to run is the
engine's business.
"""

import logging
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import Final

from msgspec import UnsetType
from sqlalchemy.orm import Session

from models.clock import Clock
from models.datafile import Datafile
from models.enums import ErrorCode, RunOutcome, RunReason, SyncStep
from models.errors import AppError
from models.here import this_site
from models.integration import Tally
from models.link import load_link, note_identity, note_initialised, note_v6_server
from models.marks import note_server_mark, told_marks
from models.queries.preferences import load_preferences
from models.queries.runs import last_run
from models.realign import end_rebuild
from models.runs import begin_run, end_run, write_step
from models.views import RunView, StepView
from syncengine.batching import BatchSize
from syncengine.cancel import Cancel
from syncengine.client.http import HttpClient
from syncengine.client.v6 import V6Client
from syncengine.lock import sync_lock
from syncengine.progress import RunProgress
from syncengine.protocol import SiteConnection, V6Connection
from syncengine.settings import SyncSettings
from syncengine.steps.context import StepContext
from syncengine.steps.initialise import initialise
from syncengine.steps.integrate import integrate_all_pushed, integrate_pulled
from syncengine.steps.pull import pull_central, pull_remote
from syncengine.steps.push import push
from syncengine.steps.v6 import pull_v6, push_v6
from syncengine.steps.wait import wait_for_integration

LOG: Final = logging.getLogger(__name__)

FIRST_STEPS: Final = (
    SyncStep.INITIALISE,
    SyncStep.PULL_CENTRAL,
    SyncStep.PULL_REMOTE,
    SyncStep.INTEGRATE,
)
LATER_STEPS: Final = (
    SyncStep.PUSH,  # before any pull, or pulled rows could overwrite unsent edits
    SyncStep.WAIT,
    SyncStep.PULL_CENTRAL,
    SyncStep.PULL_REMOTE,
    SyncStep.INTEGRATE,
)
REALIGN_STEPS: Final = (SyncStep.PUSH, SyncStep.WAIT, *FIRST_STEPS)
"""After the central server's datafile was restored: it gets all our data, then we get all anew."""

CENTRAL_STEPS: Final = (SyncStep.INTEGRATE,)

_ACT: Final = {
    SyncStep.INITIALISE: initialise,
    SyncStep.PUSH_V6: push_v6,
    SyncStep.PUSH: push,
    SyncStep.WAIT: wait_for_integration,
    SyncStep.PULL_CENTRAL: pull_central,
    SyncStep.PULL_REMOTE: pull_remote,
    SyncStep.PULL_V6: pull_v6,
}


def steps_of(session: Session) -> tuple[SyncStep, ...]:
    """Return the steps of the next run of a datafile: central, first or later."""
    if this_site(session).is_central:
        return CENTRAL_STEPS
    link = load_link(session)
    steps: tuple[SyncStep, ...] = FIRST_STEPS
    if link.initialised_at is not None:
        steps = REALIGN_STEPS if link.rebuild_wanted else LATER_STEPS
    return with_v6(steps) if link.v6_url else steps


def with_v6(steps: tuple[SyncStep, ...]) -> tuple[SyncStep, ...]:
    """Return the steps of a run with an Open mSupply central server (protocol 1.4)."""
    pushes = (SyncStep.PUSH_V6,) if SyncStep.PUSH in steps else ()
    return (*pushes, *steps[:-1], SyncStep.PULL_V6, SyncStep.INTEGRATE)


Connect = Callable[[SyncSettings, Clock], SiteConnection]
"""Makes the connection of one run; waits on no network."""


@dataclass(frozen=True, slots=True)
class RunHooks:
    """Whom a run tells what happens; called on the thread that runs it."""

    steps_changed: Callable[[tuple[StepView, ...]], None] = lambda _steps: None
    queue_changed: Callable[[], None] = lambda: None


def run_sync(
    datafile: Datafile,
    settings: SyncSettings | None,
    reason: RunReason,
    cancel: Cancel,
    hooks: RunHooks,
    *,
    batch: BatchSize | None = None,
    connect: Connect = HttpClient,
) -> RunView:
    """Synchronise once and return how it went. Thread: a worker's; waits on the network.

    ``batch``: how many records go into one request, as earlier runs found it; None: none did.
    A remote site exchanges with its server; a central server integrates what sites have pushed.
    A run that fails returns normally, with the error in the view and in the history.
    Raises: AppError(SYNC_RUNNING) if another program is at it, or if the datafile itself fails.
    """
    with sync_lock(datafile):
        return _Run(datafile, reason, cancel, hooks, batch).run(settings, connect)


class _Run:
    """One run and its counts."""

    def __init__(
        self,
        datafile: Datafile,
        reason: RunReason,
        cancel: Cancel,
        hooks: RunHooks,
        batch: BatchSize | None,
    ) -> None:
        self._datafile = datafile
        self._cancel = cancel
        self._hooks = hooks
        with datafile.write() as session:
            self._id = begin_run(session, reason, datafile.clock.now())
        with datafile.read() as session:
            preferences = load_preferences(session)
            self._is_central = this_site(session).is_central
            self._steps = steps_of(session)
        size, adapts = preferences.sync_request_size, preferences.adjust_request_size
        self._batch = batch or BatchSize(size, adapts=adapts)
        self._batch.limit(size, adapts=adapts)
        self._progress = RunProgress(
            self._steps,
            clock=datafile.clock,
            cancel=cancel,
            write_step=self._write_step,
            on_change=hooks.steps_changed,
        )
        self._tally = Tally()
        self._context: StepContext | None = None
        self._client: SiteConnection | None = None

    def run(self, settings: SyncSettings | None, connect: Connect) -> RunView:
        outcome, failure = RunOutcome.DONE, None
        try:
            with ExitStack() as resources:
                if self._is_central:
                    self._integrate_pushed()
                else:
                    if settings is None:
                        raise AppError(
                            ErrorCode.SYNC_SETTINGS_MISSING, reason="its password is not known here"
                        )
                    self._client = resources.enter_context(
                        closing(connect(settings, self._datafile.clock))
                    )
                    self._exchange(self._client, settings)
        except AppError as error:
            stopped = error.code is ErrorCode.SYNC_STOPPED
            outcome = RunOutcome.STOPPED if stopped else RunOutcome.FAILED
            failure = None if stopped else error
        except Exception as error:
            LOG.exception("A synchronisation failed unexpectedly")
            outcome = RunOutcome.FAILED
            failure = AppError(ErrorCode.UNEXPECTED, reason=f"{type(error).__name__}: {error}")
        return self._end(outcome, failure)

    def _exchange(self, client: SiteConnection, settings: SyncSettings) -> None:
        context = self._context = StepContext(
            datafile=self._datafile,
            server=client,
            batch=self._batch,
            cancel=self._cancel,
            queue_changed=self._hooks.queue_changed,
        )
        with ExitStack() as resources:
            position = 0
            while position < len(self._steps):  # the greeting may add one
                step = self._steps[position]
                with self._progress.step(step) as progress:
                    if position == 0:  # inside a step: what is wrong with the link shows there
                        context.v6 = self._greet(client, settings)
                        if context.v6 is not None:
                            resources.enter_context(closing(context.v6))
                    if step is SyncStep.INTEGRATE:
                        integrate_pulled(context, progress, self._tally)
                    else:
                        _ACT[step](context, progress)
                position += 1
        with self._datafile.write() as session:
            context.confirm(session)
            note_initialised(session, self._datafile.clock.now())
            if SyncStep.INITIALISE in self._steps:
                end_rebuild(session, self._datafile.clock.now())

    def _greet(self, client: SiteConnection, settings: SyncSettings) -> V6Connection | None:
        """Ask who we are there before anything is exchanged (protocol 1.4).

        Returns the connection to the Open mSupply central server; None if there is none. If it is
        new to us, this run pulls from it, too; what goes there goes at the next one.
        """
        with self._datafile.read() as session:
            marks = told_marks(session)
        info = client.site(marks)
        with self._datafile.write() as session:
            note_identity(
                session,
                site_id=info.site_id,
                site_uuid=info.id,
                code=info.code,
                name=info.name,
                at=self._datafile.clock.now(),
            )
            mark = info.two_arrows_mark
            note_server_mark(session, None if isinstance(mark, UnsetType) else mark)
            note_v6_server(session, info.v6_url)
        if not info.v6_url:
            return None
        if SyncStep.PULL_V6 not in self._steps:
            self._steps = (*self._steps[:-1], SyncStep.PULL_V6, SyncStep.INTEGRATE)
            self._progress.plan(self._steps)
        return V6Client(settings, info.v6_url)

    def _integrate_pushed(self) -> None:
        with self._progress.step(SyncStep.INTEGRATE) as progress:
            integrate_all_pushed(self._datafile, progress, self._tally)

    def _write_step(self, step: StepView) -> None:
        with self._datafile.write() as session:
            write_step(session, self._id, step)

    def _end(self, outcome: RunOutcome, failure: AppError | None) -> RunView:
        client, context = self._client, self._context
        round_trip_s = client.round_trip_s if client else None
        with self._datafile.write() as session:
            end_run(
                session,
                self._id,
                outcome,
                self._datafile.clock.now(),
                pushed_rows=sum(map(self._progress.done_rows, (SyncStep.PUSH_V6, SyncStep.PUSH))),
                pulled_rows=context.received_rows if context else 0,
                applied_rows=self._tally.applied,
                held_rows=self._tally.held,
                error=failure,
                clock_difference_s=client.clock_difference_s if client else None,
                round_trip_ms=None if round_trip_s is None else round(round_trip_s * 1000),
            )
        with self._datafile.read() as session:
            view = last_run(session)
        if view is None:
            raise AppError(ErrorCode.UNEXPECTED, reason="the run left no trace in the datafile")
        return view
