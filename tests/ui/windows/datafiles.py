"""Real datafiles for the tests of the windows: a small central server and one remote site."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import update

from models.clock import Clock
from models.commands.datafile import set_up_central, set_up_remote
from models.commands.sites import NewSite, add_site
from models.datafile import Datafile
from models.enums import DatafileKind, InitialisationStatus, SiteType
from models.link import note_identity
from models.passwords import wire_digest
from models.records import RecordChange
from models.tables import site
from models.views import OPERATOR
from tests.fakes.clock import HeldClock
from tests.fakes.datafiles import QuickDatafile, log_in_quickly
from tests.fakes.records import change, write
from tests.fakes.templates import copy_file

ADMIN_PASSWORD = "open sesame"
SITE_PASSWORD = "river-stone-7"
UNLOCK_CODE = "1234-5678"


@dataclass(frozen=True, slots=True)
class _Site:
    name: str
    site_type: SiteType
    device_type: str = ""
    app_version: str = ""
    synced_days: float | None = None
    connected_days: float | None = None


SITES = (
    _Site("General Warehouse", SiteType.STANDALONE, "Two Arrows", "0.1.0", 0.002, 0.001),
    _Site("Kama", SiteType.OPEN_MSUPPLY, "Open mSupply Desktop", "2.11.0", 1, 1),
    _Site("Otutahi", SiteType.OPEN_MSUPPLY, "remote_server", "2.9.7", 3, 3),
    _Site("Djibouti", SiteType.MOBILE, "mobile", "8.6.9", 12, None),
    _Site("Marie", SiteType.MOBILE, "mobile", "8.4.2", 60, 60),
    _Site("London", SiteType.OPEN_MSUPPLY, "Open mSupply Android", "1.7.0", 667, 120),
    _Site("Training Laptop", SiteType.STANDALONE),
)
"""Sites 2 to 8; the last never synchronised, "Marie" and "London" are late."""


def make_central(folder: Path, clock: Clock) -> Datafile:
    """Make a central server with eight sites, three stores and no server process."""
    return QuickDatafile.open(copy_file(_central, folder / "demo_primary.2a"), clock=clock)


def _central(location: str) -> Datafile:
    clock = HeldClock()
    datafile = Datafile.create(location, DatafileKind.CENTRAL, clock=clock)
    with datafile.write() as session:
        set_up_central(
            session,
            site_name="Central Medical Store",
            admin_password=ADMIN_PASSWORD,
            unlock_code=UNLOCK_CODE,
        )
        for each in SITES:
            new = NewSite(each.name, "", each.site_type, wire_digest(SITE_PASSWORD))
            site_id, _ = add_site(session, OPERATOR, new, clock.now())
            session.execute(
                update(site).where(site.c.site_id == site_id).values(_heard(each, clock))
            )
        log_in_quickly(session, SITE_PASSWORD)
    write(datafile, STORES)
    return datafile


def make_remote(
    folder: Path, clock: Clock, url: str = "http://127.0.0.1:1", *, site_uuid: str = "site-2"
) -> Datafile:
    """Make the datafile of "General Warehouse", which knows its server but has no data yet."""
    datafile = QuickDatafile.open(copy_file(_remote, folder / "general_warehouse.2a"), clock=clock)
    with datafile.write() as session:
        set_up_remote(session, server_url=url, site_name="General Warehouse")
        note_identity(
            session,
            site_id=2,
            site_uuid=site_uuid,
            code="2",
            name="General Warehouse",
            at=clock.now(),
        )
    return datafile


def _remote(location: str) -> Datafile:
    return Datafile.create(location, DatafileKind.REMOTE, clock=HeldClock())


def add_locations(datafile: Datafile, rows: int) -> None:
    """Change ``rows`` records of the store "GEN" here, as its own site does."""
    write(
        datafile,
        (
            change("location", f"location-{at}", store_ID="store-GEN", code=str(at))
            for at in range(rows)
        ),
    )


def _heard(each: _Site, clock: Clock) -> dict[str, object]:
    synced_at = _days_ago(each.synced_days, clock)
    return {
        "device_type": each.device_type,
        "app_version": each.app_version,
        "hardware_id": f"{each.name.casefold().replace(' ', '-')}-device" if synced_at else None,
        "last_synced_at": synced_at,
        "last_connection_at": _days_ago(each.connected_days, clock),
        "initialisation": (
            InitialisationStatus.COMPLETED if synced_at else InitialisationStatus.NEW
        ),
    }


def _days_ago(days: float | None, clock: Clock) -> datetime | None:
    return None if days is None else clock.now() - timedelta(days=days)


def _store(code: str, name: str, site_id: int, mode: str = "store") -> list[RecordChange]:
    return [
        change("name", f"name-{code}", name=name, code=code, type="store"),
        change(
            "store",
            f"store-{code}",
            code=code,
            name_ID=f"name-{code}",
            store_mode=mode,
            sync_id_remote_site=site_id,
            disabled=False,
        ),
    ]


STORES = (
    *_store("CMS", "Central Medical Store", 1),
    *_store("GEN", "General Warehouse", 2),
    *_store("KAM", "Kama Hospital", 3, mode="dispensary"),
)
