"""The server's own application behind uvicorn on a thread: as real, and up and gone at once."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import uvicorn

from models.datafile import Datafile
from syncengine.server.answering import Offer, application
from tests.fakes.waiting import DEADLINE_S, until


@contextmanager
def server_thread(
    datafile: Datafile, files: Path | None = None, *, test_api: bool = False
) -> Iterator[str]:
    """Give the URL of a server on ``datafile`` that answers until the end of the block.

    files, test_api: as of ``syncengine.server.answering.Offer``.
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    config = uvicorn.Config(
        application(datafile, Offer(files=files, test_api=test_api)),
        log_config=None,
        access_log=False,
        loop="asyncio",
    )
    server = _Server(config)
    thread = threading.Thread(
        target=asyncio.run, args=(server.serve(sockets=[listening]),), name="server"
    )
    thread.start()
    try:
        until(lambda: server.started or not thread.is_alive())
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.end()
        thread.join(DEADLINE_S)
        listening.close()


class _Server(uvicorn.Server):
    """Ends as soon as it is told to; uvicorn's own looks ten times a second whether it is."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._woken = asyncio.Event()

    def end(self) -> None:
        """End soon. Thread: any."""
        self.should_exit = True
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._woken.set)

    async def main_loop(self) -> None:
        self._loop = asyncio.get_running_loop()
        while not await self.on_tick(0):  # which keeps the time that answers tell
            with suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), timeout=1)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for listening in (*self.servers, *(sockets or ())):
            listening.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        if self.server_state.tasks:
            await asyncio.wait(self.server_state.tasks, timeout=1)
        await self.lifespan.shutdown()
