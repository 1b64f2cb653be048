"""When the desktop tells of trouble: once for each episode, and at most three times in 24 hours.

Pure functions of what is remembered, what has happened and the time. A failure that passes by
itself is told when it has lasted; one that waits for a person at once. It is told only while there
is room to tell of its end as well, so the last word is always true. How messages look and where
they lead is in ``ui.tray.notifier``.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Self

DAY: Final = timedelta(days=1)
MOST_A_DAY: Final = 3
ATTEMPTS: Final = 3
LASTS: Final = timedelta(minutes=30)
"""A failure that passes by itself is told after so many attempts and so long."""


class NoticeKind(StrEnum):
    """What a message is about."""

    FAILING = "failing"
    RECOVERED = "recovered"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Failing:
    """A datafile's episode: its attempts fail since a moment; ``told``: the user knows."""

    since: datetime
    attempts: int = 1
    told: bool = False


@dataclass(frozen=True, slots=True)
class Memory:
    """What has been told, and what goes on; kept over restarts. Datafiles are locations."""

    told_at: tuple[datetime, ...] = ()
    failing: Mapping[str, Failing] = field(default_factory=dict)
    late: Mapping[str, frozenset[int]] = field(default_factory=dict)  # sites told of

    def to_text(self) -> str:
        """Return the memory as JSON."""
        failing = {
            name: [each.since.isoformat(), each.attempts, each.told]
            for name, each in self.failing.items()
        }
        late = {name: sorted(ids) for name, ids in self.late.items()}
        told = [each.isoformat() for each in self.told_at]
        return json.dumps({"told_at": told, "failing": failing, "late": late})

    @classmethod
    def of_text(cls, text: str) -> Self:
        """Return what ``to_text`` gave; nothing is remembered of what cannot be read."""
        try:
            kept = json.loads(text)
            failing = {
                str(name): Failing(datetime.fromisoformat(since), int(attempts), bool(told))
                for name, (since, attempts, told) in kept["failing"].items()
            }
            late = {str(name): frozenset(map(int, ids)) for name, ids in kept["late"].items()}
            told_at = tuple(map(datetime.fromisoformat, kept["told_at"]))
        except (ValueError, TypeError, KeyError, AttributeError):
            return cls()
        return cls(told_at, failing, late)

    def _room(self, now: datetime) -> int:
        """Return how many messages are free, less those that will tell of an end."""
        recent = sum(1 for each in self.told_at if now - DAY < each <= now)
        return MOST_A_DAY - recent - sum(each.told for each in self.failing.values())

    def _telling(self, now: datetime) -> tuple[datetime, ...]:
        return (*(each for each in self.told_at if now - DAY < each <= now), now)


def after_failure(
    memory: Memory, datafile: str, now: datetime, *, passes: bool, may_tell: bool = True
) -> tuple[Memory, NoticeKind | None]:
    """Take note of an attempt that failed; ``passes``: without anybody doing something."""
    before = memory.failing.get(datafile)
    episode = Failing(now) if before is None else replace(before, attempts=before.attempts + 1)
    lasts = episode.attempts >= ATTEMPTS and now - episode.since >= LASTS
    tells = may_tell and not episode.told and (lasts or not passes) and memory._room(now) >= 2
    told_at = memory._telling(now) if tells else memory.told_at
    episode = replace(episode, told=episode.told or tells)
    memory = replace(memory, told_at=told_at, failing={**memory.failing, datafile: episode})
    return memory, NoticeKind.FAILING if tells else None


def after_success(
    memory: Memory, datafile: str, now: datetime, *, may_tell: bool = True
) -> tuple[Memory, NoticeKind | None]:
    """Take note of an attempt that did everything: an episode ends."""
    episode = memory.failing.get(datafile)
    if episode is None:
        return memory, None
    failing = {name: each for name, each in memory.failing.items() if name != datafile}
    tells = may_tell and episode.told
    told_at = memory._telling(now) if tells else memory.told_at
    memory = replace(memory, told_at=told_at, failing=failing)
    return memory, NoticeKind.RECOVERED if tells else None


def with_late_sites(
    memory: Memory, datafile: str, sites: Iterable[int], now: datetime, *, may_tell: bool = True
) -> tuple[Memory, frozenset[int]]:
    """Take note of the sites that are late now; return those to tell of, all in one message."""
    late = frozenset(sites)
    known = memory.late.get(datafile, frozenset()) & late
    fresh = late - known if may_tell and memory._room(now) >= 1 else frozenset()
    told_at = memory._telling(now) if fresh else memory.told_at
    memory = replace(memory, told_at=told_at, late={**memory.late, datafile: known | fresh})
    return memory, fresh
