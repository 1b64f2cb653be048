"""Cycles of QObjects die on the UI thread, whichever thread is busy."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from ui.background.garbage import UiThreadGarbage


class InACycle(QObject):
    """Holds itself, as a window with a lambda on one of its own signals does."""

    died_on: list[threading.Thread]

    def __init__(self, died_on: list[threading.Thread]) -> None:
        super().__init__()
        self.itself = self
        self.died_on = died_on
        QTimer(self).start(10_000)

    def __del__(self) -> None:
        self.died_on.append(threading.current_thread())


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[UiThreadGarbage]:
    assert qtbot is not None
    gc.enable()
    made = UiThreadGarbage()
    yield made
    made.close()
    assert gc.isenabled()
    gc.disable()


def test_a_busy_worker_destroys_no_qobject(garbage: UiThreadGarbage) -> None:
    died_on: list[threading.Thread] = []
    assert not gc.isenabled()
    gc.collect()
    InACycle(died_on)

    kept: list[list[int]] = []

    def make_objects() -> None:
        kept.extend([n] for n in range(200_000))  # far past every threshold of the collector

    worker = threading.Thread(target=make_objects)
    worker.start()
    worker.join(30)
    assert not died_on
    garbage.collect_due()
    assert died_on == [threading.main_thread()]


def test_it_collects_by_itself(qtbot: QtBot, garbage: UiThreadGarbage) -> None:
    assert garbage is not None
    died_on: list[threading.Thread] = []
    InACycle(died_on)
    more = [[n] for n in range(gc.get_threshold()[0] + 1)]
    qtbot.waitUntil(lambda: bool(died_on))
    assert more
