"""Which sites and stores the demo network has, and how busy each store is.

Sites look like the list of seed 002: every kind of device, some of them synchronised yesterday,
some months or years ago, some never. Dates count back from the day the network is made for.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, NamedTuple

from app.demo.identity import Identity
from app.demo.network import DemoSite, DemoStore, SiteType, StoreMode

HISTORY_DAYS: Final = 365
"""How far back the stores' documents go."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How much happens in a store; the unit of every rate is in its name.

    ``level``: the highest level of care it stocks for (``Item.level``). ``categories``: if any, the
    only ones it stocks. ``districts``: of the facilities it serves. ``order_lines`` and
    ``count_lines``: of its monthly order and of its monthly stocktake.
    """

    level: int
    items: int
    categories: tuple[str, ...] = ()
    districts: tuple[str, ...] = ()
    deliveries_per_week: float = 0.0
    delivery_lines: int = 0
    issues_per_day: float = 0.0
    issue_lines: int = 0
    prescriptions_per_day: float = 0.0
    order_lines: int = 0
    count_lines: int = 0
    locations: int = 6


class _Site(NamedTuple):
    """A site; ``synced_days`` and ``connected_days`` ago it was last heard of, None for never.

    A site that synchronised and did not connect since leaves ``connected_days`` out.
    """

    site_id: int
    name: str
    site_type: SiteType
    device_type: str = ""
    app_version: str = ""
    synced_days: int | None = None
    connected_days: int | None = None
    time_of_day: time = time(0)


class _Store(NamedTuple):
    """A store: code, name, mode, site and the code of the store that supplies it."""

    code: str
    name: str
    mode: StoreMode
    site_id: int
    supplier_code: str
    pace: Pace


_DESKTOP, _ANDROID = "Open mSupply Desktop", "Open mSupply Android"

_SITES: Final = (
    _Site(1, "Central Medical Store", "central", "mSupply Central Server", "8.06.09"),
    # Its store was active on the central server until now: it has not been initialised yet.
    _Site(2, "General Warehouse", "standalone"),
    _Site(3, "Northern Hospital", "open_msupply", _DESKTOP, "2.14.3", 1, 1, time(4, 53, 54)),
    _Site(4, "Harbour Health Centre", "open_msupply", _DESKTOP, "2.11.0", 1, 1, time(13, 42, 54)),
    _Site(5, "Airport Clinic", "mobile", "mobile", "8.7.4", 2, 2, time(18, 8, 15)),
    _Site(6, "Lakeside", "mobile", "mobile", "8.6.9", 4, None, time(17, 11, 33)),
    _Site(7, "Hilltop", "mobile", "mobile", "8.6.9", 152, None, time(8, 36, 36)),
    _Site(8, "Riverbend", "open_msupply", _ANDROID, "2.9.7", 2, 1, time(21, 24, 46)),
    _Site(9, "Eastern Region", "open_msupply", "remote_server", "1.1.12", 3, 3, time(23, 34, 55)),
    _Site(10, "Market Street", "standalone", "mSupplySingle", "7.04", 44, None, time(16, 47, 27)),
    _Site(11, "Southern Outreach", "mobile", "mobile", "8.4.2", 430, None, time(9, 15, 2)),
    _Site(12, "Islands Outreach", "open_msupply", _ANDROID, "2.0.1", 395, None, time(16, 22, 11)),
    _Site(13, "Training Laptop", "open_msupply", _DESKTOP, "1.7.0", 667, 120, time(8, 20, 41)),
    _Site(14, "West Valley", "mobile"),
    # Its store is not one of those with a history; see ``second_site``.
    _Site(15, "New Dispensary", "standalone"),
    # It logged in once, and nobody set it up any further.
    _Site(16, "Old Depot", "open_msupply", "remote_server", "1.0", None, 512, time(10, 5, 27)),
)

_STORES: Final = (
    _Store(
        "CMS",
        "Central Medical Store",
        "store",
        1,
        "",
        Pace(
            4,
            640,
            districts=("Capital", "Southern"),
            deliveries_per_week=1.2,
            delivery_lines=10,
            issues_per_day=0.7,
            issue_lines=8,
            count_lines=45,
            locations=48,
        ),
    ),
    _Store(
        "GEN",
        "General Warehouse",
        "store",
        2,
        "CMS",
        Pace(
            3,
            580,
            districts=("Capital", "Northern", "Western"),
            deliveries_per_week=1.8,
            delivery_lines=8,
            issues_per_day=3.3,
            issue_lines=7,
            order_lines=40,
            count_lines=115,
            locations=60,
        ),
    ),
    _Store(
        "VAC",
        "National Vaccine Store",
        "store",
        1,
        "",
        Pace(
            4,
            55,
            ("vaccines", "syringes", "diabetes"),
            ("Capital", "Northern", "Islands"),
            deliveries_per_week=0.3,
            delivery_lines=8,
            issues_per_day=0.25,
            issue_lines=5,
            count_lines=20,
            locations=14,
        ),
    ),
    _Store(
        "EAS",
        "Eastern Regional Store",
        "store",
        9,
        "CMS",
        Pace(
            2,
            200,
            districts=("Eastern",),
            issues_per_day=0.5,
            issue_lines=6,
            order_lines=22,
            count_lines=20,
            locations=18,
        ),
    ),
    _Store(
        "TEA",
        "Teaching Hospital Pharmacy",
        "dispensary",
        1,
        "CMS",
        Pace(3, 120, prescriptions_per_day=1.7, order_lines=18, count_lines=15, locations=10),
    ),
    _Store(
        "NDH",
        "Northern District Hospital",
        "dispensary",
        3,
        "GEN",
        Pace(3, 120, prescriptions_per_day=1.5, order_lines=20, count_lines=15, locations=10),
    ),
    _Store(
        "HAR",
        "Harbour Health Centre",
        "dispensary",
        4,
        "GEN",
        Pace(2, 100, prescriptions_per_day=1.3, order_lines=16, count_lines=12),
    ),
    _Store(
        "AIR",
        "Airport Clinic",
        "dispensary",
        5,
        "GEN",
        Pace(1, 90, prescriptions_per_day=1.0, order_lines=14, count_lines=10),
    ),
    _Store(
        "RIV",
        "Riverbend Clinic",
        "dispensary",
        8,
        "GEN",
        Pace(1, 80, prescriptions_per_day=0.8, order_lines=13, count_lines=10),
    ),
    _Store(
        "MKT",
        "Market Street Pharmacy",
        "dispensary",
        10,
        "GEN",
        Pace(2, 100, prescriptions_per_day=1.2, order_lines=14, count_lines=10),
    ),
    _Store(
        "LAK",
        "Lakeside Dispensary",
        "dispensary",
        6,
        "EAS",
        Pace(1, 70, prescriptions_per_day=0.7, order_lines=12, count_lines=8),
    ),
    _Store(
        "HIL",
        "Hilltop Health Post",
        "dispensary",
        7,
        "EAS",
        Pace(1, 60, prescriptions_per_day=0.7, order_lines=12, count_lines=8),
    ),
)

PACES: Final = {store.code: store.pace for store in _STORES}


def plan_sites(today: date) -> tuple[DemoSite, ...]:
    """Return the central server and the 15 registered sites, as they stand on ``today``."""
    return tuple(
        DemoSite(
            site_id=site.site_id,
            code=str(site.site_id),
            name=site.name,
            site_type=site.site_type,
            device_type=site.device_type,
            app_version=site.app_version,
            last_synced_at=_ago(today, site.synced_days, site.time_of_day),
            last_connection_at=_ago(
                today,
                site.synced_days if site.connected_days is None else site.connected_days,
                site.time_of_day,
            ),
            store_codes=tuple(store.code for store in _STORES if store.site_id == site.site_id),
        )
        for site in _SITES
    )


def plan_stores(
    identity: Identity, sites: tuple[DemoSite, ...], today: date
) -> tuple[DemoStore, ...]:
    """Return the 12 stores, each after the one that supplies it.

    A remote store's documents end the day before its site last synchronised: what it did since
    has not reached the central server.
    """
    by_id = {site.site_id: site for site in sites}
    return tuple(
        DemoStore(
            record_id=identity.of("store", store.code),
            name_id=identity.of("name", store.code),
            user_id=identity.of("user", store.code),
            code=store.code,
            name=store.name,
            mode=store.mode,
            site_id=store.site_id,
            site_type=by_id[store.site_id].site_type,
            supplier_code=store.supplier_code,
            created_on=today - timedelta(days=HISTORY_DAYS + 30 + 7 * store.site_id),
            last_day=_last_day(by_id[store.site_id], today),
        )
        for store in _STORES
    )


def _ago(today: date, days: int | None, time_of_day: time) -> datetime | None:
    if days is None:
        return None
    return datetime.combine(today - timedelta(days=days), time_of_day, tzinfo=UTC)


def _last_day(site: DemoSite, today: date) -> date:
    heard_on = site.last_synced_at.date() if site.last_synced_at else today
    return heard_on - timedelta(days=1)
