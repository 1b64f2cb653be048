"""A datafile restored from a backup or copied is noticed before harm is done, on either side.

Real file copies. That ordinary kills and losses set nothing off: ``test_kills_at_every_moment``.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.commands.realign import realign
from models.commands.stores import set_include_transactions
from models.datafile import Datafile
from models.enums import Action, BufferState, DisabledReason, ErrorCode, EventKind, HoldReason
from models.errors import AppError
from models.messages import HOLD_REASONS
from models.queries.buffer import held_records
from models.queries.disabled import sync_disabled_reasons
from models.queries.logs import site_log
from models.views import OPERATOR
from tests.fakes.datafiles import (
    FIRST_ID,
    QuickDatafile,
    new_central,
    new_remote,
    settings_for,
)
from tests.fakes.network import Network
from tests.fakes.records import (
    STORE,
    RecordState,
    change,
    contents,
    deletion,
    invoice,
    item,
    payload_of,
    stock,
    store,
    write,
)
from tests.fakes.runs import sync_once, synced
from tests.fakes.server_thread import server_thread

SITE, CENTRAL = "remote", "central"


def run_code(network: Network) -> str | None:
    """Synchronise; return the code that it failed with."""
    run = network.sync()
    assert run is not None
    return run.error.code if run.error else None


def settle(network: Network) -> None:
    assert [run_code(network), run_code(network)] == [None, None]


def back_up(network: Network, side: str, name: str = "backup") -> Path:
    """Copy the datafile of a side, as a person does while nothing runs."""
    datafile: Datafile = getattr(network, side)
    location = Path(datafile.location)
    datafile.close()
    copy = shutil.copy(location, location.with_name(f"{side}-{name}"))
    setattr(network, side, network.opened(str(location)))
    return Path(copy)


def restore(network: Network, side: str, backup: Path) -> None:
    """Put a copy in the place of a side's datafile."""
    datafile: Datafile = getattr(network, side)
    datafile.close()
    for rest in Path(datafile.location).parent.glob(f"{side}.2a-*"):
        rest.unlink()
    shutil.copy(backup, datafile.location)
    setattr(network, side, network.opened(datafile.location))


def reasons(datafile: Datafile) -> list[DisabledReason]:
    with datafile.read() as session:
        return [each.reason for each in sync_disabled_reasons(session)]


def realigned(network: Network) -> None:
    """Do what ``sync --after-restore`` does, and what follows by itself."""
    with network.remote.write() as session:
        realign(session, OPERATOR, network.clock.now())
    settle(network)
    assert reasons(network.remote) == reasons(network.central) == []


def living(datafile: Datafile) -> list[RecordState]:
    """Return what a datafile holds without tombstones: a rebuilt one gets none."""
    return [each for each in contents(datafile) if each[2] != Action.DELETE]


def logged(datafile: Datafile) -> list[str]:
    with datafile.read() as session:
        return [
            each.message
            for each in site_log(session, FIRST_ID)
            if each.kind is EventKind.RESTORED_FOUND
        ]


@pytest.fixture
def used(network: Network) -> Network:
    """A network that has been in use for a while."""
    write(network.central, [item("i"), stock("pulled", quantity=1)])
    settle(network)
    write(network.remote, [stock("s", quantity=1), invoice("old")])
    settle(network)
    return network


def test_a_site_restored_from_a_backup_is_rebuilt(used: Network) -> None:
    write(used.remote, [stock("waiting", quantity=1)])
    backup = back_up(used, SITE)
    write(used.remote, [stock("s", quantity=2), invoice("new"), deletion("transact", "old")])
    write(used.central, [item("i", "Renamed")])
    settle(used)
    restore(used, SITE, backup)
    # Work goes on in the old datafile, for so long that it has more changes than the lost one.
    write(used.remote, [stock(f"later-{each}", quantity=each) for each in range(40)])
    write(used.remote, [stock("s", quantity=9)])
    before = contents(used.central)
    assert [run_code(used), run_code(used)] == [ErrorCode.DATAFILE_RESTORED] * 2
    assert contents(used.central) == before
    assert reasons(used.remote) == reasons(used.central) == [DisabledReason.SITE_RESTORED]
    assert len(logged(used.central)) == 1
    realigned(used)
    assert contents(used.remote) == living(used.central)
    # Nobody else had the new ones: they were sent. Of the other the server's version holds.
    assert (
        payload_of(used.central, "item_line", "later-39") == stock("later-39", quantity=39).payload
    )
    assert payload_of(used.central, "item_line", "s") == stock("s", quantity=2).payload
    with used.remote.read() as session:
        (held,) = held_records(session, 10)
    assert (held.record_id, held.state) == ("s", BufferState.IGNORED)
    assert held.reason == HOLD_REASONS[HoldReason.UNSENT_BEFORE_REBUILD]


@pytest.mark.parametrize("pushes", [True, False])
def test_a_backup_of_a_moment_ago_is_noticed_too(used: Network, *, pushes: bool) -> None:
    """Also where the site only received: it would never be sent that again."""
    backup = back_up(used, SITE)
    write(used.remote if pushes else used.central, [stock("moved", quantity=7)])
    assert run_code(used) is None
    restore(used, SITE, backup)
    assert run_code(used) == ErrorCode.DATAFILE_RESTORED
    realigned(used)
    assert contents(used.remote) == contents(used.central)


