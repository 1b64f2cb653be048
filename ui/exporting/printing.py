"""Print… with its preview, and PDF…: what a table shows, on landscape pages."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QSettings, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from models.whole_file import whole_file
from ui.background.operations import Lane, Operations
from ui.exporting.paper import PaperCell, PaperTable, draw_table
from ui.exporting.saving import choose_file
from ui.itemmodels.columns import Column
from ui.widgets.table_view import TableView

_MARGIN_MM: Final = 12.0
_PDF_DPI: Final = 300
_PREVIEW_PX: Final = (1040, 760)


def paper_table(
    title: str, subtitle: str, table: TableView, late: Sequence[bool] = ()
) -> PaperTable:
    """Return what ``table`` shows, in its order and its columns, as it is printed.

    ``late``: for each row shown, whether it stands out.
    """
    columns = table.shown_columns()
    return PaperTable(
        title=title,
        subtitle=subtitle,
        titles=tuple(column.title for column in columns),
        trailing=tuple(column.align_right for column in columns),
        rows=tuple(tuple(_cell(c, view) for c in columns) for view in table.shown_views()),
        late=frozenset(at for at, is_late in enumerate(late) if is_late),
        mirrored=table.layoutDirection() is Qt.LayoutDirection.RightToLeft,
    )


class PrintPreview(QPrintPreviewDialog):
    """Shows how ``table`` will be printed, with the platform's ways to print it."""

    def __init__(self, owner: QWidget, table: PaperTable) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(_page_layout())
        printer.setDocName(table.title)
        super().__init__(printer, owner)
        self._printer = printer  # which the dialog uses as long as it lives, and does not own
        self._table = table
        self.pages = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(table.title)
        self.resize(*_PREVIEW_PX)
        self.paintRequested.connect(self._draw)

    def _draw(self, printer: QPrinter) -> None:
        self.pages = draw_table(self._table, printer)


async def save_pdf(
    owner: QWidget, operations: Operations, settings: QSettings, table: PaperTable
) -> Path | None:
    """Ask where to and write ``table`` there; None if cancelled. Raises: AppError."""
    path = await choose_file(owner, settings, table.title, ("pdf",))
    if path is not None:
        await operations.run(Lane.DATAFILE, partial(write_pdf, path, table))
    return path


def write_pdf(path: Path, table: PaperTable) -> int:
    """Write ``table`` to ``path``, whole or not at all; return how many pages.

    Thread: any. Raises: AppError(FILE_UNWRITABLE).
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setTitle(table.title)
    writer.setCreator("Two Arrows")
    writer.setPageLayout(_page_layout())
    pages = draw_table(table, writer)
    buffer.close()
    with whole_file(path) as stream:
        stream.write(content.data())
    return pages


def _cell(column: Column[Any], view: object) -> PaperCell:
    return PaperCell(column.text(view), column.colour(view) if column.colour else None)


def _page_layout() -> QPageLayout:
    american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(
        QPageSize(size), QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter
    )
