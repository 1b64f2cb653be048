"""Doing it although a condition does not hold: a tick and a reason, which is logged."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.form_rows import join_label


class OverrideRow(QWidget):
    """Shown only while something is in the way; ``changed``: what ``reason`` returns may differ."""

    changed = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tick = QCheckBox(text)
        self.line = QLineEdit()
        self.line.setToolTip(self.tr("Kept in the log of both sites"))
        label = QLabel(self.tr("&Reason"))
        join_label(label, self.line)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addSpacing(24)
        row.addWidget(label)
        row.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tick)
        column.addLayout(row)
        self.tick.toggled.connect(self._tell)
        self.line.textChanged.connect(self.changed)
        self._tell(False)

    @property
    def reason(self) -> str | None:
        """Why it is done anyway; None while that is not wished."""
        text = self.line.text().strip()
        return text if self.tick.isChecked() and text else None

    def _tell(self, on: bool) -> None:
        self.line.setEnabled(on)
        tip = self.tr("Kept in the log of both sites") if on else self.tr("Tick the line above")
        self.line.setToolTip(tip)
        self.changed.emit()
