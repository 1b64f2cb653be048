"""Record data between canonical form and that of mSupply mobile: text throughout (protocol 4.3).

Out, every value becomes a string and every key that the app tests for is there, or it would drop
the record without a word. In, values get their types back from the catalogue's field formats; a key
that the app does not know keeps what the central server has. Compiled once for each table.
"""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple
from uuid import UUID, uuid5

import msgspec
from msgspec import Raw

from models.catalogue import CATALOGUE, FieldFormat, FieldSpec, TableSpec
from models.enums import DataType
from syncengine.wire.convert import clock_of_seconds, seconds_of_clock
from syncengine.wire.render import to_pull

_RECORD: Final = msgspec.json.Decoder(dict[str, Raw])
_TEXT: Final = msgspec.json.Decoder(str)
_ENCODER: Final = msgspec.json.Encoder()
_NULL: Final = b"null"
_EMPTY: Final = b'""'
_NO_DATE: Final = b'"0000-00-00T00:00:00"'
_NO_CLOCK: Final = b'"00:00:00"'
_DAY: Final = re.compile(rb'"(\d{4}-\d\d-\d\d)(?:[T ][^"]*)?"')
_JSON_NUMBER: Final = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
_NAMESPACE: Final = UUID("5b0c5f7e-3f0c-5d6c-8f55-0f8f5a2f1c77")

_DEFAULTS: Final[Mapping[FieldFormat, bytes]] = {
    FieldFormat.INT: b'"0"',
    FieldFormat.NUMBER: b'"0"',
    FieldFormat.BOOL: b'"false"',
    FieldFormat.DATE: _NO_DATE,
    FieldFormat.TIME: _NO_CLOCK,
    FieldFormat.OBJECT: b'"{}"',
}
_NUMBERS: Final = {"log_interval", "minimum_temperature", "maximum_temperature", "duration"}
"""Demanded keys of which the catalogue says no format."""

_MADE_UP: Final = {("trans_line", "item_line_ID"), ("Stock_take_lines", "item_line_ID")}
"""Keys of records that the app makes when it first meets their ids. Stock that is on its way, or
was only counted, has no such record yet; without an id the app would drop the line."""

_ALIASES: Final[Mapping[str, Mapping[str, str]]] = {
    "name": {"id": "ID", "currency_id": "currency_ID"},
    "Stock_take_lines": {"location_ID": "location_id"},
    "trans_line": {"medicine_administrator_id": "medicine_administrator_ID"},
}
"""Keys that the app spells in its own way where it pushes, by table."""

_ALSO_AS: Final[Mapping[str, Mapping[str, str]]] = {
    "clinician": {"code": "registration_code"},
    "item_line": {"donor_id": "donor_ID"},
    "vaccine_vial_monitor_status_log": {"status_ID": "vaccine_vial_monitor_status_ID"},
}
"""Keys that the app tests for under one name and reads under another."""

_STORE_SETTINGS: Final = ("tags", "code")
"""What the app keeps of its own store's record as settings, which may not be absent."""

_LINKS: Final = {"linked_transaction_id", "linked_requisition_id"}
"""Keys that a transfer sets; the app often does not know them, and blank means no more than that.
"""

_NO_NUMBERS: Final = {"", "NaN", "undefined", "null", "Infinity", "-Infinity"}
"""What the app makes of a number that is not there."""


class _Demands(NamedTuple):
    """What the app tests of one table, and the formats of its fields."""

    formats: Mapping[str, FieldFormat]
    nonempty: tuple[tuple[str, bytes], ...]
    present: tuple[tuple[str, bytes], ...]


def to_mobile(table: str, record_id: str, raw: bytes) -> bytes:
    """Return canonical record data as the app takes it: each value a string.

    A text that must not be empty but is stays so: nothing is made up, and the app leaves such a
    record out. ``raw`` is JSON text in UTF-8. Thread: any.
    """
    raw = to_pull(table, record_id, raw)
    try:
        record = _RECORD.decode(raw)
    except (ValueError, RecursionError):
        return raw
    demands = _DEMANDS.get(table, _NOTHING)
    for name, value in record.items():
        record[name] = Raw(_as_text(demands.formats.get(name), bytes(value)))
    for name, default in demands.present:
        record.setdefault(name, Raw(default))
    for name, other in _ALSO_AS.get(table, {}).items():
        if name in record:
            record.setdefault(other, record[name])
    for name, default in demands.nonempty:
        if bytes(record.get(name, _EMPTY)) == _EMPTY:
            record[name] = Raw(default)
            if (table, name) in _MADE_UP:
                made_up = uuid5(_NAMESPACE, f"{table}.{name}:{record_id}")
                record[name] = Raw(_ENCODER.encode(str(made_up)))
    record["ID"] = Raw(_ENCODER.encode(record_id))
    return _ENCODER.encode(record)


