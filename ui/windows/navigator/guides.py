"""The guided windows that the menu Synchronisation opens, and who may open them.

Their code is loaded when they are first opened.
"""

from PySide6.QtCore import QObject

from models.enums import Permission
from ui.program import Program
from ui.session import OpenDatafile
from ui.windows.guided.window import GuidedWindow
from ui.windows.navigator.actions import NavigatorActions
from ui.windows.open_windows import OpenWindows
from ui.windows.rights import edit_refusal


class Guides(QObject):
    """Opens each of them once; where one may not be used, its action says why."""

    def __init__(
        self,
        program: Program,
        data: OpenDatafile,
        actions: NavigatorActions,
        windows: OpenWindows,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._data = data
        self._actions = actions
        self._windows = windows
        actions.create_site.triggered.connect(self.show_create_site)
        actions.move_store.triggered.connect(self.show_move_store)
        actions.site_export.triggered.connect(self.show_site_export)
        actions.site_import.triggered.connect(program.show_site_import)
        actions.mirrored_sync.triggered.connect(self.show_mirrored_sync)
        data.login_changed.connect(self._show_rights)
        self._show_rights()

    def show_create_site(self) -> GuidedWindow:
        """Open or raise Create sync site."""
        from ui.windows.create_site.window import create_site_window

        return self._windows.show("create site", lambda: create_site_window(self._data))

    def show_move_store(self) -> GuidedWindow:
        """Open or raise Move store."""
        from ui.windows.move_store.window import move_store_window

        return self._windows.show("move store", lambda: move_store_window(self._data))

    def show_site_export(self) -> GuidedWindow:
        """Open or raise Site export."""
        from ui.windows.site_files.export_pages import site_export_window

        folder = self._program.new_datafile_folder()
        return self._windows.show("site export", lambda: site_export_window(self._data, folder))

    def show_mirrored_sync(self) -> GuidedWindow:
        """Open or raise Mirrored sync."""
        from ui.windows.mirrored.window import mirrored_sync_window

        return self._windows.show("mirrored", lambda: mirrored_sync_window(self._data))

    def _show_rights(self) -> None:
        refusal = edit_refusal(self._data, Permission.EDIT_SYNC_SETTINGS)
        for action in self._actions.guides:
            action.setEnabled(not refusal)
            action.setToolTip(refusal or action.text().replace("&", ""))
