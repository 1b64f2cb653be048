"""When the desktop tells: once for an episode, seldom on a bad link, and the last word is true."""

import random
from datetime import datetime, timedelta

import pytest

from syncengine.backoff import retry_delay_s
from tests.fakes.clock import NOON
from ui.tray.episodes import (
    ATTEMPTS,
    DAY,
    LASTS,
    MOST_A_DAY,
    Memory,
    NoticeKind,
    after_failure,
    after_success,
    with_late_sites,
)

MINUTE = timedelta(minutes=1)
Told = list[tuple[datetime, NoticeKind]]


class BadLink:
    """Thirty days of a site whose link comes and goes, as its engine would see them."""

    def __init__(self, seed: int, up_min: float, down_min: float) -> None:
        self._random = random.Random(seed)
        self._spans = {True: up_min, False: down_min}
        self.told: Told = []
        self.episodes: list[timedelta] = []

    def play(self, days: int = 30) -> None:
        memory, now, failures = Memory(), NOON, 0
        up, changes_at, failed_since = True, NOON, NOON
        while now < NOON + timedelta(days=days):
            while now >= changes_at:
                up = not up
                changes_at += MINUTE * self._random.expovariate(1 / self._spans[up])
            if up:
                if failures:
                    self.episodes.append(now - failed_since)
                failures = 0
                memory, kind = after_success(memory, "a", now)
                wait = 15 * MINUTE
            else:
                failed_since = now if not failures else failed_since
                failures += 1
                memory, kind = after_failure(memory, "a", now, passes=True)
                wait = timedelta(seconds=retry_delay_s(failures, self._random))
            if kind is not None:
                self.told.append((now, kind))
            memory = Memory.of_text(memory.to_text())  # a restart between any two attempts
            now += wait


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("up_min", "down_min"), [(20, 20), (60, 45), (300, 90), (5, 600)])
def test_a_bad_link_of_thirty_days_is_told_at_most_three_times_a_day(
    seed: int, up_min: float, down_min: float
) -> None:
    link = BadLink(seed, up_min, down_min)
    link.play()
    moments = [at for at, _kind in link.told]
    for at in moments:
        assert sum(1 for each in moments if at - DAY < each <= at) <= MOST_A_DAY
    kinds = [kind for _at, kind in link.told]
    assert kinds[::2] == [NoticeKind.FAILING] * len(kinds[::2])
    assert kinds[1::2] == [NoticeKind.RECOVERED] * len(kinds[1::2])
    lasting = [each for each in link.episodes if each >= LASTS + 15 * MINUTE]
    assert not lasting or kinds


def test_a_failure_that_passes_is_told_when_it_has_lasted() -> None:
    memory, now = Memory(), NOON
    for _attempt in range(ATTEMPTS + 5):
        memory, kind = after_failure(memory, "a", now, passes=True)
        assert kind is None
        now += MINUTE
    memory, kind = after_failure(memory, "a", NOON + LASTS, passes=True)
    assert kind is NoticeKind.FAILING
    memory, kind = after_failure(memory, "a", NOON + 2 * LASTS, passes=True)
    assert kind is None
    memory, kind = after_success(memory, "a", NOON + 3 * LASTS)
    assert kind is NoticeKind.RECOVERED
    assert after_success(memory, "a", NOON + 4 * LASTS)[1] is None


def test_a_failure_that_waits_for_a_person_is_told_at_once() -> None:
    memory, kind = after_failure(Memory(), "a", NOON, passes=False)
    assert kind is NoticeKind.FAILING
    assert after_failure(memory, "b", NOON, passes=False)[1] is None  # no room for both ends
    assert after_failure(memory, "b", NOON + DAY, passes=False)[1] is NoticeKind.FAILING


def test_late_sites_are_told_together_and_once() -> None:
    memory, fresh = with_late_sites(Memory(), "a", [3, 4], NOON)
    assert fresh == {3, 4}
    memory, fresh = with_late_sites(memory, "a", [3, 4, 5], NOON + MINUTE)
    assert fresh == {5}
    memory, fresh = with_late_sites(memory, "a", [5], NOON + MINUTE)
    memory, fresh = with_late_sites(memory, "a", [3, 5], NOON + 2 * MINUTE)
    assert fresh == {3}
    memory, fresh = with_late_sites(memory, "a", [3, 5, 6], NOON + 3 * MINUTE)
    assert fresh == frozenset()
    assert with_late_sites(memory, "a", [3, 5, 6], NOON + 2 * DAY)[1] == {6}


def test_what_is_switched_off_is_not_told_and_takes_no_room() -> None:
    memory, kind = after_failure(Memory(), "a", NOON, passes=False, may_tell=False)
    assert kind is None
    assert after_success(memory, "a", NOON)[1] is None
    assert memory.told_at == ()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"told_at":[1],"failing":{},"late":{}}'])
def test_what_cannot_be_read_is_forgotten(text: str) -> None:
    assert Memory.of_text(text) == Memory()
