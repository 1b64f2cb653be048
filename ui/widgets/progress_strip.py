"""A strip for long work: what is being done, how far it is, and a Cancel that works."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ui.formats import number
from ui.theme import TextRole, set_role
from ui.widgets.elided_text import ElidedLabel

_PARTS = 10_000


class ProgressStrip(QWidget):
    """Text, counts, bar and Cancel, which asks once and then waits for the work to end."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ElidedLabel()
        self._counts = QLabel()
        set_role(self._counts, TextRole.MUTED)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self._ask_to_cancel)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._text, 0, 0)
        grid.addWidget(self._counts, 0, 1)
        grid.addWidget(self._bar, 1, 0, 1, 2)
        grid.addWidget(self._cancel, 0, 2, 2, 1)
        grid.setColumnStretch(0, 1)
        self.begin("")

    def begin(self, text: str, *, can_cancel: bool = True) -> None:
        """Show the beginning of some work; how long it takes is not known yet."""
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setEnabled(True)
        self._cancel.setVisible(can_cancel)
        self.show_progress(text, 0, None)

    def show_progress(self, text: str, done: int, total: int | None) -> None:
        """Show ``done`` of ``total``; with None for the total, only that it goes on."""
        self._text.setText(text)
        self._bar.setAccessibleName(text or self.tr("Progress"))
        if total is None:
            self._bar.setRange(0, 0)
            self._counts.setText(number(done) if done else "")
            return
        part = _PARTS if total == 0 else min(done, total) * _PARTS // total
        self._bar.setRange(0, _PARTS)
        self._bar.setValue(part)
        self._counts.setText(self.tr("{0} of {1}").format(number(done), number(total)))

    def _ask_to_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._cancel.setText(self.tr("Stopping…"))
        self.cancel_requested.emit()
