"""Scenarios of section 4, one a rule: a mobile site against the server's own application."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from models.commands.sites import unblock_site
from models.enums import Permission, SiteStatus, SiteType
from models.views import OPERATOR
from syncengine.wire import to_mobile
from tests.conformance.catalogue import TABLES
from tests.conformance.examples import example
from tests.conformance.mobile_network import PASSWORD, MobileNetwork, mobile_network
from tests.conformance.mobile_site import Rejected, StrictMobile
from tests.conformance.site import StrictSite
from tests.conformance.strict import Violation
from tests.conformance.transport import Identity, call, sha256
from tests.fakes.records import change


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MobileNetwork]:
    """The central server of all scenarios; each adds its own sites."""
    with mobile_network(tmp_path_factory.mktemp("mobile")) as made:
        yield made


# --- log-in (4.1, 4.2)


def test_a_site_is_told_who_it_is_and_who_supplies_it(network: MobileNetwork) -> None:
    supplier = network.place(SiteType.STANDALONE)
    place = network.place(SiteType.MOBILE, supplying_store_id=supplier.store_id)
    tablet = StrictMobile(network.url, place.site_name, PASSWORD)
    tablet.authenticate()
    assert tablet.told["ServerID"] == 1
    assert (tablet.told["SiteID"], tablet.told["StoreID"], tablet.told["NameID"]) == (
        place.site_id,
        place.store_id,
        place.name_id,
    )
    assert tablet.told["SupplyingStoreID"] == supplier.store_id
    assert tablet.told["SupplyingStoreNameID"] == supplier.name_id


def test_who_is_refused_reads_why(network: MobileNetwork) -> None:
    tablet, place = network.ready_mobile()
    with pytest.raises(Rejected, match="no such site"):
        StrictMobile(network.url, "nobody", PASSWORD).authenticate()
    with pytest.raises(Rejected, match="password is wrong"):
        StrictMobile(network.url, place.site_name, "guess", device=tablet.device).authenticate()
    other = StrictMobile(network.url, place.site_name, PASSWORD, device="tablet-2")
    with pytest.raises(Rejected, match=r"^Site registration doesn't match\."):
        other.authenticate()
    other.told = tablet.told
    with pytest.raises(Rejected, match=r"^Site registration doesn't match\."):
        other.count()
    assert network.seen(place).status is SiteStatus.HARDWARE_MISMATCH
    tablet.sync()
    assert network.seen(place).status is SiteStatus.ACTIVE
    nameless = StrictMobile(network.url, place.site_name, PASSWORD, device="")
    with pytest.raises(Rejected, match="hardware ID is missing"):
        nameless.authenticate()


def test_a_site_without_a_store_or_with_two_is_refused(network: MobileNetwork) -> None:
    tablet, place = network.ready_mobile()
    other = network.place(SiteType.MOBILE)
    network.write(
        change("store", other.store_id, name_ID=other.name_id, sync_id_remote_site=place.site_id)
    )
    with pytest.raises(Rejected, match="2 stores are active"):
        tablet.authenticate()
    with pytest.raises(Rejected, match="no store is active"):
        StrictMobile(network.url, other.site_name, PASSWORD, device="x").authenticate()


def test_five_wrong_passwords_block_the_site_until_it_is_unblocked(
    network: MobileNetwork,
) -> None:
    tablet, place = network.ready_mobile()
    thief = StrictMobile(network.url, place.site_name, "guess", device=tablet.device)
    for _ in range(5):
        with pytest.raises(Rejected, match="password is wrong"):
            thief.authenticate()
    with pytest.raises(Rejected, match="Too many failed"):
        tablet.count()
    assert network.seen(place).status is SiteStatus.BLOCKED
    with network.datafile.write() as session:
        unblock_site(session, OPERATOR, place.site_id, network.datafile.clock.now())
    tablet.sync()


def test_strangers_do_not_lock_the_tablet_out(network: MobileNetwork) -> None:
    tablet, place = network.ready_mobile()
    stranger = StrictMobile(network.url, place.site_name, "guess", device="elsewhere")
    for _ in range(7):
        with pytest.raises(Rejected):
            stranger.authenticate()
    with pytest.raises(Rejected, match="Too many failed"):
        stranger.authenticate()
    tablet.sync()


def test_a_user_logs_in_and_is_an_administrator_or_not(network: MobileNetwork) -> None:
    tablet, _ = network.ready_mobile()
    keeper, administrator = network.add_user(), network.add_user(Permission.EDIT_SYNC_SETTINGS)
    told = tablet.log_in(keeper, PASSWORD)
    assert told["isAdmin"] is False
    assert tablet.log_in(keeper.upper(), PASSWORD) == told
    assert tablet.log_in(administrator, PASSWORD)["isAdmin"] is True
    for user, password in [(keeper, "guess"), ("nobody", PASSWORD), ("", "")]:
        with pytest.raises(Rejected, match="user name or the password is wrong"):
            tablet.log_in(user, password)
    with pytest.raises(Rejected, match="may not log in to this store"):
        tablet.log_in(keeper, PASSWORD, store_id="no such store")


def test_a_user_has_the_id_of_the_synced_record_and_some_stores(network: MobileNetwork) -> None:
    tablet, place = network.ready_mobile()
    other = network.place(SiteType.MOBILE)
    user = network.add_user(store_ids=[place.store_id])
    network.write(change("user", f"id of {user}", name=user))
    assert tablet.log_in(user, PASSWORD)["UserID"] == f"id of {user}"
    with pytest.raises(Rejected, match="may not log in"):
        tablet.log_in(user, PASSWORD, store_id=other.store_id)


def test_a_user_who_guesses_has_to_wait(network: MobileNetwork) -> None:
    tablet, _ = network.ready_mobile()
    user = network.add_user()
    for _ in range(5):
        with pytest.raises(Rejected, match="is wrong"):
            tablet.log_in(user, "guess")
    with pytest.raises(Rejected, match="second"):
        tablet.log_in(user, PASSWORD)


# --- initialising (4.2, 6)


def test_the_first_run_brings_all_that_a_store_needs(network: MobileNetwork) -> None:
    own = network.place(SiteType.MOBILE)
    other = network.place(SiteType.STANDALONE)
    network.befriend(own, other)
    network.write(
        change("pref", f"pref {own.store_id}", store_ID=own.store_id, item="store_preferences",
               data={"monthsLeadTime": "2"}),
        change("item_line", f"stock {own.store_id}", store_ID=own.store_id, item_ID="item-1",
               quantity=3, pack_size=10),
        change("item_line", f"stock {other.store_id}", store_ID=other.store_id, item_ID="item-1"),
        change("transact", f"sale {other.store_id}", store_ID=other.store_id, type="ci",
               name_ID=own.name_id, status="sg", mode="store"),
    )  # fmt: skip
    assert network.seen(own).status is SiteStatus.NOT_SYNCED
    tablet = StrictMobile(network.url, own.site_name, PASSWORD)
    tablet.initialise()
    assert not tablet.dropped
    assert not tablet.ignored
    for table, record_id in [
        ("unit", "unit-1"), ("item", "item-1"), ("currency", "usd"), ("name", "invad"),
        ("name", own.name_id), ("name", other.name_id), ("store", own.store_id),
        ("list_master", "list-1"), ("list_master_line", "list-line-1"), ("period", "period-1"),
        ("name_store_join", f"{other.store_id} in {own.store_id}"),
        ("pref", f"pref {own.store_id}"), ("item_line", f"stock {own.store_id}"),
    ]:  # fmt: skip
        assert (table, record_id) in tablet.records, (table, record_id)
    assert f"stock {other.store_id}" not in tablet.ids("item_line")
    assert not tablet.ids("transact")
    assert json.loads(tablet.records["pref", f"pref {own.store_id}"]["data"]) == {
        "monthsLeadTime": "2"
    }
    assert tablet.records["period", "period-1"]["startDate"] == "2026-03-01T00:00:00"
    seen = network.seen(own)
    assert (seen.device_type, seen.app_version) == ("mobile", tablet.version)
    assert (seen.status, seen.waiting) == (SiteStatus.ACTIVE, 0)
    assert seen.last_synced_at is not None
    assert seen.last_connection_at is not None


def test_a_site_that_turns_out_to_be_mobile_becomes_one(network: MobileNetwork) -> None:
    tablet = network.mobile(SiteType.STANDALONE)
    tablet.initialise()
    assert tablet.ids("item") >= {"item-1"}
    network.write(change("item", "item-late", item_name="Late", code="LATE"))
    tablet.sync()
    assert "item-late" in tablet.ids("item")


def test_a_site_on_v5_is_what_its_program_makes_it(network: MobileNetwork) -> None:
    for app_name, becomes in [
        ("Open mSupply Android", SiteType.OPEN_MSUPPLY),
        ("Two Arrows", SiteType.STANDALONE),
        ("mSupply", SiteType.MOBILE),
    ]:
        place = network.place(SiteType.MOBILE)
        who = Identity(place.site_name, sha256(PASSWORD), app_name=app_name)
        site = StrictSite(network.url, who)
        if app_name == "Two Arrows":  # it needs no v6 server, and is told that there is none
            with pytest.raises(Violation, match="trap 9"):
                site.get_site()
        else:
            site.get_site()
        assert network.type_of(place) is becomes


def test_a_first_run_that_broke_off_goes_on_and_can_be_asked_for_again(
    network: MobileNetwork,
) -> None:
    tablet = network.mobile()
    tablet.authenticate()
    tablet.fetch("GET", f"initial_dump/?{tablet._ends}")
    whole = tablet.count()
    tablet.fetch("GET", f"initial_dump/?{tablet._ends}")
    assert tablet.count() == whole
    first = tablet.get_batch(10)
    assert tablet.get_batch(10) == first  # killed before the acknowledgement: the same again
    tablet.acknowledge(each["SyncID"] for each in first)
    tablet.acknowledge(each["SyncID"] for each in first)
    assert tablet.count() == whole - len(first)
    tablet.fetch("GET", f"initial_dump/?{tablet._ends}")
    assert tablet.count() == whole
    tablet.initialise()
    assert tablet.count() == 0


def test_before_the_dump_nothing_waits_and_nothing_counts_as_synchronised(
    network: MobileNetwork,
) -> None:
    place = network.place(SiteType.MOBILE)
    tablet = StrictMobile(network.url, place.site_name, PASSWORD)
    tablet.authenticate()
    assert tablet.count() == 0
    assert network.seen(place).last_synced_at is None


# --- pulling (4.2, 4.3)


def test_batches_count_down_and_have_the_size_asked_for(network: MobileNetwork) -> None:
    tablet, _ = network.ready_mobile()
    network.write(*(change("unit", f"unit-b{n}", units=f"U{n}") for n in range(25)))
    assert tablet.count() == 25
    batch = tablet.get_batch(10)
    assert len(batch) == 10
    tablet.acknowledge([each["SyncID"] for each in batch[:4]])
    assert tablet.count() == 21
    assert [each["RecordID"] for each in tablet.get_batch(500)[:6]] == [
        each["RecordID"] for each in batch[4:]
    ]
    tablet.pull()
    assert tablet.count() == 0
    assert tablet.get_batch(10) == []
    tablet.acknowledge([])
    tablet.acknowledge(["no such id", "", "99999999999999999999"])


def test_a_record_that_changes_after_it_was_sent_comes_again(network: MobileNetwork) -> None:
    tablet, _ = network.ready_mobile()
    network.write(change("unit", "unit-c", units="box"))
    (served,) = tablet.get_batch(10)
    network.write(change("unit", "unit-c", units="carton"))
    tablet.acknowledge([served["SyncID"]])
    tablet.pull()
    assert tablet.records["unit", "unit-c"]["units"] == "carton"


def test_deletes_and_merges_arrive(network: MobileNetwork) -> None:
    network.write(
        change("item", "item-keep", item_name="Keep", code="K"),
        change("item", "item-gone", item_name="Gone", code="G"),
        change("unit", "unit-gone", units="x"),
    )
    tablet, place = network.ready_mobile()
    network.write(change("item_line", "line-merged", store_ID=place.store_id, quantity=1,
                         item_ID="item-gone"))  # fmt: skip
    tablet.sync()
    network.merge("item", "item-keep", "item-gone")
    network.delete("unit", "unit-gone")
    tablet.sync()
    assert "unit-gone" not in tablet.ids("unit")
    assert not {"item-gone"} & tablet.ids("item")
    assert tablet.records["item_line", "line-merged"]["item_ID"] == "item-keep"


def test_a_mobile_site_does_not_get_what_it_does_not_know(network: MobileNetwork) -> None:
    tablet, place = network.ready_mobile()
    network.write(
        change("barcode", "b1", barcode="123", itemID="item-1"),
        change("om_activity_log", "log-1", store_ID=place.store_id),
        change("property", "p1", key="x"),
        change("contact", "contact-1", name_ID=place.name_id),
    )
    assert network.seen(place).waiting == tablet.count() == 0


MADE_UP = {"item_line_ID", "log_interval", "minimum_temperature", "maximum_temperature", "duration"}
MOBILE_TABLES = sorted(
    name for name, each in TABLES.items() if (each.get("v3") or {}).get("pulled")
)


@pytest.mark.parametrize("table", MOBILE_TABLES)
def test_a_record_of_each_table_is_taken(table: str) -> None:
    """Of the sparsest and of whole ones; only texts that nobody can make up are given."""
    v3, fields = TABLES[table]["v3"], TABLES[table].get("fields", ())
    formats = {each["name"]: each["format"] for each in fields}
    given = {
        key: f"a {key}"
        for key in v3.get("must_be_nonempty_string", ())
        if (formats.get(key, "string") in {"string", "enum"} and key not in MADE_UP)
        # Other programs' stock is not on the app's own lines.
        or (key == "item_line_ID" and table not in {"trans_line", "Stock_take_lines"})
    }
    given |= {key: word for key, word in (("item", "store_preferences"),) if key in given}
    given |= {"store_ID": "store-1"} if "store_ID" in formats else {}
    given.pop("ID", None)
    tablet = StrictMobile("", "", "", told={"StoreID": "store-1"})
    for values in (given, example(table, "r1", **given) if fields else given):
        data = json.loads(to_mobile(table, "r1", json.dumps(values).encode()))
        tablet._integrate(_served(table, "r1", data))
    assert not tablet.dropped
    assert tablet.ids(table) == {"r1"}


def _served(table: str, record_id: str, data: dict[str, Any]) -> dict[str, Any]:
    return {
        "SyncID": "1",
        "RecordType": table,
        "SyncType": "U",
        "RecordID": record_id,
        "data": data,
    }


def test_no_password_is_logged(network: MobileNetwork, caplog: pytest.LogCaptureFixture) -> None:
    tablet, place = network.ready_mobile()
    user = network.add_user()
    caplog.set_level(0)
    secret = "a-secret-nobody-may-read"
    for _ in range(2):
        with pytest.raises(Rejected):
            tablet.log_in(user, secret)
        with pytest.raises(Rejected):
            StrictMobile(network.url, place.site_name, secret, device="d").authenticate()
        call(network.url, "POST", "/api/v4/login",
             json.dumps({"username": user, "password": secret}).encode())  # fmt: skip
    assert secret not in caplog.text
    assert not any(secret in line for line in network.log_of(place))


def test_the_kit_finds_what_the_app_would_not_take() -> None:
    tablet = StrictMobile("", "", "", told={"StoreID": "s"})
    right = {"ID": "u", "units": "box", "comment": "", "order_number": "1"}
    tablet._integrate(_served("unit", "u", right))
    assert tablet.ids("unit") == {"u"}
    for wrong in ({"order_number": 1}, {"order_number": "1st"}, {"comment": None}):
        with pytest.raises(Violation):
            tablet._integrate(_served("unit", "u", right | wrong))
    for wrong in ({"startDate": "2026-03-01"}, {"startDate": "0000-00-00"}):
        with pytest.raises(Violation):
            tablet._integrate(_served("period", "p", {"ID": "p"} | wrong))
    tablet._integrate(_served("item", "i", {"ID": "i", "code": "", "item_name": "x"}))
    assert len(tablet.dropped) == 1
