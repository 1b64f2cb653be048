"""Several worker processes on one PostgreSQL database, as ``serve --workers`` runs them."""

import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import pytest

from models.datafile import Datafile
from models.enums import ErrorCode
from models.errors import AppError
from models.queries.sites import site_detail
from syncengine import check_connection
from syncengine.lock import integration_turn
from tests.fakes.datafiles import FIRST_ID, make_central, settings_for
from tests.fakes.fixtures import database_server
from tests.fakes.postgresql import DATABASES
from tests.fakes.server_process import ServerProcess, server_process
from tests.fakes.templates import copy_database
from tests.fakes.waiting import until

__all__ = ["database_server"]

WHERE: Final = [each for each in DATABASES if each != "sqlite" and Path("/proc/self/task").exists()]
"""The databases with workers; which they are is read from ``/proc``."""


@pytest.fixture(params=WHERE)
def central(database_server: str) -> Iterator[Datafile]:
    datafile = Datafile.open(copy_database(make_central, database_server))
    yield datafile
    datafile.close()


@pytest.fixture
def server(central: Datafile, tmp_path: Path) -> Iterator[ServerProcess]:
    with server_process(central.location, tmp_path, workers=2) as server:
        yield server


def workers_of(pid: int) -> set[int]:
    """Return the children of a process that run Python's spawned workers."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return {
        int(each)
        for each in children
        if b"spawn_main" in Path(f"/proc/{each}/cmdline").read_bytes()
    }


def is_gone(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().split()[2] == "Z"
    except OSError:
        return True


def test_workers_share_what_they_know_are_replaced_and_end_together(
    central: Datafile, server: ServerProcess
) -> None:
    workers = workers_of(server.pid)
    assert len(workers) == 2
    with ThreadPoolExecutor(8) as pool:  # both answer
        told = list(pool.map(lambda _n: check_connection(settings_for(server.url)), range(16)))
    assert {each.site_id for each in told} == {FIRST_ID}

    killed = min(workers)
    os.kill(killed, signal.SIGKILL)
    until(lambda: killed not in workers_of(server.pid) and len(workers_of(server.pid)) == 2)
    check_connection(settings_for(server.url))

    for _ in range(5):  # counted over all workers: the fifth blocks the site
        with pytest.raises(AppError) as caught:
            check_connection(settings_for(server.url, password_sha256="0" * 64))
        assert caught.value.code is ErrorCode.SITE_PASSWORD_WRONG
    for _ in range(8):  # a log-in that was verified before helps at no worker
        with pytest.raises(AppError) as caught:
            check_connection(settings_for(server.url))
        assert caught.value.code is ErrorCode.SITE_BLOCKED
    with central.read() as session:
        assert site_detail(session, FIRST_ID, central.clock.now()).blocked

    workers = workers_of(server.pid)
    assert server.stop() == 0
    assert all(is_gone(each) for each in workers)


def test_workers_end_with_a_parent_that_is_killed(server: ServerProcess) -> None:
    workers = workers_of(server.pid)
    server.kill()
    until(lambda: all(is_gone(each) for each in workers))


def test_one_process_at_a_time_integrates_a_site(central: Datafile) -> None:
    other = Datafile.open(central.location)
    with integration_turn(central, 2) as first, integration_turn(other, 2) as second:
        assert (first, second) == (True, False)
        with integration_turn(other, 3) as another_site:
            assert another_site
    with integration_turn(other, 2) as now_free:
        assert now_free
    other.close()
