"""Every control of every window has a name, a keyboard way, and room for its text."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from models.commands.site_export import SiteExport
from models.commands.site_values import NewSite
from models.enums import SiteType, StoreMode
from models.site_views import (
    ExportableSite,
    ExportContents,
    MoveSide,
    PrimaryCandidate,
    SiteForesight,
    SitesAfterMove,
)
from models.views import PrimaryView, StoreView
from syncengine import ConnectionReport
from tests.ui.windows.conftest import Stage
from tests.ui.windows.test_navigator import AskedProgram, made_habits, made_look
from ui.help import own_topic, set_topic
from ui.session import OpenDatafile
from ui.theme import Appearance, Theme
from ui.translation import Translation
from ui.windows.about import AboutWindow
from ui.windows.audit.window import AuditWindow
from ui.windows.create_site.card import SiteCard
from ui.windows.create_site.card_page import CardPage
from ui.windows.create_site.site_page import SitePage
from ui.windows.create_site.summary_page import PlannedSite, SummaryPage
from ui.windows.create_site.window import create_site_window
from ui.windows.edit_window import EditWindow
from ui.windows.guided.page import GuidedPage
from ui.windows.guided.window import GuidedWindow
from ui.windows.held_record.window import HeldRecordWindow
from ui.windows.help.book import book
from ui.windows.help.window import HelpWindow
from ui.windows.log_in import LogInDialog
from ui.windows.message_dialog import Gravity, Message, MessageDialog
from ui.windows.mirrored.pages import ChangePage, PrimarySetPage
from ui.windows.mirrored.window import mirrored_sync_window
from ui.windows.move_store.conditions_page import ConditionsPage, Move
from ui.windows.move_store.done_page import DonePage
from ui.windows.move_store.pages import SitePage as MoveSitePage
from ui.windows.move_store.window import move_store_window
from ui.windows.navigator.window import NavigatorWindow
from ui.windows.preferences.partner_window import PartnerWindow
from ui.windows.preferences.window import PreferencesWindow
from ui.windows.record.window import RecordWindow
from ui.windows.records.window import RecordBrowser
from ui.windows.site.window import SiteWindow
from ui.windows.site_files.export_pages import ExportedPage, FilePage, site_export_window
from ui.windows.sites.window import SitesWindow
from ui.windows.store.window import StoreWindow
from ui.windows.stores.window import StoresWindow
from ui.windows.switch_store import StoreChooser
from ui.windows.sync_report.window import SyncReportWindow
from ui.windows.sync_status.window import SyncStatusWindow
from ui.windows.unlock.change import ChangeCodeDialog
from ui.windows.unlock.dialog import UnlockDialog
from ui.windows.unlock.unlocking import Unlocking
from ui.windows.user.window import UserWindow
from ui.windows.users.window import UsersWindow
from ui.windows.wizard.central_pages import CentralPage, UnlockCodePage
from ui.windows.wizard.demo_page import DemoPage
from ui.windows.wizard.import_pages import ContentsPage, ImportPage
from ui.windows.wizard.open_page import OpenPage
from ui.windows.wizard.page import WizardPage, WizardTools
from ui.windows.wizard.remote_pages import InitialisePage, RemotePage
from ui.windows.wizard.window import WizardWindow

Make = Callable[[OpenDatafile, QSettings], QWidget]


class NoWays:
    """Ways to datafiles that nobody goes; implements ``ui.program.SetUp``."""

    has_demo = True

    def recent_datafiles(self) -> tuple[str, ...]:
        return ("/data/one.2a", "/data/two.2a")

    def new_datafile_folder(self) -> Path:
        return Path("/data")

    def create_central(self, location: str, site_name: str, admin_password: str) -> str:
        raise AssertionError(location + site_name + admin_password)

    def check_server(self, url: str, site_name: str, password: str) -> ConnectionReport:
        raise AssertionError(url + site_name + password)

    def create_remote(
        self, location: str, url: str, site_name: str, password: str, report: ConnectionReport
    ) -> None:
        raise AssertionError(location + url + site_name + password + str(report))

    def check_export(self, file: str, password: str) -> ExportContents:
        raise AssertionError(file + password)

    def create_from_export(
        self,
        location: str,
        *,
        file: str,
        url: str,
        site_name: str,
        password: str,
        tell: Callable[[int, int], None],
    ) -> int:
        raise AssertionError(location + file + url + site_name + password + str(tell))

    def remove_datafile(self, location: str) -> None:
        raise AssertionError(location)

    async def load(self, location: str) -> OpenDatafile:
        raise AssertionError(location)

    async def unload(self, data: OpenDatafile) -> None:
        raise AssertionError(data.location)

    async def show(
        self, location: str, *, user: str = "", password: str = "", data: OpenDatafile | None = None
    ) -> bool:
        raise AssertionError(location + user + password + str(data))

    async def start_demo(self) -> None:
        raise AssertionError("nobody asked for it")


def wizard_at(page: Callable[[WizardTools, OpenDatafile], WizardPage]) -> Make:
    def make(data: OpenDatafile, _settings: QSettings) -> QWidget:
        tools = WizardTools(NoWays(), data.operations)
        window = WizardWindow(tools)
        window.page.page_chosen.emit(page(tools, data))
        return window

    return make


def store_at(data: OpenDatafile, settings: QSettings, tab: int) -> QWidget:
    made = StoreWindow(data, settings, "store-KAM", (), lambda _window, _store: True)
    made.tabs.setCurrentIndex(tab)
    return made


def guide_at(page: Callable[[OpenDatafile], GuidedPage]) -> Make:
    def make(data: OpenDatafile, _settings: QSettings) -> QWidget:
        window = GuidedWindow(data.operations, page(data), "A guide")
        set_topic(window, "create-sync-site")
        return window

    return make


STORE = StoreView("store-CMS", "CMS", "Medical Store", StoreMode.STORE, False, 1, "CMS", None)
NEW_SITE = NewSite("North", "", SiteType.MOBILE, None)
CARD = SiteCard("https://central.example.org", "North", "river-stone-7")
MOVE = Move("store-CMS", "CMS", 3, "Kama", False)
MOVE_SIDE = MoveSide(3, "Kama", SiteType.STANDALONE, None, 2, True, (), ())
EXPORTABLE = ExportableSite(8, "8", "North", "CMS", None)
CONTENTS = ExportContents(8, "North", datetime(2026, 3, 2, tzinfo=UTC), 1150)
CANDIDATE = PrimaryCandidate(2, "2", "General Warehouse", None)
PRIMARY = PrimaryView(1, "Central Medical Store", False, True)
MESSAGE = Message(Gravity.ERROR, "The server does not answer.", "Check the URL.", "code: x")

WINDOWS: dict[str, Make] = {
    "navigator": lambda data, settings: NavigatorWindow(AskedProgram(settings), data),
    "sites": lambda data, settings: SitesWindow(data, settings, lambda _site: None),
    "preferences": lambda data, settings: PreferencesWindow(
        data, settings, made_look(settings), made_habits(settings)
    ),
    "sync partner": lambda data, settings: PartnerWindow(
        data, settings, 3, Unlocking(data, parent := QWidget()), parent
    ),
    "site": lambda data, settings: SiteWindow(data, settings, 3),
    "new site": lambda data, settings: SiteWindow(data, settings, None),
    "users": lambda data, settings: UsersWindow(data, settings, lambda _user: None),
    "user": lambda data, settings: UserWindow(data, settings, 1),
    "new user": lambda data, settings: UserWindow(data, settings, None),
    "stores": lambda data, settings: StoresWindow(data, settings, lambda _store, _order: None),
    "store": lambda data, settings: store_at(data, settings, 0),
    "store preferences": lambda data, settings: store_at(data, settings, 1),
    "store visibility": lambda data, settings: store_at(data, settings, 2),
    "store sync": lambda data, settings: store_at(data, settings, 3),
    "sync report": lambda data, settings: SyncReportWindow(data, settings),
    "sync status": lambda data, settings: SyncStatusWindow(
        data, settings, "0.1.0", lambda _held: None
    ),
    "held record": lambda data, settings: HeldRecordWindow(data, settings, 1),
    "audit log": lambda data, settings: AuditWindow(data, settings),
    "help": lambda _data, settings: HelpWindow(settings),
    "record browser": lambda data, settings: RecordBrowser(data, settings, lambda *_: None),
    "record": lambda data, settings: RecordWindow(data, settings, "store", "store-CMS"),
    "about": lambda data, settings: AboutWindow(data, settings, "0.1.0"),
    "log in": lambda data, settings: LogInDialog(data, settings),
    "change code": lambda data, _settings: ChangeCodeDialog(data),
    "un-lock": lambda data, _settings: UnlockDialog(data),
    "switch store": lambda data, _settings: StoreChooser(data),
    "create site": lambda data, _settings: create_site_window(data),
    "create site name": guide_at(lambda data: SitePage(data, STORE)),
    "create site summary": guide_at(
        lambda data: SummaryPage(data, PlannedSite(STORE, NEW_SITE, CARD, SiteForesight(3, ())))
    ),
    "create site card": guide_at(lambda data: CardPage(data, CARD, 9, SiteType.MOBILE)),
    "move store": lambda data, _settings: move_store_window(data),
    "move store site": guide_at(lambda data: MoveSitePage(data, STORE)),
    "move store conditions": guide_at(lambda data: ConditionsPage(data, MOVE)),
    "move store done": guide_at(
        lambda data: DonePage(data, "CMS", SitesAfterMove(MOVE_SIDE, MOVE_SIDE))
    ),
    "site export": lambda data, _settings: site_export_window(data, Path("/data")),
    "site export file": guide_at(lambda data: FilePage(data, Path("/data"), EXPORTABLE)),
    "site export done": guide_at(
        lambda _data: ExportedPage(SiteExport(8, "North", 3, ()), "/data/x.2asite", 4_000_000)
    ),
    "wizard import": wizard_at(lambda tools, _data: ImportPage(tools)),
    "wizard contents": wizard_at(
        lambda tools, _data: ContentsPage(tools, "/data/x.2asite", "p", "https://x.org", CONTENTS)
    ),
    "mirrored sync": lambda data, _settings: mirrored_sync_window(data),
    "mirrored change": guide_at(lambda data: ChangePage(data, CANDIDATE, PRIMARY)),
    "mirrored end": guide_at(lambda _data: PrimarySetPage(CANDIDATE)),
    "message": lambda _data, _settings: MessageDialog(MESSAGE, ("Close",), None),
    "wizard": lambda data, _settings: WizardWindow(WizardTools(NoWays(), data.operations)),
    "wizard central": wizard_at(lambda tools, _data: CentralPage(tools)),
    "wizard code": wizard_at(
        lambda tools, _data: UnlockCodePage(tools, "/data/x.2a", "p", "c-o-d")
    ),
    "wizard remote": wizard_at(lambda tools, _data: RemotePage(tools)),
    "wizard initialise": wizard_at(InitialisePage),
    "wizard open": wizard_at(lambda tools, _data: OpenPage(tools)),
    "wizard demo": wizard_at(lambda tools, _data: DemoPage(tools)),
}


@pytest.fixture(params=WINDOWS)
def window(
    request: pytest.FixtureRequest, central: OpenDatafile, settings: QSettings, stage: Stage
) -> QWidget:
    return shown(request.param, central, settings, stage)


def shown(name: str, central: OpenDatafile, settings: QSettings, stage: Stage) -> QWidget:
    """Return a window as soon as it shows what it reads."""
    made = WINDOWS[name](central, settings)
    made.show()
    stage.until(lambda: made.isVisible())
    stage.until(lambda: not isinstance(made, EditWindow) or not made.spinner.isVisible())
    return made


def controls(window: QWidget) -> list[QWidget]:
    """Return what takes the keyboard focus, but for the inner parts of other controls."""
    inner = (QScrollBar, QHeaderView)
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget, inner)
        and not (isinstance(widget, QAbstractScrollArea) and widget.viewport() is None)
    ]


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def nameless(window: QWidget) -> list[str]:
    """Return the controls of which a screen reader says nothing."""
    return [
        f"{type(widget).__name__} {widget.objectName()} has no name"
        for widget in controls(window)
        if not name_of(widget) and not isinstance(widget, QTabBar)
    ]


def lost_mnemonics(window: QWidget) -> list[str]:
    """Return the labels whose mnemonic leads to nothing that takes the focus."""
    labels = [label for label in window.findChildren(QLabel) if "&" in label.text()]
    return [
        f"the mnemonic of {label.text()} leads nowhere"
        for label in labels
        if (buddy := label.buddy()) is not None and buddy.focusPolicy() is Qt.FocusPolicy.NoFocus
    ]


def unreached_by_tab(window: QWidget) -> list[str]:
    """Walk through the window by Tab, and return the controls that the walk did not come to."""
    first = window.focusWidget()
    if first is None:
        return ["nothing has the focus"]
    wanted = [each for each in controls(window) if each.isEnabled() and not _of_a_group(each)]
    visited: set[QWidget] = set()
    focus: QWidget | None = first
    for _step in range(3 * len(wanted) + 3):
        if focus is None:
            return ["the focus left the window"]
        visited.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        focus = window.focusWidget()
        if focus is first:
            break
    return [f"Tab does not reach {name_of(each)}" for each in wanted if each not in visited]


def _of_a_group(widget: QWidget) -> bool:
    """Whether it is one of several of which Tab reaches the chosen one; arrows go to the others."""
    return isinstance(widget, QAbstractButton) and (
        widget.autoExclusive() or (widget.group() is not None and widget.group().exclusive())
    )


def cut_buttons(window: QWidget) -> list[str]:
    """Return the buttons that are too narrow for their text."""
    return [
        f"the text of {button.text()} is cut"
        for button in window.findChildren(QAbstractButton)
        if button.isVisible()
        and button.text()
        and not isinstance(button.parent(), QLineEdit)  # an icon inside a line
        and button.width() < button.minimumSizeHint().width()
    ]


def silent_lines(window: QWidget) -> list[str]:
    """Return the lines that may not be edited and do not say why."""
    return [
        f"{name_of(line)} may not be edited and does not say why"
        for line in window.findChildren(QLineEdit)
        if line.isVisible()
        and (line.isReadOnly() or not line.isEnabled())
        and not line.toolTip()
        and not isinstance(line.parent(), QAbstractScrollArea)
    ]


def without_help(window: QWidget) -> list[str]:
    """Return what the window or a part of it is about, where no page of the help says so."""
    topics = {own_topic(part) for part in window.findChildren(QWidget)} - {""}
    return [each for each in (own_topic(window), *topics) if not book().has(each)]


def test_a_window_can_be_used_by_everybody(window: QWidget, theme: Theme) -> None:
    window.activateWindow()
    wrong = nameless(window) + lost_mnemonics(window) + silent_lines(window)
    wrong += unreached_by_tab(window) + cut_buttons(window)
    wrong += without_help(window)
    theme.choose(Appearance.DARK)
    wrong += cut_buttons(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not window.grab().isNull()
    wrong += cut_buttons(window)
    assert not wrong


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    """The language with the longest words."""
    translation = Translation(qapp, "fr")
    yield
    translation.choose("en")


@pytest.mark.parametrize("name", WINDOWS)
def test_a_window_has_room_for_longer_words(
    name: str, central: OpenDatafile, settings: QSettings, stage: Stage, french: None
) -> None:
    assert french is None
    assert not cut_buttons(shown(name, central, settings, stage))
