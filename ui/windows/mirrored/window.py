"""The window of *Mirrored sync…*."""

from PySide6.QtCore import QCoreApplication

from ui.session import OpenDatafile
from ui.windows.guided.window import GuidedWindow
from ui.windows.mirrored.pages import PrimaryPage


def mirrored_sync_window(data: OpenDatafile) -> GuidedWindow:
    """Return the window, at its first page."""
    title = QCoreApplication.translate("MirroredSync", "Mirrored sync")
    return GuidedWindow(data.operations, PrimaryPage(data), title)
