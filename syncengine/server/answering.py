"""The interfaces of one datafile behind uvicorn, in this process, on a socket that listens."""

import socket
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import uvicorn
from starlette.applications import Starlette

from models.datafile import Datafile
from syncengine.server.api_for_tests import ApiForTests
from syncengine.server.auth import Authenticator
from syncengine.server.files import FileStore, files_beside
from syncengine.server.health import health_route
from syncengine.server.integrator import Integrator
from syncengine.server.users import UserDoor
from syncengine.server.v3 import V3Interface
from syncengine.server.v4 import V4Interface
from syncengine.server.v5 import V5Interface
from syncengine.server.v6 import V6Interface

LAST_WORDS_S: Final = 10
"""Requests under way may finish before the server ends."""

_KEEP_ALIVE_S: Final = 75


@dataclass(frozen=True, slots=True)
class Offer:
    """What a server offers and how.

    ``files``: the folder for what sites upload; None is the one beside the datafile, if it is a
    file. ``test_api``: whether the test API of the protocol is offered as well.
    """

    tls_cert: str | None = None
    tls_key: str | None = None
    files: Path | None = None
    test_api: bool = False

    @property
    def scheme(self) -> str:
        """Of the URL."""
        return "https" if self.tls_cert else "http"


def application(datafile: Datafile, offer: Offer) -> Starlette:
    """Return the server's ASGI application; its integrator lives as long as it does."""
    integrator = Integrator(datafile)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        integrator.start()
        yield
        integrator.stop()

    authenticator = Authenticator(datafile)
    folder = offer.files or files_beside(datafile)
    store = None if folder is None else FileStore(folder)
    v5 = V5Interface(datafile, authenticator, integrator.submit)
    v6 = V6Interface(datafile, authenticator, integrator.submit, store)
    users = UserDoor(datafile)
    v4 = V4Interface(datafile, authenticator, users)
    v3 = V3Interface(datafile, authenticator, users, integrator)
    routes = [route for each in (v5, v6, v4, v3) for route in each.routes()]
    if offer.test_api:
        routes += ApiForTests(datafile, authenticator).routes()
    return Starlette(routes=[health_route(datafile), *routes], lifespan=lifespan)


def answer(
    datafile: Datafile,
    listening: socket.socket,
    offer: Offer,
    on_ready: Callable[[], None],
    wait_for_end: Callable[[], object] | None,
) -> None:
    """Answer sites until a signal ends the process or ``wait_for_end`` returns. Thread: main.

    ``on_ready`` is called as soon as connections are accepted.
    """
    config = uvicorn.Config(
        application(datafile, offer),
        log_config=None,
        access_log=False,
        server_header=False,
        ssl_certfile=offer.tls_cert,
        ssl_keyfile=offer.tls_key,
        timeout_keep_alive=_KEEP_ALIVE_S,
        timeout_graceful_shutdown=LAST_WORDS_S,
    )
    server = _Server(config, on_ready)
    if wait_for_end is not None:
        threading.Thread(target=server.end_after, args=(wait_for_end,), daemon=True).start()
    server.run(sockets=[listening])


class _Server(uvicorn.Server):
    """A uvicorn server that says when it is up and ends when it is told to."""

    def __init__(self, config: uvicorn.Config, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_ready()

    def end_after(self, wait_for_end: Callable[[], object]) -> None:
        wait_for_end()
        self.should_exit = True
