"""The demo as a program without a screen: made from nothing, played to its end, checked."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

from PySide6.QtGui import QImage

from app import PRODUCT
from app.demo.folder import DemoFolder, Network
from app.demo.generator import build, central_records
from app.demo.head_office import morning_changes
from app.demo.making import SEED, ready_network
from app.demo.progress import NoProgress
from app.demo.second_site import SECOND_SITE, SECOND_SITE_ID, second_site_records, second_store
from models.datafile import Datafile
from models.queries.queue import queue_view
from models.queries.records import export_records
from models.queries.runs import list_runs
from models.queries.sites import list_sites
from tests.end2end.command_line import command, environment

ENDS_WITHIN_S: Final = 480
PICTURES: Final = (
    *("central-server", "general-warehouse", "waiting-by-site", "initialised", "menu-special"),
    *("sites", "site", "site-edited", "name-taken", "cancel-asks", "counter-risen"),
    *("counter-falls", "up-to-date", "sync-status", "server-away", "sync-error", "recovered"),
    *("second-site", "collected-store"),
    *("dark-navigators", "dark-sites"),
)


def test_the_demo_is_made_and_its_story_ends_well(tmp_path: Path) -> None:
    played = subprocess.run(
        command("demo", "--dir", "network"),
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=ENDS_WITHIN_S,
        check=False,
    )
    assert played.returncode == 0, played.stderr
    assert "Traceback" not in played.stderr
    assert "1,150 → 1,175 waiting" in played.stdout
    assert "equal on both sides" in played.stdout
    check_pictures(tmp_path / "demo-output")
    folder = DemoFolder(tmp_path / "network")
    check_network(folder.made)
    check_reuse(folder)


def check_pictures(folder: Path) -> None:
    """Every step has its picture, large, and with something on it."""
    files = sorted(folder.iterdir())
    wanted = [f"{number:02d}-{name}.png" for number, name in enumerate(PICTURES, 1)]
    assert [file.name for file in files] == wanted
    for file in files:
        image = QImage(str(file))
        assert image.width() >= 1280, file.name
        small = image.scaled(64, 64)
        colours = {small.pixel(x, y) for x in range(64) for y in range(64)}
        assert len(colours) > 20, file.name


def check_network(made: Network) -> None:
    """The network is what was promised, made of the generator's records and no others."""
    facts = made.facts()
    plan = build(SEED, facts.day)
    wanted = {(one.table, one.record_id): one.data for one in central_records(plan)}
    wanted |= {(one.table, one.record_id): one.data for one in morning_changes(plan)}
    new = {(one.table, one.record_id): one.data for one in second_site_records(plan)}
    store = new["store", second_store(plan).record_id]
    store |= {"two_arrows_include_transactions": False, "two_arrows_collectors": [2]}
    with opened(made.central) as central, central.read() as session:
        kept = {
            (one.table, one.record_id): json.loads(one.data or "")
            for one in export_records(session)
        }
        sites = list_sites(session, central.clock.now())
        waiting = {site.site_name for site in queue_view(session).sites}
    assert len(wanted) == 60_000
    assert facts.records == len(kept)
    wanted |= new
    halves = {key: kept.pop(key) for key in kept.keys() - wanted.keys()}
    for half in (data for key, data in halves.items() if key[0] == "transact"):
        begun = "transact", half["linked_transaction_id"]
        if kept[begun]["linked_transaction_id"]:  # an Open mSupply site links its own half
            assert kept[begun]["linked_transaction_id"] == half["ID"]
            wanted[begun] |= {"linked_transaction_id": half["ID"]}
    assert kept == wanted
    check_halves(halves)
    assert len(sites) == facts.sites + 1 == 16
    for planned, site in list(zip(plan.sites, sites, strict=True))[2:]:
        if site.site_id == SECOND_SITE_ID:
            assert (site.name, site.device_type) == (SECOND_SITE, PRODUCT)
            continue
        assert (site.name, site.device_type) == (planned.name, planned.device_type)
        assert site.last_synced_at == planned.last_synced_at
        assert site.last_connection_at == planned.last_connection_at
    tablets = {"Airport Clinic", "Lakeside", "Hilltop", "Southern Outreach"}  # new currencies
    assert waiting == {"General Warehouse", "Eastern Region"} | tablets
    with opened(made.dispensary) as dispensary, dispensary.read() as session:
        assert queue_view(session).waiting == 0
    with opened(made.warehouse) as warehouse, warehouse.read() as session:
        assert queue_view(session).waiting == facts.waiting == 1150
        (first,) = list_runs(session)
    assert first.pulled_rows == first.applied_rows > 20_000


def check_halves(halves: dict[tuple[str, str], dict[str, Any]]) -> None:
    """What the central server added is its half of transfers that were on their way."""
    headers = {key[1]: data for key, data in halves.items() if key[0] == "transact"}
    assert headers
    assert {data["invoice_num"] for data in headers.values()} == {-1}
    lines = [data for key, data in halves.items() if key[0] == "trans_line"]
    assert len(lines) == len(halves) - len(headers)
    assert {data["transaction_ID"] for data in lines} == headers.keys()


def check_reuse(folder: DemoFolder) -> None:
    """Asked again, the same network is there at once."""
    before = folder.made.central.stat()
    ready_network(folder, 15, NoProgress())
    after = folder.made.central.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@contextmanager
def opened(location: Path) -> Iterator[Any]:
    with closing(Datafile.open(str(location))) as datafile:
        yield datafile
