"""Windows come back in the size in which they were left."""

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_FRAME = QSize(16, 80)
"""What is left free for a window manager's frame, whose size is known only once it is shown: Qt
centres a dialog by a guess of 40 px above it, and as much is free below."""


class Placement(QObject):
    """Restores the size and place of ``window`` and keeps them whenever it is hidden.

    name: under which it is kept, the same for all windows of a kind. width_px, height_px: the first
    size, in logical pixels, and what a screen too small for it cuts.
    """

    def __init__(
        self, window: QWidget, settings: QSettings, name: str, width_px: int, height_px: int
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._key = f"windows/{name}"
        kept = settings.value(self._key)
        if not (isinstance(kept, QByteArray) and window.restoreGeometry(kept)):
            window.resize(QSize(width_px, height_px).boundedTo(_room(window)))
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place of a window that goes, unless it is being destroyed with its parent."""
        if event.type() == QEvent.Type.Hide and isValid(self._window):
            self._settings.setValue(self._key, self._window.saveGeometry())
        return super().eventFilter(watched, event)


def _room(window: QWidget) -> QSize:
    """Return what the inside of a window may cover; without a screen there is no bound to it."""
    if QGuiApplication.platformName() == "offscreen":
        return QSize(10_000, 10_000)
    return window.screen().availableSize() - _FRAME
