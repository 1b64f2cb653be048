"""The columns of the audit log, and of the details of one line."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from models.enums import EventKind, Permission
from models.views import AuditLineView
from ui.formats import date_time
from ui.itemmodels.columns import Column
from ui.messages import word

_PERMISSIONS = frozenset(Permission)


@dataclass(frozen=True, slots=True)
class ChangedValue:
    """One value of a line's details: what it was, and what it became."""

    at: int
    name: str
    old: str
    new: str


def audit_columns() -> tuple[Column[AuditLineView], ...]:
    """Return the columns in the user's language."""
    return (
        Column(
            name="at",
            title=_tr("Date and time"),
            text=lambda line: date_time(line.at),
            sort=lambda line: line.at,
            width_px=152,
        ),
        Column(name="actor", title=_tr("User"), text=lambda line: line.actor, width_px=136),
        Column(name="event", title=_tr("Event"), text=event_words, width_px=168),
        Column(
            name="message", title=_tr("What was done"), text=lambda line: line.message, width_px=400
        ),
        Column(
            name="site",
            title=_tr("Site"),
            text=lambda line: "" if line.site_id is None else str(line.site_id),
            sort=lambda line: line.site_id,
            align_right=True,
            width_px=64,
            hidden=True,
        ),
        Column(
            name="details",
            title=_tr("Details"),
            text=lambda line: "; ".join(map(said, changed_values(line))),
            width_px=280,
            hidden=True,
        ),
        Column(
            name="line",
            title=_tr("Line"),
            text=lambda line: str(line.line_id),
            sort=lambda line: line.line_id,
            align_right=True,
            width_px=80,
            hidden=True,
        ),
    )


def event_words(line: AuditLineView) -> str:
    """Return the word of a line's event; the text itself of one that is not known here."""
    return word(line.kind) if isinstance(line.kind, EventKind) else line.kind


def value_columns() -> tuple[Column[ChangedValue], ...]:
    """Return the columns of the details of a line."""
    return (
        Column(name="name", title=_tr("Field"), text=lambda value: value.name, width_px=200),
        Column(name="old", title=_tr("Old value"), text=lambda value: value.old, width_px=296),
        Column(name="new", title=_tr("New value"), text=lambda value: value.new, width_px=296),
    )


def changed_values(line: AuditLineView) -> tuple[ChangedValue, ...]:
    """Return what the details of a line say, value by value, in the order of the names."""
    return tuple(
        ChangedValue(at, name, old, new)
        for at, (name, old, new) in enumerate(_values_in(line.details))
    )


def _values_in(details: str) -> Iterator[tuple[str, str, str]]:
    try:
        values = dict(json.loads(details or "{}"))
    except (ValueError, TypeError):  # not as we write it: shown as it is
        values = {"": details}
    for name, value in values.items():
        label = name.replace("_", " ")
        if isinstance(value, list) and len(value) == 2:
            yield label, _text(value[0]), _text(value[1])
        else:
            yield label, "", _text(value)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    if isinstance(value, list):
        return ", ".join(map(_text, value))
    if isinstance(value, str):
        return word(Permission(value)) if value in _PERMISSIONS else value
    return json.dumps(value, ensure_ascii=False)


def said(value: ChangedValue) -> str:
    """Return one value of a line in one piece of text."""
    return f"{value.name}: {value.old} → {value.new}" if value.old else f"{value.name}: {value.new}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("AuditWindow", text)
