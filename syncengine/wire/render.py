"""Record data as a peer can take it: every key it demands, objects as objects (protocol A, 2.1, 3).

Records are kept as they came, whatever they lack: imports, edits and other programs leave keys out.
What a peer fails on is filled in here, where it is served, and nowhere else; our own remote sites
get records as they are. No key is added that may be absent. What to fill is compiled from the
catalogue, once for each table; a record that lacks nothing is recognised without taking it apart.
"""

from typing import Annotated, Any, Final, NamedTuple

import msgspec
from msgspec import Meta, Raw

from models.catalogue import CATALOGUE, FieldFormat, FieldSpec, TableSpec, Wire
from syncengine.wire.convert import object_of_text, to_canonical

_NULL: Final = b"null"
_NO_DATE: Final = b'"0000-00-00"'
_NO_STRICT_DATES: Final = frozenset({b'""', _NO_DATE, b'"0000-00-00T00:00:00"', _NULL})
_UNKNOWN_DAY: Final = b'"1970-01-01"'
_UNKNOWN_TIME: Final = b'"1970-01-01T00:00:00"'
"""Where a peer takes only real dates and none is known."""

_DEFAULTS: Final[dict[FieldFormat, bytes]] = {
    FieldFormat.STRING: b'""',
    FieldFormat.INT: b"0",
    FieldFormat.NUMBER: b"0",
    FieldFormat.BOOL: b"false",
    FieldFormat.DATE: _NO_DATE,
    FieldFormat.TIME: b"0",
    FieldFormat.DATETIME: b'""',
    FieldFormat.OBJECT: _NULL,
    FieldFormat.JSON: _NULL,
}
_WORDS: Final[dict[tuple[str, str], str]] = {
    ("item", "type_of"): "general",
    ("Stock_take", "status"): "sg",
    ("om_activity_log", "type"): "UserLoggedIn",
    ("requisition", "authorisationStatus"): "none",
    ("requisition", "type"): "im",
    ("message", "type"): "REQUEST_FIELD_CHANGE",
    ("asset_log_reason", "asset_log_status"): "NOT_IN_USE",
    ("asset_property", "value_type"): "STRING",
    ("property", "value_type"): "STRING",
    ("backend_plugin", "variant_type"): "BOA_JS",
    ("om_report", "context"): "ASSET",
    ("rnr_form", "status"): "DRAFT",
    ("rnr_form_line", "low_stock"): "OK",
}
"""Words of enumerations that mean least; where none is named, the first of the catalogue's."""

_CONTENTS: Final[dict[tuple[str, str], bytes]] = {
    ("backend_plugin", "types"): b"[]",
    ("frontend_plugin", "types"): b"[]",
    ("frontend_plugin", "files"): b"[]",
    ("om_form_schema", "json_schema"): b"{}",
    ("om_form_schema", "ui_schema"): b"{}",
}
"""JSON that must be there and may not be null."""

_NEVER_RETURNED: Final = frozenset({"contact_form", "system_log"})
"""Tables that only go to the central server (protocol 3.4)."""

_EVEN_IF_OPTIONAL: Final[dict[tuple[str, str], bytes]] = {
    ("list_master", "inactive"): b"false",
    ("list_master", "discount_percentage"): b"0",
}
"""Keys that may be absent but then mean the wrong thing (protocol 2.1, trap 17)."""

_Present = str | int | float | bool | dict[str, Raw] | list[Raw]
_NotText = int | float | bool | dict[str, Raw] | list[Raw]
_Day = Annotated[str, Meta(max_length=len("YYYY-MM-DD"))]
"""A date without the time of day that push format adds."""
_RealDay = Annotated[str, Meta(pattern="^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}")]
"""Rows of v6 are read into typed columns: their dates and times are real, null or absent."""

_RECORD: Final = msgspec.json.Decoder(dict[str, Raw])
_ENCODER: Final = msgspec.json.Encoder()


class _Fill(NamedTuple):
    """One key of a table and what stands there if nothing is known."""

    name: str
    default: bytes
    null_ok: bool
    strict_date: bool


class _Plan(NamedTuple):
    """What one table's records must have, and the decoder that only takes those that have it."""

    id_field: str
    fills: tuple[_Fill, ...]
    objects: tuple[str, ...]
    absent_instead: tuple[tuple[str, frozenset[bytes]], ...]
    strict_dates: tuple[str, ...]
    complete: msgspec.json.Decoder[msgspec.Struct]


