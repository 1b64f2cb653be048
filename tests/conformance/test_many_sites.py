"""Many strict sites at the same time, Open mSupply and mobile: none starves, nothing is lost."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import func, select, update

from models.commands.sites import NewSite, add_site
from models.enums import SiteType
from models.here import CENTRAL_SITE_ID
from models.records import RecordChange
from models.tables import record, site, sync_out
from models.views import OPERATOR
from tests.conformance import mobile_examples
from tests.conformance.examples import stock
from tests.conformance.mobile_network import MobileNetwork, mobile_network
from tests.conformance.mobile_site import StrictMobile
from tests.conformance.site import StrictSite
from tests.conformance.transport import Identity, sha256
from tests.fakes.datafiles import PASSWORD, log_in_quickly
from tests.fakes.fixtures import database_server
from tests.fakes.postgresql import DATABASES
from tests.fakes.records import change, store
from tests.fakes.waiting import until

__all__ = ["database_server"]

SITES: Final = {"sqlite": 15, "postgresql": 8}  # ``make torture-sites`` runs 50
MOBILE_EVERY: Final = 5
ROWS: Final = 6
FIRST: Final = 1_000
"""The stores' numbers begin here, apart from those of the network."""

MOST_THREADS: Final = 48
"""Of the server: as many as answer at once, and its own few."""


@pytest.fixture(params=DATABASES)
def database(request: pytest.FixtureRequest) -> str:
    """The kind of database."""
    return str(request.param)


@pytest.fixture
def network(
    database: str, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[MobileNetwork]:
    on_server = database == "postgresql"
    server = request.getfixturevalue("database_server") if on_server else None
    with mobile_network(tmp_path, server) as network:
        yield network


def add_sites(network: MobileNetwork, sites: int) -> list[int]:
    """Add the sites with a store each, which has some stock already; return their IDs."""
    datafile = network.datafile
    now = datafile.clock.now()
    site_ids = []
    with datafile.write() as session:
        for number in range(sites):
            is_mobile = number % MOBILE_EVERY == 0
            site_type = SiteType.MOBILE if is_mobile else SiteType.OPEN_MSUPPLY
            new = NewSite(f"Place {number}", "", site_type, None)
            site_ids.append(add_site(session, OPERATOR, new, now)[0])
        session.execute(
            update(site).where(site.c.site_id != CENTRAL_SITE_ID).values(password_hash="")
        )
        log_in_quickly(session, PASSWORD)
    network.write(*(each for pair in enumerate(site_ids, FIRST) for each in store_records(*pair)))
    return site_ids


def store_records(number: int, site_id: int) -> Iterator[RecordChange]:
    """Give the records of a store with its name and a line of stock."""
    store_id = f"store-{number}"
    yield change("name", f"name-{store_id}", name=f"Place {number}", code="", type="store")
    yield store(store_id, site_id)
    yield change("item_line", f"old-{number}", **stock(f"old-{number}", store_id))


def work_as_open_msupply(url: str, number: int, site_id: int) -> StrictSite:
    """Initialise, push and pull; every POST of the push is sent again, as after a lost answer."""
    who = Identity(f"Place {number - FIRST}", sha256(PASSWORD), f"device {site_id}")
    strict = StrictSite(url, who, push_rows=4)
    strict.initialise()
    for row in range(ROWS):
        strict.write("item_line", stock(f"new-{number}-{row}", f"store-{number}", quantity=row))
    strict.post_batch(ROWS, [strict._pushed(each) for each in strict._to_push()])
    strict.sync()
    return strict


def work_as_mobile(url: str, number: int, site_id: int) -> StrictMobile:
    """Initialise, push and pull as the app does."""
    tablet = StrictMobile(url, f"Place {number - FIRST}", PASSWORD, device=f"tablet {site_id}")
    tablet.initialise()
    for row in range(ROWS):
        data = mobile_examples.stock(f"store-{number}", quantity=str(row))
        tablet.write("item_line", f"new-{number}-{row}", **data)
    tablet.sync()
    return tablet


def test_many_sites_at_once_end_equal(network: MobileNetwork, database: str) -> None:
    count = SITES[database]
    site_ids = add_sites(network, count)
    threads_before = threading.active_count()
    most = 0
    barrier = threading.Barrier(count)

    def work(number: int, site_id: int) -> StrictSite | StrictMobile:
        nonlocal most
        act: Callable[[str, int, int], StrictSite | StrictMobile] = (
            work_as_mobile if (number - FIRST) % MOBILE_EVERY == 0 else work_as_open_msupply
        )
        barrier.wait()
        done = act(network.url, number, site_id)
        most = max(most, threading.active_count())
        return done

    with ThreadPoolExecutor(count) as pool:
        sites = list(pool.map(work, range(FIRST, FIRST + count), site_ids))
    assert most - threads_before - count <= MOST_THREADS

    expected = {
        number: {f"old-{number}", *(f"new-{number}-{row}" for row in range(ROWS))}
        for number in range(FIRST, FIRST + count)
    }
    for number, each in enumerate(sites, FIRST):
        if isinstance(each, StrictSite):
            assert (each.failed, each.echoes) == ([], [])
        else:
            assert each.dropped == []
        assert each.ids("item_line") == expected[number]
    until(lambda: not still_working(network))
    with network.datafile.read() as session:
        kept = session.execute(
            select(record.c.store_id, func.count())
            .where(record.c.table_name == "item_line", record.c.store_id.like("store-1___"))
            .group_by(record.c.store_id)
        ).all()
        waiting = session.execute(
            select(func.count()).where(sync_out.c.site_id.in_(site_ids))
        ).scalar_one()
    assert {tuple(row) for row in kept} == {(f"store-{number}", ROWS + 1) for number in expected}
    assert waiting == 0
    again = sites[1]
    assert isinstance(again, StrictSite)
    again.forget()
    again.initialise()
    assert again.ids("item_line") == expected[FIRST + 1]


def still_working(network: MobileNetwork) -> bool:
    """Tell whether the server still integrates something."""
    with network.datafile.read() as session:
        wanted = select(func.count()).where(site.c.integrate_wanted)
        return bool(session.execute(wanted).scalar_one())
