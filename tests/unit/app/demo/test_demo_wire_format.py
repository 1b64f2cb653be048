"""Every demo record fits the catalogue: keys, types, words, dates; and every reference resolves."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

import pytest

from app.demo.generator import DemoNetwork, DemoRecord, local_changes
from models.catalogue import ORDER_OF, FieldFormat, FieldSpec, TableSpec, spec_for

_TARGETS: Final = {
    "unit_ID": "unit",
    "category_ID": "item_category",
    "restricted_location_type_ID": "Location_type",
    "type_ID": "Location_type",
    "item_ID": "item",
    "store_ID": "store",
    "supplying_store_id": "store",
    "name_ID": "name",
    "location_ID": "Location",
    "location_id": "Location",
    "default_location_ID": "Location",
    "user_ID": "user",
    "created_by_ID": "user",
    "diagnosis_ID": "diagnosis",
    "currency_ID": "currency",
    "prescriber_ID": "clinician",
    "requisition_ID": "requisition",
    "linked_requisition_id": "requisition",
    "transaction_ID": "transact",
    "linked_transaction_id": "transact",
    "linked_transact_id": "transact",
    "invad_additions_ID": "transact",
    "invad_reductions_ID": "transact",
    "optionID": "options",
    "item_line_ID": "item_line",
    "stock_take_ID": "Stock_take",
    "item_master_ID": "list_master",
    "list_master_ID": "list_master",
    "warning_ID": "warning",
    "periodScheduleID": "periodSchedule",
}
"""The table that each key with an id in it refers to."""

_PARENT_CATEGORY: Final = {
    "item_category": "item_category_level1",
    "item_category_level1": "item_category_level2",
}

_LATER: Final = {"linked_requisition_id", "linked_transaction_id", "linked_transact_id"}
"""Keys that may name a record further down: two documents that name each other."""

_ID: Final = re.compile(r"[0-9A-F]{32}\Z")


@pytest.fixture(scope="module")
def changed(network: DemoNetwork) -> tuple[DemoRecord, ...]:
    return tuple(local_changes(network))


def test_each_record_fits_the_catalogue(
    central: tuple[DemoRecord, ...], changed: tuple[DemoRecord, ...]
) -> None:
    wrong = [
        f"{record.table} {record.record_id}: {text}"
        for record in (*central, *changed)
        for text in _faults(record)
    ]
    assert wrong == []


def test_ids_are_unique_across_all_tables(central: tuple[DemoRecord, ...]) -> None:
    assert len({record.record_id for record in central}) == len(central)


def test_each_reference_resolves_to_its_table_and_to_an_earlier_record(
    central: tuple[DemoRecord, ...],
) -> None:
    table_of = {record.record_id: record.table for record in central}
    seen: set[str] = set()
    for record in central:
        for key, value in record.data.items():
            if key == "ID" or not isinstance(value, str) or not _ID.match(value):
                continue
            target = table_of[value]
            assert target in _allowed(record.table, key), (record, key)
            assert value in seen or key in _LATER, (record, key)
        seen.add(record.record_id)


def test_references_are_blank_or_ids(central: tuple[DemoRecord, ...]) -> None:
    for record in central:
        for key in _TARGETS.keys() & record.data.keys():
            value = record.data[key]
            assert value == "" or _ID.match(str(value)), (record, key)


def test_what_the_catalogue_wants_first_comes_first(central: tuple[DemoRecord, ...]) -> None:
    tables = list(dict.fromkeys(record.table for record in central))
    for place, table in enumerate(tables):
        needed_later = set(_spec(table).needs) & set(tables[place + 1 :])
        assert not needed_later, table
    assert set(tables) <= ORDER_OF.keys()


def test_local_changes_refer_only_to_what_exists(
    central: tuple[DemoRecord, ...], changed: tuple[DemoRecord, ...]
) -> None:
    table_of = {record.record_id: record.table for record in (*central, *changed)}
    for record in changed:
        for key, value in record.data.items():
            if key != "ID" and isinstance(value, str) and _ID.match(value):
                assert table_of[value] in _allowed(record.table, key), (record, key)


def _allowed(table: str, key: str) -> set[str]:
    if key == "parent_ID":
        return {_PARENT_CATEGORY[table]}
    if key == "record_ID":
        return {"transact", "requisition", "Stock_take"}
    return {_TARGETS[key]}


def _spec(table: str) -> TableSpec:
    spec = spec_for(table)
    assert spec is not None, table
    return spec


def _faults(record: DemoRecord) -> Iterator[str]:
    spec = _spec(record.table)
    if record.data.get(spec.id_field) != record.record_id:
        yield "its id is not its record's"
    known = {field.name: field for field in spec.fields}
    for name in record.data.keys() - known.keys():
        yield f"unknown key {name}"
    for name, field in known.items():
        if name not in record.data:
            if field.required:
                yield f"{name} is missing"
        elif not _fits(field, record.data[name]):
            yield f"{name} may not be {record.data[name]!r}"


def _fits(field: FieldSpec, value: object) -> bool:
    if value is None:
        return field.null_ok
    match field.format:
        case FieldFormat.STRING:
            return isinstance(value, str)
        case FieldFormat.BOOL:
            return isinstance(value, bool)
        case FieldFormat.INT:
            return isinstance(value, int) and not isinstance(value, bool)
        case FieldFormat.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case FieldFormat.TIME:
            return isinstance(value, int) and 0 <= value < 86_400
        case FieldFormat.ENUM:
            words = field.values or ((value,) if value else ())
            return value in words or (value == "" and field.null_ok)
        case FieldFormat.DATE:
            if value == "0000-00-00":
                return not field.strict
            return isinstance(value, str) and _reads(date, value)
        case FieldFormat.DATETIME:
            return (value == "" and field.null_ok) or _reads(datetime, str(value))
        case _:
            return isinstance(value, dict)


def _reads(kind: type[date], text: str) -> bool:
    try:
        read = kind.fromisoformat(text)
    except ValueError:
        return False
    return read.isoformat() == text
