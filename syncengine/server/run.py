"""The server process: the interfaces of one datafile behind uvicorn, until told to end."""

import logging
import socket
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO, Final

import uvicorn
from sqlalchemy import select
from starlette.applications import Starlette

from models.datafile import Datafile
from models.enums import ErrorCode
from models.errors import AppError
from models.here import this_site
from models.tables import datafile as datafile_row
from syncengine.server.api_for_tests import ApiForTests
from syncengine.server.auth import Authenticator
from syncengine.server.files import FileStore, files_beside
from syncengine.server.integrator import Integrator
from syncengine.server.listening import listen_at
from syncengine.server.users import UserDoor
from syncengine.server.v3 import V3Interface
from syncengine.server.v4 import V4Interface
from syncengine.server.v5 import V5Interface
from syncengine.server.v6 import V6Interface

LOG: Final = logging.getLogger(__name__)
_KEEP_ALIVE_S: Final = 75
_LAST_WORDS_S: Final = 10  # requests under way may finish before the server ends


def application(
    datafile: Datafile, files: Path | None = None, *, test_api: bool = False
) -> Starlette:
    """Return the server's ASGI application; its integrator lives as long as it does.

    files: the folder for what sites upload; None is the one beside the datafile, if it is a file.
    test_api: whether the test API of the protocol is offered as well.
    """
    integrator = Integrator(datafile)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        integrator.start()
        yield
        integrator.stop()

    authenticator = Authenticator(datafile)
    folder = files or files_beside(datafile)
    store = None if folder is None else FileStore(folder)
    v5 = V5Interface(datafile, authenticator, integrator.submit)
    v6 = V6Interface(datafile, authenticator, integrator.submit, store)
    users = UserDoor(datafile)
    v4 = V4Interface(datafile, authenticator, users)
    v3 = V3Interface(datafile, authenticator, users, integrator)
    routes = [route for each in (v5, v6, v4, v3) for route in each.routes()]
    if test_api:
        routes += ApiForTests(datafile, authenticator).routes()
    return Starlette(routes=routes, lifespan=lifespan)


def serve(
    datafile: Datafile,
    host: str,
    port: int,
    *,
    tls_cert: str | None = None,
    tls_key: str | None = None,
    files: Path | None = None,
    test_api: bool = False,
    on_ready: Callable[[str], None] = lambda _url: None,
    until_closed: IO[str] | None = None,
) -> None:
    """Answer sites until a signal ends the process. Thread: the main one.

    port: 0 takes a free one. files: as of ``application``. ``on_ready`` gets the URL as soon as
    connections are accepted. ``until_closed``: a stream whose end also ends the server; a parent
    process holds the other end, so that no server outlives it.
    test_api: offer the test API, too, which the datafile must have been made for.
    Raises: AppError NOT_CENTRAL, NOT_FOR_TESTS, PORT_IN_USE.
    """
    with datafile.read() as session:
        if not this_site(session).is_central:
            raise AppError(ErrorCode.NOT_CENTRAL)
        if test_api and not session.execute(select(datafile_row.c.test_api)).scalar_one():
            raise AppError(ErrorCode.NOT_FOR_TESTS)
    if test_api:
        LOG.warning("The test API is offered: every site may change any record")
    listening = listen_at(host, port)
    config = uvicorn.Config(
        application(datafile, files, test_api=test_api),
        log_config=None,
        access_log=False,
        server_header=False,
        ssl_certfile=tls_cert,
        ssl_keyfile=tls_key,
        timeout_keep_alive=_KEEP_ALIVE_S,
        timeout_graceful_shutdown=_LAST_WORDS_S,
    )
    scheme = "https" if tls_cert else "http"
    shown = f"[{host}]" if ":" in host else host
    server = _Server(config, lambda: on_ready(f"{scheme}://{shown}:{listening.getsockname()[1]}"))
    if until_closed is not None:
        threading.Thread(target=server.end_with, args=(until_closed,), daemon=True).start()
    server.run(sockets=[listening])


class _Server(uvicorn.Server):
    """A uvicorn server that says when it is up and ends with a stream."""

    def __init__(self, config: uvicorn.Config, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_ready()

    def end_with(self, stream: IO[str]) -> None:
        stream.read()
        self.should_exit = True
