"""The window of *Move store…*."""

from PySide6.QtCore import QCoreApplication

from ui.help import set_topic
from ui.session import OpenDatafile
from ui.windows.guided.window import GuidedWindow
from ui.windows.move_store.pages import StorePage


def move_store_window(data: OpenDatafile, store_id: str | None = None) -> GuidedWindow:
    """Return the window, at its first page, with the store ``store_id`` chosen if it is given."""
    title = QCoreApplication.translate("MoveStore", "Move store")
    window = GuidedWindow(data.operations, StorePage(data, store_id), title)
    set_topic(window, "move-a-store")
    return window
