"""Write the history of synchronisations: one row a run, one row a step of it."""

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from models.enums import EventKind, RunOutcome, RunReason, StepState
from models.errors import AppError
from models.here import this_site
from models.sitelog import run_sentence, write_site_log
from models.sql import upsert
from models.tables import sync_run, sync_step
from models.views import StepView


def begin_run(session: Session, reason: RunReason, at: datetime) -> int:
    """Write the start of a run and return its ID; call runs that a crash left open interrupted."""
    left_open = select(sync_run.c.id).where(sync_run.c.outcome == RunOutcome.RUNNING)
    session.execute(
        update(sync_step)
        .where(sync_step.c.run_id.in_(left_open), sync_step.c.state == StepState.ACTIVE)
        .values(state=StepState.STOPPED, finished_at=at)
    )
    session.execute(
        update(sync_run)
        .where(sync_run.c.outcome == RunOutcome.RUNNING)
        .values(outcome=RunOutcome.INTERRUPTED, finished_at=at)
    )
    found = session.execute(
        insert(sync_run)
        .values(reason=reason, started_at=at, outcome=RunOutcome.RUNNING)
        .returning(sync_run.c.id)
    )
    return int(found.scalar_one())


def write_step(session: Session, run_id: int, step: StepView) -> None:
    """Write a step of a run as it is now."""
    values = {
        "state": step.state,
        "started_at": step.started_at,
        "finished_at": step.finished_at,
        "done": step.done,
        "total": step.total,
    }
    session.execute(
        upsert(session, sync_step)
        .values(run_id=run_id, step=step.step, **values)
        .on_conflict_do_update(index_elements=["run_id", "step"], set_=values)
    )


def end_run(
    session: Session,
    run_id: int,
    outcome: RunOutcome,
    at: datetime,
    *,
    pushed_rows: int,
    pulled_rows: int,
    applied_rows: int,
    held_rows: int,
    error: AppError | None = None,
    clock_difference_s: int | None = None,
    round_trip_ms: int | None = None,
) -> None:
    """Write how a run ended and what it moved; a remote site's own log tells it too."""
    session.execute(
        update(sync_run)
        .where(sync_run.c.id == run_id)
        .values(
            outcome=outcome,
            finished_at=at,
            pushed_rows=pushed_rows,
            pulled_rows=pulled_rows,
            applied_rows=applied_rows,
            held_rows=held_rows,
            error_code=error.code if error else None,
            error_facts=json.dumps(error.facts, ensure_ascii=False) if error else None,
            clock_difference_s=clock_difference_s,
            round_trip_ms=round_trip_ms,
        )
    )
    here = this_site(session)
    if not here.is_central:  # there the log tells of the sites that synchronise with it
        rows = {"sent": pushed_rows, "received": pulled_rows, "kept aside": held_rows}
        _log_run(session, here.site_id, run_id, outcome, at, rows, error)


def _log_run(
    session: Session,
    site_id: int,
    run_id: int,
    outcome: RunOutcome,
    at: datetime,
    rows: Mapping[str, int],
    error: AppError | None,
) -> None:
    row = session.execute(
        select(sync_run.c.started_at, sync_run.c.reason).where(sync_run.c.id == run_id)
    ).one()
    duration_s = max(0.0, (at - row.started_at).total_seconds())
    details: dict[str, object] = {**rows, "duration_s": round(duration_s, 1), "asked": row.reason}
    kind, ended = EventKind.SYNCED, "Synchronised"
    if outcome is not RunOutcome.DONE:
        kind = EventKind.SYNC_FAILED
        ended = "Stopped" if outcome is RunOutcome.STOPPED else "Failed"
    message = run_sentence(ended, duration_s, rows)
    if error is not None:
        message = f"{message} {error.summary}"
        details |= {"error": error.code, **error.facts}
    write_site_log(session, site_id, kind, "this site", message, at, details)
