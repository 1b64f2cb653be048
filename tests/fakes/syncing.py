"""Synchronises a datafile once: ``python -m tests.fakes.syncing FILE URL STEP ROWS``.

The process kills itself (SIGKILL) as soon as ``STEP`` has dealt with ``ROWS`` rows.
"""

import os
import signal
import sys

from models.clock import SystemClock
from models.datafile import Datafile
from models.enums import RunReason, SyncStep
from models.views import StepView
from syncengine.cancel import Cancel
from syncengine.runner import RunHooks, run_sync
from tests.fakes.datafiles import settings_for


class HastyClock(SystemClock):
    """Lets progress be told after every batch, not ten times a second."""

    def __init__(self) -> None:
        self._ticks = 0

    def monotonic(self) -> float:
        """Return a second more at every call."""
        self._ticks += 1
        return float(self._ticks)


def main(location: str, url: str, step: SyncStep, rows: int) -> None:
    """Synchronise until the moment has come."""

    def look(steps: tuple[StepView, ...]) -> None:
        for view in steps:
            if view.step is step and view.started_at is not None and view.done >= rows:
                os.kill(os.getpid(), signal.SIGKILL)

    run_sync(
        Datafile.open(location, clock=HastyClock()),
        settings_for(url),
        RunReason.MANUAL,
        Cancel(),
        RunHooks(steps_changed=look),
    )


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], SyncStep(sys.argv[3]), int(sys.argv[4]))
