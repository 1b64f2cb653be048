"""A central server reached over HTTP: the one border where network errors become ours.

Bodies, headers and paths are as Open mSupply sends them (protocol 1.1), so any central server that
speaks v5 can be at the other end.
"""

import gzip
import logging
import time
from collections.abc import Sequence
from email.utils import parsedate_to_datetime
from typing import Final, TypeVar

import requests
from requests.adapters import HTTPAdapter
from requests.auth import HTTPBasicAuth
from urllib3.util import Retry

from models.clock import SYSTEM_CLOCK, Clock
from models.enums import ErrorCode
from models.errors import AppError
from syncengine.client.failures import error_of_answer, error_of_transport
from syncengine.settings import SyncSettings, checked_url
from syncengine.wire import WireFormatError, decode, encode, transport
from syncengine.wire.v5 import (
    AckRequest,
    CentralBatch,
    InitialiseAnswer,
    PushAnswer,
    PushBatch,
    QueuedBatch,
    SiteInfo,
    SiteStatus,
)

T = TypeVar("T")

CONNECT_TIMEOUT_S: Final = 10.0
_COMPRESS_FROM_BYTES: Final = 1_000
_LOOPBACK: Final = ("http://127.0.0.1", "http://localhost", "http://[::1]")

# A repeated request and a broken head are no news; what fails in the end is raised.
logging.getLogger("urllib3").setLevel(logging.ERROR)


class HttpClient:
    """Implements ``SiteConnection``. Thread: one at a time; ``close`` it when the run has ended.

    ``round_trip_s`` and ``clock_difference_s`` (server minus us, whole seconds) are of the last
    answer that told them.
    """

    def __init__(self, settings: SyncSettings, clock: Clock = SYSTEM_CLOCK) -> None:
        self._base = checked_url(settings.url)
        self._settings = settings
        self._clock = clock
        # Compression costs more than it saves where no link is in between.
        self._compress_wanted = not self._base.startswith(_LOOPBACK)
        self._server_takes_gzip = False
        self.round_trip_s: float | None = None
        self.clock_difference_s: int | None = None
        self._session = requests.Session()
        self._session.trust_env = not self._base.startswith(_LOOPBACK)
        # As bytes: requests would write text as Latin-1, and a site may be called Côte d'Ivoire.
        self._session.auth = HTTPBasicAuth(
            settings.site_name.encode(), settings.password_sha256.encode()
        )
        self._session.headers.update(
            {
                transport.HARDWARE_ID_HEADER: settings.hardware_id,
                transport.APP_NAME_HEADER: settings.app_name,
                transport.APP_VERSION_HEADER: settings.app_version,
                transport.SYNC_VERSION_HEADER: str(transport.SYNC_VERSION),
                "Accept-Encoding": "gzip" if self._compress_wanted else "identity",
            }
        )
        # Every request may be repeated (protocol 1.1); a kept-alive connection that the server
        # has closed meanwhile is the usual reason.
        retry = Retry(
            total=2, connect=1, read=1, status=0, redirect=0, backoff_factor=0.2,
            allowed_methods=None, respect_retry_after_header=False,
        )  # fmt: skip
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, HTTPAdapter(max_retries=retry))

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def site(self) -> SiteInfo:
        """Return who the server takes us for; binds the hardware ID at first contact."""
        return self._call("GET", transport.SITE_PATH, SiteInfo)

    def site_status(self) -> SiteStatus:
        """Return whether the server is still working for us."""
        return self._call("GET", transport.SITE_STATUS_PATH, SiteStatus)

    def initialise(self) -> InitialiseAnswer:
        """Ask the server to build our queue from nothing."""
        return self._call("POST", transport.INITIALISE_PATH, InitialiseAnswer, b"{}")

    def central_records(self, cursor: int, limit: int) -> CentralBatch:
        """Return up to ``limit`` changes of central data with a cursor above ``cursor``."""
        path = f"{transport.CENTRAL_RECORDS_PATH}?cursor={cursor}&limit={limit}"
        return self._call("GET", path, CentralBatch)

    def queued_records(self, limit: int) -> QueuedBatch:
        """Return up to ``limit`` records of our queue, the same ones until acknowledged."""
        return self._call("GET", f"{transport.QUEUED_RECORDS_PATH}?limit={limit}", QueuedBatch)

    def acknowledge(self, sync_out_ids: Sequence[str]) -> None:
        """Tell the server that these queued records are stored here durably."""
        body = encode(AckRequest(sync_ids=tuple(sync_out_ids)))
        self._call("POST", transport.ACKNOWLEDGED_RECORDS_PATH, None, body)

    def push(self, batch: PushBatch) -> PushAnswer:
        """Hand over our records; the answer means they are stored durably there."""
        return self._call("POST", transport.QUEUED_RECORDS_PATH, PushAnswer, encode(batch))

    def _call(self, method: str, path: str, kind: type[T] | None, body: bytes | None = None) -> T:
        headers = {}
        compresses = self._compress_wanted and self._server_takes_gzip
        if body is not None and compresses and len(body) >= _COMPRESS_FROM_BYTES:
            body = gzip.compress(body, compresslevel=1)
            headers["Content-Encoding"] = "gzip"
        started = time.perf_counter()
        try:
            answer = self._session.request(
                method,
                self._base + path,
                data=body,
                headers=headers,
                timeout=(CONNECT_TIMEOUT_S, self._settings.timeout_s),
                allow_redirects=False,
            )
        except (requests.RequestException, OSError) as error:
            raise error_of_transport(error, self._base) from error
        self._note(answer, time.perf_counter() - started)
        if not answer.ok or answer.is_redirect:
            raise error_of_answer(
                answer.status_code, answer.content, self._base, self._settings.site_name
            )
        if kind is None:
            return None  # type: ignore[return-value]  # acknowledgements have no answer
        try:
            return decode(answer.content, kind)
        except WireFormatError as error:
            code = ErrorCode.NOT_A_SYNC_SERVER if kind is SiteInfo else ErrorCode.ANSWER_BROKEN
            raise AppError(code, url=self._base, reason=error) from error

    def _note(self, answer: requests.Response, seconds: float) -> None:
        self.round_trip_s = seconds
        self._server_takes_gzip = "gzip" in answer.headers.get("Accept-Encoding", "")
        try:
            told_at = parsedate_to_datetime(answer.headers["Date"])
        except (KeyError, ValueError, TypeError):
            return
        if told_at.tzinfo is not None:
            difference = told_at - self._clock.now()
            self.clock_difference_s = round(difference.total_seconds())
