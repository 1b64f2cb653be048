"""The v5 interface over HTTP: thin routes from a request to ``SiteService`` (protocol 1.3)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from models.datafile import Datafile
from models.enums import SiteType
from models.marks import Marks
from syncengine.server.auth import Authenticator, Contact
from syncengine.server.bodies import answer_of, read_body
from syncengine.server.calls import basic_credentials, number_in, refusing
from syncengine.server.refusal import Refusal
from syncengine.server.service import SiteService
from syncengine.wire import decode, encode, transport
from syncengine.wire.v5 import AckRequest, PushBatch

_Call = Callable[[SiteService, Mapping[str, str], bytes, Marks | None], msgspec.Struct | None]


@dataclass(frozen=True, slots=True)
class V5Interface:
    """The routes of one datafile. Database work runs in threads, so no slow link holds another."""

    datafile: Datafile
    authenticator: Authenticator
    start_integration: Callable[[int], None]

    def routes(self) -> list[Route]:
        """Return the routes of the interface."""
        return [
            Route(path, self._endpoint(call), methods=[method]) for path, method, call in _CALLS
        ]

    def _endpoint(self, call: _Call) -> Callable[[Request], object]:
        async def endpoint(request: Request) -> Response:
            accepted = request.headers.get("accept-encoding", "")
            try:
                # Who calls is known before a body is read: strangers fill no memory.
                service = await run_in_threadpool(refusing, request, self._service_of)
                body = await read_body(request)
                content = await run_in_threadpool(
                    refusing, request, lambda asked: _answer(call, service, asked, body)
                )
            except Refusal as refusal:
                return answer_of(encode(refusal.body), refusal.code.http_status, accepted)
            return answer_of(content, 200, accepted)

        return endpoint

    def _service_of(self, request: Request) -> SiteService:
        contact = contact_of(request)
        return SiteService(
            self.datafile,
            self.authenticator.site_of(contact),
            str(request.base_url).rstrip("/"),
            self.start_integration,
            for_peer=contact.app_name != transport.OUR_APP_NAME,
        )


def _answer(call: _Call, service: SiteService, request: Request, body: bytes) -> bytes:
    marks = transport.marks_of(request.headers.get(transport.MARKS_HEADER, ""))
    answer = call(service, request.query_params, body, None if service.for_peer else marks)
    return b"{}" if answer is None else encode(answer)


def _site(
    service: SiteService, _query: Mapping[str, str], _body: bytes, marks: Marks | None
) -> msgspec.Struct:
    return service.site(marks)


def _site_status(
    service: SiteService, _query: Mapping[str, str], _body: bytes, _marks: Marks | None
) -> msgspec.Struct:
    return service.site_status()


def _initialise(
    service: SiteService, _query: Mapping[str, str], _body: bytes, marks: Marks | None
) -> msgspec.Struct:
    return service.initialise(marks)


def _central(
    service: SiteService, query: Mapping[str, str], _body: bytes, _marks: Marks | None
) -> msgspec.Struct:
    return service.central_records(number_in(query, "cursor"), number_in(query, "limit"))


def _queued(
    service: SiteService, query: Mapping[str, str], _body: bytes, _marks: Marks | None
) -> msgspec.Struct:
    return service.queued_records(number_in(query, "limit"))


def _push(
    service: SiteService, _query: Mapping[str, str], body: bytes, marks: Marks | None
) -> msgspec.Struct:
    return service.push(decode(body, PushBatch), marks)


def _acknowledge(
    service: SiteService, _query: Mapping[str, str], body: bytes, marks: Marks | None
) -> None:
    service.acknowledge(decode(body, AckRequest).sync_ids, marks)


_CALLS: Final[tuple[tuple[str, str, _Call], ...]] = (
    (transport.SITE_PATH, "GET", _site),
    (transport.SITE_STATUS_PATH, "GET", _site_status),
    (transport.INITIALISE_PATH, "POST", _initialise),
    (transport.CENTRAL_RECORDS_PATH, "GET", _central),
    (transport.QUEUED_RECORDS_PATH, "GET", _queued),
    (transport.QUEUED_RECORDS_PATH, "POST", _push),
    (transport.ACKNOWLEDGED_RECORDS_PATH, "POST", _acknowledge),
)


def contact_of(request: Request) -> Contact:
    """Return who makes a v5 call, as its headers say."""
    name, password = basic_credentials(request.headers.get("authorization", ""))
    app_name = request.headers.get(transport.APP_NAME_HEADER, "")
    return Contact(
        site_name=name,
        password=password,
        hardware_id=request.headers.get(transport.HARDWARE_ID_HEADER, ""),
        app_name=app_name,
        app_version=request.headers.get(transport.APP_VERSION_HEADER, ""),
        sync_version=request.headers.get(transport.SYNC_VERSION_HEADER, ""),
        address=request.client.host if request.client else "",
        site_type=_site_type(app_name),
    )


def _site_type(app_name: str) -> SiteType | None:
    """Return what kind of site a program makes."""
    if app_name.startswith(transport.OPEN_MSUPPLY_APP_NAME):
        return SiteType.OPEN_MSUPPLY
    return SiteType.STANDALONE if app_name == transport.OUR_APP_NAME else None
