"""The preferences of a datafile, as the typed catalogue sees them."""

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.preferences import Preferences, problem_with
from models.tables import preference


def load_preferences(session: Session) -> Preferences:
    """Return the stored preferences; what is not stored, or no longer valid, has its default."""
    rows = session.execute(select(preference.c.name, preference.c.value))
    return preferences_of((each.name, each.value) for each in rows)


def preferences_of(rows: Iterable[tuple[str, str]]) -> Preferences:
    """Return the preferences that ``rows`` hold: names, and values as JSON."""
    stored: dict[str, Any] = {}
    for name, text in rows:
        value = msgspec.json.decode(text)
        if problem_with(name, value) is None:
            stored[name] = value
    return Preferences(**stored)
