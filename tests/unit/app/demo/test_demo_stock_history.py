"""The demo's documents add up: stock, numbers, dates, transfers, orders and counts."""

from collections import Counter, defaultdict
from itertools import pairwise
from typing import Any, Final

import pytest

from app.demo.generator import DemoNetwork, DemoRecord

Data = dict[str, Any]
Tables = dict[str, dict[str, Data]]

_MOVED: Final = ("cn", "fn")


@pytest.fixture(scope="module")
def tables(central: tuple[DemoRecord, ...]) -> Tables:
    held: Tables = defaultdict(dict)
    for record in central:
        held[record.table][record.record_id] = record.data
    return held


def test_stock_is_what_came_in_less_what_went_out(tables: Tables) -> None:
    on_hand: Counter[str] = Counter()
    reserved: Counter[str] = Counter()
    for line in tables["trans_line"].values():
        status = tables["transact"][line["transaction_ID"]]["status"]
        if status in _MOVED:
            on_hand[line["item_line_ID"]] += _signed(line)
        elif line["type"] == "stock_out":
            reserved[line["item_line_ID"]] += line["quantity"]
    for batch_id, batch in tables["item_line"].items():
        assert batch["quantity"] == on_hand[batch_id] >= 0
        assert batch["available"] == batch["quantity"] - reserved[batch_id] >= 0
    assert sum(reserved.values()) > 0
    assert on_hand.keys() == tables["item_line"].keys()


def test_stock_never_was_negative(tables: Tables) -> None:
    moves = []
    for line in tables["trans_line"].values():
        invoice = tables["transact"][line["transaction_ID"]]
        if invoice["status"] in _MOVED:
            moment = (invoice["confirm_date"], invoice["confirm_time"])
            moves.append((moment, -_signed(line), line["item_line_ID"]))
    on_hand: Counter[str] = Counter()
    for _, outgoing, batch_id in sorted(moves):
        on_hand[batch_id] -= outgoing
        assert on_hand[batch_id] >= 0


def test_a_line_repeats_its_batch_and_its_item(tables: Tables) -> None:
    same = {
        "trans_line": {
            "item_ID": "item_ID",
            "batch": "batch",
            "expiry_date": "expiry_date",
            "pack_size": "pack_size",
            "location_ID": "location_ID",
            "cost_price": "cost_price",
        },
        "Stock_take_lines": {
            "item_ID": "item_ID",
            "Batch": "batch",
            "expiry": "expiry_date",
            "snapshot_packsize": "pack_size",
        },
    }
    for table, keys in same.items():
        for line in tables[table].values():
            assert line["item_name"] == tables["item"][line["item_ID"]]["item_name"]
            if line["item_line_ID"]:
                batch = tables["item_line"][line["item_line_ID"]]
                assert all(line[ours] == batch[theirs] for ours, theirs in keys.items())
    for line in tables["requisition_line"].values():
        assert line["itemName"] == tables["item"][line["item_ID"]]["item_name"]


def test_only_goods_not_yet_received_have_no_batch(tables: Tables) -> None:
    for line in tables["trans_line"].values():
        invoice = tables["transact"][line["transaction_ID"]]
        waits = invoice["type"] == "si" and invoice["status"] == "nw"
        assert (line["item_line_ID"] == "") == waits
        assert line["quantity"] > 0


def test_each_batch_lies_where_its_item_may(tables: Tables) -> None:
    for batch in tables["item_line"].values():
        place = tables["Location"][batch["location_ID"]]
        item = tables["item"][batch["item_ID"]]
        assert place["store_ID"] == batch["store_ID"]
        if item["restricted_location_type_ID"]:
            assert place["type_ID"] == item["restricted_location_type_ID"]


@pytest.mark.parametrize(
    ("table", "number", "date_key", "time_key", "kind"),
    [
        ("transact", "invoice_num", "entry_date", "entry_time", "type"),
        ("requisition", "serial_number", "date_entered", None, "type"),
        ("Stock_take", "serial_number", "stock_take_created_date", "stock_take_time", None),
    ],
)
def test_numbers_follow_each_other_in_each_store(
    tables: Tables, table: str, number: str, date_key: str, time_key: str | None, kind: str | None
) -> None:
    series: dict[tuple[str, str], list[Data]] = defaultdict(list)
    for document in tables[table].values():
        series[document["store_ID"], document[kind] if kind else ""].append(document)
    for documents in series.values():
        documents.sort(key=lambda document: int(document[number]))
        assert [one[number] for one in documents] == list(range(1, len(documents) + 1))
        moments = [(one[date_key], one[time_key] if time_key else 0) for one in documents]
        assert moments == sorted(moments)


def test_statuses_fit_dates_and_nothing_is_later_than_was_synchronised(
    tables: Tables, network: DemoNetwork
) -> None:
    last_day = {store.record_id: store.last_day.isoformat() for store in network.stores}
    for invoice in tables["transact"].values():
        known = [
            (invoice[f"{step}_date"], invoice[f"{step}_time"])
            for step in ("entry", "confirm", "finalised")
            if invoice[f"{step}_date"] != "0000-00-00"
        ]
        assert all(earlier <= later for earlier, later in pairwise(known))
        assert known[-1][0] <= last_day[invoice["store_ID"]]
        steps = {"nw": 1, "sg": 1, "cn": 2, "fn": 3}
        assert len(known) == steps[invoice["status"]]
    for requisition in tables["requisition"].values():
        assert requisition["date_entered"] <= last_day[requisition["store_ID"]]


