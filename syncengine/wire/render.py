"""Record data as a peer can take it: every key it demands, objects as objects (protocol A, 2.1).

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
}
"""Words of enumerations that mean least; where none is named, the first of the catalogue's."""

_EVEN_IF_OPTIONAL: Final[dict[tuple[str, str], bytes]] = {
    ("list_master", "inactive"): b"false",
    ("list_master", "discount_percentage"): b"0",
}
"""Keys that may be absent but then mean the wrong thing (protocol 2.1, trap 17)."""

_Present = str | int | float | bool | dict[str, Raw] | list[Raw]
_NotText = int | float | bool | dict[str, Raw] | list[Raw]
_Day = Annotated[str, Meta(max_length=len("YYYY-MM-DD"))]
"""A date without the time of day that push format adds."""

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
    absent_not_null: tuple[str, ...]
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
    for name in plan.absent_not_null:
        if bytes(record.get(name, b"")) == _NULL:
            del record[name]
    for fill in plan.fills:
        value = bytes(record.get(fill.name, b""))
        if not value or (value == _NULL and not fill.null_ok):
            is_id = fill.name == plan.id_field
            record[fill.name] = Raw(_ENCODER.encode(record_id) if is_id else fill.default)
        elif fill.strict_date and value in _NO_STRICT_DATES:
            record[fill.name] = Raw(_UNKNOWN_DAY)
    return _ENCODER.encode(record)


def _is_complete(plan: _Plan, raw: bytes) -> bool:
    try:
        row = plan.complete.decode(raw)
    except (ValueError, RecursionError):
        return False
    return all(_is_day(getattr(row, f"s{number}")) for number in range(len(plan.strict_dates)))


def _is_day(value: object) -> bool:
    return isinstance(value, str) and len(value) == len("YYYY-MM-DD") and value != "0000-00-00"


def _fill_of(table: str, field: FieldSpec) -> _Fill | None:
    even = _EVEN_IF_OPTIONAL.get((table, field.name))
    if even is not None:
        return _Fill(field.name, even, False, False)
    if not field.required:
        return None
    is_strict = field.strict and field.format is FieldFormat.DATE
    if is_strict:
        default = _UNKNOWN_DAY
    elif field.format is FieldFormat.ENUM:
        default = _word(table, field)
    elif field.format is FieldFormat.OBJECT and not field.null_ok:
        default = b"{}"
    else:
        default = _DEFAULTS[field.format]
    return _Fill(field.name, default, field.null_ok, is_strict)


def _word(table: str, field: FieldSpec) -> bytes:
    word = _WORDS.get((table, field.name)) or (None if field.null_ok else field.values[0])
    return _ENCODER.encode(word)


def _member(field: FieldSpec, fill: _Fill | None) -> tuple[Any, ...]:
    """Return type and default of a key in the struct of complete records."""
    may_be_null = field.null_ok if fill is None else fill.null_ok
    if field.format in {FieldFormat.OBJECT, FieldFormat.TIME}:
        kind: Any = _NotText | None if may_be_null else _NotText
    elif field.format is FieldFormat.DATE:
        kind = _Day | None if may_be_null else _Day
    else:
        kind = object if may_be_null else _Present
    return (kind,) if fill is not None else (kind, 0)


def _plan_of(spec: TableSpec) -> _Plan:
    fills = {
        field.name: fill
        for field in spec.fields
        if (fill := _fill_of(spec.name, field)) is not None
    }
    strict_dates = tuple(fill.name for fill in fills.values() if fill.strict_date)
    members: list[Any] = []
    names: dict[str, str] = {}
    for number, field in enumerate(spec.fields):
        is_strict = field.name in strict_dates
        member = f"s{strict_dates.index(field.name)}" if is_strict else f"f{number}"
        names[member] = field.name
        members.append((member, *_member(field, fills.get(field.name))))
    shape = msgspec.defstruct(
        "Complete", members, rename=names, frozen=True, kw_only=True, gc=False
    )
    return _Plan(
        spec.id_field,
        tuple(fills.values()),
        tuple(each.name for each in spec.fields if each.format is FieldFormat.OBJECT),
        tuple(each.name for each in spec.fields if not each.null_ok and each.name not in fills),
        strict_dates,
        msgspec.json.Decoder(shape),
    )


_PLANS: Final = {
    spec.name: _plan_of(spec)
    for spec in CATALOGUE.values()
    if spec.wire is not Wire.V6 and spec.pulled
}
