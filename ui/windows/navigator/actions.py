"""The menus of the navigator (windows.md, Navigator): only what works is in them.

What an action does is connected by the navigator; the pages show the same actions as buttons.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.icons import Icon, set_icon


class NavigatorActions(QObject):
    """The actions of one navigator; each is enabled or hidden by it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new_datafile = self._action(
            self.tr("&New datafile…"), QKeySequence.StandardKey.New, Icon.NEW_DATAFILE
        )
        self.open_datafile = self._action(
            self.tr("&Open datafile…"), QKeySequence.StandardKey.Open, Icon.OPEN_DATAFILE
        )
        self.preferences = self._action(self.tr("&Preferences…"), "Ctrl+,", Icon.SETTINGS)
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.log_in_again = self._action(
            self.tr("&Log in as another user…"), "Ctrl+Shift+L", Icon.LOG_IN
        )
        self.switch_store = self._action(self.tr("&Switch store…"), "Ctrl+Shift+S", Icon.STORES)
        self.quit = self._action(self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.sync_status = self._action(self.tr("Sync &status…"), "Ctrl+Shift+Y", Icon.HISTORY)
        self.show_sites = self._action(self.tr("S&how sites…"), "Ctrl+Shift+I", Icon.SITES)
        self.create_site = self._action(self.tr("&Create sync site…"), "", Icon.ADD)
        self.move_store = self._action(self.tr("&Move store…"), "", Icon.STORES)
        self.site_export = self._action(self.tr("Site &export…"), "", Icon.EXPORT)
        self.site_import = self._action(self.tr("Site &import…"), "", Icon.INITIALISE)
        self.mirrored_sync = self._action(self.tr("Mi&rrored sync…"), "", Icon.SERVER)
        self.record_browser = self._action(self.tr("&Record browser…"), "Ctrl+Shift+R", Icon.SEARCH)
        self.users = self._action(self.tr("&Users…"), "Ctrl+Shift+U", Icon.USERS)
        self.change_code = self._action(self.tr("Change unlock &code…"), "", Icon.LOCK)
        self.audit_log = self._action(self.tr("Audit &log…"), "Ctrl+Shift+A", Icon.HISTORY)
        self.sync_report = self._action(self.tr("Sync &report…"), "Ctrl+Shift+P", Icon.REPORTS)
        self.stores = self._action(self.tr("S&tores…"), "Ctrl+Shift+T", Icon.STORES)
        self.support_bundle = self._action(self.tr("Save &support bundle…"), "", Icon.EXPORT)
        self.contents = self._action(self.tr("&Contents"), "Shift+F1", Icon.HELP)
        self.help = self._action(
            self.tr("&Help for this page"), QKeySequence.StandardKey.HelpContents
        )
        self.about = self._action(self.tr("&About Two Arrows"), "", Icon.INFO)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.recent = QMenu()
        self.recent.setTitle(self.tr("Open &recent"))
        self.synchronisation = QMenu()
        self.synchronisation.setTitle(self.tr("S&ynchronisation"))
        set_icon(self.synchronisation.menuAction(), Icon.TWO_ARROWS, size_px=16)
        self.synchronisation.setToolTipsVisible(True)
        self.synchronisation.addActions((self.sync_status, self.show_sites))
        self.synchronisation.addSeparator()
        self.users_report = QMenu()
        self.users_report.setTitle(self.tr("&Users report…"))
        set_icon(self.users_report.menuAction(), Icon.REPORTS, size_px=16)
        self.users_report.addAction(self.sync_report)
        self.synchronisation.addActions((self.create_site, self.move_store))
        self.synchronisation.addSeparator()
        self.synchronisation.addActions((self.site_export, self.site_import))
        self.synchronisation.addSeparator()
        self.synchronisation.addAction(self.mirrored_sync)
        self.guides = (self.create_site, self.move_store, self.site_export, self.mirrored_sync)

    def fill(self, bar: QMenuBar) -> None:
        """Put the menus into ``bar``."""
        file = bar.addMenu(self.tr("&File"))
        file.addActions((self.new_datafile, self.open_datafile))
        file.addMenu(self.recent)
        file.addSeparator()
        file.addAction(self.preferences)
        file.addSeparator()
        file.addActions((self.log_in_again, self.switch_store))
        file.addSeparator()
        file.addAction(self.quit)
        special = bar.addMenu(self.tr("S&pecial"))
        special.addMenu(self.synchronisation)
        special.addSeparator()
        special.addAction(self.stores)
        special.addAction(self.show_sites)
        special.addAction(self.record_browser)
        special.addMenu(self.users_report)
        admin = bar.addMenu(self.tr("&Admin"))
        admin.addActions((self.users, self.audit_log))
        admin.addSeparator()
        admin.addAction(self.change_code)
        help_menu = bar.addMenu(self.tr("&Help"))
        help_menu.addActions((self.contents, self.help))
        help_menu.addSeparator()
        help_menu.addAction(self.support_bundle)
        help_menu.addAction(self.about)

    def _action(
        self,
        text: str,
        shortcut: QKeySequence.StandardKey | str,
        icon: Icon | None = None,
    ) -> QAction:
        action = QAction(text, self)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        if icon is not None:
            set_icon(action, icon, size_px=16)
        return action
