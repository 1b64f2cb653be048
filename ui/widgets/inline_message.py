"""A bar inside a window that informs, warns or tells of an error, without stopping the user."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ui.colours import Tone
from ui.icons import Icon, set_icon
from ui.theme import set_style_property
from ui.widgets.icon_label import IconLabel


class MessageKind(StrEnum):
    """How serious it is; the style sheet knows each by the property ``message``."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


_LOOKS = {
    MessageKind.INFO: (Icon.INFO, Tone.ACCENT),
    MessageKind.SUCCESS: (Icon.CHECK, Tone.SUCCESS),
    MessageKind.WARNING: (Icon.WARNING, Tone.WARNING),
    MessageKind.ERROR: (Icon.ERROR, Tone.DANGER),
}


class InlineMessage(QFrame):
    """Hidden until ``show_message``; hidden again by ``clear`` or its close button."""

    action_triggered = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, closable: bool = False) -> None:
        super().__init__(parent)
        self._icon = IconLabel(Icon.INFO, Tone.ACCENT, 20)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton()
        self._action.setProperty("link", True)
        self._action.clicked.connect(self.action_triggered)
        self._close = QToolButton()
        set_icon(self._close, Icon.CLOSE, Tone.MUTED, 16)
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setVisible(closable)
        self._close.clicked.connect(self._close_it)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(10)
        self._text.setMinimumHeight(26)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_message(
        self, kind: MessageKind, text: str, action: str = "", action_icon: Icon | None = None
    ) -> None:
        """Say ``text``; ``action`` is the label of a button that emits ``action_triggered``."""
        icon, tone = _LOOKS[kind]
        self._icon.set_icon(icon, tone)
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        if action_icon is not None:
            set_icon(self._action, action_icon, tone, 16)
        set_style_property(self, "message", kind.value)
        self.setAccessibleName(text)
        self.show()

    def clear(self) -> None:
        """Say nothing and take no room."""
        self.hide()
        self._text.clear()

    def _close_it(self) -> None:
        self.clear()
        self.closed.emit()
