"""Create sync site: a store chosen by its first letters, one transaction, and a card at the end."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from sqlalchemy import select

from models.datafile import Datafile
from models.enums import SiteStatus, SiteType, SyncsWith, SyncType
from models.passwords import verify_secret, wire_digest
from models.queries.sites import list_sites, site_detail
from models.tables import site
from models.views import Actor
from tests.fakes.records import change, write
from tests.ui.windows.conftest import Stage
from tests.ui.windows.guiding import go_on, gone, page_of
from tests.ui.windows.test_navigator import AskedProgram
from ui.session import OpenDatafile
from ui.windows.create_site.card import SiteCard
from ui.windows.create_site.card_page import CardPage
from ui.windows.create_site.site_page import SitePage
from ui.windows.create_site.store_page import StorePage
from ui.windows.create_site.summary_page import SummaryPage
from ui.windows.create_site.window import create_site_window
from ui.windows.guided.window import GuidedWindow
from ui.windows.navigator.window import NavigatorWindow

URL = "https://central.example.org:8080"


@pytest.fixture
def guide(central_file: Datafile, central: OpenDatafile, stage: Stage) -> GuidedWindow:
    """The window, at its first page; the store CMS sees General Warehouse."""
    join = change("name_store_join", "j1", store_ID="store-CMS", name_ID="name-GEN")
    write(central_file, [join])
    window = create_site_window(central)
    window.show()
    assert stage is not None
    return window


def names(datafile: Datafile) -> list[str]:
    with datafile.read() as session:
        return [each.name for each in list_sites(session, datafile.clock.now())]


def at_summary(window: GuidedWindow, stage: Stage) -> SummaryPage:
    asked = go_on(window, SitePage, stage)
    asked.name_line.setText("North")
    asked.url_line.setText(URL)
    return go_on(window, SummaryPage, stage)


def test_it_makes_the_site_moves_the_store_and_shows_the_card_once(
    guide: GuidedWindow, stage: Stage, central_file: Datafile
) -> None:
    asked = go_on(guide, SitePage, stage)
    assert (asked.name_line.text(), asked.code.text()) == ("Central Medical Store", "CMS")
    guide.next_button.click()
    assert "how the site's device reaches this server" in asked.url.reason
    asked.url_line.setText("central")
    guide.next_button.click()
    assert "https://" in asked.url.reason
    asked.url_line.setText(URL)
    guide.next_button.click()
    stage.until(lambda: asked.name.reason)  # the central server is called so
    asked.name_line.setText("North")
    password = asked.password_row.password
    summary = go_on(guide, SummaryPage, stage)
    assert "North" not in names(central_file)
    seen = [(each.code, each.syncs_with) for each in summary.model.shown()]
    assert seen == [("GEN", SyncsWith.TRANSFER)]
    page = go_on(guide, CardPage, stage)
    assert [value.text() for value in page.values] == [URL, "North", password]
    assert page.code.text == URL
    assert not guide.cancel_button.isVisible()
    assert not guide.back_button.isVisible()
    page.copy_button.click()
    assert QGuiApplication.clipboard().text() == (
        f"Server URL: {URL}\nSite name: North\nPassword: {password}"
    )
    assert password in page.card.document().toPlainText()
    assert password not in repr(page.card)
    guide.next_button.click()
    gone(guide, stage)
    with central_file.read() as session:
        detail = site_detail(session, 9, central_file.clock.now())
        stored = session.execute(
            select(site.c.password_hash).where(site.c.site_id == 9)
        ).scalar_one()
    assert (detail.name, detail.code, detail.site_type) == ("North", "CMS", SiteType.STANDALONE)
    assert detail.status is SiteStatus.NOT_SYNCED
    copies = {each.code: each.sync_type for each in detail.stores}
    assert copies == {"CMS": SyncType.ACTIVE, "GEN": SyncType.TRANSFER}
    assert verify_secret(stored, wire_digest(password))


def test_stores_are_found_by_their_first_letters_and_at_lists_all(
    guide: GuidedWindow, stage: Stage
) -> None:
    stores = page_of(guide, StorePage, stage).stores
    stage.until(lambda: stores.chosen)
    for typed, found in (("central", ["CMS"]), ("medical", []), ("@", ["CMS"]), ("cm", ["CMS"])):
        stores.search.setText(typed)
        assert [each.code for each in stores.model.shown()] == found
        assert guide.next_button.isEnabled() == bool(found)
    QTest.keyClick(stores.search, Qt.Key.Key_Tab)
    assert stores.table.hasFocus()
    QTest.keyClick(stores.table, Qt.Key.Key_Return)
    page_of(guide, SitePage, stage)


def test_the_card_is_printed_on_a_page(stage: Stage, tmp_path: Path) -> None:
    assert stage is not None
    file = tmp_path / "card.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    SiteCard(URL, "North <1>", "river-stone-7").document().print_(printer)
    assert file.read_bytes().startswith(b"%PDF")


def test_a_card_that_nobody_took_is_asked_about(guide: GuidedWindow, stage: Stage) -> None:
    at_summary(guide, stage)
    go_on(guide, CardPage, stage)
    guide.next_button.click()
    assert "without taking the card" in stage.dialog().message.heading
    stage.answer(1)
    assert guide.isVisible()
    guide.reject()
    stage.answer(0)
    gone(guide, stage)


def test_cancel_changes_nothing_and_asks_after_the_first_page(
    guide: GuidedWindow, stage: Stage, central_file: Datafile
) -> None:
    before = names(central_file)
    at_summary(guide, stage)
    guide.back_button.click()
    assert isinstance(guide.page, SitePage)
    guide.cancel_button.click()
    assert stage.dialog().message.text == "Nothing has been changed yet."
    stage.answer(0)
    gone(guide, stage)
    assert names(central_file) == before


@pytest.mark.parametrize("which", ["no permission", "remote"])
def test_the_menu_says_who_may(
    which: str,
    request: pytest.FixtureRequest,
    settings: QSettings,
    stage: Stage,
) -> None:
    assert stage is not None
    data = request.getfixturevalue("remote" if which == "remote" else "central")
    navigator = NavigatorWindow(AskedProgram(settings), data)
    navigator.show()
    action = navigator.actions_.create_site
    if which == "remote":
        assert action.toolTip() == "Only on the central server"
    else:
        assert action.isEnabled()
        action.trigger()
        assert navigator.guides.show_create_site().isVisible()
        data.log_in(Actor("nobody", frozenset()), None)
        assert action.toolTip() == "You lack the permission Edit sync settings"
    assert not action.isEnabled()
