"""What happens on other threads, told on the UI thread.

Here is only the crossing; what an event means is the engine's and the windows' affair.
"""

from collections.abc import Callable
from threading import Lock

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

Subscribe = Callable[[Callable[[object], None]], Callable[[], None]]
"""Register a callback that may be called on any thread; returns what ends the registration."""


class LatestRelay(QObject):
    """Hands the latest of the values posted on other threads to the UI thread.

    A burst of posts between two turns of the UI loop arrives as one ``received``, with the last
    value: a status or a progress, where only the newest counts. Create it on the UI thread, and
    connect methods of QObjects that live there (a lambda might run on the worker).
    """

    received = Signal(object)
    _posted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._latest: object = None
        self._on_its_way = False
        self._closed = False
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, value: object) -> None:
        """Let ``value`` be received soon, unless a newer one overtakes it.

        Thread: any. Never blocks; does nothing after ``close`` or the end of this object.
        """
        with self._lock:
            if self._closed or not isValid(self):
                return
            self._latest = value
            if not self._on_its_way:
                self._on_its_way = True
                self._posted.emit()

    def close(self) -> None:
        """Deliver nothing more, not even what is on its way."""
        with self._lock:
            self._closed = True
            self._latest = None

    def _deliver(self) -> None:
        with self._lock:
            if self._closed:
                return
            value, self._latest = self._latest, None
            self._on_its_way = False
        self.received.emit(value)


class EngineBridge(QObject):
    """Repeats engine events as a signal on the UI thread, bursts as their last event.

    Create on the UI thread; connect QObject methods only. ``subscribe`` is the engine's.
    """

    status_changed = Signal(object)

    def __init__(self, subscribe: Subscribe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._relay = LatestRelay(self)
        self._relay.received.connect(self.status_changed)
        self._unsubscribe: Callable[[], None] | None = subscribe(self._relay.post)

    def close(self) -> None:
        """End the subscription; no signal comes after this. Calling it again does nothing."""
        self._relay.close()
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None


class CrashRelay(QObject):
    """Hands each crash report to the UI thread. Create it there; emit on any thread.

    received(str, Path | None): the text of the report, and its file.
    """

    received = Signal(object, object)
