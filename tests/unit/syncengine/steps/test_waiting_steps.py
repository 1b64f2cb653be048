"""Steps that wait for the server: until it is done, for as long as they may, unless stopped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from models.datafile import Datafile
from models.enums import ErrorCode, InitialisationStatus, StepState, SyncStep
from models.errors import AppError
from models.link import load_link
from models.marks import Marks
from syncengine.batching import BatchSize
from syncengine.cancel import Cancel
from syncengine.progress import RunProgress
from syncengine.server.service import SiteService
from syncengine.steps import initialise as initialising
from syncengine.steps import wait as waiting
from syncengine.steps.context import StepContext
from syncengine.steps.initialise import initialise
from syncengine.steps.push import push
from syncengine.steps.wait import wait_for_integration
from syncengine.wire.v5 import (
    CentralBatch,
    InitialiseAnswer,
    PushAnswer,
    PushBatch,
    QueuedBatch,
    SiteInfo,
    SiteStatus,
    SiteStatusCode,
)
from tests.fakes.clock import HeldClock
from tests.fakes.datafiles import FIRST_ID, new_central


@dataclass
class SlowServer:
    """A central server of another make: it answers as ours, but later (``SyncProtocol``)."""

    service: SiteService
    initialisation: InitialisationStatus = InitialisationStatus.NEW
    busy: list[SiteStatusCode] = field(default_factory=list)
    starts_integration: bool = True
    initialised: int = 0
    asked: int = 0

    def site(self, marks: Marks | None = None) -> SiteInfo:
        told = self.service.site(marks)
        return SiteInfo(
            id=told.id,
            site_id=told.site_id,
            initialisation_status=self.initialisation,
            is_om_supply_central_server=False,
            om_supply_central_server_url=told.om_supply_central_server_url,
            m_supply_central_site_id=told.m_supply_central_site_id,
        )

    def site_status(self) -> SiteStatus:
        self.asked += 1
        code = self.busy.pop(0) if self.busy else SiteStatusCode.IDLE
        return SiteStatus(code=code, message=code.value)

    def initialise(self, marks: Marks | None = None) -> InitialiseAnswer:
        self.initialised += 1
        return self.service.initialise(marks)

    def push(self, batch: PushBatch, marks: Marks | None = None) -> PushAnswer:
        self.service.push(batch, marks)
        return PushAnswer(integration_started=self.starts_integration)

    def central_records(self, cursor: int, limit: int) -> CentralBatch:
        return self.service.central_records(cursor, limit)

    def queued_records(self, limit: int) -> QueuedBatch:
        return self.service.queued_records(limit)

    def acknowledge(self, sync_out_ids: Sequence[str], marks: Marks | None = None) -> None:
        self.service.acknowledge(sync_out_ids, marks)


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask again sooner than the protocol wants."""
    monkeypatch.setattr(initialising, "POLL_S", 0.001)
    monkeypatch.setattr(waiting, "FIRST_POLL_S", 0.001)
    monkeypatch.setattr(waiting, "SLOWEST_POLL_S", 0.001)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SlowServer]:
    """The first site's view of its server."""
    central = new_central(tmp_path / "central.2a")
    yield SlowServer(SiteService(central, FIRST_ID, "http://127.0.0.1:1", lambda _id: None))
    central.close()


class Run:
    """One step on its own."""

    def __init__(self, remote: Datafile, server: SlowServer, step: SyncStep) -> None:
        self.cancel = Cancel()
        self.step = step
        self.progress = RunProgress(
            (step,),
            clock=HeldClock(),
            cancel=self.cancel,
            write_step=lambda _view: None,
            on_change=lambda _views: None,
        )
        batch = BatchSize(500, adapts=True)
        self.context = StepContext(remote, server, batch, self.cancel, lambda: None)

    def act(self) -> StepState:
        """Do the step and return how it ended."""
        acts = {
            SyncStep.INITIALISE: initialise,
            SyncStep.WAIT: wait_for_integration,
            SyncStep.PUSH: push,
        }
        with self.progress.step(self.step) as progress:
            acts[self.step](self.context, progress)
        return self.progress.views[0].state


BUSY = SiteStatusCode.INITIALISATION_IN_PROGRESS
INTEGRATING = SiteStatusCode.INTEGRATION_IN_PROGRESS


def accepted(remote: Datafile) -> bool:
    with remote.read() as session:
        return load_link(session).initialise_accepted_at is not None


def test_a_queue_that_is_being_built_is_waited_for(remote: Datafile, server: SlowServer) -> None:
    server.initialisation = InitialisationStatus.STARTED
    server.busy = [BUSY] * 4
    assert Run(remote, server, SyncStep.INITIALISE).act() is StepState.DONE
    assert (server.asked, server.initialised) == (5, 0)
    assert accepted(remote)


def test_a_queue_is_asked_for_once(remote: Datafile, server: SlowServer) -> None:
    for _time in range(2):
        Run(remote, server, SyncStep.INITIALISE).act()
    assert (server.asked, server.initialised) == (0, 1)


@pytest.mark.parametrize("step", [SyncStep.INITIALISE, SyncStep.WAIT])
def test_a_server_that_is_never_done_is_given_up(
    remote: Datafile, server: SlowServer, monkeypatch: pytest.MonkeyPatch, step: SyncStep
) -> None:
    for module in (initialising, waiting):
        monkeypatch.setattr(module, "LONGEST_S", 0.01)
    server.initialisation = InitialisationStatus.STARTED
    server.busy = [BUSY] * 1000
    with pytest.raises(AppError) as caught:
        Run(remote, server, step).act()
    assert caught.value.code is ErrorCode.INTEGRATION_TIMEOUT
    assert not accepted(remote)
    server.busy = []
    Run(remote, server, step).act()


def test_integration_is_waited_for(remote: Datafile, server: SlowServer) -> None:
    server.busy = [INTEGRATING, SiteStatusCode.SYNC_IS_RUNNING, INTEGRATING]
    assert Run(remote, server, SyncStep.WAIT).act() is StepState.DONE
    assert server.asked == 4


@pytest.mark.parametrize("step", [SyncStep.INITIALISE, SyncStep.WAIT])
def test_a_stop_ends_the_waiting(
    remote: Datafile, server: SlowServer, monkeypatch: pytest.MonkeyPatch, step: SyncStep
) -> None:
    server.initialisation = InitialisationStatus.STARTED
    server.busy = [BUSY] * 1000
    run = Run(remote, server, step)

    def status_and_stop() -> SiteStatus:
        run.cancel.set()
        return SiteStatus(code=BUSY, message="")

    monkeypatch.setattr(server, "site_status", status_and_stop)
    with pytest.raises(AppError) as caught:
        run.act()
    assert caught.value.code is ErrorCode.SYNC_STOPPED
    assert run.progress.views[0].state is StepState.STOPPED


def test_a_push_that_starts_no_integration_is_tried_again_later(
    remote: Datafile, server: SlowServer
) -> None:
    server.starts_integration = False
    with pytest.raises(AppError) as caught:
        Run(remote, server, SyncStep.PUSH).act()
    assert caught.value.code is ErrorCode.SERVER_BUSY
    assert caught.value.retry
