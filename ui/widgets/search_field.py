"""The field above a table that reduces it to what was typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.colours import Tone
from ui.icons import Icon, set_icon


class SearchField(QLineEdit):
    """A line with a magnifier and a clear button; ``textChanged`` comes with every keystroke.

    Esc clears it (and closes the window only when it is empty); Down and Enter go to the table
    given by ``set_target``.
    """

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target: QWidget | None = None
        words = placeholder or self.tr("Search")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        magnifier = QAction(self)
        set_icon(magnifier, Icon.SEARCH, Tone.MUTED, 16)
        self.addAction(magnifier, QLineEdit.ActionPosition.LeadingPosition)

    def set_target(self, table: QWidget) -> None:
        """Let Down and Enter move the focus into ``table``."""
        self._target = table

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give Esc, Down and Enter their meaning."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if self._target is not None and key in (
            Qt.Key.Key_Down,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        ):
            self._target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        super().keyPressEvent(event)
