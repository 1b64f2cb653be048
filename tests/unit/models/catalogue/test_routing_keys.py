"""The keys that route a record are found in it, whatever else is in it."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.catalogue import CATALOGUE, NotARecord, RoutingKeys, routing_from_json, routing_of
from models.catalogue.routing_keys import STORE_KEYS
from models.enums import Channel, DataType

QUEUE, CENTRAL = Channel.QUEUE, Channel.CENTRAL

CASES: list[tuple[str, dict[str, Any], RoutingKeys]] = [
    (
        "transact",
        {"ID": "t", "store_ID": "s", "name_ID": "n", "comment": "x"},
        RoutingKeys("s", "n", None, QUEUE, DataType.STORE),
    ),
    (
        "trans_line",
        {"ID": "l", "transaction_ID": "t"},
        RoutingKeys(None, None, "t", QUEUE, DataType.STORE),
    ),
    (
        "sensor",
        {"ID": "x", "storeID": "s", "store_ID": "not its key"},
        RoutingKeys("s", None, None, QUEUE, DataType.STORE),
    ),
    (
        "item",
        {"ID": "i", "store_ID": "not its key"},
        RoutingKeys(None, None, None, CENTRAL, DataType.CENTRAL),
    ),
    (
        "name",
        {"ID": "n", "type": "store", "supplying_store_id": "s"},
        RoutingKeys(None, None, None, CENTRAL, DataType.CENTRAL),
    ),
    (
        "name",
        {"ID": "p", "type": "patient", "supplying_store_id": "s"},
        RoutingKeys("s", "p", None, QUEUE, DataType.PATIENT),
    ),
    (
        "name",
        {"ID": "p", "type": "patient", "supplying_store_id": ""},
        RoutingKeys(None, "p", None, QUEUE, DataType.PATIENT),
    ),
    (
        "pref",
        {"store_ID": "s", "item": "store_preferences"},
        RoutingKeys("s", None, None, QUEUE, DataType.CENTRAL_STORE),
    ),
    (
        "pref",
        {"store_ID": "", "item": "centralised_procurement"},
        RoutingKeys(None, None, None, CENTRAL, DataType.CENTRAL),
    ),
    (
        "plugin_data",
        {"store_id": None},
        RoutingKeys(None, None, None, QUEUE, DataType.MESSAGE),
    ),
    (
        "message",
        {"toStoreID": "b", "fromStoreID": "a"},
        RoutingKeys("b", "a", None, QUEUE, DataType.MESSAGE),
    ),
    (
        "transact",
        {"store_ID": 5, "name_ID": {"a": 1}},
        RoutingKeys(None, None, None, QUEUE, DataType.STORE),
    ),
    (
        "from_the_future",
        {"storeID": "s"},
        RoutingKeys("s", None, None, QUEUE, DataType.STORE),
    ),
    (
        "from_the_future",
        {"store_id": ""},
        RoutingKeys(None, None, None, QUEUE, DataType.STORE),
    ),
    (
        "from_the_future",
        {"store_ID": "", "storeID": "s"},
        RoutingKeys("s", None, None, QUEUE, DataType.STORE),
    ),
    (
        "from_the_future",
        {"store_ID": None, "name": "x"},
        RoutingKeys(None, None, None, CENTRAL, DataType.CENTRAL),
    ),
]

IDS = st.one_of(st.none(), st.text(max_size=5), st.integers(), st.lists(st.integers(), max_size=2))


@pytest.mark.parametrize(("table", "record", "keys"), CASES)
def test_the_keys_of_a_record(table: str, record: dict[str, Any], keys: RoutingKeys) -> None:
    assert routing_of(table, record) == keys
    assert routing_from_json(table, json.dumps(record).encode()) == keys
    assert routing_from_json(table, msgspec.Raw(json.dumps(record).encode())) == keys


@settings(deadline=None)
@given(data=st.data())
def test_reading_json_and_reading_a_record_find_the_same(data: st.DataObject) -> None:
    table = data.draw(st.sampled_from([*CATALOGUE, "unknown"]))
    spec = CATALOGUE.get(table)
    own = [field.name for field in spec.fields] if spec else []
    names = st.sampled_from([*own, *STORE_KEYS, "type", "ID"])
    values = st.one_of(IDS, st.just("patient"))
    record = data.draw(st.dictionaries(names, values, max_size=8))
    assert routing_from_json(table, msgspec.json.encode(record)) == routing_of(table, record)


@pytest.mark.parametrize("table", ["transact", "unknown"])
@pytest.mark.parametrize(
    "raw",
    [
        b"null",
        b"[]",
        b'"text"',
        b"",
        b'{"ID": "x"',
        b'{"ID": NaN}',
        b'{"store_ID": "\xff"}',
        b'{"x": ' + b"[" * 100_000,
    ],
    ids=["null", "array", "text", "empty", "cut off", "NaN", "not UTF-8", "too deep"],
)
def test_what_is_no_record_is_said_so(table: str, raw: bytes) -> None:
    with pytest.raises(NotARecord, match=r"\w"):
        routing_from_json(table, raw)


def test_keys_can_be_compared_and_not_changed() -> None:
    keys = routing_of("transact", {"store_ID": "s"})
    assert hash(keys) == hash(routing_of("transact", {"store_ID": "s"}))
    with pytest.raises(AttributeError):
        keys.store_id = "other"  # type: ignore[misc]
