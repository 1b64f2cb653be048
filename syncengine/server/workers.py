"""Several worker processes behind one socket: started, watched, replaced and ended together.

Each serves the same database with a memory of its own; whatever must be the same for all (who is
locked out, which sites are to be integrated) is in the database. The parent answers nobody.
"""

import logging
import multiprocessing
import signal
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import IO, Final

from models.datafile import Datafile
from models.enums import ErrorCode
from models.errors import AppError
from syncengine.server.answering import LAST_WORDS_S, Offer, answer

LOG: Final = logging.getLogger(__name__)
_REPLACED_AFTER_S: Final = 1.0
"""A worker that ends before it serves would otherwise be started without end."""

_SPAWN: Final = multiprocessing.get_context("spawn")

Prepare = Callable[[int], None]
"""Called first in each worker, with its number from 1 on; a function of a module."""


def serve_by_workers(
    listening: socket.socket,
    location: str,
    offer: Offer,
    workers: int,
    *,
    prepare: Prepare,
    on_ready: Callable[[], None],
    until_closed: IO[str] | None,
) -> None:
    """Answer by ``workers`` processes until ``until_closed`` ends or an exception comes.

    ``on_ready`` is called once, when all of them serve. Thread: the main one.
    Raises: AppError(SERVER_STOPPED) if one ends before it has come to that.
    """
    waker, awaited = _SPAWN.Pipe()
    if until_closed is not None:
        threading.Thread(target=_wake_at_end, args=(until_closed, waker), daemon=True).start()
    crew = _Crew(listening, location, offer, prepare)
    try:
        for number in range(1, workers + 1):
            crew.start(number)
        crew.watch(awaited, on_ready)
    finally:
        crew.end()
        listening.close()


@dataclass(slots=True)
class _Worker:
    """One process. ``line``: it says there once that it serves, and ends when it is closed."""

    number: int
    process: SpawnProcess
    line: Connection
    serves: bool = False
    is_heard: bool = True  # whether anything may still be said on the line


@dataclass(slots=True)
class _Crew:
    """The worker processes of one server."""

    listening: socket.socket
    location: str
    offer: Offer
    prepare: Prepare
    workers: list[_Worker] = field(default_factory=list)

    def start(self, number: int) -> None:
        line, its_end = _SPAWN.Pipe()
        process = _SPAWN.Process(
            target=_work,
            args=(number, self.listening, self.location, self.offer, its_end, self.prepare),
            name=f"server worker {number}",
        )
        process.start()
        its_end.close()
        self.workers.append(_Worker(number, process, line))

    def watch(self, awaited: Connection, on_ready: Callable[[], None]) -> None:
        """Replace workers that end, until ``awaited`` says that all is over."""
        were_ready = False
        while True:
            lines = [each.line for each in self.workers if each.is_heard]
            sentinels = [each.process.sentinel for each in self.workers]
            if awaited in wait([awaited, *lines, *sentinels]):
                return
            for each in self.workers:
                _hear(each)
            if not were_ready and all(each.serves for each in self.workers):
                were_ready = True
                on_ready()
            for each in [each for each in self.workers if not each.process.is_alive()]:
                if not were_ready:
                    reason = f"worker process {each.number} {_how_it_ended(each.process)}"
                    raise AppError(ErrorCode.SERVER_STOPPED, reason=reason)
                if not self._replace(each, awaited):
                    return

    def _replace(self, worker: _Worker, awaited: Connection) -> bool:
        """Start another in place of one that ended; return False if all is over meanwhile."""
        LOG.warning(
            "Worker process %s %s and is replaced", worker.number, _how_it_ended(worker.process)
        )
        if not worker.serves and awaited.poll(_REPLACED_AFTER_S):
            return False
        self.workers.remove(worker)
        worker.line.close()
        self.start(worker.number)
        return True

    def end(self) -> None:
        """Let every worker finish what it is at, for a while."""
        for each in self.workers:
            each.line.close()
        deadline_s = time.monotonic() + LAST_WORDS_S
        for each in self.workers:
            each.process.join(max(deadline_s - time.monotonic(), 0.0))
            if each.process.is_alive():
                each.process.kill()  # what it answered is durable, the rest is asked again
                each.process.join()


def _hear(worker: _Worker) -> None:
    """Take what a worker says without waiting for it."""
    try:
        while worker.is_heard and worker.line.poll():
            worker.line.recv()
            worker.serves = True
    except (EOFError, OSError):  # it has ended
        worker.is_heard = False


def _how_it_ended(process: SpawnProcess) -> str:
    code = process.exitcode
    return f"was ended by signal {-code}" if code and code < 0 else f"ended with code {code}"


def _wake_at_end(stream: IO[str], waker: Connection) -> None:
    stream.read()
    waker.send(None)


def _work(
    number: int,
    listening: socket.socket,
    location: str,
    offer: Offer,
    line: Connection,
    prepare: Prepare,
) -> None:
    """Serve in a process of its own until the other end of ``line`` is closed, or gone."""
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_IGN)  # while it serves, the server takes them and finishes
    prepare(number)
    datafile = Datafile.open(location)
    try:
        answer(datafile, listening, offer, lambda: line.send(None), lambda: _wait_for_end(line))
    finally:
        datafile.close()


def _wait_for_end(line: Connection) -> None:
    with suppress(EOFError, OSError):
        line.recv()
