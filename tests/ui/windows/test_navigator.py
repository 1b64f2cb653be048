"""The navigator on a real datafile: title, menus, status block, pages, its windows, its closing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid
from sqlalchemy import delete, insert, select

from models.commands.sites import SiteEdit, edit_site
from models.datafile import Datafile
from models.enums import Lateness, StepState, SyncStep
from models.tables import record, sync_out
from models.views import Actor, ErrorView, StepView
from syncengine import EngineState, SyncStatus
from tests.fakes.clock import HeldClock
from tests.ui.windows.conftest import Stage
from tests.ui.windows.datafiles import add_locations
from ui.habits import Habits
from ui.look import Look
from ui.session import OpenDatafile
from ui.theme import Theme
from ui.translation import Translation
from ui.windows.about import AboutWindow
from ui.windows.navigator.queue_popup import QueuePopup
from ui.windows.navigator.window import NavigatorWindow
from ui.windows.sites.window import SitesWindow
from ui.windows.switch_store import StoreChooser

REFUSED = ErrorView("server_unreachable", (("url", "http://x"), ("reason", "refused")), "", "")


def made_look(settings: QSettings) -> Look:
    """The look of the test process: the theme that is on, in English."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = next(each for each in app.children() if isinstance(each, Theme))
    return Look(theme, Translation(app, "en"), settings)


class NotAtLogin:
    """A system that does not start the program; implements ``ui.habits.LoginStart``."""

    def __init__(self) -> None:
        self.on = False

    def is_on(self) -> bool:
        return self.on

    def set_on(self, on: bool) -> None:
        self.on = on


def made_habits(settings: QSettings, *, has_tray: bool = False) -> Habits:
    """What the program does in the background: nothing was chosen yet."""
    return Habits(settings, NotAtLogin(), lambda: has_tray)


class AskedProgram:
    """Remembers what the navigator asks of the program; implements ``ui.program.Program``."""

    version = "0.1.0"

    def __init__(self, settings: QSettings) -> None:
        self.settings = settings
        self.look = made_look(settings)
        self.habits = made_habits(settings)
        self.asked: list[str] = []
        self.recent: tuple[str, ...] = ()

    def recent_datafiles(self) -> tuple[str, ...]:
        return self.recent

    def open_datafile(self, location: str) -> None:
        self.asked.append(f"open {location}")

    def show_wizard(self) -> None:
        self.asked.append("wizard")

    def show_site_import(self) -> None:
        self.asked.append("site import")

    def new_datafile_folder(self) -> Path:
        return Path("/data")

    def log_in_again(self, data: OpenDatafile, owner: QWidget) -> None:
        self.asked.append(f"log in to {data.view.name} over {type(owner).__name__}")

    def save_support_bundle(self, owner: QWidget) -> None:
        self.asked.append(f"support bundle over {type(owner).__name__}")

    def quit(self) -> None:
        self.asked.append("quit")


@pytest.fixture
def program(settings: QSettings) -> AskedProgram:
    return AskedProgram(settings)


@pytest.fixture
def navigator(
    central: OpenDatafile, program: AskedProgram, stage: Stage
) -> Iterator[NavigatorWindow]:
    window = NavigatorWindow(program, central)
    window.show()
    yield window
    if isValid(window):
        window.close()
    assert stage is not None


@pytest.fixture
def remote_navigator(
    remote: OpenDatafile, program: AskedProgram, stage: Stage
) -> Iterator[NavigatorWindow]:
    window = NavigatorWindow(program, remote)
    window.show()
    yield window
    window.close()
    assert stage is not None


