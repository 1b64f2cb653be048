"""A full disk, a datafile held by another program, faults of our own: said, and made good later."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import Engine, event, text

from models import datafile as module
from models.clock import Clock
from models.datafile import Datafile
from models.enums import ErrorCode, RunOutcome
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from syncengine.server.service import SiteService
from syncengine.steps import push as pushing
from tests.fakes.datafiles import FIRST_ID, QuickDatafile, settings_for
from tests.fakes.raw_site import RawSite, own
from tests.fakes.records import contents, item, stock, write
from tests.fakes.runs import held_in, sync_once, synced, waiting_for
from tests.fakes.server_thread import server_thread


class TightDatafile(QuickDatafile):
    """A datafile on a disk with room for few more pages of 4 KiB."""

    pages = 0

    def __init__(self, location: str, engine: Engine, clock: Clock) -> None:
        event.listen(engine, "connect", self._limit)
        super().__init__(location, engine, clock)

    @classmethod
    def _limit(cls, connection: sqlite3.Connection, _record: object) -> None:
        (size,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {size + cls.pages}")


@pytest.fixture
def site(central: Datafile, remote: Datafile, server_url: str) -> Datafile:
    """The first site, initialised; much waits for it and much of it waits."""
    synced(remote, settings_for(server_url))
    write(central, [item(f"i{number}", "x" * 900) for number in range(600)])
    write(remote, [stock(f"s{number}", note="x" * 900) for number in range(600)])
    return remote


def test_a_full_disk_at_the_site_loses_nothing(
    central: Datafile, site: Datafile, server_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.close()
    codes = set()
    for pages in (0, 2, 20, 80, 160):
        monkeypatch.setattr(TightDatafile, "pages", pages)
        with closing(TightDatafile.open(site.location)) as tight:
            try:
                run = sync_once(tight, settings_for(server_url))
            except AppError as error:
                codes.add(error.code)
            else:
                codes |= {ErrorCode(run.error.code)} if run.error else set()
    assert codes == {ErrorCode.DISK_FULL}
    synced(site, settings_for(server_url))
    assert contents(central) == contents(site)
    assert waiting_for(site, CENTRAL_SITE_ID) == held_in(site).held == 0


@pytest.mark.expected_log("failed: The disk that holds .* is full")
def test_a_full_disk_at_the_server_loses_nothing(
    central: Datafile, site: Datafile, server_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(TightDatafile, "pages", 20)
    with closing(TightDatafile.open(central.location)) as tight, server_thread(tight) as url:
        run = sync_once(site, settings_for(url))
    assert run.error is not None
    assert run.error.code == ErrorCode.SERVER_FAILED
    assert "is full" in run.error.summary
    assert waiting_for(site, CENTRAL_SITE_ID) > 0
    synced(site, settings_for(server_url))
    assert contents(central) == contents(site)


def test_a_datafile_that_another_program_holds_is_said_to_be_busy(
    remote: Datafile, monkeypatch: pytest.MonkeyPatch
) -> None:
    remote.close()
    monkeypatch.setattr(module, "_BUSY_TIMEOUT_S", 0.05)
    with closing(Datafile.open(remote.location)) as opened:
        with closing(sqlite3.connect(remote.location)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(AppError) as caught:
                write(opened, [stock("s")])
            assert caught.value.code is ErrorCode.DATAFILE_BUSY
            assert caught.value.retry
        assert write(opened, [stock("s")]) == 1


@pytest.mark.expected_log("GET /sync/v5/queued_records failed: The datafile .* is damaged")
def test_a_damaged_server_says_so_and_nothing_else(central: Datafile, server_url: str) -> None:
    with central.write() as session:
        session.execute(text("DROP TABLE sync_out"))
    answer = RawSite(server_url).ask("GET", "/sync/v5/queued_records?limit=1")
    assert (answer.status, answer.error) == (500, "internal_error")
    assert "sync_out" in answer.data["error"]["message"]


@pytest.mark.expected_log("POST /sync/v5/queued_records failed unexpectedly")
def test_a_fault_of_the_server_tells_a_site_nothing_of_it(
    central: Datafile, server_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_service: SiteService, _batch: object) -> None:
        raise RuntimeError("the inside of our program")

    monkeypatch.setattr(SiteService, "push", fail)
    answer = RawSite(server_url).push(own("item_line", "s"))
    assert (answer.status, answer.error) == (500, "internal_error")
    assert b"inside" not in answer.body
    assert waiting_for(central, FIRST_ID) == 0


@pytest.mark.expected_log("A synchronisation failed unexpectedly")
def test_a_fault_of_a_step_ends_the_run_and_not_the_program(
    site: Datafile, server_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(pushing, "to_push", lambda *_arguments: 1 / 0)
        run = sync_once(site, settings_for(server_url))
    assert run.outcome is RunOutcome.FAILED
    assert run.error is not None
    assert run.error.code == ErrorCode.UNEXPECTED
    assert "ZeroDivisionError" in run.error.summary
    assert waiting_for(site, CENTRAL_SITE_ID) == 600
