"""Real records of the wire pass through conversion with nothing lost or reshaped."""

import json
from pathlib import Path
from typing import Any

import pytest

from models.catalogue import CATALOGUE, FieldFormat, PushForm, routing_from_json, routing_of
from syncengine.wire import to_canonical, to_push

SAMPLES = Path(__file__).resolve().parents[4].parent / "shared" / "data" / "wire_samples.jsonl"


@pytest.fixture(scope="module")
def samples() -> list[tuple[str, bytes]]:
    if not SAMPLES.exists():
        pytest.skip("../shared/data/wire_samples.jsonl is not beside this checkout")
    lines = [json.loads(line) for line in SAMPLES.read_text().splitlines()]
    return [
        (line["tableName"], json.dumps(line["recordData"], ensure_ascii=False).encode())
        for line in lines
        if line["recordData"] is not None
    ]


def converted_fields(table: str) -> set[str]:
    return {
        field.name
        for field in CATALOGUE[table].fields
        if field.push is not PushForm.SAME
        or field.zero_for_null
        or field.format is FieldFormat.OBJECT
    }


def test_every_sample_is_of_a_declared_table(samples: list[tuple[str, bytes]]) -> None:
    assert {table for table, _ in samples} <= set(CATALOGUE)


def test_only_what_the_protocol_names_changes(samples: list[tuple[str, bytes]]) -> None:
    for table, raw in samples:
        before: dict[str, Any] = json.loads(raw)
        after = json.loads(to_canonical(table, raw))
        assert list(after) == list(before)
        changed = {key for key in before if before[key] != after[key]}
        assert changed <= converted_fields(table), (table, changed)


def test_a_canonical_sample_survives_a_push(samples: list[tuple[str, bytes]]) -> None:
    for table, raw in samples:
        canonical = to_canonical(table, raw)
        returned = to_canonical(table, to_push(table, canonical))
        assert json.loads(returned) == json.loads(canonical)


def test_its_times_and_dates_are_canonical(samples: list[tuple[str, bytes]]) -> None:
    for table, raw in samples:
        record = json.loads(to_canonical(table, raw))
        for field in CATALOGUE[table].fields:
            value = record.get(field.name)
            if field.format is FieldFormat.TIME:
                assert value is None or isinstance(value, int), (table, field.name, value)
            if field.push is PushForm.MIDNIGHT and value:
                assert len(value) == len("YYYY-MM-DD"), (table, field.name, value)


def test_its_routing_keys_are_read(samples: list[tuple[str, bytes]]) -> None:
    for table, raw in samples:
        assert routing_from_json(table, raw) == routing_of(table, json.loads(raw))
