"""The copy of a record that its window edits: each field as text, by the formats of the catalogue.

Whether a value may stand in a field is decided by ``models.record_values``, as for every edit.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from models.catalogue import FieldFormat, FieldSpec, TableSpec
from models.record_values import NO_DATES, problem_with_value, value_from_text

_TEXTUAL = (FieldFormat.STRING, FieldFormat.ENUM, FieldFormat.DATE, FieldFormat.DATETIME)
_NEW_TEXTS = {
    FieldFormat.INT: "0",
    FieldFormat.NUMBER: "0",
    FieldFormat.TIME: "0",
    FieldFormat.BOOL: "false",
    FieldFormat.DATE: NO_DATES[-1],
    FieldFormat.OBJECT: "{}",
    FieldFormat.JSON: "null",
}
"""What a required field of a new record holds at first, where null is no value."""


@dataclass(frozen=True, slots=True)
class RecordDraft:
    """The texts on screen, by field. A blank stands for null, or for a field that is not there."""

    texts: Mapping[str, str] = field(default_factory=dict)


def draft_of(spec: TableSpec, values: Mapping[str, object]) -> RecordDraft:
    """Return the unchanged copy of a record."""
    return RecordDraft({each.name: text_of(values.get(each.name)) for each in spec.fields})


def new_draft(spec: TableSpec, record_id: str) -> RecordDraft:
    """Return a record as it begins: only what every record of the table needs is filled."""
    texts = {
        each.name: _NEW_TEXTS.get(each.format, "") if each.required and not each.null_ok else ""
        for each in spec.fields
    }
    return RecordDraft(texts | {spec.id_field: record_id})


def text_of(value: object) -> str:
    """Return a value as it is edited: text as it is, anything else as JSON, null as a blank."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def value_of(spec: FieldSpec, text: str) -> object:
    """Return the value that ``text`` means in a field."""
    if not text and (spec.null_ok or spec.format not in _TEXTUAL):
        return None
    return value_from_text(spec, text)


def changed_values(spec: TableSpec, draft: RecordDraft, base: RecordDraft) -> dict[str, object]:
    """Return the fields in which ``draft`` differs from ``base``, with their new values."""
    return {
        each.name: value_of(each, draft.texts[each.name])
        for each in spec.fields
        if draft.texts[each.name] != base.texts[each.name]
    }


def new_values(spec: TableSpec, draft: RecordDraft) -> dict[str, object]:
    """Return the values of a new record: what is filled, and blanks where a key is required."""
    return {
        each.name: value_of(each, draft.texts[each.name])
        for each in spec.fields
        if draft.texts[each.name] or each.required
    }


def problems(spec: TableSpec, values: Mapping[str, object]) -> dict[str, str]:
    """Say what is wrong with ``values``, field by field."""
    found: dict[str, str] = {}
    for each in spec.fields:
        if each.name in values:
            reason = problem_with_value(each, values[each.name])
            if reason is not None:
                found[each.name] = reason[:1].upper() + reason[1:]
    return found
