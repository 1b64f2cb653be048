"""How many records go into a request: towards five seconds, halved by failures, kept over runs."""

import pytest

from syncengine.batching import LOWEST_ROWS, BatchSize


@pytest.mark.parametrize(
    ("rows", "seconds", "expected"),
    [(500, 5.0, 500), (500, 10.0, 250), (500, 0.001, 500), (10, 60.0, 10), (1, 0.0, 500)],
)
def test_the_size_aims_at_five_seconds(rows: int, seconds: float, expected: int) -> None:
    batch = BatchSize(500, adapts=True)
    batch.succeeded(rows, seconds)
    assert batch.rows == expected


def test_an_empty_answer_teaches_nothing() -> None:
    batch = BatchSize(500, adapts=True)
    batch.succeeded(0, 100.0)
    assert batch.rows == 500


def test_failures_halve_down_to_the_lowest() -> None:
    batch = BatchSize(500, adapts=True)
    sizes = []
    for _time in range(8):
        batch.failed()
        sizes.append(batch.rows)
    assert sizes == [250, 125, 62, 31, 15, LOWEST_ROWS, LOWEST_ROWS, LOWEST_ROWS]


def test_a_ceiling_below_the_lowest_holds() -> None:
    batch = BatchSize(3, adapts=True)
    batch.failed()
    assert batch.rows == 3
    batch.succeeded(3, 0.001)
    assert batch.rows == 3


def test_a_fixed_size_stays() -> None:
    batch = BatchSize(500, adapts=False)
    batch.failed()
    batch.succeeded(500, 100.0)
    assert batch.rows == 500


def test_a_size_that_was_found_survives_the_next_run() -> None:
    batch = BatchSize(500, adapts=True)
    batch.failed()
    batch.limit(500, adapts=True)
    assert batch.rows == 250


def test_preferences_that_changed_hold_at_once() -> None:
    batch = BatchSize(500, adapts=True)
    batch.limit(800, adapts=True)
    assert batch.rows == 800
    batch.failed()
    batch.limit(100, adapts=True)
    assert batch.rows == 100
    batch.failed()
    batch.limit(700, adapts=False)
    assert batch.rows == 700
