"""The wait after too many wrong passwords or codes, counted down where the next one is typed.

How long it is decides the datafile (``models.attempts``).
"""

from PySide6.QtCore import QObject, QTimer, Signal

from ui.formats import plural
from ui.widgets.inline_message import InlineMessage, MessageKind


class AttemptDelay(QObject):
    """Counts down in ``message``; ``changed`` when the wait begins and when it is over."""

    changed = Signal()

    def __init__(self, message: InlineMessage, parent: QObject) -> None:
        super().__init__(parent)
        self._message = message
        self._left_s = 0
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.count_down)

    @property
    def waits(self) -> bool:
        """Whether the next attempt has to wait."""
        return self._left_s > 0

    def begin(self, seconds: int) -> None:
        """Let the next attempt wait for ``seconds``."""
        self._left_s = seconds
        self._second.start()
        self._show()
        self.changed.emit()

    def count_down(self) -> None:
        """Take one second off."""
        self._left_s -= 1
        if self.waits:
            self._show()
            return
        self._second.stop()
        self._message.clear()
        self.changed.emit()

    def _show(self) -> None:
        wait = plural(
            "AttemptDelay",
            "Too many failed attempts. The next one is possible in %Ln seconds.",
            "Too many failed attempts. The next one is possible in 1 second.",
            self._left_s,
        )
        self._message.show_message(MessageKind.WARNING, wait)
