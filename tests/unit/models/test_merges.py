"""Merges: what this site owns refers to the kept record, in whatever order merges come."""

import msgspec
import pytest

from models.commands.merging import merge_records
from models.datafile import Datafile
from models.enums import Action, BufferState, ErrorCode, HoldReason
from models.errors import AppError
from models.integration import Tally, integrate
from models.messages import HOLD_REASONS
from models.outbox import next_batch
from models.queries.buffer import held_records
from models.queries.explain import explain_record
from models.records import RecordChange
from models.views import OPERATOR
from tests.fakes.clock import NOON
from tests.fakes.records import (
    arrive,
    change,
    contents,
    invoice,
    invoice_line,
    item,
    merge,
    payload_of,
    stock,
    store,
    write,
)
from tests.fakes.sites import add_sites

CENTRAL, SITE, OTHER = 1, 2, 3
STORES = [
    store("A", SITE, store_mode="dispensary"),
    store("B", OTHER, store_mode="dispensary"),
    store("C", CENTRAL),
]
Identity = tuple[str, str]


@pytest.fixture
def network(central: Datafile) -> Datafile:
    """A central server with a dispensary on each of two sites and a store of its own."""
    add_sites(central, SITE, OTHER)
    write(central, STORES)
    return central


@pytest.fixture
def outpost(remote: Datafile) -> Datafile:
    """Site 2 of that network."""
    write(remote, STORES, CENTRAL)
    return remote


def receive(datafile: Datafile, source: int, *changes: RecordChange) -> Tally:
    arrive(datafile, source, changes)
    return integrate(datafile, source)


def merged(datafile: Datafile, table: str, keep: str, remove: str) -> None:
    with datafile.write() as session:
        merge_records(session, OPERATOR, table, keep, remove, NOON)


def queued(datafile: Datafile, site_id: int) -> set[Identity]:
    with datafile.read() as session:
        return {(each.table, each.record_id) for each in next_batch(session, site_id, 999, 10**6)}


def held(datafile: Datafile) -> dict[str, tuple[BufferState, str]]:
    with datafile.read() as session:
        return {each.record_id: (each.state, each.reason) for each in held_records(session)}


def value(datafile: Datafile, table: str, record_id: str, key: str) -> object:
    return msgspec.json.decode(payload_of(datafile, table, record_id) or "{}")[key]


def actions(datafile: Datafile, table: str) -> dict[str, str]:
    return {each[1]: each[2] for each in contents(datafile) if each[0] == table}


ITEMS = [item("keep"), item("gone"), item("other")]


def test_an_item_merge_repoints_what_this_site_owns_and_nothing_else(network: Datafile) -> None:
    own = [stock("s1", "C", item_ID="gone", cost=1.50), stock("s2", "C", item_ID="other")]
    write(network, [*ITEMS, *own, change("list_master_line", "m", item_ID="gone")])
    write(network, [stock("s3", "A", item_ID="gone")], SITE)
    merged(network, "item", "keep", "gone")
    assert payload_of(network, "item_line", "s1") == (
        '{"ID":"s1","store_ID":"C","item_ID":"keep","cost":1.5}'
    )
    assert value(network, "item_line", "s2", "item_ID") == "other"
    assert value(network, "list_master_line", "m", "item_ID") == "keep"
    assert value(network, "item_line", "s3", "item_ID") == "gone"  # its own site does it
    assert actions(network, "item")["gone"] == Action.DELETE
    assert actions(network, "item")["keep"] == Action.UPSERT


def test_it_does_so_on_arrival_and_sends_what_it_changed(outpost: Datafile) -> None:
    receive(outpost, CENTRAL, *ITEMS, stock("s4", "C", item_ID="gone"))
    write(outpost, [invoice("h", "A"), invoice_line("l", "h", item_ID="gone")])
    came = merge("item", "m", keep="keep", delete="gone")
    for _time in range(2):
        assert receive(outpost, CENTRAL, came) == Tally(applied=1)
        assert value(outpost, "trans_line", "l", "item_ID") == "keep"
        assert value(outpost, "item_line", "s4", "item_ID") == "gone"
        assert actions(outpost, "item")["gone"] == Action.DELETE
        assert queued(outpost, CENTRAL) == {("transact", "h"), ("trans_line", "l")}


