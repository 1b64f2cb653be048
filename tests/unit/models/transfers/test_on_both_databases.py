"""Numbers are looked up and answers found on PostgreSQL as on SQLite."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.commands.datafile import set_up_remote
from models.datafile import Datafile
from models.enums import DatafileKind
from models.here import CENTRAL_SITE_ID
from models.integration import integrate
from models.link import note_identity
from models.records import RecordChange
from tests.fakes.clock import NOON, HeldClock
from tests.fakes.datafiles import FIRST_ID, STORE_RECORDS
from tests.fakes.postgresql import DATABASES, new_database
from tests.fakes.records import STORE, arrive, change
from tests.fakes.transfers import CUSTOMER, answer_to, living, neighbour, sale, sale_line, settled


@pytest.fixture(params=DATABASES)
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Datafile]:
    """The first site's datafile with the stores of the network."""
    location = str(tmp_path / "site.2a")
    if request.param == "postgresql":
        location = new_database(request.getfixturevalue("database_server"))
    datafile = Datafile.create(location, DatafileKind.REMOTE, clock=HeldClock())
    with datafile.write() as session:
        set_up_remote(session, server_url="http://central.invalid:2048", site_name="Hospital")
        note_identity(session, site_id=FIRST_ID, site_uuid="u", code="H", name="Hospital", at=NOON)
    settled(datafile, *STORE_RECORDS, *neighbour(), site_id=CENTRAL_SITE_ID)
    yield datafile
    datafile.close()


def incoming(invoice_id: str, **values: object) -> RecordChange:
    return change("transact", invoice_id, store_ID=STORE, name_ID=CUSTOMER, type="si", **values)


def test_a_pair_of_the_site_is_made_and_numbered(site: Datafile) -> None:
    odd = incoming("odd", invoice_num="many", status="fn")
    settled(site, incoming("old", invoice_num=41, status="fn"), odd, site_id=CENTRAL_SITE_ID)
    settled(site, incoming("new", invoice_num=-1, status="nw"), site_id=CENTRAL_SITE_ID)
    assert living(site, "transact")["new"]["invoice_num"] == 42
    settled(site, sale(name_id="name-store-d"), sale_line())
    made = answer_to(site, "transact", "sale", "old", "odd", "new")
    assert made["invoice_num"] == 1


def test_a_confirmed_half_defends_its_lines(site: Datafile) -> None:
    line = {"transaction_ID": "mine", "type": "stock_in"}
    unconfirmed = line | {"transaction_ID": "open"}
    settled(site, incoming("mine", invoice_num=1, status="cn"), incoming("open", status="nw"),
            change("trans_line", "a", **line, quantity=7),
            change("trans_line", "b", **unconfirmed, quantity=7),
            site_id=CENTRAL_SITE_ID)  # fmt: skip
    foreign = [change("trans_line", "a", **line), change("trans_line", "b", **unconfirmed)]
    arrive(site, CENTRAL_SITE_ID, foreign)
    tally = integrate(site, CENTRAL_SITE_ID)
    assert (tally.applied, tally.ignored) == (1, 1)
    quantities = {key: each.get("quantity") for key, each in living(site, "trans_line").items()}
    assert quantities == {"a": 7, "b": None}
