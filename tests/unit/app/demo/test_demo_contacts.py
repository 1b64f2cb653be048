"""The sites' calls so far, made for real on a small central server, and the list they lead to."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from app.datafiles import create_central
from app.demo.contacts import Callers, HeldClock, site_calls
from app.demo.places import plan_sites
from models.commands.imports import import_records
from models.commands.sites import NewSite, add_site
from models.datafile import Datafile
from models.enums import Action, EventKind, SiteStatus, SiteType
from models.lines import ImportLine
from models.passwords import wire_digest
from models.queries.logs import site_log
from models.queries.queue import queue_view
from models.queries.sites import list_sites, site_detail
from models.views import OPERATOR

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)
SITES = plan_sites(TODAY)
STORE: dict[str, object] = {"ID": "S3", "code": "NDH", "name_ID": "", "sync_id_remote_site": 3}
LOCATIONS: list[dict[str, object]] = [
    {"ID": f"L{number}", "store_ID": "S3", "code": str(number)} for number in range(30)
]


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Datafile]:
    """A central server with the demo's sites, one store of site 3, and all calls made."""
    location = str(Path(tmp_path_factory.mktemp("contacts")) / "central.2a")
    clock = HeldClock(NOW - timedelta(days=730))
    create_central(location, site_name="CMS", admin_password="a", unlock_code="b", clock=clock)
    datafile = Datafile.open(location, clock=clock)
    with datafile.write() as session:
        for site in SITES[1:]:
            new = NewSite(site.name, "", SiteType(site.site_type), wire_digest("demo"))
            add_site(session, OPERATOR, new, clock.now())
        rows = [("store", STORE), *(("Location", location) for location in LOCATIONS)]
        lines = [
            ImportLine(at, table, str(row["ID"]), Action.UPSERT, msgspec.json.encode(row).decode())
            for at, (table, row) in enumerate(rows, 1)
        ]
        import_records(session, OPERATOR, lines, NOW)
        assert queue_view(session).waiting == 0  # a site that never began gets all at once
    callers = Callers(datafile, clock, wire_digest("demo"))
    for call in site_calls(SITES):
        callers.call(call)
    yield datafile
    datafile.close()


def test_calls_go_from_the_oldest_to_the_newest() -> None:
    calls = site_calls(SITES)
    assert [call.at for call in calls] == sorted(call.at for call in calls)
    assert all(call.at < NOW for call in calls)


def test_the_sites_list_says_what_was_planned(central: Datafile) -> None:
    with central.read() as session:
        listed = {site.site_id: site for site in list_sites(session, NOW)}
    for site in SITES[1:]:
        view = listed[site.site_id]
        assert (view.name, view.device_type, view.app_version) == (
            site.name,
            site.device_type,
            site.app_version,
        )
        assert view.last_synced_at == site.last_synced_at
        assert view.last_connection_at == site.last_connection_at


def test_their_status_follows_from_the_calls(central: Datafile) -> None:
    with central.read() as session:
        status = {site.name: site.status for site in list_sites(session, NOW)}
    assert status["Northern Hospital"] is SiteStatus.ACTIVE
    assert status["Training Laptop"] is SiteStatus.LATE
    assert status["West Valley"] is SiteStatus.NOT_SYNCED
    assert status["Old Depot"] is SiteStatus.NOT_SYNCED


def test_a_site_that_synchronised_has_fetched_all_that_waited(central: Datafile) -> None:
    with central.read() as session:
        assert queue_view(session).waiting == 0
        northern = site_detail(session, 3, NOW)
        log = site_log(session, 3, NOW - timedelta(days=800), NOW, 20)
    assert len(northern.hardware_id) == 32
    kinds = {line.kind for line in log}
    assert {EventKind.HARDWARE_BOUND, EventKind.CONNECTED, EventKind.INITIALISED} <= kinds
    assert EventKind.SYNCED in kinds
    assert f"{len(LOCATIONS)} records" in " ".join(line.message for line in log)


def test_each_site_is_a_device_of_its_own(central: Datafile) -> None:
    with central.read() as session:
        called = [site.site_id for site in SITES[1:] if site.last_connection_at is not None]
        devices = {site_detail(session, site_id, NOW).hardware_id for site_id in called}
        assert site_detail(session, 14, NOW).hardware_id == ""
    assert len(devices) == len(called)