def from_mobile(
    table: str, record_id: str, raw: bytes, *, store_id: str = "", known: bytes | None = None
) -> bytes:
    """Return pushed record data in canonical form.

    store_id: of the site; it stands where a record of the store does not say whose it is. known:
    the record as the central server has it, whose keys stay where the app has none.
    ``raw`` that is no object is returned as it is: whoever integrates it refuses it. Thread: any.
    """
    try:
        record = _RECORD.decode(raw)
    except (ValueError, RecursionError):
        return raw
    fields = _FIELDS.get(table, {})
    aliases = _ALIASES.get(table, {})
    pushed: dict[str, Raw] = {"ID": Raw(_ENCODER.encode(record_id))}
    for key, value in record.items():
        name = aliases.get(key, key)
        if name != "ID":
            typed = _typed(fields.get(name), bytes(value))
            if typed is not None:
                pushed[name] = Raw(typed)
    store_field = _STORE_FIELD.get(table)
    if store_id and store_field is not None and store_field not in pushed:
        pushed[store_field] = Raw(_ENCODER.encode(store_id))
    return _ENCODER.encode(pushed if known is None else _laid_over(known, pushed, fields))


def _as_text(format_: FieldFormat | None, value: bytes) -> bytes:
    if format_ is FieldFormat.DATE and (value in {_NULL, _EMPTY} or value.startswith(b'"')):
        match = _DAY.fullmatch(value)
        return _NO_DATE if match is None else b'"%sT00:00:00"' % match[1]
    if format_ is FieldFormat.TIME:
        value = clock_of_seconds(value) or value
    if value == _NULL:
        return _EMPTY
    if value.startswith(b'"'):
        return value
    return _ENCODER.encode(value.decode())


def _typed(field: FieldSpec | None, value: bytes) -> bytes | None:
    """Return a pushed value in the format of its field; None if the key means nothing."""
    if field is None or not value.startswith(b'"'):
        return value
    text = _TEXT.decode(value)
    match field.format:
        case FieldFormat.INT | FieldFormat.NUMBER:
            return _number(field, text) or value
        case FieldFormat.BOOL:
            return b"true" if text.strip().lower() == "true" else b"false"
        case FieldFormat.DATE:
            day = _DAY.fullmatch(value)
            return value if day is None else b'"%s"' % day[1]
        case FieldFormat.TIME:
            return seconds_of_clock(value) or (value if text else _none(field))
        case FieldFormat.DATETIME:
            return _ENCODER.encode(text.removesuffix("Z"))
        case FieldFormat.OBJECT | FieldFormat.JSON:
            return _json(text) or (_none(field) if not text else value)
        case FieldFormat.ENUM if not text:
            return _NULL if field.null_ok else None
    return value


def _none(field: FieldSpec) -> bytes:
    return _NULL if field.null_ok else b"0"


def _number(field: FieldSpec, text: str) -> bytes | None:
    """Return the number in a text; it keeps its spelling. None if there is none in it."""
    if field.quoted:
        return None
    if text in _NO_NUMBERS:
        return _none(field)
    try:
        value = float(text)
        if field.format is FieldFormat.INT:
            return b"%d" % (int(text) if text.lstrip("-").isdecimal() else round(value))
    except (ValueError, OverflowError):
        return None
    if _JSON_NUMBER.fullmatch(text):
        return text.encode()
    spelled = _ENCODER.encode(value)
    return None if spelled == _NULL else spelled


def _json(text: str) -> bytes | None:
    if not text.startswith(("{", "[")):
        return None
    try:
        return msgspec.json.format(text.encode(), indent=-1)
    except (msgspec.DecodeError, RecursionError):
        return None


def _laid_over(
    known: bytes, pushed: Mapping[str, Raw], fields: Mapping[str, FieldSpec]
) -> dict[str, Raw]:
    try:
        record = _RECORD.decode(known)
    except (ValueError, RecursionError):
        return dict(pushed)
    for name, value in pushed.items():
        before = bytes(record.get(name, _NULL))
        if name in _LINKS and bytes(value) == _EMPTY and before != _NULL:
            continue
        record[name] = value if name in fields else Raw(_spelled_like(before, bytes(value)))
    return record


def _spelled_like(before: bytes, value: bytes) -> bytes:
    """Return a value of no declared format as it was before, if it is the same but for quotes."""
    if not before.startswith(b'"') and value == _ENCODER.encode(before.decode()):
        return before
    return value


def _demands_of(spec: TableSpec) -> _Demands:
    formats = {field.name: field.format for field in spec.fields}
    mobile = spec.mobile
    if mobile is None:
        return _Demands(formats, (), ())

    settings = _STORE_SETTINGS if spec.name == "store" else ()

    def default(name: str) -> bytes:
        if name in _NUMBERS and name not in formats:
            return b'"0"'
        return _DEFAULTS.get(formats.get(name, FieldFormat.STRING), _EMPTY)

    def present(name: str) -> bytes:
        return _NO_DATE if formats.get(name) is FieldFormat.DATE else _EMPTY

    return _Demands(
        formats,
        tuple((name, default(name)) for name in mobile.must_be_nonempty_string if name != "ID"),
        tuple((name, present(name)) for name in (*mobile.must_be_present_not_null, *settings)),
    )


_NOTHING: Final = _Demands({}, (), ())
_DEMANDS: Final = {spec.name: _demands_of(spec) for spec in CATALOGUE.values()}
_FIELDS: Final = {
    spec.name: {field.name: field for field in spec.fields} for spec in CATALOGUE.values()
}
_STORE_FIELD: Final = {
    spec.name: spec.store_field
    for spec in CATALOGUE.values()
    if spec.data_type is DataType.STORE and spec.store_field is not None
}
