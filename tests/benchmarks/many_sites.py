"""Many sites at once initialise, push and pull: none starves, all end equal.

``make torture-sites``, or ``python -m tests.benchmarks.many_sites [--sites 50 --records 20000
--push 2000]``. A real ``twoarrows serve`` on SQLite meets the strict sites of ``tests/conformance``
in a few processes, which begin together. Half of a site's records are central data, half are stock
of its store. At the end each site's records are compared with the server's, one by one. Exit code 0
if all are equal and nothing failed.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from threading import Barrier
from typing import Any, Final, NamedTuple

from sqlalchemy import or_, select

from models.commands.datafile import set_up_central
from models.commands.sites import NewSite, add_site
from models.datafile import Datafile
from models.enums import Action, DatafileKind, SiteType
from models.here import CENTRAL_SITE_ID
from models.passwords import wire_digest
from models.records import RecordChange, write_records
from models.tables import record
from models.views import OPERATOR
from tests.benchmarks.children import ROOT, say
from tests.conformance.examples import example, stock
from tests.conformance.site import StrictSite
from tests.conformance.strict import Violation
from tests.conformance.transport import ErrorAnswer, Identity, sha256

PASSWORD: Final = "fifty at once"
PROCESSES: Final = 5
"""In which the sites run, so that they do not wait for each other's interpreter."""

CENTRAL_TABLES: Final = ("name", "store", "item")
_AT_A_TIME: Final = 10_000
_ENDS_WITHIN_S: Final = 30


class Place(NamedTuple):
    """A site to be, and its store."""

    site_id: int
    name: str
    store_id: str


class Load(NamedTuple):
    """What every site does: how many of its own records it pulls, of how many items, and pushes."""

    items: int
    stock: int
    push: int


class Result(NamedTuple):
    """How one site fared: seconds from the common start, and all that was wrong."""

    initialised_s: float
    synchronised_s: float
    records: int
    wrong: list[str]


# --- the central server


def make_central(path: Path, sites: int, load: Load) -> list[Place]:
    """Make the datafile with its sites and all that they are to pull; return the sites."""
    central = Datafile.create(str(path), DatafileKind.CENTRAL)
    now = central.clock.now()
    places = []
    with central.write() as session:
        set_up_central(session, site_name="Central", admin_password="x", unlock_code="y")
        for number in range(sites):
            name = f"Place {number}"
            new = NewSite(name, "", SiteType.OPEN_MSUPPLY, wire_digest(PASSWORD))
            places.append(Place(add_site(session, OPERATOR, new, now)[0], name, f"store-{number}"))
    changes: list[RecordChange] = []
    for change in _contents(places, load):
        changes.append(change)
        if len(changes) == _AT_A_TIME:
            _write(central, changes)
            changes.clear()
    _write(central, changes)
    central.close()
    return places


def _contents(places: list[Place], load: Load) -> Iterator[RecordChange]:
    for number in range(load.items):
        item = example("item", f"item-{number}", item_name=f"Item {number}", code=f"I{number}")
        yield _upsert("item", item)
    for place in places:
        name_id = f"name-{place.store_id}"
        yield _upsert("name", example("name", name_id, name=place.name, type="store"))
        owner = {"name_ID": name_id, "sync_id_remote_site": place.site_id}
        yield _upsert("store", example("store", place.store_id, **owner))
    for place in places:
        for number in range(load.stock):
            yield _upsert("item_line", _stock(place, "old", number, load))


def _stock(place: Place, kind: str, number: int, load: Load) -> dict[str, Any]:
    item_id = f"item-{number % load.items}"
    return stock(f"{kind}-{place.site_id}-{number}", place.store_id, item_ID=item_id,
                 quantity=number, batch=f"B{number}")  # fmt: skip


def _upsert(table: str, data: dict[str, Any]) -> RecordChange:
    payload = json.dumps(data, separators=(",", ":"))
    return RecordChange(table, data["ID"], Action.UPSERT, payload)


def _write(central: Datafile, changes: list[RecordChange]) -> None:
    with central.write() as session:
        write_records(session, changes, source_site_id=CENTRAL_SITE_ID, at=central.clock.now())


@contextmanager
def serving(path: Path) -> Iterator[tuple[str, int]]:
    """Run ``twoarrows serve`` on the datafile; give its URL and the id of its process.

    Raises: RuntimeError with what it complained of if it does not start.
    """
    command = [sys.executable, "-m", "app", "serve", "--datafile", str(path), "--port", "0"]
    complaints = path.with_name("server.log")
    with complaints.open("w") as log, subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True
    ) as server:  # fmt: skip
        try:
            line = server.stdout.readline() if server.stdout else ""
            if not line:
                raise RuntimeError(f"the server did not start:\n{complaints.read_text()}")
            yield json.loads(line)["url"], server.pid
        finally:
            server.terminate()
            try:
                server.wait(_ENDS_WITHIN_S)
            except subprocess.TimeoutExpired:
                server.kill()


