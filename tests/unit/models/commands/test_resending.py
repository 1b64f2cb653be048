"""What was sent is sent again when people ask for it, and they are told how much that is."""

import pytest

from models.commands.resending import (
    Generated,
    count_patient_records,
    count_sync_records,
    generate_sync_records,
    resync_patients,
)
from models.datafile import Datafile
from models.enums import ErrorCode
from models.errors import AppError
from models.queries.logs import site_log
from models.store_keys import CENTRAL_COPY_KEY, INCLUDE_TRANSACTIONS_KEY
from models.views import OPERATOR, Actor
from tests.fakes.clock import NOON
from tests.fakes.records import change, stock, store, write
from tests.fakes.stores import empty_queues, new_site, queued_for

NEW, EXISTING = Generated.NEW, Generated.EXISTING


@pytest.fixture
def north(central: Datafile) -> int:
    """A site that has fetched everything: a dispensary with a patient, and a message to all."""
    site_id = new_site(central, "North", synced_at=NOON)
    write(central, [store("D", site_id, store_mode="dispensary"), store("C", 1),
                    change("abbreviation", "bd"), stock("theirs", "C")])  # fmt: skip
    write(central, [stock("K", "D"), change("name", "P", type="patient", home_store_ID="D"),
                    change("name_store_join", "P in D", store_ID="D", name_ID="P"),
                    change("clinician", "doctor"), change("message", "hello"),
                    change("clinician_store_join", "doctor in D", store_ID="D",
                           prescriber_ID="doctor")], site_id=site_id)  # fmt: skip
    empty_queues(central)
    return site_id


def generated(datafile: Datafile, site_id: int, kind: Generated) -> list[str]:
    with datafile.write() as session:
        told = count_sync_records(session, site_id, kind, NOON)
    assert queued_for(datafile, site_id) == []
    with datafile.write() as session:
        assert generate_sync_records(session, OPERATOR, site_id, kind, NOON) == told
    assert len(queued_for(datafile, site_id)) == told
    return queued_for(datafile, site_id)


def refusal(datafile: Datafile, site_id: int) -> AppError:
    with pytest.raises(AppError) as refused, datafile.write() as session:
        count_sync_records(session, site_id, NEW, NOON)
    return refused.value


def test_new_is_all_that_the_site_would_initialise_with(central: Datafile, north: int) -> None:
    found = generated(central, north, NEW)
    assert {"K", "P", "P in D", "doctor", "doctor in D", "hello"} <= set(found)
    assert "theirs" not in found
    with central.read() as session:
        assert site_log(session, north)[0].message == f"Sync records generated (new): {len(found)}"


def test_existing_is_the_data_of_its_stores(central: Datafile, north: int) -> None:
    assert generated(central, north, EXISTING) == ["K", "P", "P in D", "doctor", "doctor in D"]


def test_only_what_a_site_may_have_had_is_generated(central: Datafile) -> None:
    fresh = new_site(central, "Fresh")
    assert "when it initialises" in refusal(central, fresh).summary
    assert "central server itself" in refusal(central, 1).summary
    assert refusal(central, 99).code is ErrorCode.SITE_UNKNOWN


def test_a_remote_site_sends_its_own_stores_again(remote: Datafile) -> None:
    kept = {"store_mode": "dispensary", INCLUDE_TRANSACTIONS_KEY: False}
    local = {CENTRAL_COPY_KEY: "transfer"}
    write(remote, [store("S", 2), store("D", 2, **kept), store("F", 2, **local), store("C", 1)],
          site_id=1)  # fmt: skip
    write(remote, [stock("K", "S"), stock("theirs", "C")], site_id=1)
    write(remote, [stock("stays", "D"), stock("local", "F")])
    assert generated(remote, 1, EXISTING) == ["K"]
    assert refusal(remote, 3).code is ErrorCode.NOT_CENTRAL


def test_patients_come_again_with_all_that_a_dispensary_needs(
    central: Datafile, north: int
) -> None:
    with central.write() as session:
        told = count_patient_records(session, "D", NOON)
    assert queued_for(central, north) == []
    with central.write() as session:
        assert resync_patients(session, OPERATOR, "D", NOON) == told == 5
    assert queued_for(central, north) == ["P", "P in D", "bd", "doctor", "doctor in D"]
    with central.read() as session:
        assert site_log(session, north)[0].message == "Patients of store D queued again: 5"


def test_patients_are_sent_only_to_a_site_that_has_begun(central: Datafile, north: int) -> None:
    fresh = new_site(central, "Fresh")
    write(central, [store("E", fresh)])
    for store_id, reason in (("C", "central server"), ("E", "when it initialises")):
        with pytest.raises(AppError, match=reason), central.write() as session:
            count_patient_records(session, store_id, NOON)
    assert queued_for(central, north) == []


def test_it_takes_the_permission(central: Datafile) -> None:
    nobody = Actor("anna", frozenset())
    with pytest.raises(AppError) as refused, central.write() as session:
        generate_sync_records(session, nobody, 2, NEW, NOON)
    assert refused.value.code is ErrorCode.NOT_AUTHORISED
    with pytest.raises(AppError) as refused, central.write() as session:
        resync_patients(session, nobody, "S", NOON)
    assert refused.value.code is ErrorCode.NOT_AUTHORISED
