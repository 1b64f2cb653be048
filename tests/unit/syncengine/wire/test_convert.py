"""Record data is converted as protocol 7.3 lists it: all of that and nothing else."""

import json
from typing import Any

import pytest

from models.catalogue import CATALOGUE, FieldFormat, FieldSpec, PushForm
from syncengine.wire import to_canonical, to_push

Place = tuple[str, str]


def places(text: str) -> set[Place]:
    """Read a list as the protocol writes it: a table and its fields, tables parted by ``;``."""
    rows = [row.split() for row in text.split(";")]
    return {(table, field) for table, *fields in rows for field in fields}


# The lists of protocol 7.3, in its order.
TIMES = places(
    """transact entry_time confirm_time finalised_time; Stock_take stock_take_time;
    location_movement enter_time exit_time; sensor lastConnectionTime;
    temperature_breach start_time end_time; temperature_log time;
    vaccine_vial_monitor_status_log time; message createdTime"""
)
STRICT_DATES = places(
    """transact entry_date; requisition date_entered; Stock_take stock_take_created_date;
    vaccine_vial_monitor_status_log date"""
)
DATES = places(
    """name date_of_birth created_date om_date_of_death; location_movement enter_date exit_date;
    item_line expiry_date; trans_line expiry_date;
    transact confirm_date finalised_date arrival_date_estimated; Stock_take stock_take_date;
    Stock_take_lines expiry; requisition om_expected_delivery_date; sensor lastConnectionDate;
    temperature_breach start_date end_date; temperature_log date;
    purchase_order confirm_date requested_delivery_date po_sent_date Date_contract_signed
    Date_advance_payment Date_goods_received_at_port;
    purchase_order_line delivery_date_requested delivery_date_expected"""
)
PLAIN_STRICT_DATES = places(
    "nameInsuranceJoin expiryDate; purchase_order creation_date; message createdDate"
)
ZEROS = places(
    """transact insuranceDiscountAmount insuranceDiscountRate;
    purchase_order agent_commission document_charge communications_charge insurance_charge
    freight_charge curr_rate; purchase_order_line quan_adjusted_order"""
)
TEXTS = places("om_document data")
# Protocol 0, trap 14: may arrive as text, must be pulled as objects.
OBJECTS = TEXTS | places(
    "form_schema json_schema ui_schema; om_document_registry config; list_master programSettings"
)
# In the table list alone: not pushed by remote sites, pushed with a time part by a central one.
DATES_OF_CENTRAL_DATA = places("store created_date; currency date_updated")
# Strict although no remote site pushes the table.
STRICT_DATES_OF_CENTRAL_DATA = places("period startDate endDate")


def fields_where(**wanted: object) -> set[Place]:
    def fits(field: FieldSpec) -> bool:
        return all(getattr(field, name) == value for name, value in wanted.items())

    return {(spec.name, f.name) for spec in CATALOGUE.values() for f in spec.fields if fits(f)}


def canonical(table: str, **record: object) -> Any:
    return json.loads(to_canonical(table, json.dumps(record).encode()))


def pushed(table: str, **record: object) -> Any:
    return json.loads(to_push(table, json.dumps(record).encode()))


def test_the_catalogue_and_the_protocol_list_the_same_fields() -> None:
    assert fields_where(push=PushForm.CLOCK) == TIMES
    assert fields_where(format=FieldFormat.TIME) == TIMES
    assert fields_where(push=PushForm.MIDNIGHT, strict=True) == STRICT_DATES
    assert fields_where(push=PushForm.MIDNIGHT, strict=False) == DATES | DATES_OF_CENTRAL_DATA
    assert fields_where(push=PushForm.SAME, strict=True) == (
        PLAIN_STRICT_DATES | STRICT_DATES_OF_CENTRAL_DATA
    )
    assert fields_where(zero_for_null=True) == ZEROS
    assert fields_where(push=PushForm.TEXT) == TEXTS
    assert fields_where(format=FieldFormat.OBJECT) >= OBJECTS


@pytest.mark.parametrize(("table", "field"), sorted(TIMES))
def test_times(table: str, field: str) -> None:
    for clock, seconds in (("00:00:00", 0), ("11:35:15", 41_715), ("23:59:59", 86_399)):
        assert canonical(table, **{field: clock}) == {field: seconds}
        assert pushed(table, **{field: seconds}) == {field: clock}
    assert canonical(table, **{field: "11:35:15.250"}) == {field: 41_715}


@pytest.mark.parametrize(("table", "field"), sorted(STRICT_DATES | DATES | DATES_OF_CENTRAL_DATA))
def test_dates(table: str, field: str) -> None:
    for plain in ("2022-03-24", "0000-00-00"):
        midnight = f"{plain}T00:00:00"
        assert canonical(table, **{field: midnight}) == {field: plain}
        assert canonical(table, **{field: f"{midnight}.000"}) == {field: plain}
        assert canonical(table, **{field: f"{plain} 00:00:00"}) == {field: plain}
        assert pushed(table, **{field: plain}) == {field: midnight}


