"""A table as CSV that Excel and LibreOffice open right by a double-click.

- UTF-8 with a byte order mark: without it Excel takes the file for the machine's old code page and
  spoils every accent; LibreOffice and programs that read ``utf-8-sig`` skip it.
- A semicolon between the cells where the decimal sign is a comma, as Excel expects it there; else
  a comma. LibreOffice recognises both.
- Times of this machine's zone as 2026-11-20 14:03:22, which both read as times in every language.
- A text that would be taken for a formula gets an apostrophe before it (OWASP, CSV injection).
"""

import csv
import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import IO, Final

from ui.exporting.table_file import Row, TableFile
from ui.itemmodels.columns import Cell

_FORMULA_STARTS: Final = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "\uff1d",
    "\uff0b",
    "\uff0d",
    "\uff20",
)
"""What makes a formula of a text, in its wide forms too, which Excel takes for the same."""


class CsvFile(TableFile):
    """Comma-separated values. ``decimal_point``: as the user's locale writes it."""

    def __init__(self, path: Path, titles: Sequence[str], decimal_point: str = ".") -> None:
        super().__init__(path, titles)
        self._decimal_point = decimal_point

    def _begin(self, stream: IO[bytes]) -> None:
        stream.write(b"\xef\xbb\xbf")
        self._append(stream, [self._titles])

    def _append(self, stream: IO[bytes], rows: Sequence[Row]) -> None:
        text = io.StringIO(newline="")
        separator = ";" if self._decimal_point == "," else ","
        writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
        writer.writerows([self._text(cell) for cell in row] for row in rows)
        stream.write(text.getvalue().encode())

    def _end(self, stream: IO[bytes]) -> None:
        """Nothing comes after the rows."""

    def _text(self, cell: Cell) -> str:
        if cell is None:
            return ""
        if isinstance(cell, str):
            return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
        if isinstance(cell, datetime):
            return cell.astimezone().replace(tzinfo=None).isoformat(" ", "seconds")
        if isinstance(cell, float):
            return repr(cell).replace(".", self._decimal_point)
        return str(cell)
