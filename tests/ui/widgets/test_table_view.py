"""The table: sorting, columns, copying, finding, opening, and a refresh that disturbs nobody."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from ui.itemmodels.columns import Column
from ui.itemmodels.view_table import ViewTableModel
from ui.theme import Theme
from ui.widgets.table_view import TableView


@dataclass(frozen=True, slots=True)
class Site:
    site_id: int
    name: str
    kind: str = "Mobile"
    waiting: int = 0


SITES = (
    Site(1, "Central Medical Store", "Central"),
    Site(2, "General Warehouse", "Desktop", 1150),
    Site(3, "Bamako", "Tablet\twith\nlines", 4),
    Site(4, "Bandiagara", waiting=7),
    Site(5, "Gao"),
)

COLUMNS = (
    Column[Site](
        name="id",
        title="ID",
        text=lambda s: str(s.site_id),
        sort=lambda s: s.site_id,
        align_right=True,
        width_px=50,
    ),
    Column[Site](name="name", title="Site name", text=lambda s: s.name, width_px=160),
    Column[Site](name="kind", title="Device type", text=lambda s: s.kind, width_px=110),
    Column[Site](
        name="waiting",
        title="Waiting",
        text=lambda s: str(s.waiting),
        sort=lambda s: s.waiting,
        tool_tip=lambda _s: "in the queue",
        hidden=True,
        width_px=90,
    ),
    Column[Site](name="remark", title="Remark", text=lambda _s: ""),
)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def new_model() -> ViewTableModel[Site]:
    model = ViewTableModel(COLUMNS, key=lambda s: s.site_id, pinned=lambda s: s.site_id == 1)
    model.set_rows(SITES)
    return model


@pytest.fixture
def model() -> ViewTableModel[Site]:
    return new_model()


@pytest.fixture
def table(
    qtbot: QtBot, theme: Theme, model: ViewTableModel[Site], settings: QSettings
) -> Iterator[TableView]:
    assert theme is not None
    made = TableView(model, settings, "sites")
    qtbot.addWidget(made)
    made.resize(700, 260)
    made.show()
    qtbot.waitExposed(made)
    yield made
    QToolTip.hideText()


def test_header_and_rows_keep_within_the_rounded_corners(table: TableView) -> None:
    table.resize(700, 120)  # rows reach the bottom
    header, rows = table.horizontalHeader(), table.viewport()
    whole = header.rect()
    assert not header.mask().contains(whole.topLeft())
    assert header.mask().contains(whole.bottomLeft())
    assert not rows.mask().contains(rows.rect().bottomLeft())
    assert rows.mask().contains(rows.rect().topLeft())


def reopened(qtbot: QtBot, settings: QSettings) -> TableView:
    made = TableView(new_model(), settings, "sites")
    qtbot.addWidget(made)
    made.resize(700, 260)
    made.show()
    return made


def shown(table: TableView) -> list[int]:
    model = table.model()
    assert isinstance(model, ViewTableModel)
    return [site.site_id for site in model.shown()]


def click_header(table: TableView, column: int) -> None:
    header = table.horizontalHeader()
    x = header.sectionViewportPosition(column) + 20
    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, header.height() // 2)
    )


def test_rows_come_as_given_until_a_header_is_clicked(table: TableView) -> None:
    assert shown(table) == [1, 2, 3, 4, 5]
    click_header(table, 1)
    assert shown(table) == [1, 3, 4, 5, 2]
    click_header(table, 1)
    assert shown(table) == [1, 2, 5, 4, 3]
    table.sort_by("waiting", Qt.SortOrder.DescendingOrder)
    assert shown(table) == [1, 2, 4, 3, 5]


def test_a_double_click_opens_the_row(qtbot: QtBot, table: TableView) -> None:
    where = table.visualRect(table.model().index(2, 1)).center()
    with qtbot.waitSignal(table.row_opened) as opened:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert opened.args == [SITES[2]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_current_row(qtbot: QtBot, table: TableView, key: Qt.Key) -> None:
    with qtbot.assertNotEmitted(table.row_opened):
        QTest.keyClick(table, key)
    assert table.select_key(4)
    with qtbot.waitSignal(table.row_opened) as opened:
        QTest.keyClick(table, key)
    assert opened.args == [SITES[3]]
    assert table.current_view() == SITES[3]
    assert not table.select_key(99)


def test_copying_gives_tab_separated_rows_as_shown(table: TableView) -> None:
    table.sort_by("name")
    table.select_key(2)
    table.selectionModel().select(
        table.model().index(1, 0),
        table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
    )
    table.columns.set_shown(4, False)
    table.horizontalHeader().moveSection(1, 0)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "Bamako\t3\tTablet with lines\nGeneral Warehouse\t2\tDesktop"
    )
    assert [site.site_id for site in table.selected_views()] == [3, 2]
    assert table.copy_action in table.actions()


def test_typing_finds_by_the_first_text_column(table: TableView) -> None:
    QTest.keyClicks(table, "band")
    assert table.current_view() == SITES[3]
    QTest.keyClicks(table, "zz")
    assert table.current_view() == SITES[3]
    assert table.selected_views() == [SITES[3]]


def test_the_same_letter_goes_on_to_the_next(table: TableView) -> None:
    found = []
    for _ in range(3):
        QTest.keyClicks(table, "g")
        found.append(table.current_view())
    assert found == [SITES[1], SITES[4], SITES[1]]


def test_a_refresh_loses_neither_selection_nor_scroll(qtbot: QtBot, theme: Theme) -> None:
    assert theme is not None
    model = new_model()
    table = TableView(model)
    qtbot.addWidget(table)
    many = [Site(n, f"Site {n:04}") for n in range(1, 2001)]
    model.set_rows(many)
    table.resize(700, 260)
    table.show()
    table.sort_by("name")
    table.select_key(1000)
    table.verticalScrollBar().setValue(table.verticalScrollBar().value() + 7)
    scrolled = table.verticalScrollBar().value()
    model.set_rows([replace(site, waiting=site.site_id % 7) for site in many])
    QApplication.processEvents()
    assert table.verticalScrollBar().value() == scrolled > 0
    model.set_rows([*many, Site(5000, "Zanzibar"), Site(5001, "Zomba")])
    QApplication.processEvents()
    assert table.verticalScrollBar().value() == scrolled
    assert [site.site_id for site in table.selected_views()] == [1000]
    model.set_rows(many[:3])
    QApplication.processEvents()
    assert table.selected_views() == []
    assert table.verticalScrollBar().value() == 0


def test_columns_hide_and_show_by_the_header_menu(table: TableView) -> None:
    assert table.isColumnHidden(3)
    table.horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
    menu = table.horizontalHeader().findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    actions = {action.text(): action for action in menu.actions()}
    assert [actions[c.title].isChecked() for c in COLUMNS] == [True, True, True, False, True]
    actions["Waiting"].trigger()
    assert not table.isColumnHidden(3)
    actions["Device type"].trigger()
    assert table.isColumnHidden(2)
    menu.close()


def test_the_last_shown_column_cannot_be_hidden(table: TableView) -> None:
    for column in (1, 2, 4):
        table.columns.set_shown(column, False)
    menu = table.columns.menu()
    assert [action.isEnabled() for action in menu.actions()[:5]] == [False, *[True] * 4]
    menu.close()


def test_what_the_user_did_to_the_columns_is_kept(
    qtbot: QtBot, table: TableView, settings: QSettings
) -> None:
    header = table.horizontalHeader()
    header.resizeSection(1, 233)
    header.moveSection(2, 0)
    table.columns.set_shown(3, True)
    table.columns.set_shown(0, False)
    table.sort_by("waiting", Qt.SortOrder.DescendingOrder)
    again = reopened(qtbot, settings)
    assert again.columnWidth(1) == 233
    assert again.columns.visual_order() == [2, 1, 3, 4]
    assert shown(again) == [1, 2, 4, 3, 5]
    again.columns.reset()
    assert again.columns.visual_order() == [0, 1, 2, 4]
    assert again.columnWidth(1) == 160
    assert reopened(qtbot, settings).columns.visual_order() == [0, 1, 2, 4]


@pytest.mark.parametrize(
    "kept",
    [
        "not JSON",
        "[1, 2]",
        '{"widths": 7, "hidden": "id", "order": null, "sort": [1]}',
        '{"widths": {"name": -5, "id": "wide", "kind": 99999}, "order": ["gone", 3], "sort": []}',
        '{"widths": {}, "hidden": ["id", "name", "kind", "waiting", "remark"], "order": []}',
    ],
)
def test_nonsense_in_the_settings_is_survived(
    qtbot: QtBot, theme: Theme, settings: QSettings, kept: str
) -> None:
    assert theme is not None
    settings.setValue("tables/sites", kept)
    table = reopened(qtbot, settings)
    assert table.columns.visual_order()
    assert table.columnWidth(1) in (0, 160)


def test_it_says_why_there_is_nothing(table: TableView, model: ViewTableModel[Site]) -> None:
    with_rows = table.grab().toImage()
    model.set_filter("nowhere")
    nothing_found = table.grab().toImage()
    model.set_filter("")
    model.set_rows([])
    table.set_empty_text("No sites yet", "Press New to make the first one.")
    none_yet = table.grab().toImage()
    assert len({bytes(i.constBits()) for i in (with_rows, nothing_found, none_yet)}) == 3
    QTest.keyClicks(table, "a")
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert table.current_view() is None
    assert table.selected_views() == []


def test_cut_texts_are_told_in_a_tool_tip(
    qtbot: QtBot, table: TableView, model: ViewTableModel[Site]
) -> None:
    def tip_at(row: int, column: int) -> str:
        where = table.visualRect(model.index(row, column)).center()
        at = table.viewport().mapToGlobal(where)
        QApplication.sendEvent(table.viewport(), QHelpEvent(QEvent.Type.ToolTip, where, at))
        return QToolTip.text()

    table.columns.set_shown(3, True)
    assert tip_at(1, 3) == "in the queue"
    table.setColumnWidth(1, 60)
    assert tip_at(1, 1) == "General Warehouse"
    table.setColumnWidth(1, 300)
    tip_at(2, 1)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_rows_fit_the_font(table: TableView) -> None:
    small = table.verticalHeader().defaultSectionSize()
    font = table.font()
    font.setPointSize(24)
    table.setFont(font)
    assert table.verticalHeader().defaultSectionSize() > small >= 24


def test_a_title_longer_than_its_column_has_room(qtbot: QtBot, theme: Theme) -> None:
    assert theme is not None
    title = "Zuletzt synchronisiert"
    columns = tuple(Column[Site](name=n, title=title, text=str, width_px=50) for n in ("a", "b"))
    table = TableView(ViewTableModel(columns, key=lambda s: s.site_id))
    qtbot.addWidget(table)
    table.show()
    assert table.columnWidth(0) > table.fontMetrics().horizontalAdvance(title)
