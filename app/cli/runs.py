"""A synchronisation in words."""

from app.cli.terminal import counted
from models.enums import RunOutcome
from models.views import RunView


def run_sentence(run: RunView) -> str:
    """Say how a run went and what it moved, in one sentence."""
    seconds = (run.finished_at - run.started_at).total_seconds() if run.finished_at else None
    moved = (
        f"{counted(run.pushed_rows, 'record')} pushed, {run.pulled_rows:,} pulled, "
        f"{run.applied_rows:,} applied"
    )
    if run.held_rows:
        moved += f", {run.held_rows:,} not applied"
    match run.outcome:
        case RunOutcome.DONE:
            return f"Done in {seconds:.1f} s: {moved}."
        case RunOutcome.FAILED if run.error is not None:
            return f"Failed: {run.error.summary} {run.error.action}"
        case RunOutcome.RUNNING:
            return f"Running: {moved}."
        case _:
            return f"{run.outcome.capitalize()}: {moved}."
