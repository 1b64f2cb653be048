"""A central server reached over HTTP, by our own client or by another that carries the requests.

Bodies, headers and paths are as Open mSupply sends them (protocol 1.1), so any central server that
speaks v5 can be at the other end.
"""

import gzip
import time
from base64 import b64encode
from collections.abc import Sequence
from email.utils import parsedate_to_datetime
from typing import Final, TypeVar

from models.clock import SYSTEM_CLOCK, Clock
from models.enums import ErrorCode
from models.errors import AppError
from models.marks import Marks
from syncengine.carrier import Answer, Carrier, Request
from syncengine.client.built_in import LOOPBACK, BuiltInCarrier
from syncengine.client.failures import error_of_answer
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
_FIRST_REFUSAL: Final = 400
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


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
        self._compress_wanted = not self._base.startswith(LOOPBACK)
        self._server_takes_gzip = False
        self.round_trip_s: float | None = None
        self.clock_difference_s: int | None = None
        credential = f"{settings.site_name}:{settings.password_sha256}".encode()
        self._headers = {
            "Authorization": f"Basic {b64encode(credential).decode()}",
            transport.HARDWARE_ID_HEADER: settings.hardware_id,
            transport.APP_NAME_HEADER: settings.app_name,
            transport.APP_VERSION_HEADER: settings.app_version,
            transport.SYNC_VERSION_HEADER: str(transport.SYNC_VERSION),
            "Accept-Encoding": "gzip" if self._compress_wanted else "identity",
        }
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

    def site(self, marks: Marks | None = None) -> SiteInfo:
        """Return who the server takes us for; binds the hardware ID at first contact."""
        return self._call("GET", transport.SITE_PATH, SiteInfo, marks=marks)

    def site_status(self) -> SiteStatus:
        """Return whether the server is still working for us."""
        return self._call("GET", transport.SITE_STATUS_PATH, SiteStatus)

    def initialise(self, marks: Marks | None = None) -> InitialiseAnswer:
        """Ask the server to build our queue from nothing."""
        return self._call("POST", transport.INITIALISE_PATH, InitialiseAnswer, b"{}", marks)

    def central_records(self, cursor: int, limit: int) -> CentralBatch:
        """Return up to ``limit`` changes of central data with a cursor above ``cursor``."""
        path = f"{transport.CENTRAL_RECORDS_PATH}?cursor={cursor}&limit={limit}"
        return self._call("GET", path, CentralBatch)

    def queued_records(self, limit: int) -> QueuedBatch:
        """Return up to ``limit`` records of our queue, the same ones until acknowledged."""
        return self._call("GET", f"{transport.QUEUED_RECORDS_PATH}?limit={limit}", QueuedBatch)

    def acknowledge(self, sync_out_ids: Sequence[str], marks: Marks | None = None) -> None:
        """Tell the server that these queued records are stored here durably."""
        body = encode(AckRequest(sync_ids=tuple(sync_out_ids)))
        self._call("POST", transport.ACKNOWLEDGED_RECORDS_PATH, None, body, marks)

    def push(self, batch: PushBatch, marks: Marks | None = None) -> PushAnswer:
        """Hand over our records; the answer means they are stored durably there."""
        return self._call("POST", transport.QUEUED_RECORDS_PATH, PushAnswer, encode(batch), marks)

    def _call(
        self,
        method: str,
        path: str,
        kind: type[T] | None,
        body: bytes | None = None,
        marks: Marks | None = None,
    ) -> T:
        headers = dict(self._headers)
        if marks is not None:
            headers[transport.MARKS_HEADER] = transport.marks_text(marks)
        compresses = self._compress_wanted and self._server_takes_gzip
        if body is not None and compresses and len(body) >= _COMPRESS_FROM_BYTES:
            body = gzip.compress(body, compresslevel=1)
            headers["Content-Encoding"] = "gzip"
        started = time.perf_counter()
        answer = self._carrier.exchange(
            Request(
                method=method,
                base_url=self._base,
                path=path,
                headers=headers,
                body=body,
                connect_timeout_s=CONNECT_TIMEOUT_S,
                silence_s=self._settings.timeout_s,
            )
        )
        self._note(answer, time.perf_counter() - started)
        if answer.status >= _FIRST_REFUSAL or answer.status in _REDIRECTS:
            raise error_of_answer(answer.status, answer.body, self._base, self._settings.site_name)
        if kind is None:
            return None  # type: ignore[return-value]  # acknowledgements have no answer
        try:
            return decode(answer.body, kind)
        except WireFormatError as error:
            code = ErrorCode.NOT_A_SYNC_SERVER if kind is SiteInfo else ErrorCode.ANSWER_BROKEN
            raise AppError(code, url=self._base, reason=error) from error

    def _note(self, answer: Answer, seconds: float) -> None:
        self.round_trip_s = seconds
        self._server_takes_gzip = "gzip" in answer.headers.get("accept-encoding", "")
        try:
            told_at = parsedate_to_datetime(answer.headers["date"])
        except (KeyError, ValueError, TypeError):
            return
        if told_at.tzinfo is not None:
            difference = told_at - self._clock.now()
            self.clock_difference_s = round(difference.total_seconds())
