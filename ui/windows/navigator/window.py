"""The navigator of one datafile: menus, pages and the status block, and the windows it opens.

What the windows do is theirs; which datafiles are open is the program's (``ui.program``). A
window's code is loaded when it is first opened: all together take 13 MB and half of the start.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.queries.queue import queue_view
from ui.help import open_help, set_topic, topic_at
from ui.icons import Icon
from ui.program import Program
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role, set_style_property
from ui.widgets.status_block import StatusBlock
from ui.windows.navigator.actions import NavigatorActions
from ui.windows.navigator.admin_page import AdminPage
from ui.windows.navigator.closing import Closing
from ui.windows.navigator.guides import Guides
from ui.windows.navigator.other_datafiles import OtherDatafiles
from ui.windows.navigator.page_bar import PageBar
from ui.windows.navigator.queue_popup import QueuePopup
from ui.windows.navigator.reports_page import ReportsPage
from ui.windows.navigator.special_page import SpecialPage
from ui.windows.navigator.stores_page import StoresPage
from ui.windows.open_windows import OpenWindows
from ui.windows.placement import Placement
from ui.windows.realign import RealignBar
from ui.windows.refreshing import WhileVisible
from ui.windows.status_words import block_state

if TYPE_CHECKING:
    from ui.windows.about import AboutWindow
    from ui.windows.audit.window import AuditWindow
    from ui.windows.held_record.window import HeldRecordWindow
    from ui.windows.preferences.window import PreferencesWindow
    from ui.windows.record.window import RecordWindow
    from ui.windows.records.window import RecordBrowser
    from ui.windows.site.window import SiteWindow
    from ui.windows.sites.window import SitesWindow
    from ui.windows.store.window import StoreWindow
    from ui.windows.stores.window import StoresWindow
    from ui.windows.switch_store import StoreChooser
    from ui.windows.sync_report.window import SyncReportWindow
    from ui.windows.sync_status.window import SyncStatusWindow
    from ui.windows.unlock.change import ChangeCodeDialog
    from ui.windows.user.window import UserWindow
    from ui.windows.users.window import UsersWindow

_AGES_MS = 30_000
_BLOCK_WIDTH_PX = 480


class NavigatorWindow(QMainWindow):
    """The main window of ``data``; ``closed`` when it has closed with all its windows."""

    closed = Signal()

    def __init__(self, program: Program, data: OpenDatafile) -> None:
        super().__init__()
        self._program = program
        self.data = data
        self.actions_ = NavigatorActions(self)
        self.windows = OpenWindows(self)
        self.guides = Guides(program, data, self.actions_, self.windows, self)
        self.page_bar = PageBar()
        self.pages = QStackedWidget()
        self.stores_page = StoresPage(data, program.settings)
        self.special_page = SpecialPage(data, self.actions_)
        self._others = OtherDatafiles(program, data, self.actions_, self)
        self.reports_page = ReportsPage(self.actions_)
        self.admin_page = AdminPage(self.actions_)
        self.realign_bar = RealignBar(data)
        self.status_block = StatusBlock()
        self.user = QLabel()
        self._ages = WhileVisible(self, _AGES_MS)
        self._closing = Closing(self, data, program.habits)
        self._ending = False
        self._lay_out()
        set_topic(self, "first-steps#the-main-window")
        Placement(self, program.settings, "navigator", 960, 640)
        self._connect()
        self._name_it()
        self._show_user()
        self.show_status()

    def _lay_out(self) -> None:
        self.actions_.fill(self.menuBar())
        self.page_bar.add_page(self.tr("S&tores"), Icon.STORES)
        self.page_bar.add_page(self.tr("Sp&ecial"), Icon.SPECIAL)
        self.page_bar.add_page(self.tr("&Reports"), Icon.REPORTS)
        self.page_bar.add_page(self.tr("Ad&min"), Icon.ADMIN)
        set_topic(self.stores_page, "first-steps#stores")
        set_topic(self.special_page, "first-steps#special")
        set_topic(self.reports_page, "first-steps#reports")
        set_topic(self.admin_page, "first-steps#admin")
        set_topic(self.status_block, "two-arrows")
        self.pages.addWidget(self.stores_page)
        self.pages.addWidget(self.special_page)
        self.pages.addWidget(self.reports_page)
        self.pages.addWidget(self.admin_page)
        self.page_bar.page_chosen.connect(self.pages.setCurrentIndex)
        self.status_block.setFixedWidth(_BLOCK_WIDTH_PX)
        set_role(self.user, TextRole.MUTED)
        bottom = QFrame()
        set_style_property(bottom, "bar", "bottom")
        row = QHBoxLayout(bottom)
        row.setContentsMargins(12, 0, 12, 0)  # with the block's own, level with the pages
        row.addWidget(self.status_block)
        row.addStretch(1)
        row.addWidget(self.user, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(12)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page_bar)
        column.addWidget(self.realign_bar)
        column.addWidget(self.pages, 1)
        column.addWidget(bottom)
        self.setCentralWidget(central)
        self.page_bar.choose(1)

    def _connect(self) -> None:
        actions, block, data = self.actions_, self.status_block, self.data
        actions.new_datafile.triggered.connect(self._program.show_wizard)
        actions.preferences.triggered.connect(self.show_preferences)
        actions.log_in_again.triggered.connect(self._log_in_again)
        actions.switch_store.triggered.connect(self.show_switch_store)
        actions.quit.triggered.connect(self._program.quit)
        actions.sync_status.triggered.connect(self.show_sync_status)
        actions.show_sites.triggered.connect(self.show_sites)
        actions.sync_report.triggered.connect(self.show_sync_report)
        actions.record_browser.triggered.connect(self.show_record_browser)
        actions.users.triggered.connect(self.show_users)
        actions.change_code.triggered.connect(self.show_change_code)
        actions.audit_log.triggered.connect(self.show_audit_log)
        actions.stores.triggered.connect(self.show_stores)
        self.stores_page.store_opened.connect(self.show_store)
        actions.help.triggered.connect(lambda: open_help(topic_at(self)))
        actions.contents.triggered.connect(lambda: open_help())
        actions.about.triggered.connect(self.show_about)
        actions.support_bundle.triggered.connect(lambda: self._program.save_support_bundle(self))
        block.sync_requested.connect(data.engine.request_sync)
        block.stop_requested.connect(data.engine.stop_after_batch)
        block.details_requested.connect(self._show_queue)
        block.error_opened.connect(self.show_sync_status)
        self._ages.ticked.connect(self._refresh_ages)
        data.status_changed.connect(self.show_status)
        data.login_changed.connect(self._show_user)
        data.identity_changed.connect(self._name_it)
        data.run_ended.connect(self._reload_identity)

    # The windows

    def show_sites(self) -> "SitesWindow":
        """Open or raise the Sites list."""
        from ui.windows.sites.window import SitesWindow

        return self.windows.show(
            "sites",
            lambda: SitesWindow(
                self.data, self._program.settings, self.show_site, self.show_sync_report
            ),
        )

    def show_sync_report(self) -> "SyncReportWindow":
        """Open or raise the sync report."""
        from ui.windows.sync_report.window import SyncReportWindow

        return self.windows.show(
            "sync report", lambda: SyncReportWindow(self.data, self._program.settings)
        )

    def show_site(self, site_id: int | None) -> "SiteWindow":
        """Open or raise the window of a site; None for one that is to be made."""
        from ui.windows.site.window import SiteWindow

        return self.windows.show(
            ("site", site_id), lambda: SiteWindow(self.data, self._program.settings, site_id)
        )

    def show_stores(self) -> "StoresWindow":
        """Open or raise the Stores list."""
        from ui.windows.stores.window import StoresWindow

        return self.windows.show(
            "stores", lambda: StoresWindow(self.data, self._program.settings, self.show_store)
        )

    def show_store(self, store_id: str, order: Sequence[str] = ()) -> "StoreWindow":
        """Open or raise the window of a store; ``order``: the ids of the list it is opened from."""
        from ui.windows.store.window import StoreWindow

        return self.windows.show(
            ("store", store_id),
            lambda: StoreWindow(
                self.data,
                self._program.settings,
                store_id,
                order,
                lambda window, other: self.windows.renamed(window, ("store", other)),
            ),
        )

    def show_change_code(self) -> "ChangeCodeDialog":
        """Open or raise the change of the unlock code."""
        from ui.windows.unlock.change import ChangeCodeDialog

        return self.windows.show("unlock code", lambda: ChangeCodeDialog(self.data, self))

    def show_preferences(self) -> "PreferencesWindow":
        """Open or raise the Preferences."""
        from ui.windows.preferences.window import PreferencesWindow

        program = self._program
        return self.windows.show(
            "preferences",
            lambda: PreferencesWindow(self.data, program.settings, program.look, program.habits),
        )

    def show_sync_status(self) -> "SyncStatusWindow":
        """Open or raise Sync status."""
        from ui.windows.sync_status.window import SyncStatusWindow

        program = self._program
        return self.windows.show(
            "sync status",
            lambda: SyncStatusWindow(
                self.data, program.settings, program.version, self.show_held_record
            ),
        )

    def show_held_record(self, buffer_id: int) -> "HeldRecordWindow":
        """Open or raise the window that corrects a received record."""
        from ui.windows.held_record.window import HeldRecordWindow

        return self.windows.show(
            ("held record", buffer_id),
            lambda: HeldRecordWindow(self.data, self._program.settings, buffer_id),
        )

    def show_record_browser(self) -> "RecordBrowser":
        """Open or raise the record browser."""
        from ui.windows.records.window import RecordBrowser

        return self.windows.show(
            "record browser",
            lambda: RecordBrowser(self.data, self._program.settings, self.show_record),
        )

    def show_record(
        self, table: str, record_id: str, is_new: bool, saved: Callable[[str, str], object]
    ) -> "RecordWindow":
        """Open or raise the window of a record; ``saved`` is called when it was written."""
        from ui.windows.record.window import RecordWindow

        settings = self._program.settings
        return self.windows.show(
            ("record", table, record_id),
            lambda: RecordWindow(self.data, settings, table, record_id, is_new=is_new, saved=saved),
        )

    def show_users(self) -> "UsersWindow":
        """Open or raise the list of users."""
        from ui.windows.users.window import UsersWindow

        return self.windows.show(
            "users", lambda: UsersWindow(self.data, self._program.settings, self.show_user)
        )

    def show_user(self, user_id: int | None) -> "UserWindow":
        """Open or raise the window of a user; None for one that is to be made."""
        from ui.windows.user.window import UserWindow

        return self.windows.show(
            ("user", user_id), lambda: UserWindow(self.data, self._program.settings, user_id)
        )

    def show_audit_log(self) -> "AuditWindow":
        """Open or raise the audit log."""
        from ui.windows.audit.window import AuditWindow

        return self.windows.show(
            "audit log", lambda: AuditWindow(self.data, self._program.settings)
        )

    def show_about(self) -> "AboutWindow":
        """Open or raise About Two Arrows."""
        from ui.windows.about import AboutWindow

        return self.windows.show(
            "about", lambda: AboutWindow(self.data, self._program.settings, self._program.version)
        )

    def show_switch_store(self) -> "StoreChooser":
        """Open or raise the choice of another store to work in."""
        from ui.windows.switch_store import StoreChooser

        return self.windows.show("store", lambda: StoreChooser(self.data, self))

    # What is shown

    def show_status(self) -> None:
        """Show the newest state of the engine in the status block."""
        self.status_block.show_state(block_state(self.data))

    def _refresh_ages(self) -> None:
        self.show_status()
        self.special_page.refresh_ages()
        self.realign_bar.look()

    def _name_it(self) -> None:
        view = self.data.view
        parts = (view.name, view.site_name, self.tr("Two Arrows"))
        self.setWindowTitle(" — ".join(part for part in parts if part))
        self.show_status()

    def _show_user(self) -> None:
        name = self.data.login.actor.name
        self.user.setText(self.tr("User: {0}").format(name) if name else "")
        self.actions_.log_in_again.setVisible(bool(name))
        self.show_status()

    def _reload_identity(self) -> None:
        self.data.operations.spawn(self._take_identity(), self)

    async def _take_identity(self) -> None:
        await self.data.reload_view()
        await self.data.choose_first_store()

    def _show_queue(self) -> None:
        if self.data.is_central:
            self.data.operations.spawn(self._pop_up_queue(), self)
        else:
            self.show_sync_status()

    async def _pop_up_queue(self) -> None:
        queue = await self.data.read(queue_view)
        popup = QueuePopup(self.data, self)
        popup.sites_requested.connect(self.show_sites)
        popup.site_opened.connect(self.show_site)
        popup.show_queue(queue, self.status_block)

    def _log_in_again(self) -> None:
        self._program.log_in_again(self.data, self)

    # Closing

    def end(self) -> bool:
        """Close for good, also where closing hides; False if a window asks about changes."""
        self._ending = True
        try:
            return self.close()
        finally:
            self._ending = False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the windows of the datafile first; stay if one of them asks about changes.

        Where the user lets the program go on in the tray the navigator only hides.
        """
        if not self.windows.close_all():
            event.ignore()
            return
        if not self._ending and not self._closing.may_close():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()
