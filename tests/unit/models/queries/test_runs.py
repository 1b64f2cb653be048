"""The history of synchronisations, with its errors in words."""

from datetime import timedelta

from sqlalchemy import insert

from models.datafile import Datafile
from models.enums import ErrorCode, RunOutcome, RunReason, StepState, SyncStep
from models.queries.runs import last_run, last_synced_at, list_runs
from models.tables import sync_run, sync_step
from models.views import StepView
from tests.fakes.clock import NOON

LATER = NOON + timedelta(minutes=1)


def add_run(datafile: Datafile, outcome: RunOutcome, **values: object) -> int:
    row = {
        "reason": RunReason.MANUAL,
        "started_at": NOON,
        "outcome": outcome,
        "pushed_rows": 0,
        "pulled_rows": 0,
        "applied_rows": 0,
        "held_rows": 0,
    }
    with datafile.write() as session:
        run_id: int = session.execute(
            insert(sync_run).values(row | values).returning(sync_run.c.id)
        ).scalar_one()
        session.execute(
            insert(sync_step),
            [
                {
                    "run_id": run_id,
                    "step": step,
                    "state": StepState.DONE,
                    "started_at": NOON,
                    "finished_at": LATER,
                    "done": 5,
                    "total": 5,
                }
                for step in (SyncStep.WAIT, SyncStep.INTEGRATE, SyncStep.PUSH)
            ],
        )
    return run_id


def test_a_new_datafile_has_no_history(central: Datafile) -> None:
    with central.read() as session:
        assert list_runs(session) == ()
        assert last_run(session) is None
        assert last_synced_at(session) is None


def test_runs_come_newest_first_with_their_steps_in_order(central: Datafile) -> None:
    runs = [add_run(central, RunOutcome.DONE, pushed_rows=number) for number in range(3)]
    with central.read() as session:
        views = list_runs(session, limit=2)
        newest = last_run(session)
    assert [view.run_id for view in views] == [runs[2], runs[1]]
    assert newest == views[0]
    assert views[0].pushed_rows == 2
    assert [step.step for step in views[0].steps] == [
        SyncStep.PUSH,
        SyncStep.WAIT,
        SyncStep.INTEGRATE,
    ]
    assert views[0].steps[0] == StepView(SyncStep.PUSH, StepState.DONE, 5, 5, NOON, LATER)


def test_only_a_run_that_did_everything_counts_as_synced(central: Datafile) -> None:
    add_run(central, RunOutcome.DONE, finished_at=NOON)
    add_run(central, RunOutcome.STOPPED, finished_at=LATER)
    add_run(central, RunOutcome.FAILED, finished_at=LATER)
    with central.read() as session:
        assert last_synced_at(session) == NOON


def test_an_error_comes_back_in_its_words(central: Datafile) -> None:
    add_run(
        central,
        RunOutcome.FAILED,
        error_code=ErrorCode.HOST_UNKNOWN,
        error_facts='{"host":"central.invalid"}',
    )
    with central.read() as session:
        view = last_run(session)
    assert view is not None
    assert view.error is not None
    assert view.error.code == "host_unknown"
    assert view.error.facts == (("host", "central.invalid"),)
    assert view.error.summary == "The name central.invalid was not found."