def peak_mb(process: int) -> float | None:
    """Return the largest resident memory a process has had; None where the system keeps none."""
    status = Path(f"/proc/{process}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    sizes = dict(line.split(":", 1) for line in lines)
    return int(sizes["VmHWM"].split()[0]) / 1024 if sizes else None


# --- the sites


def meet(barrier: Barrier) -> None:
    """Begin a process of sites together with the others."""
    barrier.wait()


def run_places(url: str, path: Path, places: list[Place], load: Load) -> list[Result]:
    """Run some sites at once, each on a thread; then compare them with the datafile."""
    started = time.monotonic()
    with ThreadPoolExecutor(len(places)) as pool:
        done = list(pool.map(lambda place: _run(url, place, load, started), places))
    central = Datafile.open(str(path))
    try:
        return [
            result._replace(wrong=[*result.wrong, *_differences(central, place, site, load)])
            for place, (site, result) in zip(places, done, strict=True)
        ]
    finally:
        central.close()


def _run(url: str, place: Place, load: Load, started: float) -> tuple[StrictSite, Result]:
    site = StrictSite(url, Identity(place.name, sha256(PASSWORD), f"device {place.site_id}"))
    initialised = synchronised = 0.0
    wrong = []
    try:
        site.initialise()
        initialised = time.monotonic() - started
        for number in range(load.push):
            site.write("item_line", _stock(place, "new", number, load))
        site.sync()
        synchronised = time.monotonic() - started
    except (Violation, ErrorAnswer, OSError) as error:
        wrong.append(f"{place.name}: {error!r}")
    wrong += [f"{place.name}: not integrated: {each}" for each in site.failed]
    wrong += [f"{place.name}: its own came back: {each}" for each in site.echoes]
    return site, Result(initialised, synchronised, len(site.records), wrong)


def _differences(central: Datafile, place: Place, site: StrictSite, load: Load) -> list[str]:
    """Return what is not the same here and there; both must have all that was made."""
    wanted = select(record.c.table_name, record.c.record_id, record.c.payload).where(
        or_(record.c.table_name.in_(CENTRAL_TABLES), record.c.store_id == place.store_id)
    )
    with central.read() as session:
        there = {(row.table_name, row.record_id): row.payload for row in session.execute(wanted)}
    made = {("item", f"item-{number}") for number in range(load.items)}
    made |= {("item_line", f"old-{place.site_id}-{number}") for number in range(load.stock)}
    made |= {("item_line", f"new-{place.site_id}-{number}") for number in range(load.push)}
    keys = made | there.keys() | site.records.keys()
    return [
        f"{place.name}: {key} differs"
        for key in sorted(keys)
        if key not in there or json.loads(there[key]) != site.records.get(key)
    ]


def run_all(url: str, path: Path, places: list[Place], load: Load) -> list[Result]:
    """Run all sites at once, spread over the processes."""
    count = min(PROCESSES, len(places))
    context = get_context("spawn")
    parts = [places[first::count] for first in range(count)]
    with ProcessPoolExecutor(
        count, mp_context=context, initializer=meet, initargs=(context.Barrier(count),)
    ) as pool:
        working = [pool.submit(run_places, url, path, part, load) for part in parts]
        return [result for each in working for result in each.result()]


# --- the command


def main() -> int:
    """Run it, print the figures and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--sites", type=int, default=50)
    parser.add_argument("--records", type=int, default=20_000, help="each site initialises")
    parser.add_argument("--push", type=int, default=2_000, help="each site pushes")
    given = parser.parse_args()
    items = max(1, given.records // 2)
    load = Load(items, given.records - items, given.push)
    with tempfile.TemporaryDirectory(prefix="many-sites-") as folder:
        path = Path(folder) / "central.2a"
        began = time.monotonic()
        places = make_central(path, given.sites, load)
        say(f"made the datafile in {time.monotonic() - began:.0f} s")
        with serving(path) as (url, process):
            began = time.monotonic()
            results = run_all(url, path, places, load)
            took_s, memory_mb = time.monotonic() - began, peak_mb(process)
    _report(given.sites, results, took_s, memory_mb)
    return 1 if any(result.wrong for result in results) else 0


def _report(sites: int, results: list[Result], took_s: float, memory_mb: float | None) -> None:
    for name, times in (
        ("initialised", [result.initialised_s for result in results]),
        ("pushed and pulled", [result.synchronised_s for result in results]),
    ):
        fastest, slowest = min(times), max(times)
        ratio = f"{slowest / fastest:.2f}" if fastest else "-"
        say(
            f"{name:18} after {fastest:.1f} s (fastest), {statistics.median(times):.1f} s (median),"
            f" {slowest:.1f} s (slowest); slowest / fastest {ratio}"
        )
    wrong = [each for result in results for each in result.wrong]
    compared = sum(result.records for result in results)
    last_s = max(result.synchronised_s for result in results)
    say(f"{sites} sites, {compared:,} records: {last_s:.1f} s, {took_s:.1f} s with the comparison")
    say(f"server memory peak {'-' if memory_mb is None else f'{memory_mb:.0f} MB'}")
    say(f"errors and differences {len(wrong)}")
    for each in wrong[:20]:
        say(f"  {each}")


if __name__ == "__main__":
    sys.exit(main())
