"""Authority on arrival: what a site may not edit is kept with the reason and never applied."""

import pytest

from models.arrival import ignore_overtaken
from models.buffer import ReceivedRecord, receive
from models.datafile import Datafile
from models.enums import Action, BufferState, HoldReason
from models.here import CENTRAL_SITE_ID
from models.integration import Tally, integrate
from models.messages import HOLD_REASONS
from models.outbox import acknowledge, next_batch
from models.queries.buffer import buffer_counts, held_records
from models.records import RecordChange
from tests.fakes.clock import NOON
from tests.fakes.records import (
    STORE,
    change,
    contents,
    deletion,
    invoice,
    invoice_line,
    item,
    merge,
    payload_of,
    stock,
    store,
    write,
)
from tests.fakes.records import (
    arrive as receive_all,
)

SITE, OTHER_SITE, OTHER_STORE = 2, 3, "store-b"
STORES = [store(STORE, SITE), store(OTHER_STORE, OTHER_SITE), store("store-c", 0)]


def arrive(datafile: Datafile, source: int, *changes: RecordChange) -> Tally:
    receive_all(datafile, source, changes)
    return integrate(datafile, source)


def held(datafile: Datafile) -> dict[str, tuple[BufferState, str]]:
    with datafile.read() as session:
        return {each.record_id: (each.state, each.reason) for each in held_records(session)}


def refused(reason: HoldReason) -> tuple[BufferState, str]:
    return BufferState.REFUSED, HOLD_REASONS[reason]


@pytest.fixture
def network(central: Datafile) -> Datafile:
    """A central server with a store on each of two sites and one of its own."""
    write(central, STORES)
    return central


CENTRAL_DATA = [
    item("i"),
    change("name", "n", type="facility"),
    store("new store", SITE),
    change("unknown_table", "u"),
    merge("item", "m", keep="a", delete="b"),
    change("pref", "p", store_ID=""),
]


@pytest.mark.parametrize("pushed", CENTRAL_DATA, ids=lambda each: each.table)
def test_central_data_of_a_remote_site_is_refused(network: Datafile, pushed: RecordChange) -> None:
    before = contents(network)
    assert arrive(network, SITE, pushed, stock("good")) == Tally(applied=1, refused=1)
    assert held(network) == {pushed.record_id: refused(HoldReason.CENTRAL_DATA)}
    assert [each for each in contents(network) if each[1] != "good"] == before


def test_the_deletion_of_central_data_is_refused(network: Datafile) -> None:
    write(network, [item("i")])
    assert arrive(network, SITE, deletion("item", "i")) == Tally(refused=1)
    assert arrive(network, SITE, deletion("item", "never seen")) == Tally(refused=1)
    assert held(network)["i"] == refused(HoldReason.CENTRAL_DATA)


def test_a_central_name_is_not_taken_over_as_a_patient(network: Datafile) -> None:
    write(network, [change("name", "n", type="facility", name="Supplier")])
    claim = change("name", "n", type="patient", supplying_store_id=STORE)
    assert arrive(network, SITE, claim) == Tally(refused=1)
    assert (
        payload_of(network, "name", "n")
        == change("name", "n", type="facility", name="Supplier").payload
    )


def test_a_patient_made_and_deleted_before_it_was_ever_sent_is_no_offence(
    network: Datafile,
) -> None:
    assert arrive(network, SITE, deletion("name", "p")) == Tally(applied=1)


@pytest.mark.parametrize("store_id", [OTHER_STORE, "store-c"])
def test_data_of_a_store_elsewhere_is_refused(network: Datafile, store_id: str) -> None:
    assert arrive(network, SITE, stock("s", store_id), stock("good")) == Tally(applied=1, refused=1)
    assert held(network) == {"s": refused(HoldReason.STORE_ELSEWHERE)}


def test_a_record_of_another_store_is_not_taken_over_as_ones_own(network: Datafile) -> None:
    write(network, [stock("s", OTHER_STORE, quantity=5)])
    assert arrive(network, SITE, stock("s", STORE, quantity=0)) == Tally(refused=1)
    assert payload_of(network, "item_line", "s") == stock("s", OTHER_STORE, quantity=5).payload


def test_nor_is_it_deleted(network: Datafile) -> None:
    write(network, [stock("s", OTHER_STORE)])
    assert arrive(network, SITE, deletion("item_line", "s")) == Tally(refused=1)


def test_a_line_of_another_store_is_neither_added_nor_moved_nor_deleted(
    network: Datafile,
) -> None:
    write(network, [invoice("theirs", OTHER_STORE), invoice_line("l", "theirs"), invoice("mine")])
    pushed = (
        invoice_line("new", "theirs"), invoice_line("l", "mine"), deletion("trans_line", "l")
    )  # fmt: skip
    for each in pushed:
        assert arrive(network, SITE, each) == Tally(refused=1)
    assert payload_of(network, "trans_line", "l") == invoice_line("l", "theirs").payload


