"""The Stores list on a real datafile: what it shows, and how it opens a store."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from models.datafile import Datafile
from models.enums import StoreMode, SyncType
from tests.fakes.records import change, write
from tests.ui.windows.conftest import Stage
from tests.ui.windows.test_navigator import AskedProgram
from ui.exporting.saving import ExportDialog
from ui.session import OpenDatafile
from ui.windows.navigator.window import NavigatorWindow
from ui.windows.store.window import StoreWindow
from ui.windows.stores.window import StoresWindow


class Opened(list[tuple[str, list[str]]]):
    """What was asked to be opened, with the order of the list."""

    def __call__(self, store_id: str, order: Sequence[str]) -> None:
        self.append((store_id, list(order)))


@pytest.fixture
def opened() -> Opened:
    return Opened()


@pytest.fixture
def stores(
    central: OpenDatafile, settings: QSettings, stage: Stage, opened: Opened
) -> StoresWindow:
    window = StoresWindow(central, settings, opened)
    window.show()
    stage.until(lambda: window.counts.text() == "3/3")
    return window


def codes(window: StoresWindow) -> list[str]:
    return [store.code for store in window.model.shown()]


def test_it_lists_filters_and_opens(stores: StoresWindow, opened: Opened) -> None:
    assert codes(stores) == ["CMS", "GEN", "KAM"]
    stores.search.setText("kama")
    assert (codes(stores), stores.counts.text()) == (["KAM"], "1/3")
    stores.search.clear()
    stores.type_here.setCurrentIndex(stores.type_here.findData(SyncType.COLLECTOR))
    assert codes(stores) == ["GEN", "KAM"]
    stores.mode.setCurrentIndex(stores.mode.findData(StoreMode.STORE))
    assert codes(stores) == ["GEN"]
    stores.mode.setCurrentIndex(0)
    stores.table.sort_by("code", Qt.SortOrder.DescendingOrder)
    stores.table.select_key("store-GEN")
    QTest.keyClick(stores.table, Qt.Key.Key_Return)
    stores.edit_button.click()
    assert opened == [("store-GEN", ["store-KAM", "store-GEN"])] * 2
    stores.disabled.setCurrentIndex(stores.disabled.findData(True))
    assert codes(stores) == []
    assert not stores.edit_button.isEnabled()


def test_it_follows_what_changes_and_keeps_the_selection(
    stores: StoresWindow, stage: Stage, central: OpenDatafile, central_file: Datafile
) -> None:
    stores.table.select_key("store-KAM")
    write(central_file, [change("store", "store-A", code="AAA", sync_id_remote_site=1)])
    central.run_ended.emit()
    stage.until(lambda: stores.counts.text() == "4/4")
    assert [store.code for store in stores.table.selected_views()] == ["KAM"]


def test_it_is_exported_as_it_is_shown(stores: StoresWindow, stage: Stage, tmp_path: Path) -> None:
    stores.search.setText("gen")
    stores.export_button.click()
    dialog = stage.until(lambda: stores.findChild(ExportDialog))
    file = tmp_path / "stores.csv"
    dialog.findChildren(QLineEdit)[0].setText(str(file))
    dialog.accept()
    stage.until(file.exists)
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert lines[1] == "GEN,General Warehouse,Store,General Warehouse,Collector,"
    assert len(lines) == 2


def test_stores_open_from_menu_and_page_each_in_one_window(
    central: OpenDatafile, settings: QSettings, stage: Stage
) -> None:
    navigator = NavigatorWindow(AskedProgram(settings), central)
    navigator.show()
    navigator.actions_.stores.trigger()
    listed = next(w for w in navigator.windows.windows() if isinstance(w, StoresWindow))
    stage.until(lambda: codes(listed) == ["CMS", "GEN", "KAM"])
    navigator.page_bar.choose(0)
    stage.until(lambda: navigator.stores_page.model.rows)
    table = navigator.stores_page.table
    table.select_key("store-GEN")
    QTest.keyClick(table, Qt.Key.Key_Return)
    store = next(w for w in navigator.windows.windows() if isinstance(w, StoreWindow))
    stage.until(store.tabs.isEnabled)
    store.next_button.click()
    stage.until(lambda: store.title.text() == "Kama Hospital")
    assert not store.next_button.isEnabled()
    assert store.next_button.toolTip() == "The last store of the list"
    assert navigator.show_store("store-KAM") is store
    assert navigator.show_store("store-GEN") is not store
    stage.until(store.tabs.isEnabled)
    store.previous_button.click()  # GEN has a window of its own: that one is raised
    stage.until(lambda: store not in QApplication.topLevelWidgets() or not store.isVisible())
    assert navigator.windows.close_all()
    navigator.close()
