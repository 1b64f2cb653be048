"""The history of synchronisations, run by run and step by step."""

from collections import defaultdict
from datetime import datetime
from typing import Any, Final

import msgspec
from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from models.enums import ErrorCode, RunOutcome, RunReason, StepState, SyncStep
from models.errors import AppError
from models.tables import sync_run, sync_step
from models.views import ErrorView, RunView, StepView

_STEP_ORDER: Final = {step: position for position, step in enumerate(SyncStep)}


def list_runs(session: Session, limit: int = 50) -> tuple[RunView, ...]:
    """Return the last ``limit`` runs, newest first, with their steps in the order of the work."""
    runs = session.execute(select(sync_run).order_by(sync_run.c.id.desc()).limit(limit)).all()
    steps = _steps_of(session, [run.id for run in runs])
    return tuple(_run_view(run, steps[run.id]) for run in runs)


def last_run(session: Session) -> RunView | None:
    """Return the newest run, finished or not; None if there was none."""
    return next(iter(list_runs(session, limit=1)), None)


def last_synced_at(session: Session) -> datetime | None:
    """Return when the last run ended that did everything; None if there was none."""
    moment: datetime | None = session.execute(
        select(func.max(sync_run.c.finished_at)).where(sync_run.c.outcome == RunOutcome.DONE)
    ).scalar_one()
    return moment


def _steps_of(session: Session, run_ids: list[int]) -> dict[int, list[StepView]]:
    steps: dict[int, list[StepView]] = defaultdict(list)
    for row in session.execute(select(sync_step).where(sync_step.c.run_id.in_(run_ids))):
        steps[row.run_id].append(
            StepView(
                step=SyncStep(row.step),
                state=StepState(row.state),
                done=row.done,
                total=row.total,
                started_at=row.started_at,
                finished_at=row.finished_at,
            )
        )
    for of_run in steps.values():
        of_run.sort(key=lambda view: _STEP_ORDER[view.step])
    return steps


def _run_view(row: Row[Any], steps: list[StepView]) -> RunView:
    return RunView(
        run_id=row.id,
        reason=RunReason(row.reason),
        started_at=row.started_at,
        finished_at=row.finished_at,
        outcome=RunOutcome(row.outcome),
        pushed_rows=row.pushed_rows,
        pulled_rows=row.pulled_rows,
        applied_rows=row.applied_rows,
        held_rows=row.held_rows,
        error=_error_view(row.error_code, row.error_facts),
        steps=tuple(steps),
        clock_difference_s=row.clock_difference_s,
        round_trip_ms=row.round_trip_ms,
    )


def _error_view(code: str | None, facts: str | None) -> ErrorView | None:
    if code is None:
        return None
    return ErrorView.of(AppError(ErrorCode(code), **msgspec.json.decode(facts or "{}")))
