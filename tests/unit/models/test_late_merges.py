"""What reaches the site that owns it after a merge refers to the kept record all the same."""

import pytest

from models.commands.merging import merge_records
from models.commands.store_moves import move_store
from models.datafile import Datafile
from models.enums import BufferState, HoldReason
from models.integration import Tally
from models.messages import HOLD_REASONS
from models.outbox import next_batch
from models.views import OPERATOR
from tests.fakes.clock import NOON
from tests.fakes.records import change, invoice, invoice_line, item, merge, stock, store, write
from tests.fakes.sites import add_sites
from tests.fakes.transfers import living, sale, sale_line, settled
from tests.unit.models.test_merges import held, receive, value

CENTRAL, SITE, OTHER = 1, 2, 3
STORES = [store("A", SITE, store_mode="dispensary"), store("B", OTHER, store_mode="dispensary")]
ITEMS = [item("keep"), item("gone")]


@pytest.fixture
def network(central: Datafile) -> Datafile:
    add_sites(central, SITE, OTHER)
    write(central, [*STORES, *ITEMS])
    return central


@pytest.fixture
def outpost(remote: Datafile) -> Datafile:
    """Site 2, which has heard that an item was merged."""
    write(remote, STORES, CENTRAL)
    receive(remote, CENTRAL, *ITEMS, merge("item", "m", keep="keep", delete="gone"))
    return remote


def sent(datafile: Datafile) -> set[tuple[str, str]]:
    with datafile.read() as session:
        found = next_batch(session, CENTRAL, 999, 10**6)
        return {(each.table, each.record_id) for each in found}


def test_the_data_of_a_store_taken_from_a_dead_site_is_repointed(network: Datafile) -> None:
    write(network, [stock("s", "A", item_ID="gone"), stock("t", "B", item_ID="gone")], SITE)
    with network.write() as session:
        merge_records(session, OPERATOR, "item", "keep", "gone", NOON)
        assert value(network, "item_line", "s", "item_ID") == "gone"
    with network.write() as session:
        move_store(session, OPERATOR, "A", CENTRAL, NOON, override_reason="it burnt down")
    assert value(network, "item_line", "s", "item_ID") == "keep"
    assert value(network, "item_line", "t", "item_ID") == "gone"


def test_so_is_what_comes_to_a_remote_site_with_a_store_or_from_another_site(
    outpost: Datafile,
) -> None:
    late = [
        invoice("h", "A"),
        invoice_line("l", "h", item_ID="gone"),
        stock("t", "B", item_ID="gone"),
    ]
    assert receive(outpost, CENTRAL, *late) == Tally(applied=3)
    assert value(outpost, "trans_line", "l", "item_ID") == "keep"
    assert value(outpost, "item_line", "t", "item_ID") == "gone"
    assert sent(outpost) == {("trans_line", "l")}
    assert receive(outpost, CENTRAL, store("B", SITE, store_mode="dispensary")) == Tally(applied=1)
    assert value(outpost, "item_line", "t", "item_ID") == "keep"
    assert ("item_line", "t") in sent(outpost)


def test_the_half_that_is_made_here_of_a_late_transfer_is_repointed(network: Datafile) -> None:
    for each, site_id in (("C", CENTRAL), ("D", SITE)):
        named = change("name", f"name-{each}", name=each, type="store")
        write(network, [named, store(each, site_id)])
    with network.write() as session:
        merge_records(session, OPERATOR, "item", "keep", "gone", NOON)
    settled(network, sale("h", "D", "name-C"), sale_line("l", "h", item_ID="gone"), site_id=SITE)
    items = {each: line["item_ID"] for each, line in living(network, "trans_line").items()}
    assert items.pop("l") == "gone"  # its own site does it
    assert list(items.values()) == ["keep"]


def test_the_data_of_patients_comes_with_their_home_store(outpost: Datafile) -> None:
    patients = [
        change("name", each, type="patient", supplying_store_id="B") for each in ("p", "p-gone")
    ]
    policy = change("nameInsuranceJoin", "i", nameID="p-gone")
    came = merge("name", "n", keep="p", delete="p-gone")
    assert receive(outpost, CENTRAL, *patients, policy, came) == Tally(applied=4)
    assert value(outpost, "nameInsuranceJoin", "i", "nameID") == "p-gone"
    receive(outpost, CENTRAL, store("B", SITE, store_mode="dispensary"))
    assert value(outpost, "nameInsuranceJoin", "i", "nameID") == "p"


def test_a_record_under_the_id_of_a_merge_does_not_replace_it(outpost: Datafile) -> None:
    assert receive(outpost, CENTRAL, item("m"), item("new")) == Tally(applied=1, failed=1)
    assert held(outpost) == {"m": (BufferState.FAILED, HOLD_REASONS[HoldReason.ID_OF_MERGE])}
    again = merge("item", "m", keep="keep", delete="gone")
    assert receive(outpost, CENTRAL, again) == Tally(applied=1)
