"""The demo network as a whole: how much of what, which sites and stores, and that it repeats."""

import hashlib
import json
import os
import subprocess
import sys
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Final

import pytest

from app.demo.generator import TOTAL_RECORDS, DemoNetwork, DemoRecord, build, central_records

_ROOT: Final = Path(__file__).parents[4]

_PRINT_DIGEST: Final = """
import hashlib, json
from datetime import date
from app.demo.generator import build, central_records, local_changes
network = build(11, date(2027, 3, 1))
digest = hashlib.sha256()
for record in (*central_records(network), *local_changes(network)):
    digest.update(json.dumps([record.table, record.record_id, record.data]).encode())
print(digest.hexdigest())
"""


def test_the_central_server_holds_sixty_thousand_records(central: tuple[DemoRecord, ...]) -> None:
    assert len(central) == TOTAL_RECORDS == 60_000


@pytest.mark.parametrize(
    ("seed", "today"), [(1, date(2025, 1, 1)), (2, date(2028, 2, 29)), (3, date(2026, 8, 30))]
)
def test_the_total_holds_for_other_seeds_and_days(seed: int, today: date) -> None:
    assert sum(1 for _ in central_records(build(seed, today))) == TOTAL_RECORDS


def test_it_holds_what_a_supply_network_has(central: tuple[DemoRecord, ...]) -> None:
    counts = Counter(record.table for record in central)
    assert 1_200 <= counts["item"] <= 1_300
    assert counts["store"] == 12
    assert counts["transact"] > 3_500
    assert counts["trans_line"] > 20_000
    assert counts["item_line"] > 5_000
    assert counts["requisition"] > 400
    assert counts["Stock_take"] > 100


def test_general_warehouse_holds_about_eighteen_thousand(
    network: DemoNetwork, central: tuple[DemoRecord, ...]
) -> None:
    store_id = network.store("GEN").record_id
    parent_key = {
        "trans_line": "transaction_ID",
        "requisition_line": "requisition_ID",
        "Stock_take_lines": "stock_take_ID",
    }
    own = {one.record_id for one in central if one.data.get("store_ID") == store_id}
    lines = sum(
        one.data[parent_key[one.table]] in own for one in central if one.table in parent_key
    )
    assert 17_000 <= len(own) + lines <= 19_500


def test_records_repeat_byte_for_byte_in_another_process() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-c", _PRINT_DIGEST],
            cwd=_ROOT,
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for hash_seed in ("1", "2")
    }
    assert len(digests) == 1


def test_records_repeat_from_the_same_network(
    network: DemoNetwork, central: tuple[DemoRecord, ...]
) -> None:
    assert _digest(tuple(central_records(network))) == _digest(central)


def test_another_seed_is_another_network(
    network: DemoNetwork, central: tuple[DemoRecord, ...]
) -> None:
    other = {record.record_id for record in central_records(build(8, network.today))}
    assert other.isdisjoint(record.record_id for record in central)


def test_sites_are_the_central_server_and_fifteen_more(network: DemoNetwork) -> None:
    first, *others = network.sites
    assert (first.site_id, first.name, first.site_type) == (1, "Central Medical Store", "central")
    assert len(others) == 15
    assert len({site.name for site in network.sites}) == 16
    assert [site.site_id for site in network.sites] == list(range(1, 17))
    assert {site.site_type for site in others} == {"standalone", "mobile", "open_msupply"}
    kinds = {site.device_type for site in network.sites}
    assert kinds == {
        "",
        "Open mSupply Android",
        "Open mSupply Desktop",
        "mSupply Central Server",
        "mSupplySingle",
        "mobile",
        "remote_server",
    }


def test_sites_synchronised_lately_long_ago_and_never(network: DemoNetwork) -> None:
    morning = datetime.combine(network.today, time(0), tzinfo=UTC)
    ages = [
        (morning - site.last_synced_at).days if site.last_synced_at else None
        for site in network.sites
    ]
    assert sum(age is None for age in ages) >= 3
    assert sum(age is not None and age < 7 for age in ages) >= 4
    assert sum(age is not None and 30 < age < 365 for age in ages) >= 2
    assert sum(age is not None and age > 365 for age in ages) >= 2
    assert all(age is None or age >= 0 for age in ages)


def test_each_store_is_on_the_site_that_holds_it(
    network: DemoNetwork, central: tuple[DemoRecord, ...]
) -> None:
    held = {code: site for site in network.sites for code in site.store_codes}
    rows = {one.record_id: one.data for one in central if one.table == "store"}
    assert held.keys() == {store.code for store in network.stores}
    for store in network.stores:
        assert store.site_id == held[store.code].site_id
        assert rows[store.record_id]["sync_id_remote_site"] == store.site_id
        heard_at = held[store.code].last_synced_at
        heard_on = heard_at.date() if heard_at is not None else network.today
        assert store.last_day == heard_on - timedelta(days=1)
    warehouse = held["GEN"]
    assert (warehouse.name, warehouse.site_type) == ("General Warehouse", "standalone")
    assert warehouse.store_codes == ("GEN",)
    assert all(len(site.store_codes) <= 1 for site in network.sites if site.site_type == "mobile")
    assert {store.mode for store in network.stores} == {"store", "dispensary"}


def _digest(records: tuple[DemoRecord, ...]) -> str:
    text = json.dumps([[one.table, one.record_id, one.data] for one in records])
    return hashlib.sha256(text.encode()).hexdigest()
