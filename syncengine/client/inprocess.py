"""A central server in this very process, for tests and simulation: no network, the same bytes.

Every message goes through the codec on its way there and back, so what could not be sent over a
wire cannot pass here either.
"""

from collections.abc import Sequence
from typing import TypeVar

import msgspec

from models.marks import Marks
from syncengine.protocol import SyncProtocol
from syncengine.wire import decode, encode
from syncengine.wire.v5 import (
    AckRequest,
    CentralBatch,
    InitialiseAnswer,
    PushAnswer,
    PushBatch,
    QueuedBatch,
    SiteInfo,
    SiteStatus,
)

M = TypeVar("M", bound=msgspec.Struct)


class InProcessClient:
    """Implements ``SiteConnection`` on a service. Thread: the caller's; waits on the datafile.

    ``service``: what a server would ask for the site that is logged in here.
    """

    round_trip_s: float | None = None
    clock_difference_s: int | None = None

    def __init__(self, service: SyncProtocol) -> None:
        self._service = service

    def close(self) -> None:
        """End the connection; there is nothing to close."""

    def site(self, marks: Marks | None = None) -> SiteInfo:
        """Return who the server takes us for."""
        return _over_the_wire(self._service.site(marks))

    def site_status(self) -> SiteStatus:
        """Return whether the server is still working for us."""
        return _over_the_wire(self._service.site_status())

    def initialise(self, marks: Marks | None = None) -> InitialiseAnswer:
        """Ask the server to build our queue from nothing."""
        return _over_the_wire(self._service.initialise(marks))

    def central_records(self, cursor: int, limit: int) -> CentralBatch:
        """Return up to ``limit`` changes of central data with a cursor above ``cursor``."""
        return _over_the_wire(self._service.central_records(cursor, limit))

    def queued_records(self, limit: int) -> QueuedBatch:
        """Return up to ``limit`` records of our queue, the same ones until acknowledged."""
        return _over_the_wire(self._service.queued_records(limit))

    def acknowledge(self, sync_out_ids: Sequence[str], marks: Marks | None = None) -> None:
        """Tell the server that these queued records are stored here durably."""
        ids = _over_the_wire(AckRequest(tuple(sync_out_ids))).sync_ids
        self._service.acknowledge(ids, marks)

    def push(self, batch: PushBatch, marks: Marks | None = None) -> PushAnswer:
        """Hand over our records; the answer means they are stored durably there."""
        return _over_the_wire(self._service.push(_over_the_wire(batch), marks))


def _over_the_wire(message: M) -> M:
    return decode(encode(message), type(message))
