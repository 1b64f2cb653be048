"""What other sites have of a store, and whether a dispensary's transactions travel."""

import pytest

from models.commands.stores import set_include_transactions, set_sync_type, set_syncs_with
from models.datafile import Datafile
from models.enums import ErrorCode, EventKind, SyncsWith, SyncType
from models.errors import AppError
from models.queries.logs import site_log
from models.store_keys import CENTRAL_COPY_KEY, INCLUDE_TRANSACTIONS_KEY
from models.views import OPERATOR, Actor
from tests.fakes.clock import NOON
from tests.fakes.records import stock, store, write
from tests.fakes.stores import copies_of, new_site, queued_for, syncs_with, visibility

ACTIVE, COLLECTOR, TRANSFER = SyncType.ACTIVE, SyncType.COLLECTOR, SyncType.TRANSFER
WHOLE, MAILBOX, NONE = SyncsWith.ACTIVE_COLLECTOR, SyncsWith.TRANSFER, SyncsWith.NONE


@pytest.fixture
def sites(central: Datafile) -> tuple[int, int]:
    """North with store N, South with store S; N is visible in S, and has a line of stock."""
    north, south = (new_site(central, name, synced_at=NOON) for name in ("North", "South"))
    write(central, [store("N", north), store("S", south)])
    write(central, [stock("K", "N")], site_id=north)
    write(central, [visibility("S", "N")], site_id=south)
    return north, south


def sync_with(datafile: Datafile, store_id: str, site_id: int, what: SyncsWith) -> None:
    with datafile.write() as session:
        set_syncs_with(session, OPERATOR, store_id, site_id, what, NOON)


def refusal(datafile: Datafile, store_id: str, site_id: int, what: SyncsWith) -> str:
    with pytest.raises(AppError) as refused:
        sync_with(datafile, store_id, site_id, what)
    assert refused.value.code is ErrorCode.VALUE_INVALID
    return refused.value.summary


def include(datafile: Datafile, store_id: str, value: bool) -> None:
    with datafile.write() as session:
        set_include_transactions(session, OPERATOR, store_id, value, NOON)


def test_a_full_copy_gets_all_data_at_once(central: Datafile, sites: tuple[int, int]) -> None:
    north, south = sites
    sync_with(central, "N", south, WHOLE)
    assert copies_of(central, "N") == {1: COLLECTOR, north: ACTIVE, south: COLLECTOR}
    assert queued_for(central, south) == ["K"]
    write(central, [stock("K2", "N")], site_id=north)
    assert queued_for(central, south) == ["K", "K2"]
    with central.read() as session:
        line = site_log(session, south)[0]
    assert (line.kind, line.message) == (
        EventKind.STORE_CHANGED,
        f"Store N syncs with site {south} South: Active/collector",
    )


def test_a_full_copy_is_made_a_mailbox_again(central: Datafile, sites: tuple[int, int]) -> None:
    north, south = sites
    sync_with(central, "N", south, WHOLE)
    sync_with(central, "N", south, MAILBOX)
    assert copies_of(central, "N")[south] is TRANSFER
    write(central, [stock("K2", "N")], site_id=north)
    assert "K2" not in queued_for(central, south)
    sync_with(central, "N", south, WHOLE)
    assert "K2" in queued_for(central, south)


def test_a_full_copy_only_where_the_store_is_visible(
    central: Datafile, sites: tuple[int, int]
) -> None:
    north, _ = sites
    assert "visible to no store" in refusal(central, "S", north, WHOLE)
    assert north not in copies_of(central, "S")


def test_none_and_transfer_hold_until_visibility_changes(
    central: Datafile, sites: tuple[int, int]
) -> None:
    north, south = sites
    sync_with(central, "N", south, NONE)
    assert syncs_with(central, "N", south) is NONE
    sync_with(central, "S", north, MAILBOX)
    assert copies_of(central, "S")[north] is TRANSFER
    write(central, [store("S2", south), visibility("S2", "N")])
    assert syncs_with(central, "N", south) is MAILBOX


def test_the_active_copy_is_always_whole(central: Datafile, sites: tuple[int, int]) -> None:
    north, _ = sites
    sync_with(central, "N", north, WHOLE)
    for what in (NONE, MAILBOX):
        assert "is active on site North" in refusal(central, "N", north, what)
    assert copies_of(central, "N")[north] is ACTIVE


@pytest.mark.usefixtures("sites")
def test_a_store_can_be_local_to_its_site(central: Datafile) -> None:
    sync_with(central, "N", 1, MAILBOX)
    assert copies_of(central, "N")[1] is TRANSFER
    assert "every store exists" in refusal(central, "N", 1, NONE)
    sync_with(central, "N", 1, WHOLE)
    assert copies_of(central, "N")[1] is COLLECTOR


def test_a_local_store_keeps_its_data_and_gives_it_when_it_is_local_no_more(
    remote: Datafile,
) -> None:
    local = store("F", 2, **{CENTRAL_COPY_KEY: "transfer"})
    write(remote, [local, store("G", 2)], site_id=1)
    write(remote, [stock("mine", "F"), stock("shared", "G")])
    assert queued_for(remote, 1) == ["shared"]
    write(remote, [store("F", 2)], site_id=1)
    assert queued_for(remote, 1) == ["mine", "shared"]


def test_the_type_of_a_copy_is_set_by_what_it_is_sent(
    central: Datafile, sites: tuple[int, int]
) -> None:
    north, south = sites
    for sync_type, found in ((COLLECTOR, COLLECTOR), (TRANSFER, TRANSFER), (ACTIVE, ACTIVE)):
        with central.write() as session:
            set_sync_type(
                session, OPERATOR, "N", south, sync_type, NOON, override_reason="as a test"
            )
        assert copies_of(central, "N")[south] is found
    assert copies_of(central, "N")[north] is TRANSFER


def test_transactions_of_a_dispensary_can_stay_on_its_site(central: Datafile) -> None:
    write(central, [store("D", 1, store_mode="dispensary"), store("S", 1, store_mode="store")])
    include(central, "D", value=False)
    include(central, "D", value=False)
    with pytest.raises(AppError, match="no dispensary"):
        include(central, "S", value=False)
    with central.read() as session:
        lines = [line.message for line in site_log(session, 1)]
    assert lines[0] == "Store D: transactions not in sync"
    assert lines.count(lines[0]) == 1


def test_what_a_dispensary_kept_back_follows_when_its_site_hears(remote: Datafile) -> None:
    kept = {"store_mode": "dispensary", INCLUDE_TRANSACTIONS_KEY: False}
    write(remote, [store("D", 2, **kept)], site_id=1)
    write(remote, [stock("K", "D")])
    assert queued_for(remote, 1) == []
    write(remote, [store("D", 2, store_mode="dispensary")], site_id=1)
    assert queued_for(remote, 1) == ["K"]


def test_settings_are_set_by_whoever_may_on_the_central_server(
    central: Datafile, remote: Datafile
) -> None:
    with pytest.raises(AppError) as refused, central.write() as session:
        set_syncs_with(session, Actor("anna", frozenset()), "S", 1, WHOLE, NOON)
    assert refused.value.code is ErrorCode.NOT_AUTHORISED
    with pytest.raises(AppError) as refused:
        sync_with(remote, "S", 1, WHOLE)
    assert refused.value.code is ErrorCode.NOT_CENTRAL
