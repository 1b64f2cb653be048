"""What an engine is doing right now, as one frozen value for windows and the command line."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.enums import DatafileKind, Lateness, StepState
from models.views import ErrorView, StepView


class EngineState(StrEnum):
    """What the engine thread does."""

    IDLE = "idle"  # waits for the next time or a request
    RUNNING = "running"
    STOPPING = "stopping"  # stops after the present batch
    PAUSED = "paused"  # for a while, or the interval is 0: only requests start a run
    STOPPED = "stopped"  # the engine was ended


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """One moment of the engine; a new value is published at every change, at most 10 a second."""

    kind: DatafileKind
    state: EngineState
    waiting: int  # rows in sync out: to the central server, or over all sites on the central
    oldest_waiting_at: datetime | None
    steps: tuple[StepView, ...]  # of the present run, else of the last one
    last_synced_at: datetime | None  # end of the last run that did everything
    last_attempt_at: datetime | None
    next_sync_at: datetime | None  # None while paused or running
    error: ErrorView | None  # of the last attempt; None after one that succeeded
    unreachable: bool  # the last attempt did not reach the server
    now: datetime  # when this value was made; ages are counted from it
    warning_days: int = 1  # after which what waits is marked, then urgent: preferences
    alarm_days: int = 3
    paused_until: datetime | None = None  # of a pause for a while; None while the interval is 0

    @property
    def active_step(self) -> StepView | None:
        """The step that runs now."""
        return next((step for step in self.steps if step.state is StepState.ACTIVE), None)

    @property
    def lateness(self) -> Lateness:
        """The colour of the counter: grey offline, orange after a day, red after three, as set."""
        if self.oldest_waiting_at is not None:
            age_days = (self.now - self.oldest_waiting_at).total_seconds() / 86_400
            if age_days >= self.alarm_days:
                return Lateness.DAYS
            if age_days >= self.warning_days:
                return Lateness.DAY
        if self.unreachable:
            return Lateness.OFFLINE
        return Lateness.PAUSED if self.state is EngineState.PAUSED else Lateness.NORMAL
