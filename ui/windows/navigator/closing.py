"""What closing a navigator does where there is a tray: the user is asked once, then it is known."""

import asyncio

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.habits import Habits
from ui.session import OpenDatafile
from ui.windows.message_dialog import Gravity, Message, tell


class Closing(QObject):
    """Decides for ``window`` whether it closes or hides. Thread: the UI thread."""

    def __init__(self, window: QWidget, data: OpenDatafile, habits: Habits) -> None:
        super().__init__(window)
        self._window = window
        self._data = data
        self._habits = habits
        self._asking: asyncio.Task[None] | None = None

    def may_close(self) -> bool:
        """Say whether the window closes now; else it is hidden, or the user is being asked."""
        if not self._habits.has_tray or self._habits.keeps_running is False:
            return True
        if self._habits.keeps_running:
            self._window.hide()
        elif self._asking is None or self._asking.done():
            self._asking = self._data.operations.spawn(self._ask(), self._window)
        return False

    async def _ask(self) -> None:
        message = Message(
            Gravity.QUESTION,
            self.tr("Keep synchronising when the window is closed?"),
            self.tr(
                "Two Arrows then stays in the tray, where its icon shows how synchronisation "
                "stands and opens this window again. You are asked only now; Preferences > "
                "General has the choice."
            ),
        )
        answers = (self.tr("&Keep synchronising"), self.tr("&Quit"), self.tr("Cancel"))
        answer = await tell(message, answers, self._window)
        if answer < 2:
            self._habits.keep_running(answer == 0)
            self._window.close()
