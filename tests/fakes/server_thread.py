"""The server's own application behind uvicorn on a thread: as real, and up at once."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from models.datafile import Datafile
from syncengine.server.run import application
from tests.fakes.waiting import DEADLINE_S, until


@contextmanager
def server_thread(datafile: Datafile) -> Iterator[str]:
    """Give the URL of a server on ``datafile`` that answers until the end of the block."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    config = uvicorn.Config(
        application(datafile),
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=1,
        loop="asyncio",
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(
        target=asyncio.run, args=(server.serve(sockets=[listening]),), name="server"
    )
    thread.start()
    try:
        until(lambda: server.started or not thread.is_alive())
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(DEADLINE_S)
        listening.close()
