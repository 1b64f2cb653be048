"""A remote site of ours whose central server names an Open mSupply central server (protocol 3).

Both servers are our own: one keeps v5, the other stands for the Open mSupply central server.
"""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import update

from models.datafile import Datafile
from models.enums import Action, ErrorCode, RunOutcome, RunReason, StepState, SyncStep
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.outbox import queue_length
from models.records import RecordChange
from models.tables import site
from models.views import RunView, StepView
from syncengine import runner
from syncengine.cancel import Cancel
from syncengine.client.v6 import V6Client
from syncengine.runner import LATER_STEPS, RunHooks, run_sync, with_v6
from syncengine.server.integrator import integrate_site
from syncengine.server.v6_service import V6Service
from syncengine.wire import v6
from tests.fakes.datafiles import (
    FIRST_ID,
    SECOND_ID,
    QuickDatafile,
    new_central,
    new_remote,
    settings_for,
)
from tests.fakes.network import Network
from tests.fakes.records import STORE, contents, payload_of, stock, write
from tests.fakes.server_thread import server_thread

V6_STEPS = with_v6(LATER_STEPS)


def row(table: str, record_id: str, **values: Any) -> RecordChange:
    """Return a record as v6 carries it: its key is ``id``."""
    payload = msgspec.json.encode({"id": record_id, **values}).decode()
    return RecordChange(table, record_id, Action.UPSERT, payload)


@dataclass(slots=True)
class Peers:
    """The servers, their datafiles and ours."""

    central: Datafile
    oms: Datafile
    url: str
    oms_url: str
    remote_path: Path

    def open(self) -> Datafile:
        return QuickDatafile.open(str(self.remote_path))


@pytest.fixture
def peers(tmp_path: Path) -> Iterator[Peers]:
    with ExitStack() as resources:
        central = resources.enter_context(closing(new_central(tmp_path / "central.2a")))
        oms = resources.enter_context(closing(new_central(tmp_path / "oms.2a")))
        remote = tmp_path / "remote.2a"
        new_remote(remote).close()
        url = resources.enter_context(server_thread(central))
        oms_url = resources.enter_context(server_thread(oms))
        name_oms_central(central, oms_url)
        yield Peers(central, oms, url, oms_url, remote)


def run(peers: Peers, remote: Datafile) -> RunView:
    return run_sync(remote, settings_for(peers.url), RunReason.MANUAL, Cancel(), RunHooks())


def done(view: RunView) -> RunView:
    assert view.outcome is RunOutcome.DONE, view.error
    return view


def name_oms_central(central: Datafile, url: str) -> None:
    """Say that the second site is the Open mSupply central server; empty: that it is none."""
    values = {"is_oms_central": bool(url), "oms_central_url": url}
    with central.write() as session:
        session.execute(update(site).where(site.c.site_id == SECOND_ID).values(values))


def holds(datafile: Datafile, table: str) -> bool:
    return any(each[0] == table for each in contents(datafile))


def asset(record_id: str, **values: Any) -> RecordChange:
    return row("asset", record_id, store_id=STORE, **values)


def test_each_record_goes_where_it_belongs(peers: Peers) -> None:
    write(peers.oms, [row("campaign", "c-1", name="Measles"), asset("fridge", notes="old")])
    with closing(peers.open()) as remote:
        first = done(run(peers, remote))
        assert [each.step for each in first.steps][-2:] == [SyncStep.PULL_V6, SyncStep.INTEGRATE]
        assert payload_of(remote, "campaign", "c-1") == payload_of(peers.oms, "campaign", "c-1")
        assert payload_of(remote, "asset", "fridge") is not None
        assert payload_of(remote, "store", STORE) is not None  # from v5

        write(remote, [asset("fridge", notes="new"), stock("stock-1")])
        later = done(run(peers, remote))
        assert tuple(each.step for each in later.steps) == V6_STEPS
        counts = {each.step: each.done for each in later.steps}
        assert (counts[SyncStep.PUSH_V6], counts[SyncStep.PUSH]) == (1, 1)
        assert later.pushed_rows == 2
        assert payload_of(peers.oms, "asset", "fridge") == payload_of(remote, "asset", "fridge")
        assert not holds(peers.central, "asset")
        assert payload_of(peers.central, "item_line", "stock-1") is not None
        assert not holds(peers.oms, "item_line")
        idle = done(run(peers, remote))
        assert (idle.pushed_rows, idle.pulled_rows) == (0, 0)


