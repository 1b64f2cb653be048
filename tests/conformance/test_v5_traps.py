"""One scenario for each trap of section 0 that v5 has, against the real server process."""

import json
import threading
from typing import Any

import pytest

from tests.conformance.catalogue import TABLES, to_push
from tests.conformance.conftest import NAME_B, STORE_A, STORE_B, Centre
from tests.conformance.examples import DAY, example, shipment, shipment_line, stock
from tests.conformance.site import StrictSite
from tests.conformance.transport import call


def again(site: StrictSite) -> StrictSite:
    """Initialise a site anew, which then holds only what the server gives it."""
    site.forget()
    site.initialise()
    assert not site.failed
    return site


def test_1_central_records_come_strictly_after_the_cursor(site_a: StrictSite) -> None:
    site_a.central_rows = 2  # the kit fails at a cursor that comes twice
    site_a.initialise()
    assert not site_a.failed
    assert {"item-1"} <= site_a.ids("item")
    calls = site_a.requests["central_records"]
    site_a.pull_central()
    assert site_a.requests["central_records"] == calls + 1


@pytest.mark.parametrize("ahead", [0, 1, 1_000_000, 2**31 - 1])
def test_2_the_last_cursor_is_never_below_the_one_sent(ready_a: StrictSite, ahead: int) -> None:
    cursor = max(ahead, ready_a.central_cursor)
    assert ready_a.get_central(cursor, 500) == (cursor, [])


def test_3_the_last_cursor_is_one_the_site_gets(centre: Centre, ready_a: StrictSite) -> None:
    """Changes of store data, of another site, and of what is no longer there raise no cursor."""
    centre.write("item", "item-2", item_name="Ibuprofen")
    for number in range(5):
        centre.write("item_line", f"stock-{number}", store_ID=STORE_B, item_ID="item-1")
    ready_a.sync()
    largest, batch = ready_a.get_central(0, 10_000)
    assert largest == batch[-1][0]
    assert ready_a.central_cursor == largest


def test_4_the_queue_counts_what_it_gives(centre: Centre, ready_a: StrictSite) -> None:
    for number in range(5):
        centre.write("name_store_join", f"j{number}", store_ID=STORE_A, name_ID=NAME_B)
    waiting, batch = ready_a.get_queue(2)
    assert (waiting, len(batch)) == (5, 2)


def test_5_what_is_acknowledged_is_gone_and_the_rest_stays(
    centre: Centre, ready_a: StrictSite
) -> None:
    for number in range(5):
        centre.write("name_store_join", f"j{number}", store_ID=STORE_A, name_ID=NAME_B)
    _, batch = ready_a.get_queue(2)
    assert ready_a.get_queue(2)[1] == batch  # not acknowledged: given again
    ready_a.acknowledge([each for each, _ in batch])
    ready_a.acknowledge([each for each, _ in batch])  # a repeated POST
    waiting, rest = ready_a.get_queue(500)
    assert (waiting, len(rest)) == (3, 3)
    ready_a.pull_queue()
    assert ready_a.get_queue(500) == (0, [])


def test_6_and_7_only_the_empty_post_with_length_0_ends_a_push(ready_a: StrictSite) -> None:
    row = {"syncOutId": "1", "tableName": "item_line", "recordId": "s1", "action": "Update",
           "recordData": to_push("item_line", stock("s1", STORE_A))}  # fmt: skip
    assert ready_a.post_batch(3, []) is False  # all its change log rows were of v6
    assert ready_a.post_batch(2, [row]) is False
    assert ready_a.post_batch(1, []) is False
    assert ready_a.get_status() == "idle"  # nothing is integrated yet
    assert ready_a.post_batch(0, []) is True
    ready_a._poll()
    assert "s1" in again(ready_a).ids("item_line")


def test_6_a_push_of_nothing_is_one_post(ready_a: StrictSite) -> None:
    assert ready_a.push_all() == 1


@pytest.mark.parametrize(("rows", "posts"), [(1, 2), (4, 2), (5, 3), (9, 4)])
def test_6_n_batches_are_n_and_one_posts(ready_a: StrictSite, rows: int, posts: int) -> None:
    ready_a.push_rows = 4
    for number in range(rows):
        ready_a.write("item_line", stock(f"s{number}", STORE_A))
    assert ready_a.push_all() == posts


