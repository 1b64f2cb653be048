"""A field that says below itself what is wrong with its value, before OK (windows.md, rules)."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.colours import Tone
from ui.icons import Icon
from ui.theme import set_style_property
from ui.widgets.icon_label import IconLabel


class CheckedField(QWidget):
    """An editor with room for a reason below it. What is right or wrong is decided by the window.

    It stands in a form where the editor would: focus, mnemonic and Tab order are the editor's.
    """

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._reason = ""
        self._description = editor.accessibleDescription()
        self._icon = IconLabel(Icon.ERROR, Tone.DANGER, 14)
        self._label = _ReasonLabel()
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(2, 0, 0, 0)
        line.setSpacing(5)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(editor)
        column.addWidget(self._line)
        self._line.hide()
        self.setFocusProxy(editor)
        self.setSizePolicy(editor.sizePolicy())

    @property
    def reason(self) -> str:
        """What is wrong; empty while the value is right."""
        return self._reason

    def mark(self, reason: str) -> None:
        """Mark the value as wrong and say why; an empty reason makes it right again."""
        self._reason = reason
        self._label.setText(reason)
        self._line.setVisible(bool(reason))
        set_style_property(self.editor, "wrong", bool(reason))
        self.editor.setAccessibleDescription(reason or self._description)

    def clear(self) -> None:
        """Take the value as right."""
        self.mark("")


def focus_first_wrong(fields: Iterable[CheckedField]) -> bool:
    """Move the focus to the first field that is marked; return whether there is one."""
    for field in fields:
        if field.reason:
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    return False


class _ReasonLabel(QLabel):
    """Small text in the colour of danger, in light and dark."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "wrong")
