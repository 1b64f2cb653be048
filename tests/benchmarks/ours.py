"""The same exchange by the real program: engine, HTTP client, server process and datafiles.

``python -m tests.benchmarks.ours exchange FOLDER ROWS`` or ``… serve DATAFILE``.
"""

import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec
from sqlalchemy import select

from models.commands.datafile import set_up_central, set_up_remote
from models.commands.sites import NewSite, add_site
from models.datafile import Datafile
from models.enums import (
    Action,
    DatafileKind,
    EventKind,
    RunOutcome,
    RunReason,
    SiteType,
    SyncStep,
)
from models.here import CENTRAL_SITE_ID
from models.passwords import wire_digest
from models.records import RecordChange, write_records
from models.tables import record, site_log
from models.views import OPERATOR, RunView
from syncengine import SyncEngine, SyncSettings
from syncengine.server.run import serve
from tests.benchmarks.children import say, serving
from tests.benchmarks.exchange import ExchangeTimes
from tests.benchmarks.records import BenchRecord, central_records, store_records

MODULE: Final = "tests.benchmarks.ours"
CENTRAL: Final = "central.2a"
NEW_SITE: Final = "new-site.2a"
_SITE_NAME: Final = "Kavango"
_PASSWORD: Final = "a password"


def run_exchange(folder: Path, rows: int) -> ExchangeTimes:
    """Push ``rows`` records to a central made in ``folder``, and pull them into a new site."""
    site_id = _make_central(folder / CENTRAL)
    with serving(MODULE, folder / CENTRAL) as url:
        site = make_site(folder / "site.2a", url)
        _synchronise(site, url)
        write(site, store_records(rows), site_id)
        pushed = _synchronise(site, url)
        site.close()
        new_site = make_site(folder / NEW_SITE, url)
        pulled = _synchronise(new_site, url)
        new_site.close()
    return ExchangeTimes(
        rows=rows,
        push_s=_seconds_of(pushed, SyncStep.PUSH),
        integrate_central_s=_integration_s(folder / CENTRAL, pushed),
        pull_s=_seconds_of(pulled, SyncStep.INITIALISE) + _seconds_of(pulled, SyncStep.PULL_REMOTE),
        integrate_remote_s=_seconds_of(pulled, SyncStep.INTEGRATE),
    )


def stored_records(path: Path) -> list[tuple[str, str, str, str | None]]:
    """Return (table, id, payload, store) of all records of a datafile, by table and id."""
    datafile = Datafile.open(str(path))
    columns = (record.c.table_name, record.c.record_id, record.c.payload, record.c.store_id)
    with datafile.read() as session:
        found = session.execute(select(*columns).order_by(*columns[:2])).all()
    datafile.close()
    return [(row.table_name, row.record_id, row.payload, row.store_id) for row in found]


def _make_central(path: Path) -> int:
    central = Datafile.create(str(path), DatafileKind.CENTRAL)
    new = NewSite(
        name=_SITE_NAME,
        code="K",
        site_type=SiteType.STANDALONE,
        password_sha256=wire_digest(_PASSWORD),
    )
    with central.write() as session:
        set_up_central(session, site_name="Central", admin_password="x", unlock_code="y")
        site_id, _ = add_site(session, OPERATOR, new, central.clock.now())
    write(central, central_records(site_id), CENTRAL_SITE_ID)
    central.close()
    return site_id


def make_site(path: Path, url: str) -> Datafile:
    """Return a new datafile of the remote site, which knows its server and nothing else."""
    site = Datafile.create(str(path), DatafileKind.REMOTE)
    with site.write() as session:
        set_up_remote(session, server_url=url, site_name=_SITE_NAME)
    return site


def write(datafile: Datafile, records: Iterable[BenchRecord], site_id: int) -> None:
    """Write ``records`` as if they were edited at ``site_id``."""
    changes = [RecordChange(*each[:2], Action.UPSERT, each.payload) for each in records]
    with datafile.write() as session:
        write_records(session, changes, source_site_id=site_id, at=datafile.clock.now())


def _synchronise(site: Datafile, url: str) -> RunView:
    settings = SyncSettings(url, _SITE_NAME, wire_digest(_PASSWORD), "one device")
    run = SyncEngine(site, lambda: settings).run_once(RunReason.MANUAL)
    if run.outcome is not RunOutcome.DONE:
        raise RuntimeError(f"the synchronisation ended as {run}")
    return run


def _seconds_of(run: RunView, step: SyncStep) -> float:
    started_at, finished_at = _times_of(run, step)
    return (finished_at - started_at).total_seconds()


def _integration_s(central: Path, run: RunView) -> float:
    """Return how long the server took from the end of the push: it says so in the site's log."""
    _, pushed_at = _times_of(run, SyncStep.PUSH)
    datafile = Datafile.open(str(central))
    with datafile.read() as session:
        integrated_at = session.execute(
            select(site_log.c.at).where(site_log.c.kind == EventKind.INTEGRATED)
        ).scalar_one()
    datafile.close()
    return float((integrated_at - pushed_at).total_seconds())


def _times_of(run: RunView, step: SyncStep) -> tuple[datetime, datetime]:
    view = next(view for view in run.steps if view.step is step)
    if view.started_at is None or view.finished_at is None:
        raise RuntimeError(f"{step} has not run")
    return view.started_at, view.finished_at


def _serve(path: Path) -> None:
    datafile = Datafile.open(str(path))
    serve(datafile, "127.0.0.1", 0, on_ready=say, until_closed=sys.stdin)
    datafile.close()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["exchange", folder, rows]:
            say(msgspec.json.encode(run_exchange(Path(folder), int(rows))).decode())
        case ["serve", datafile]:
            _serve(Path(datafile))
        case _:
            sys.exit(__doc__)
