"""Keeps what a window shows fresh: reads again on request and, while it is visible, by a timer."""

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from ui.background.operations import Operations


class WhileVisible(QObject):
    """Ticks every ``interval_ms`` while ``window`` is visible, and once when it appears."""

    ticked = Signal()

    def __init__(self, window: QWidget, interval_ms: int) -> None:
        super().__init__(window)
        self._timer = QTimer(self)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self.ticked)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Run the timer while the window can be seen."""
        if event.type() == QEvent.Type.Show:
            self._timer.start()
            self.ticked.emit()
        elif event.type() == QEvent.Type.Hide:
            self._timer.stop()
        return super().eventFilter(watched, event)


class Refreshing(QObject):
    """Runs ``read`` for ``window`` when it appears, on request, and every ``interval_ms`` after.

    Requests that come while ``read`` runs are folded into one more run. A refresh that fails shows
    no dialog, for it comes again: ``failed(AppError)`` tells it, ``succeeded`` the opposite.
    """

    succeeded = Signal()
    failed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        operations: Operations,
        read: Callable[[], Coroutine[Any, Any, None]],
        interval_ms: int,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._operations = operations
        self._read = read
        self._running = False
        self._again = False
        self._visible = WhileVisible(window, interval_ms)
        self._visible.ticked.connect(self.request)

    def request(self) -> None:
        """Read again soon; does nothing while the window is hidden."""
        if not self._window.isVisible():
            return
        self._again = True
        if not self._running:
            self._running = True
            self._operations.spawn(self._run(), self._window)

    async def _run(self) -> None:
        try:
            while self._again:
                self._again = False
                try:
                    await self._read()
                except AppError as error:
                    self.failed.emit(error)
                else:
                    self.succeeded.emit()
        finally:
            self._running = False
