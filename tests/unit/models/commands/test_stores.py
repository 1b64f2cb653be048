"""A store is active on one site, and goes to another only where nothing can be lost by it."""

import pytest
from sqlalchemy import insert, update

from models.commands.sites import NewSite, add_site
from models.commands.stores import assign_store
from models.datafile import Datafile
from models.enums import ErrorCode, EventKind, InitialisationStatus, SiteType, SyncType
from models.errors import AppError
from models.queries.logs import site_log
from models.queries.records import record_view
from models.queries.stores import list_stores
from models.tables import site, sync_out
from models.views import OPERATOR, Actor, Changes
from tests.fakes.clock import NOON
from tests.fakes.records import item, stock, store, write


def add(datafile: Datafile, name: str, site_type: SiteType = SiteType.STANDALONE) -> int:
    with datafile.write() as session:
        site_id, _ = add_site(session, OPERATOR, NewSite(name, "", site_type, None), NOON)
    return site_id


def assign(datafile: Datafile, store_id: str, site_id: int) -> Changes:
    with datafile.write() as session:
        return assign_store(session, OPERATOR, store_id, site_id, NOON)


def refusal(datafile: Datafile, store_id: str, site_id: int) -> AppError:
    before = active_sites(datafile)
    with pytest.raises(AppError) as refused:
        assign(datafile, store_id, site_id)
    assert active_sites(datafile) == before
    return refused.value


def active_sites(datafile: Datafile) -> dict[str, int | None]:
    with datafile.read() as session:
        return {each.store_id: each.site_id for each in list_stores(session)}


def test_a_store_goes_to_a_site_with_its_record(central: Datafile) -> None:
    write(central, [store("S1", 1, code="GEN", spare="kept")])
    north = add(central, "North")
    assert "record" in assign(central, "S1", north).tables
    with central.read() as session:
        (view,) = list_stores(session)
        data = record_view(session, "store", "S1").data
        line = site_log(session, north)[0]
    assert (view.site_id, view.site_name, view.type_here) == (north, "North", SyncType.COLLECTOR)
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
    assert assign(central, "S1", 1) == Changes(frozenset())


def test_a_store_comes_back_to_the_central_server(central: Datafile) -> None:
    north = add(central, "North")
    write(central, [store("S1", north)])
    assign(central, "S1", 1)
    with central.read() as session:
        (view,) = list_stores(session)
    assert (view.site_id, view.type_here) == (1, SyncType.ACTIVE)


def test_a_mobile_site_takes_a_single_store(central: Datafile) -> None:
    write(central, [store("S1", 1), store("S2", 1)])
    tablet = add(central, "Tablet", SiteType.MOBILE)
    assign(central, "S1", tablet)
    error = refusal(central, "S2", tablet)
    assert error.code is ErrorCode.VALUE_INVALID
    assert "single" in error.summary


def test_a_site_that_has_begun_takes_no_more(central: Datafile) -> None:
    write(central, [store("S1", 1)])
    north = add(central, "North")
    with central.write() as session:
        begun = {"initialisation": InitialisationStatus.COMPLETED}
        session.execute(update(site).where(site.c.site_id == north).values(begun))
    assert "begun" in refusal(central, "S1", north).summary


def test_a_store_stays_while_records_wait_for_its_site(central: Datafile) -> None:
    north, south = add(central, "North"), add(central, "South")
    write(central, [store("S1", north), item("I1")])
    with central.write() as session:
        session.execute(insert(sync_out).values(site_id=north, cursor=2, queued_at=NOON))
        begun = {"initialisation": InitialisationStatus.COMPLETED}
        session.execute(update(site).where(site.c.site_id == north).values(begun))
    assert "1 records still wait" in refusal(central, "S1", south).summary


def test_a_store_leaves_a_site_that_never_had_its_data(central: Datafile) -> None:
    north, south = add(central, "North"), add(central, "South")
    write(central, [store("S1", north), stock("K1", "S1")])
    assign(central, "S1", south)
    assert active_sites(central) == {"S1": south}


def test_store_and_site_must_be_known(central: Datafile) -> None:
    write(central, [store("S1", 1)])
    assert refusal(central, "S2", 1).code is ErrorCode.STORE_UNKNOWN
    assert refusal(central, "S1", 9).code is ErrorCode.SITE_UNKNOWN


def test_stores_are_moved_by_whoever_may_on_the_central_server(
    central: Datafile, remote: Datafile
) -> None:
    with pytest.raises(AppError) as refused, central.write() as session:
        assign_store(session, Actor("anna", frozenset()), "S1", 1, NOON)
    assert refused.value.code is ErrorCode.NOT_AUTHORISED
    with pytest.raises(AppError) as refused:
        assign(remote, "S1", 1)
    assert refused.value.code is ErrorCode.NOT_CENTRAL
