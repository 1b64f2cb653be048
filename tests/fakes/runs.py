"""Runs of a site and what is left afterwards, in one call each."""

from models.commands.preferences import set_preference
from models.datafile import Datafile
from models.enums import RunOutcome, RunReason, SyncStep
from models.here import this_site
from models.outbox import queue_length
from models.queries.buffer import buffer_counts
from models.views import OPERATOR, BufferCounts, RunView, StepView
from syncengine import SyncEngine, SyncSettings


def sync_once(datafile: Datafile, settings: SyncSettings | None) -> RunView:
    """Synchronise once, as a new program does."""
    return SyncEngine(datafile, lambda: settings).run_once(RunReason.MANUAL)


def synced(datafile: Datafile, settings: SyncSettings) -> RunView:
    """Synchronise once and demand that it went well."""
    run = sync_once(datafile, settings)
    assert run.outcome is RunOutcome.DONE, run.error
    return run


def step_of(run: RunView, step: SyncStep) -> StepView:
    """Return a step of a run. Raises: KeyError if it never began."""
    return {each.step: each for each in run.steps}[step]


def waiting_for(datafile: Datafile, site_id: int) -> int:
    """Return how many records wait for ``site_id``."""
    with datafile.read() as session:
        return queue_length(session, site_id)


def held_in(datafile: Datafile) -> BufferCounts:
    """Return how many received records are in each state."""
    with datafile.read() as session:
        return buffer_counts(session)


def site_of(datafile: Datafile) -> int:
    """Return which site the datafile is; 0 before its first contact."""
    with datafile.read() as session:
        return this_site(session).site_id


def prefer(datafile: Datafile, name: str, value: object) -> None:
    """Set a preference of the datafile."""
    with datafile.write() as session:
        set_preference(session, OPERATOR, name, value, datafile.clock.now())