def test_data_of_a_store_that_nobody_knows_yet_is_applied(network: Datafile) -> None:
    assert arrive(network, SITE, stock("s", "unheard of")) == Tally(applied=1)


def test_messages_may_be_written_to_any_store(network: Datafile) -> None:
    message = change("message", "m", fromStoreID=STORE, toStoreID=OTHER_STORE)
    assert arrive(network, SITE, message, change("barcode", "b")) == Tally(applied=2)


def test_a_lines_header_may_come_later(network: Datafile) -> None:
    assert arrive(network, SITE, invoice_line("l", "h"), stock("s")) == Tally(applied=1, waiting=1)
    assert held(network)["l"] == (BufferState.WAITING, HOLD_REASONS[HoldReason.PARENT_MISSING])
    assert arrive(network, SITE, invoice("h")) == Tally(applied=2)
    assert held(network) == {}


def test_a_line_does_not_follow_a_header_that_was_deleted(network: Datafile) -> None:
    write(network, [invoice("h")])
    write(network, [deletion("transact", "h")])
    assert arrive(network, SITE, invoice_line("l", "h")) == Tally(waiting=1)
    assert arrive(network, SITE, invoice("h", comment="again")) == Tally(applied=2)


def test_what_was_refused_is_applied_once_it_is_sent_again_in_order(network: Datafile) -> None:
    arrive(network, SITE, stock("s", OTHER_STORE))
    write(network, [store(OTHER_STORE, SITE)])
    assert arrive(network, SITE, stock("s", OTHER_STORE, quantity=1)) == Tally(applied=1)
    assert held(network) == {}


def test_what_is_no_record_is_counted_once(network: Datafile) -> None:
    with network.write() as session:
        receive(session, SITE, [ReceivedRecord("item_line", "x", Action.UPSERT, b"[]")], NOON)
    assert integrate(network, SITE) == Tally(failed=1)
    assert integrate(network, SITE) == Tally()
    assert held(network)["x"][0] is BufferState.FAILED


def test_a_merge_under_the_id_of_a_record_does_not_replace_it(remote: Datafile) -> None:
    merged = merge("item", "keep", keep="keep", delete="other")
    assert arrive(remote, CENTRAL_SITE_ID, item("keep"), item("other")) == Tally(applied=2)
    assert arrive(remote, CENTRAL_SITE_ID, merged) == Tally(failed=1)
    assert payload_of(remote, "item", "keep") == item("keep").payload
    assert held(remote)["keep"] == (BufferState.FAILED, HOLD_REASONS[HoldReason.ID_TAKEN])
    own = merge("item", "m", keep="keep", delete="other")
    for _time in range(2):
        assert arrive(remote, CENTRAL_SITE_ID, own) == Tally(applied=1)


def test_a_change_made_here_that_waits_wins_over_what_comes(remote: Datafile) -> None:
    write(remote, [store(STORE, SITE)], site_id=CENTRAL_SITE_ID)
    write(remote, [stock("s", quantity=9)])
    assert arrive(remote, CENTRAL_SITE_ID, stock("s", quantity=1)) == Tally(ignored=1)
    assert payload_of(remote, "item_line", "s") == stock("s", quantity=9).payload


def send_all(remote: Datafile) -> None:
    """Acknowledge everything that waits, as a push does."""
    with remote.write() as session:
        cursors = [each.cursor for each in next_batch(session, CENTRAL_SITE_ID, 100, 10**6)]
        acknowledge(session, CENTRAL_SITE_ID, cursors)
        ignore_overtaken(session, cursors)


@pytest.mark.parametrize("edited_first", [True, False])
def test_a_sent_change_wins_over_what_an_interrupted_run_had_pulled(
    remote: Datafile, edited_first: bool
) -> None:
    older = ReceivedRecord("item_line", "s", Action.UPSERT, b'{"ID":"s","store_ID":"store-a"}')
    other = ReceivedRecord("item_line", "t", Action.UPSERT, b'{"ID":"t","store_ID":"store-a"}')
    if edited_first:
        write(remote, [stock("s", quantity=9)])
    with remote.write() as session:
        receive(session, CENTRAL_SITE_ID, [older, other], NOON)
    if not edited_first:
        write(remote, [stock("s", quantity=9)])
    send_all(remote)
    assert integrate(remote, CENTRAL_SITE_ID) == Tally(applied=1)
    assert payload_of(remote, "item_line", "s") == stock("s", quantity=9).payload
    with remote.read() as session:
        assert buffer_counts(session).ignored == 1


def test_a_site_may_receive_data_of_any_store(remote: Datafile) -> None:
    write(remote, [store(OTHER_STORE, OTHER_SITE)], site_id=CENTRAL_SITE_ID)
    theirs = stock("s", OTHER_STORE)
    assert arrive(remote, CENTRAL_SITE_ID, theirs, item("i")) == Tally(applied=2)
