"""How dates, times and moments are written in the pull format (protocol 7.2)."""

from datetime import date, datetime
from typing import Final

NO_DATE: Final = "0000-00-00"


def day_of(moment: date | datetime | None) -> str:
    """Return ``YYYY-MM-DD``, of none ``0000-00-00``."""
    return f"{moment:%Y-%m-%d}" if moment is not None else NO_DATE


def seconds_of(moment: datetime | None) -> int:
    """Return the seconds since midnight, of none 0."""
    return moment.hour * 3600 + moment.minute * 60 + moment.second if moment is not None else 0


def moment_of(moment: datetime | None) -> str:
    """Return ``YYYY-MM-DDTHH:MM:SS`` in UTC without a zone, of none ""."""
    return f"{moment:%Y-%m-%dT%H:%M:%S}" if moment is not None else ""
