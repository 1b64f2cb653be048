"""Add store and Remove store in the site window: a draft until OK, with every warning."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid
from sqlalchemy import update

from models.datafile import Datafile
from models.enums import SiteType, SyncType
from models.queries.logs import site_log
from models.queries.queue import queue_view
from models.queries.stores import list_stores
from models.tables import site
from models.views import Actor
from tests.fakes.clock import HeldClock
from tests.fakes.records import change, write
from tests.ui.windows.conftest import Stage
from ui.session import OpenDatafile
from ui.windows.choosing import ChoiceDialog
from ui.windows.site.move_dialog import MoveDialog
from ui.windows.site.window import SiteWindow

GENERAL, KAMA, OTUTAHI, TABLET = 2, 3, 4, 5

Open = Callable[[int | None], SiteWindow]


@pytest.fixture
def open_site(central: OpenDatafile, settings: QSettings, stage: Stage) -> Open:
    def shown(site_id: int | None) -> SiteWindow:
        window = SiteWindow(central, settings, site_id)
        window.show()
        stage.until(lambda: window.tabs.isEnabled())
        return window

    return shown


def active_on(datafile: Datafile) -> dict[str, int | None]:
    with datafile.read() as session:
        return {store.code: store.site_id for store in list_stores(session)}


def dialog_of(kind: type[QDialog], stage: Stage) -> QDialog:
    def shown() -> QDialog | None:
        found = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind)]
        return next((each for each in found if each.isVisible()), None)

    return stage.until(shown)


def choose(window: SiteWindow, stage: Stage, code: str) -> None:
    window.form.stores.add_button.click()
    dialog = dialog_of(ChoiceDialog, stage)
    assert isinstance(dialog, ChoiceDialog)
    QTest.keyClicks(dialog.search, code)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)


def move_dialog(stage: Stage) -> MoveDialog:
    dialog = dialog_of(MoveDialog, stage)
    assert isinstance(dialog, MoveDialog)
    return dialog


def codes(window: SiteWindow) -> list[str]:
    return [store.code for store in window.form.stores.model.shown()]


def saved(window: SiteWindow, stage: Stage) -> None:
    window.ok_button.click()
    stage.until(lambda: not isValid(window) or not window.isVisible())


def test_a_store_of_the_central_server_comes_on_ok_with_its_data_queued(
    open_site: Open, stage: Stage, central_file: Datafile
) -> None:
    write(central_file, [change("location", "L1", store_ID="store-CMS", code="A")])
    window = open_site(OTUTAHI)
    choose(window, stage, "CMS")
    stage.until(lambda: codes(window) == ["CMS"])
    cell = window.form.stores.model.index(0, 3)
    assert cell.data() == "Active on OK"
    assert window.is_changed
    assert active_on(central_file)["CMS"] == 1
    saved(window, stage)
    assert active_on(central_file)["CMS"] == OTUTAHI
    with central_file.read() as session:
        assert OTUTAHI in {queue.site_id for queue in queue_view(session).sites}


def test_cancel_keeps_every_store_where_it_is(
    open_site: Open, stage: Stage, central_file: Datafile
) -> None:
    before = active_on(central_file)
    window = open_site(KAMA)
    choose(window, stage, "CMS")
    stage.until(lambda: "CMS" in codes(window))
    window.form.stores.table.select_key("store-KAM")
    window.form.stores.remove_button.click()
    stage.until(lambda: codes(window) == ["CMS"])
    window.reject()
    stage.answer(0)
    stage.until(lambda: not isValid(window) or not window.isVisible())
    assert active_on(central_file) == before


def test_a_store_of_another_site_is_refused_while_records_wait_unless_overridden(
    open_site: Open, stage: Stage, central_file: Datafile
) -> None:
    write(central_file, [change("location", "L1", store_ID="store-GEN", code="A")])
    window = open_site(OTUTAHI)
    choose(window, stage, "GEN")
    dialog = move_dialog(stage)
    assert dialog.facts.values()[1] == "1"
    assert "minutes ago" in dialog.facts.values()[0]
    assert dialog.obstacles.text() == "•  1 record still waits for General Warehouse"
    assert not dialog.act_button.isEnabled()
    assert "unless you give a reason" in dialog.act_button.toolTip()
    dialog.override.setChecked(True)
    assert not dialog.act_button.isEnabled()
    QTest.keyClicks(dialog.reason_edit, "Warehouse burnt down")
    dialog.act_button.click()
    stage.until(lambda: codes(window) == ["GEN"])
    assert active_on(central_file)["GEN"] == GENERAL
    saved(window, stage)
    assert active_on(central_file)["GEN"] == OTUTAHI
    with central_file.read() as session:
        line = site_log(session, GENERAL)[0]
    assert "Reason: Warehouse burnt down" in line.message


def test_a_store_of_a_site_that_is_ready_is_warned_of_and_moves(
    open_site: Open, stage: Stage, central_file: Datafile
) -> None:
    window = open_site(OTUTAHI)
    choose(window, stage, "GEN")
    dialog = move_dialog(stage)
    assert dialog.heading.text() == "Take store GEN from General Warehouse?"
    assert not dialog.override.isVisible()
    dialog.reject()
    stage.until(lambda: not isValid(dialog) or not dialog.isVisible())
    assert codes(window) == []
    choose(window, stage, "GEN")
    move_dialog(stage).act_button.click()
    stage.until(lambda: codes(window) == ["GEN"])
    saved(window, stage)
    assert active_on(central_file)["GEN"] == OTUTAHI


def test_what_begins_to_wait_before_ok_refuses_the_move(
    open_site: Open, stage: Stage, central_file: Datafile
) -> None:
    window = open_site(OTUTAHI)
    choose(window, stage, "GEN")
    move_dialog(stage).act_button.click()
    stage.until(lambda: codes(window) == ["GEN"])
    write(central_file, [change("location", "L1", store_ID="store-GEN", code="A")])
    window.form.code.setText("new code")
    window.ok_button.click()
    stage.until(lambda: window.message.text)
    assert "1 record still waits for General Warehouse" in window.message.text
    assert active_on(central_file)["GEN"] == GENERAL
    with central_file.read() as session:
        assert not site_log(session, OTUTAHI)[1:]  # the code was not saved either


def test_a_mobile_site_takes_a_single_store(open_site: Open, stage: Stage) -> None:
    window = open_site(TABLET)
    assert window.form.chosen_type is SiteType.MOBILE
    choose(window, stage, "CMS")
    stage.until(lambda: codes(window) == ["CMS"])
    window.form.stores.add_button.click()
    assert stage.dialog().message.heading == "A mobile site takes a single store."
    stage.answer(0)
    assert codes(window) == ["CMS"]


def test_a_removed_store_goes_to_the_central_server(
    open_site: Open, stage: Stage, central_file: Datafile, clock: HeldClock
) -> None:
    window = open_site(KAMA)
    stores = window.form.stores
    assert stores.remove_button.toolTip() == "Select a store first"
    stores.table.select_key("store-KAM")
    stores.remove_button.click()
    stage.until(lambda: codes(window) == [])
    choose(window, stage, "KAM")
    stage.until(lambda: codes(window) == ["KAM"])
    assert not window.is_changed
    with central_file.write() as session:
        late = clock.now() - timedelta(days=2)
        session.execute(update(site).where(site.c.site_id == KAMA).values(last_synced_at=late))
    stores.table.select_key("store-KAM")
    stores.remove_button.click()
    dialog = move_dialog(stage)
    assert dialog.obstacles.text() == "•  Kama synchronised last over a day ago"
    dialog.override.setChecked(True)
    dialog.reason_edit.setText("closed")
    dialog.act_button.click()
    stage.until(lambda: codes(window) == [])
    saved(window, stage)
    assert active_on(central_file)["KAM"] == 1


def test_a_new_site_takes_its_stores_along(
    open_site: Open, stage: Stage, central_file: Datafile
) -> None:
    window = open_site(None)
    assert not window.check_button.isVisible()
    window.form.name_edit.setText("Lakeside")
    choose(window, stage, "CMS")
    stage.until(lambda: codes(window) == ["CMS"])
    saved(window, stage)
    assert active_on(central_file)["CMS"] == 9


def test_stores_are_not_taken_from_the_central_server_nor_without_the_permission(
    open_site: Open, central: OpenDatafile
) -> None:
    window = open_site(1)
    stores = window.form.stores
    stores.table.select_key("store-CMS")
    assert not stores.remove_button.isEnabled()
    assert "added to another site" in stores.remove_button.toolTip()
    assert {store.sync_type for store in stores.model.rows} == {
        SyncType.ACTIVE,
        SyncType.COLLECTOR,
    }
    central.log_in(Actor("reader", frozenset()), None)
    for button in (stores.add_button, stores.remove_button):
        assert button.toolTip() == "You lack the permission Edit sync settings"
