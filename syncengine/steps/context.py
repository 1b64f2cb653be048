"""What every step is handed: the datafile, the server, the batch size, the wish to stop."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy.orm import Session

from models.datafile import Datafile
from models.errors import AppError
from models.marks import Marks, confirm_mark, next_mark
from syncengine.batching import BatchSize
from syncengine.cancel import Cancel
from syncengine.progress import PUBLISHED_EVERY_S
from syncengine.protocol import SyncProtocol, V6Connection

T = TypeVar("T")


@dataclass(slots=True)
class StepContext:
    """One run's means. Thread: the one that runs the steps.

    ``queue_changed`` is called after a step changed the queue, so that the counter follows.
    ``queue_changes`` does so while it goes on changing: at most 10 times a second, for the counter
    has to count. ``v6``: None where v5 carries everything.
    """

    datafile: Datafile
    server: SyncProtocol
    batch: BatchSize
    cancel: Cancel
    queue_changed: Callable[[], None]
    v6: V6Connection | None = None
    received_rows: int = 0
    _confirmed: bool = field(default=False, init=False)
    _counted_s: float = field(default=float("-inf"), init=False)

    def queue_changes(self) -> None:
        """Let the counter follow, unless it has just been counted."""
        now_s = time.monotonic()
        if now_s - self._counted_s >= PUBLISHED_EVERY_S:
            self._counted_s = now_s
            self.queue_changed()

    def marks(self, session: Session) -> Marks:
        """Return the marks of the next request that changes the server, durable with ``session``.

        To be called in a transaction after which nothing is added to that request.
        """
        marks = next_mark(session, confirmed=self._confirmed)
        self._confirmed = False
        return marks

    def marked(self, ask: Callable[[], T]) -> T:
        """Return what a request with marks returns, and remember that it was answered."""
        answer = ask()
        self._confirmed = True
        return answer

    def confirm(self, session: Session) -> None:
        """Keep that the last request was answered, if it was."""
        if self._confirmed:
            confirm_mark(session)

    def timed(self, ask: Callable[[], T], rows: Callable[[T], int]) -> T:
        """Return what ``ask`` returns, and teach the batch size how long it took or that it failed.

        ``rows`` tells how many records an answer stands for.
        """
        started = time.perf_counter()
        try:
            answer = ask()
        except AppError:
            self.batch.failed()
            raise
        self.batch.succeeded(rows(answer), time.perf_counter() - started)
        return answer
