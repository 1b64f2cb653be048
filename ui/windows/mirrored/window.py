"""The window of *Mirrored sync…*."""

from PySide6.QtCore import QCoreApplication

from ui.help import set_topic
from ui.session import OpenDatafile
from ui.windows.guided.window import GuidedWindow
from ui.windows.mirrored.pages import PrimaryPage


def mirrored_sync_window(data: OpenDatafile) -> GuidedWindow:
    """Return the window, at its first page."""
    title = QCoreApplication.translate("MirroredSync", "Mirrored sync")
    window = GuidedWindow(data.operations, PrimaryPage(data), title)
    set_topic(window, "mirrored-sync#name-the-primary-server")
    return window
