"""Order, filter and refresh of the table model: what is shown, and what is announced."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ui.colours import LIGHT, Tone
from ui.icons import Icon
from ui.itemmodels.columns import Column, folded
from ui.itemmodels.view_table import RAW_ROLE, VIEW_ROLE, ViewTableModel
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Row:
    number: int
    name: str
    waiting: int | None = None
    late: bool = False


ROWS = (
    Row(1, "Central"),
    Row(2, "Éthiopie", 30),
    Row(3, "bamako", 4, late=True),
    Row(4, "Dakar"),
    Row(5, "Entebbe", 200),
)

COLUMNS = (
    Column[Row](name="name", title="Site", text=lambda row: row.name),
    Column[Row](
        name="waiting",
        title="Waiting",
        title_tip="Records in the queue",
        text=lambda row: "" if row.waiting is None else f"{row.waiting:,}",
        sort=lambda row: row.waiting,
        colour=lambda row: Tone.DANGER if row.late else None,
        icon=lambda row: Icon.WARNING if row.late else None,
        tool_tip=lambda row: "late" if row.late else None,
        align_right=True,
    ),
)


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[ViewTableModel[Row]]:
    assert qtbot is not None
    made = ViewTableModel(
        COLUMNS,
        key=lambda row: row.number,
        pinned=lambda row: row.number == 1,
        late=lambda row: row.late,
    )
    tester = QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    made.set_rows(ROWS)
    yield made
    assert tester.model() is made


def shown(model: ViewTableModel[Row]) -> list[int]:
    return [row.number for row in model.shown()]


def test_texts_fold_case_and_accents() -> None:
    assert folded("Éthiopie ŒUVRE") == folded("éthiopie œuvre")
    assert folded("Ségou") == "segou"


def test_rows_stand_as_given_until_sorted(model: ViewTableModel[Row]) -> None:
    assert shown(model) == [1, 2, 3, 4, 5]
    assert (model.rowCount(), model.columnCount()) == (5, 2)
    assert model.rows == ROWS


def test_texts_sort_as_people_read_them(model: ViewTableModel[Row]) -> None:
    model.sort(0)
    assert shown(model) == [1, 3, 4, 5, 2]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert shown(model) == [1, 2, 5, 4, 3]


def test_numbers_sort_by_value_and_blanks_come_last_both_ways(model: ViewTableModel[Row]) -> None:
    model.sort(1)
    assert shown(model) == [1, 3, 2, 5, 4]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert shown(model) == [1, 5, 2, 3, 4]
    model.sort(-1)
    assert shown(model) == [1, 2, 3, 4, 5]


def test_the_filter_wants_every_word_in_any_column(model: ViewTableModel[Row]) -> None:
    model.set_filter("ethiop")
    assert shown(model) == [2]
    model.set_filter("E 200")
    assert shown(model) == [5]
    model.set_filter("nowhere")
    assert shown(model) == []
    assert model.is_filtered
    model.set_filter("  ")
    assert shown(model) == [1, 2, 3, 4, 5]
    assert not model.is_filtered


def test_a_condition_narrows_beside_the_filter(model: ViewTableModel[Row]) -> None:
    model.set_condition(lambda row: row.waiting is not None)
    assert shown(model) == [2, 3, 5]
    model.set_filter("e")
    assert shown(model) == [2, 5]
    model.set_condition(None)
    assert shown(model) == [1, 2, 5]


def test_a_filter_sees_changed_rows(model: ViewTableModel[Row]) -> None:
    model.set_filter("kampala")
    assert shown(model) == []
    model.set_rows([replace(ROWS[4], name="Kampala"), *ROWS[:4]])
    assert shown(model) == [5]
    model.set_rows(ROWS)
    assert shown(model) == []


def test_counts_follow_filter_and_rows(qtbot: QtBot, model: ViewTableModel[Row]) -> None:
    with qtbot.waitSignal(model.counts_changed) as told:
        model.set_filter("a")
    assert told.args == [3, 5]
    with qtbot.waitSignal(model.counts_changed) as told:
        model.set_rows(ROWS[:1])
    assert told.args == [1, 1]
    with qtbot.assertNotEmitted(model.counts_changed):
        model.set_rows(ROWS[:1])


def test_a_refresh_announces_only_the_rows_that_differ(
    qtbot: QtBot, model: ViewTableModel[Row]
) -> None:
    ranges: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: ranges.append((first.row(), last.row())))
    changed = [ROWS[0], replace(ROWS[1], waiting=29), replace(ROWS[2], waiting=3), *ROWS[3:]]
    with qtbot.assertNotEmitted(model.layoutChanged):
        model.set_rows(changed)
        assert ranges == [(1, 2)]
        model.set_rows(list(changed))
        assert ranges == [(1, 2)]


def test_selection_follows_its_record_through_everything(model: ViewTableModel[Row]) -> None:
    selection = QItemSelectionModel(model)
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (1, 3):
        selection.select(model.index(row, 0), rows)
    current = QPersistentModelIndex(model.index(3, 1))

    def selected() -> set[int]:
        views = map(model.view_at, selection.selectedRows())
        return {view.number for view in views if view is not None}

    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert selected() == {2, 4}
    model.set_rows([Row(9, "Accra"), *reversed(ROWS)])
    assert selected() == {2, 4}
    model.set_rows([replace(row, waiting=row.number) for row in ROWS if row.number != 2])
    assert selected() == {4}
    view = model.view_at(current)
    assert view is not None
    assert view.number == 4
    model.set_filter("bamako")
    assert selected() == set()
    assert not current.isValid()


def test_a_key_twice_is_refused_and_changes_nothing(model: ViewTableModel[Row]) -> None:
    with pytest.raises(ValueError, match="same key"):
        model.set_rows([ROWS[0], ROWS[0]])
    assert shown(model) == [1, 2, 3, 4, 5]


def test_cells_tell_all_roles(model: ViewTableModel[Row], theme: Theme) -> None:
    assert theme.colours is LIGHT
    late, other = model.index(2, 1), model.index(1, 1)
    role = Qt.ItemDataRole
    assert late.data() == "4"
    assert late.data(RAW_ROLE) == 4
    assert late.data(VIEW_ROLE) == ROWS[2]
    assert late.data(role.ToolTipRole) == "late"
    assert late.data(role.ForegroundRole).name() == LIGHT.danger
    assert late.data(role.BackgroundRole).name() == LIGHT.row_late
    assert not late.data(role.DecorationRole).isNull()
    assert late.data(role.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    for empty in (role.ToolTipRole, role.ForegroundRole, role.BackgroundRole, role.DecorationRole):
        assert other.data(empty) is None
    assert model.data(QModelIndex()) is None
    assert model.view_at(QModelIndex()) is None


def test_headers_tell_title_and_explanation(model: ViewTableModel[Row]) -> None:
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert model.headerData(1, across) == "Waiting"
    assert model.headerData(1, across, Qt.ItemDataRole.ToolTipRole) == "Records in the queue"
    assert model.headerData(0, across, Qt.ItemDataRole.ToolTipRole) is None
    assert model.headerData(0, down) is None
    assert model.headerData(7, across) is None


def test_find_begins_after_the_current_row_and_goes_round(model: ViewTableModel[Row]) -> None:
    assert model.find(0, "e", 0) == 1
    assert model.find(0, "e", 2) == 4
    assert model.find(0, "ENT", 0) == 4
    assert model.find(0, "é", 5) == 1
    assert model.find(0, "z", 0) is None
    assert model.row_of(3) == 2
    assert model.row_of(99) is None


def test_five_thousand_rows_keep_their_order_through_a_filter(qtbot: QtBot) -> None:
    assert qtbot is not None
    model = ViewTableModel(COLUMNS, key=lambda row: row.number)
    model.set_rows(Row(n, f"Site {n % 97}", n % 7 or None) for n in range(5000))
    model.sort(1, Qt.SortOrder.DescendingOrder)
    before = shown(model)
    model.set_filter("site 9")
    assert shown(model) == [n for n in before if "9" in str(n % 97)]
    model.set_filter("")
    assert shown(model) == before
