"""All that a site may ask of a central server, as one Protocol (protocol section 1.3).

Three implementations: ``client.http`` over the network, ``server.service`` on a datafile, and
``client.inprocess`` that joins the two through the codec, for tests and simulation.
"""

from collections.abc import Sequence
from typing import Protocol

from models.marks import Marks
from syncengine.wire.v5 import (
    CentralBatch,
    InitialiseAnswer,
    PushAnswer,
    PushBatch,
    QueuedBatch,
    SiteInfo,
    SiteStatus,
)
from syncengine.wire.v6 import Batch


class SyncProtocol(Protocol):
    """One site's view of its central server. Thread: any; waits on the network.

    Every method may be called again with the same arguments: the server changes nothing twice.
    ``marks``: by which both sides notice restored datafiles (``models.marks``); None: not told.
    Raises: AppError with the code of what went wrong.
    """

    def site(self, marks: Marks | None = None) -> SiteInfo:
        """Return who the server takes us for; binds the hardware ID at first contact."""
        ...

    def site_status(self) -> SiteStatus:
        """Return whether the server is still working for us."""
        ...

    def initialise(self, marks: Marks | None = None) -> InitialiseAnswer:
        """Ask the server to build our queue from nothing."""
        ...

    def central_records(self, cursor: int, limit: int) -> CentralBatch:
        """Return up to ``limit`` changes of central data with a cursor above ``cursor``."""
        ...

    def queued_records(self, limit: int) -> QueuedBatch:
        """Return up to ``limit`` records of our queue, the same ones until acknowledged."""
        ...

    def acknowledge(self, sync_out_ids: Sequence[str], marks: Marks | None = None) -> None:
        """Tell the server that these queued records are stored here durably."""
        ...

    def push(self, batch: PushBatch, marks: Marks | None = None) -> PushAnswer:
        """Hand over our records; the answer means they are stored durably there."""
        ...


class V6Connection(Protocol):
    """A site's connection to an Open mSupply central server (protocol 3.3).

    Thread: one at a time; waits on the network. Every method may be called again with the same
    arguments. Raises: AppError with the code of what went wrong.
    """

    def pull(self, cursor: int, limit: int, *, is_initialised: bool) -> Batch:
        """Return up to ``limit`` changes from ``cursor`` on, inclusive."""
        ...

    def push(self, batch: Batch) -> None:
        """Hand over our records; the answer means they are stored durably there."""
        ...

    def is_integrating(self) -> bool:
        """Return whether the server is still applying what we pushed."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


class SiteConnection(SyncProtocol, Protocol):
    """A site's connection for the time of one run: what it asks, and what it learns of the link."""

    @property
    def round_trip_s(self) -> float | None:
        """Seconds from the last question to its answer; None before the first."""
        ...

    @property
    def clock_difference_s(self) -> int | None:
        """The server's clock minus ours in whole seconds, when it was told."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...
