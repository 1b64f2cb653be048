"""What the routes of all interfaces do with a request: who calls, what is asked, what fails."""

import base64
import binascii
import logging
from collections.abc import Callable, Mapping
from typing import Final, TypeVar

from starlette.requests import Request

from models.errors import AppError
from syncengine.server.refusal import Refusal
from syncengine.wire import WireFormatError
from syncengine.wire.v5 import V5Error

LOG: Final = logging.getLogger(__name__)

T = TypeVar("T")


def refusing(request: Request, work: Callable[[Request], T]) -> T:
    """Return what ``work`` returns; whatever fails in it becomes a refusal."""
    try:
        return work(request)
    except WireFormatError as error:
        raise Refusal(V5Error.BAD_REQUEST, str(error)) from error
    except AppError as error:
        LOG.error("%s %s failed: %s", request.method, request.url.path, error)
        raise Refusal(V5Error.INTERNAL_ERROR, error.summary) from error
    except Refusal:
        raise
    except Exception as error:
        LOG.exception("%s %s failed unexpectedly", request.method, request.url.path)
        raise Refusal(V5Error.INTERNAL_ERROR, "The server failed; see its log.") from error


def number_in(query: Mapping[str, str], name: str) -> int:
    """Return a whole number of the query. Raises: Refusal if it is none."""
    text = query.get(name, "")
    if not (text.isascii() and text.isdecimal() and len(text) <= 18):
        raise Refusal(V5Error.BAD_REQUEST, f"{name} is not a whole number from 0.")
    return int(text)


def basic_credentials(header: str) -> tuple[str, str]:
    """Return name and password of HTTP Basic; both empty if there are none."""
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        name, _, password = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return name, password
