"""What the central server does for one site, without a network: what it leaves out and reports."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.datafile import Datafile
from models.enums import EventKind
from models.queries.logs import site_log
from syncengine.server.integrator import integrate_site
from syncengine.server.service import SiteService
from tests.fakes.datafiles import FIRST_ID, SECOND_STORE, new_central
from tests.fakes.records import STORE, arrive, change, item, stock, store, write


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Datafile]:
    """A central server of two sites, each with a store."""
    datafile = new_central(tmp_path / "central.2a")
    yield datafile
    datafile.close()


def service(central: Datafile) -> SiteService:
    return SiteService(central, FIRST_ID, "http://central.invalid", lambda _site_id: None)


def central_ids(central: Datafile, cursor: int = 0) -> tuple[set[str], int]:
    """Return what a site pulls from ``cursor``, and the cursor it comes to."""
    batch = service(central).central_records(cursor, 1_000)
    return {each.record_id for each in batch.data}, batch.max_cursor


def test_only_sites_with_a_dispensary_get_what_dispensaries_need(central: Datafile) -> None:
    service(central).initialise()
    write(central, [item("i"), change("abbreviation", "a")])
    ids, reached = central_ids(central)
    assert "i" in ids
    assert "a" not in ids
    assert central_ids(central, reached) == (set(), reached)  # nothing left to ask for again
    write(central, [store(STORE, FIRST_ID, store_mode="dispensary")])
    assert [each.record_id for each in service(central).queued_records(100).data] == ["a"]
    write(central, [change("abbreviation", "b")])
    assert central_ids(central, reached)[0] == {STORE, "a", "b"}  # "a" is newer than the cursor


def test_what_is_refused_is_in_the_log_of_its_site(central: Datafile) -> None:
    arrive(central, FIRST_ID, [stock("good"), stock("theirs", SECOND_STORE), item("i"), item("j")])
    tally = integrate_site(central, FIRST_ID)
    assert (tally.applied, tally.refused) == (1, 3)
    with central.read() as session:
        lines = [each for each in site_log(session, FIRST_ID) if each.kind is EventKind.REFUSED]
    assert [each.details for each in lines] == ['{"central_data":2,"store_elsewhere":1}']
    assert lines[0].message == (
        "Records refused and kept aside: 3. 2 of them: Central data may only be changed on the "
        "primary server. 1 of them: Its store is active on another site."
    )
