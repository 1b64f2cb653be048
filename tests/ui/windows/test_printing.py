"""Tables on paper: page breaks, repeated titles, both directions, and the PDF file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from models.enums import ErrorCode
from models.errors import AppError
from tests.ui.windows.conftest import Stage
from ui.colours import Tone
from ui.exporting.paper import PaperCell, PaperTable, draw_table
from ui.exporting.printing import write_pdf

LONG = "The server at https://msupply.health.gov.example:2048 does not answer. " * 4


def table(rows: int, text: str = "Kama", *, mirrored: bool = False) -> PaperTable:
    line = (PaperCell("7"), PaperCell(text, Tone.DANGER), PaperCell(""))
    return PaperTable(
        "Sync report", "Late", ("ID", "Site", "Last\nsync"), (True, False, False), (line,) * rows,
        frozenset({0}), mirrored,
    )  # fmt: skip


def test_rows_go_on_as_many_pages_as_they_need(stage: Stage, tmp_path: Path) -> None:
    assert stage is not None
    few, many, tall = (tmp_path / name for name in ("few.pdf", "many.pdf", "tall.pdf"))
    assert write_pdf(few, table(1)) == 1
    assert write_pdf(few, table(0)) == 1
    pages = write_pdf(many, table(100))
    assert pages > 1
    assert write_pdf(tall, table(100, LONG)) > pages  # cut nowhere: rows grow with their texts
    assert few.read_bytes().startswith(b"%PDF-")
    assert many.read_bytes().count(b"/Type /Page\n") == pages


def test_a_row_higher_than_a_page_is_drawn_once(stage: Stage, tmp_path: Path) -> None:
    assert stage is not None
    writer = QPdfWriter(str(tmp_path / "small.pdf"))
    size = QPageSize(QSizeF(60, 40), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(2, 2, 2, 2)))
    assert draw_table(table(3, LONG), writer) == 3


def test_right_to_left_tables_are_mirrored(stage: Stage, tmp_path: Path) -> None:
    assert stage is not None
    usual, mirrored = tmp_path / "a.pdf", tmp_path / "b.pdf"
    assert write_pdf(usual, table(2)) == write_pdf(mirrored, table(2, mirrored=True)) == 1
    assert usual.read_bytes() != mirrored.read_bytes()


def test_a_file_that_cannot_be_written_is_told(stage: Stage, tmp_path: Path) -> None:
    assert stage is not None
    with pytest.raises(AppError) as caught:
        write_pdf(tmp_path / "missing" / "x.pdf", table(1))
    assert caught.value.code is ErrorCode.FILE_UNWRITABLE
