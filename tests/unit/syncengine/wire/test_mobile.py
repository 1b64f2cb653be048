"""Record data of mobile sites: text out, types in, and nothing lost between (protocol 4.3)."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings

from models.catalogue import CATALOGUE, FieldFormat, FieldSpec, Wire
from syncengine.wire import from_mobile, to_canonical, to_mobile, to_pull
from tests.unit.syncengine.wire.test_convert_properties import canonical_records

SAMPLES = Path(__file__).resolve().parents[4].parent / "shared" / "data" / "wire_samples.jsonl"
NO_DATES = (None, "", "0000-00-00", "0000-00-00T00:00:00")


def is_text(value: Any) -> bool:
    """Whether a value is text or null, which is empty text for the app."""
    return value is None or isinstance(value, str)


def means(field: FieldSpec, value: Any) -> Any:
    """Return what a value says: none is spelled in more than one way."""
    if field.format is FieldFormat.DATE:
        return "none" if value in NO_DATES else value
    return "none" if value in (None, "") else value


def came_back(table: str, raw: bytes) -> None:
    """Demand that a record says the same after its way to a mobile and back."""
    fields = {field.name: field for field in CATALOGUE[table].fields}
    before = json.loads(to_pull(table, "r1", to_canonical(table, raw)))
    sent = json.loads(to_mobile(table, "r1", raw))
    assert all(isinstance(value, str) for value in sent.values())
    after = json.loads(from_mobile(table, "r1", json.dumps(sent).encode()))
    for name, value in before.items():
        field = fields.get(name)
        if name == "ID" or (table == "name" and name in {"id", "currency_id"}):
            continue
        if field is None:
            text = after[name]
            assert text == (value or "") if is_text(value) else json.loads(text) == value
        elif field.format is FieldFormat.ENUM and value in (None, ""):
            assert after.get(name) in (None, "")
        elif name in after and value not in (None, "") and after[name] != value:
            assert means(field, after[name]) == means(field, value), (table, name)
    if CATALOGUE[table].pulled and CATALOGUE[table].wire is not Wire.V6:
        whole = json.loads(to_pull(table, "r1", json.dumps(after).encode()))
        assert {name for name, field in fields.items() if field.required} <= set(whole)


@settings(deadline=None, max_examples=60)
@given(drawn=canonical_records())
def test_all_values_are_text_and_come_back(drawn: tuple[str, dict[str, Any]]) -> None:
    table, record = drawn
    came_back(table, msgspec.json.encode(tame(table, record)))


def tame(table: str, record: dict[str, Any]) -> dict[str, Any]:
    """Leave out what text cannot tell apart: a text that looks like JSON where any value may be."""
    fields = {field.name: field for field in CATALOGUE[table].fields}
    loose = {FieldFormat.JSON, FieldFormat.DATETIME}
    return {
        name: value
        for name, value in record.items()
        if name not in fields or fields[name].format not in loose or isinstance(value, dict | list)
    }


def test_real_records_come_back() -> None:
    if not SAMPLES.exists():
        pytest.skip("../shared/data/wire_samples.jsonl is not beside this checkout")
    lines = [json.loads(line) for line in SAMPLES.read_text(encoding="utf-8").splitlines()]
    for line in lines:
        if line["recordData"] is not None:
            came_back(line["tableName"], json.dumps(line["recordData"]).encode())


@pytest.mark.parametrize(
    ("table", "pushed", "kept"),
    [
        ("item_line", {"quantity": "12.50"}, {"quantity": 12.5}),
        ("item_line", {"quantity": "1"}, {"quantity": 1}),
        ("item_line", {"quantity": "NaN"}, {"quantity": 0}),
        ("item_line", {"quantity": "a few"}, {"quantity": "a few"}),
        ("item_line", {"hold": "TRUE"}, {"hold": True}),
        ("item_line", {"hold": "undefined"}, {"hold": False}),
        ("item_line", {"expiry_date": "2027-01-31T00:00:00.000Z"}, {"expiry_date": "2027-01-31"}),
        ("item_line", {"expiry_date": "0000-00-00"}, {"expiry_date": "0000-00-00"}),
        ("requisition", {"serial_number": "-1"}, {"serial_number": -1}),
        ("requisition", {"daysToSupply": "7.6"}, {"daysToSupply": 8}),
        ("requisition", {"daysToSupply": "1e999"}, {"daysToSupply": "1e999"}),
        ("transact", {"entry_time": "11:35:15"}, {"entry_time": 41715}),
        ("transact", {"confirm_time": ""}, {"confirm_time": None}),
        ("transact", {"insuranceDiscountRate": "undefined"}, {"insuranceDiscountRate": 0}),
        ("transact", {"om_status": ""}, {"om_status": None}),
        ("transact", {"status": ""}, {}),
        ("name", {"id": "x", "currency_id": "usd"}, {"currency_ID": "usd"}),
        ("name", {"custom_data": '{"a":[1]}'}, {"custom_data": {"a": [1]}}),
        ("Stock_take_lines", {"location_ID": "l"}, {"location_id": "l"}),
        ("Stock_take_lines", {"is_edited": True}, {"is_edited": True}),
        ("sensor", {"name": "fridge"}, {"name": "fridge", "storeID": "s"}),
        ("no_such_table", {"a": "1", "b": None}, {"a": "1", "b": None}),
    ],
)
def test_what_the_app_writes_gets_its_type(
    table: str, pushed: dict[str, Any], kept: dict[str, Any]
) -> None:
    store_id = "s" if table == "sensor" else ""
    raw = from_mobile(table, "r1", json.dumps(pushed).encode(), store_id=store_id)
    assert json.loads(raw) == {"ID": "r1"} | kept


def test_a_number_keeps_its_spelling() -> None:
    raw = from_mobile("item_line", "r1", b'{"quantity":"0.10","cost_price":"1e3"}')
    assert raw == b'{"ID":"r1","quantity":0.10,"cost_price":1e3}'
    assert b'"quantity":"0.10"' in to_mobile("item_line", "r1", raw)


def test_what_the_app_does_not_know_stays_and_links_are_not_lost() -> None:
    known = b'{"ID":"r1","hold":true,"linked_transaction_id":"other","odd":7,"total":"2"}'
    pushed = b'{"linked_transaction_id":"","odd":"7","total":"3","comment":"x"}'
    assert json.loads(from_mobile("transact", "r1", pushed, known=known)) == {
        "ID": "r1", "hold": True, "linked_transaction_id": "other", "odd": 7, "total": "3",
        "comment": "x",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("table", "kept", "sent"),
    [
        ("store", {}, {"tags": "", "code": ""}),
        ("store", {"tags": "north", "code": "GEN"}, {"tags": "north", "code": "GEN"}),
        ("clinician", {"code": "D1"}, {"code": "D1", "registration_code": "D1"}),
        ("clinician", {"code": "D1", "registration_code": "R9"}, {"registration_code": "R9"}),
        ("item_line", {"donor_id": "who"}, {"donor_id": "who", "donor_ID": "who"}),
        ("trans_line", {"expiry_date": ""}, {"expiry_date": "0000-00-00T00:00:00"}),
        ("transact", {"entry_time": 41715}, {"entry_time": "11:35:15"}),
        ("pref", {"data": {"a": True}}, {"data": '{"a":true}'}),
    ],
)
def test_the_app_finds_each_key_where_it_looks(
    table: str, kept: dict[str, Any], sent: dict[str, str]
) -> None:
    found = json.loads(to_mobile(table, "r1", json.dumps(kept, separators=(",", ":")).encode()))
    assert {name: found[name] for name in sent} == sent


def test_a_line_without_stock_gets_the_same_stock_each_time() -> None:
    first, again, other = (
        json.loads(to_mobile("trans_line", line_id, b'{"item_line_ID":""}'))["item_line_ID"]
        for line_id in ("l1", "l1", "l2")
    )
    assert first == again != other


@pytest.mark.parametrize("raw", [b"[]", b"{", b"7", b'"{}"', b"[" * 5000])
def test_what_is_no_record_passes_as_it_is(raw: bytes) -> None:
    assert to_mobile("item", "r1", raw) == raw
    assert from_mobile("item", "r1", raw) == raw
