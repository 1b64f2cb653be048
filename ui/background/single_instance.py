"""One program for one user: a second start hands its request over to the first, and ends.

The two talk through a local socket that only the user may open. What a request does is the
business of ``app``.
"""

import json
from dataclasses import asdict, dataclass
from typing import Final

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER: Final = b"taken\n"
_WAIT_MS: Final = 5000
_LARGEST_BYTES: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class StartRequest:
    """What a start of the program asks for."""

    locations: tuple[str, ...] = ()
    """The datafiles to open; none: those that were open last."""
    sync: bool = False
    """Whether to synchronise them at once."""
    hidden: bool = False
    """Whether the system started it at log-in: nothing is to come to the front."""


class SingleInstance(QObject):
    """The right to be the running program. Thread: the UI thread.

    asked(StartRequest): the program was started once more.
    """

    asked = Signal(object)

    def __init__(self, name: str, lock_file: str, parent: QObject | None = None) -> None:
        """Stand ready. name: of the socket; lock_file: held for the moment of the decision."""
        super().__init__(parent)
        self._name = name
        self._lock = QLockFile(lock_file)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take_call)
        self._calls: dict[QLocalSocket, bytes] = {}

    def claim(self, request: StartRequest) -> bool:
        """Be the program, or hand ``request`` to the one that is; False means: end now.

        A program that runs and does not answer within 5 s is taken for dead.
        """
        self._lock.tryLock(_WAIT_MS)  # of two starts at once one decides first
        try:
            if self._handed_over(request):
                return False
            QLocalServer.removeServer(self._name)  # what a killed program left behind
            self._server.listen(self._name)
            return True
        finally:
            self._lock.unlock()

    def release(self) -> None:
        """Let the next start be the program."""
        self._server.close()

    def _handed_over(self, request: StartRequest) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(json.dumps(asdict(request)).encode() + b"\n")
        answer = b""
        while len(answer) < len(_ANSWER):
            if not socket.bytesAvailable() and not socket.waitForReadyRead(_WAIT_MS):
                return False
            answer += bytes(socket.readAll().data())
        return answer == _ANSWER

    def _take_call(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._calls[socket] = b""
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(self._forget)

    def _read(self) -> None:
        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        said = self._calls.get(socket, b"") + bytes(socket.readAll().data())
        self._calls[socket] = said
        if b"\n" not in said:
            if len(said) > _LARGEST_BYTES:
                socket.abort()
            return
        try:
            request = _request_in(said.partition(b"\n")[0])
        except (ValueError, TypeError, KeyError):
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()
        self.asked.emit(request)

    def _forget(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._calls.pop(socket, None)
            socket.deleteLater()


def _request_in(line: bytes) -> StartRequest:
    """Return the request that another start wrote. Raises: ValueError, TypeError, KeyError."""
    said = json.loads(line)
    locations, sync, hidden = said["locations"], said["sync"], said["hidden"]
    if not all(isinstance(each, bool) for each in (sync, hidden)):
        raise TypeError("no request")
    if not all(isinstance(each, str) for each in locations):
        raise TypeError("no request")
    return StartRequest(tuple(locations), sync, hidden)
