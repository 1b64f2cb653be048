"""``twoarrows sync``: one synchronisation, and how it went."""

import signal
import threading
from concurrent.futures import Future, wait
from contextlib import closing
from typing import Annotated, Final

import typer
from rich.progress import Progress, TaskID

from app.cli.options import DatafileOption, JsonOption, opened
from app.cli.runs import run_sentence
from app.cli.terminal import note, print_json, progress_bar, say
from app.connection import settings_source
from app.node_client import NodeClient
from models.commands.realign import realign
from models.datafile import Datafile
from models.enums import ErrorCode, RunOutcome, RunReason, StepState, SyncStep
from models.errors import AppError
from models.views import OPERATOR, RunView
from syncengine import SyncEngine, SyncStatus

_STEP_WORDS: Final = {
    SyncStep.INITIALISE: "Initialise",
    SyncStep.PUSH_V6: "Push V6",
    SyncStep.PUSH: "Push",
    SyncStep.WAIT: "Wait for integration",
    SyncStep.PULL_CENTRAL: "Pull central",
    SyncStep.PULL_REMOTE: "Pull remote",
    SyncStep.PULL_V6: "Pull V6",
    SyncStep.INTEGRATE: "Integrate",
}


def sync(
    datafile: DatafileOption,
    after_restore: Annotated[
        bool,
        typer.Option(
            "--after-restore",
            help="On a remote site, after its datafile or the central server's was restored from "
            "a backup: bring it back in step.",
        ),
    ] = False,
    json: JsonOption = False,
) -> None:
    """Synchronise once: a remote site with its server; a central server applies what it received.

    Ctrl+C stops after the present batch; what was acknowledged until then is safe.
    """
    with opened(datafile) as found:
        run = synchronise(found)
        if after_restore and run.error is not None and run.error.code in _RESTORED:
            with found.write() as session:
                realign(session, OPERATOR, found.clock.now())
            run = synchronise(found)
    if json:
        print_json(run)
    if run.error is not None:
        raise AppError(ErrorCode(run.error.code), **dict(run.error.facts))
    if run.outcome is not RunOutcome.DONE:
        raise AppError(ErrorCode.SYNC_STOPPED)
    if not json:
        say(run_sentence(run))


_RESTORED: Final = frozenset({ErrorCode.DATAFILE_RESTORED, ErrorCode.CENTRAL_RESTORED})


def synchronise(datafile: Datafile) -> RunView:
    """Synchronise once, with a line of progress for each step; return how it went."""
    with progress_bar() as progress, closing(NodeClient()) as node:
        engine = SyncEngine(datafile, settings_source(datafile, node))
        unsubscribe = engine.subscribe(_StepBars(progress).show)
        try:
            return _until_ended(engine)
        finally:
            unsubscribe()


def _until_ended(engine: SyncEngine) -> RunView:
    """Run on a thread, so that this one can be interrupted; the first time, stop gently."""
    run: Future[RunView] = Future()

    def work() -> None:
        try:
            run.set_result(engine.run_once(RunReason.MANUAL))
        except BaseException as error:
            run.set_exception(error)

    signal.signal(signal.SIGTERM, signal.default_int_handler)
    threading.Thread(target=work, name="synchronisation", daemon=True).start()
    try:
        _wait_for(run)
    except KeyboardInterrupt:
        note("Stopping after the present batch; interrupt again to leave at once.")
        engine.stop_after_batch()
        _wait_for(run)
    return run.result()


def _wait_for(run: Future[RunView]) -> None:
    while not run.done():
        wait([run], timeout=0.2)  # without an end it could not be interrupted on every system


class _StepBars:
    """One line of progress for each step of the run, in the order in which they begin."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._bars: dict[SyncStep, TaskID] = {}

    def show(self, status: SyncStatus) -> None:
        """Bring the lines up to date. Thread: the engine's."""
        for view in status.steps:
            if view.state in {StepState.PENDING, StepState.SKIPPED}:
                continue
            if view.step not in self._bars:
                self._bars[view.step] = self._progress.add_task(_STEP_WORDS[view.step], total=None)
            total = view.done if view.state is StepState.DONE else view.total
            self._progress.update(self._bars[view.step], completed=view.done, total=total)
