"""The socket of a server, and what it answers while there is no datafile to serve yet."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import uvicorn
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from models.enums import ErrorCode
from models.errors import AppError
from syncengine.wire import encode
from syncengine.wire.v5 import ErrorBody, ErrorDetail, V5Error

RETRY_AFTER_S: Final = 30
_BACKLOG: Final = 512
_UPGRADING: Final = "The server is upgrading its datafile; try again in a little while"


def listen_at(host: str, port: int) -> socket.socket:
    """Return a listening socket; port 0 takes a free one. Raises: AppError PORT_IN_USE."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named as TCP, or asyncio leaves Nagle's delay on: 40 ms an answer.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(_BACKLOG)
    except OSError as error:
        listening.close()
        raise AppError(ErrorCode.PORT_IN_USE, host=host, port=port, reason=error) from error
    return listening


@contextmanager
def upgrading_at(
    host: str, port: int, *, tls_cert: str | None = None, tls_key: str | None = None
) -> Iterator[str]:
    """Tell every site, from a thread of its own, to come back later; give the URL.

    The answer is 503 with Retry-After and the code that every peer takes for "busy" (protocol
    1.2). Raises: AppError PORT_IN_USE.
    """
    listening = listen_at(host, port)
    server = uvicorn.Server(
        uvicorn.Config(
            _answer_busy,
            log_config=None,
            access_log=False,
            server_header=False,
            lifespan="off",
            ssl_certfile=tls_cert,
            ssl_keyfile=tls_key,
            timeout_graceful_shutdown=1,
        )
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        scheme = "https" if tls_cert else "http"
        yield f"{scheme}://{host}:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()


async def _answer_busy(scope: Scope, receive: Receive, send: Send) -> None:
    await Request(scope, receive).body()  # a client that still sends would see a cut connection
    detail = ErrorDetail(code=V5Error.SYNC_IS_RUNNING, message=_UPGRADING)
    answer = Response(
        encode(ErrorBody(error=detail)),
        status_code=503,
        headers={"Retry-After": str(RETRY_AFTER_S)},
        media_type="application/json",
    )
    await answer(scope, receive, send)
