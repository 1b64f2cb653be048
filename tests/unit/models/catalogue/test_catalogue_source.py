"""The trimmed copy of the protocol's table list lost nothing that the program declares."""

import json
from pathlib import Path
from typing import Any

import pytest

import models.catalogue
from models.catalogue import CATALOGUE, FieldFormat, FieldSpec, PushForm
from models.enums import DataType

SOURCE = Path(__file__).resolve().parents[4].parent / "shared" / "design" / "tables.json"

# Protocol 0, trap 14: these are pulled as objects; the list itself calls them any JSON.
OBJECTS = {
    ("form_schema", "json_schema"),
    ("form_schema", "ui_schema"),
    ("om_document_registry", "config"),
    ("om_document", "data"),
}
JSON_TYPES = {"PluginTypes", "FrontendPluginTypes", "FrontendPluginFiles", "Vec<u8>"}
KINDS_OF_TYPE = {
    DataType.CENTRAL: {"central"},
    DataType.CENTRAL_STORE: {"central_remote"},
    DataType.STORE: {"remote", "transfer", "central_remote", "system"},
    DataType.PATIENT: {"patient"},
    DataType.MESSAGE: {"message", "remote", "central", "system"},
}


@pytest.fixture(scope="module")
def source() -> dict[str, dict[str, Any]]:
    if not SOURCE.exists():
        pytest.skip("../shared/design/tables.json is not beside this checkout")
    return {table["name"]: table for table in json.loads(SOURCE.read_text())}


def wire_fields(declared: dict[str, Any]) -> list[dict[str, Any]]:
    return [f for f in declared["fields"] if f.get("note") != "never serialised (site-local)"]


def test_tables_and_their_keys(source: dict[str, dict[str, Any]]) -> None:
    assert list(source) == list(CATALOGUE)
    for name, spec in CATALOGUE.items():
        declared = source[name]
        parent = spec.parent and {"table": spec.parent.table, "field": spec.parent.field}
        assert parent == declared["parent"], name
        assert spec.wire == declared["api"], name
        assert list(spec.needs) == declared["depends_on"], name
        if name == "message":  # ours: its sender, who is to have it too
            declared = {**declared, "name_field": "fromStoreID"}
        for key in ("id_field", "store_field", "name_field", "pushed", "pulled"):
            assert getattr(spec, key) == declared[key], (name, key)
        for key in ("push_delete", "pull_delete", "pull_merge"):
            assert getattr(spec, key) == declared[key], (name, key)


def test_what_the_mobile_interface_demands_is_kept(source: dict[str, dict[str, Any]]) -> None:
    kept = json.loads((Path(models.catalogue.__file__).parent / "tables.json").read_text())
    for row in kept:
        declared = source[row["name"]]["v3"] or {}
        assert row.get("v3", {}) == {key: value for key, value in declared.items() if value}
        assert row.get("notes", "") == source[row["name"]]["notes"]


def test_decisions_agree_with_the_kinds(source: dict[str, dict[str, Any]]) -> None:
    for name, spec in CATALOGUE.items():
        assert source[name]["kind"] in KINDS_OF_TYPE[spec.data_type], name


def test_fields(source: dict[str, dict[str, Any]]) -> None:
    for name, spec in CATALOGUE.items():
        declared = wire_fields(source[name])
        assert [field.name for field in spec.fields] == [f["name"] for f in declared], name
        for field, other in zip(spec.fields, declared, strict=True):
            assert_same_field(name, field, other)


def assert_same_field(table: str, field: FieldSpec, declared: dict[str, Any]) -> None:
    place = (table, field.name)
    pull, push = declared.get("pull_format", ""), declared.get("push_format", "")
    assert field.required == declared["required_on_pull"], place
    assert field.null_ok == declared["null_ok_on_pull"], place
    assert list(field.values) == (declared.get("values") or []), place
    assert field.strict == pull.startswith("strict"), place
    assert field.zero_for_null == pull.startswith("number, 0 means none"), place
    assert (field.push is PushForm.CLOCK) == (push == "'HH:MM:SS'"), place
    assert (field.push is PushForm.MIDNIGHT) == ("T00:00:00" in push), place
    assert field.format is format_of(place, declared["type"]), place
    inner = declared.get("fields")
    if isinstance(inner, list):
        for nested, other in zip(field.fields, inner, strict=True):
            assert_same_field(f"{table}.{field.name}", nested, other)


def format_of(place: tuple[str, str], declared: str) -> FieldFormat:
    if place in OBJECTS:
        return FieldFormat.OBJECT
    if declared in JSON_TYPES:
        return FieldFormat.JSON
    return FieldFormat(declared) if declared.islower() else FieldFormat.ENUM
