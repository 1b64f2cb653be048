"""The pictures of the help pages: the windows on the demo network, drawn without a screen.

``make screenshots`` runs it. Sizes, theme, language and data are the same each time; what tells the
time tells that of the day the network was made. The frame around a window is ``pictures``'s.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

import resources
from app import __version__
from app.demo.folder import DemoFolder, Network, copy_network
from app.demo.making import FEWEST_SITES, PASSWORD, ready_network
from app.demo.opening import open_demo, settle_port
from app.demo.pictures import picture_of, save_picture
from app.demo.progress import Progress, TerminalProgress
from app.demo.stage import StoryError, prepare_offscreen, until, visible_windows
from app.desktop import Desktop
from app.paths import demo_folder
from models.commands.datafile import ADMINISTRATOR
from ui.application import Application
from ui.theme import Appearance
from ui.widgets.table_view import TableView
from ui.widgets.turning import Spinner
from ui.windows.navigator.window import NavigatorWindow
from ui.windows.unlock.dialog import UnlockDialog
from ui.windows.wizard.page import WizardTools
from ui.windows.wizard.window import WizardWindow

_WIDEST_PX: Final = 1400
"""Twice what a page of the help has room for."""

_SITE: Final = 3
_LOG_DAYS: Final = 60
_REST_S: Final = 0.3
"""After the last reading: late changes of the lay-out, first rows of a table."""

Shot = Callable[["Studio"], Awaitable[QWidget]]


class Studio:
    """The open navigators, and a window after the other put before the camera."""

    def __init__(
        self,
        desktop: Desktop,
        central: NavigatorWindow,
        warehouse: NavigatorWindow,
        folder: Path,
    ) -> None:
        self.desktop = desktop
        self.central = central
        self.warehouse = warehouse
        self._folder = folder

    async def take(self, name: str, shot: Shot) -> Path:
        """Write the picture ``name``, and close what ``shot`` has opened for it."""
        window = await shot(self)
        await settled(window)
        file = self._folder / f"{name}.png"
        save_picture(small(picture_of([window])), file)
        if not isinstance(window, NavigatorWindow):
            window.deleteLater()
            await asyncio.sleep(0)
        return file


def small(image: QImage) -> QImage:
    """Return ``image`` no wider than pages need."""
    if image.width() > _WIDEST_PX:
        image = image.scaledToWidth(_WIDEST_PX, Qt.TransformationMode.SmoothTransformation)
    return image.convertToFormat(QImage.Format.Format_RGB888)


async def settled(window: QWidget) -> None:
    """Wait until ``window`` has read what it shows."""

    def has_read() -> bool:
        busy = any(each.isVisible() for each in window.findChildren(Spinner))
        tables = [each for each in window.findChildren(TableView) if each.isVisible()]
        is_filled = not tables or any(each.model().rowCount() for each in tables)
        return window.isVisible() and not busy and is_filled

    await until(has_read, f"{window.windowTitle()} has read its data")
    await asyncio.sleep(_REST_S)


async def _wizard(studio: Studio) -> QWidget:
    window = WizardWindow(WizardTools(studio.desktop, studio.central.data.operations))
    window.show()
    return window


async def _site_log(studio: Studio) -> QWidget:
    window = studio.central.show_site(_SITE)
    await settled(window)
    window.tabs.setCurrentWidget(window.log)
    day = window.log.filters.from_day
    day.setDate(day.date().addDays(-_LOG_DAYS))
    return window


async def _store_page(studio: Studio, tab: int) -> QWidget:
    stores = studio.central.data.login.store
    if stores is None:
        raise StoryError("nobody works in a store")
    window = studio.central.show_store(stores.store_id)
    await settled(window)
    window.tabs.setCurrentIndex(tab)
    return window


async def _preferences(studio: Studio, page: int) -> QWidget:
    navigator = studio.warehouse if page == 1 else studio.central
    window = navigator.show_preferences()
    await settled(window)
    window.list.setCurrentRow(page)
    return window


async def _unlock(studio: Studio) -> QWidget:
    window = UnlockDialog(studio.central.data)
    window.show()
    return window


async def _permissions(studio: Studio) -> QWidget:
    window = studio.central.show_user(1)
    await settled(window)
    window.form.setCurrentIndex(2)
    return window


def _opened(show: Callable[[Studio], QWidget]) -> Shot:
    async def shot(studio: Studio) -> QWidget:
        return show(studio)

    return shot


SHOTS: Final[dict[str, Shot]] = {
    "wizard": _wizard,
    "navigator": _opened(lambda studio: studio.warehouse),
    "sync-status": _opened(lambda studio: studio.warehouse.show_sync_status()),
    "sites": _opened(lambda studio: studio.central.show_sites()),
    "site": _opened(lambda studio: studio.central.show_site(_SITE)),
    "site-log": _site_log,
    "create-sync-site": _opened(lambda studio: studio.central.guides.show_create_site()),
    "move-store": _opened(lambda studio: studio.central.guides.show_move_store()),
    "stores": _opened(lambda studio: studio.central.show_stores()),
    "edit-store": lambda studio: _store_page(studio, 0),
    "store-synchronisation": lambda studio: _store_page(studio, 3),
    "preferences-synchronise": lambda studio: _preferences(studio, 1),
    "preferences-server": lambda studio: _preferences(studio, 2),
    "unlock": _unlock,
    "users": _opened(lambda studio: studio.central.show_users()),
    "user-permissions": _permissions,
    "audit-log": _opened(lambda studio: studio.central.show_audit_log()),
    "records": _opened(lambda studio: studio.central.show_record_browser()),
}
"""Each picture of ``resources/help/images``, and how it is taken."""


async def _take_all(application: Application, network: Network, progress: Progress) -> None:
    desktop = Desktop(application, open_demo)
    try:
        central = await desktop.open(str(network.central), user=ADMINISTRATOR, password=PASSWORD)
        warehouse = await desktop.open(str(network.warehouse))
        if central is None or warehouse is None:
            raise StoryError("a navigator did not open")
        studio = Studio(desktop, central, warehouse, resources.path("help/images"))
        for name, shot in SHOTS.items():
            with progress.step(name):
                await studio.take(name, shot)
    finally:
        await desktop.close()
        for window in visible_windows():
            window.deleteLater()


def main() -> None:
    """Take all pictures anew. Raises: AppError, StoryError."""
    with TemporaryDirectory(prefix="twoarrows-help-") as place:
        prepare_offscreen(Path(place))
        application = Application(
            [sys.argv[0]],
            version=__version__,
            settings_file=Path(place) / "settings.ini",
            appearance=Appearance.LIGHT,
            language="en",
        )
        progress = TerminalProgress()
        folder = DemoFolder(demo_folder())
        made = ready_network(folder, FEWEST_SITES, progress)
        network = Network(Path(place) / "network")
        network.folder.mkdir()
        copy_network(made, network)
        settle_port(network)
        application.run(_take_all(application, network, progress))


if __name__ == "__main__":
    main()
