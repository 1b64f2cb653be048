"""The v6 interface over HTTP: thin routes from a request to ``V6Service`` (protocol 3.2).

Credentials travel in the body and are checked by the same ``Authenticator`` as those of v5. The
status of a JSON answer is always 200, its one key decides.
"""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route

from models.datafile import Datafile
from models.errors import AppError
from models.oms_central import oms_central_url
from syncengine.server.auth import Authenticator, Contact
from syncengine.server.bodies import answer_of, read_body
from syncengine.server.files import BrokenForm, FileStore, parts_of_form
from syncengine.server.refusal import Refusal
from syncengine.server.v6_service import KeptFile, V6Failure, V6Service
from syncengine.wire import WireFormatError, decode, encode, v6
from syncengine.wire.v5 import V5Error

LOG: Final = logging.getLogger(__name__)

_BAD_CREDENTIALS: Final = (V5Error.SITE_NAME_NOT_FOUND, V5Error.SITE_INCORRECT_PASSWORD)
_Call = Callable[[Request, bytes], Any]


@dataclass(frozen=True, slots=True)
class V6Interface:
    """The routes of one datafile. Database and disk work runs in threads."""

    datafile: Datafile
    authenticator: Authenticator
    start_integration: Callable[[int], None]
    files: FileStore | None

    def routes(self) -> list[Route]:
        """Return the routes of the interface."""
        return [
            Route(v6.PULL_PATH, self._json(self._pull), methods=["POST"]),
            Route(v6.PUSH_PATH, self._json(self._push), methods=["POST"]),
            Route(v6.PATIENT_PULL_PATH, self._json(self._patient_pull), methods=["POST"]),
            Route(v6.SITE_STATUS_PATH, self._json(self._site_status), methods=["POST"]),
            Route(v6.UPLOAD_FILE_PATH, self._json(self._upload), methods=["PUT"]),
            Route(v6.DOWNLOAD_FILE_PATH, self._download, methods=["POST"]),
            Route(v6.NAME_STORE_JOIN_PATH, self._join_name, methods=["POST"]),
        ]

    # --- calls: from a body to what the service answers

    def _pull(self, request: Request, body: bytes) -> v6.Batch:
        asked = decode(body, v6.PullRequest)
        return self._service(request, asked.credentials, asked.version).pull(asked)

    def _push(self, request: Request, body: bytes) -> v6.PushResult:
        try:
            asked = decode(body, v6.PushRequest)
        except WireFormatError as error:
            raise V6Failure(v6.parsing_error(str(error))) from error
        return self._service(request, asked.credentials, asked.version).push(asked.batch)

    def _patient_pull(self, request: Request, body: bytes) -> v6.Batch:
        asked = decode(body, v6.PatientPullRequest)
        return self._service(request, asked.credentials, asked.version).patient_pull(asked)

    def _site_status(self, request: Request, body: bytes) -> v6.StatusResult:
        asked = decode(body, v6.Request)
        return self._service(request, asked.credentials, asked.version).site_status()

    def _upload(self, request: Request, body: bytes) -> None:
        parts = parts_of_form(request.headers.get("content-type", ""), body)
        if not {"json_part", "file_part"} <= parts.keys():
            raise BrokenForm("the form lacks json_part or file_part")
        asked = decode(parts["json_part"], v6.UploadRequest)
        service = self._service(request, asked.credentials, asked.version)
        service.upload(asked.file_id, parts["file_part"])

    def _file(self, request: Request, body: bytes) -> KeptFile:
        asked = decode(body, v6.DownloadRequest)
        return self._service(request, asked.credentials, asked.version).download(asked.id)

    def _join(self, request: Request, body: bytes) -> None:
        asked = decode(body, v6.NameStoreJoinRequest)
        self._service(request, asked.credentials, v6.MAX_V6_VERSION).join_name(asked)

    def _service(self, request: Request, who: v6.Credentials, version: int) -> V6Service:
        """Return the service of the calling site. Raises: V6Failure, Refusal."""
        if not v6.MIN_V6_VERSION <= version <= v6.MAX_V6_VERSION:
            raise V6Failure(v6.version_mismatch(version))
        with self.datafile.read() as session:
            if oms_central_url(session) is not None:
                raise V6Failure(v6.NOT_A_CENTRAL_SERVER)
        contact = Contact(
            site_name=who.username,
            password=who.password_sha256,
            hardware_id=who.site_uuid,
            app_name=who.app_name,
            app_version=who.app_version,
            sync_version=who.sync_version,
            address=request.client.host if request.client else "",
        )
        site_id = self.authenticator.site_of(contact)
        return V6Service(self.datafile, site_id, self.start_integration, self.files)

    # --- endpoints: from a request to an answer

    def _json(self, call: _Call) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            accepted = request.headers.get("accept-encoding", "")
            try:
                answer = encode(v6.Data(await _run(call, request)))
            except V6Failure as failure:
                answer = encode(v6.Failed(failure.error))
            return answer_of(answer, 200, accepted)

        return endpoint

    async def _download(self, request: Request) -> Response:
        """Answer with the bytes of a file; a failure is bare, and told by its status."""
        try:
            file: KeptFile = await _run(self._file, request)
        except V6Failure as failure:
            body = encode(v6.Failed(failure.error))
            return Response(body[len(b'{"error":') : -1], 500, media_type="application/json")
        return FileResponse(file.path, filename=file.name, content_disposition_type="inline")

    async def _join_name(self, request: Request) -> Response:
        try:
            await _run(self._join, request)
        except V6Failure as failure:
            is_refused = isinstance(failure.__cause__, Refusal)
            return PlainTextResponse(str(failure), 401 if is_refused else 500)
        return Response()


async def _run(call: _Call, request: Request) -> Any:
    """Call in a thread; whatever goes wrong becomes a ``V6Failure``."""
    try:
        return await run_in_threadpool(partial(call, request, await read_body(request)))
    except V6Failure:
        raise
    except Refusal as refusal:
        detail = refusal.body.error
        is_other = refusal.code in {*_BAD_CREDENTIALS, V5Error.BAD_REQUEST}
        raise V6Failure(
            v6.other_server_error(detail.message) if is_other else v6.legacy_server_error(detail)
        ) from refusal
    except (WireFormatError, BrokenForm) as error:
        raise V6Failure(v6.other_server_error(str(error))) from error
    except AppError as error:
        LOG.error("%s %s failed: %s", request.method, request.url.path, error)
        raise V6Failure(v6.other_server_error(error.summary)) from error
    except Exception as error:
        LOG.exception("%s %s failed unexpectedly", request.method, request.url.path)
        text = "The server failed; see its log."
        raise V6Failure(v6.other_server_error(text)) from error
