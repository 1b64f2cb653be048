"""Numbers, dates, ages and durations as the user's locale writes them.

Every function takes and returns plain values; times come in as aware UTC and are shown in the
zone of this machine. The words of enumerations and errors are in ``ui.messages``.
"""

import datetime as calendar
from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_MINUTE_S = 60
_HOUR_S = 3600
_DAY_S = 86_400
_NEWEST_WITH_DATE_DAYS = 30
_CLOCK_SLACK_S = 300  # a moment this far ahead is "just now": clocks differ a little


def number(value: int) -> str:
    """Return ``value`` with the locale's digits and grouping: 1,150."""
    return QLocale().toString(value)


def file_size(size_bytes: int) -> str:
    """Return the size of a file in the unit that suits it: 4.2 MB."""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def plural(context: str, many: str, one: str, n: int) -> str:
    """Return the text for ``n`` in the right plural form; ``%Ln`` in ``many`` is the number.

    The arguments are those of ``QCoreApplication.translate``: ``many`` is the source text, and the
    English singular ``one`` its disambiguation. A language file brings all forms of its language;
    without one, ``one`` is shown for 1.
    """
    translated = QCoreApplication.translate(context, many, one, n)
    if n == 1 and QCoreApplication.translate(context, many, one) == many:
        return one
    return translated


def day_of(moment: datetime | None) -> calendar.date | None:
    """Return the day of this machine's zone, for an exported file; None for None."""
    return None if moment is None else moment.astimezone().date()


def time_of(moment: datetime | None) -> calendar.time | None:
    """Return the time of day of this machine's zone, to the second; None for None."""
    return None if moment is None else moment.astimezone().time().replace(microsecond=0)


def day(value: calendar.date | None) -> str:
    """Return a day that is no moment in the locale's short form; empty for None."""
    return "" if value is None else _day_text(QLocale().name(), value)


def date(moment: datetime | None) -> str:
    """Return the day in the locale's short form; empty for None."""
    return "" if moment is None else _day_text(QLocale().name(), moment.astimezone().date())


def time(moment: datetime | None) -> str:
    """Return the time of day with seconds; empty for None."""
    return "" if moment is None else moment.astimezone().time().isoformat("seconds")


def date_time(moment: datetime | None) -> str:
    """Return day and time with seconds; empty for None."""
    return f"{date(moment)} {time(moment)}".strip()


def age(moment: datetime, now: datetime) -> str:
    """Return how long ago ``moment`` was: "just now", "3 minutes ago", or its date after a month.

    A moment that lies ahead of ``now`` by more than five minutes is shown as its date and time:
    a clock is wrong, and an age would hide it.
    """
    passed_s = (now - moment).total_seconds()
    if passed_s < -_CLOCK_SLACK_S:
        return date_time(moment)
    if passed_s < _MINUTE_S:
        return QCoreApplication.translate("Counts", "just now")
    if passed_s < _HOUR_S:
        return plural("Counts", "%Ln minutes ago", "1 minute ago", int(passed_s // _MINUTE_S))
    if passed_s < _DAY_S:
        return plural("Counts", "%Ln hours ago", "1 hour ago", int(passed_s // _HOUR_S))
    days = int(passed_s // _DAY_S)
    if days <= _NEWEST_WITH_DATE_DAYS:
        return plural("Counts", "%Ln days ago", "1 day ago", days)
    return date(moment)


def ahead(moment: datetime, now: datetime) -> str:
    """Return when ``moment`` comes: "now", "in 12 minutes", or its date and time after a day."""
    left_s = (moment - now).total_seconds()
    if left_s < 1:
        return QCoreApplication.translate("Counts", "now")
    if left_s < _MINUTE_S:
        return plural("Counts", "in %Ln seconds", "in 1 second", int(left_s))
    if left_s < _HOUR_S:
        return plural("Counts", "in %Ln minutes", "in 1 minute", round(left_s / _MINUTE_S))
    if left_s < _DAY_S:
        return plural("Counts", "in %Ln hours", "in 1 hour", round(left_s / _HOUR_S))
    return date_time(moment)


def duration(seconds: float) -> str:
    """Return a length of time in its two largest units: 0.4 s, 12 s, 3 min 20 s, 2 h 5 min."""
    if seconds < 1:
        return QCoreApplication.translate("Counts", "{0} s").format(
            QLocale().toString(max(float(seconds), 0.0), "f", 1)
        )
    whole_s = round(seconds)
    if whole_s < _MINUTE_S:
        return QCoreApplication.translate("Counts", "{0} s").format(number(whole_s))
    if whole_s < _HOUR_S:
        minutes, rest = divmod(whole_s, _MINUTE_S)
        return QCoreApplication.translate("Counts", "{0} min {1} s").format(
            number(minutes), number(rest)
        )
    hours, rest = divmod(whole_s, _HOUR_S)
    return QCoreApplication.translate("Counts", "{0} h {1} min").format(
        number(hours), number(rest // _MINUTE_S)
    )


@lru_cache(maxsize=4096)
def _day_text(_locale_name: str, day: calendar.date) -> str:
    """Return the text of a day; kept, because lists show the same few days thousands of times."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
