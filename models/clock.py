"""The one place that asks what time it is, so that tests and simulations can hold the clock.

Times are UTC and aware inside the program; the datafile keeps whole microseconds since 1970
(``models.tables``), so they sort and compare without a zone. Order between records never comes
from a clock (sync.md): cursors decide.
"""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What the program needs of time."""

    def now(self) -> datetime:
        """Return the present moment, UTC, aware."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never go back; only differences mean something."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the machine's time in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return the machine's steady seconds."""
        return time.monotonic()


SYSTEM_CLOCK: Clock = SystemClock()