@pytest.mark.parametrize("backwards", [False, True])
def test_a_chain_ends_at_its_last_record(outpost: Datafile, backwards: bool) -> None:
    receive(outpost, CENTRAL, *ITEMS)
    write(outpost, [stock(f"s-{each}", "A", item_ID=each) for each in ("gone", "keep", "other")])
    chain = [
        merge("item", "m1", keep="keep", delete="gone"),
        merge("item", "m2", keep="other", delete="keep"),
    ]
    for came in reversed(chain) if backwards else chain:
        assert receive(outpost, CENTRAL, came) == Tally(applied=1)
    for each in ("gone", "keep", "other"):
        assert value(outpost, "item_line", f"s-{each}", "item_ID") == "other"


def test_a_merge_waits_for_the_record_to_keep(outpost: Datafile) -> None:
    receive(outpost, CENTRAL, item("gone"))
    write(outpost, [stock("s", "A", item_ID="gone")])
    came = merge("item", "m", keep="keep", delete="gone")
    assert receive(outpost, CENTRAL, came) == Tally(waiting=1)
    assert held(outpost) == {"m": (BufferState.WAITING, HOLD_REASONS[HoldReason.KEPT_MISSING])}
    assert receive(outpost, CENTRAL) == Tally()
    assert receive(outpost, CENTRAL, item("keep")) == Tally(applied=2)
    assert value(outpost, "item_line", "s", "item_ID") == "keep"
    assert held(outpost) == {}


def test_merges_that_end_where_they_began_do_nothing_more(outpost: Datafile) -> None:
    receive(outpost, CENTRAL, *ITEMS)
    write(outpost, [stock("s", "A", item_ID="gone")])
    came = [
        merge("item", "m1", keep="keep", delete="gone"),
        merge("item", "m2", keep="gone", delete="keep"),
    ]
    receive(outpost, CENTRAL, came[0])
    receive(outpost, CENTRAL, came[1])
    assert value(outpost, "item_line", "s", "item_ID") == "keep"
    assert actions(outpost, "item")["keep"] == Action.UPSERT


def test_of_two_rows_of_visibility_one_is_left(network: Datafile) -> None:
    joins = [
        change("item_store_join", "a-keep", store_ID="A", item_ID="keep", inactive=True),
        change("item_store_join", "a-gone", store_ID="A", item_ID="gone", inactive=False),
        change("item_store_join", "b-keep", store_ID="B", item_ID="keep"),
        change("item_store_join", "b-gone", store_ID="B", item_ID="gone"),
        change("item_store_join", "c-gone", store_ID="C", item_ID="gone"),
    ]
    write(network, [*ITEMS, *joins])
    merged(network, "item", "keep", "gone")
    assert actions(network, "item_store_join") == {
        "a-keep": Action.DELETE,  # it would have hidden what was visible
        "a-gone": Action.UPSERT,
        "b-keep": Action.UPSERT,
        "b-gone": Action.DELETE,
        "c-gone": Action.UPSERT,
    }
    for left in ("a-gone", "b-keep", "c-gone"):
        assert value(network, "item_store_join", left, "item_ID") == "keep"


PATIENTS = [
    change("name", "p1", type="patient", supplying_store_id="A"),
    change("name", "p2", type="patient", supplying_store_id="A"),
]


def test_patients_merge_where_their_home_store_is_and_go_where_they_are_seen(
    network: Datafile,
) -> None:
    seen = change("name_store_join", "j", store_ID="B", name_ID="p2")
    write(network, [*PATIENTS, change("nameInsuranceJoin", "n", nameID="p2")], SITE)
    write(network, [seen])
    with network.write() as session:
        session.connection().exec_driver_sql("DELETE FROM sync_out")
    came = merge("name", "m", keep="p1", delete="p2")
    assert receive(network, OTHER, came) == Tally(refused=1)
    assert held(network)["m"][1] == HOLD_REASONS[HoldReason.PATIENT_ELSEWHERE]
    assert receive(network, SITE, came) == Tally(applied=1)
    assert value(network, "name_store_join", "j", "name_ID") == "p1"
    assert value(network, "nameInsuranceJoin", "n", "nameID") == "p2"  # of the home site
    assert {("name", "m"), ("name", "p1"), ("name", "p2"), ("name_store_join", "j")} <= queued(
        network, OTHER
    )
    assert ("name", "m") not in queued(network, SITE)
    with network.read() as session:
        explained = {each.site_id: each.goes for each in explain_record(session, "name", "m")}
    assert explained == {SITE: False, OTHER: True}


