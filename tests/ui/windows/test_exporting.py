"""Exported tables: what is in the file, that it is whole, and the dialog that asks where to."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from models.enums import ErrorCode
from models.errors import AppError
from tests.ui.windows.conftest import Stage
from ui.background.operations import Operations
from ui.exporting.saving import Export, ExportDialog, export_table, pieces_of, write_table
from ui.exporting.xlsx_file import LARGEST_ROWS, XlsxFile
from ui.itemmodels.columns import Column


@dataclass(frozen=True)
class Line:
    name: str
    waiting: int
    at: datetime | None
    share: float = 0.5


COLUMNS = (
    Column[Line](name="name", title="Site\nname", text=lambda line: line.name),
    Column[Line](
        name="waiting", title="Waiting", text=lambda _: "many", sort=lambda line: line.waiting
    ),
    Column[Line](name="at", title="At", text=lambda _: "", sort=lambda line: line.at),
    Column[Line](
        name="day",
        title="Day",
        text=lambda _: "",
        export=lambda line: line.at.date() if line.at else None,
    ),
    Column[Line](name="share", title="Share", text=lambda _: "", sort=lambda line: line.share),
)
EXPORT = Export("Sites", COLUMNS)
AT = datetime(2026, 11, 20, 14, 3, 22, tzinfo=UTC)
LINES = (Line("Café Ωmega", 1150, AT), Line('=cmd|"x"', 0, None), Line("+49;x", 2, AT))


@pytest.fixture
def operations() -> Operations:
    return Operations(lambda _owner, error: pytest.fail(str(error)))


def local(moment: datetime) -> datetime:
    return moment.astimezone().replace(tzinfo=None)


def test_a_csv_file_is_opened_right_by_spreadsheets(
    stage: Stage, operations: Operations, tmp_path: Path
) -> None:
    file = tmp_path / "sites.csv"
    assert stage.run(write_table(operations, file, EXPORT, pieces_of(LINES))) == 3
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    lines = file.read_bytes().decode("utf-8-sig").split("\r\n")
    assert lines == [
        "Site name,Waiting,At,Day,Share",
        f"Café Ωmega,1150,{local(AT)},2026-11-20,0.5",
        '"\'=cmd|""x""",0,,,0.5',
        f"'+49;x,2,{local(AT)},2026-11-20,0.5",
        "",
    ]


def test_where_the_decimal_sign_is_a_comma_cells_are_separated_by_semicolons(
    stage: Stage, operations: Operations, tmp_path: Path
) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))
    file = tmp_path / "sites.csv"
    stage.run(write_table(operations, file, EXPORT, pieces_of(LINES)))
    assert file.read_text("utf-8-sig").splitlines()[3] == f'"\'+49;x";2;{local(AT)};2026-11-20;0,5'


def test_a_workbook_has_typed_cells_and_no_formulas(
    stage: Stage, operations: Operations, tmp_path: Path
) -> None:
    file = tmp_path / "sites.xlsx"
    odd = (*LINES, Line("bell \x07", 1, None))
    stage.run(write_table(operations, file, EXPORT, pieces_of(odd)))
    sheet = load_workbook(file).active
    assert sheet is not None
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0] == ["Site name", "Waiting", "At", "Day", "Share"]
    assert rows[1] == ["Café Ωmega", 1150, local(AT), datetime(2026, 11, 20), 0.5]
    assert rows[2] == ['=cmd|"x"', 0, None, None, 0.5]
    assert rows[4][0] == "bell �"
    assert sheet["A3"].data_type == "s"
    assert (sheet.title, sheet.freeze_panes, sheet.auto_filter.ref) == ("Sites", "A2", "A1:E5")


def test_a_workbook_refuses_more_rows_than_it_can_hold(tmp_path: Path) -> None:
    file = XlsxFile(tmp_path / "many.xlsx", ["A"], "A [b]")
    file._rows = LARGEST_ROWS
    with pytest.raises(AppError, match="choose CSV"):
        file.add([["one more"]])
    file.drop()
    assert not list(tmp_path.iterdir())


def test_what_was_there_stays_if_the_export_fails(
    stage: Stage, operations: Operations, tmp_path: Path
) -> None:
    async def broken() -> AsyncIterator[Sequence[Line]]:
        yield LINES
        raise AppError(ErrorCode.DATAFILE_BUSY, path="x")

    file = tmp_path / "sites.csv"
    file.write_text("before")
    with pytest.raises(AppError):
        stage.run(write_table(operations, file, EXPORT, broken()))
    assert file.read_text() == "before"
    assert list(tmp_path.iterdir()) == [file]
    with pytest.raises(AppError) as caught:
        stage.run(write_table(operations, tmp_path / "no" / "x.csv", EXPORT, pieces_of(LINES)))
    assert caught.value.code is ErrorCode.FILE_UNWRITABLE


def test_the_dialog_remembers_folder_and_format(
    stage: Stage, operations: Operations, settings: QSettings, tmp_path: Path
) -> None:
    owner = QWidget()
    owner.show()
    done: list[Path | None] = []

    async def export() -> None:
        done.append(await export_table(owner, operations, settings, EXPORT, LINES))

    def dialog() -> ExportDialog | None:
        shown = owner.findChildren(ExportDialog)
        return shown[0] if shown and shown[0].isVisible() else None

    task = operations.spawn(export(), owner)
    first = stage.until(dialog)
    first.setDirectory(str(tmp_path))
    first.selectNameFilter("Excel workbook (*.xlsx)")
    first.filterSelected.emit("Excel workbook (*.xlsx)")
    name = first.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText("mine")
    first.accept()
    stage.until(task.done)
    assert done == [tmp_path / "mine.xlsx"]
    assert load_workbook(tmp_path / "mine.xlsx").active is not None
    task = operations.spawn(export(), owner)
    second = stage.until(dialog)
    assert second.directory().absolutePath() == str(tmp_path)
    assert second.selectedNameFilter() == "Excel workbook (*.xlsx)"
    second.reject()
    stage.until(task.done)
    assert done[1] is None
    QApplication.processEvents()


def test_a_cell_is_its_number_or_time_and_else_its_text() -> None:
    assert [column.cell(LINES[0]) for column in COLUMNS] == [
        "Café Ωmega",
        1150,
        AT,
        date(2026, 11, 20),
        0.5,
    ]