@pytest.mark.parametrize(("table", "field"), sorted(ZEROS))
def test_nulls_that_may_not_be_pulled(table: str, field: str) -> None:
    assert canonical(table, **{field: None}) == {field: 0}
    assert canonical(table, **{field: 2.5}) == {field: 2.5}
    assert pushed(table, **{field: 0}) == {field: 0}


@pytest.mark.parametrize(("table", "field"), sorted(fields_where(format=FieldFormat.OBJECT)))
def test_objects_that_arrive_as_text(table: str, field: str) -> None:
    text = '{ "a": {"b": [1.0, "é", null]},\n "c": 1e-7 }'
    expected = b'{"%s":{"a":{"b":[1.0,"\xc3\xa9",null]},"c":1e-7}}' % field.encode()
    assert to_canonical(table, json.dumps({field: text}).encode()) == expected
    assert to_canonical(table, expected) is expected


def test_a_document_is_pushed_as_text() -> None:
    raw = b'{"ID":"d","data":{"dose":1.0,"note":"\xc3\xa9 \\"x\\""},"parent_IDs":"[\\"p\\"]"}'
    assert json.loads(to_push("om_document", raw)) == {
        "ID": "d",
        "data": '{"dose":1.0,"note":"é \\"x\\""}',
        "parent_IDs": '["p"]',
    }
    assert to_canonical("om_document", to_push("om_document", raw)) == raw


@pytest.mark.parametrize(
    ("table", "record"),
    [
        ("transact", {"entry_time": "24:00:00"}),
        ("transact", {"entry_time": "11:60:00"}),
        ("transact", {"entry_time": "1:02:03"}),
        ("transact", {"entry_time": "11:35"}),
        ("transact", {"entry_time": ""}),
        ("transact", {"entry_time": None}),
        ("transact", {"entry_time": 41_715}),
        ("transact", {"entry_time": ["11:35:15"]}),
        ("transact", {"entry_date": "2022-03-24T10:00:00"}),
        ("transact", {"entry_date": "2022-03-24T00:00:00Z"}),
        ("transact", {"entry_date": "24.03.2022"}),
        ("transact", {"entry_date": ""}),
        ("transact", {"entry_date": None}),
        ("transact", {"oms_fields": ""}),
        ("transact", {"oms_fields": "no JSON"}),
        ("transact", {"oms_fields": "[1]"}),
        ("transact", {"oms_fields": "{" + '"a":{' * 5000}),
        ("transact", {"insuranceDiscountAmount": "12"}),
        ("transact", {"user_ID": None, "om_created_datetime": "2022-03-24T11:35:15"}),
        ("om_document", {"parent_IDs": '{"looks": "like one"}'}),
        ("message", {"body": '{"looks": "like one"}', "createdDate": "2022-03-24"}),
        ("item", {"default_pack_size": 1.0}),
        ("from_the_future", {"entry_time": "11:35:15", "entry_date": "2022-03-24T00:00:00"}),
    ],
)
def test_what_fits_no_format_is_left_as_it_is(table: str, record: dict[str, object]) -> None:
    raw = json.dumps(record).encode()
    assert to_canonical(table, raw) is raw


@pytest.mark.parametrize(
    "record",
    [
        {"entry_time": 86_400},
        {"entry_time": -1},
        {"entry_time": 1.5},
        {"entry_time": None},
        {"entry_time": "11:35:15"},
        {"entry_date": ""},
        {"entry_date": None},
        {"confirm_date": "2022-03-24T00:00:00"},
    ],
)
def test_what_has_no_push_form_is_pushed_as_it_is(record: dict[str, object]) -> None:
    raw = json.dumps(record).encode()
    assert to_push("transact", raw) is raw
    assert to_push("from_the_future", raw) is raw


def test_a_document_without_an_object_is_pushed_as_it_is() -> None:
    raw = b'{"data":null}'
    assert to_push("om_document", raw) is raw


@pytest.mark.parametrize("raw", [b"null", b"[]", b"", b'{"cut', b'{"\xff":1}', b"[" * 100_000])
def test_what_is_no_record_is_left_to_who_integrates_it(raw: bytes) -> None:
    assert to_canonical("transact", raw) is raw
    assert to_push("transact", raw) is raw


def test_all_that_is_not_converted_keeps_its_spelling() -> None:
    raw = (
        b'{"entry_time":"11:35:15","a":1,"b":1.0,"c":1.10,"d":1E5,"e":0.1,"f":1e-7,"g":-0,'
        b'"big":123456789012345678901234567890,"huge":1e400,'
        b'"text":"\\u00e9 \\/ \xc3\xa9","inside":{"entry_time":"11:35:15","x": [ 1.0 ]}}'
    )
    converted = raw.replace(b'{"entry_time":"11:35:15","a"', b'{"entry_time":41715,"a"')
    assert to_canonical("transact", raw) == converted
    assert to_push("transact", converted) == raw
