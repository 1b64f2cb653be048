"""A proxy on loopback between a site and its server that does to a request what bad links do.

Real sockets on both sides. What happens to which call is told by ``FaultProxy.on``; every other
call passes unharmed.
"""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import BinaryIO, Final
from urllib.parse import urlsplit

from tests.fakes.waiting import DEADLINE_S

SITE: Final = "GET /sync/v5/site"
SITE_STATUS: Final = "GET /sync/v5/site_status"
INITIALISE: Final = "POST /sync/v5/initialise"
CENTRAL_RECORDS: Final = "GET /sync/v5/central_records"
QUEUED_RECORDS: Final = "GET /sync/v5/queued_records"
ACKNOWLEDGE: Final = "POST /sync/v5/acknowledged_records"
PUSH: Final = "POST /sync/v5/queued_records"
CALLS: Final = (SITE, SITE_STATUS, INITIALISE, CENTRAL_RECORDS, QUEUED_RECORDS, ACKNOWLEDGE, PUSH)

ALWAYS: Final = 1_000_000
_PASSED_ON: Final = ("content-length", "connection", "transfer-encoding", "host")


@dataclass(slots=True)
class Exchange:
    """One request that has arrived, and what can be done about it. Thread: its connection's.

    The site's connection is closed when the fault returns.
    """

    call: str
    target: str
    headers: dict[str, str]
    body: bytes
    upstream: str
    client: socket.socket
    answer: bytes = b""

    @property
    def request(self) -> bytes:
        """The request as it goes to the server, byte for byte."""
        method = self.call.split()[0]
        lines = [f"{method} {self.target} HTTP/1.1", f"Host: {self.upstream}", "Connection: close"]
        lines += [f"{name}: {value}" for name, value in self._passed_headers().items()]
        if method == "POST":
            lines.append(f"Content-Length: {len(self.body)}")
        return "\r\n".join([*lines, "", ""]).encode("latin-1") + self.body

    def forward(self) -> bytes:
        """Hand the request to the server; keep its whole answer and return it."""
        with self._server() as server:
            server.sendall(self.request)
            chunks: list[bytes] = []
            while chunk := server.recv(65536):
                chunks.append(chunk)
        self.answer = b"".join(chunks)
        return self.answer

    def forward_cut(self, size: int) -> None:
        """Hand the server only the first ``size`` bytes of the request, then hang up."""
        with self._server() as server:
            server.sendall(self.request[:size])

    def send(self, answer: bytes) -> None:
        """Send bytes to the site."""
        self.client.sendall(answer)

    def wait_until_given_up(self) -> None:
        """Say nothing more until the site hangs up."""
        self.client.settimeout(DEADLINE_S)
        with suppress(OSError):
            while self.client.recv(65536):
                pass

    def _server(self) -> socket.socket:
        host, _, port = self.upstream.partition(":")
        return socket.create_connection((host, int(port)), DEADLINE_S)

    def _passed_headers(self) -> dict[str, str]:
        return {
            name: value for name, value in self.headers.items() if name.lower() not in _PASSED_ON
        }


Fault = Callable[[Exchange], None]
"""What is done to a request in place of passing it on and its answer back."""


def pass_on(exchange: Exchange) -> None:
    """Do what an honest proxy does."""
    exchange.send(exchange.forward())


def drop_request(exchange: Exchange) -> None:
    """Lose the request: the server never sees it."""
    del exchange


def drop_answer(exchange: Exchange) -> None:
    """Lose the answer: the server has done what was asked, the site does not know."""
    exchange.forward()


def cut_request(size: int) -> Fault:
    """Break the connection after ``size`` bytes of the request."""

    def fault(exchange: Exchange) -> None:
        exchange.forward_cut(size)

    return fault


def cut_answer(size: int) -> Fault:
    """Break the connection after ``size`` bytes of the answer; below 0 they count from its end."""

    def fault(exchange: Exchange) -> None:
        exchange.send(exchange.forward()[:size])

    return fault


def stall(size: int = 0) -> Fault:
    """Send the first ``size`` bytes of the answer, then nothing until the site gives up."""

    def fault(exchange: Exchange) -> None:
        exchange.send(exchange.forward()[:size])
        exchange.wait_until_given_up()

    return fault


def hold_answer(release: threading.Event) -> Fault:
    """Keep the answer back until ``release`` is set."""

    def fault(exchange: Exchange) -> None:
        answer = exchange.forward()
        release.wait(DEADLINE_S)
        exchange.send(answer)

    return fault


