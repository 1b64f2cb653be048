"""The Sites list on a real datafile: order, filters, opening, deleting, rights, refresh."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import update

from models.datafile import Datafile
from models.enums import Permission, SiteStatus
from models.queries.sites import list_sites
from models.tables import site
from models.views import Actor
from tests.fakes.clock import HeldClock
from tests.ui.windows.conftest import Stage
from ui.colours import Tone
from ui.exporting.saving import ExportDialog
from ui.session import OpenDatafile
from ui.windows.sites.columns import site_columns, version_key
from ui.windows.sites.window import SitesWindow

SMALL_SCREEN_PX = 1366
CELL_PADDING_PX = 16


@pytest.fixture
def asked() -> list[int | None]:
    """The sites whose windows were asked for."""
    return []


@pytest.fixture
def window(
    central: OpenDatafile, settings: QSettings, stage: Stage, asked: list[int | None]
) -> Iterator[SitesWindow]:
    shown = SitesWindow(central, settings, asked.append)
    shown.show()
    stage.until(lambda: shown.model.rows)
    yield shown
    shown.close()


def names(window: SitesWindow) -> list[str]:
    return [view.name for view in window.model.shown()]


def test_every_site_is_shown_with_its_state(window: SitesWindow) -> None:
    assert window.counts.text() == "8/8"
    states = {view.name: view.status for view in window.model.rows}
    assert states["Kama"] is SiteStatus.ACTIVE
    assert states["London"] is SiteStatus.LATE
    assert states["Training Laptop"] is SiteStatus.NOT_SYNCED


def test_the_central_server_stays_first_however_the_list_is_sorted(window: SitesWindow) -> None:
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        window.table.sort_by("name", order)
        assert names(window)[0] == "Central Medical Store"
    assert names(window)[1] == "Training Laptop"


def test_a_late_site_has_a_red_row(window: SitesWindow) -> None:
    row = window.model.row_of(7)
    assert row is not None
    background = window.model.index(row, 0).data(Qt.ItemDataRole.BackgroundRole)
    assert background is not None
    assert window.model.index(0, 0).data(Qt.ItemDataRole.BackgroundRole) is None


def test_the_search_looks_in_any_column(window: SitesWindow) -> None:
    QTest.keyClicks(window.search, "android")
    assert names(window) == ["London"]
    assert window.counts.text() == "1/8"
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert window.counts.text() == "8/8"


def test_filters_for_device_type_and_status_work_together(window: SitesWindow) -> None:
    window.device_type.setCurrentIndex(window.device_type.findData("mobile"))
    assert names(window) == ["Djibouti", "Marie"]
    window.status.setCurrentIndex(window.status.findData(SiteStatus.LATE))
    assert names(window) == ["Marie"]
    window.device_type.setCurrentIndex(0)
    window.status.setCurrentIndex(0)
    assert window.counts.text() == "8/8"


def test_a_double_click_opens_the_site(window: SitesWindow, asked: list[int | None]) -> None:
    row = window.model.row_of(3)
    assert row is not None
    viewport = window.table.viewport()
    cell = window.table.visualRect(window.model.index(row, 2)).center()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=cell)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=cell)
    assert asked == [3]


def test_enter_opens_the_selected_site_and_new_a_new_one(
    window: SitesWindow, asked: list[int | None]
) -> None:
    window.table.select_key(4)
    QTest.keyClick(window.table, Qt.Key.Key_Return)
    window.new_button.click()
    assert asked == [4, None]


def test_what_others_change_appears_without_losing_the_selection(
    window: SitesWindow, central_file: Datafile, stage: Stage
) -> None:
    window.table.select_key(5)
    with central_file.write() as session:
        session.execute(update(site).where(site.c.site_id == 5).values(name="Djibouti Port"))
    window.refreshing.request()
    stage.until(lambda: "Djibouti Port" in names(window))
    assert [view.site_id for view in window.table.selected_views()] == [5]


def test_a_refresh_keeps_the_scroll_and_the_current_row(
    window: SitesWindow, central_file: Datafile, stage: Stage
) -> None:
    window.resize(window.width(), 240)
    window.table.select_key(7)
    place = window.table.verticalScrollBar().value()
    assert place > 0
    with central_file.write() as session:
        session.execute(site.delete().where(site.c.site_id == 8))
    window.refreshing.request()
    stage.until(lambda: window.counts.text() == "7/7")
    assert window.table.verticalScrollBar().value() == place
    assert window.table.current_view() == window.model.view_at(window.table.currentIndex())
    assert [view.site_id for view in window.table.selected_views()] == [7]


def test_a_status_says_why(window: SitesWindow, central_file: Datafile, stage: Stage) -> None:
    with central_file.write() as session:
        blocked = update(site).where(site.c.site_id == 3)
        session.execute(blocked.values(blocked_at=central_file.clock.now()))
    window.refreshing.request()
    stage.until(lambda: window.model.rows[2].status is SiteStatus.BLOCKED)
    at = [column.name for column in window.model.columns].index("status")
    tips = {
        view.name: window.model.index(row, at).data(Qt.ItemDataRole.ToolTipRole)
        for row, view in enumerate(window.model.shown())
    }
    assert "Unblock" in tips["Kama"]
    assert "Last synchronised on" in tips["London"]
    assert all(tips.values())


def test_export_writes_the_rows_and_columns_on_the_screen(
    window: SitesWindow, stage: Stage, tmp_path: Path
) -> None:
    window.search.setText("mobile")
    window.table.sort_by("name", Qt.SortOrder.DescendingOrder)
    window.export_button.click()
    dialog = stage.until(lambda: next(iter(window.findChildren(ExportDialog)), None))
    name = dialog.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText(str(tmp_path / "sites.csv"))
    dialog.accept()
    stage.until(lambda: window.message.text == "2 rows exported to sites.csv.")
    lines = (tmp_path / "sites.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("ID,Site code,Site name,Device type,App version,Last synced date,")
    assert lines[0].endswith("Status")
    assert [line.split(",")[2] for line in lines[1:]] == ["Marie", "Djibouti"]


def test_a_hidden_window_asks_nothing(window: SitesWindow, central_file: Datafile) -> None:
    window.hide()
    with central_file.write() as session:
        session.execute(update(site).where(site.c.site_id == 5).values(name="Elsewhere"))
    window.refreshing.request()
    assert "Elsewhere" not in names(window)


def test_delete_asks_and_then_deletes(
    window: SitesWindow, central_file: Datafile, stage: Stage, clock: HeldClock
) -> None:
    window.table.select_key(8)
    window.delete_button.click()
    assert "Training Laptop" in stage.dialog().message.heading
    stage.answer(1)
    assert window.counts.text() == "8/8"
    window.delete_button.click()
    stage.answer(0)
    stage.until(lambda: window.counts.text() == "7/7")
    with central_file.read() as session:
        assert 8 not in {view.site_id for view in list_sites(session, clock.now())}


@pytest.mark.parametrize(("site_id", "rule"), [(3, "still has stores: KAM"), (1, "this datafile")])
def test_delete_is_refused_with_the_rule(
    window: SitesWindow, stage: Stage, site_id: int, rule: str
) -> None:
    window.table.select_key(site_id)
    window.delete_button.click()
    assert rule in stage.dialog().message.heading
    stage.answer(0)
    assert window.counts.text() == "8/8"


def test_without_the_permission_all_is_seen_and_nothing_edited(
    window: SitesWindow, central: OpenDatafile
) -> None:
    central.log_in(Actor("reader", frozenset({Permission.EDIT_STORES})), None)
    for button in (window.new_button, window.delete_button):
        assert not button.isEnabled()
        assert button.toolTip() == "You lack the permission Edit sync settings"
    assert window.counts.text() == "8/8"


def test_on_a_remote_site_nothing_is_edited(
    remote: OpenDatafile, settings: QSettings, stage: Stage
) -> None:
    window = SitesWindow(remote, settings, lambda _site: None)
    window.show()
    stage.until(lambda: window.model.rows)
    assert window.new_button.toolTip() == "Only on the central server"
    assert not window.new_button.isEnabled()


def test_the_first_columns_fit_a_small_screen(window: SitesWindow) -> None:
    assert window.width() <= SMALL_SCREEN_PX
    assert window.table.horizontalScrollBar().maximum() == 0
    header, metrics = window.table.horizontalHeader(), window.fontMetrics()
    for view in window.model.rows:
        for at in window.table.columns.visual_order():
            needed_px = metrics.horizontalAdvance(window.model.columns[at].text(view))
            assert needed_px + CELL_PADDING_PX <= header.sectionSize(at), view


def test_times_are_blank_where_never(central_file: Datafile, clock: HeldClock) -> None:
    with central_file.read() as session:
        views = list_sites(session, clock.now())
    never = next(view for view in views if view.name == "Training Laptop")
    columns = {column.name: column for column in site_columns()}
    for name in ("synced_date", "synced_time", "connection_date", "connection_time"):
        assert columns[name].text(never) == ""
        assert columns[name].sort_key(never) is None
    assert {name for name, each in columns.items() if each.hidden} == {"waiting", "oldest_waiting"}
    late = next(view for view in views if view.status is SiteStatus.LATE)
    assert columns["status"].colour is not None
    assert columns["status"].colour(late) is Tone.DANGER


def test_versions_sort_as_people_read_them() -> None:
    jumbled = ["2.11.0", "8.6", "1.7.0-rc1", "2.9.7"]
    read = sorted(jumbled, key=lambda version: version_key(version) or ())
    assert read == ["1.7.0-rc1", "2.9.7", "2.11.0", "8.6"]
    assert version_key("") is None


def test_a_site_becomes_late_as_time_passes(
    window: SitesWindow, stage: Stage, clock: HeldClock
) -> None:
    clock.advance(timedelta(days=31))
    window.refreshing.request()
    stage.until(
        lambda: {v.name for v in window.model.rows if v.status is SiteStatus.LATE} >= {"Kama"}
    )