def test_what_one_store_sent_is_what_the_other_received(tables: Tables) -> None:
    units: dict[str, Counter[str]] = defaultdict(Counter)
    for line in tables["trans_line"].values():
        units[line["transaction_ID"]][line["item_ID"]] += line["quantity"] * line["pack_size"]
    transfers = 0
    for outbound_id, outbound in tables["transact"].items():
        inbound_id = outbound["linked_transaction_id"]
        if outbound["type"] != "ci" or not inbound_id:
            continue
        transfers += 1
        inbound = tables["transact"][inbound_id]
        assert inbound["linked_transaction_id"] == outbound_id
        assert tables["store"][inbound["store_ID"]]["name_ID"] == outbound["name_ID"]
        assert tables["store"][outbound["store_ID"]]["name_ID"] == inbound["name_ID"]
        assert units[inbound_id] == units[outbound_id]
        assert inbound["entry_date"] > outbound["finalised_date"]
        response = tables["requisition"][outbound["requisition_ID"]]
        assert response["linked_requisition_id"] == inbound["requisition_ID"]
    assert transfers > 50


def test_orders_add_up_and_say_what_was_supplied(tables: Tables) -> None:
    supplied: Counter[tuple[str, str]] = Counter()
    for line in tables["trans_line"].values():
        invoice = tables["transact"][line["transaction_ID"]]
        if invoice["type"] == "ci" and invoice["requisition_ID"]:
            key = (invoice["requisition_ID"], line["item_ID"])
            supplied[key] += line["quantity"] * line["pack_size"]
    for line in tables["requisition_line"].values():
        moved = line["Cust_stock_received"] - line["Cust_stock_issued"] + line["Cust_loss_adjust"]
        assert line["Cust_prev_stock_balance"] + moved == line["stock_on_hand"] >= 0
        assert line["actualQuan"] == supplied[line["requisition_ID"], line["item_ID"]]
    sent = [one for one in tables["requisition"].values() if one["type"] == "request"]
    assert sum(bool(one["linked_requisition_id"]) for one in sent) > 50


def test_the_differences_of_a_count_are_its_adjustments(tables: Tables) -> None:
    adjusted: Counter[tuple[str, str]] = Counter()
    for line in tables["trans_line"].values():
        adjusted[line["transaction_ID"], line["item_line_ID"]] += _signed(line)
    differences = 0
    for line in tables["Stock_take_lines"].values():
        count = tables["Stock_take"][line["stock_take_ID"]]
        difference = line["stock_take_qty"] - line["snapshot_qty"]
        key = "invad_additions_ID" if difference > 0 else "invad_reductions_ID"
        if difference:
            differences += 1
            assert adjusted[count[key], line["item_line_ID"]] == difference
            assert line["optionID"]
    adjustments = [
        one
        for one in tables["transact"].values()
        if tables["name"][one["name_ID"]]["type"] == "invad"
    ]
    ids = {one["ID"] for one in adjustments}
    lines = [line for line in tables["trans_line"].values() if line["transaction_ID"] in ids]
    assert len(lines) == differences > 0


def test_expired_stock_is_not_issued(tables: Tables) -> None:
    for line in tables["trans_line"].values():
        invoice = tables["transact"][line["transaction_ID"]]
        if invoice["type"] == "ci":
            assert line["expiry_date"] > invoice["entry_date"]


def test_stores_deal_only_with_names_they_see(tables: Tables) -> None:
    visible = {(join["store_ID"], join["name_ID"]) for join in tables["name_store_join"].values()}
    for invoice in tables["transact"].values():
        name = tables["name"][invoice["name_ID"]]
        assert name["type"] == "invad" or (invoice["store_ID"], name["ID"]) in visible
        is_prescription = invoice["mode"] == "dispensary"
        assert (name["type"] == "patient") == is_prescription == bool(invoice["prescriber_ID"])
    for requisition in tables["requisition"].values():
        assert (requisition["store_ID"], requisition["name_ID"]) in visible


def test_patients_are_numbers_and_registered_at_home(tables: Tables) -> None:
    visible = {(join["store_ID"], join["name_ID"]) for join in tables["name_store_join"].values()}
    patients = [one for one in tables["name"].values() if one["type"] == "patient"]
    assert 2_500 <= len(patients) <= 4_500
    for patient in patients:
        assert patient["name"] == f"Patient {patient['last']}"
        assert patient["last"].isdigit()
        assert (patient["supplying_store_id"], patient["ID"]) in visible
        assert patient["date_of_birth"] < patient["created_date"]


def test_om_fields_are_of_open_msupply_sites_only(tables: Tables, network: DemoNetwork) -> None:
    writes = {store.record_id: store.writes_om_fields for store in network.stores}
    for table in ("transact", "requisition", "Stock_take"):
        for document in tables[table].values():
            has_om = any(key.startswith("om_") for key in document)
            assert has_om == writes[document["store_ID"]]
    assert all(writes[log["store_ID"]] for log in tables["om_activity_log"].values())


def _signed(line: Data) -> int:
    return int(line["quantity"]) * (1 if line["type"] == "stock_in" else -1)
