"""The network of the scenarios: the real server, two strict sites, central data.

Only here does the kit meet the program: to make a datafile and to change central data, as
a person at the central server would.
"""

import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from models.commands.sites import SiteEdit, edit_site
from models.datafile import Datafile
from models.enums import SiteType
from models.queries.sites import site_detail
from models.records import RecordChange
from models.views import OPERATOR
from tests.conformance.site import StrictSite
from tests.conformance.transport import Identity, sha256
from tests.conformance.v6_site import StrictV6Site
from tests.fakes.datafiles import (
    FIRST_ID,
    FIRST_SITE,
    PASSWORD,
    SECOND_ID,
    SECOND_SITE,
    SECOND_STORE,
    QuickDatafile,
    make_central,
)
from tests.fakes.fixtures import database_server
from tests.fakes.postgresql import DATABASES
from tests.fakes.records import STORE, change, deletion, merge, write
from tests.fakes.server_command import server_command
from tests.fakes.server_thread import server_thread
from tests.fakes.templates import copy_database, copy_file

__all__ = ["database_server"]

AGAINST: Final = "CONFORMANCE_AGAINST"
"""With ``twoarrows serve`` in it, v5 and v6 are played against that command as a process."""

STORE_A: Final = STORE
STORE_B: Final = SECOND_STORE
NAME_A: Final = f"name-{STORE_A}"
NAME_B: Final = f"name-{STORE_B}"

CENTRAL_DATA: Final = (
    change("unit", "unit-1", units="tablet"),
    change("item", "item-1", item_name="Amoxicillin 250 mg", code="AMO", unit_ID="unit-1"),
    change("currency", "usd", currency="USD", rate=1, is_home_currency=True),
    change("name", "invad", name="Inventory adjustments", code="invad", type="invad"),
    change("list_master", "list-1", description="Essential medicines"),
    change("list_master_line", "list-line-1", item_master_ID="list-1", item_ID="item-1"),
    change("list_master_name_join", "list-join-1", list_master_ID="list-1", name_ID=NAME_A),
    change("name_store_join", "join-ab", store_ID=STORE_A, name_ID=NAME_B),
    change("name_store_join", "join-ba", store_ID=STORE_B, name_ID=NAME_A),
)
"""What a fresh Open mSupply site needs (protocol 6), as sparse as an import may leave it."""


@dataclass(frozen=True, slots=True)
class Centre:
    """The central server as a person sees it."""

    datafile: Datafile
    url: str

    def write(self, table: str, record_id: str, **values: Any) -> None:
        """Make or change a record on the central server, with no more keys than given."""
        write(self.datafile, [change(table, record_id, **values)])

    def change(self, *changes: RecordChange) -> None:
        write(self.datafile, changes)

    def delete(self, table: str, record_id: str) -> None:
        write(self.datafile, [deletion(table, record_id)])

    def merge(self, table: str, keep: str, gone: str) -> None:
        write(self.datafile, [merge(table, gone, keep=keep, delete=gone)])


ON_EVERY_DATABASE: Final = {"test_v5_traps", "test_v5_transfers", "test_v6", "test_api_for_tests"}
"""Where the database decides; the other rules of v5 never reach it."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Play the scenarios of a module on one database or on all that are installed."""
    if "centre" in metafunc.fixturenames:
        every = metafunc.module.__name__.rpartition(".")[2] in ON_EVERY_DATABASE
        metafunc.parametrize("centre", DATABASES if every else DATABASES[:1], indirect=True)


@pytest.fixture
def centre(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Centre]:
    """A central server with what a fresh site needs."""
    if request.param == "sqlite":
        location = copy_file(_make_centre, tmp_path / "central.2a")
        datafile: Datafile = QuickDatafile.open(location)
    else:
        server = request.getfixturevalue("database_server")
        datafile = Datafile.open(copy_database(_make_centre, server))
    serve = server_command if os.environ.get(AGAINST) == "twoarrows serve" else server_thread
    with closing(datafile), serve(datafile, tmp_path / "files") as url:
        yield Centre(datafile, url)


def _make_centre(location: str) -> Datafile:
    datafile = make_central(location)
    for site_id in (FIRST_ID, SECOND_ID):
        call_open_msupply(datafile, site_id)
    write(datafile, CENTRAL_DATA)
    return datafile


def call_open_msupply(datafile: Datafile, site_id: int) -> None:
    """Say that a site runs Open mSupply, which makes its halves of transfers itself."""
    with datafile.write() as session:
        now = datafile.clock.now()
        version = site_detail(session, site_id, now).version
        edit = SiteEdit(site_type=SiteType.OPEN_MSUPPLY)
        edit_site(session, OPERATOR, site_id, edit, version, now)


def identity(name: str, **changed: Any) -> Identity:
    """Return who the site called ``name`` is."""
    return Identity(**({"name": name, "password_sha256": sha256(PASSWORD),
                        "hardware_id": f"device of {name}".encode().hex()} | changed))  # fmt: skip


@pytest.fixture
def site_a(centre: Centre) -> StrictSite:
    """The first site, not yet initialised; ``STORE_A`` is active there."""
    return StrictSite(centre.url, identity(FIRST_SITE))


@pytest.fixture
def site_b(centre: Centre) -> StrictSite:
    """The second site, not yet initialised; ``STORE_B`` is active there."""
    return StrictSite(centre.url, identity(SECOND_SITE))


@pytest.fixture
def v6_a(centre: Centre) -> StrictV6Site:
    """The first site on both interfaces, after its first run."""
    site = StrictV6Site(centre.url, identity(FIRST_SITE))
    site.initialise()
    return site


@pytest.fixture
def v6_b(centre: Centre) -> StrictV6Site:
    """The second site on both interfaces, after its first run."""
    site = StrictV6Site(centre.url, identity(SECOND_SITE))
    site.initialise()
    return site


@pytest.fixture
def ready_a(site_a: StrictSite) -> StrictSite:
    """The first site after its first run."""
    site_a.initialise()
    return site_a


@pytest.fixture
def ready_b(site_b: StrictSite) -> StrictSite:
    """The second site after its first run."""
    site_b.initialise()
    return site_b
