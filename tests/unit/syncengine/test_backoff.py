"""Delays after failures: growing, spread out, bounded."""

import random

import pytest

from syncengine.backoff import FIRST_S, LONGEST_S, retry_delay_s


@pytest.mark.parametrize("failures", [1, 2, 3, 5, 10, 16, 17, 10_000])
def test_a_delay_lies_between_half_and_the_whole_of_its_step(failures: int) -> None:
    jitter = random.Random(1)
    whole = min(LONGEST_S, FIRST_S * 2.0 ** min(failures - 1, 16))
    delays = [retry_delay_s(failures, jitter) for _time in range(200)]
    assert min(delays) >= whole / 2
    assert max(delays) <= whole
    assert len(set(delays)) > 100


def test_delays_grow_to_a_quarter_of_an_hour() -> None:
    jitter = random.Random(2)
    shortest = [min(retry_delay_s(n, jitter) for _time in range(99)) for n in range(1, 30)]
    assert shortest[:7] == sorted(shortest[:7])
    assert shortest[-1] >= LONGEST_S / 2 == 450.0
