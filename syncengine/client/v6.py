"""An Open mSupply central server reached over HTTP: v6, as a site speaks it (protocol 3.1-3.3).

Credentials travel in the body; the one key of an answer decides, not its status.
"""

from typing import Any, Final, TypeVar
from urllib.parse import urljoin, urlsplit

import msgspec
from msgspec import UNSET, Raw, Struct, UnsetType

from models.enums import ErrorCode
from models.errors import AppError
from syncengine.carrier import Carrier, Request
from syncengine.client.built_in import BuiltInCarrier
from syncengine.client.failures import error_of_answer
from syncengine.client.http import CONNECT_TIMEOUT_S
from syncengine.settings import SyncSettings
from syncengine.wire import WireFormatError, decode, encode, transport, v6
from syncengine.wire.v5 import ErrorBody, ErrorDetail

T = TypeVar("T")

_VERSION: Final = v6.MAX_V6_VERSION
_FIRST_REFUSAL: Final = 400


class _Answer(Struct, frozen=True):
    """Exactly one of the two is there."""

    data: Raw | UnsetType = UNSET
    error: Any = UNSET


class V6Client:
    """Implements ``V6Connection``. Thread: one at a time; ``close`` it when the run has ended."""

    def __init__(self, settings: SyncSettings, url: str) -> None:
        """Prepare to ask the server at ``url``, which may have a path that its routes follow.

        Raises: AppError(ANSWER_BROKEN) if the password would travel less safely than it has come.
        """
        if settings.url.startswith("https://") and not url.startswith("https://"):
            reason = f"it names an Open mSupply central server without TLS, {url}"
            raise AppError(ErrorCode.ANSWER_BROKEN, url=settings.url, reason=reason)
        parts = urlsplit(url)
        self._base = f"{parts.scheme}://{parts.netloc}"
        self._path = parts.path or "/"
        self._settings = settings
        self._credentials = v6.Credentials(
            username=settings.site_name,
            password_sha256=settings.password_sha256,
            site_uuid=settings.hardware_id,
            server_url=settings.url,
            app_version=settings.app_version,
            app_name=settings.app_name,
            sync_version=str(transport.SYNC_VERSION),
        )
        self._own: BuiltInCarrier | None = None
        if settings.carrier is None:
            self._own = BuiltInCarrier(self._base)
            self._carrier: Carrier = self._own
        else:
            self._carrier = settings.carrier

    def close(self) -> None:
        """Close the connections that are our own; a carrier that was handed in stays."""
        if self._own is not None:
            self._own.close()

    def pull(self, cursor: int, limit: int, *, is_initialised: bool) -> v6.Batch:
        """Return up to ``limit`` changes from ``cursor`` on, inclusive."""
        request = v6.PullRequest(
            credentials=self._credentials,
            version=_VERSION,
            cursor=cursor,
            batch_size=limit,
            is_initialised=is_initialised,
        )
        return self._call(v6.PULL_PATH, request, v6.Batch)

    def push(self, batch: v6.Batch) -> None:
        """Hand over our records; the answer means they are stored durably there."""
        request = v6.PushRequest(credentials=self._credentials, version=_VERSION, batch=batch)
        self._call(v6.PUSH_PATH, request, v6.PushResult)

    def is_integrating(self) -> bool:
        """Return whether the server is still applying what we pushed."""
        request = v6.Request(credentials=self._credentials, version=_VERSION)
        return self._call(v6.SITE_STATUS_PATH, request, v6.StatusResult).is_integrating

    def _call(self, path: str, request: Struct, kind: type[T]) -> T:
        answer = self._carrier.exchange(
            Request(
                method="POST",
                base_url=self._base,
                path=urljoin(self._path, path.removeprefix("/")),
                headers={"Content-Type": "application/json", "Accept-Encoding": "gzip"},
                body=encode(request),
                connect_timeout_s=CONNECT_TIMEOUT_S,
                silence_s=self._settings.timeout_s,
            )
        )
        try:
            told = decode(answer.body, _Answer)
            if told.error is UNSET and not isinstance(told.data, UnsetType):
                return decode(bytes(told.data), kind)
        except WireFormatError as error:
            if answer.status >= _FIRST_REFUSAL:
                raise self._refused(answer.status, answer.body) from error
            raise AppError(ErrorCode.ANSWER_BROKEN, url=self._base, reason=error) from error
        raise self._error(told.error)

    def _refused(self, status: int, body: bytes) -> AppError:
        return error_of_answer(status, body, self._base, self._settings.site_name)

    def _error(self, error: Any) -> AppError:
        """Say what an ``error`` means (protocol 3.1)."""
        if error == v6.INTEGRATION_IN_PROGRESS:
            return AppError(ErrorCode.SERVER_BUSY)
        if error == v6.NOT_A_CENTRAL_SERVER:
            reason = "it is no Open mSupply central server"
            return AppError(ErrorCode.NOT_A_SYNC_SERVER, url=self._base, reason=reason)
        name, value = next(iter(error.items())) if isinstance(error, dict) else (str(error), "")
        if name == "legacyServerError":
            try:
                detail = msgspec.convert(value, ErrorDetail)
            except msgspec.ValidationError as broken:
                return AppError(ErrorCode.ANSWER_BROKEN, url=self._base, reason=broken)
            return self._refused(_FIRST_REFUSAL, encode(ErrorBody(error=detail)))
        if name == "syncVersionMismatch":
            return AppError(
                ErrorCode.VERSION_INCOMPATIBLE,
                url=self._base,
                site=self._settings.site_name,
                reason=f"it speaks other versions of v6 than {_VERSION}",
            )
        said = " ".join(str(value or name).split()).rstrip(".")
        return AppError(ErrorCode.SERVER_FAILED, url=self._base, reason=said[:200])
