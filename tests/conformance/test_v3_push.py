"""Scenarios of section 4 about what a mobile site pushes: kept whole, typed, once, and in order."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from models.enums import SiteType
from models.queries.buffer import held_records
from models.queries.mobile import known_payloads
from syncengine.server import integrator
from tests.conformance.mobile_examples import (
    DAY,
    NO_DAY,
    patient,
    request,
    request_line,
    sale,
    sale_line,
    stock,
)
from tests.conformance.mobile_network import MobileNetwork, mobile_network
from tests.conformance.mobile_site import ConnectionFailed, Rejected
from tests.conformance.transport import call
from tests.fakes.records import change
from tests.fakes.waiting import until


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MobileNetwork]:
    """The central server of all scenarios; each adds its own sites."""
    with mobile_network(tmp_path_factory.mktemp("mobile")) as made:
        yield made


def test_what_is_pushed_is_kept_typed_and_comes_back_as_it_was(network: MobileNetwork) -> None:
    tablet, place = network.ready_mobile()
    tablet.write("item_line", "stock-p", **stock(place.store_id))
    tablet.write("transact", "sale-p", **sale(place.store_id, "invad"))
    tablet.write("trans_line", "line-p", **sale_line("sale-p", item_line_ID="stock-p"))
    tablet.write("name", "patient-p", **patient(place.store_id))
    tablet.write("Stock_take", "count-p", status="sg", Description="March", store_ID=place.store_id,
                 stock_take_date=DAY, stock_take_time="10:00:00", stock_take_created_date=DAY,
                 serial_number="4", programID="")  # fmt: skip
    tablet.write("Stock_take_lines", "count-line-p", stock_take_ID="count-p", item_ID="item-1",
                 item_line_ID="stock-p", snapshot_qty="40", snapshot_packsize="1",
                 stock_take_qty="39.5", expiry=NO_DAY, is_edited=True, location_ID="shelf-1",
                 Batch="B1", cost_price="0.1", sell_price="2", optionID="")  # fmt: skip
    tablet.sync()
    network.integrated(place)
    assert not _held(network, place)
    before = dict(tablet.records)
    tablet.initialised_with = None  # a new device of the same site
    tablet.initialise()
    assert not tablet.dropped
    sold = tablet.records["transact", "sale-p"]
    assert (sold["entry_date"], sold["entry_time"]) == ("2026-03-24T00:00:00", "11:35:15")
    assert (sold["insuranceDiscountRate"], sold["hold"]) == ("0", "false")
    line = tablet.records["trans_line", "line-p"]
    assert (line["quantity"], line["cost_price"], line["pack_size"]) == ("12.5", "0.10", "1")
    assert line["is_from_inventory_adjustment"] == "false"
    counted = tablet.records["Stock_take_lines", "count-line-p"]
    assert (counted["is_edited"], counted["location_id"]) == ("true", "shelf-1")
    assert counted["expiry"] == "0000-00-00T00:00:00"
    born = tablet.records["name", "patient-p"]
    assert (born["date_of_birth"], born["currency_ID"]) == ("1990-12-10T00:00:00", "usd")
    assert born["last"] == "Ñandú"
    for key, data in before.items():
        for name in {"comment", "batch", "quantity", "status", "type", "serial_number"} & set(data):
            assert tablet.records[key][name] == data[name], (key, name)


def test_a_push_may_be_repeated_cut_and_empty(network: MobileNetwork) -> None:
    tablet, place = network.ready_mobile()
    tablet.write("item_line", "stock-r", **stock(place.store_id))
    batch = list(tablet.outgoing.values())
    tablet.post(batch)
    tablet.post(batch)  # the answer was lost
    tablet.post([])
    tablet.sync()
    network.integrated(place)
    tablet.post(batch)
    tablet.write("item_line", "stock-r", **stock(place.store_id, quantity="39"))
    tablet.sync()
    network.integrated(place)
    assert _kept(network, "item_line", "stock-r")["quantity"] == 39
    assert tablet.count() == 0
    tablet.delete("item_line", "stock-r")
    tablet.sync()
    network.integrated(place)
    assert _kept(network, "item_line", "stock-r") == {}


def test_nothing_is_applied_before_the_push_is_whole(network: MobileNetwork) -> None:
    tablet, place = network.ready_mobile()
    tablet.write("transact", "sale-w", **sale(place.store_id, "invad"))
    for number in range(15):
        tablet.write("trans_line", f"line-w{number}", **sale_line("sale-w"))
    entries = list(tablet.outgoing.values())
    tablet.post(entries[:10])
    assert _kept(network, "transact", "sale-w") == {}
    tablet.post(entries[10:])
    assert _kept(network, "transact", "sale-w") == {}
    tablet.count()  # the pull begins: that was all
    network.integrated(place)
    assert all(_kept(network, "trans_line", f"line-w{number}") for number in range(15))


def test_a_push_without_a_pull_is_applied_after_a_while(
    network: MobileNetwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(integrator, "QUIET_S", 0.05)
    tablet, place = network.ready_mobile()
    tablet.write("item_line", "stock-q", **stock(place.store_id))
    tablet.push()  # and then the battery is empty
    until(lambda: _kept(network, "item_line", "stock-q"))


def test_what_a_server_that_ended_had_not_applied_is_applied_by_the_next(
    network: MobileNetwork,
) -> None:
    tablet, place = network.ready_mobile()
    tablet.write("item_line", "stock-n", **stock(place.store_id))
    tablet.push()
    assert place.site_id in integrator.sites_with_open_push(network.datafile)
    tablet.pull()
    network.integrated(place)
    assert place.site_id not in integrator.sites_with_open_push(network.datafile)


def test_calls_that_are_repeated_while_they_still_run_change_nothing_twice(
    network: MobileNetwork,
) -> None:
    tablet, place = network.ready_mobile()
    network.write(*(change("unit", f"unit-t{number}", units="x") for number in range(30)))
    tablet.write("item_line", "stock-t", **stock(place.store_id))
    batch = list(tablet.outgoing.values())
    served = [each["SyncID"] for each in tablet.get_batch(20)]
    with ThreadPoolExecutor(6) as pool:
        posts = [pool.submit(tablet.post, batch) for _ in range(4)]
        acks = [pool.submit(tablet.acknowledge, served) for _ in range(4)]
        for each in posts + acks:
            each.result()
    assert tablet.count() == 10
    tablet.sync()
    network.integrated(place)
    assert _kept(network, "item_line", "stock-t")["quantity"] == 40
    assert tablet.count() == 0


def test_an_older_version_is_not_served_over_a_pushed_one(network: MobileNetwork) -> None:
    tablet, place = network.ready_mobile()
    tablet.write("item_line", "stock-e", **stock(place.store_id))
    tablet.sync()
    network.integrated(place)
    network.write(change("item_line", "stock-e", store_ID=place.store_id, item_ID="item-1",
                         quantity=1))  # fmt: skip
    assert tablet.count() == 1
    tablet.write("item_line", "stock-e", **stock(place.store_id, quantity="38"))
    tablet.push()
    assert tablet.get_batch(10) == []
    tablet.pull()
    network.integrated(place)
    assert tablet.records["item_line", "stock-e"]["quantity"] == "38"
    assert _kept(network, "item_line", "stock-e")["quantity"] == 38
    assert tablet.count() == 0


def test_what_the_app_does_not_know_of_a_record_stays(network: MobileNetwork) -> None:
    tablet, place = network.ready_mobile()
    network.write(change("item_line", "stock-k", store_ID=place.store_id, item_ID="item-1",
                         quantity=5, barcodeID="bar", volume_per_pack=0.25, odd=7))  # fmt: skip
    tablet.sync()
    tablet.write("item_line", "stock-k", **stock(place.store_id, quantity="4"))
    tablet.sync()
    network.integrated(place)
    kept = _kept(network, "item_line", "stock-k")
    assert (kept["barcodeID"], kept["volume_per_pack"], kept["odd"]) == ("bar", 0.25, 7)
    assert kept["quantity"] == 4


def test_what_a_site_may_not_edit_is_refused_and_kept_aside(network: MobileNetwork) -> None:
    tablet, place = network.ready_mobile()
    other = network.place(SiteType.STANDALONE)
    tablet.write("item", "item-1", item_name="Mine now", code="X")
    tablet.write("item_line", "stock-f", **stock(other.store_id))
    tablet.write("item_line", "stock-o", **stock(place.store_id))
    tablet.sync()
    network.integrated(place)
    assert _kept(network, "item", "item-1")["item_name"] == "Amoxicillin 250 mg"
    assert _kept(network, "item_line", "stock-o")
    assert _held(network, place) == {("item", "item-1"), ("item_line", "stock-f")}


BAD_PUSHES = [
    {"no": "array"}, [None], [7], [{}], [{"RecordType": "item_line", "SyncType": "U"}],
    [{"RecordType": "item_line", "RecordID": "", "SyncType": "U", "Data": {}}],
    [{"RecordType": "item_line", "RecordID": "x", "SyncType": "Z", "Data": {}}],
    [{"RecordType": "item_line", "RecordID": "x", "SyncType": "U"}],
    [{"RecordType": "item_line", "RecordID": "x", "SyncType": "U", "Data": []}],
    [{"RecordType": "item_line", "RecordID": "x", "SyncType": "U", "Data": "{}"}],
]  # fmt: skip


def test_bad_calls_are_refused_in_words_and_change_nothing(network: MobileNetwork) -> None:
    tablet, place = network.ready_mobile()
    good = {"RecordType": "item_line", "RecordID": "good", "SyncType": "U",
            "Data": stock(place.store_id)}  # fmt: skip
    for bad in BAD_PUSHES:
        document = [good, *bad] if isinstance(bad, list) else bad
        with pytest.raises(Rejected, match="Server rejected pushed records"):
            tablet.fetch("POST", f"queued_records/?{tablet._ends}", document)
    ends = tablet._ends
    for route in (
        f"queued_records?{ends}", f"queued_records?{ends}&limit=ten", "queued_records/count",
        f"queued_records/count?from_site=1&to_site={place.site_id}", "initial_dump/",
        f"queued_records/count?from_site={place.site_id}&to_site=9",
    ):  # fmt: skip
        with pytest.raises(Rejected):
            tablet.fetch("GET", route)
    for document in ({}, {"SyncRecordIDs": None}, {"SyncRecordIDs": [1]}, []):
        with pytest.raises(Rejected):
            tablet.fetch("POST", f"acknowledged_records?{ends}", document)
    for body in (b"", b"{", b"\xff", b"null"):
        answer = call(network.url, "POST", f"/sync/v3/queued_records/?{ends}", body,
                      tablet.headers(tablet.name, tablet.password))  # fmt: skip
        assert answer.status == 200
        assert isinstance(json.loads(answer.body)["error"], str)
    tablet.sync()
    network.integrated(place)
    assert _kept(network, "item_line", "good") == {}
    with pytest.raises(ConnectionFailed):
        tablet.fetch("GET", "no_such_route")


def test_a_mobile_record_served_on_v5_is_whole(network: MobileNetwork) -> None:
    tablet, place = network.ready_mobile()
    site, other = network.ready_site(SiteType.OPEN_MSUPPLY)
    network.befriend(place, other)
    tablet.write("requisition", "req-5", **request(place.store_id, other.name_id))
    tablet.write("requisition_line", "req-line-5", **request_line("req-5"))
    tablet.sync()
    network.integrated(place)
    site.sync()
    assert not site.failed
    asked = site.records["requisition", "req-5"]
    assert (asked["daysToSupply"], asked["date_entered"]) == (45, "2026-03-24")
    assert site.records["requisition_line", "req-line-5"]["suggested_quantity"] == 120.25


def _kept(network: MobileNetwork, table: str, record_id: str) -> dict[str, Any]:
    """Return a record as the central server has it; empty if it has none."""
    with network.datafile.read() as session:
        found = known_payloads(session, [(table, record_id)])
    return dict(json.loads(found.get((table, record_id), b"{}")))


def _held(network: MobileNetwork, place: Any) -> set[tuple[str, str]]:
    with network.datafile.read() as session:
        return {
            (each.table, each.record_id)
            for each in held_records(session)
            if each.source_site_id == place.site_id
        }
