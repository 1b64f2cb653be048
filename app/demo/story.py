"""The demo's story: what the program does, played on its real windows by real events.

The order of the scenes and their report; what happens in each is in the ``scene_`` modules.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Final, NamedTuple

from app.demo.cast import Cast, check_same, window_of
from app.demo.folder import Network
from app.demo.making import PASSWORD
from app.demo.pictures import Pictures
from app.demo.progress import Progress
from app.demo.scene_opening import show_both, show_initialised, show_waiting
from app.demo.scene_sites import cancel_edit, edit_site, mark_taken_name, show_sites
from app.demo.scene_stores import (
    collect_store,
    keep_prescription,
    send_order,
    send_stock,
    share_patient,
)
from app.demo.scene_sync import (
    change_records,
    compare_datafiles,
    press_two_arrows,
    show_history,
)
from app.demo.scene_trouble import lose_server, read_error, recover
from app.demo.stage import Complaints, StoryError, until, visible_windows
from app.desktop import Desktop
from models.commands.datafile import ADMINISTRATOR
from models.errors import AppError
from ui.application import Application
from ui.theme import Appearance
from ui.windows.navigator.window import NavigatorWindow
from ui.windows.sites.window import SitesWindow


class Line(NamedTuple):
    """What was played, what came out, and how long it took."""

    what: str
    result: str
    seconds: float


class Scene(NamedTuple):
    """A part of the story; ``play`` returns what came out. Raises: StoryError, AppError."""

    what: str
    play: Callable[[Cast], Awaitable[str]]


async def show_dark(cast: Cast) -> str:
    """Show the same windows in the dark theme."""
    sites = await window_of(cast.central, SitesWindow)
    cast.theme.choose(Appearance.DARK)
    cast.pictures.take("dark-navigators", cast.central, cast.warehouse)
    cast.pictures.take("dark-sites", sites)
    cast.theme.choose(Appearance.LIGHT)
    return "the theme changed and back while the windows were open"


SCENES: Final = (
    Scene("Show both windows", show_both),
    Scene("List what waits for which site", show_waiting),
    Scene("Show that General Warehouse is initialised", show_initialised),
    Scene("Open the list of sites by the menu", show_sites),
    Scene("Edit a site by a double-click, press OK", edit_site),
    Scene("Give a site a name that is taken", mark_taken_name),
    Scene("Press Cancel", cancel_edit),
    Scene("Change records in General Warehouse", change_records),
    Scene("Press the two arrows", press_two_arrows),
    Scene("Compare both datafiles", compare_datafiles),
    Scene("Look at Sync status", show_history),
    Scene("Synchronise while the server is away", lose_server),
    Scene("Read what is wrong", read_error),
    Scene("Start the server again", recover),
    Scene("Send stock to New Dispensary", send_stock),
    Scene("Order from General Warehouse", send_order),
    Scene("Share a patient between dispensaries", share_patient),
    Scene("Dispense where transactions are off", keep_prescription),
    Scene("Look at a store that is collected", collect_store),
    Scene("Show the dark theme", show_dark),
)


class Story:
    """One performance. Make it after the Application; ``play`` runs on its loop."""

    def __init__(self, application: Application, network: Network, pictures: Pictures) -> None:
        self.lines: list[Line] = []
        self.failure = ""
        self._application = application
        self._network = network
        self._pictures = pictures

    async def play(self, progress: Progress) -> None:
        """Play every scene until one fails; ``lines`` and ``failure`` say how it went."""
        desktop = Desktop(self._application)
        with Complaints() as complaints:
            try:
                cast = await self._raise_curtain(desktop, complaints)
                for scene in SCENES:
                    await self._play_scene(scene, cast, progress)
            except (StoryError, AppError) as error:
                self._note_failure(error)
                await desktop.close()
            else:
                await self._drop_curtain(desktop, cast)
        if complaints.lines and not self.failure:
            self.failure = f"the program complained: {'; '.join(complaints.lines)}"

    async def _raise_curtain(self, desktop: Desktop, complaints: Complaints) -> Cast:
        central = await desktop.open(
            str(self._network.central), user=ADMINISTRATOR, password=PASSWORD
        )
        warehouse = await desktop.open(str(self._network.warehouse))
        if central is None or warehouse is None:
            raise StoryError("a navigator did not open")
        theme = self._application.theme
        return Cast(central, warehouse, self._network, self._pictures, complaints, theme)

    async def _play_scene(self, scene: Scene, cast: Cast, progress: Progress) -> None:
        started_s = time.monotonic()
        with progress.step(scene.what):
            result = await scene.play(cast)
        self.lines.append(Line(scene.what, result, time.monotonic() - started_s))

    async def _drop_curtain(self, desktop: Desktop, cast: Cast) -> None:
        """Close the windows as a user would: the program ends, and its server with it."""
        started_s = time.monotonic()
        server = cast.central.data.server
        assert server is not None
        locations = [str(self._network.central), str(self._network.warehouse)]
        serving = asyncio.ensure_future(desktop.serve(locations))
        cast.warehouse.close()
        cast.central.close()
        await until(serving.done, "the program ends with its last window")
        check_same(server.state().running, False, "the server runs after the end")
        self.lines.append(
            Line("Close the windows", "the server ended with them", time.monotonic() - started_s)
        )

    def _note_failure(self, error: Exception) -> None:
        """Keep what went wrong and a picture of what can be seen of it; leave no window open."""
        self.failure = str(error).rstrip(".")
        shown = [each for each in visible_windows() if each.parentWidget() is None]
        if shown:
            self._pictures.take("failed", *shown)
        for each in shown:
            if not isinstance(each, NavigatorWindow):
                each.deleteLater()  # without the questions that closing may ask
