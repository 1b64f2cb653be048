"""The v3 interface over HTTP, for mSupply mobile: thin routes to ``V3Service`` (protocol 4.1, 4.2).

A refusal is a 200 with an ``error`` where records are exchanged, since the app reads no body of any
other status there; the two calls that authenticate have the status that the refusal has.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from models.datafile import Datafile
from models.enums import ErrorCode, Permission, SiteType
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.queries.site_users import site_user
from syncengine.server.auth import Authenticator, Contact
from syncengine.server.bodies import answer_of, read_body
from syncengine.server.calls import basic_credentials, number_in, refusing
from syncengine.server.integrator import Integrator
from syncengine.server.refusal import Refusal
from syncengine.server.service import SiteService
from syncengine.server.users import UserDoor
from syncengine.server.v3_service import V3Service
from syncengine.wire import decode, encode, transport, v3
from syncengine.wire.v5 import V5Error

_Answer = msgspec.Struct | Sequence[msgspec.Struct]
_Call = Callable[[V3Service, Request, bytes], _Answer]


@dataclass(frozen=True, slots=True)
class V3Interface:
    """The routes of one datafile. Database work runs in threads."""

    datafile: Datafile
    authenticator: Authenticator
    users: UserDoor
    integrator: Integrator

    def routes(self) -> list[Route]:
        """Return the routes of the interface; the app ends some of their paths with a slash."""
        return [
            Route(path + end, endpoint, methods=[method])
            for path, method, endpoint in (
                (v3.SITE_PATH, "GET", self._exchange(_site, is_log_in=True)),
                (v3.USER_PATH, "GET", self._user),
                (v3.INITIAL_DUMP_PATH, "GET", self._exchange(_initial_dump)),
                (v3.COUNT_PATH, "GET", self._exchange(_count)),
                (v3.QUEUED_RECORDS_PATH, "GET", self._exchange(_queued)),
                (v3.QUEUED_RECORDS_PATH, "POST", self._exchange(_push)),
                (v3.ACKNOWLEDGED_RECORDS_PATH, "POST", self._exchange(_acknowledge)),
            )
            for end in ("", "/")
        ]

    def _exchange(
        self, call: _Call, *, is_log_in: bool = False
    ) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            accepted = request.headers.get("accept-encoding", "")
            try:
                service = await run_in_threadpool(refusing, request, self._service_of)
                body = await read_body(request)
                content = await run_in_threadpool(
                    refusing, request, lambda asked: encode(call(service, asked, body))
                )
            except Refusal as refusal:
                failed = is_log_in or refusal.code is V5Error.INTERNAL_ERROR
                status = refusal.code.http_status if failed else 200
                return answer_of(encode(v3.Failed(_words(refusal))), status, accepted)
            return answer_of(content, 200, accepted)

        return endpoint

    async def _user(self, request: Request) -> Response:
        try:
            answer = await run_in_threadpool(refusing, request, self._log_in)
        except Refusal as refusal:
            return answer_of(encode(v3.Failed(str(refusal))), refusal.code.http_status, "")
        return answer_of(encode(answer), 200, "")

    def _service_of(self, request: Request) -> V3Service:
        name, password = basic_credentials(request.headers.get("authorization", ""))
        contact = Contact(
            site_name=name,
            password=password,
            hardware_id=request.headers.get(transport.HARDWARE_ID_HEADER, ""),
            app_name=v3.MOBILE_APP_NAME,
            app_version=request.headers.get(v3.MOBILE_VERSION_HEADER, ""),
            sync_version=None,
            address=request.client.host if request.client else "",
            site_type=SiteType.MOBILE,
        )
        site_id = self.authenticator.site_of(contact)
        general = SiteService(
            self.datafile, site_id, str(request.base_url).rstrip("/"), self.integrator.submit
        )
        return V3Service(general, self.integrator.submit_later)

    def _log_in(self, request: Request) -> v3.UserAnswer:
        """Let a user in who works in the store asked for (protocol 4.2)."""
        name, digest = basic_credentials(request.headers.get("authorization", ""))
        try:
            user = self.users.log_in(name, digest)
        except AppError as error:
            if error.code not in {ErrorCode.LOGIN_WRONG, ErrorCode.LOGIN_DELAYED}:
                raise
            raise Refusal(
                V5Error.SITE_INCORRECT_PASSWORD, f"{error.summary} {error.action}"
            ) from error
        store_id = request.query_params.get("store", "")
        with self.datafile.read() as session:
            found = site_user(session, user, None)
        if store_id not in found.store_ids:
            raise Refusal(V5Error.SITE_HAS_NO_STORE, "The user may not log in to this store.")
        return v3.UserAnswer(found.user_id, Permission.EDIT_SYNC_SETTINGS in user.permissions)


def _words(refusal: Refusal) -> str:
    wrong_device = refusal.code is V5Error.SITE_INCORRECT_HARDWARE_ID
    return f"{v3.WRONG_DEVICE} {refusal}" if wrong_device else str(refusal)


def _site(service: V3Service, _request: Request, _body: bytes) -> _Answer:
    return service.site()


def _initial_dump(service: V3Service, request: Request, _body: bytes) -> _Answer:
    _check_ends(service, request)
    return service.initial_dump()


def _count(service: V3Service, request: Request, _body: bytes) -> _Answer:
    _check_ends(service, request)
    return service.count()


def _queued(service: V3Service, request: Request, _body: bytes) -> _Answer:
    _check_ends(service, request)
    return service.queued_records(number_in(request.query_params, "limit"))


def _push(service: V3Service, request: Request, body: bytes) -> _Answer:
    _check_ends(service, request)
    return service.push(decode(body, list[v3.PushedRecord]))


def _acknowledge(service: V3Service, request: Request, body: bytes) -> _Answer:
    _check_ends(service, request)
    return service.acknowledge(decode(body, v3.AckRequest).sync_ids)


_ENDS: Final = "The request is not between this site and this server: from_site={}, to_site={}."


def _check_ends(service: V3Service, request: Request) -> None:
    """Refuse a device that still thinks it is another site, or that of another server."""
    told = [number_in(request.query_params, name) for name in ("from_site", "to_site")]
    if told != [service.site_id, CENTRAL_SITE_ID]:
        raise Refusal(V5Error.BAD_REQUEST, _ENDS.format(*told))
