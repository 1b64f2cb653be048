"""A table as an Excel workbook of one sheet: numbers, dates and times are what they are.

Titles are bold and stay in sight, and the sheet can be filtered at once. Texts are stored as texts,
so that none is taken for a formula.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import IO, Any, Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from models.enums import ErrorCode
from models.errors import AppError
from ui.exporting.table_file import Row, TableFile
from ui.itemmodels.columns import Cell

LARGEST_ROWS: Final = 1_048_575
"""What a sheet holds below its titles; Excel opens no more."""

_LARGEST_TEXT: Final = 32_767
_LONGEST_TITLE: Final = 31
_NOT_IN_A_TITLE: Final = re.compile(r"[\[\]:*?/\\]")
_NARROWEST: Final = 10
_WIDEST: Final = 60


class XlsxFile(TableFile):
    """An Office Open XML workbook; what is too much for one is refused as FILE_UNWRITABLE."""

    def __init__(self, path: Path, titles: Sequence[str], sheet_title: str) -> None:
        super().__init__(path, titles)
        self._rows = 0
        self._book = Workbook(write_only=True)
        self._sheet: Any = self._book.create_sheet(  # write-only, but typed as any sheet
            _NOT_IN_A_TITLE.sub(" ", sheet_title)[:_LONGEST_TITLE]
        )

    def _begin(self, stream: IO[bytes]) -> None:
        """Wait for the first rows: the widths of the columns follow them, and come first."""

    def _append(self, _stream: IO[bytes], rows: Sequence[Row]) -> None:
        if self._rows == 0:
            self._begin_sheet(rows)
        self._rows += len(rows)
        if self._rows > LARGEST_ROWS:
            reason = f"a workbook holds {LARGEST_ROWS} rows; choose CSV for more"
            raise AppError(ErrorCode.FILE_UNWRITABLE, path=self._path, reason=reason)
        for row in rows:
            self._sheet.append([self._cell(cell) for cell in row])

    def _begin_sheet(self, rows: Sequence[Row]) -> None:
        self._sheet.freeze_panes = "A2"
        for at, title in enumerate(self._titles):
            longest = max([len(title) + 4, *(len(_shown(row[at])) + 2 for row in rows)])
            letter = get_column_letter(at + 1)
            width = min(max(longest, _NARROWEST), _WIDEST)
            self._sheet.column_dimensions[letter].width = width
        self._sheet.append([self._cell(title, bold=True) for title in self._titles])

    def _end(self, stream: IO[bytes]) -> None:
        last = f"{get_column_letter(len(self._titles))}{self._rows + 1}"
        self._sheet.auto_filter.ref = f"A1:{last}"
        self._book.save(stream)

    def _cell(self, value: Cell, *, bold: bool = False) -> Any:
        if value is None or value == "" or isinstance(value, int | float):
            return value or None if isinstance(value, str) else value
        if isinstance(value, str):
            cell = WriteOnlyCell(self._sheet, ILLEGAL_CHARACTERS_RE.sub("�", value[:_LARGEST_TEXT]))
            cell.data_type = "s"  # else "=1+1" is a formula
        else:
            cell = WriteOnlyCell(self._sheet)
            cell.value = _local(value)
            cell.number_format = _format_of(value)
        if bold:
            cell.font = Font(bold=True)
        return cell


def _local(value: date | time) -> date | time:
    """Return a moment as the clock on the wall shows it; a sheet knows no zones."""
    return value.astimezone().replace(tzinfo=None) if isinstance(value, datetime) else value


def _format_of(value: date | time) -> str:
    if isinstance(value, datetime):
        return "yyyy-mm-dd hh:mm:ss"
    return "yyyy-mm-dd" if isinstance(value, date) else "hh:mm:ss"


def _shown(value: Cell) -> str:
    return "" if value is None else str(_local(value) if isinstance(value, datetime) else value)
