"""How the program ends when it is not its user who closes it: signals, log-out, shutdown.

Unsaved edits keep a log-out waiting while the session manager lets the user be asked; where it does
not, and on SIGTERM, they are dropped and the log says so. The datafile loses nothing either way.
"""

import asyncio
import logging
import signal
import sys
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QWidget

from ui.windows.open_windows import to_front

LOG: Final = logging.getLogger(__name__)
_DEMAND_HOLDS_S: Final = 120.0
"""So long after a log-out was announced, being told to quit is taken for it."""


class Ending(QObject):
    """Hears of the end. Thread: the UI thread.

    quit: ends the program unless a window asks about changes; end_now: ends it anyhow.
    """

    def __init__(
        self, app: QApplication, quit: Callable[[], None], end_now: Callable[[], None]
    ) -> None:
        super().__init__(app)
        self._app = app
        self._quit = quit
        self._end_now = end_now
        self._demanded_s = -_DEMAND_HOLDS_S
        # Direct: the session manager waits for the return of the slot.
        app.commitDataRequest.connect(self.prepare, Qt.ConnectionType.DirectConnection)
        app.saveStateRequest.connect(self.save_state, Qt.ConnectionType.DirectConnection)
        app.installEventFilter(self)
        self._loop = asyncio.get_running_loop() if sys.platform != "win32" else None
        if self._loop is not None:
            self._loop.add_signal_handler(signal.SIGINT, quit)
            for each in (signal.SIGTERM, signal.SIGHUP):
                self._loop.add_signal_handler(each, self.drop_and_end)

    def close(self) -> None:
        """Hear nothing more, and be no part of the application."""
        self.setParent(None)
        self.deleteLater()
        self._app.removeEventFilter(self)
        self._app.commitDataRequest.disconnect(self.prepare)
        self._app.saveStateRequest.disconnect(self.save_state)
        if self._loop is not None:
            for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                self._loop.remove_signal_handler(each)

    def prepare(self, manager: QSessionManager) -> None:
        """Let the session end, or keep it waiting for windows that hold changes."""
        changed = changed_windows()
        if changed and manager.allowsInteraction():
            manager.cancel()
            manager.release()
            to_front(changed[0])
            changed[0].close()  # asks
            return
        self._demanded_s = time.monotonic()

    def save_state(self, manager: QSessionManager) -> None:
        """Leave the next start to the user's own choice (Preferences > General)."""
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)

    def drop_and_end(self) -> None:
        """End now; what was typed and not saved is dropped, and said to be."""
        if changed := changed_windows():
            LOG.warning("The session ends: unsaved changes are dropped, windows: %d", len(changed))
        self._end_now()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take over the system's wish to quit: hidden windows would never close by it."""
        if watched is self._app and event.type() == QEvent.Type.Quit:
            if time.monotonic() - self._demanded_s < _DEMAND_HOLDS_S:
                self.drop_and_end()
            else:
                self._quit()
            return True
        return False


def changed_windows() -> list[QWidget]:
    """Return the windows on the screen with edits that are not saved."""
    return [
        window
        for window in QApplication.topLevelWidgets()
        if window.isVisible() and getattr(window, "is_changed", False)
    ]
