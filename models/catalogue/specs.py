"""What the catalogue says of a synced table and of each field of its wire JSON.

Only shapes live here; the declarations themselves are in ``tables.json`` and ``data_types``.
"""

from dataclasses import dataclass
from enum import StrEnum

from models.enums import Channel, DataType


class Wire(StrEnum):
    """The interface that carries a table: v5, v6 (snake_case rows) or both (protocol 3)."""

    V5 = "v5"
    V6 = "v6"
    BOTH = "both"


class FieldFormat(StrEnum):
    """How a value is written in canonical records, which is the pull format (protocol 7.1, 7.2).

    ``DATE``: ``"YYYY-MM-DD"``, none is ``"0000-00-00"``, ``""`` or null. ``TIME``: whole seconds
    since midnight. ``DATETIME``: ``"YYYY-MM-DDTHH:MM:SS[.fff]"`` in UTC without a zone, none is
    ``""`` or null. ``OBJECT``: a JSON object, never its text. ``JSON``: any value.
    """

    STRING = "string"
    INT = "int"
    NUMBER = "number"
    BOOL = "bool"
    ENUM = "enum"
    DATE = "date"
    TIME = "time"
    DATETIME = "datetime"
    OBJECT = "object"
    JSON = "json"


class PushForm(StrEnum):
    """How a site writes a field when it pushes it, where that differs (protocol 7.3).

    ``CLOCK``: a time as ``"HH:MM:SS"``. ``MIDNIGHT``: a date as ``"YYYY-MM-DDT00:00:00"``.
    ``TEXT``: an object as a string that holds its JSON.
    """

    SAME = "same"
    CLOCK = "clock"
    MIDNIGHT = "midnight"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One key of a record, as it must be when a site pulls it.

    ``required``: a record without the key fails. ``null_ok``: null is a value. ``strict``: a real
    date, never a "none" and never with a time part. ``zero_for_null``: sites push null and refuse
    to pull it; 0 means none. ``quoted``: a number written in a string. ``values``: the words of an
    enumeration, complete unless ``open_values``. ``fields``: the known keys inside an object.
    """

    name: str
    format: FieldFormat
    required: bool = False
    null_ok: bool = False
    strict: bool = False
    zero_for_null: bool = False
    quoted: bool = False
    push: PushForm = PushForm.SAME
    values: tuple[str, ...] = ()
    open_values: bool = False
    fields: tuple["FieldSpec", ...] = ()


@dataclass(frozen=True, slots=True)
class ParentRef:
    """The table a line belongs to and the line's key that holds its parent's id."""

    table: str
    field: str


@dataclass(frozen=True, slots=True)
class Unless:
    """The rows of a table that are of another type than the rest, told by one of their keys.

    It holds for rows whose ``field`` equals ``value``; the value ``""`` stands for blank, null and
    absent alike. ``store_field`` and ``name_field`` replace the table's for these rows.
    """

    field: str
    value: str
    data_type: DataType
    store_field: str | None = None
    name_field: str | None = None


@dataclass(frozen=True, slots=True)
class MobileSpec:
    """What mSupply mobile sites take of a table on v3, and what they drop (protocol 4.3).

    A record is dropped in which a key of ``must_be_nonempty_string`` is no text or empty, or one of
    ``must_be_present_not_null`` is null or absent. ``record_type_internal``: the app's own word.
    """

    record_type_internal: str
    pulled: bool = False
    pushed: bool = False
    must_be_nonempty_string: tuple[str, ...] = ()
    must_be_present_not_null: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableSpec:
    """Everything the program knows of one synced table.

    ``data_type`` and ``channel`` hold for all rows except those of ``unless``. ``needs``: tables
    whose records are integrated before this one's. ``pushed``/``pulled``: a remote site sends or
    takes rows of it; ``push_delete``, ``pull_delete``, ``pull_merge`` say the same of deletes and
    merges. ``mobile``: what mobile sites say of it, None if they do not know it.
    ``dispensary_only``: goes only to sites with an active dispensary store (seed 003, "Other
    dispensary data"). ``void_if``: a field that, if true, lets a row name nobody.
    """

    name: str
    wire: Wire
    data_type: DataType
    channel: Channel
    unless: Unless | None
    dispensary_only: bool
    void_if: str | None
    id_field: str
    store_field: str | None
    name_field: str | None
    parent: ParentRef | None
    needs: tuple[str, ...]
    pushed: bool
    pulled: bool
    push_delete: bool
    pull_delete: bool
    pull_merge: bool
    mobile: MobileSpec | None
    fields: tuple[FieldSpec, ...]
