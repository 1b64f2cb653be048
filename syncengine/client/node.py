"""The other HTTP client: a Node.js program that is kept running (windows.md, "JS Node").

The program is ``resources/node/http_client.js``, where the frames of the pipe are described. It is
started at the first request, ends with this process, and is started again if it was ended.
"""

import logging
import shutil
import struct
import subprocess
import threading
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Final

import msgspec

from models.enums import ErrorCode
from models.errors import AppError
from syncengine.carrier import Answer, Request
from syncengine.client.failures import error_of_node

LOG: Final = logging.getLogger(__name__)
OLDEST_NODE: Final = 18

_LENGTHS: Final = struct.Struct(">II")
_VERSION_TIMEOUT_S: Final = 20.0
_END_TIMEOUT_S: Final = 2.0


def node_refusal() -> AppError | None:
    """Return why Node.js cannot be used on this machine; None if it can. Takes about 50 ms."""
    node = shutil.which("node")
    if node is None:
        return AppError(ErrorCode.NODE_UNUSABLE, reason="it is not installed on this machine")
    try:
        told = _version_of(node)
        major = int(told.removeprefix("v").split(".")[0])
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        return AppError(ErrorCode.NODE_UNUSABLE, reason=f"it does not tell its version ({error})")
    if major < OLDEST_NODE:
        reason = f"{told} is too old, {OLDEST_NODE} or later is needed"
        return AppError(ErrorCode.NODE_UNUSABLE, reason=reason)
    return None


def _version_of(node: str) -> str:
    asked = (node, "--version")
    ended = subprocess.run(
        asked, capture_output=True, text=True, timeout=_VERSION_TIMEOUT_S, check=False
    )
    return ended.stdout.strip()


class NodeCarrier:
    """Implements ``Carrier`` with one Node process. Thread: any; one request at a time."""

    def __init__(self, script: Path, node: str = "node") -> None:
        """Prepare to run ``script`` with the program ``node``, which is looked up by its name."""
        self._argv = (node, str(script))
        self._turn = threading.Lock()
        self._last_id = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False

    def exchange(self, request: Request) -> Answer:
        """Return the answer.

        Raises: AppError that says why there is none, NODE_FAILED if the program itself failed.
        """
        with self._turn:
            process = self._running()
            assert process.stdin is not None
            assert process.stdout is not None
            self._last_id += 1
            try:
                _write(process.stdin, self._last_id, request)
                head, body = _read(process.stdout)
            except (OSError, EOFError, msgspec.DecodeError) as error:
                _end(process)
                if self._closed:
                    raise AppError(ErrorCode.SYNC_STOPPED) from error
                raise AppError(ErrorCode.NODE_FAILED, reason="it ended unexpectedly") from error
        if "failure" in head:
            raise error_of_node(head["failure"], head["reason"], request.base_url)
        headers = {
            name: ", ".join(value) if isinstance(value, list) else value
            for name, value in head["headers"].items()
        }
        return Answer(head["status"], headers, body)

    def close(self) -> None:
        """End the program; a request that waits for its answer fails with SYNC_STOPPED."""
        self._closed = True
        process = self._process
        if process is None:
            return
        assert process.stdin is not None
        with suppress(OSError):
            process.stdin.close()  # the program ends with it
        try:
            process.wait(_END_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            process.kill()
        with self._turn:  # whoever waited for an answer has got none by now
            _end(process)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._closed:
            raise AppError(ErrorCode.SYNC_STOPPED)
        if self._process is None or self._process.poll() is not None:
            if self._process is not None:
                _end(self._process)
                LOG.warning("The Node HTTP client ended and is started again")
            try:
                self._process = subprocess.Popen(
                    self._argv,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,  # Ctrl+C is for us, who let the batch end first
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            except OSError as error:
                reason = error.strerror or str(error)
                raise AppError(ErrorCode.NODE_FAILED, reason=reason) from error
        return self._process


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()


def _write(pipe: IO[bytes], request_id: int, request: Request) -> None:
    body = request.body or b""
    head = msgspec.json.encode(
        {
            "id": request_id,
            "method": request.method,
            "url": request.base_url + request.path,
            "headers": {**request.headers, "Content-Length": str(len(body))},
            "connectMs": round(request.connect_timeout_s * 1000),
            "silenceMs": round(request.silence_s * 1000),
        }
    )
    pipe.write(_LENGTHS.pack(len(head), len(body)) + head + body)
    pipe.flush()


def _read(pipe: IO[bytes]) -> tuple[dict[str, Any], bytes]:
    head_bytes, body_bytes = _LENGTHS.unpack(_exactly(pipe, _LENGTHS.size))
    head = msgspec.json.decode(_exactly(pipe, head_bytes), type=dict[str, Any])
    return head, _exactly(pipe, body_bytes)


def _exactly(pipe: IO[bytes], size: int) -> bytes:
    content = pipe.read(size)
    if len(content) < size:
        raise EOFError
    return content
