"""Makes the demo network for real: datafiles, sites, records, and the synchronisations so far.

Everything goes the way a user's own work goes: commands of ``models``, the server's code for the
sites' calls, a server process and HTTP for the two sites with a datafile. What the records say is
in ``generator`` and ``second_site``, who called when in ``contacts``, where the result lies in
``folder``.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Final

import msgspec

from app.connection import settings_source
from app.datafiles import create_central, create_remote
from app.demo.contacts import Callers, HeldClock, site_calls
from app.demo.folder import DemoFolder, Network, NetworkFacts
from app.demo.generator import (
    TOTAL_RECORDS,
    DemoNetwork,
    DemoRecord,
    build,
    central_records,
    local_changes,
)
from app.demo.head_office import morning_changes
from app.demo.more_sites import more_sites
from app.demo.progress import Advance, Progress
from app.demo.second_site import SECOND_SITE, second_site_records, settle_second_store
from app.demo.server import serving
from models.clock import SYSTEM_CLOCK, Clock
from models.commands.imports import import_records
from models.commands.preferences import set_preference
from models.commands.sites import NewSite, add_site
from models.datafile import Datafile
from models.enums import Action, ErrorCode, RunReason, SiteType
from models.errors import AppError
from models.lines import ImportLine
from models.passwords import wire_digest
from models.queries.queue import queue_view
from models.queries.records import table_counts
from models.views import OPERATOR
from resources import read_bytes
from syncengine import SyncEngine, SyncStatus

PASSWORD: Final = "demo"
"""The password of the user ``admin`` and of every site, and the unlock code."""

WAITING: Final = 1150
"""How many records of General Warehouse wait to be sent."""

FEWEST_SITES: Final = 15
"""The registered sites that the network always has; more can be asked for."""

WAREHOUSE_SITE: Final = "General Warehouse"
SEED: Final = 2
"""What the network is made from; another one gives other records."""

_BEGAN: Final = timedelta(days=730)  # before the first call of any site


def ready_network(folder: DemoFolder, sites: int, progress: Progress) -> Network:
    """Return the network as made for today with ``sites`` registered sites, making it if need be.

    Raises: AppError if the folder cannot be used, or if a part of the making fails.
    """
    folder.claim()
    today = SYSTEM_CLOCK.now().date()
    try:
        facts = folder.made.facts()
    except AppError:
        facts = None  # none yet, or spoilt: it is ours to make again
    if facts is None or (facts.day, facts.sites) != (today, sites):
        with folder.putting_together(folder.made) as new:
            make_network(new, today, sites, progress)
        _name_support_database(folder.made.central)
    return folder.made


def make_network(network: Network, today: date, sites: int, progress: Progress) -> None:
    """Make the three datafiles of ``network`` as they stand on ``today``.

    sites: ``FEWEST_SITES`` or more. Takes some 15 s. Raises: AppError.
    """
    with progress.step("Plan a year of a country's supplies"):
        plan = build(SEED, today)
    clock = HeldClock(datetime.combine(today, time(8), tzinfo=UTC) - _BEGAN)
    with _made_central(network.central, plan, clock) as central:
        _register_sites(central, plan, sites, progress)
        clock.at = SYSTEM_CLOCK.now()
        _bring_in(
            central, "Fill the central server", central_records(plan), TOTAL_RECORDS, progress
        )
        new = tuple(second_site_records(plan))
        _bring_in(central, f"Set {SECOND_SITE} up", new, len(new), progress)
        settle_second_store(central, plan)
        _let_sites_call(central, plan, clock, progress)
    with serving(str(network.central)) as url:
        _initialise(network.warehouse, WAREHOUSE_SITE, url, progress)
        _initialise(network.dispensary, SECOND_SITE, url, progress)
    with _opened(network.central) as central:
        changes = tuple(morning_changes(plan))
        _bring_in(central, "Change prices at the head office", changes, len(changes), progress)
    with _opened(network.warehouse) as warehouse:
        day_of_work = local_changes(plan, WAITING)
        _bring_in(warehouse, f"Work a day in {WAREHOUSE_SITE}", day_of_work, WAITING, progress)
    network.write_facts(_checked_facts(network, today, sites))


@contextmanager
def _made_central(location: Path, plan: DemoNetwork, clock: HeldClock) -> Iterator[Datafile]:
    create_central(
        str(location),
        site_name=plan.sites[0].name,
        admin_password=PASSWORD,
        unlock_code=PASSWORD,
        clock=clock,
    )
    with _opened(location, clock) as datafile:
        yield datafile


def _name_support_database(central: Path) -> None:
    """Lay the sample beside the datafile and name it; not before both lie where they stay."""
    support = central.with_name("support.csv").absolute()
    support.write_bytes(read_bytes("demo/support.csv"))
    with _opened(central) as datafile, datafile.write() as session:
        at = datafile.clock.now()
        set_preference(session, OPERATOR, "support_database", str(support), at)


def _register_sites(central: Datafile, plan: DemoNetwork, sites: int, progress: Progress) -> None:
    digest = wire_digest(PASSWORD)
    new = [
        NewSite(site.name, site.code, SiteType(site.site_type), digest) for site in plan.sites[1:]
    ]
    # These wait for their devices, and for the password that they get with them.
    new += [NewSite(name, "", site_type, None) for name, site_type in more_sites(sites - len(new))]
    with progress.step("Register the sites", len(new)) as advance, central.write() as session:
        for done, site in enumerate(new, 1):
            add_site(session, OPERATOR, site, central.clock.now())
            advance(done)


def _bring_in(
    datafile: Datafile, what: str, records: Iterable[DemoRecord], total: int, progress: Progress
) -> None:
    """Import records as ``twoarrows records import`` does: authority, cursor, queue."""
    lines = (
        ImportLine(
            number,
            record.table,
            record.record_id,
            Action.UPSERT,
            msgspec.json.encode(record.data).decode(),
        )
        for number, record in enumerate(records, 1)
    )
    with (
        progress.step(f"{what}: {total:,} records", total) as advance,
        datafile.write() as session,
    ):
        import_records(
            session,
            OPERATOR,
            lines,
            datafile.clock.now(),
            source="the demo network",
            on_lines=advance,
        )


def _let_sites_call(
    central: Datafile, plan: DemoNetwork, clock: HeldClock, progress: Progress
) -> None:
    calls = site_calls(plan.sites)
    callers = Callers(central, clock, wire_digest(PASSWORD))
    with progress.step("Let the other sites synchronise", len(calls)) as advance:
        for done, call in enumerate(calls, 1):
            callers.call(call)
            advance(done)


def _initialise(location: Path, site_name: str, url: str, progress: Progress) -> None:
    create_remote(str(location), url=url, site_name=site_name, password=PASSWORD)
    with (
        _opened(location) as datafile,
        progress.step(f"Initialise {site_name} over HTTP") as advance,
    ):
        engine = SyncEngine(datafile, settings_source(datafile))
        engine.subscribe(_RowsDone(advance))
        run = engine.run_once(RunReason.MANUAL)
    if run.error is not None:
        raise AppError(ErrorCode(run.error.code), **dict(run.error.facts))


class _RowsDone:
    """Tells how many rows the steps of a run have dealt with together."""

    def __init__(self, advance: Advance) -> None:
        self._advance = advance

    def __call__(self, status: SyncStatus) -> None:
        self._advance(sum(step.done for step in status.steps))


def _checked_facts(network: Network, today: date, sites: int) -> NetworkFacts:
    """Count what was made. Raises: AppError(DEMO_FAILED) if it is not what was promised."""
    with _opened(network.central) as central, central.read() as session:
        records = sum(table.rows for table in table_counts(session))
    with _opened(network.warehouse) as warehouse, warehouse.read() as session:
        waiting = queue_view(session).waiting
    # The central server adds its halves of the transfers that were on their way.
    if records < TOTAL_RECORDS or waiting != WAITING:
        reason = f"it has {records} records, and {waiting} wait to be sent"
        raise AppError(ErrorCode.DEMO_FAILED, reason=reason, path=network.folder)
    return NetworkFacts(today, sites, records, waiting)


@contextmanager
def _opened(location: Path, clock: Clock = SYSTEM_CLOCK) -> Iterator[Datafile]:
    datafile = Datafile.open(str(location), clock=clock)
    try:
        yield datafile
    finally:
        datafile.close()
