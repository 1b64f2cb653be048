"""Answers every wish for help with the one Help window; it closes with the program."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from ui.help import SCHEME, topic_of
from ui.windows.open_windows import to_front

if TYPE_CHECKING:
    from ui.windows.help.window import HelpWindow


class HelpDesk(QObject):
    """Takes the addresses that ``ui.help`` opens. Keep one as long as the program runs."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._window: HelpWindow | None = None
        # PySide takes the name as str, whatever its stubs say.
        QDesktopServices.setUrlHandler(SCHEME, self, "answer")  # type: ignore[arg-type]

    @property
    def window(self) -> "HelpWindow | None":
        """The Help window while it is open."""
        if self._window is not None and not isValid(self._window):
            self._window = None
        return self._window

    @Slot(QUrl)
    def answer(self, url: QUrl) -> None:
        """Show the page that ``url`` names."""
        if self.window is None:
            from ui.windows.help.window import HelpWindow  # loaded when it is first wanted

            self._window = HelpWindow(self._settings)
        assert self._window is not None
        self._window.show_topic(topic_of(url))
        to_front(self._window)

    def close(self) -> None:
        """Answer no longer, and close the window."""
        QDesktopServices.unsetUrlHandler(SCHEME)
        if self.window is not None:
            self.window.close()