class InProcess:
    """``V6Connection`` on a datafile of this process, that kills may be many."""

    def __init__(self, datafile: Datafile) -> None:
        self._service = V6Service(
            datafile, FIRST_ID, lambda site_id: void(integrate_site(datafile, site_id)), None
        )

    def pull(self, cursor: int, limit: int, *, is_initialised: bool) -> v6.Batch:
        asked = v6.PullRequest(
            credentials=v6.Credentials("", "", ""),
            cursor=cursor,
            batch_size=limit,
            is_initialised=is_initialised,
        )
        return self._service.pull(asked)

    def push(self, batch: v6.Batch) -> None:
        self._service.push(batch)

    def is_integrating(self) -> bool:
        return self._service.site_status().is_integrating

    def close(self) -> None:
        """Nothing to close."""


def void(_result: object) -> None:
    """Take a result that nobody asks for."""


def v6_moments(network: Network) -> list[int]:
    """Return the moments of a run's writes, with records both ways, that lie in its v6 steps."""
    write(network.remote, [asset("fridge", notes="first")])
    spans: dict[SyncStep, list[int]] = {}

    def note(steps: tuple[StepView, ...]) -> None:
        for each in steps:
            if each.step in {SyncStep.PUSH_V6, SyncStep.PULL_V6}:
                known = spans.setdefault(each.step, [])
                if each.state is not StepState.PENDING and len(known) < 2:
                    known.append(network.remote.moments)
                if each.state is StepState.ACTIVE:
                    del known[1:]

    assert network.sync(hooks=RunHooks(steps_changed=note)) is not None
    assert len(spans) == 2
    return [moment for first, last in spans.values() for moment in range(first, last + 3)]


def test_every_kill_is_made_good_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "network").mkdir()
    network = Network(tmp_path / "network")
    oms = new_central(tmp_path / "oms.2a")
    name_oms_central(network.central, "http://oms.invalid")
    monkeypatch.setattr(runner, "V6Client", lambda _settings, _url: InProcess(oms))
    first = network.sync()
    assert first is not None
    done(first)
    for moment in (0, *v6_moments(network)):
        write(network.remote, [asset("fridge", notes=f"note {moment}")])
        write(network.remote, [stock("stock-1", quantity=moment)])
        write(oms, [row("campaign", f"c-{moment}", name=f"Campaign {moment}")])
        network.remote_dies_at = moment
        network.sync()
        network.remote_dies_at = 0
        view = network.sync()
        assert view is not None
        done(view)
        for table, record_id, server in (
            ("asset", "fridge", oms),
            ("campaign", f"c-{moment}", oms),
            ("item_line", "stock-1", network.central),
        ):
            kept = payload_of(network.remote, table, record_id)
            assert kept == payload_of(server, table, record_id), f"killed at moment {moment}"
        with network.remote.read() as session:
            assert queue_length(session, CENTRAL_SITE_ID) == 0
    network.close()
    oms.close()


def test_a_server_that_fails_fails_the_step_and_nothing_is_lost(peers: Peers) -> None:
    with closing(peers.open()) as remote:
        done(run(peers, remote))
        write(remote, [asset("fridge", notes="new")])
        name_oms_central(peers.central, f"{peers.url}/")  # which says that it is none itself
        failed = run(peers, remote)
        assert failed.outcome is RunOutcome.FAILED
        assert failed.error is not None
        assert failed.error.code == ErrorCode.NOT_A_SYNC_SERVER
        assert [each.step for each in failed.steps if each.state is StepState.FAILED] == [
            SyncStep.PUSH_V6
        ]
        with remote.read() as session:
            assert queue_length(session, CENTRAL_SITE_ID) == 1
        name_oms_central(peers.central, "")  # the network has no such server any more
        done(run(peers, remote))
        assert payload_of(peers.central, "asset", "fridge") is not None


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"password_sha256": "0" * 64}, ErrorCode.SERVER_FAILED),
        ({"hardware_id": "another device"}, ErrorCode.HARDWARE_ID_WRONG),
    ],
)
def test_refusals_are_told_in_our_own_errors(
    peers: Peers, changed: dict[str, str], code: ErrorCode
) -> None:
    with closing(V6Client(settings_for(peers.url), peers.oms_url)) as client:
        assert not client.is_integrating()
    refused = V6Client(settings_for(peers.url, **changed), peers.oms_url)
    with closing(refused) as client, pytest.raises(AppError) as caught:
        client.is_integrating()
    assert caught.value.code is code


def test_a_password_that_came_by_tls_travels_by_tls() -> None:
    with pytest.raises(AppError) as caught:
        V6Client(settings_for("https://central.example.org"), "http://central.example.org:2055")
    assert caught.value.code is ErrorCode.ANSWER_BROKEN
