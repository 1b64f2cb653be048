"""The network of the mobile scenarios: one server on a thread, and new sites for each scenario.

Only here do these scenarios meet the program: to make sites and central data, as a person at the
central server would, and to look at what that person would see.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, Final, NamedTuple

from sqlalchemy import select

from models.commands.sites import NewSite, add_site
from models.commands.user_edits import add_user
from models.datafile import Datafile
from models.enums import Permission, SiteType
from models.passwords import wire_digest
from models.queries.logs import site_log
from models.queries.sites import list_sites, site_detail
from models.records import RecordChange
from models.tables import site
from models.views import OPERATOR, SiteView
from tests.conformance.mobile_site import StrictMobile
from tests.conformance.site import StrictSite
from tests.conformance.transport import Identity, sha256
from tests.fakes.datafiles import log_in_quickly, make_central, new_central
from tests.fakes.records import change, deletion, merge, store, write
from tests.fakes.server_thread import server_thread
from tests.fakes.templates import copy_database
from tests.fakes.waiting import until

PASSWORD: Final = "two arrows, one wire"

CENTRAL_DATA: Final = (
    change("unit", "unit-1", units="tablet", comment=None, order_number=1),
    change("item", "item-1", item_name="Amoxicillin 250 mg", code="AMO", unit_ID="unit-1",
           default_pack_size=1, doses=0),
    change("currency", "usd", currency="USD", rate=1, is_home_currency=True),
    change("name", "invad", name="Inventory adjustments", code="invad", type="invad"),
    change("list_master", "list-1", description="Essential medicines", code="EM",
           programSettings={"elmisCode": "x"}, isProgram=True),
    change("list_master_line", "list-line-1", item_master_ID="list-1", item_ID="item-1"),
    change("period", "period-1", name="March", startDate="2026-03-01", endDate="2026-03-31",
           periodScheduleID="schedule-1"),
)  # fmt: skip


class Place(NamedTuple):
    """A site and its store."""

    site_id: int
    site_name: str
    store_id: str
    name_id: str


@dataclass(slots=True)
class MobileNetwork:
    """The central server of all scenarios of a module."""

    datafile: Datafile
    url: str
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def place(self, site_type: SiteType, **name_values: Any) -> Place:
        """Add a site with a store."""
        number = next(self._numbers)
        site_name, store_id, name_id = f"Site {number}", f"store-{number}", f"name-store-{number}"
        with self.datafile.write() as session:
            new = NewSite(site_name, "", site_type, wire_digest(PASSWORD))
            site_id, _ = add_site(session, OPERATOR, new, self.datafile.clock.now())
            log_in_quickly(session, PASSWORD)
        self.write(
            change("name", name_id, name=f"Clinic {number}", code=f"C{number}", type="store",
                   **name_values),
            store(store_id, site_id, code=f"C{number}"),
        )  # fmt: skip
        return Place(site_id, site_name, store_id, name_id)

    def mobile(self, site_type: SiteType = SiteType.MOBILE, **more: Any) -> StrictMobile:
        """Add a mobile site; it has not been switched on yet."""
        return StrictMobile(self.url, self.place(site_type).site_name, PASSWORD, **more)

    def ready_mobile(self) -> tuple[StrictMobile, Place]:
        """Add a mobile site that has initialised."""
        place = self.place(SiteType.MOBILE)
        tablet = StrictMobile(self.url, place.site_name, PASSWORD)
        tablet.initialise()
        return tablet, place

    def ready_site(
        self, site_type: SiteType, app_name: str = "Open mSupply Desktop"
    ) -> tuple[StrictSite, Place]:
        """Add a site on v5 that has initialised."""
        place = self.place(site_type)
        who = Identity(place.site_name, sha256(PASSWORD), f"device {place.site_id}", app_name)
        strict_site = StrictSite(self.url, who)
        strict_site.initialise()
        return strict_site, place

    def write(self, *changes: RecordChange) -> None:
        """Make or change records on the central server."""
        write(self.datafile, changes)

    def delete(self, table: str, record_id: str) -> None:
        """Delete a record on the central server."""
        write(self.datafile, [deletion(table, record_id)])

    def merge(self, table: str, keep: str, gone: str) -> None:
        """Merge two records on the central server."""
        write(self.datafile, [merge(table, gone, keep=keep, delete=gone)])

    def befriend(self, one: Place, other: Place) -> None:
        """Make two stores visible to each other."""
        for at, shown in ((one, other), (other, one)):
            join_id = f"{shown.store_id} in {at.store_id}"
            self.write(
                change("name_store_join", join_id, store_ID=at.store_id, name_ID=shown.name_id)
            )

    def add_user(self, *permissions: Permission, store_ids: Sequence[str] | None = None) -> str:
        """Add a user with the password ``PASSWORD``, for all stores or some; return the name."""
        name, now = f"User {next(self._numbers)}", self.datafile.clock.now()
        with self.datafile.write() as session:
            add_user(session, OPERATOR, name, PASSWORD, permissions, now, store_ids=store_ids)
        return name

    def integrated(self, place: Place) -> None:
        """Wait until what the site has pushed is applied."""
        wanted = select(site.c.integrate_wanted).where(site.c.site_id == place.site_id)

        def is_idle() -> bool:
            with self.datafile.read() as session:
                return not session.execute(wanted).scalar_one()

        until(is_idle)

    def seen(self, place: Place) -> SiteView:
        """Return the site's row of the Sites list."""
        with self.datafile.read() as session:
            sites = list_sites(session, self.datafile.clock.now())
        return next(each for each in sites if each.site_id == place.site_id)

    def type_of(self, place: Place) -> SiteType:
        """Return the type that the site window shows."""
        with self.datafile.read() as session:
            return site_detail(session, place.site_id, self.datafile.clock.now()).site_type

    def log_of(self, place: Place) -> list[str]:
        """Return the lines of the site's log."""
        with self.datafile.read() as session:
            return [each.message for each in site_log(session, place.site_id)]


@contextmanager
def mobile_network(folder: Path, database_server: str | None = None) -> Iterator[MobileNetwork]:
    """Give a network whose central server runs until the end of the block.

    database_server: a PostgreSQL server to keep the datafile on; None: a file in ``folder``.
    """
    if database_server is None:
        datafile = new_central(folder / "central.2a")
    else:
        datafile = Datafile.open(copy_database(make_central, database_server))
    write(datafile, CENTRAL_DATA)
    with closing(datafile), server_thread(datafile, folder / "files") as url:
        yield MobileNetwork(datafile, url)
