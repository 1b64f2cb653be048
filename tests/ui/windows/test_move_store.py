"""Move store: conditions that are followed live, the code, the move, and the old site after it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from sqlalchemy import delete, update

from models.datafile import Datafile
from models.enums import SyncType
from models.queries.logs import site_log
from models.queries.stores import list_stores, stores_of_site
from models.tables import site, sync_out
from tests.fakes.records import change, write
from tests.ui.windows.conftest import Stage
from tests.ui.windows.datafiles import UNLOCK_CODE
from tests.ui.windows.guiding import go_on, gone, page_of
from tests.ui.windows.test_navigator import AskedProgram
from ui.session import OpenDatafile
from ui.windows.guided.conditions import Mark
from ui.windows.guided.window import GuidedWindow
from ui.windows.move_store.conditions_page import ConditionsPage
from ui.windows.move_store.done_page import DonePage
from ui.windows.move_store.pages import SitePage, StorePage
from ui.windows.move_store.window import move_store_window
from ui.windows.navigator.window import NavigatorWindow
from ui.windows.unlock.dialog import UnlockDialog

GENERAL, OTUTAHI, DJIBOUTI = 2, 4, 5


@pytest.fixture
def guide(central: OpenDatafile, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> GuidedWindow:
    """The window, at its first page; it looks again 50 times a second."""
    monkeypatch.setattr("ui.windows.move_store.conditions_page._REFRESH_MS", 20)
    monkeypatch.setattr("ui.windows.move_store.done_page._REFRESH_MS", 20)
    window = move_store_window(central)
    window.show()
    assert stage is not None
    return window


def at_conditions(
    window: GuidedWindow, store_id: str, site_id: int, stage: Stage, *, collector: bool = False
) -> ConditionsPage:
    first = page_of(window, StorePage, stage)
    stage.until(lambda: first.stores.table.select_key(store_id))
    second = go_on(window, SitePage, stage)
    stage.until(lambda: second.sites.table.select_key(site_id))
    second.collector.setChecked(collector)
    third = go_on(window, ConditionsPage, stage)
    stage.until(lambda: third.conditions.shown)
    return third


def enter_code(stage: Stage) -> None:
    def shown() -> UnlockDialog | None:
        found = [each for each in QApplication.topLevelWidgets() if isinstance(each, UnlockDialog)]
        return next((each for each in found if each.isVisible()), None)

    dialog = stage.until(shown)
    dialog.code.setText(UNLOCK_CODE)
    dialog.ok_button.click()


def active_on(datafile: Datafile, code: str) -> int | None:
    with datafile.read() as session:
        return next(each.site_id for each in list_stores(session) if each.code == code)


def in_the_way(page: ConditionsPage) -> list[str]:
    return [each.text for each in page.conditions.shown if each.mark is Mark.MISSING]


def test_it_waits_until_nothing_is_in_the_way_and_moves_after_the_code(
    guide: GuidedWindow, stage: Stage, central_file: Datafile
) -> None:
    write(central_file, [change("location", "L1", store_ID="store-GEN", code="A")])
    page = at_conditions(guide, "store-GEN", OTUTAHI, stage)
    page.quiet.setChecked(True)
    assert in_the_way(page) == ["1 record still waits for General Warehouse."]
    (remedy,) = [each.remedy for each in page.conditions.shown if each.mark is Mark.MISSING]
    assert remedy == "At General Warehouse: synchronise until nothing waits."
    assert page.override.isVisible()
    assert not guide.next_button.isEnabled()
    with central_file.write() as session:
        session.execute(delete(sync_out).where(sync_out.c.site_id == GENERAL))
    stage.until(lambda: guide.next_button.isEnabled())  # it has looked again by itself
    assert not in_the_way(page)
    assert not page.override.isVisible()
    guide.next_button.click()
    enter_code(stage)
    done = page_of(guide, DonePage, stage)
    assert active_on(central_file, "GEN") == OTUTAHI
    assert "may be deleted" in done.state.shown[-1].text
    assert "1 record waits for Otutahi" in done.state.shown[0].text
    with central_file.write() as session:
        session.execute(delete(sync_out).where(sync_out.c.site_id == OTUTAHI))
    stage.until(lambda: "safe to work in the store there" in done.state.shown[0].text)
    assert not guide.cancel_button.isVisible()
    with central_file.read() as session:
        left = {each.code: each.sync_type for each in stores_of_site(session, GENERAL)}
    assert left == {"GEN": SyncType.TRANSFER}
    guide.next_button.click()
    gone(guide, stage)


def test_an_override_needs_a_reason_which_is_logged_and_the_code_can_be_refused(
    guide: GuidedWindow, stage: Stage, central_file: Datafile
) -> None:
    long_ago = central_file.clock.now() - timedelta(days=3)
    with central_file.write() as session:
        session.execute(
            update(site).where(site.c.site_id == GENERAL).values(last_synced_at=long_ago)
        )
    page = at_conditions(guide, "store-GEN", 1, stage)
    assert in_the_way(page) == ["General Warehouse synchronised last over a day ago."]
    page.quiet.setChecked(True)
    page.override.tick.setChecked(True)
    assert not guide.next_button.isEnabled()
    page.override.line.setText("Burnt down")
    guide.next_button.click()

    def dialog() -> UnlockDialog | None:
        found = [each for each in QApplication.topLevelWidgets() if isinstance(each, UnlockDialog)]
        return next((each for each in found if each.isVisible()), None)

    stage.until(dialog).reject()
    stage.until(lambda: not guide.is_busy)
    assert active_on(central_file, "GEN") == GENERAL
    guide.next_button.click()
    enter_code(stage)
    done = page_of(guide, DonePage, stage)
    assert "safe to work" in done.state.shown[0].text
    with central_file.read() as session:
        assert "Reason: Burnt down" in site_log(session, GENERAL)[0].message


def test_what_no_reason_overrides_offers_none(guide: GuidedWindow, stage: Stage) -> None:
    page = at_conditions(guide, "store-GEN", OTUTAHI, stage, collector=True)
    page.quiet.setChecked(True)
    assert "needs a store, active there" in in_the_way(page)[-1]
    assert not page.override.isVisible()
    assert not guide.next_button.isEnabled()
    guide.back_button.click()
    second = page_of(guide, SitePage, stage)
    second.collector.setChecked(False)
    third = go_on(guide, ConditionsPage, stage)
    stage.until(lambda: third.conditions.shown)
    third.quiet.setChecked(True)
    assert guide.next_button.isEnabled()


def test_a_tablet_takes_one_store_and_a_refusal_is_shown_where_it_comes_late(
    guide: GuidedWindow, stage: Stage, central_file: Datafile
) -> None:
    page = at_conditions(guide, "store-CMS", DJIBOUTI, stage)
    assert any("as a mobile site must" in each.text for each in page.conditions.shown)
    page.quiet.setChecked(True)
    write(central_file, [change("store", "S9", code="TAB", sync_id_remote_site=DJIBOUTI)])
    stage.until(lambda: in_the_way(page))
    assert "takes a single store, and has TAB" in in_the_way(page)[0]
    assert active_on(central_file, "CMS") == 1


def test_the_menu_opens_it(central: OpenDatafile, settings: QSettings, stage: Stage) -> None:
    navigator = NavigatorWindow(AskedProgram(settings), central)
    navigator.show()
    navigator.actions_.move_store.trigger()
    window = navigator.guides.show_move_store()
    assert window.isVisible()
    window.cancel_button.click()
    gone(window, stage)