def test_a_backup_that_lacks_nothing_goes_on(used: Network) -> None:
    backup = back_up(used, SITE)
    write(used.remote, [stock("lost with the disk")])
    restore(used, SITE, backup)
    write(used.remote, [stock("afterwards")])
    settle(used)
    assert contents(used.remote) == contents(used.central)


def test_two_copies_of_a_datafile_cannot_both_go_on(used: Network) -> None:
    copy = back_up(used, SITE, "copy")
    write(used.remote, [stock("by the first")])
    settle(used)
    first = back_up(used, SITE, "first")
    restore(used, SITE, copy)
    assert run_code(used) == ErrorCode.DATAFILE_RESTORED
    restore(used, SITE, first)
    settle(used)
    assert reasons(used.central) == []


def test_a_restored_central_server_gets_everything_again(used: Network) -> None:
    backup = back_up(used, CENTRAL)
    write(used.remote, [stock("s", quantity=2), invoice("new"), deletion("transact", "old")])
    write(used.central, [item("only afterwards")])
    settle(used)
    restore(used, CENTRAL, backup)
    # The central server is used before the site comes: its cursors overtake the lost ones.
    write(used.central, [item(f"later-{each}") for each in range(60)])
    before = contents(used.remote)
    assert [run_code(used), run_code(used)] == [ErrorCode.CENTRAL_RESTORED] * 2
    assert contents(used.remote) == before
    assert reasons(used.remote) == reasons(used.central) == [DisabledReason.CENTRAL_RESTORED]
    realigned(used)
    assert payload_of(used.central, "item_line", "s") == stock("s", quantity=2).payload
    assert payload_of(used.central, "transact", "new") == invoice("new").payload
    assert ("transact", "old") not in {each[:2] for each in contents(used.remote)}
    assert contents(used.remote) == living(used.central)
    assert "only afterwards" not in {each[1] for each in contents(used.remote)}


def test_a_central_server_restored_to_before_it_knew_the_datafile(network: Network) -> None:
    backup = back_up(network, CENTRAL)
    settle(network)
    write(network.remote, [stock("s")])
    settle(network)
    restore(network, CENTRAL, backup)
    assert run_code(network) == ErrorCode.CENTRAL_RESTORED
    realigned(network)
    assert payload_of(network.central, "item_line", "s") == stock("s").payload


def test_a_realignment_survives_kills(used: Network) -> None:
    backup = back_up(used, CENTRAL)
    write(used.remote, [stock("s", quantity=2)])
    settle(used)
    restore(used, CENTRAL, backup)
    assert run_code(used) == ErrorCode.CENTRAL_RESTORED
    with used.remote.write() as session:
        realign(session, OPERATOR, used.clock.now())
    ends = 0
    while True:
        used.remote_dies_at = 3 * ends + 1
        run = used.sync()
        if run is not None and run.error is None:
            break
        ends += 1
    used.remote_dies_at = 0
    settle(used)
    assert ends > 3
    assert contents(used.remote) == contents(used.central)
    assert payload_of(used.central, "item_line", "s") == stock("s", quantity=2).payload


def test_what_never_leaves_a_site_survives_its_rebuilding(used: Network) -> None:
    write(used.central, [store(STORE, FIRST_ID, store_mode="dispensary")])
    with used.central.write() as session:
        set_include_transactions(session, OPERATOR, STORE, False, used.clock.now())
    settle(used)
    write(
        used.remote, [invoice("kept"), stock("kept too"), change("Location", "l", store_ID=STORE)]
    )
    settle(used)
    backup = back_up(used, SITE)
    write(used.remote, [change("Location", "m", store_ID=STORE)])
    settle(used)
    restore(used, SITE, backup)
    assert run_code(used) == ErrorCode.DATAFILE_RESTORED
    realigned(used)
    here, there = contents(used.remote), contents(used.central)
    assert {each[:2] for each in here} - {each[:2] for each in there} == {
        ("transact", "kept"),
        ("item_line", "kept too"),
    }
    assert ("Location", "m") in {each[:2] for each in here}


def test_nothing_is_thrown_away_without_a_finding(used: Network) -> None:
    with used.remote.write() as session, pytest.raises(AppError) as refused:
        realign(session, OPERATOR, used.clock.now())
    assert refused.value.code is ErrorCode.NOT_RESTORED


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Datafile, Path]]:
    central = new_central(tmp_path / "central.2a")
    yield central, tmp_path
    central.close()


def test_it_is_told_over_the_network(pair: tuple[Datafile, Path]) -> None:
    central, folder = pair
    remote = new_remote(folder / "remote.2a")
    with server_thread(central) as url:
        settings = settings_for(url)
        synced(remote, settings)
        remote.close()
        shutil.copy(folder / "remote.2a", folder / "old.2a")
        remote = QuickDatafile.open(str(folder / "remote.2a"))
        write(remote, [stock("s")])
        synced(remote, settings)
        remote.close()
        old = QuickDatafile.open(str(folder / "old.2a"))
        error = sync_once(old, settings).error
        assert error is not None
        assert error.code == ErrorCode.DATAFILE_RESTORED
        assert "twoarrows sync --after-restore" in error.action
        with old.write() as session:
            realign(session, OPERATOR, old.clock.now())
        synced(old, settings)
        assert contents(old) == contents(central)
        old.close()
