"""Concurrent writers: no cursor becomes visible before a lower one, so no reader misses a record.

With threads of this process and with other processes, on every database this machine has.
"""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.buffer import ReceivedRecord, receive
from models.commands.datafile import set_up_central
from models.commands.sites import NewSite, add_site
from models.datafile import Datafile
from models.enums import Action, DatafileKind, SiteType
from models.integration import integrate
from models.outbox import central_batch
from models.queries.buffer import buffer_counts
from models.views import OPERATOR
from tests.fakes.postgresql import DATABASES, new_database
from tests.fakes.records import STORE, payload_of, stock, store, write
from tests.fakes.server_process import ROOT
from tests.fakes.waiting import DEADLINE_S
from tests.fakes.writing import expected_ids, write_many

THREADS, PROCESSES, TRANSACTIONS = 3, 2, 25


@pytest.fixture(params=DATABASES)
def datafile(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Datafile]:
    """A central datafile with one site and its store, on each database."""
    location = str(tmp_path / "central.2a")
    if request.param == "postgresql":
        location = new_database(request.getfixturevalue("database_server"))
    made = Datafile.create(location, DatafileKind.CENTRAL)
    with made.write() as session:
        set_up_central(session, site_name="Central", admin_password="x", unlock_code="y")
        new = NewSite("Warehouse", "", SiteType.STANDALONE, None)
        site_id, _changes = add_site(session, OPERATOR, new, made.clock.now())
    write(made, [store(STORE, site_id)])
    yield made
    made.close()


def read_on(datafile: Datafile, cursor: int, seen: dict[str, int]) -> int:
    """Pull once as a site does: what comes after ``cursor``; return the new cursor."""
    with datafile.read() as session:
        records = central_batch(session, cursor, 20, 10**6)
    for each in records:
        assert each.cursor > cursor
        cursor = seen[each.record_id] = each.cursor
    return cursor


def test_a_reader_that_follows_the_cursor_misses_nothing(datafile: Datafile) -> None:
    threads = [
        threading.Thread(target=write_many, args=(datafile, f"t{number}", TRANSACTIONS))
        for number in range(THREADS)
    ]
    processes = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.fakes.writing", datafile.location, f"p{number}",
             str(TRANSACTIONS)],
            cwd=ROOT,
        )
        for number in range(PROCESSES)
    ]  # fmt: skip
    for thread in threads:
        thread.start()
    seen: dict[str, int] = {}
    cursor = 0
    while any(each.is_alive() for each in threads) or any(
        each.poll() is None for each in processes
    ):
        cursor = read_on(datafile, cursor, seen)
    assert [each.wait(DEADLINE_S) for each in processes] == [0] * PROCESSES
    while (moved := read_on(datafile, cursor, seen)) != cursor:
        cursor = moved
    writers = [*(f"t{n}" for n in range(THREADS)), *(f"p{n}" for n in range(PROCESSES))]
    expected = set().union(*(expected_ids(writer, TRANSACTIONS) for writer in writers))
    assert set(seen) >= expected
    with datafile.read() as session:
        latest = {each.record_id: each.cursor for each in central_batch(session, 0, 10**4, 10**9)}
    assert {name: seen[name] for name in expected} == {name: latest[name] for name in expected}


def test_a_version_received_while_its_predecessor_is_applied_is_not_lost(
    datafile: Datafile,
) -> None:
    versions, site_id = 60, 2
    ended = threading.Event()

    def push() -> None:
        for version in range(versions):
            records = [
                ReceivedRecord(
                    "item_line", f"s{number}", Action.UPSERT,
                    f'{{"ID":"s{number}","store_ID":"{STORE}","version":{version}}}'.encode(),
                )
                for number in range(8)
            ]  # fmt: skip
            with datafile.write() as session:
                receive(session, site_id, records, datafile.clock.now())
        ended.set()

    pushing = threading.Thread(target=push)
    pushing.start()
    while not ended.is_set():
        integrate(datafile, site_id, chunk_rows=3)
    pushing.join(DEADLINE_S)
    integrate(datafile, site_id, chunk_rows=3)
    with datafile.read() as session:
        assert buffer_counts(session).received == 0
    last = [stock(f"s{number}", version=versions - 1).payload for number in range(8)]
    assert [payload_of(datafile, "item_line", f"s{number}") for number in range(8)] == last
