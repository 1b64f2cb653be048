"""The v4 interface over HTTP: log-in of users, look-ups for their sites (protocol 4.3, 5).

Nothing here is part of a synchronisation. A log-in has no credentials but those in its body; for
the rest a site gives its name and password, and no device.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from models.datafile import Datafile
from models.enums import ErrorCode
from models.errors import AppError
from syncengine.server.auth import Authenticator, Contact
from syncengine.server.bodies import answer_of, read_body
from syncengine.server.calls import basic_credentials, refusing
from syncengine.server.refusal import Refusal
from syncengine.server.users import UserDoor
from syncengine.server.v4_service import V4Service, log_in
from syncengine.wire import decode, encode, transport, v4

_LARGEST_BODY_BYTES: Final = 64 * 1024
_Call = Callable[[V4Service, Request, bytes], Any]
_ENCODER: Final = msgspec.json.Encoder()


@dataclass(frozen=True, slots=True)
class V4Interface:
    """The routes of one datafile. Database work runs in threads."""

    datafile: Datafile
    authenticator: Authenticator
    users: UserDoor

    def routes(self) -> list[Route]:
        """Return the routes of the interface."""
        return [
            Route(v4.LOGIN_PATH, self._login, methods=["POST"]),
            *(
                Route(path, self._look_up(call), methods=[method])
                for path, method, call in (
                    (v4.PATIENT_PATH, "GET", _patients),
                    (v4.PATIENT_HISTORY_PATH, "GET", _history),
                    (v4.PRESCRIBER_PATH, "GET", _prescribers),
                    (v4.NAME_STORE_JOIN_PATH, "POST", _join_name),
                )
            ),
        ]

    async def _login(self, request: Request) -> Response:
        accepted = request.headers.get("accept-encoding", "")
        try:
            body = await read_body(request, _LARGEST_BODY_BYTES)
            status, answer = await run_in_threadpool(
                refusing, request, lambda _request: self._logged_in(body)
            )
        except Refusal as refusal:
            return answer_of(encode(v4.Failed(str(refusal))), refusal.code.http_status, accepted)
        return answer_of(encode(answer), status, accepted)

    def _logged_in(self, body: bytes) -> tuple[int, msgspec.Struct]:
        asked = decode(body, v4.LoginRequest)
        try:
            return 200, log_in(self.users, asked)
        except AppError as error:
            if error.code is ErrorCode.LOGIN_DELAYED:
                return 403, v4.LoginDelayed(int(error.facts["seconds"]))
            if error.code is ErrorCode.LOGIN_WRONG:
                return 401, v4.Failed(error.summary)
            raise

    def _look_up(self, call: _Call) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            accepted = request.headers.get("accept-encoding", "")
            try:
                service = await run_in_threadpool(refusing, request, self._service_of)
                body = await read_body(request, _LARGEST_BODY_BYTES)
                content = await run_in_threadpool(
                    refusing, request, lambda asked: _ENCODER.encode(call(service, asked, body))
                )
            except Refusal as refusal:
                failed = v4.Failed(str(refusal))
                return answer_of(encode(failed), refusal.code.http_status, accepted)
            return answer_of(content, 200, accepted)

        return endpoint

    def _service_of(self, request: Request) -> V4Service:
        name, password = basic_credentials(request.headers.get("authorization", ""))
        contact = Contact(
            site_name=name,
            password=password,
            hardware_id=request.headers.get(transport.HARDWARE_ID_HEADER),
            app_name="",
            app_version="",
            sync_version=None,
            address=request.client.host if request.client else "",
        )
        return V4Service(self.datafile, self.authenticator.site_of(contact))


def _patients(service: V4Service, request: Request, _body: bytes) -> Any:
    return service.patients(request.query_params)


def _history(service: V4Service, request: Request, _body: bytes) -> Any:
    return service.history(request.query_params)


def _prescribers(service: V4Service, request: Request, _body: bytes) -> Any:
    return service.prescribers(request.query_params)


def _join_name(service: V4Service, _request: Request, body: bytes) -> Any:
    return service.join_name(decode(body, v4.JoinRequest))