def to_pull(table: str, record_id: str, raw: bytes) -> bytes:
    """Return data of a record of ``table`` as peers pull it; the same object if it is so already.

    ``raw`` is JSON text in UTF-8. Applied twice it changes nothing more. Thread: any.
    """
    plan = _PLANS.get(table)
    if plan is None or _is_complete(plan, raw):
        return raw
    raw = to_canonical(table, raw)  # imported records may be in push format
    try:
        record = _RECORD.decode(raw)
    except (ValueError, RecursionError):
        return raw
    for name in plan.objects:
        value = object_of_text(bytes(record.get(name, _NULL)))
        if value is not None:
            record[name] = Raw(value)
    for name, refused in plan.absent_instead:
        if bytes(record.get(name, b"")) in refused:
            del record[name]
    for fill in plan.fills:
        value = bytes(record.get(fill.name, b""))
        if not value or (value == _NULL and not fill.null_ok):
            is_id = fill.name == plan.id_field
            record[fill.name] = Raw(_ENCODER.encode(record_id) if is_id else fill.default)
        elif fill.strict_date and value in _NO_STRICT_DATES:
            record[fill.name] = Raw(fill.default)
    return _ENCODER.encode(record)


def _is_complete(plan: _Plan, raw: bytes) -> bool:
    try:
        row = plan.complete.decode(raw)
    except (ValueError, RecursionError):
        return False
    return all(_is_day(getattr(row, f"s{number}")) for number in range(len(plan.strict_dates)))


def _is_day(value: object) -> bool:
    return isinstance(value, str) and len(value) == len("YYYY-MM-DD") and value != "0000-00-00"


def _is_typed_date(spec: TableSpec, field: FieldSpec) -> bool:
    return spec.wire is Wire.V6 and field.format in {FieldFormat.DATE, FieldFormat.DATETIME}


def _fill_of(spec: TableSpec, field: FieldSpec) -> _Fill | None:
    even = _EVEN_IF_OPTIONAL.get((spec.name, field.name))
    if even is not None:
        return _Fill(field.name, even, False, False)
    if not field.required:
        return None
    is_day = field.format is FieldFormat.DATE
    is_strict = (field.strict and is_day) or _is_typed_date(spec, field)
    content = _CONTENTS.get((spec.name, field.name))
    if is_strict:
        default = _UNKNOWN_DAY if is_day else _UNKNOWN_TIME
    elif content is not None:
        default = content
    elif field.format is FieldFormat.ENUM:
        default = _word(spec.name, field)
    elif field.format is FieldFormat.OBJECT and not field.null_ok:
        default = b"{}"
    else:
        default = _DEFAULTS[field.format]
    return _Fill(field.name, default, field.null_ok, is_strict)


def _word(table: str, field: FieldSpec) -> bytes:
    word = _WORDS.get((table, field.name)) or (None if field.null_ok else field.values[0])
    return _ENCODER.encode(word)


def _refused(spec: TableSpec, field: FieldSpec) -> frozenset[bytes]:
    """Return the values in place of which a key that may be absent is left out."""
    refused = _NO_STRICT_DATES if _is_typed_date(spec, field) else frozenset({_NULL})
    return refused - {_NULL} if field.null_ok else refused


def _member(spec: TableSpec, field: FieldSpec, fill: _Fill | None) -> tuple[Any, ...]:
    """Return type and default of a key in the struct of complete records."""
    may_be_null = field.null_ok if fill is None else fill.null_ok
    if _is_typed_date(spec, field):
        kind: Any = _RealDay | None if may_be_null else _RealDay
    elif field.format in {FieldFormat.OBJECT, FieldFormat.TIME}:
        kind = _NotText | None if may_be_null else _NotText
    elif field.format is FieldFormat.DATE:
        kind = _Day | None if may_be_null else _Day
    else:
        kind = object if may_be_null else _Present
    return (kind,) if fill is not None else (kind, 0)


def _plan_of(spec: TableSpec) -> _Plan:
    fills = {
        field.name: fill for field in spec.fields if (fill := _fill_of(spec, field)) is not None
    }
    strict_dates = tuple(
        fill.name for fill in fills.values() if fill.strict_date and spec.wire is not Wire.V6
    )
    members: list[Any] = []
    names: dict[str, str] = {}
    for number, field in enumerate(spec.fields):
        is_strict = field.name in strict_dates
        member = f"s{strict_dates.index(field.name)}" if is_strict else f"f{number}"
        names[member] = field.name
        members.append((member, *_member(spec, field, fills.get(field.name))))
    shape = msgspec.defstruct(
        "Complete", members, rename=names, frozen=True, kw_only=True, gc=False
    )
    return _Plan(
        spec.id_field,
        tuple(fills.values()),
        tuple(each.name for each in spec.fields if each.format is FieldFormat.OBJECT),
        tuple(
            (each.name, refused)
            for each in spec.fields
            if each.name not in fills and (refused := _refused(spec, each))
        ),
        strict_dates,
        msgspec.json.Decoder(shape),
    )


_PLANS: Final = {
    spec.name: _plan_of(spec)
    for spec in CATALOGUE.values()
    if spec.pulled and spec.name not in _NEVER_RETURNED
}
