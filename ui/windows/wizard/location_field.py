"""Where a datafile is or will be: a path to type, or to choose in a file dialog."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

SUFFIX = ".2a"
EXPORT_SUFFIX = ".2asite"


@dataclass(frozen=True, slots=True)
class FileKind:
    """What kind of file: its name, its ending, and what a file dialog calls such files."""

    name: str
    suffix: str
    filter: str


def datafile_kind() -> FileKind:
    """Return the kind of a datafile, in the user's language."""
    name = QCoreApplication.translate("LocationField", "Datafile")
    shown = QCoreApplication.translate("LocationField", "Datafiles (*.2a)")
    return FileKind(name, SUFFIX, shown)


def site_export_kind() -> FileKind:
    """Return the kind of a site export, in the user's language."""
    name = QCoreApplication.translate("LocationField", "Site export")
    shown = QCoreApplication.translate("LocationField", "Site exports (*.2asite)")
    return FileKind(name, EXPORT_SUFFIX, shown)


class LocationField(QWidget):
    """A line with *Browse…*. ``new``: for a file that is to be made. ``kind``: a datafile's.

    ``suggest`` follows the name of a site until the user has chosen a place.
    """

    changed = Signal()

    def __init__(self, folder: Path, *, new: bool, kind: FileKind | None = None) -> None:
        super().__init__()
        self._kind = kind or datafile_kind()
        self._folder = folder
        self._new = new
        self._chosen = False
        self.line = QLineEdit()
        self.line.setAccessibleName(self._kind.name)
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
        """The path or database URL; a new file without an ending gets that of its kind."""
        text = self.line.text().strip()
        if not text or "://" in text:
            return text
        path = Path(text).expanduser()
        return str(path.with_suffix(self._kind.suffix) if self._new and not path.suffix else path)

    def suggest(self, site_name: str) -> None:
        """Suggest a file named after the site, unless the user has chosen one."""
        if not self._chosen:
            self.line.setText(self._suggested(site_name))

    def _suggested(self, site_name: str) -> str:
        name = f"{file_name(site_name)}{self._kind.suffix}"
        return str(self._folder / name) if site_name else ""

    def _keep(self) -> None:
        self._chosen = bool(self.line.text())

    def _browse(self) -> None:
        dialog = QFileDialog(self, self._kind.name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters((self._kind.filter, self.tr("All files (*)")))
        if self._new:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(self._kind.suffix.removeprefix("."))
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
    """Return a file name, without its ending, made of a site's: letters, digits, underscores."""
    words = "".join(letter if letter.isalnum() else " " for letter in site_name.casefold())
    return "_".join(words.split()) or "datafile"
