"""Where a datafile is or will be: a path to type, or to choose in a file dialog."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

SUFFIX = ".2a"


class LocationField(QWidget):
    """A line with *Browse…*. ``new``: for a file that is to be made.

    ``suggest`` follows the name of a site until the user has chosen a place.
    """

    changed = Signal()

    def __init__(self, folder: Path, *, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._new = new
        self._chosen = False
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Datafile"))
        self.browse_button = QPushButton(self.tr("&Browse…"))
        self.browse_button.setAutoDefault(False)
        self.browse_button.clicked.connect(self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse_button)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._keep)
        self.line.textChanged.connect(self.changed)

    @property
    def location(self) -> str:
        """The path or database URL; a new file without an ending gets the datafile's."""
        text = self.line.text().strip()
        if not text or "://" in text:
            return text
        path = Path(text).expanduser()
        return str(path.with_suffix(SUFFIX) if self._new and not path.suffix else path)

    def suggest(self, site_name: str) -> None:
        """Suggest a file named after the site, unless the user has chosen one."""
        if not self._chosen:
            self.line.setText(str(self._folder / file_name(site_name)) if site_name else "")

    def _keep(self) -> None:
        self._chosen = bool(self.line.text())

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Datafile"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters((self.tr("Datafiles (*.2a)"), self.tr("All files (*)")))
        if self._new:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
            # A new datafile never replaces a file: the field says so instead of a question.
            dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(str(self._folder))
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, path: str) -> None:
        self._chosen = True
        self.line.setText(path)


def file_name(site_name: str) -> str:
    """Return a file name made of a site's: letters, digits and underscores."""
    words = "".join(letter if letter.isalnum() else " " for letter in site_name.casefold())
    return f"{'_'.join(words.split()) or 'datafile'}{SUFFIX}"
