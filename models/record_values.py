"""Whether a value may stand in a field of a record, by the formats of the catalogue.

For edits made here, which must be right at once. Records that arrive, or are imported, are kept
as they are (sync.md: nothing real is refused), and the wire fills what a peer needs.
"""

import math
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from typing import Any, Final

import msgspec

from models.catalogue import FieldFormat, FieldSpec

NO_DATES: Final = ("", "0000-00-00")
SECONDS_OF_DAY: Final = 86_400
_LARGEST_INT: Final = 2**63 - 1
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")
_DATETIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?")


def problem_with_value(field: FieldSpec, value: object) -> str | None:
    """Say what ``value`` must be to stand in ``field``; None if it may (protocol 7.1, 7.2)."""
    if value is None:
        return None if field.null_ok else "must not be null"
    return _quoted(value) if field.quoted else _CHECKS[field.format](field, value)


def value_from_text(field: FieldSpec | None, text: str) -> object:
    """Return what ``text``, as a person types it, means in ``field``.

    Text stays text in a field of text. Anywhere else it is read as JSON if it is some, so that
    wrong types are noticed by ``problem_with_value``.
    """
    if field is not None and (field.quoted or field.format in _TEXTUAL):
        return None if text == "null" and field.null_ok else text
    with suppress(msgspec.DecodeError):
        return msgspec.json.decode(text)
    return text


def _quoted(value: object) -> str | None:
    with suppress(ValueError):
        if isinstance(value, str) and math.isfinite(float(value)):
            return None
    return "must be a number written as text"


def _string(_field: FieldSpec, value: object) -> str | None:
    return None if isinstance(value, str) else "must be text"


def _int(_field: FieldSpec, value: object) -> str | None:
    if type(value) is not int or abs(value) > _LARGEST_INT:
        return "must be a whole number"
    return None


def _number(_field: FieldSpec, value: object) -> str | None:
    if isinstance(value, float):
        return None if math.isfinite(value) else "must be a number"
    return None if type(value) is int and abs(value) <= _LARGEST_INT else "must be a number"


def _bool(_field: FieldSpec, value: object) -> str | None:
    return None if isinstance(value, bool) else "must be true or false"


def _enum(field: FieldSpec, value: object) -> str | None:
    if not isinstance(value, str):
        return "must be text"
    if field.values and not field.open_values and value not in field.values:
        return f"must be one of {', '.join(field.values)}"
    return None


def _date(field: FieldSpec, value: object) -> str | None:
    if value in NO_DATES and not field.strict:
        return None
    with suppress(ValueError):
        if isinstance(value, str) and _DATE.fullmatch(value) and date.fromisoformat(value):
            return None
    return "must be a date like 2026-03-31"


def _datetime(field: FieldSpec, value: object) -> str | None:
    if value == "" and not field.strict:
        return None
    with suppress(ValueError):
        if isinstance(value, str) and _DATETIME.fullmatch(value) and _moment(value):
            return None
    return "must be a moment like 2026-03-31T13:45:00"


def _moment(text: str) -> datetime:
    return datetime.strptime(text[:19], "%Y-%m-%dT%H:%M:%S")


def _time(_field: FieldSpec, value: object) -> str | None:
    if type(value) is int and 0 <= value < SECONDS_OF_DAY:
        return None
    return "must be whole seconds since midnight, 0 to 86399"


def _object(field: FieldSpec, value: object) -> str | None:
    if not isinstance(value, dict):
        return "must be a JSON object"
    for inner in field.fields:
        if inner.name in value:
            problem = problem_with_value(inner, value[inner.name])
            if problem is not None:
                return f"its key {inner.name} {problem}"
    return None


def _any(_field: FieldSpec, _value: object) -> str | None:
    return None


_TEXTUAL: Final = frozenset(
    {FieldFormat.STRING, FieldFormat.ENUM, FieldFormat.DATE, FieldFormat.DATETIME}
)
_CHECKS: Final[dict[FieldFormat, Callable[[FieldSpec, Any], str | None]]] = {
    FieldFormat.STRING: _string,
    FieldFormat.INT: _int,
    FieldFormat.NUMBER: _number,
    FieldFormat.BOOL: _bool,
    FieldFormat.ENUM: _enum,
    FieldFormat.DATE: _date,
    FieldFormat.DATETIME: _datetime,
    FieldFormat.TIME: _time,
    FieldFormat.OBJECT: _object,
    FieldFormat.JSON: _any,
}
