"""A second start of the program hands over to the first."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.running import single_instance
from tests.fakes.waiting import DEADLINE_S
from ui.background.single_instance import SingleInstance, StartRequest

REQUEST = StartRequest(("/data/central.2a",), sync=True)


@pytest.fixture
def make(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], SingleInstance]]:
    """Starts the program once more, as far as its instance goes."""
    assert qapp is not None
    made: list[SingleInstance] = []

    def start() -> SingleInstance:
        made.append(SingleInstance(str(tmp_path / "socket"), str(tmp_path / "lock")))
        return made[-1]

    yield start
    for each in made:
        each.release()


def test_after_the_first_has_ended_the_next_is_the_program(
    make: Callable[[], SingleInstance],
) -> None:
    first = make()
    assert first.claim(StartRequest())
    first.release()
    assert make().claim(REQUEST)


def test_what_a_killed_program_left_behind_is_no_program(
    make: Callable[[], SingleInstance], tmp_path: Path
) -> None:
    killed = f"from socket import *; s = socket(AF_UNIX); s.bind({str(tmp_path / 'socket')!r})"
    subprocess.run([sys.executable, "-c", killed], check=True)
    assert make().claim(REQUEST)


def test_rubbish_on_the_socket_asks_for_nothing(
    make: Callable[[], SingleInstance], qtbot: QtBot, tmp_path: Path
) -> None:
    first = make()
    assert first.claim(StartRequest())
    asked: list[StartRequest] = []
    first.asked.connect(asked.append)
    for said in (b"open it\n", b"{}" * 40_000, b'{"sync": 3}\n'):
        caller = QLocalSocket()
        caller.connectToServer(str(tmp_path / "socket"))
        assert caller.waitForConnected(int(DEADLINE_S * 1000))
        with qtbot.waitSignal(caller.disconnected, timeout=int(DEADLINE_S * 1000)):
            caller.write(said)
    assert asked == []


def test_a_real_second_start_ends_with_the_request_taken(qtbot: QtBot, tmp_path: Path) -> None:
    first = single_instance()
    assert first.claim(StartRequest())
    asked: list[StartRequest] = []
    first.asked.connect(asked.append)
    command = [sys.executable, "-m", "app", "open", "central.2a", "--sync"]
    second = subprocess.Popen(command, cwd=tmp_path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=int(DEADLINE_S * 1000))
    first.release()
    assert second.returncode == 0
    assert asked == [StartRequest((str(tmp_path / "central.2a"),), sync=True)]
