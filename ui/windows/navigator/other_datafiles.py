"""Open datafile… and Open recent of the menu File: the ways from one datafile to another."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.program import Program
from ui.session import OpenDatafile
from ui.windows.navigator.actions import NavigatorActions


class OtherDatafiles(QObject):
    """Asks ``program`` to open what is chosen over ``owner``, the navigator of ``data``."""

    def __init__(
        self, program: Program, data: OpenDatafile, actions: NavigatorActions, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._program = program
        self._data = data
        self._owner = owner
        self._menu = actions.recent
        actions.open_datafile.triggered.connect(self._choose)
        self._menu.aboutToShow.connect(self._fill_menu)

    def _choose(self) -> None:
        dialog = QFileDialog(self._owner, _tr("Open datafile"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters((_tr("Datafiles (*.2a)"), _tr("All files (*)")))
        if "://" not in self._data.location:
            dialog.setDirectory(str(Path(self._data.location).parent))
        dialog.fileSelected.connect(self._program.open_datafile)
        dialog.open()

    def _fill_menu(self) -> None:
        self._menu.clear()
        recent = self._program.recent_datafiles()
        others = [each for each in recent if each != self._data.location]
        for location in others:
            action = self._menu.addAction(location.replace("&", "&&"))
            action.setData(location)
            action.triggered.connect(self._open)
        if not others:
            self._menu.addAction(_tr("No other datafile was opened yet")).setEnabled(False)

    def _open(self) -> None:
        chosen = self.sender()
        if isinstance(chosen, QAction):
            self._program.open_datafile(chosen.data())


def _tr(text: str) -> str:
    return QCoreApplication.translate("NavigatorWindow", text)
