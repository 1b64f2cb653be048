"""``GET /health``: whether this server can answer sites, for whatever watches it from outside.

Anybody may ask: the answer holds no name, no number and no path of the network.
"""

import logging
from collections.abc import Callable, Coroutine
from typing import Any, Final

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from models.datafile import Datafile
from models.errors import AppError
from models.queries.sites import program_version
from syncengine.wire import encode

LOG: Final = logging.getLogger(__name__)

HEALTH_PATH: Final = "/health"


class Health(msgspec.Struct, frozen=True):
    """The answer: "ok" with 200, "failing" with 503. ``version``: the program's, if known."""

    status: str
    version: str = ""


def health_route(datafile: Datafile) -> Route:
    """Return the route that reads the datafile and says whether that worked."""
    return Route(HEALTH_PATH, _endpoint(datafile), methods=["GET"])


def _endpoint(datafile: Datafile) -> Callable[[Request], Coroutine[Any, Any, Response]]:
    async def endpoint(_request: Request) -> Response:
        health = await run_in_threadpool(_health_of, datafile)
        return Response(
            encode(health),
            200 if health.status == "ok" else 503,
            {"Cache-Control": "no-store"},
            media_type="application/json",
        )

    return endpoint


def _health_of(datafile: Datafile) -> Health:
    try:
        with datafile.read() as session:
            return Health("ok", program_version(session))
    except AppError as error:
        LOG.error("The datafile does not answer: %s", error)
        return Health("failing")
