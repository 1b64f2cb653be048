"""What is shown while a datafile of an earlier version is brought up to date, before it opens."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QVBoxLayout

from models.enums import UpgradeStage
from ui.formats import number
from ui.help import give_help
from ui.messages import word
from ui.theme import TextRole, set_role
from ui.widgets.elided_text import ElidedLabel

_WIDTH_PX = 460
_PARTS = 1000
_MEGABYTE = 1 << 20


class UpgradeReport(QObject):
    """Carries the progress of an upgrade to the UI thread; ``tell`` may be called on any other."""

    told = Signal(object, object, object)

    def tell(self, stage: UpgradeStage, done_bytes: int, whole_bytes: int) -> None:
        """Report ``stage`` and how far it is."""
        self.told.emit(stage, done_bytes, whole_bytes)


class UpgradeWindow(QDialog):
    """Says what happens to the datafile ``name``. It closes by ``end`` only: nothing may cut in."""

    def __init__(self, name: str, report: UpgradeReport) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Upgrading {0}").format(name))
        give_help(self, "backup#when-the-program-is-newer")
        self.title = ElidedLabel()
        self.title.setText(self.tr("Upgrading {0}").format(name))
        set_role(self.title, TextRole.TITLE)
        explanation = QLabel(
            self.tr(
                "This datafile was made by an earlier version of Two Arrows. A copy is kept beside "
                "it; then it is brought up to date. Please leave the computer on."
            )
        )
        explanation.setWordWrap(True)
        self.stage = QLabel()
        set_role(self.stage, TextRole.MUTED)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("Progress"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(explanation)
        column.addSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self.stage)
        self.setFixedWidth(_WIDTH_PX)
        self._ended = False
        self.show_progress(UpgradeStage.BACKUP, 0, 0)
        report.told.connect(self.show_progress)

    def show_progress(self, stage: UpgradeStage, done_bytes: int, whole_bytes: int) -> None:
        """Show ``stage``; with 0 for the whole, only that it goes on."""
        text = word(stage)
        if whole_bytes:
            self.bar.setRange(0, _PARTS)
            self.bar.setValue(done_bytes * _PARTS // whole_bytes)
            sizes = (number(done_bytes // _MEGABYTE), number(whole_bytes // _MEGABYTE))
            text = self.tr("{0}: {1} of {2} MB").format(text, *sizes)
        else:
            self.bar.setRange(0, 0)
        self.stage.setText(text)

    def end(self) -> None:
        """Close the window: the datafile is up to date, or as it was."""
        self._ended = True
        self.reject()

    def reject(self) -> None:
        """Stay on Esc and the close button until the work is over."""
        if self._ended:
            super().reject()
