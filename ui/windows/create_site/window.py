"""The window of *Create sync site…*."""

from PySide6.QtCore import QCoreApplication

from ui.help import set_topic
from ui.session import OpenDatafile
from ui.windows.create_site.store_page import StorePage
from ui.windows.guided.window import GuidedWindow


def create_site_window(data: OpenDatafile) -> GuidedWindow:
    """Return the window, at its first page."""
    title = QCoreApplication.translate("CreateSite", "Create sync site")
    window = GuidedWindow(data.operations, StorePage(data), title)
    set_topic(window, "create-sync-site")
    return window
