"""A server that answers each request with given bytes: what a real one never would."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from tests.fakes.tls import CERTIFICATE, KEY
from tests.fakes.waiting import DEADLINE_S

Script = Callable[[socket.socket], None]
"""Answers one request on a connection, after its head has been read."""


@dataclass
class Heard:
    """What the server was asked: how often it was connected to, and the heads and bodies."""

    connections: int = 0
    heads: list[str] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)


@contextmanager
def scripted_server(*scripts: Script, tls: bool = False) -> Iterator[tuple[str, Heard]]:
    """Give the URL of a server that plays ``scripts``, one a request, the last ones for ever."""
    listening = socket.create_server(("127.0.0.1", 0))
    heard, context = Heard(), None
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE, KEY)
    thread = threading.Thread(target=_serve, args=(listening, scripts, context, heard))
    thread.start()
    scheme = "https" if tls else "http"
    try:
        yield f"{scheme}://127.0.0.1:{listening.getsockname()[1]}", heard
    finally:
        with suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)  # wakes the thread that accepts
        listening.close()
        thread.join(DEADLINE_S)


def _serve(
    listening: socket.socket,
    scripts: Sequence[Script],
    context: ssl.SSLContext | None,
    heard: Heard,
) -> None:
    threads = []
    while True:
        try:
            connection, _ = listening.accept()
        except OSError:
            break
        heard.connections += 1
        thread = threading.Thread(target=_answer, args=(connection, scripts, context, heard))
        thread.start()
        threads.append((thread, connection))
    for thread, connection in threads:
        with suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        thread.join(DEADLINE_S)


def _answer(
    connection: socket.socket,
    scripts: Sequence[Script],
    context: ssl.SSLContext | None,
    heard: Heard,
) -> None:
    with suppress(OSError), connection:
        plain = connection if context is None else context.wrap_socket(connection, server_side=True)
        while head := _head(plain):
            text, body = head
            length = int(_header(text, "content-length") or 0)
            while len(body) < length:
                body += plain.recv(65536)
            heard.heads.append(text)
            heard.bodies.append(body)
            scripts[min(len(heard.heads), len(scripts)) - 1](plain)


def _head(connection: socket.socket) -> tuple[str, bytes] | None:
    received = b""
    while b"\r\n\r\n" not in received:
        part = connection.recv(65536)
        if not part:
            return None
        received += part
    text, _, body = received.partition(b"\r\n\r\n")
    return text.decode(), body


def _header(head: str, name: str) -> str:
    lines = (line.partition(":") for line in head.split("\r\n")[1:])
    return next((value.strip() for key, _, value in lines if key.lower() == name), "")


def says(status: str, body: bytes = b"", *headers: str) -> Script:
    """Answer with ``status`` ("200 OK") and ``body``."""
    lines = (f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers)
    content = "\r\n".join(lines).encode() + b"\r\n\r\n" + body
    return lambda connection: connection.sendall(content)


def sends(content: bytes, *, closes: bool = True) -> Script:
    """Send just these bytes, then end the connection or fall silent."""

    def play(connection: socket.socket) -> None:
        connection.sendall(content)
        if closes:
            connection.shutdown(socket.SHUT_RDWR)

    return play