def entries(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def menus(window: NavigatorWindow) -> dict[str, QMenu]:
    found = {}
    for action in window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        found[action.text().replace("&", "")] = menu
    return found


def tell(data: OpenDatafile, **changes: object) -> None:
    """Let the windows hear of a status as the engine would publish it."""
    status: SyncStatus = replace(data.engine.status(), now=data.now(), **changes)  # type: ignore[arg-type]
    data._take_status(status)


def test_the_title_names_datafile_and_site(navigator: NavigatorWindow) -> None:
    assert navigator.windowTitle() == "demo_primary — Central Medical Store — Two Arrows"


def test_the_menus_hold_what_works(navigator: NavigatorWindow) -> None:
    shown = menus(navigator)
    assert list(shown) == ["File", "Special", "Admin", "Help"]
    assert entries(shown["File"]) == [
        "New datafile…",
        "Open datafile…",
        "Open recent",
        "Preferences…",
        "Log in as another user…",
        "Switch store…",
        "Quit",
    ]
    assert entries(shown["Special"]) == [
        "Synchronisation",
        "Stores…",
        "Show sites…",
        "Record browser…",
        "Users report…",
    ]
    assert entries(navigator.actions_.users_report) == ["Sync report…"]
    assert entries(navigator.actions_.synchronisation) == [
        "Sync status…",
        "Show sites…",
        "Create sync site…",
        "Move store…",
        "Site export…",
        "Site import…",
        "Mirrored sync…",
    ]
    assert entries(shown["Admin"]) == ["Users…", "Audit log…", "Change unlock code…"]
    assert entries(shown["Help"]) == [
        "Contents",
        "Help for this page",
        "Save support bundle…",
        "About Two Arrows",
    ]


def test_menu_entries_ask_the_program(navigator: NavigatorWindow, program: AskedProgram) -> None:
    actions = navigator.actions_
    for action in (actions.new_datafile, actions.log_in_again, actions.quit):
        action.trigger()
    assert program.asked == ["wizard", "log in to demo_primary over NavigatorWindow", "quit"]


def test_open_recent_lists_the_others(navigator: NavigatorWindow, program: AskedProgram) -> None:
    menu = navigator.actions_.recent
    menu.aboutToShow.emit()
    assert not menu.actions()[0].isEnabled()
    program.recent = (navigator.data.location, "/data/a&b.2a")
    menu.aboutToShow.emit()
    (other,) = menu.actions()
    other.trigger()
    assert program.asked == ["open /data/a&b.2a"]


def test_the_status_block_shows_datafile_store_and_sentence(navigator: NavigatorWindow) -> None:
    block = navigator.status_block
    assert block.datafile.text() == "Data File: demo_primary"
    assert block.store.text() == "Central Medical Store"
    tell(navigator.data, state=EngineState.IDLE, waiting=1150)
    assert block.text.text() == "1,150 records waiting to be sent."


@pytest.mark.parametrize(
    ("age_days", "colour"), [(0, Lateness.NORMAL), (1, Lateness.DAY), (3, Lateness.DAYS)]
)
def test_the_status_block_wears_the_age_of_the_oldest_record(
    navigator: NavigatorWindow, age_days: int, colour: Lateness
) -> None:
    oldest = navigator.data.now() - timedelta(days=age_days)
    tell(navigator.data, state=EngineState.IDLE, waiting=3, oldest_waiting_at=oldest)
    assert navigator.status_block.state.colour is colour
    assert navigator.status_block.error.isHidden()


def test_the_status_block_tells_of_an_error(navigator: NavigatorWindow) -> None:
    tell(navigator.data, state=EngineState.IDLE, unreachable=True, error=REFUSED)
    block = navigator.status_block
    assert block.state.colour is Lateness.OFFLINE
    assert block.error.toolTip() == "The server at http://x does not answer: refused."
    block.error.click()
    titles = [window.windowTitle() for window in navigator.windows.windows()]
    assert titles == ["Sync status – demo_primary"]


def test_a_paused_sync_wears_the_mark(navigator: NavigatorWindow) -> None:
    tell(navigator.data, state=EngineState.PAUSED)
    assert navigator.status_block.state.colour is Lateness.PAUSED


def test_the_colour_changes_as_time_passes(navigator: NavigatorWindow, clock: HeldClock) -> None:
    tell(navigator.data, state=EngineState.IDLE, waiting=3, oldest_waiting_at=clock.now())
    clock.advance(timedelta(days=3))
    navigator._ages.ticked.emit()
    assert navigator.status_block.state.colour is Lateness.DAYS
    assert navigator.status_block.text.text().endswith("oldest 3 days")


def test_the_arrows_turn_and_name_the_step_while_a_sync_runs(navigator: NavigatorWindow) -> None:
    steps = (StepView(SyncStep.PUSH, StepState.ACTIVE, 640, 1150),)
    tell(navigator.data, state=EngineState.RUNNING, waiting=510, steps=steps)
    block = navigator.status_block
    assert block.button.is_running
    assert block.text.text() == "Pushing 640 of 1,150 · 510 records waiting"


def test_a_click_on_the_counter_lists_the_sites_on_the_central_server(
    navigator: NavigatorWindow, central_file: Datafile, stage: Stage, clock: HeldClock
) -> None:
    with central_file.write() as session:
        session.execute(delete(sync_out))
        cursors = session.scalars(select(record.c.cursor).limit(3)).all()
        session.execute(
            insert(sync_out),
            [
                {"site_id": site_id, "cursor": cursor, "queued_at": clock.now()}
                for site_id, cursor in zip((3, 3, 4), cursors, strict=True)
            ],
        )
    navigator.status_block.text.click()
    popup = stage.until(
        lambda: next((w for w in QApplication.topLevelWidgets() if isinstance(w, QueuePopup)), None)
    )
    assert [(row.site_name, row.waiting) for row in popup.model.shown()] == [
        ("Kama", 2),
        ("Otutahi", 1),
    ]
    popup.table.row_opened.emit(popup.model.shown()[0])
    stage.until(
        lambda: "Site Kama" in [window.windowTitle() for window in navigator.windows.windows()]
    )


def test_a_click_on_the_counter_opens_sync_status_on_a_remote_site(
    remote_navigator: NavigatorWindow,
) -> None:
    remote_navigator.status_block.text.click()
    titles = [window.windowTitle() for window in remote_navigator.windows.windows()]
    assert titles == ["Sync status – general_warehouse"]


def test_each_thing_has_one_window(navigator: NavigatorWindow) -> None:
    assert navigator.show_site(3) is navigator.show_site(3)
    assert navigator.show_site(3) is not navigator.show_site(4)
    assert navigator.show_sites() is navigator.show_sites()
    navigator.show_sites().close()
    assert navigator.show_sites().isVisible()


def test_the_pages_turn_by_their_icons(navigator: NavigatorWindow, stage: Stage) -> None:
    assert navigator.pages.currentWidget() is navigator.special_page
    navigator.page_bar.choose(0)
    assert navigator.pages.currentWidget() is navigator.stores_page
    stage.until(lambda: navigator.stores_page.counts.text() == "3/3")
    here = {store.code: store.type_here for store in navigator.stores_page.model.rows}
    assert {code: str(kind) for code, kind in here.items()} == {
        "CMS": "active",
        "GEN": "collector",
        "KAM": "collector",
    }


def test_the_sync_report_opens_from_the_menu_the_page_and_the_sites(
    navigator: NavigatorWindow,
) -> None:
    navigator.page_bar.choose(2)
    assert navigator.pages.currentWidget() is navigator.reports_page
    navigator.reports_page.sync_report.click()
    (report,) = navigator.windows.windows()
    assert report.windowTitle() == "Sync report – demo_primary"
    navigator.actions_.sync_report.trigger()
    navigator.show_sites().report_button.click()
    titles = {window.windowTitle() for window in navigator.windows.windows()}
    assert titles == {"Sync report – demo_primary", "Sites – demo_primary"}


def test_the_large_button_offers_what_the_menu_does(navigator: NavigatorWindow) -> None:
    assert navigator.special_page.synchronisation.menu() is navigator.actions_.synchronisation
    navigator.special_page.sites.click()
    assert navigator.windows.windows() == [navigator.show_sites()]


def test_about_lists_tables_with_sync_out_first(
    remote_navigator: NavigatorWindow, remote_file: Datafile, stage: Stage
) -> None:
    add_locations(remote_file, 3)
    about = remote_navigator.show_about()
    assert isinstance(about, AboutWindow)
    stage.until(lambda: about.model.rows)
    counts = [(row.table, row.rows) for row in about.model.rows]
    assert counts[0] == ("sync_out", 3)
    assert ("location", 3) in counts


def test_another_store_can_be_chosen(navigator: NavigatorWindow, stage: Stage) -> None:
    navigator.actions_.switch_store.trigger()
    chooser = navigator.show_switch_store()
    assert isinstance(chooser, StoreChooser)
    stage.until(lambda: chooser.model.rows)
    assert chooser.table.current_view() == navigator.data.login.store
    chooser.table.select_key("store-KAM")
    QTest.keyClick(chooser.table, Qt.Key.Key_Return)
    assert navigator.status_block.store.text() == "Kama Hospital"
    assert navigator.data.login.actor.name == "admin"


def test_a_site_without_users_has_nobody_to_log_in(remote_navigator: NavigatorWindow) -> None:
    remote_navigator.data.log_in(Actor("", frozenset()), None)
    assert not remote_navigator.actions_.log_in_again.isVisible()
    assert remote_navigator.user.text() == ""
    assert remote_navigator.status_block.store.text() == "General Warehouse"


def test_closing_waits_for_windows_that_hold_changes(
    navigator: NavigatorWindow, stage: Stage
) -> None:
    closed: list[bool] = []
    navigator.closed.connect(lambda: closed.append(True))
    site = navigator.show_site(3)
    stage.until(lambda: site.tabs.isEnabled())
    site.form.code.setText("x")
    assert not navigator.close()
    assert navigator.isVisible()
    stage.answer(0)
    stage.until(lambda: not isValid(site) or not site.isVisible())
    assert navigator.close()
    assert closed == [True]


def test_every_button_and_entry_has_a_keyboard_way(navigator: NavigatorWindow) -> None:
    for action in navigator.actions_.findChildren(QAction):
        if action.menu() is None and action.text():
            assert "&" in action.text() or not action.shortcut().isEmpty()
    assert navigator.status_block.button.shortcut().toString() == "Ctrl+Alt+S"


def test_enter_opens_a_tile(navigator: NavigatorWindow) -> None:
    QTest.keyClick(navigator.special_page.sites, Qt.Key.Key_Return)
    assert [type(window) for window in navigator.windows.windows()] == [SitesWindow]


def test_a_site_with_a_url_is_told_for_it_disables_all(
    navigator: NavigatorWindow, stage: Stage
) -> None:
    page, data = navigator.special_page, navigator.data
    assert page.disabled.text == ""
    edit = SiteEdit(url="https://kama.example.org")
    stage.run(data.write(edit_site, 3, edit, 1, data.now()))
    stage.until(lambda: page.disabled.text)
    assert page.disabled.text.startswith("Site 3 has a URL, which disables all")
    stage.run(data.write(edit_site, 3, SiteEdit(url=""), 2, data.now()))
    stage.until(lambda: not page.disabled.text)


def test_closing_asks_once_whether_to_go_on_in_the_tray(
    remote: OpenDatafile, program: AskedProgram, settings: QSettings, stage: Stage
) -> None:
    program.habits = made_habits(settings, has_tray=True)
    window = NavigatorWindow(program, remote)
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.show()
    assert not window.close()
    stage.answer(2)
    assert window.isVisible()
    assert program.habits.keeps_running is None
    window.close()
    stage.answer(0)
    stage.until(lambda: not window.isVisible())
    assert made_habits(settings).keeps_running is True
    window.show()
    window.close()
    assert not window.isVisible()
    assert closed == []
    assert window.end()
    assert closed == [True]
