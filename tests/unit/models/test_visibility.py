"""Copies of a store follow its visibility: none, a mailbox, or the full copy asked for by hand."""

import pytest

from models.datafile import Datafile
from models.enums import SyncsWith, SyncType
from models.integration import integrate
from models.store_keys import COLLECTORS_KEY
from tests.fakes.clock import NOON
from tests.fakes.records import arrive, change, deletion, stock, store, write
from tests.fakes.stores import copies_of, new_site, queued_for, syncs_with, visibility

ACTIVE, COLLECTOR, TRANSFER = SyncType.ACTIVE, SyncType.COLLECTOR, SyncType.TRANSFER


@pytest.fixture
def sites(central: Datafile) -> tuple[int, int]:
    """Two sites with a store each, N and S, that do not see each other."""
    north, south = new_site(central, "North", synced_at=NOON), new_site(central, "South")
    write(central, [store("N", north), store("S", south)])
    return north, south


def test_unseen_stores_have_no_copy_elsewhere(central: Datafile, sites: tuple[int, int]) -> None:
    north, south = sites
    assert copies_of(central, "N") == {1: COLLECTOR, north: ACTIVE}
    assert syncs_with(central, "N", south) is SyncsWith.NONE


def test_a_store_that_becomes_visible_is_a_transfer_copy(
    central: Datafile, sites: tuple[int, int]
) -> None:
    north, south = sites
    write(central, [visibility("S", "N")])
    assert copies_of(central, "N") == {1: COLLECTOR, north: ACTIVE, south: TRANSFER}
    assert copies_of(central, "S") == {1: COLLECTOR, south: ACTIVE}
    assert syncs_with(central, "N", south) is SyncsWith.TRANSFER


def test_one_that_is_visible_no_longer_has_none(central: Datafile, sites: tuple[int, int]) -> None:
    north, south = sites
    join = visibility("S", "N")
    write(central, [join])
    write(central, [deletion(join.table, join.record_id)])
    assert copies_of(central, "N") == {1: COLLECTOR, north: ACTIVE}
    assert syncs_with(central, "N", south) is SyncsWith.NONE


@pytest.mark.parametrize("arriving", [False, True])
@pytest.mark.parametrize(
    "now",
    [{"name_ID": "name-other"}, {"store_ID": "N"}, {"inactive": True}],
    ids=["another name", "another store", "inactive"],
)
def test_a_join_that_joins_something_else_hides_what_it_joined(
    central: Datafile, sites: tuple[int, int], now: dict[str, object], arriving: bool
) -> None:
    north, south = sites
    before: dict[str, object] = {"store_ID": "S", "name_ID": "name-N"}
    write(central, [change("name_store_join", "j", **before)])
    assert copies_of(central, "N")[south] is TRANSFER
    after = change("name_store_join", "j", **{**before, **now})
    if arriving:
        arrive(central, 1, [after])
        integrate(central, 1)
    else:
        write(central, [after])
    assert copies_of(central, "N") == {1: COLLECTOR, north: ACTIVE}
    assert syncs_with(central, "N", south) is SyncsWith.NONE
    write(central, [change("name_store_join", "j", **before, inactive=False)])
    assert copies_of(central, "N")[south] is TRANSFER


def test_one_join_of_two_is_enough(central: Datafile, sites: tuple[int, int]) -> None:
    _, south = sites
    join = visibility("S", "N")
    write(central, [store("S2", south), join, visibility("S2", "N")])
    write(central, [deletion(join.table, join.record_id)])
    assert copies_of(central, "N")[south] is TRANSFER


def test_a_store_seen_by_itself_or_on_the_central_server_needs_no_copy(
    central: Datafile, sites: tuple[int, int]
) -> None:
    north, _ = sites
    write(central, [store("C", 1), visibility("N", "N"), visibility("C", "N")])
    assert copies_of(central, "N") == {1: COLLECTOR, north: ACTIVE}


def test_the_order_of_store_and_join_does_not_matter(
    central: Datafile, sites: tuple[int, int]
) -> None:
    north, _ = sites
    write(central, [visibility("N", "late")])
    write(central, [store("late", 1)])
    assert copies_of(central, "late") == {1: ACTIVE, north: TRANSFER}


def test_what_a_moved_store_sees_goes_with_it(central: Datafile, sites: tuple[int, int]) -> None:
    north, south = sites
    write(central, [store("C", 1), store("V", 1), visibility("V", "C")])
    write(central, [store("V", north)])
    assert copies_of(central, "C") == {1: ACTIVE, north: TRANSFER}
    write(central, [store("V", south)])
    assert copies_of(central, "C") == {1: ACTIVE, south: TRANSFER}
    assert copies_of(central, "V") == {1: COLLECTOR, north: TRANSFER, south: ACTIVE}


def test_a_collector_is_one_only_where_it_is_visible(
    central: Datafile, sites: tuple[int, int]
) -> None:
    north, south = sites
    join = visibility("N", "S")
    write(central, [store("S", south, **{COLLECTORS_KEY: [north]}), stock("K", "S")])
    assert copies_of(central, "S") == {1: COLLECTOR, south: ACTIVE}
    write(central, [join])
    assert copies_of(central, "S")[north] is COLLECTOR
    assert queued_for(central, north) == ["K", join.record_id]
    write(central, [deletion(join.table, join.record_id)])
    assert north not in copies_of(central, "S")


def test_a_collector_no_longer_asked_for_becomes_a_transfer_copy(
    central: Datafile, sites: tuple[int, int]
) -> None:
    north, south = sites
    write(central, [visibility("N", "S"), store("S", south, **{COLLECTORS_KEY: [north]})])
    write(central, [store("S", south, **{COLLECTORS_KEY: []})])
    assert copies_of(central, "S")[north] is TRANSFER


@pytest.mark.parametrize("nonsense", [None, "2", {"2": 1}, [True, "2", 0, 1e3, None]])
def test_nonsense_asks_for_no_collector(
    central: Datafile, sites: tuple[int, int], nonsense: object
) -> None:
    north, south = sites
    write(central, [visibility("N", "S"), store("S", south, **{COLLECTORS_KEY: nonsense})])
    assert copies_of(central, "S")[north] is TRANSFER


def test_a_remote_site_derives_its_own_copies(remote: Datafile) -> None:
    write(remote, [store("A", 2), store("B", 3), visibility("A", "B")], site_id=1)
    assert copies_of(remote, "A") == {1: COLLECTOR, 2: ACTIVE}
    assert copies_of(remote, "B") == {1: COLLECTOR, 2: TRANSFER, 3: ACTIVE}
