"""A store is active on one site, and goes to another only where nothing can be lost by it."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from models.commands.move_conditions import check_move
from models.commands.store_moves import move_store
from models.datafile import Datafile
from models.enums import ErrorCode, EventKind, SiteType, SyncType
from models.errors import AppError
from models.integration import integrate
from models.queries.buffer import held_records
from models.queries.logs import site_log
from models.queries.records import record_view
from models.queries.stores import list_stores
from models.tables import site
from models.views import OPERATOR, Actor, Changes
from tests.fakes.clock import NOON
from tests.fakes.records import arrive, change, payload_of, stock, store, write
from tests.fakes.stores import copies_of, empty_queues, new_site, queued_for, visibility

ACTIVE, COLLECTOR, TRANSFER = SyncType.ACTIVE, SyncType.COLLECTOR, SyncType.TRANSFER


def move(datafile: Datafile, store_id: str, site_id: int, **how: object) -> Changes:
    with datafile.write() as session:
        return move_store(session, OPERATOR, store_id, site_id, NOON, **how)  # type: ignore[arg-type]


def refusal(datafile: Datafile, store_id: str, site_id: int, **how: object) -> AppError:
    before = active_sites(datafile)
    with pytest.raises(AppError) as refused:
        move(datafile, store_id, site_id, **how)
    assert active_sites(datafile) == before
    return refused.value


def active_sites(datafile: Datafile) -> dict[str, int | None]:
    with datafile.read() as session:
        return {each.store_id: each.site_id for each in list_stores(session)}


def change_site(datafile: Datafile, site_id: int, **values: object) -> None:
    with datafile.write() as session:
        session.execute(update(site).where(site.c.site_id == site_id).values(values))


def test_a_store_goes_to_a_site_with_its_record(central: Datafile) -> None:
    write(central, [store("S1", 1, code="GEN", spare="kept")])
    north = new_site(central, "North")
    assert "record" in move(central, "S1", north).tables
    with central.read() as session:
        (view,) = list_stores(session)
        data = record_view(session, "store", "S1").data
        line = site_log(session, north)[0]
    assert (view.site_id, view.site_name, view.type_here) == (north, "North", COLLECTOR)
    assert data == (
        f'{{"ID":"S1","name_ID":"name-S1","sync_id_remote_site":{north},'
        '"code":"GEN","spare":"kept"}'
    )
    assert (line.kind, line.message) == (
        EventKind.STORE_MOVED,
        f"Store GEN moved to site {north} North",
    )


def test_a_store_that_is_there_already_stays(central: Datafile) -> None:
    write(central, [store("S1", 1)])
    assert move(central, "S1", 1) == Changes(frozenset())


def test_a_store_comes_back_to_the_central_server(central: Datafile) -> None:
    north = new_site(central, "North", synced_at=NOON)
    write(central, [store("S1", north)])
    move(central, "S1", 1)
    assert copies_of(central, "S1") == {1: ACTIVE, north: TRANSFER}


def test_a_site_that_has_begun_gets_all_data_at_once(central: Datafile) -> None:
    north, south = (new_site(central, name, synced_at=NOON) for name in ("North", "South"))
    patient = change("name", "P", type="patient", store_ID="S1")
    joined = change("name_store_join", "P in S1", store_ID="S1", name_ID="P")
    write(central, [store("S1", north), store("S2", north)])
    write(central, [patient, joined, stock("K1", "S1"), stock("K2", "S2")], site_id=north)
    assert queued_for(central, south) == []
    move(central, "S1", south)
    assert queued_for(central, south) == ["K1", "P", "P in S1"]
    assert copies_of(central, "S1") == {1: COLLECTOR, north: TRANSFER, south: ACTIVE}


def test_the_first_dispensary_brings_what_only_dispensaries_get(central: Datafile) -> None:
    north = new_site(central, "North", synced_at=NOON)
    write(central, [store("D", 1, store_mode="dispensary"), store("E", 1, store_mode="dispensary"),
                    change("abbreviation", "bd")])  # fmt: skip
    move(central, "D", north)
    assert queued_for(central, north) == ["bd"]
    empty_queues(central)
    move(central, "E", north)
    assert queued_for(central, north) == []


def test_the_old_site_keeps_a_full_copy_if_asked(central: Datafile) -> None:
    north, south = (new_site(central, name, synced_at=NOON) for name in ("North", "South"))
    write(central, [store("S1", north), store("S2", north), visibility("S2", "S1"),
                    stock("K", "S1")])  # fmt: skip
    empty_queues(central)
    move(central, "S1", south, keep_collector=True)
    assert copies_of(central, "S1") == {1: COLLECTOR, north: COLLECTOR, south: ACTIVE}
    assert queued_for(central, north) == []  # it has the data
    write(central, [stock("K2", "S1")], site_id=south)
    assert queued_for(central, north) == ["K2"]
    move(central, "S1", north, override_reason="back again")
    assert copies_of(central, "S1") == {1: COLLECTOR, north: ACTIVE, south: TRANSFER}


def test_a_collector_is_refused_where_nobody_sees_the_store(central: Datafile) -> None:
    north, south = (new_site(central, name, synced_at=NOON) for name in ("North", "South"))
    write(central, [store("S1", north)])
    assert "no other store" in refusal(central, "S1", south, keep_collector=True).summary


def test_a_mobile_site_takes_a_single_store_whatever_the_reason(central: Datafile) -> None:
    write(central, [store("S1", 1), store("S2", 1)])
    tablet = new_site(central, "Tablet", SiteType.MOBILE)
    move(central, "S1", tablet)
    error = refusal(central, "S2", tablet, override_reason="I want it")
    assert error.code is ErrorCode.VALUE_INVALID
    assert "single" in error.summary


def test_a_blocked_site_takes_no_store(central: Datafile) -> None:
    write(central, [store("S1", 1)])
    north = new_site(central, "North")
    change_site(central, north, blocked_at=NOON)
    assert refusal(central, "S1", north).facts["reasons"] == "site North is blocked"


def test_every_condition_that_does_not_hold_is_named(central: Datafile) -> None:
    north, south = (new_site(central, name, synced_at=NOON) for name in ("North", "South"))
    write(central, [store("S1", north), stock("K1", "S1")])
    arrive(central, north, [stock("K2", "S1")])
    change_site(central, north, last_synced_at=NOON - timedelta(days=2))
    error = refusal(central, "S1", south)
    assert (error.code, error.facts["store"], error.facts["site"]) == (
        ErrorCode.MOVE_REFUSED, "S1", "South"
    )  # fmt: skip
    with central.read() as session:
        check = check_move(session, "S1", south, NOON)
    obstacles = tuple(each.sentence for each in check.obstacles)
    assert (check.from_site_name, check.waiting) == ("North", 1)
    assert obstacles == (
        "1 record still waits for North",
        "what North has sent is not yet integrated",
        f"site North synchronised last on {NOON - timedelta(days=2):%Y-%m-%d} 12:00 UTC, "
        "over a day ago",
    )
    assert error.facts["reasons"] == "; ".join(obstacles)
    change_site(central, north, last_synced_at=None)
    assert "has never ended a synchronisation" in refusal(central, "S1", south).summary


def test_a_reason_overrides_and_is_kept(central: Datafile) -> None:
    north, south = (new_site(central, name, synced_at=NOON) for name in ("North", "South"))
    write(central, [store("S1", north), stock("K1", "S1")])
    assert refusal(central, "S1", south, override_reason=" ").code is ErrorCode.NAME_EMPTY
    move(central, "S1", south, override_reason="North burnt down")
    assert active_sites(central) == {"S1": south}
    with central.read() as session:
        lines = [site_log(session, each)[0].message for each in (north, south)]
    assert (
        lines
        == [
            f"Store S1 moved to site {south} South, although 1 record still waits for North. "
            "Reason: North burnt down"
        ]
        * 2
    )


def test_what_the_old_site_sends_late_is_refused_and_kept(central: Datafile) -> None:
    north, south = (new_site(central, name, synced_at=NOON) for name in ("North", "South"))
    write(central, [store("S1", north)])
    write(central, [stock("K1", "S1", quantity=1)], site_id=north)
    move(central, "S1", south)
    arrive(central, north, [stock("K1", "S1", quantity=2)])
    assert integrate(central, north).refused == 1
    assert payload_of(central, "item_line", "K1") == stock("K1", "S1", quantity=1).payload
    with central.read() as session:
        (held,) = held_records(session, 10)
    assert (held.record_id, held.source_site_id) == ("K1", north)
    arrive(central, south, [stock("K1", "S1", quantity=3)])
    assert integrate(central, south).applied == 1


def test_a_store_leaves_a_site_that_never_had_its_data(central: Datafile) -> None:
    north, south = new_site(central, "North"), new_site(central, "South")
    write(central, [store("S1", north), stock("K1", "S1")])
    move(central, "S1", south)
    assert active_sites(central) == {"S1": south}


def test_store_and_site_must_be_known(central: Datafile) -> None:
    write(central, [store("S1", 1)])
    assert refusal(central, "S2", 1).code is ErrorCode.STORE_UNKNOWN
    assert refusal(central, "S1", 9).code is ErrorCode.SITE_UNKNOWN


def test_stores_are_moved_by_whoever_may_on_the_central_server(
    central: Datafile, remote: Datafile
) -> None:
    with pytest.raises(AppError) as refused, central.write() as session:
        move_store(session, Actor("anna", frozenset()), "S1", 1, NOON)
    assert refused.value.code is ErrorCode.NOT_AUTHORISED
    assert refusal(remote, "S1", 1).code is ErrorCode.NOT_CENTRAL
