"""Completing records for other programs: what they demand is there, nothing else changes."""

import json
from typing import Any

import pytest

from models.catalogue import CATALOGUE, FieldFormat
from models.record_values import problem_with_value
from syncengine.wire import to_pull

NEVER_RETURNED = {"contact_form", "system_log"}
PULLED = [name for name, spec in CATALOGUE.items() if spec.pulled and name not in NEVER_RETURNED]


def rendered(table: str, **values: Any) -> Any:
    return json.loads(to_pull(table, "r", json.dumps(values).encode()))


@pytest.mark.parametrize("table", PULLED)
def test_an_empty_record_gets_just_what_is_required(table: str) -> None:
    full = rendered(table)
    spec = CATALOGUE[table]
    required = {field.name for field in spec.fields if field.required}
    also = {"inactive", "discount_percentage"} if table == "list_master" else set()
    assert set(full) == required | also
    for field in spec.fields:
        if field.name in full:
            assert problem_with_value(field, full[field.name]) is None, field.name
    if spec.id_field in required:
        assert full[spec.id_field] == "r"


@pytest.mark.parametrize("table", PULLED)
def test_a_complete_record_stays_the_very_same(table: str) -> None:
    full = to_pull(table, "r", b"{}")
    assert to_pull(table, "r", full) is full
    spaced = full.replace(b":", b" : ", 1)
    assert to_pull(table, "r", spaced) is spaced


@pytest.mark.parametrize("table", PULLED)
def test_null_where_it_is_refused_becomes_the_default_or_nothing(table: str) -> None:
    refused = {field.name: None for field in CATALOGUE[table].fields if not field.null_ok}
    full = rendered(table, **refused)
    assert not [name for name in refused if full.get(name, 0) is None]


@pytest.mark.parametrize(
    ("table", "field"),
    [
        ("form_schema", "json_schema"),
        ("form_schema", "ui_schema"),
        ("om_document_registry", "config"),
        ("list_master", "programSettings"),
        ("om_document", "data"),
        ("pref", "data"),
    ],
)
def test_objects_kept_as_text_are_served_as_objects(table: str, field: str) -> None:
    assert rendered(table, **{field: '{"a": [1, 2.50]}'})[field] == {"a": [1, 2.5]}


def test_numbers_keep_their_spelling_and_unknown_keys_stay() -> None:
    given = b'{"ID":"i","default_pack_size":1,"volume_per_pack":1.50,"dose_picture":"x"}'
    full = to_pull("item", "i", given)
    assert full.startswith(given[:-1])


def test_times_and_dates_in_push_form_are_converted() -> None:
    full = rendered("transact", entry_date="2022-03-24T00:00:00", entry_time="11:35:15")
    assert (full["entry_date"], full["entry_time"]) == ("2022-03-24", 41715)


@pytest.mark.parametrize("none", ["", "0000-00-00", "0000-00-00T00:00:00", None])
def test_a_strict_date_is_always_a_day(none: str | None) -> None:
    assert rendered("requisition", date_entered=none)["date_entered"] == "1970-01-01"


def test_a_list_without_a_word_of_it_is_active() -> None:
    assert rendered("list_master", inactive=None)["inactive"] is False
    assert rendered("list_master", inactive=True)["inactive"] is True


@pytest.mark.parametrize("raw", [b"", b"[]", b"null", b"{", b'{"ID":"a"', b'"x"'])
def test_what_is_no_record_passes(raw: bytes) -> None:
    assert to_pull("item", "r", raw) == raw


@pytest.mark.parametrize("none", ["", "0000-00-00", "0000-00-00T00:00:00"])
def test_rows_of_v6_have_real_dates_or_none(none: str) -> None:
    full = rendered("asset", created_datetime=none, warranty_end=none, deleted_datetime=None)
    assert full["created_datetime"] == full["modified_datetime"] == "1970-01-01T00:00:00"
    assert "warranty_end" not in full
    assert full["deleted_datetime"] is None
    log = rendered("asset_log", created_datetime=none, log_datetime="2026-03-24T10:00:00.123")
    assert "created_datetime" not in log
    assert log["log_datetime"] == "2026-03-24T10:00:00.123"
    assert rendered("vaccination", vaccination_date=none)["vaccination_date"] == "1970-01-01"


def test_tables_that_are_never_returned_and_unknown_ones_pass() -> None:
    assert to_pull("system_log", "r", b"{}") == b"{}"
    assert to_pull("no_such_table", "r", b"{}") == b"{}"


def test_every_default_word_is_one_of_its_enumeration() -> None:
    for table in PULLED:
        full = rendered(table)
        for field in CATALOGUE[table].fields:
            if field.format is FieldFormat.ENUM and field.values and full.get(field.name):
                assert full[field.name] in field.values
