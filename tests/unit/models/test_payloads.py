"""Merging values into a record's JSON changes nothing else of its text."""

from models.payloads import merge_values, values_of


def test_other_values_keep_their_spelling_and_their_place() -> None:
    payload = '{"rate":1.10,"n":1e5,"name":"\\u00e9","big":123456789012345678901,"o":{"a": 1}}'
    merged = merge_values(payload, {"name": "ü"})
    expected = '{"rate":1.10,"n":1e5,"name":"ü","big":123456789012345678901,"o":{"a": 1}}'
    assert merged == expected


def test_new_keys_come_last() -> None:
    assert merge_values('{"a":1}', {"b": None, "c": True}) == '{"a":1,"b":null,"c":true}'


def test_without_a_payload_the_values_are_the_record() -> None:
    assert merge_values(None, {"ID": "U1"}) == '{"ID":"U1"}'
    assert values_of(None) == {}


def test_values_are_decoded() -> None:
    assert values_of('{"a":[1,{"b":null}]}') == {"a": [1, {"b": None}]}
