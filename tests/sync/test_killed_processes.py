"""Real processes, killed as a power cut kills them: the next runs lose nothing and double nothing.

The exhaustive counterpart, in one process, is ``test_kills_at_every_moment``.
"""

import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from models.datafile import Datafile
from models.enums import RunOutcome, StepState, SyncStep
from models.here import CENTRAL_SITE_ID
from models.queries.runs import list_runs
from tests.fakes.datafiles import FIRST_ID, settings_for
from tests.fakes.fault_proxy import (
    ACKNOWLEDGE,
    CENTRAL_RECORDS,
    INITIALISE,
    PUSH,
    QUEUED_RECORDS,
    SITE_STATUS,
    Fault,
    FaultProxy,
    drop_answer,
    drop_request,
    fault_proxy,
    first,
    last,
)
from tests.fakes.records import contents, deletion, invoice, invoice_line, item, stock, write
from tests.fakes.runs import held_in, prefer, sync_once, synced, waiting_for
from tests.fakes.server_process import ROOT, ServerProcess
from tests.fakes.waiting import DEADLINE_S, until

MANY = 60
FIRST_KILLS = [
    (SyncStep.INITIALISE, 0),
    (SyncStep.PULL_CENTRAL, 40),
    (SyncStep.PULL_REMOTE, 40),
    (SyncStep.INTEGRATE, 1),
]
LATER_KILLS = [(SyncStep.PUSH, 40), (SyncStep.WAIT, 0), *FIRST_KILLS[1:]]


@pytest.fixture
def link(server: ServerProcess) -> Iterator[FaultProxy]:
    """A bad link to the server process."""
    with fault_proxy(server.url) as proxy:
        yield proxy


@pytest.fixture(autouse=True)
def small_batches(remote: Datafile) -> None:
    """Give every step a middle."""
    prefer(remote, "sync_request_size", 20)
    prefer(remote, "adjust_request_size", value=False)


def fill(central: Datafile, number: int = 0) -> None:
    """Change much of what the central server sends."""
    write(central, [item(f"item-{each}", f"Item {number}") for each in range(MANY)])
    write(central, [stock(f"down-{each}", quantity=number) for each in range(MANY)])


def work(remote: Datafile, number: int = 0) -> None:
    """Change much of what the site sends."""
    headers = [invoice(f"sale-{each}", their_ref=str(number)) for each in range(MANY)]
    lines = [invoice_line(f"line-{each}", f"sale-{each}", edit=number) for each in range(MANY)]
    write(remote, [*lines, *headers, deletion("trans_line", f"line-{number}")])


def kill_client(remote: Datafile, url: str, step: SyncStep, rows: int) -> None:
    """Let another process synchronise until it is killed in ``step``."""
    arguments = [remote.location, url, step, str(rows)]
    ended = subprocess.run(
        [sys.executable, "-m", "tests.fakes.syncing", *arguments],
        cwd=ROOT,
        timeout=3 * DEADLINE_S,
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL
    with remote.read() as session:
        run = list_runs(session)[0]
    assert run.outcome is RunOutcome.RUNNING
    assert [each.step for each in run.steps if each.state is StepState.ACTIVE] == [step]


def assert_settled(central: Datafile, remote: Datafile) -> None:
    assert waiting_for(central, FIRST_ID) == waiting_for(remote, CENTRAL_SITE_ID) == 0
    assert held_in(central).held + held_in(remote).held == 0
    assert held_in(central).received == held_in(remote).received == 0
    assert contents(central) == contents(remote)


def test_a_client_killed_in_each_step_of_its_first_run(
    central: Datafile, remote: Datafile, server: ServerProcess
) -> None:
    fill(central)
    for step, rows in FIRST_KILLS:
        kill_client(remote, server.url, step, rows)
    run = synced(remote, settings_for(server.url))
    assert run.applied_rows + run.held_rows > 0
    assert_settled(central, remote)
    with remote.read() as session:
        outcomes = [each.outcome for each in list_runs(session)]
    assert outcomes == [RunOutcome.DONE, *[RunOutcome.INTERRUPTED] * len(FIRST_KILLS)]


def test_a_client_killed_in_each_step_of_its_later_runs(
    central: Datafile, remote: Datafile, server: ServerProcess
) -> None:
    synced(remote, settings_for(server.url))
    for number, (step, rows) in enumerate(LATER_KILLS):
        fill(central, number)
        work(remote, number)
        kill_client(remote, server.url, step, rows)
        work(remote, number + 100)  # the user goes on
        synced(remote, settings_for(server.url))
        assert_settled(central, remote)


SERVER_ENDS: dict[str, tuple[str, Fault, int]] = {
    "before a batch": (PUSH, drop_request, 1),
    "after a batch": (PUSH, drop_answer, 1),
    "while it integrates": (SITE_STATUS, drop_request, 0),
    "before central data": (CENTRAL_RECORDS, drop_request, 1),
    "after the queue was sent": (QUEUED_RECORDS, drop_answer, 1),
    "after an acknowledgement": (ACKNOWLEDGE, drop_answer, 1),
}


def test_a_server_killed_at_each_step(
    central: Datafile, remote: Datafile, server: ServerProcess, link: FaultProxy
) -> None:
    settings = settings_for(link.url)
    synced(remote, settings)
    for number, (name, (call, fault, skip)) in enumerate(SERVER_ENDS.items()):
        fill(central, number)
        work(remote, number)
        link.on(call, around_the_end(fault, server), skip=skip)
        assert sync_once(remote, settings).outcome is RunOutcome.FAILED, name
        assert not server.running
        link.heal()
        server.start()
        work(remote, number + 100)
        synced(remote, settings)
        assert_settled(central, remote)


def around_the_end(fault: Fault, server: ServerProcess) -> Fault:
    """Let ``fault`` happen and the server end: before it was asked, or after it has done it."""
    return first(server.kill, fault) if fault is drop_request else last(fault, server.kill)


def test_a_server_killed_while_it_initialises_a_site(
    central: Datafile, remote: Datafile, server: ServerProcess, link: FaultProxy
) -> None:
    fill(central)
    for fault in (drop_request, drop_answer):
        link.on(INITIALISE, around_the_end(fault, server))
        assert sync_once(remote, settings_for(link.url)).outcome is RunOutcome.FAILED
        link.heal()
        server.start()
    synced(remote, settings_for(link.url))
    assert_settled(central, remote)


def test_a_server_that_is_started_again_integrates_what_it_had_received(
    central: Datafile, remote: Datafile, server: ServerProcess, link: FaultProxy
) -> None:
    synced(remote, settings_for(link.url))
    prefer(remote, "sync_request_size", 5_000)
    write(remote, [stock(f"up-{each}", note="x" * 300) for each in range(20_000)])
    link.on(SITE_STATUS, around_the_end(drop_request, server))
    assert sync_once(remote, settings_for(link.url)).outcome is RunOutcome.FAILED
    assert waiting_for(remote, CENTRAL_SITE_ID) == 0
    server.start()
    until(lambda: held_in(central).received == 0)
    assert contents(central) == contents(remote)
    link.heal()
    synced(remote, settings_for(link.url))
    assert_settled(central, remote)
    assert server.stop() == 0
