"""A field for a whole number with its bounds and its unit."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

_INDENT_PX = 7


class NumberField(QSpinBox):
    """Takes ``low`` to ``high``, both included, shown with grouping and ``unit`` ("min")."""

    def __init__(self, low: int, high: int, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setGroupSeparatorShown(True)
        self.setSuffix(f" {unit}" if unit else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._indent()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the text clear of the edge in either direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._indent()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing when a form is scrolled past it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _indent(self) -> None:
        # The style sheet's padding does not reach the line inside a spin box.
        from_left = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left, right = (_INDENT_PX, 0) if from_left else (0, _INDENT_PX)
        self.lineEdit().setTextMargins(left, 0, right, 0)