def answer(status: int, body: bytes = b"", **headers: str) -> Fault:
    """Answer in the server's place, without asking it."""

    def fault(exchange: Exchange) -> None:
        head = [f"HTTP/1.1 {status} Anything", f"Content-Length: {len(body)}", "Connection: close"]
        head += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        exchange.send("\r\n".join([*head, "", ""]).encode() + body)

    return fault


def first(act: Callable[[], None], then: Fault) -> Fault:
    """Do ``act`` as soon as the request has arrived, then let ``then`` happen to it."""

    def fault(exchange: Exchange) -> None:
        act()
        then(exchange)

    return fault


def meanwhile(act: Callable[[], None]) -> Fault:
    """Do ``act`` when the server has answered and the site does not know yet."""

    def fault(exchange: Exchange) -> None:
        answer = exchange.forward()
        act()
        exchange.send(answer)

    return fault


def last(then: Fault, act: Callable[[], None]) -> Fault:
    """Let ``then`` happen to the request, and do ``act`` before the site notices."""

    def fault(exchange: Exchange) -> None:
        then(exchange)
        act()

    return fault


@dataclass(slots=True)
class _Rule:
    call: str
    fault: Fault
    skip: int
    times: int


class FaultProxy:
    """The proxy in front of one server. Thread: one for each connection."""

    def __init__(self, server_url: str, host: str) -> None:
        self.exchanges: list[Exchange] = []
        self._upstream = urlsplit(server_url).netloc
        self._rules: list[_Rule] = []
        self._lock = threading.Lock()
        self._listening = socket.create_server((host, 0))
        self._accepting = threading.Thread(target=self._accept, name="fault proxy")
        self._connections: list[threading.Thread] = []
        self._accepting.start()

    @property
    def url(self) -> str:
        """Where a site finds it."""
        host, port = self._listening.getsockname()
        return f"http://{host}:{port}"

    @property
    def calls(self) -> list[str]:
        """The calls that arrived since the last ``heal``."""
        with self._lock:
            return [each.call for each in self.exchanges]

    def on(self, call: str, fault: Fault, *, skip: int = 0, times: int = ALWAYS) -> None:
        """Let ``fault`` happen to the next ``times`` requests of ``call`` after ``skip`` others."""
        with self._lock:
            self._rules.append(_Rule(call, fault, skip, times))

    def heal(self) -> None:
        """Let everything pass again, and forget what was asked."""
        with self._lock:
            self._rules.clear()
            self.exchanges.clear()

    def close(self) -> None:
        """Stop accepting and wait for the connections under way."""
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._accepting.join(DEADLINE_S)
        self._listening.close()
        for each in self._connections:
            each.join(DEADLINE_S)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                thread = threading.Thread(target=self._serve, args=(client,), daemon=True)
                self._connections.append(thread)
                thread.start()

    def _serve(self, client: socket.socket) -> None:
        client.settimeout(DEADLINE_S)
        with client, client.makefile("rb") as stream, suppress(OSError):
            exchange = self._read(client, stream)
            if exchange is not None:
                self._fault_of(exchange)(exchange)

    def _read(self, client: socket.socket, stream: BinaryIO) -> Exchange | None:
        line = stream.readline().decode("latin-1")
        if not line.strip():
            return None
        method, target, _ = line.split(" ", 2)
        headers: dict[str, str] = {}
        while text := stream.readline().decode("latin-1").rstrip("\r\n"):
            name, _, value = text.partition(":")
            headers[name] = value.strip()
        sizes = [value for name, value in headers.items() if name.lower() == "content-length"]
        body = stream.read(int(sizes[0])) if sizes else b""
        call = f"{method} {target.partition('?')[0]}"
        return Exchange(call, target, headers, body, self._upstream, client)

    def _fault_of(self, exchange: Exchange) -> Fault:
        with self._lock:
            self.exchanges.append(exchange)
            for rule in self._rules:
                if rule.call != exchange.call or rule.times == 0:
                    continue
                if rule.skip > 0:
                    rule.skip -= 1
                    continue
                rule.times -= 1
                return rule.fault
        return pass_on


@contextmanager
def fault_proxy(server_url: str, *, host: str = "127.0.0.1") -> Iterator[FaultProxy]:
    """Give a proxy in front of the server at ``server_url`` that listens on ``host``."""
    proxy = FaultProxy(server_url, host)
    try:
        yield proxy
    finally:
        proxy.close()
