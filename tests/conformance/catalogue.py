"""The tables of the protocol as data: what a record must have, and how a site pushes it.

Read from the catalogue's file, none of the program's code. Appendix A and section 7 in one.
"""

import json
import re
from collections.abc import Container
from datetime import date, datetime
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any, Final

from tests.conformance.strict import Violation

_FILE: Final = Path(__file__).parents[2] / "models" / "catalogue" / "tables.json"
TABLES: Final[dict[str, dict[str, Any]]] = {
    each["name"]: each for each in json.loads(_FILE.read_text(encoding="utf-8"))
}
ORDER: Final = tuple(
    TopologicalSorter(
        {name: [*each.get("needs", ())] for name, each in sorted(TABLES.items())}
    ).static_order()
)
"""Tables in the order in which a site integrates them (protocol 9)."""

MANDATORY: Final = {
    "store_ID": "store",
    "storeID": "store",
    "name_ID": "name",
    "item_ID": "item",
    "transaction_ID": "transact",
    "requisition_ID": "requisition",
    "stock_take_ID": "Stock_take",
}
"""Keys whose record must be there, or what names it fails for good (trap 16, protocol 9)."""

_OPTIONAL_OWNERS: Final = {("item_line", "name_ID"), ("clinician", "store_ID"),
                           ("om_user_permission", "store_ID"), ("pref", "store_ID"),
                           ("transact", "requisition_ID")}  # fmt: skip
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")
_DATETIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?")
_NO_DATES: Final = ("", "0000-00-00")
_OBJECTS: Final = {
    ("form_schema", "json_schema"),
    ("form_schema", "ui_schema"),
    ("om_document_registry", "config"),
    ("list_master", "programSettings"),
    ("om_document", "data"),
}
"""Trap 14."""


def check_pulled(table: str, data: Any) -> None:
    """Demand that ``data`` is a record of ``table`` that a site can take (appendix A, 7.1, 7.2)."""
    spec = TABLES.get(table)
    if spec is None or not spec.get("pulled"):
        return  # no translator: it stays unprocessed and harmless
    if not isinstance(data, dict):
        raise Violation(f"{table}: the record is no object: {data!r}")
    for field in spec["fields"]:
        name = field["name"]
        if name not in data:
            if field.get("required"):
                raise Violation(f"{table}.{name} is missing")
            continue
        value = data[name]
        if value is None:
            if not field.get("null_ok"):
                raise Violation(f"{table}.{name} is null")
        elif not _fits(table, field, value) or (spec["wire"] == "v6" and _is_none(field, value)):
            raise Violation(f"{table}.{name} is no {field['format']}: {value!r}")
    if table == "list_master" and not isinstance(data.get("inactive"), bool):
        raise Violation("list_master.inactive is missing: the list counts as inactive (trap 17)")


def missing_parents(
    table: str, data: dict[str, Any], known: Container[tuple[str, str]]
) -> list[str]:
    """Return the keys of ``data`` that name a record a site cannot do without and lacks."""
    return [
        f"{name}={data[name]}"
        for name, parent in MANDATORY.items()
        if data.get(name)
        and (table, name) not in _OPTIONAL_OWNERS
        and (parent, data[name]) not in known
    ]


def to_push(table: str, data: dict[str, Any]) -> dict[str, Any]:
    """Return a pulled record as a site pushes it (protocol 7.3, read the other way)."""
    pushed = dict(data)
    for field in TABLES[table]["fields"]:
        value = pushed.get(field["name"])
        if field.get("push") == "clock" and isinstance(value, int):
            pushed[field["name"]] = f"{value // 3600:02}:{value // 60 % 60:02}:{value % 60:02}"
        elif field.get("push") == "midnight" and isinstance(value, str) and _DATE.fullmatch(value):
            pushed[field["name"]] = f"{value}T00:00:00"
        elif field.get("push") == "text" and isinstance(value, dict):
            pushed[field["name"]] = json.dumps(value)
        elif field.get("zero_for_null") and value == 0:
            pushed[field["name"]] = None
    return pushed


def _fits(table: str, field: dict[str, Any], value: Any) -> bool:
    if field.get("quoted"):
        return isinstance(value, str)
    match field["format"]:
        case "string":
            return isinstance(value, str)
        case "int":
            return type(value) is int and abs(value) < 2**31
        case "number":
            return type(value) in (int, float)
        case "bool":
            return isinstance(value, bool)
        case "enum":
            return isinstance(value, str) and (
                not field.get("values")
                or bool(field.get("open_values"))
                or value in field["values"]
            )
        case "date":
            return _is_date(value, strict=bool(field.get("strict")))
        case "time":
            return type(value) is int and 0 <= value < 86_400
        case "datetime":
            return _is_datetime(value)
        case "object":
            return isinstance(value, dict)
    return (table, field["name"]) not in _OBJECTS or isinstance(value, dict)


def _is_none(field: dict[str, Any], value: Any) -> bool:
    """Whether ``value`` is a v5 word for no date: the typed rows of v6 do not know any."""
    return field["format"] in {"date", "datetime"} and value in _NO_DATES


def _is_date(value: Any, *, strict: bool) -> bool:
    if value in _NO_DATES:
        return not strict
    try:
        return isinstance(value, str) and bool(_DATE.fullmatch(value) and date.fromisoformat(value))
    except ValueError:
        return False


def _is_datetime(value: Any) -> bool:
    if value == "":
        return True
    try:
        return isinstance(value, str) and bool(
            _DATETIME.fullmatch(value) and datetime.fromisoformat(value[:19])
        )
    except ValueError:
        return False