def test_the_home_site_of_a_patient_changes_the_patients_data(outpost: Datafile) -> None:
    write(outpost, [*PATIENTS, change("nameInsuranceJoin", "n", nameID="p2")])
    merged(outpost, "name", "p1", "p2")
    assert value(outpost, "nameInsuranceJoin", "n", "nameID") == "p1"
    sent = queued(outpost, CENTRAL)
    assert {("name", "p2"), ("nameInsuranceJoin", "n")} <= sent
    assert len([each for each in sent if each[0] == "name"]) == 3  # both patients and the merge


def test_prescribers_merge_and_go_where_they_prescribe(network: Datafile) -> None:
    doctors = [change("clinician", each, store_ID="A") for each in ("d1", "d2")]
    write(network, doctors, SITE)
    write(network, [change("clinician_store_join", "j", store_ID="B", prescriber_ID="d2")])
    write(network, [invoice("h", "C", prescriber_ID="d2")])
    assert receive(network, SITE, merge("clinician", "m", keep="d1", delete="d2")).applied == 1
    assert value(network, "clinician_store_join", "j", "prescriber_ID") == "d1"
    assert value(network, "transact", "h", "prescriber_ID") == "d1"
    assert {("clinician", each) for each in ("m", "d1", "d2")} <= queued(network, OTHER)
    with network.read() as session:
        explained = {each.site_id: each.goes for each in explain_record(session, "clinician", "m")}
    assert explained == {SITE: False, OTHER: True}


def test_locations_merge_on_their_stores_site_and_go_to_full_copies(
    network: Datafile, outpost: Datafile
) -> None:
    places = [change("Location", each, store_ID="A") for each in ("l1", "l2")]
    write(network, [*places, stock("s", "A", location_ID="l2")], SITE)
    came = merge("Location", "m", keep="l1", delete="l2")
    assert receive(network, OTHER, came).refused == 1
    assert receive(network, SITE, came).applied == 1
    assert value(network, "item_line", "s", "location_ID") == "l2"
    write(outpost, [*places, stock("s", "A", location_ID="l2")])
    merged(outpost, "Location", "l1", "l2")
    assert value(outpost, "item_line", "s", "location_ID") == "l1"
    assert ("item_line", "s") in queued(outpost, CENTRAL)


REFUSED_MERGES = {
    "of central data": (("item", "keep", "gone"), ErrorCode.EDIT_REFUSED, "primary server"),
    "of another site's locations": (("Location", "b1", "b2"), ErrorCode.EDIT_REFUSED, "store"),
    "of two stores' locations": (("Location", "a1", "a9"), ErrorCode.MERGE_REFUSED, "stores"),
    "of a record that is not here": (("item", "keep", "?"), ErrorCode.RECORD_UNKNOWN, "?"),
    "with itself": (("item", "keep", "keep"), ErrorCode.MERGE_REFUSED, "one and the same"),
    "of records that are not merged": (("currency", "x", "y"), ErrorCode.MERGE_REFUSED, "only"),
}


@pytest.mark.parametrize(
    ("asked", "code", "words"), REFUSED_MERGES.values(), ids=list(REFUSED_MERGES)
)
def test_every_refusal_says_why(
    outpost: Datafile, asked: tuple[str, str, str], code: ErrorCode, words: str
) -> None:
    write(outpost, [store("A2", SITE)], CENTRAL)
    write(outpost, [*ITEMS, change("Location", "b1", store_ID="B")], CENTRAL)
    write(outpost, [change("Location", "b2", store_ID="B")], CENTRAL)
    write(
        outpost, [change("Location", "a1", store_ID="A"), change("Location", "a9", store_ID="A2")]
    )
    before = contents(outpost)
    with pytest.raises(AppError) as refused:
        merged(outpost, *asked)
    assert refused.value.code is code
    assert words in str(refused.value)
    assert contents(outpost) == before


def test_the_name_of_a_store_is_not_merged_away(network: Datafile) -> None:
    write(network, [change("name", "name-A", type="store"), change("name", "n", type="store")])
    with pytest.raises(AppError, match="name of a store"):
        merged(network, "name", "n", "name-A")


def test_very_many_lines_of_one_item_take_seconds(network: Datafile) -> None:
    write(network, ITEMS)
    lines = [stock(f"s{each}", "C", item_ID="gone", batch=f"B{each}") for each in range(5_000)]
    write(network, [*lines, stock("own", "C", item_ID="other")])
    merged(network, "item", "keep", "gone")
    left = [each for each in contents(network) if each[3] and '"item_ID":"gone"' in each[3]]
    assert left == []
    assert value(network, "item_line", "s4999", "item_ID") == "keep"
