"""A central server and a remote site in one process, joined by bytes: whole runs in milliseconds.

The remote side runs the program's own runner; the central side is ``SiteService`` on a datafile.
Messages can be lost, and either side can be killed at any moment of any write.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from models.enums import ErrorCode, RunReason
from models.errors import AppError
from models.marks import Marks
from models.views import RunView
from syncengine.cancel import Cancel
from syncengine.client.failures import error_of_answer
from syncengine.client.inprocess import InProcessClient
from syncengine.runner import RunHooks, run_sync
from syncengine.server.integrator import integrate_site, sites_to_integrate
from syncengine.server.refusal import Refusal
from syncengine.server.service import SiteService
from syncengine.wire import encode
from syncengine.wire.v5 import (
    CentralBatch,
    InitialiseAnswer,
    PushAnswer,
    PushBatch,
    QueuedBatch,
    SiteInfo,
    SiteStatus,
)
from tests.fakes.clock import HeldClock
from tests.fakes.datafiles import (
    FIRST_ID,
    FIRST_SITE,
    FragileDatafile,
    KilledError,
    new_central,
    new_remote,
    settings_for,
)

T = TypeVar("T")

URL: Final = "http://127.0.0.1:1"
SILENT: Final = RunHooks()


class Network:
    """Both sides, and what goes wrong between them. Thread: the test's.

    ``loses``: the message that gets lost in each run, as its number from 1 and "question" or
    "answer". ``central_dies_at``, ``remote_dies_at``: see ``FragileDatafile``; 0 is never.
    """

    def __init__(self, folder: Path, *, site_id: int = FIRST_ID) -> None:
        self.clock = HeldClock()
        self.central_location = str(folder / "central.2a")
        self.remote_location = str(folder / "remote.2a")
        new_central(Path(self.central_location), clock=self.clock).close()
        new_remote(Path(self.remote_location), clock=self.clock).close()
        self.site_id = site_id
        self.loses: tuple[int, str] | None = None
        self.central_dies_at = self.remote_dies_at = 0
        self.messages = 0
        self.central = self.opened(self.central_location)
        self.remote = self.opened(self.remote_location)

    def close(self) -> None:
        """Close both datafiles."""
        self.central.close()
        self.remote.close()

    def sync(self, cancel: Cancel | None = None, hooks: RunHooks = SILENT) -> RunView | None:
        """Run once; None if the remote side was killed in it. Both are alive again afterwards."""
        self.central.dies_at, self.remote.dies_at = self.central_dies_at, self.remote_dies_at
        self.central.moments = self.remote.moments = self.messages = 0
        try:
            return run_sync(
                self.remote,
                settings_for(URL),
                RunReason.MANUAL,
                cancel or Cancel(),
                hooks,
                connect=lambda _settings, _clock: InProcessClient(_Link(self)),
            )
        except KilledError:
            self.remote.close()
            self.remote = self.opened(self.remote_location)
            return None
        finally:
            self.central.dies_at = self.remote.dies_at = 0

    def ask(self, question: Callable[[SiteService], T]) -> T:
        """Carry a question to the central server and its answer back, if nothing happens."""
        self.messages += 1
        self._carry("question")
        service = SiteService(self.central, self.site_id, URL, self._integrate)
        try:
            answer = question(service)
        except KilledError:
            self.restart_central()
            raise _unreachable() from None
        except Refusal as refusal:
            body = encode(refusal.body)
            raise error_of_answer(refusal.code.http_status, body, URL, FIRST_SITE) from None
        self._carry("answer")
        return answer

    def restart_central(self) -> None:
        """Start the central server anew: it integrates what its predecessor did not get to."""
        self.central.close()
        self.central = self.opened(self.central_location)
        for site_id in sites_to_integrate(self.central):
            integrate_site(self.central, site_id)

    def opened(self, location: str) -> FragileDatafile:
        """Return the datafile of a side, as a process that has just started opens it."""
        return FragileDatafile.open(location, clock=self.clock)

    def _integrate(self, site_id: int) -> None:
        integrate_site(self.central, site_id)

    def _carry(self, way: str) -> None:
        if (self.messages, way) == self.loses:
            raise _unreachable()


class _Link:
    """``SyncProtocol`` over a network."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def site(self, marks: Marks | None = None) -> SiteInfo:
        return self._network.ask(lambda service: service.site(marks))

    def site_status(self) -> SiteStatus:
        return self._network.ask(lambda service: service.site_status())

    def initialise(self, marks: Marks | None = None) -> InitialiseAnswer:
        return self._network.ask(lambda service: service.initialise(marks))

    def central_records(self, cursor: int, limit: int) -> CentralBatch:
        return self._network.ask(lambda service: service.central_records(cursor, limit))

    def queued_records(self, limit: int) -> QueuedBatch:
        return self._network.ask(lambda service: service.queued_records(limit))

    def acknowledge(self, sync_out_ids: Sequence[str], marks: Marks | None = None) -> None:
        self._network.ask(lambda service: service.acknowledge(sync_out_ids, marks))

    def push(self, batch: PushBatch, marks: Marks | None = None) -> PushAnswer:
        return self._network.ask(lambda service: service.push(batch, marks))


def _unreachable() -> AppError:
    return AppError(ErrorCode.SERVER_UNREACHABLE, url=URL, reason="the connection was cut")