def test_8_the_status_is_idle_after_a_push_and_nothing_else(ready_a: StrictSite) -> None:
    for number in range(2_000):
        ready_a.write("item_line", stock(f"s{number}", STORE_A))
    ready_a.push_all()  # the kit allows 30 s
    assert ready_a.get_status() == "idle"
    assert len(again(ready_a).ids("item_line")) == 2_000


def test_9_the_v6_url_is_absolute_and_our_own(centre: Centre, site_a: StrictSite) -> None:
    told = site_a.get_site()
    assert (told.is_central, told.v6_url) == (False, centre.url)


def test_11_bodies_have_no_content_type(centre: Centre, site_a: StrictSite) -> None:
    for route, body in [
        ("initialise", b"{}"),
        ("queued_records", b'{"queueLength":0,"data":[]}'),
        ("acknowledged_records", b'{"syncIDs":[]}'),
    ]:
        headers = site_a.identity.headers
        assert "Content-Type" not in headers
        answer = call(centre.url, "POST", f"/sync/v5/{route}", body, headers)
        assert 200 <= answer.status < 300, answer


def test_12_pushed_dates_and_times_come_back_in_pull_format(ready_a: StrictSite) -> None:
    """The kit refuses any other form; the values are the same again."""
    kept = {
        "transact": shipment("t", STORE_A, NAME_B, confirm_date=DAY, confirm_time=86_399,
                             finalised_date="0000-00-00", finalised_time=0),
        "item_line": stock("s", STORE_A),
        "Stock_take": example("Stock_take", "st", store_ID=STORE_A, stock_take_time=1,
                              stock_take_date=DAY, serial_number=1),
        "requisition": example("requisition", "r", store_ID=STORE_A, name_ID=NAME_B,
                               type="request", om_expected_delivery_date=DAY),
        "sensor": example("sensor", "se", storeID=STORE_A, name="Fridge",
                          lastConnectionDate=DAY, lastConnectionTime=3_600),
        "temperature_log": example("temperature_log", "tl", store_ID=STORE_A, sensor_ID="se",
                                   temperature=4.5, date=DAY, time=60),
        "location_movement": example("location_movement", "lm", store_ID=STORE_A,
                                     item_line_ID="s", enter_date=DAY, enter_time=7),
    }  # fmt: skip
    for table, data in kept.items():
        ready_a.write(table, data)
    ready_a.sync()
    again(ready_a)
    for table, data in kept.items():
        back = ready_a.records[table, data["ID"]]
        assert {name: back[name] for name in data} == data


def test_12_a_time_may_carry_a_fraction(ready_a: StrictSite) -> None:
    ready_a.write("item_line", stock("s", STORE_A))
    ready_a.sync()
    pushed = example("vaccine_vial_monitor_status_log", "v", store_ID=STORE_A, item_line_ID="s",
                     date=f"{DAY}T00:00:00", time="11:35:15.123456")  # fmt: skip
    ready_a.records["vaccine_vial_monitor_status_log", "v"] = pushed
    ready_a._log("vaccine_vial_monitor_status_log", "v", "Update")
    ready_a.sync()
    assert again(ready_a).records["vaccine_vial_monitor_status_log", "v"]["time"] == 41_715


@pytest.mark.parametrize(
    ("table", "names"),
    [
        ("transact", ["insuranceDiscountAmount", "insuranceDiscountRate"]),
        ("purchase_order", ["agent_commission", "document_charge", "communications_charge",
                            "insurance_charge", "freight_charge", "curr_rate"]),
        ("purchase_order_line", ["quan_adjusted_order"]),
    ],
)  # fmt: skip
def test_13_nulls_that_may_not_be_pulled_become_0(
    ready_a: StrictSite, table: str, names: list[str]
) -> None:
    ready_a.write("purchase_order", example("purchase_order", "po", store_ID=STORE_A,
                                            name_ID=NAME_B))  # fmt: skip
    record_id = "po" if table == "purchase_order" else "x"
    extra = {"store_ID": STORE_A, "name_ID": NAME_B, "item_ID": "item-1", "purchase_order_ID": "po"}
    known = {field["name"] for field in TABLES[table]["fields"]}
    data = example(table, record_id, **{key: extra[key] for key in extra if key in known})
    ready_a.write(table, data | dict.fromkeys(names))
    ready_a.sync()
    back = again(ready_a).records[table, record_id]
    assert [back[name] for name in names] == [0] * len(names)


