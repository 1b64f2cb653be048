"""The shapes of the demo network that its users see: records, sites and stores.

Which sites and stores there are is in ``places``; what happened in them in ``history``.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

SiteType = Literal["central", "standalone", "mobile", "open_msupply"]
StoreMode = Literal["store", "dispensary"]


@dataclass(frozen=True, slots=True)
class DemoRecord:
    """One synced record: table and id as on the wire, data in pull format with every key."""

    table: str
    record_id: str
    data: dict[str, object]


@dataclass(frozen=True, slots=True)
class DemoSite:
    """One row of the Sites list (seed 002); ``site_id`` 1 is the central server.

    ``device_type`` and ``app_version`` are what the site last reported, "" if it never did.
    """

    site_id: int
    code: str
    name: str
    site_type: SiteType
    device_type: str
    app_version: str
    last_synced_at: datetime | None
    last_connection_at: datetime | None
    store_codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DemoStore:
    """A store and the site that holds it.

    ``supplier_code`` is the store it orders from, "" for one that buys outside the network.
    ``last_day`` is the last day of which the central server has its documents.
    """

    record_id: str
    name_id: str
    user_id: str
    code: str
    name: str
    mode: StoreMode
    site_id: int
    site_type: SiteType
    supplier_code: str
    created_on: date
    last_day: date

    @property
    def writes_om_fields(self) -> bool:
        """Whether its documents carry the ``om_`` fields, which only Open mSupply sites write."""
        return self.site_type == "open_msupply"
