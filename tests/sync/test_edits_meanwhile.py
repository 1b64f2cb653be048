"""Somebody edits while a synchronisation is under way, or after one was interrupted."""

import threading
from collections.abc import Callable

import pytest

from models.datafile import Datafile
from models.enums import BufferState, HoldReason, RunOutcome, SyncStep
from models.here import CENTRAL_SITE_ID
from models.messages import HOLD_REASONS
from models.queries.buffer import held_records
from models.records import RecordChange
from tests.fakes.datafiles import FIRST_ID, SECOND_ID, settings_for
from tests.fakes.fault_proxy import (
    ACKNOWLEDGE,
    PUSH,
    QUEUED_RECORDS,
    FaultProxy,
    first,
    meanwhile,
    pass_on,
)
from tests.fakes.network import Network
from tests.fakes.records import (
    STORE,
    arrive,
    contents,
    deletion,
    invoice,
    invoice_line,
    item,
    payload_of,
    stock,
    store,
    write,
)
from tests.fakes.runs import held_in, step_of, sync_once, synced, waiting_for


def once(act: Callable[[], object]) -> Callable[[], None]:
    """Do ``act`` at the first call only."""
    done = threading.Event()

    def act_once() -> None:
        if not done.is_set():
            done.set()
            act()

    return act_once


@pytest.fixture
def site(central: Datafile, remote: Datafile, proxy: FaultProxy) -> Datafile:
    """The first site, initialised, with stock."""
    write(central, [stock("s", quantity=1), stock("t", quantity=1)])
    synced(remote, settings_for(proxy.url))
    proxy.heal()
    return remote


CHANGES: dict[str, list[RecordChange]] = {
    "edited": [stock("s", quantity=3)],
    "deleted": [deletion("item_line", "s")],
    "deleted and made again": [deletion("item_line", "s"), stock("s", quantity=4)],
    "edited back": [stock("s", quantity=9), stock("s", quantity=2)],
}


