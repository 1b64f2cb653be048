"""Who gets a changed record: queue rows for the right sites and for no other."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from models.datafile import Datafile
from models.outbox import queue_length
from models.records import RecordChange
from models.routing import queue_whole_site
from models.tables import record, sync_out
from tests.fakes.clock import NOON, HeldClock
from tests.fakes.records import (
    STORE,
    change,
    deletion,
    invoice,
    invoice_line,
    item,
    stock,
    store,
    write,
)
from tests.fakes.sites import add_sites

SITE, OTHER_SITE, OTHER_STORE = 2, 3, "store-b"
STORES = [store(STORE, SITE), store(OTHER_STORE, OTHER_SITE), store("store-c", 0)]


@pytest.fixture
def central(central: Datafile) -> Datafile:
    """A central server with two sites that have begun to initialise."""
    add_sites(central, SITE, OTHER_SITE)
    return central


def queue_of(datafile: Datafile, site_id: int) -> set[str]:
    with datafile.read() as session:
        ids = (
            select(record.c.record_id)
            .join(sync_out, sync_out.c.cursor == record.c.cursor)
            .where(sync_out.c.site_id == site_id)
        )
        return set(session.execute(ids).scalars())


def test_central_data_is_queued_for_nobody(central: Datafile) -> None:
    write(central, [*STORES, item("i")])
    assert queue_of(central, SITE) == queue_of(central, OTHER_SITE) == set()


def test_store_data_goes_to_the_site_where_the_store_is_active(central: Datafile) -> None:
    write(central, [*STORES, stock("mine"), stock("theirs", OTHER_STORE), stock("here", "store-c")])
    assert queue_of(central, SITE) == {"mine"}
    assert queue_of(central, OTHER_SITE) == {"theirs"}
    assert queue_of(central, 1) == set()


def test_lines_go_where_their_header_goes(central: Datafile) -> None:
    write(central, [*STORES, invoice("h"), invoice_line("l", "h")])
    assert queue_of(central, SITE) == {"h", "l"}


def test_nothing_goes_back_to_where_it_came_from(central: Datafile) -> None:
    write(central, STORES)
    write(central, [stock("s")], site_id=SITE)
    assert queue_of(central, SITE) == set()


def test_a_deletion_goes_where_the_record_was(central: Datafile) -> None:
    write(central, [*STORES, stock("s")])
    with central.write() as session:
        session.execute(sync_out.delete())
    write(central, [deletion("item_line", "s")])
    assert queue_of(central, SITE) == {"s"}


def test_unknown_tables_travel_with_their_store(central: Datafile) -> None:
    write(central, [*STORES, change("new_table", "n", store_ID=STORE)])
    assert queue_of(central, SITE) == {"n"}


def test_a_sites_own_changes_go_to_the_central_server(remote: Datafile) -> None:
    write(remote, [store(STORE, SITE)], site_id=1)
    write(remote, [stock("s"), invoice("h"), invoice_line("l", "h")])
    assert queue_of(remote, 1) == {"s", "h", "l"}


def test_what_was_pulled_goes_nowhere(remote: Datafile) -> None:
    write(remote, [store(STORE, SITE), stock("s")], site_id=1)
    assert queue_of(remote, 1) == set()


def test_a_waiting_row_keeps_the_age_of_its_oldest_change(
    remote: Datafile, clock: HeldClock
) -> None:
    write(remote, [stock("s", quantity=1)])
    clock.advance(timedelta(days=2))
    write(remote, [stock("s", quantity=2)])
    with remote.read() as session:
        assert session.execute(select(sync_out.c.queued_at)).scalars().all() == [NOON]


def initialise(datafile: Datafile) -> int:
    with datafile.write() as session:
        return queue_whole_site(session, SITE, NOON)


def test_a_new_site_gets_all_living_data_of_its_stores(central: Datafile) -> None:
    write(central, [*STORES, item("i"), stock("mine"), stock("gone"), stock("theirs", OTHER_STORE),
                    invoice("h"), invoice_line("l", "h")])  # fmt: skip
    write(central, [deletion("item_line", "gone")])
    assert initialise(central) == 3
    assert queue_of(central, SITE) == {"mine", "h", "l"}


@pytest.mark.parametrize("times", [1, 2])
def test_building_the_queue_again_makes_the_same(central: Datafile, times: int) -> None:
    write(central, [*STORES, stock("a"), stock("b")])
    for _time in range(times):
        assert initialise(central) == 2
    with central.read() as session:
        assert queue_length(session, SITE) == 2


def patient(patient_id: str) -> RecordChange:
    return change("name", patient_id, type="patient", supplying_store_id=OTHER_STORE)


def test_patients_come_with_their_visibility(central: Datafile) -> None:
    seen = change("name_store_join", "join", name_ID="seen", store_ID=STORE)
    policy = change("nameInsuranceJoin", "policy", nameID="seen")
    write(central, [*STORES, patient("seen"), patient("unseen"), seen, policy])
    initialise(central)
    assert queue_of(central, SITE) == {"seen", "join", "policy"}


def test_a_site_gets_what_dispensaries_need_with_its_first_one(central: Datafile) -> None:
    write(central, [*STORES, change("abbreviation", "old"), change("abbreviation", "gone")])
    write(central, [deletion("abbreviation", "gone")])
    write(central, [store("dispensary", SITE, store_mode="dispensary")])
    assert queue_of(central, SITE) == {"old"}
    assert queue_of(central, OTHER_SITE) == set()
    with central.write() as session:
        session.execute(sync_out.delete())
    write(central, [store("second", SITE, store_mode="dispensary")])
    assert queue_of(central, SITE) == set()


def test_a_store_that_becomes_a_dispensary_counts_too(central: Datafile) -> None:
    write(central, [*STORES, change("abbreviation", "old")])
    write(central, [store(STORE, SITE, store_mode="dispensary")])
    assert queue_of(central, SITE) == {"old"}


@pytest.mark.parametrize("late", ["patient", "visibility"])
def test_a_patient_follows_its_visibility_and_its_visibility_the_patient(
    central: Datafile, late: str
) -> None:
    seen = change("name_store_join", "join", name_ID="seen", store_ID=STORE)
    records = [patient("seen"), seen] if late == "visibility" else [seen, patient("seen")]
    write(central, STORES)
    for each in records:
        write(central, [each])
    assert queue_of(central, SITE) == {"seen", "join"}
    assert queue_of(central, OTHER_SITE) == {"seen"}  # the home store's


def test_lines_that_come_before_their_header_follow_it(central: Datafile) -> None:
    write(central, STORES)
    write(central, [invoice_line("l", "h")])
    assert queue_of(central, SITE) == set()
    write(central, [invoice("h")])
    assert queue_of(central, SITE) == {"h", "l"}
