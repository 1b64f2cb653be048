"""The history of synchronisations, as it is written."""

from datetime import timedelta

from models.datafile import Datafile
from models.enums import ErrorCode, EventKind, RunOutcome, RunReason, StepState, SyncStep
from models.errors import AppError
from models.queries.logs import site_log
from models.queries.runs import last_run, list_runs
from models.runs import begin_run, end_run, write_step
from models.sitelog import write_site_log
from models.views import StepView
from tests.fakes.clock import NOON

LATER = NOON + timedelta(minutes=3)


def begin(datafile: Datafile) -> int:
    with datafile.write() as session:
        return begin_run(session, RunReason.MANUAL, NOON)


def test_a_step_is_written_as_it_is_now(remote: Datafile) -> None:
    run_id = begin(remote)
    active = StepView(SyncStep.PUSH, StepState.ACTIVE, 0, None, started_at=NOON)
    done = StepView(SyncStep.PUSH, StepState.DONE, 5, 5, started_at=NOON, finished_at=LATER)
    for step in (active, done):
        with remote.write() as session:
            write_step(session, run_id, step)
    with remote.read() as session:
        run = last_run(session)
    assert run is not None
    assert run.steps == (done,)


def test_the_end_of_a_run_tells_what_it_moved_and_why_it_failed(remote: Datafile) -> None:
    run_id = begin(remote)
    failure = AppError(ErrorCode.SERVER_TIMEOUT, url="http://central.invalid")
    with remote.write() as session:
        end_run(
            session, run_id, RunOutcome.FAILED, LATER, pushed_rows=1, pulled_rows=2,
            applied_rows=3, held_rows=4, error=failure, clock_difference_s=-5, round_trip_ms=6,
        )  # fmt: skip
    with remote.read() as session:
        run = last_run(session)
    assert run is not None
    assert (run.pushed_rows, run.pulled_rows, run.applied_rows, run.held_rows) == (1, 2, 3, 4)
    assert (run.outcome, run.finished_at) == (RunOutcome.FAILED, LATER)
    assert (run.clock_difference_s, run.round_trip_ms) == (-5, 6)
    assert run.error is not None
    assert run.error.summary == failure.summary


def test_a_run_that_a_crash_left_open_ends_as_interrupted_with_its_step(remote: Datafile) -> None:
    crashed = begin(remote)
    with remote.write() as session:
        step = StepView(SyncStep.PULL_REMOTE, StepState.ACTIVE, 9, 20, started_at=NOON)
        write_step(session, crashed, step)
        begin_run(session, RunReason.RETRY, LATER)
    with remote.read() as session:
        newest, oldest = list_runs(session)
    assert (newest.outcome, newest.reason) == (RunOutcome.RUNNING, RunReason.RETRY)
    assert (oldest.outcome, oldest.finished_at) == (RunOutcome.INTERRUPTED, LATER)
    assert [(each.state, each.done) for each in oldest.steps] == [(StepState.STOPPED, 9)]


def test_a_line_in_a_sites_log_keeps_its_details(central: Datafile) -> None:
    with central.write() as session:
        write_site_log(
            session, 2, EventKind.CONNECTED, "Côte d’Or", "Connected.", NOON, {"rows": 3, "ö": "é"}
        )
        write_site_log(session, 3, EventKind.CONNECTED, "Other", "Connected.", NOON)
    with central.read() as session:
        (line,) = site_log(session, 2, NOON, LATER, 10)
    assert (line.actor, line.message, line.details) == (
        "Côte d’Or", "Connected.", '{"rows":3,"ö":"é"}'
    )  # fmt: skip
