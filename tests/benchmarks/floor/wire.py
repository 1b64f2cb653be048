"""HTTP/1.1 with the least that works: one request and one answer after the other on one socket."""

import socket
from collections.abc import Callable, Iterator
from typing import BinaryIO, NamedTuple

Answerer = Callable[["Message"], bytes]


class Message(NamedTuple):
    """A request or an answer. ``start``: its first line; header names are in lower case."""

    start: str
    headers: dict[str, str]
    body: bytes


def read_message(stream: BinaryIO) -> Message | None:
    """Return the next message; None if the other side has closed the connection."""
    start = stream.readline().decode().rstrip()
    if not start:
        return None
    headers = {}
    while line := stream.readline().decode().rstrip():
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    return Message(start, headers, stream.read(int(headers.get("content-length", 0))))


def serve(listening: socket.socket, answer: Answerer) -> None:
    """Answer one connection after the other, for ever. An answer to POST and GET alike is 200."""
    for connection in _connections(listening):
        with connection, connection.makefile("rb") as stream:
            while request := read_message(stream):
                body = answer(request)
                head = f"HTTP/1.1 200 OK\r\ncontent-length: {len(body)}\r\n\r\n"
                connection.sendall(head.encode() + body)


def _connections(listening: socket.socket) -> Iterator[socket.socket]:
    while True:
        connection, _ = listening.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        yield connection


class Client:
    """One kept-alive connection to a server; ``credentials`` is the Authorization header."""

    def __init__(self, port: int, credentials: str) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._stream = self._socket.makefile("rb")
        self._head = f"host: 127.0.0.1\r\nauthorization: {credentials}\r\n"

    def call(self, method: str, path: str, body: bytes = b"") -> bytes:
        """Return the answer's body. Raises: ConnectionError if it is no success."""
        head = f"{method} {path} HTTP/1.1\r\n{self._head}content-length: {len(body)}\r\n\r\n"
        self._socket.sendall(head.encode() + body)
        answer = read_message(self._stream)
        if answer is None or " 200 " not in answer.start:
            raise ConnectionError(answer.start if answer else "closed")
        return answer.body

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()
        self._socket.close()
