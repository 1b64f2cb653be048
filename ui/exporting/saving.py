"""Export…: asks where to, then writes a table there piece by piece, off the UI thread.

A window that shows all it has calls ``export_table``; one whose rows are too many to hold hands
over an iterator of pieces, and cancels the task to stop.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final, Generic

from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from ui.background.operations import Lane, Operations
from ui.exporting.csv_file import CsvFile
from ui.exporting.table_file import TableFile
from ui.exporting.xlsx_file import XlsxFile
from ui.formats import plural
from ui.itemmodels.columns import Column, V
from ui.widgets.table_view import TableView

TABLE_FORMATS: Final = ("csv", "xlsx")

_FOLDER_KEY: Final = "exports/folder"
_FORMAT_KEY: Final = "exports/format"
_PIECE_ROWS: Final = 1000


@dataclass(frozen=True)
class Export(Generic[V]):
    """What goes into a file: its title (also the first file name) and the columns of its rows."""

    title: str
    columns: Sequence[Column[V]]


class ExportDialog(QFileDialog):
    """The platform's save dialog with our formats, in the folder that was used last."""

    def __init__(
        self,
        owner: QWidget,
        settings: QSettings,
        title: str,
        formats: Sequence[str] = TABLE_FORMATS,
    ) -> None:
        super().__init__(owner, QCoreApplication.translate("Exporting", "Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._settings = settings
        names = {
            "csv": QCoreApplication.translate("Exporting", "CSV (*.csv)"),
            "xlsx": QCoreApplication.translate("Exporting", "Excel workbook (*.xlsx)"),
            "pdf": QCoreApplication.translate("Exporting", "PDF (*.pdf)"),
        }
        self._filters = {each: names[each] for each in formats}
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilters(list(self._filters.values()))
        self.filterSelected.connect(self._take_filter)
        self.selectNameFilter(self._filters[self._last_format()])
        self._take_filter()
        self.setDirectory(str(self._last_folder()))
        self.selectFile(title)

    @property
    def file(self) -> Path:
        """The chosen file; its suffix is that of a format."""
        chosen = Path(self.selectedFiles()[0])
        if chosen.suffix.lower().lstrip(".") in self._filters:
            return chosen
        return chosen.with_name(f"{chosen.name}.{self.defaultSuffix()}")

    def remember(self) -> None:
        """Keep the folder and the format for the next time."""
        self._settings.setValue(_FOLDER_KEY, str(self.file.parent))
        if len(self._filters) > 1:
            self._settings.setValue(_FORMAT_KEY, self.file.suffix.lower().lstrip("."))

    def _take_filter(self) -> None:
        chosen = self.selectedNameFilter()
        self.setDefaultSuffix(
            next(each for each, words in self._filters.items() if words == chosen)
        )

    def _last_format(self) -> str:
        kept = str(self._settings.value(_FORMAT_KEY, ""))
        return kept if kept in self._filters else next(iter(self._filters))

    def _last_folder(self) -> Path:
        kept = Path(str(self._settings.value(_FOLDER_KEY, "")))
        if kept.is_absolute() and kept.is_dir():
            return kept
        place = QStandardPaths.StandardLocation.DocumentsLocation
        documents = Path(QStandardPaths.writableLocation(place))
        return documents if documents.is_dir() else Path.home()


async def choose_file(
    owner: QWidget, settings: QSettings, title: str, formats: Sequence[str] = TABLE_FORMATS
) -> Path | None:
    """Ask where to; None if that was cancelled. The dialog asks before a file is overwritten."""
    dialog = ExportDialog(owner, settings, title, formats)
    answered: asyncio.Future[Path | None] = asyncio.get_running_loop().create_future()

    def take(result: int) -> None:
        accepted = result == QFileDialog.DialogCode.Accepted.value
        if accepted:
            dialog.remember()
        if not answered.done():
            answered.set_result(dialog.file if accepted else None)

    dialog.finished.connect(take)
    dialog.open()
    try:
        return await answered
    finally:
        if isValid(dialog):
            dialog.close()


async def export_table(
    owner: QWidget,
    operations: Operations,
    settings: QSettings,
    export: Export[V],
    rows: Sequence[V],
) -> Path | None:
    """Ask where to and write ``rows`` there; return the file, None if cancelled. Raises: AppError.

    Thread: the UI's. The rows of a moment are written: hand over what was on the screen.
    """
    path = await choose_file(owner, settings, export.title)
    if path is not None:
        await write_table(operations, path, export, pieces_of(rows))
    return path


async def export_shown(
    owner: QWidget, operations: Operations, settings: QSettings, title: str, table: TableView
) -> str:
    """Export what ``table`` shows, in its order and its columns; return what to tell the user.

    Empty if that was cancelled. Raises: AppError.
    """
    export: Export[Any] = Export(title, table.shown_columns())
    rows = table.shown_views()
    path = await export_table(owner, operations, settings, export, rows)
    return "" if path is None else exported_words(len(rows), path)


def exported_words(rows: int, path: Path) -> str:
    """Return "1,150 rows exported to sites.csv."."""
    text = plural("Exporting", "%Ln rows exported to {0}.", "1 row exported to {0}.", rows)
    return text.format(path.name)


async def write_table(
    operations: Operations,
    path: Path,
    export: Export[V],
    pieces: AsyncIterator[Sequence[V]],
    on_rows: Callable[[int], None] = lambda _rows: None,
) -> int:
    """Write ``pieces`` to ``path``, in the format of its suffix; return how many rows.

    ``on_rows`` is told the rows so far. If anything fails, or the task is cancelled, what was there
    before stays. Raises: AppError(FILE_UNWRITABLE).
    """
    titles = [column.title for column in export.columns]
    file: TableFile
    if path.suffix.lower() == ".xlsx":
        file = XlsxFile(path, titles, export.title)
    else:
        file = CsvFile(path, titles, QLocale().decimalPoint())
    written = 0
    try:
        async for piece in pieces:
            rows = [[column.cell(view) for column in export.columns] for view in piece]
            await operations.run(Lane.DATAFILE, partial(file.add, rows))
            written += len(rows)
            on_rows(written)
        await operations.run(Lane.DATAFILE, file.finish)
    finally:
        file.drop()
    return written


async def pieces_of(rows: Sequence[Any]) -> AsyncIterator[Sequence[Any]]:
    """Give ``rows`` in pieces small enough that the windows stay alive meanwhile."""
    for first in range(0, len(rows), _PIECE_ROWS):
        yield rows[first : first + _PIECE_ROWS]
