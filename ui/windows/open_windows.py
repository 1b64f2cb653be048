"""The windows of one datafile that are open: each thing in one window only, all closed together."""

from collections.abc import Callable, Hashable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

W = TypeVar("W", bound=QWidget)


class OpenWindows(QObject):
    """Keeps the open windows by what they show. Thread: the UI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._windows: dict[Hashable, QWidget] = {}

    def show(self, key: Hashable, make: Callable[[], W]) -> W:
        """Raise the window that shows ``key``, or make, keep and show one."""
        window = self._living(key)
        if window is None:
            window = make()
            self._windows[key] = window
        to_front(window)
        return window  # type: ignore[return-value] # a key names one kind of window

    def renamed(self, window: QWidget, key: Hashable) -> bool:
        """Note that ``window`` shows ``key`` from now on.

        False if another window shows it already: that one is raised, and nothing is noted.
        """
        other = self._living(key)
        if other is not None and other is not window:
            other.raise_()
            other.activateWindow()
            return False
        self._windows = {old: each for old, each in self._windows.items() if each is not window}
        self._windows[key] = window
        return True

    def windows(self) -> list[QWidget]:
        """Return the windows that can be seen, in the order they were opened."""
        return [
            window
            for key in list(self._windows)
            if (window := self._living(key)) is not None and window.isVisible()
        ]

    def close_all(self) -> bool:
        """Close every window; False if one stays, because it holds changes and asks first."""
        for window in self.windows():
            if not window.close():
                window.raise_()
                window.activateWindow()
                return False
        return True

    def _living(self, key: Hashable) -> QWidget | None:
        window = self._windows.get(key)
        if window is None or not isValid(window):
            self._windows.pop(key, None)
            return None
        return window


def to_front(window: QWidget) -> None:
    """Show ``window`` above the others, with the focus, wherever it was."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
