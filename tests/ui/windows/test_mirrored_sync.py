"""Mirrored sync: another site becomes the primary server, and back, with its conditions."""

import pytest
from PySide6.QtCore import QSettings
from sqlalchemy import update

from models.datafile import Datafile
from models.queries.logs import site_log
from models.queries.primary import primary_server
from models.tables import site
from tests.fakes.records import change, write
from tests.ui.windows.conftest import Stage
from tests.ui.windows.guiding import go_on, gone, page_of
from tests.ui.windows.test_move_store import enter_code
from tests.ui.windows.test_navigator import AskedProgram
from ui.session import OpenDatafile
from ui.windows.guided.conditions import Mark
from ui.windows.guided.window import GuidedWindow
from ui.windows.mirrored.pages import ChangePage, PrimaryPage, PrimarySetPage
from ui.windows.mirrored.window import mirrored_sync_window
from ui.windows.navigator.window import NavigatorWindow

GENERAL = 2


@pytest.fixture
def guide(central: OpenDatafile, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> GuidedWindow:
    """The window, at its first page; it looks again 50 times a second."""
    monkeypatch.setattr("ui.windows.mirrored.pages._REFRESH_MS", 20)
    window = mirrored_sync_window(central)
    window.show()
    assert stage is not None
    return window


def primary_id(datafile: Datafile) -> int:
    with datafile.read() as session:
        return primary_server(session).site_id


def at_change(window: GuidedWindow, site_id: int, stage: Stage) -> ChangePage:
    first = page_of(window, PrimaryPage, stage)
    stage.until(lambda: first.sites.table.select_key(site_id))
    second = go_on(window, ChangePage, stage)
    stage.until(lambda: second.conditions.shown)
    return second


def test_a_desktop_site_becomes_it_and_the_central_server_again(
    guide: GuidedWindow, stage: Stage, central: OpenDatafile, central_file: Datafile
) -> None:
    first = page_of(guide, PrimaryPage, stage)
    stage.until(lambda: first.sites.model.rowCount())
    assert [each.name for each in first.sites.model.shown()] == [
        "Central Medical Store",
        "General Warehouse",
    ]
    assert "Central Medical Store is the primary server" in first.now.text
    first.sites.table.select_key(1)
    assert not guide.next_button.isEnabled()
    at_change(guide, GENERAL, stage)
    guide.next_button.click()
    enter_code(stage)
    page_of(guide, PrimarySetPage, stage)
    assert primary_id(central_file) == GENERAL
    guide.next_button.click()
    gone(guide, stage)
    write(central_file, [change("location", "L1", store_ID="store-GEN", code="A")])
    again = mirrored_sync_window(central)
    again.show()
    page = at_change(again, 1, stage)
    assert "mirrored" in page_of_first(again).now.text
    assert [each.mark for each in page.conditions.shown] == [Mark.MISSING]
    assert not again.next_button.isEnabled()
    page.override.tick.setChecked(True)
    page.override.line.setText("It was stolen")
    again.next_button.click()
    enter_code(stage)
    page_of(again, PrimarySetPage, stage)
    assert primary_id(central_file) == 1
    with central_file.read() as session:
        assert "It was stolen" in site_log(session, GENERAL)[0].message


def page_of_first(window: GuidedWindow) -> PrimaryPage:
    return next(each for each in window.findChildren(PrimaryPage))


def test_a_condition_is_followed_and_cancel_changes_nothing(
    guide: GuidedWindow, stage: Stage, central_file: Datafile
) -> None:
    with central_file.write() as session:
        now = central_file.clock.now()
        session.execute(update(site).where(site.c.site_id == GENERAL).values(blocked_at=now))
    page = at_change(guide, GENERAL, stage)
    assert page.conditions.shown[0].text == "General Warehouse is blocked."
    assert not guide.next_button.isEnabled()
    with central_file.write() as session:
        session.execute(update(site).where(site.c.site_id == GENERAL).values(blocked_at=None))
    stage.until(lambda: guide.next_button.isEnabled())
    guide.cancel_button.click()
    stage.answer(0)
    gone(guide, stage)
    assert primary_id(central_file) == 1


def test_the_menu_opens_it(central: OpenDatafile, settings: QSettings, stage: Stage) -> None:
    navigator = NavigatorWindow(AskedProgram(settings), central)
    navigator.show()
    navigator.actions_.mirrored_sync.trigger()
    assert navigator.guides.show_mirrored_sync().isVisible()
    assert stage is not None