def test_14_objects_kept_as_text_are_served_as_objects(centre: Centre, ready_a: StrictSite) -> None:
    settings = {"a": {"b": [1, 2.5]}}
    text = json.dumps(settings)
    centre.write("form_schema", "f", type="JsonForms", json_schema=text, ui_schema=text)
    centre.write("om_document_registry", "d", form_schema_ID="f", config=text)
    centre.write("list_master", "l", isProgram=True, programSettings=text)
    ready_a.sync()
    records = ready_a.records
    assert records["form_schema", "f"]["json_schema"] == settings
    assert records["form_schema", "f"]["ui_schema"] == settings
    assert records["om_document_registry", "d"]["config"] == settings
    assert records["list_master", "l"]["programSettings"] == settings


def test_14_a_pushed_document_comes_back_as_an_object(centre: Centre, ready_a: StrictSite) -> None:
    centre.write("name", "patient", type="patient", supplying_store_id=STORE_A, name="A patient")
    centre.write("name_store_join", "visible", store_ID=STORE_A, name_ID="patient")
    ready_a.sync()
    data = {"id": "x", "numbers": [1, 1.5], "nested": {"text": "é"}}
    document = example("om_document", "doc", name="d", parent_IDs='["x"]', data=data,
                       datetime=f"{DAY}T10:00:00", owner_name_ID="patient")  # fmt: skip
    ready_a.write("om_document", document)
    ready_a.sync()
    back = again(ready_a).records["om_document", "doc"]
    assert (back["data"], back["parent_IDs"]) == (data, '["x"]')


def test_15_ids_of_one_run_are_unique_over_all_tables(site_a: StrictSite) -> None:
    site_a.initialise()  # the kit's buffer is keyed by the id alone and refuses two tables
    ids = [record_id for _, record_id in site_a.records]
    assert len(ids) == len(set(ids))


def test_16_parents_come_in_the_same_run_or_before(
    ready_a: StrictSite, ready_b: StrictSite
) -> None:
    """A line that was pushed first, in another batch than its header, is not forwarded first."""
    ready_a.push_rows = 1
    ready_a.write("trans_line", shipment_line("line", "ship"))
    ready_a.write("transact", shipment("ship", STORE_A, NAME_B))
    pulls = threading.Event()

    def keep_pulling() -> None:
        while not pulls.is_set():
            ready_b.sync()

    puller = threading.Thread(target=keep_pulling)
    puller.start()
    ready_a.sync()
    pulls.set()
    puller.join()
    ready_b.sync()
    assert not ready_b.failed
    assert {"ship"} <= ready_b.ids("transact")
    assert {"line"} <= ready_b.ids("trans_line")


def test_17_a_list_is_active_unless_it_says_otherwise(centre: Centre, ready_a: StrictSite) -> None:
    centre.write("list_master", "off", inactive=True)
    centre.write("list_master", "unsaid", inactive=None)
    ready_a.sync()
    lists = {key[1]: data for key, data in ready_a.records.items() if key[0] == "list_master"}
    assert [lists[name]["inactive"] for name in ("list-1", "off", "unsaid")] == [False, True, False]
    assert lists["list-1"]["isProgram"] is False
    assert lists["list-1"]["programSettings"] is None
    assert lists["list-1"]["discount_percentage"] == 0


def test_18_a_store_without_a_date_gets_none(ready_a: StrictSite) -> None:
    assert ready_a.records["store", STORE_A]["created_date"] == "0000-00-00"


def test_19_nothing_that_the_site_pushed_comes_back(centre: Centre, ready_a: StrictSite) -> None:
    ready_a.write("item_line", stock("s", STORE_A))
    ready_a.write("transact", shipment("t", STORE_A, NAME_B))
    ready_a.write("trans_line", shipment_line("l", "t"))
    ready_a.sync()
    ready_a.edit("item_line", "s", quantity=1)
    ready_a.sync()
    ready_a.delete("trans_line", "l")
    centre.write("item", "item-9")
    ready_a.sync()
    assert ready_a.echoes == []
    assert ready_a.get_queue(500) == (0, [])
    assert "item-9" in ready_a.ids("item")


def test_20_numbers_are_whole_and_lists_are_lists(ready_a: StrictSite) -> None:
    """The kit reads every answer so; these are the empty ones."""
    empty: dict[str, Any] = ready_a.ask("GET", "queued_records?limit=1")
    assert (empty["queueLength"], empty["data"]) == (0, [])
    last: dict[str, Any] = ready_a.ask("GET", "central_records?cursor=2000000000&limit=1")
    assert last == {"maxCursor": 2_000_000_000, "data": []}
