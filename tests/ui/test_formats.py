"""Numbers, dates, ages and durations in the user's locale."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from ui.formats import age, ahead, date, date_time, duration, number, plural, time

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("passed", "said"),
    [
        (timedelta(0), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=3, seconds=40), "3 minutes ago"),
        (timedelta(minutes=59, seconds=59), "59 minutes ago"),
        (timedelta(hours=1), "1 hour ago"),
        (timedelta(hours=23, minutes=59), "23 hours ago"),
        (timedelta(days=1), "1 day ago"),
        (timedelta(days=30), "30 days ago"),
        (timedelta(days=31), "20/10/2026"),
        (-timedelta(minutes=4), "just now"),  # clocks differ a little
        (-timedelta(hours=2), "20/11/2026 11:30:00"),  # a wrong clock is not hidden
    ],
)
def test_age(passed: timedelta, said: str) -> None:
    assert age(NOW - passed, NOW) == said


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (timedelta(seconds=-5), "now"),
        (timedelta(seconds=1), "in 1 second"),
        (timedelta(seconds=12), "in 12 seconds"),
        (timedelta(seconds=61), "in 1 minute"),
        (timedelta(minutes=14, seconds=40), "in 15 minutes"),
        (timedelta(hours=2), "in 2 hours"),
        (timedelta(days=2), "22/11/2026 09:30:00"),
    ],
)
def test_ahead(left: timedelta, said: str) -> None:
    assert ahead(NOW + left, NOW) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "0.0 s"),
        (0.42, "0.4 s"),
        (1.4, "1 s"),
        (59.4, "59 s"),
        (200, "3 min 20 s"),
        (7500, "2 h 5 min"),
        (-1, "0.0 s"),
    ],
)
def test_duration(seconds: float, said: str) -> None:
    assert duration(seconds) == said


def test_numbers_are_grouped() -> None:
    assert number(1150) == "1,150"


def test_dates_and_times_are_blank_where_never() -> None:
    assert (date(None), time(None), date_time(None)) == ("", "", "")
    assert (date(NOW), time(NOW)) == ("20/11/2026", "09:30:00")


def test_singular_and_plural() -> None:
    said = [plural("Test", "%Ln records", "1 record", n) for n in (0, 1, 2, 1150)]
    assert said == ["0 records", "1 record", "2 records", "1,150 records"]
