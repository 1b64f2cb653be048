"""Facts in a row or a column: a muted label, and what is true of it now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.theme import TextRole, set_role


class Facts(QWidget):
    """Labels with values, side by side (``in_columns``) or one below the other."""

    def __init__(
        self, labels: tuple[str, ...], *, in_columns: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._labels = labels
        self._values = tuple(QLabel() for _ in labels)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(32 if in_columns else 16)
        grid.setVerticalSpacing(4 if in_columns else 8)
        for at, (label, value) in enumerate(zip(labels, self._values, strict=True)):
            name = QLabel(label)
            set_role(name, TextRole.MUTED)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(label)
            grid.addWidget(name, *((0, at) if in_columns else (at, 0)))
            grid.addWidget(value, *((1, at) if in_columns else (at, 1)))
        if in_columns:
            grid.setColumnStretch(len(labels), 1)
        else:
            grid.setColumnStretch(1, 1)

    def show_values(self, *values: str) -> None:
        """Show one value for each label, in their order; a dash for an empty one."""
        for label, value in zip(self._values, values, strict=True):
            label.setText(value or "–")

    def values(self) -> tuple[str, ...]:
        """Return what is shown."""
        return tuple(label.text() for label in self._values)
