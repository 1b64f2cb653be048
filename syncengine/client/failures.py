"""Network failures and the server's refusals, in our own errors (protocol 1.2)."""

import socket
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import (
    IncompleteRead,
    InvalidChunkLength,
    NameResolutionError,
    ProtocolError,
    ReadTimeoutError,
)

from models.enums import ErrorCode
from models.errors import AppError
from syncengine.wire import WireFormatError, decode
from syncengine.wire.v5 import ErrorBody, V5Error

_CODE_OF: Final[dict[str, ErrorCode]] = {
    V5Error.SITE_INCORRECT_HARDWARE_ID: ErrorCode.HARDWARE_ID_WRONG,
    V5Error.API_VERSION_INCOMPATIBLE: ErrorCode.VERSION_INCOMPATIBLE,
    V5Error.SITE_NAME_NOT_FOUND: ErrorCode.SITE_NAME_UNKNOWN,
    V5Error.SITE_INCORRECT_PASSWORD: ErrorCode.SITE_PASSWORD_WRONG,
    V5Error.SITE_HAS_NO_STORE: ErrorCode.SITE_HAS_NO_STORE,
    V5Error.SITE_AUTH_TIMEOUT: ErrorCode.SITE_BLOCKED,
    V5Error.SYNC_IS_RUNNING: ErrorCode.SERVER_BUSY,
    V5Error.SYNC_IS_DISABLED: ErrorCode.SYNC_DISABLED,
    V5Error.SITE_DATAFILE_RESTORED: ErrorCode.DATAFILE_RESTORED,
    V5Error.CENTRAL_DATAFILE_RESTORED: ErrorCode.CENTRAL_RESTORED,
}
_LONGEST_REASON: Final = 200


def error_of_transport(error: Exception, url: str) -> AppError:
    """Say why a request got no answer, from the error of requests and what lies under it."""
    causes = tuple(_causes(error))
    if isinstance(error, requests.exceptions.SSLError):
        return AppError(ErrorCode.CERTIFICATE_REFUSED, url=url, reason=_short(causes[-1]))
    # A silence in the middle of a body reaches us as a ConnectionError.
    silent = any(isinstance(each, ReadTimeoutError) for each in causes)
    if silent or isinstance(error, requests.Timeout):
        return AppError(ErrorCode.SERVER_TIMEOUT, url=url)
    if any(isinstance(each, NameResolutionError | socket.gaierror) for each in causes):
        return AppError(ErrorCode.HOST_UNKNOWN, host=urlsplit(url).hostname)
    broken = (IncompleteRead, InvalidChunkLength, requests.exceptions.ChunkedEncodingError,
              requests.exceptions.ContentDecodingError)  # fmt: skip
    if any(isinstance(each, broken) for each in causes):
        return AppError(ErrorCode.ANSWER_BROKEN, url=url, reason="it ended too early")
    if any(isinstance(each, ConnectionRefusedError) for each in causes):
        reason = "it refuses the connection"
    elif any(isinstance(each, ConnectionResetError | ProtocolError) for each in causes):
        reason = "the connection was cut"
    else:
        reason = _short(causes[-1])
    return AppError(ErrorCode.SERVER_UNREACHABLE, url=url, reason=reason)


def error_of_node(kind: str, reason: str, url: str) -> AppError:
    """Say why the Node client got no answer; the same errors as ``error_of_transport``."""
    match kind:
        case "host":
            return AppError(ErrorCode.HOST_UNKNOWN, host=urlsplit(url).hostname)
        case "timeout":
            return AppError(ErrorCode.SERVER_TIMEOUT, url=url)
        case "certificate":
            return AppError(ErrorCode.CERTIFICATE_REFUSED, url=url, reason=_short(reason))
        case "broken":
            return AppError(ErrorCode.ANSWER_BROKEN, url=url, reason=_short(reason))
    words = {"refused": "it refuses the connection", "cut": "the connection was cut"}
    return AppError(ErrorCode.SERVER_UNREACHABLE, url=url, reason=words.get(kind, _short(reason)))


def error_of_answer(status: int, body: bytes, url: str, site_name: str) -> AppError:
    """Say what an answer that is not 2xx means; the code in its body decides, not the status."""
    try:
        detail = decode(body, ErrorBody).error
    except WireFormatError:
        return _error_of_status(status, url)
    code = _CODE_OF.get(detail.code)
    if code is None:
        return AppError(ErrorCode.SERVER_FAILED, url=url, reason=_short(detail.message))
    return AppError(code, url=url, site=site_name, reason=_short(detail.message))


def _error_of_status(status: int, url: str) -> AppError:
    if status == requests.codes.request_timeout:
        return AppError(ErrorCode.SERVER_TIMEOUT, url=url)
    if status == requests.codes.service_unavailable:
        return AppError(ErrorCode.SERVER_BUSY, url=url)
    if status >= requests.codes.internal_server_error:
        return AppError(ErrorCode.SERVER_FAILED, url=url, reason=f"HTTP status {status}")
    return AppError(ErrorCode.NOT_A_SYNC_SERVER, url=url, reason=f"HTTP status {status}")


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Give an error and everything it was made from, outermost first."""
    seen: set[int] = set()
    queue: list[BaseException] = [error]
    while queue:
        each = queue.pop(0)
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        below = [each.__cause__, each.__context__, getattr(each, "reason", None), *each.args]
        queue.extend(cause for cause in below if isinstance(cause, BaseException))


def _short(said: object) -> str:
    text = " ".join(str(said).split()).rstrip(".")
    return text if len(text) <= _LONGEST_REASON else text[:_LONGEST_REASON] + "…"
