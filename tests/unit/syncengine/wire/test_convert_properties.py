"""Conversions lose nothing, whatever a record holds: laws checked on generated records."""

import json
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from models.catalogue import CATALOGUE, FieldFormat, FieldSpec, TableSpec
from syncengine.wire import to_canonical, to_push

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NUMBERS = st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.just(2**70))
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, TEXT),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXT, inner, max_size=3)),
    max_leaves=5,
)
OBJECT = st.dictionaries(TEXT, JSON, max_size=3)
DATE = st.dates().map(lambda day: day.isoformat())
DATETIME = st.datetimes().map(lambda moment: moment.isoformat(timespec="milliseconds"))
CANONICAL: dict[FieldFormat, st.SearchStrategy[Any]] = {
    FieldFormat.STRING: TEXT,
    FieldFormat.INT: st.integers(-(2**31), 2**31 - 1),
    FieldFormat.NUMBER: NUMBERS,
    FieldFormat.BOOL: st.booleans(),
    FieldFormat.ENUM: TEXT,
    FieldFormat.DATE: st.one_of(DATE, st.sampled_from(["0000-00-00", ""])),
    FieldFormat.TIME: st.integers(0, 86_399),
    FieldFormat.DATETIME: st.one_of(DATETIME, st.just("")),
    FieldFormat.OBJECT: OBJECT,
    FieldFormat.JSON: JSON,
}
# What a site may push in place of the canonical value, and what nobody should.
PUSHED = st.one_of(
    DATE.map(lambda day: f"{day}T00:00:00"),
    DATETIME,
    st.times().map(lambda time: time.isoformat(timespec="auto")),
    OBJECT.map(json.dumps),
    st.none(),
    JSON,
)
TABLES = st.sampled_from([spec for spec in CATALOGUE.values() if spec.fields])


def canonical_value(field: FieldSpec) -> st.SearchStrategy[Any]:
    values = CANONICAL[field.format]
    return st.one_of(values, st.none()) if field.null_ok else values


@st.composite
def canonical_records(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    spec = draw(TABLES)
    known = draw(
        st.fixed_dictionaries({}, optional={f.name: canonical_value(f) for f in spec.fields})
    )
    return spec.name, draw(strangers(spec)) | known


@st.composite
def pushed_records(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    spec = draw(TABLES)
    values = {f.name: st.one_of(PUSHED, CANONICAL[f.format]) for f in spec.fields}
    return spec.name, draw(strangers(spec)) | draw(st.fixed_dictionaries({}, optional=values))


def strangers(spec: TableSpec) -> st.SearchStrategy[dict[str, Any]]:
    """Records of keys that the catalogue does not know for the table."""
    own = {field.name for field in spec.fields}
    return st.dictionaries(TEXT.filter(lambda key: key not in own), JSON, max_size=3)


@settings(deadline=None)
@given(drawn=canonical_records())
def test_a_record_comes_back_from_a_push_as_it_was(drawn: tuple[str, dict[str, Any]]) -> None:
    table, record = drawn
    raw = msgspec.json.encode(record)
    assert to_canonical(table, to_push(table, raw)) == raw


@settings(deadline=None)
@given(drawn=canonical_records())
def test_a_canonical_record_is_canonical(drawn: tuple[str, dict[str, Any]]) -> None:
    table, record = drawn
    raw = msgspec.json.encode(record)
    assert to_canonical(table, raw) is raw


@settings(deadline=None)
@given(drawn=pushed_records())
def test_converting_twice_changes_nothing_more(drawn: tuple[str, dict[str, Any]]) -> None:
    table, record = drawn
    once = to_canonical(table, msgspec.json.encode(record))
    assert to_canonical(table, once) is once
    out = to_push(table, once)
    assert to_push(table, out) is out


@settings(deadline=None)
@given(drawn=pushed_records())
def test_no_key_and_no_strange_value_is_lost(drawn: tuple[str, dict[str, Any]]) -> None:
    table, record = drawn
    raw = msgspec.json.encode(record)
    known = {field.name for field in CATALOGUE[table].fields}
    for convert in (to_canonical, to_push):
        converted = json.loads(convert(table, raw))
        assert list(converted) == list(record)
        for key in record.keys() - known:
            assert converted[key] == record[key]