@pytest.mark.parametrize("changes", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("when", ["before the server has the batch", "before we have the answer"])
def test_a_record_changed_while_its_batch_is_under_way_goes_again(
    central: Datafile, site: Datafile, proxy: FaultProxy, when: str, changes: list[RecordChange]
) -> None:
    write(site, [stock("s", quantity=2), stock("t", quantity=2)])

    def change() -> None:
        for each in changes:
            write(site, [each])

    early = when == "before the server has the batch"
    proxy.on(PUSH, first(once(change), pass_on) if early else meanwhile(once(change)))
    run = synced(site, settings_for(proxy.url))
    assert run.pushed_rows == 3
    assert waiting_for(site, CENTRAL_SITE_ID) == 0
    assert contents(central) == contents(site)
    assert contents(site)[0][2] == changes[-1].action


def test_a_record_changed_while_its_older_version_comes_keeps_the_change(
    central: Datafile, site: Datafile, proxy: FaultProxy
) -> None:
    write(central, [stock("s", quantity=5), stock("t", quantity=5)])
    proxy.on(QUEUED_RECORDS, meanwhile(once(lambda: write(site, [stock("s", quantity=8)]))))
    run = synced(site, settings_for(proxy.url))
    assert (run.pulled_rows, run.applied_rows, run.held_rows) == (2, 1, 1)
    assert payload_of(site, "item_line", "s") == stock("s", quantity=8).payload
    assert held_in(site).ignored == 1
    proxy.heal()
    synced(site, settings_for(proxy.url))
    assert contents(central) == contents(site)
    assert payload_of(central, "item_line", "s") == stock("s", quantity=8).payload


@pytest.mark.parametrize("call", [ACKNOWLEDGE, QUEUED_RECORDS])
def test_a_change_made_after_an_interrupted_pull_is_not_undone(
    central: Datafile, site: Datafile, proxy: FaultProxy, call: str
) -> None:
    """What was pulled and not applied is older than what was edited since."""
    write(central, [stock("s", quantity=5), stock("t", quantity=5)])
    proxy.on(call, lambda _exchange: None, skip=0 if call == ACKNOWLEDGE else 1)
    assert sync_once(site, settings_for(proxy.url)).outcome is RunOutcome.FAILED
    assert held_in(site).received == 2
    proxy.heal()
    write(site, [stock("s", quantity=8)])
    synced(site, settings_for(proxy.url))
    assert payload_of(site, "item_line", "s") == stock("s", quantity=8).payload
    assert payload_of(site, "item_line", "t") == stock("t", quantity=5).payload
    assert contents(central) == contents(site)
    assert waiting_for(central, FIRST_ID) == 0


def test_a_change_made_during_an_interrupted_pull_is_not_undone(network: Network) -> None:
    """Edited before the older version was stored, and pushed only in the next run."""
    write(network.central, [stock("s", quantity=1)])
    network.sync()
    write(network.central, [stock("s", quantity=5)])
    write(network.remote, [stock("s", quantity=8)])
    arrive(network.remote, CENTRAL_SITE_ID, [stock("s", quantity=5)])
    network.sync()
    assert payload_of(network.remote, "item_line", "s") == stock("s", quantity=8).payload
    assert contents(network.central) == contents(network.remote)


def test_central_data_changed_while_it_is_pulled_comes_with_the_same_run(
    central: Datafile, site: Datafile, proxy: FaultProxy
) -> None:
    write(central, [item("i", "Old")])
    renamed = once(lambda: write(central, [item("i", "New"), item("j")]))
    proxy.on("GET /sync/v5/central_records", meanwhile(renamed))
    run = synced(site, settings_for(proxy.url))
    assert step_of(run, SyncStep.PULL_CENTRAL).done == 3
    assert payload_of(site, "item", "i") == item("i", "New").payload
    assert contents(central) == contents(site)


def test_a_store_that_has_moved_meanwhile_takes_nothing_from_its_old_site(
    central: Datafile, site: Datafile, proxy: FaultProxy
) -> None:
    write(site, [stock("s", quantity=7), invoice("h"), invoice_line("l", "h")])
    write(central, [store(STORE, SECOND_ID)])
    run = synced(site, settings_for(proxy.url))
    assert (run.pushed_rows, waiting_for(site, CENTRAL_SITE_ID)) == (3, 0)
    assert payload_of(central, "item_line", "s") == stock("s", quantity=1).payload
    with central.read() as session:
        kept = {each.record_id: (each.state, each.reason) for each in held_records(session)}
    elsewhere = HOLD_REASONS[HoldReason.STORE_ELSEWHERE]
    assert kept["s"] == kept["h"] == (BufferState.REFUSED, elsewhere)
    assert kept["l"][0] is BufferState.WAITING
    assert waiting_for(central, FIRST_ID) == 0


def test_central_data_that_a_site_changed_is_refused_and_kept(
    central: Datafile, site: Datafile, proxy: FaultProxy
) -> None:
    write(central, [item("i", "Ours")])
    synced(site, settings_for(proxy.url))
    write(site, [item("i", "Theirs")])
    synced(site, settings_for(proxy.url))
    assert payload_of(central, "item", "i") == item("i", "Ours").payload
    assert held_in(central).refused == 1
    assert waiting_for(site, CENTRAL_SITE_ID) == 0


def test_a_deletion_there_and_an_edit_here_end_alike(
    central: Datafile, site: Datafile, proxy: FaultProxy
) -> None:
    write(central, [deletion("item_line", "s")])
    write(site, [stock("s", quantity=6), deletion("item_line", "t")])
    write(central, [stock("t", quantity=6)])
    for _time in range(2):
        synced(site, settings_for(proxy.url))
    assert contents(central) == contents(site)
    assert payload_of(central, "item_line", "s") == stock("s", quantity=6).payload
