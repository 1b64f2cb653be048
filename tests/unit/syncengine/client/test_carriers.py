"""Our own HTTP client and Node's: the same answers, and the same errors where there is none."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.enums import ErrorCode
from models.errors import AppError
from syncengine import node_refusal
from syncengine.carrier import Carrier, Request
from syncengine.client import node as node_module
from syncengine.client.failures import error_of_node
from syncengine.client.node import NodeCarrier
from tests.fakes.carriers import CARRIERS, NODES, carrier, new_node
from tests.fakes.scripted_server import Script, says, scripted_server, sends

SILENT = sends(b"", closes=False)
CUT_BODY = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"


@pytest.fixture(scope="module", params=CARRIERS)
def carries(request: pytest.FixtureRequest) -> Iterator[Carrier]:
    with carrier(request.param) as made:
        yield made


@pytest.fixture(scope="module", params=NODES)
def node() -> Iterator[NodeCarrier]:
    made = new_node()
    yield made
    made.close()


def ask(url: str, method: str = "GET", body: bytes | None = None, silence_s: float = 5) -> Request:
    headers = {"Authorization": "Basic c2VjcmV0", "Accept-Encoding": "gzip"}
    return Request(method, url, "/sync?limit=1", headers, body, 5.0, silence_s)


def refusal(carries: Carrier, request: Request) -> AppError:
    with pytest.raises(AppError) as refused:
        carries.exchange(request)
    return refused.value


def test_answers_come_whole_over_one_connection(carries: Carrier) -> None:
    large = bytes(range(256)) * 4096
    packed = says("200 OK", gzip.compress(large), "Content-Encoding: gzip", "Date: now")
    moved = says("302 Found", b"", "Location: http://127.0.0.1:1/")
    with scripted_server(says("201 Created", b"made"), packed, moved) as (url, heard):
        made = carries.exchange(ask(url, "POST", b"body" * 100_000))
        found = carries.exchange(ask(url))
        away = carries.exchange(ask(url))
    assert (made.status, made.body) == (201, b"made")
    assert (found.status, found.body, found.headers["date"]) == (200, large, "now")
    assert away.status == 302  # not followed
    assert heard.connections == 1
    assert heard.heads[0].startswith("POST /sync?limit=1 HTTP/1.1")
    assert "Basic c2VjcmV0" in heard.heads[0]
    assert heard.bodies[0] == b"body" * 100_000


@pytest.mark.parametrize(
    ("script", "code", "reason"),
    [
        (SILENT, ErrorCode.SERVER_TIMEOUT, None),
        (sends(CUT_BODY, closes=False), ErrorCode.SERVER_TIMEOUT, None),
        (sends(CUT_BODY), ErrorCode.ANSWER_BROKEN, "it ended too early"),
        (sends(b""), ErrorCode.SERVER_UNREACHABLE, "the connection was cut"),
        (sends(b"SSH-2.0\r\n\r\n"), ErrorCode.SERVER_UNREACHABLE, "the connection was cut"),
    ],
    ids=["silent", "silent in the body", "cut in the body", "cut", "not HTTP"],
)
def test_what_becomes_of_a_request_without_answer(
    carries: Carrier, script: Script, code: ErrorCode, reason: str | None
) -> None:
    with scripted_server(script) as (url, _):
        error = refusal(carries, ask(url, silence_s=0.3))
    assert (error.code, error.facts.get("reason")) == (code, reason)


def test_a_packed_body_that_is_broken(carries: Carrier) -> None:
    broken = says("200 OK", gzip.compress(b"x" * 99)[:-9] + b"y" * 9, "Content-Encoding: gzip")
    with scripted_server(broken) as (url, _):
        assert refusal(carries, ask(url)).code is ErrorCode.ANSWER_BROKEN


def test_nobody_listens_and_nobody_is_called_so(carries: Carrier) -> None:
    error = refusal(carries, ask("http://127.0.0.1:1"))
    assert error.facts["reason"] == "it refuses the connection"
    unknown = f"http://{'a' * 63}.invalid"
    assert refusal(carries, ask(unknown)).code is ErrorCode.HOST_UNKNOWN


def test_a_certificate_that_nobody_vouches_for(carries: Carrier) -> None:
    with scripted_server(says("200 OK"), tls=True) as (url, heard):
        assert refusal(carries, ask(url)).code is ErrorCode.CERTIFICATE_REFUSED
    assert heard.heads == []  # nothing was sent, no credential either


def test_a_connection_that_was_closed_meanwhile_is_made_again(carries: Carrier) -> None:
    with scripted_server(sends(b""), says("200 OK", b"again")) as (url, heard):
        assert carries.exchange(ask(url)).body == b"again"
    assert heard.connections == 2


@pytest.mark.expected_log("syncengine.client.node: The Node HTTP client ended")
def test_a_killed_node_is_started_again_and_a_closed_one_is_not(node: NodeCarrier) -> None:
    with scripted_server(says("200 OK", b"one")) as (url, _):
        assert node.exchange(ask(url)).body == b"one"
        first = node._process
        assert first is not None
        assert node.exchange(ask(url)).body == b"one"
        assert node._process is first  # kept running
        first.kill()
        first.wait()
        assert node.exchange(ask(url)).body == b"one"
        ended = new_node()
        assert ended.exchange(ask(url)).body == b"one"
        process = ended._process
        ended.close()
        assert process is not None
        assert process.returncode == 0  # by itself, with its input
        assert refusal(ended, ask(url)).code is ErrorCode.SYNC_STOPPED


@pytest.mark.parametrize("program", ["no-such-program", "false"])
def test_a_program_that_is_no_node_is_told(program: str) -> None:
    broken = NodeCarrier(Path("x"), node=program)
    assert refusal(broken, ask("http://127.0.0.1:1")).code is ErrorCode.NODE_FAILED


def test_why_there_is_no_node(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    missing = node_refusal()
    assert missing is not None
    assert "not installed" in missing.summary
    monkeypatch.setattr(node_module, "_version_of", lambda _node: "v16.20.2")
    monkeypatch.setattr("shutil.which", lambda _name: "node")
    old = node_refusal()
    assert old is not None
    assert "v16.20.2 is too old" in old.summary
    monkeypatch.setattr(node_module, "_version_of", lambda _node: "hello")
    silent = node_refusal()
    assert silent is not None
    assert "does not tell its version" in silent.summary
    monkeypatch.setattr(node_module, "_version_of", lambda _node: "v22.1.0")
    assert node_refusal() is None


def test_other_failures_of_node_keep_their_reason() -> None:
    error = error_of_node("unreachable", "no route to host", "http://x")
    assert (error.code, error.facts["reason"]) == (ErrorCode.SERVER_UNREACHABLE, "no route to host")
