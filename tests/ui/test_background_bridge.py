"""Events from other threads reach slots on the UI thread, bursts as one."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from tests.fakes.waiting import DEADLINE_S
from ui.background.bridge import EngineBridge, LatestRelay


class Source:
    """An engine's side of a subscription, and a thread that uses it."""

    def __init__(self) -> None:
        self.callbacks: list[Callable[[object], None]] = []

    def subscribe(self, callback: Callable[[object], None]) -> Callable[[], None]:
        self.callbacks.append(callback)
        return lambda: self.callbacks.remove(callback)

    def publish_on_another_thread(self, *values: object) -> None:
        def publish() -> None:
            for value in values:
                for callback in tuple(self.callbacks):
                    callback(value)

        thread = threading.Thread(target=publish)
        thread.start()
        thread.join(DEADLINE_S)
        assert not thread.is_alive()


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[threading.Thread] = set()

    @Slot(object)
    def hear(self, value: object) -> None:
        self.heard.append(value)
        self.threads.add(threading.current_thread())


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def listener(qtbot: QtBot) -> Listener:
    assert qtbot is not None
    return Listener()


def test_slots_run_on_the_ui_thread(qtbot: QtBot, source: Source, listener: Listener) -> None:
    bridge = EngineBridge(source.subscribe)
    bridge.status_changed.connect(listener.hear)
    source.publish_on_another_thread("pushing")
    qtbot.waitUntil(lambda: listener.heard == ["pushing"])
    assert listener.threads == {threading.main_thread()}


def test_a_burst_arrives_as_its_last_event(
    qtbot: QtBot, source: Source, listener: Listener
) -> None:
    bridge = EngineBridge(source.subscribe)
    bridge.status_changed.connect(listener.hear)
    source.publish_on_another_thread(*range(20_000))
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard == [19_999]
    source.publish_on_another_thread("next")
    qtbot.waitUntil(lambda: listener.heard == [19_999, "next"])


def test_twenty_thousand_signals_one_by_one(qtbot: QtBot, listener: Listener) -> None:
    """PySide6 6.12.0 aborts in this on Python 3.11 (it loses a reference at each emit)."""
    assert qtbot is not None
    bridge = EngineBridge(lambda _callback: lambda: None)
    bridge.status_changed.connect(listener.hear)
    for _ in range(20_000):
        bridge.status_changed.emit(True)
    assert len(listener.heard) == 20_000


def test_nothing_comes_after_close(qtbot: QtBot, source: Source, listener: Listener) -> None:
    bridge = EngineBridge(source.subscribe)
    bridge.status_changed.connect(listener.hear)
    kept = source.callbacks[0]
    source.publish_on_another_thread("on its way")
    bridge.close()
    bridge.close()
    assert not source.callbacks
    kept("late")
    other = EngineBridge(source.subscribe)
    other.status_changed.connect(listener.hear)
    source.publish_on_another_thread("marker")
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard == ["marker"]


def test_a_relay_that_has_gone_is_quiet(qtbot: QtBot) -> None:
    parent = QObject()
    relay = LatestRelay(parent)
    with qtbot.waitSignal(parent.destroyed):
        parent.deleteLater()
    relay.post("late")
