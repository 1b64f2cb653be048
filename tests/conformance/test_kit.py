"""The kit is worth something only if it knows nothing of the program and finds what is wrong."""

import ast
import json
from pathlib import Path

import pytest

from tests.conformance import strict
from tests.conformance.catalogue import check_pulled
from tests.conformance.examples import example
from tests.conformance.strict import Violation

KIT = (
    *("strict", "catalogue", "transport", "examples", "site", "v6_site"),
    *("mobile_site", "mobile_examples", "v4_client"),
)
OURS = ("models", "syncengine", "app", "ui", "resources", "tests.fakes")


@pytest.mark.parametrize("name", KIT)
def test_the_kit_imports_nothing_of_the_program(name: str) -> None:
    tree = ast.parse(Path(__file__).with_name(f"{name}.py").read_text(encoding="utf-8"))
    imported = [
        module
        for node in ast.walk(tree)
        for module in (
            [each.name for each in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    ]
    assert not [each for each in imported if each.startswith(OURS)]


@pytest.mark.parametrize("body", [b"", b"{", b'{"a":1,"a":2}', b'{"a":NaN}', b'"\xff"'])
def test_what_is_no_json_is_found(body: bytes) -> None:
    with pytest.raises(Violation):
        strict.parse(body)


def test_a_difference_below_zero_is_found() -> None:
    with pytest.raises(Violation):
        strict.minus(1, 2)


@pytest.mark.parametrize("value", [None, 3.0, "3", True, -1, 2**31])
def test_what_is_no_whole_number_is_found(value: object) -> None:
    with pytest.raises(Violation):
        strict.whole({"n": value}, "n", strict.I32)


def test_null_for_a_list_is_found() -> None:
    assert strict.rows({}, "data", str) == []
    with pytest.raises(Violation):
        strict.rows({"data": None}, "data", str)


@pytest.mark.parametrize(
    "wrong",
    [
        {"entry_date": "0000-00-00"}, {"entry_date": "2022-03-24T00:00:00"},
        {"entry_time": "11:35:15"}, {"insuranceDiscountRate": None}, {"status": 1},
        {"om_status": "PICKD"}, {"invoice_num": 1.0}, {"invoice_num": 2**31}, {"hold": "false"},
        {"oms_fields": "{}"}, {"confirm_date": "24.3.2022"},
    ],
    ids=json.dumps,
)  # fmt: skip
def test_a_wrong_value_is_found(wrong: dict[str, object]) -> None:
    right = example("transact", "t")
    check_pulled("transact", right)
    with pytest.raises(Violation):
        check_pulled("transact", right | wrong)
    for name in right:
        with pytest.raises(Violation):
            check_pulled("transact", {key: right[key] for key in right if key != name})
