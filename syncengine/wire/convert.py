"""Record data from push format to canonical, which is pull format, and back (protocol 7.3).

What to convert is compiled from the catalogue's field formats, once for each table. Values keep
their spelling: only those that change are written anew. A value that does not fit its format, a
key or a table that the catalogue does not know passes as it is; nothing is ever lost here.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

import msgspec
from msgspec import Raw

from models.catalogue import CATALOGUE, FieldFormat, FieldSpec, PushForm

Converter = Callable[[bytes], bytes | None]
"""Takes a value as JSON text and returns its other form; None if it has none or is in it."""

Plan = tuple[tuple[str, Converter], ...]
"""The keys of one table that are converted, in the order of the catalogue."""

_RECORD: Final = msgspec.json.Decoder(dict[str, Raw])
_ENCODER: Final = msgspec.json.Encoder()

_CLOCK: Final = re.compile(rb'"([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d+)?"')
_SECONDS: Final = re.compile(rb"\d{1,5}")
_MIDNIGHT: Final = re.compile(rb'"(\d{4}-\d\d-\d\d)[T ]00:00:00(?:\.0+)?"')
_DATE: Final = re.compile(rb'"(\d{4}-\d\d-\d\d)"')
_NUMBER: Final = {b"%02d" % number: number for number in range(60)}
_DAY_S: Final = 86_400


def to_canonical(table: str, raw: bytes) -> bytes:
    """Return pushed record data of ``table`` in canonical form; the same object if it is so.

    ``raw`` is JSON text in UTF-8. Applied twice it changes nothing more. Thread: any.
    """
    plan = _TO_CANONICAL.get(table)
    return raw if plan is None else _converted(plan, raw)


def to_push(table: str, raw: bytes) -> bytes:
    """Return canonical record data of ``table`` as a site pushes it; the same object if it is so.

    ``to_canonical`` takes it back exactly. A date that means none stays as it is spelled, as
    ``"0000-00-00T00:00:00"``, ``""`` or null, so that both sides hold the same record. Thread: any.
    """
    plan = _TO_PUSH.get(table)
    return raw if plan is None else _converted(plan, raw)


def _converted(plan: Plan, raw: bytes) -> bytes:
    try:
        record = _RECORD.decode(raw)
    except (ValueError, RecursionError):
        return raw  # no record: whoever integrates it refuses it and says why
    changed = False
    for name, convert in plan:
        value = record.get(name)
        if value is None:
            continue
        other = convert(bytes(value))
        if other is not None:
            record[name] = Raw(other)
            changed = True
    return _ENCODER.encode(record) if changed else raw


def seconds_of_clock(value: bytes) -> bytes | None:
    """``"11:35:15"`` to ``41715``; a fraction of a second has no place in pull format."""
    match = _CLOCK.fullmatch(value)
    if match is None:
        return None
    hours, minutes, seconds = match.groups()
    return b"%d" % (_NUMBER[hours] * 3600 + _NUMBER[minutes] * 60 + _NUMBER[seconds])


def clock_of_seconds(value: bytes) -> bytes | None:
    """``41715`` to ``"11:35:15"``."""
    if _SECONDS.fullmatch(value) is None or int(value) >= _DAY_S:
        return None
    minutes, seconds = divmod(int(value), 60)
    return b'"%02d:%02d:%02d"' % (*divmod(minutes, 60), seconds)


def _date_of_midnight(value: bytes) -> bytes | None:
    """``"2022-03-24T00:00:00"`` to ``"2022-03-24"``; any other time of day would be lost."""
    match = _MIDNIGHT.fullmatch(value)
    return None if match is None else b'"%s"' % match[1]


def _midnight_of_date(value: bytes) -> bytes | None:
    match = _DATE.fullmatch(value)
    return None if match is None else b'"%sT00:00:00"' % match[1]


def _zero_of_null(value: bytes) -> bytes | None:
    return b"0" if value == b"null" else None


def object_of_text(value: bytes) -> bytes | None:
    """Return the JSON object that a string holds, without blanks; None for any other value."""
    if not value.startswith(b'"'):
        return None
    try:
        text = msgspec.json.decode(value, type=str).encode()
        _RECORD.decode(text)
    except (ValueError, RecursionError):
        return None
    return msgspec.json.format(text, indent=-1)


def _text_of_object(value: bytes) -> bytes | None:
    return _ENCODER.encode(value.decode()) if value.startswith(b"{") else None


def _canonical_converter(field: FieldSpec) -> Converter | None:
    if field.zero_for_null:
        return _zero_of_null
    if field.format is FieldFormat.OBJECT:
        return object_of_text
    return {PushForm.CLOCK: seconds_of_clock, PushForm.MIDNIGHT: _date_of_midnight}.get(field.push)


def _push_converter(field: FieldSpec) -> Converter | None:
    return {
        PushForm.CLOCK: clock_of_seconds,
        PushForm.MIDNIGHT: _midnight_of_date,
        PushForm.TEXT: _text_of_object,
    }.get(field.push)


def _compiled(converter_of: Callable[[FieldSpec], Converter | None]) -> Mapping[str, Plan]:
    """Return the plans of the tables that have anything to convert."""
    plans = {
        spec.name: tuple(
            (field.name, convert)
            for field in spec.fields
            if (convert := converter_of(field)) is not None
        )
        for spec in CATALOGUE.values()
    }
    return {table: plan for table, plan in plans.items() if plan}


_TO_CANONICAL: Final = _compiled(_canonical_converter)
_TO_PUSH: Final = _compiled(_push_converter)
