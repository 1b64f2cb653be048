"""What General Warehouse does on the day: how much, of what, and consistent with its stock."""

from collections import Counter
from typing import Any

import pytest

from app.demo.generator import LARGEST_CHANGE, DemoNetwork, DemoRecord, local_changes

Data = dict[str, Any]


@pytest.fixture(scope="module")
def changed(network: DemoNetwork) -> tuple[DemoRecord, ...]:
    return tuple(local_changes(network))


@pytest.mark.parametrize("count", [1, 2, 3, 57, 99, 200, 500, 1150, LARGEST_CHANGE])
def test_it_makes_exactly_as_many_distinct_records_as_asked(
    network: DemoNetwork, count: int
) -> None:
    records = list(local_changes(network, count))
    assert len(records) == count
    assert len({record.record_id for record in records}) == count


@pytest.mark.parametrize("count", [0, -1, LARGEST_CHANGE + 1])
def test_it_refuses_what_no_day_can_hold(network: DemoNetwork, count: int) -> None:
    with pytest.raises(ValueError, match="count_records must be 1 to 5000"):
        local_changes(network, count)


def test_a_usual_day_has_all_kinds_of_work(changed: tuple[DemoRecord, ...]) -> None:
    assert len(changed) == 1150
    counts = Counter(record.table for record in changed)
    kinds = Counter(record.data["type"] for record in changed if record.table == "transact")
    assert counts.keys() == {
        "requisition",
        "requisition_line",
        "item_line",
        "transact",
        "trans_line",
        "Stock_take",
        "Stock_take_lines",
    }
    assert kinds["ci"] > 10
    assert kinds["si"] >= 1


def test_all_of_it_is_of_the_day_and_of_the_store(
    network: DemoNetwork, changed: tuple[DemoRecord, ...]
) -> None:
    today, store_id = network.today.isoformat(), network.store("GEN").record_id
    parents = {record.record_id for record in changed}
    date_keys = {
        "transact": "entry_date",
        "requisition": "date_entered",
        "Stock_take": "stock_take_created_date",
    }
    for record in changed:
        if record.table in date_keys:
            assert record.data[date_keys[record.table]] == today
        if "store_ID" in record.data:
            assert record.data["store_ID"] == store_id
        for key in ("transaction_ID", "requisition_ID", "stock_take_ID"):
            assert record.data.get(key, "") in {*parents, ""}


def test_only_stock_lines_existed_before(
    central: tuple[DemoRecord, ...], changed: tuple[DemoRecord, ...]
) -> None:
    before = {record.record_id: record.table for record in central}
    known = {record.table for record in changed if record.record_id in before}
    assert known == {"item_line"}


def test_stock_is_yesterdays_and_what_moved_since(
    central: tuple[DemoRecord, ...], changed: tuple[DemoRecord, ...]
) -> None:
    before = _rows(central, "item_line")
    invoices, after = _rows(changed, "transact"), _rows(changed, "item_line")
    on_hand: Counter[str] = Counter()
    available: Counter[str] = Counter()
    for line in _rows(changed, "trans_line").values():
        status = invoices[line["transaction_ID"]]["status"]
        packs = line["quantity"] * (1 if line["type"] == "stock_in" else -1)
        if status in ("cn", "fn"):
            on_hand[line["item_line_ID"]] += packs
        if line["item_line_ID"]:
            available[line["item_line_ID"]] += packs
    assert after.keys() == available.keys()
    for batch_id, batch in after.items():
        then = before.get(batch_id, {"quantity": 0, "available": 0})
        assert batch["quantity"] == then["quantity"] + on_hand[batch_id] >= 0
        assert batch["available"] == then["available"] + available[batch_id] >= 0


def test_numbers_go_on_where_they_were(
    network: DemoNetwork, central: tuple[DemoRecord, ...], changed: tuple[DemoRecord, ...]
) -> None:
    store_id = network.store("GEN").record_id
    for table, number, kind in (
        ("transact", "invoice_num", "type"),
        ("requisition", "serial_number", "type"),
        ("Stock_take", "serial_number", "store_ID"),
    ):
        last: Counter[str] = Counter()
        for row in _rows(central, table).values():
            if row["store_ID"] == store_id:
                last[row[kind]] = max(last[row[kind]], row[number])
        for row in _rows(changed, table).values():
            last[row[kind]] += 1
            assert row[number] == last[row[kind]]


def test_a_count_shows_the_stock_of_the_moment(
    central: tuple[DemoRecord, ...], changed: tuple[DemoRecord, ...]
) -> None:
    stock = _rows(central, "item_line") | _rows(changed, "item_line")
    lines = _rows(changed, "Stock_take_lines").values()
    for line in lines:
        assert line["snapshot_qty"] == stock[line["item_line_ID"]]["quantity"]
    assert {line["is_edited"] for line in lines} == {True, False}


def test_asking_twice_gives_the_same_and_leaves_the_network_alone(
    network: DemoNetwork, changed: tuple[DemoRecord, ...]
) -> None:
    assert tuple(local_changes(network)) == changed


def _rows(records: tuple[DemoRecord, ...], table: str) -> dict[str, Data]:
    return {record.record_id: record.data for record in records if record.table == table}
