"""Whether the sync settings in one window may be edited just now: the code was given there."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.session import OpenDatafile
from ui.windows.unlock.dialog import unlock

LOCK_AFTER_MIN: Final = 10


class Unlocking(QObject):
    """Locked until the right code was given in ``window``.

    Locks again when the window closes, when somebody else logs in, and ``LOCK_AFTER_MIN`` after
    the code. ``changed`` tells each change of ``is_unlocked``. Use it on the UI thread.
    """

    changed = Signal()

    def __init__(self, data: OpenDatafile, window: QWidget) -> None:
        super().__init__(window)
        self._data = data
        self._window = window
        self._is_unlocked = False
        self._asking = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(LOCK_AFTER_MIN * 60_000)
        self.timer.timeout.connect(self.lock)
        data.login_changed.connect(self.lock)
        window.installEventFilter(self)

    @property
    def is_unlocked(self) -> bool:
        """Whether what the code protects may be edited in this window now."""
        return self._is_unlocked

    def request(self) -> None:
        """Ask for the code, unless it was given already or is being asked for."""
        if not (self._is_unlocked or self._asking):
            self._asking = True  # now, for the coroutine starts with the next turn of the loop
            self._data.operations.spawn(self._ask(), self._window)

    def lock(self) -> None:
        """Protect the settings again; what was changed meanwhile stays on the screen."""
        self.timer.stop()
        if self._is_unlocked:
            self._is_unlocked = False
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lock when the window goes away."""
        if event.type() is QEvent.Type.Hide and not event.spontaneous():
            self.lock()
        return super().eventFilter(watched, event)

    async def _ask(self) -> None:
        try:
            right = await unlock(self._data, self._window)
        finally:
            self._asking = False
        if right:
            self._is_unlocked = True
            self.timer.start()
            self.changed.emit()
