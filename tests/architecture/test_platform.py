"""What the program takes for granted of this machine: Qt's signals, a font, no other host."""

import socket
import sys
from typing import Final

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics

from tests.loopback import OtherHostError

EMITS: Final = 20_000
GLYPHS: Final = "Aé⇄✓⚠…–"
"""Letters and signs that the windows draw without an icon."""


class Lamp(QObject):
    """Counts how often its own signal reached it."""

    switched = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.switched.connect(self.count)

    @Slot(bool)
    def count(self, is_on: bool) -> None:
        self.heard += is_on


def test_signals_keep_their_arguments_alive() -> None:
    """Some Qt wheels lose a reference at each emit and abort the process after a minute."""
    lamp = Lamp()
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(EMITS):
        lamp.switched.emit(True)
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert lamp.heard == EMITS
    lost = [was - now for was, now in zip(before, after, strict=True)]
    assert all(abs(count) < EMITS / 10 for count in lost)


@pytest.mark.usefixtures("qapp")
def test_a_font_draws_the_signs_of_the_windows() -> None:
    metrics = QFontMetrics(QFont())
    assert [sign for sign in GLYPHS if not metrics.inFontUcs4(ord(sign))] == []


def test_tests_reach_no_other_host() -> None:
    with pytest.raises(OtherHostError):
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    with pytest.raises(OtherHostError):
        socket.getaddrinfo("example.org", 443)
    with socket.socket(type=socket.SOCK_DGRAM) as datagrams, pytest.raises(OtherHostError):
        datagrams.sendto(b"", ("192.0.2.1", 53))


def test_unknown_hosts_stay_unknown() -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("central.invalid", 443)


def test_loopback_is_open() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(("localhost", server.getsockname()[1]), timeout=5) as client,
    ):
        assert client.getpeername()[0] == "127.0.0.1"
