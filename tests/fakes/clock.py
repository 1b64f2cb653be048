"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta
from typing import Final

NOON: Final = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


class HeldClock:
    """Implements ``models.clock.Clock``: both its times move only by ``advance``. Thread: any."""

    def __init__(self, now: datetime = NOON) -> None:
        self._now = now
        self._monotonic_s = 0.0

    def now(self) -> datetime:
        """Return the moment it is held at."""
        return self._now

    def monotonic(self) -> float:
        """Return the seconds it was moved on by so far."""
        return self._monotonic_s

    def advance(self, by: timedelta) -> None:
        """Move on; steady seconds never go back, a clock that was set back does (``by`` < 0)."""
        self._now += by
        self._monotonic_s += max(0.0, by.total_seconds())
