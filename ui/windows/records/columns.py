"""The columns of the record browser's tables: tables, records, held ones, fields and sites."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from models.queries.browser import RecordLink, RecordRow
from models.views import HeldRecordView, SiteExplanation, TableCount
from ui.colours import Tone
from ui.formats import date_time, number
from ui.icons import Icon
from ui.itemmodels.columns import Column
from ui.messages import word

HELD: Final = ""
"""The name of the first row of the tables: received records that could not be applied."""


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A field of a record with its value as text, and the record that it names."""

    at: int
    name: str
    text: str
    link: RecordLink | None


def table_columns() -> tuple[Column[TableCount], ...]:
    """Return the columns of the list of tables."""
    return (
        Column(
            name="table",
            title=_tr("Table"),
            text=lambda count: _tr("Held records") if count.table == HELD else count.table,
            icon=lambda count: Icon.WARNING if count.table == HELD else None,
            colour=_table_tone,
            width_px=152,
        ),
        Column(
            name="rows",
            title=_tr("Records"),
            text=lambda count: number(count.rows) if count.rows else "",
            sort=lambda count: count.rows,
            align_right=True,
            width_px=72,
        ),
    )


def record_columns(stores: Mapping[str, str]) -> tuple[Column[RecordRow], ...]:
    """Return the columns of the records of a table; ``stores``: codes by id, filled later too."""
    return (
        Column(name="code", title=_tr("Code"), text=lambda row: row.code, width_px=80),
        Column(name="name", title=_tr("Name"), text=lambda row: row.name, width_px=184),
        Column(
            name="store",
            title=_tr("Store"),
            text=lambda row: stores.get(row.store_id or "", row.store_id or ""),
            width_px=72,
        ),
        Column(name="id", title=_tr("ID"), text=lambda row: row.record_id, width_px=104),
        Column(
            name="changed_at",
            title=_tr("Changed"),
            text=lambda row: date_time(row.changed_at),
            sort=lambda row: row.changed_at,
            width_px=144,
            hidden=True,
        ),
        Column(
            name="site",
            title=_tr("Changed on site"),
            text=lambda row: str(row.source_site_id),
            sort=lambda row: row.source_site_id,
            align_right=True,
            width_px=72,
            hidden=True,
        ),
    )


def held_columns() -> tuple[Column[HeldRecordView], ...]:
    """Return the columns of the records that were received and not applied."""
    return (
        Column(name="table", title=_tr("Table"), text=lambda held: held.table, width_px=104),
        Column(
            name="state",
            title=_tr("State"),
            text=lambda held: word(held.state),
            colour=lambda _held: Tone.WARNING,
            width_px=80,
        ),
        Column(name="reason", title=_tr("Why"), text=lambda held: held.reason, width_px=216),
        Column(name="id", title=_tr("ID"), text=lambda held: held.record_id, width_px=104),
        Column(
            name="site",
            title=_tr("From site"),
            text=lambda held: str(held.source_site_id),
            sort=lambda held: held.source_site_id,
            align_right=True,
            width_px=72,
        ),
        Column(
            name="received_at",
            title=_tr("Received"),
            text=lambda held: date_time(held.received_at),
            sort=lambda held: held.received_at,
            width_px=144,
        ),
    )


def field_columns() -> tuple[Column[FieldValue], ...]:
    """Return the columns of a record as a form."""
    return (
        Column(name="field", title=_tr("Field"), text=lambda field: field.name, width_px=152),
        Column(name="value", title=_tr("Value"), text=lambda field: field.text, width_px=168),
        Column(
            name="link",
            title=_tr("Refers to"),
            text=_linked,
            colour=lambda _field: Tone.ACCENT,
            tool_tip=lambda field: _tr("Press Enter to go there") if field.link else None,
        ),
    )


@dataclass(frozen=True, slots=True)
class SiteAnswer:
    """Whether a record goes to one site, and whether it still waits to be sent there."""

    site: SiteExplanation
    waiting: bool


def site_columns() -> tuple[Column[SiteAnswer], ...]:
    """Return the columns of where a record goes."""
    return (
        Column(
            name="goes",
            title=_tr("Goes"),
            text=lambda answer: _answer_look(answer)[0],
            icon=lambda answer: _answer_look(answer)[1],
            colour=lambda answer: _answer_look(answer)[2],
            width_px=88,
        ),
        Column(
            name="why",
            title=_tr("To which site, and why"),
            text=lambda answer: answer.site.sentence,
            tool_tip=lambda answer: answer.site.sentence,
        ),
    )


def field_values(data: str | None, links: tuple[RecordLink, ...]) -> tuple[FieldValue, ...]:
    """Return the fields of a record's JSON in its own order; none of what is no object."""
    by_field = {link.field: link for link in links}
    try:
        values = json.loads(data or "{}")
    except ValueError:
        return ()
    if not isinstance(values, dict):
        return ()
    return tuple(
        FieldValue(at, name, _text(value), by_field.get(name))
        for at, (name, value) in enumerate(values.items())
    )


def indented(data: str | None) -> str:
    """Return JSON as people read it; text that is none as it is."""
    try:
        return json.dumps(json.loads(data or "null"), indent=2, ensure_ascii=False)
    except ValueError:
        return data or ""


def _text(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _answer_look(answer: SiteAnswer) -> tuple[str, Icon, Tone]:
    if answer.waiting:
        return _tr("Waiting"), Icon.WAIT, Tone.ACCENT
    if answer.site.goes:
        return _tr("Yes"), Icon.CHECK, Tone.SUCCESS
    return _tr("No"), Icon.CLOSE, Tone.MUTED


def _linked(field: FieldValue) -> str:
    if (link := field.link) is None:
        return ""
    return f"→ {link.table}: {link.name}" if link.name else f"→ {link.table}"


def _table_tone(count: TableCount) -> Tone | None:
    if count.table == HELD:
        return Tone.WARNING
    return None if count.rows else Tone.MUTED


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecordBrowser", text)
