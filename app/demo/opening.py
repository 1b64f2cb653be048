"""Opening the demo network: the live one, with a port of its own, in two windows.

Whether there is a screen to open them on is decided in ``launch``.
"""

import asyncio
import socket
import sys
from contextlib import closing
from dataclasses import replace
from typing import Final, Protocol
from urllib.parse import urlsplit

from PySide6.QtWidgets import QWidget

from app.connection import settings_source
from app.datafiles import change_connection
from app.demo.folder import DemoFolder, Network
from app.demo.making import FEWEST_SITES, PASSWORD, ready_network
from app.demo.progress import NoProgress, Progress
from app.demo.server import HOST
from app.paths import demo_folder
from models.commands.datafile import ADMINISTRATOR
from models.commands.preferences import set_preference
from models.datafile import Datafile
from models.enums import ErrorCode
from models.errors import AppError
from models.queries.datafile import datafile_view
from models.views import OPERATOR
from syncengine import check_connection
from ui.windows.navigator.window import NavigatorWindow

_PORTS: Final = range(20480, 20500)
"""Tried first: below the ports that systems hand out by themselves."""

_SERVER_STARTS_WITHIN_S: Final = 15.0
_ANSWERS_WITHIN_S: Final = 3.0
_LOOKED_EVERY_S: Final = 0.02
_SHIFT_PX: Final = 48


class Desktop(Protocol):
    """What the demo asks of the desktop program (``app.desktop``)."""

    async def open(
        self, location: str, *, user: str = "", password: str = ""
    ) -> NavigatorWindow | None:
        """Return the navigator of a datafile, None if nobody logged in. Raises: AppError."""
        ...


async def open_demo(desktop: Desktop) -> None:
    """Make the demo network if need be and open its windows, for a desktop that runs already."""
    live = await asyncio.to_thread(ready_live, DemoFolder(demo_folder()), None, NoProgress())
    await show_network(desktop, live)


def ready_live(folder: DemoFolder, sites: int | None, progress: Progress) -> Network:
    """Return the network to work with, as it was left; made if there is none yet.

    sites: None takes what there is. Waits on disks and processes.
    Raises: AppError DEMO_UNUSABLE if the folder holds another network or other things.
    """
    folder.claim()
    live = folder.live
    if not live.folder.exists():
        ready_network(folder, sites or FEWEST_SITES, progress)
        folder.make_live()
    there = live.facts().sites
    if sites not in {None, there}:
        reason = f"it was made with {there} registered sites, not {sites}"
        raise AppError(ErrorCode.DEMO_UNUSABLE, path=live.folder.parent, reason=reason)
    return live


async def show_network(desktop: Desktop, network: Network) -> None:
    """Open both windows, the one of General Warehouse when its server answers."""
    await asyncio.to_thread(settle_port, network)
    central = await desktop.open(str(network.central), user=ADMINISTRATOR, password=PASSWORD)
    loop = asyncio.get_running_loop()
    deadline = loop.time() + _SERVER_STARTS_WITHIN_S
    while central is not None and loop.time() < deadline:
        state = central.data.server_state
        if state is None or state.url or state.error:
            break
        await asyncio.sleep(_LOOKED_EVERY_S)
    warehouse = await desktop.open(str(network.warehouse))
    if central is not None and warehouse is not None:
        _set_apart(central, warehouse)


def settle_port(network: Network) -> None:
    """Give the central server a port that is free, and let the remote sites know of it.

    The port stays the same from start to start as long as nobody else takes it.
    Raises: AppError(DEMO_UNUSABLE) if the server of this very network runs already.
    """
    with (
        closing(Datafile.open(str(network.central))) as central,
        closing(Datafile.open(str(network.warehouse))) as warehouse,
    ):
        with warehouse.read() as session:
            url = datafile_view(session, warehouse.name).server_url
        port = urlsplit(url).port or 0
        if port in _PORTS and _is_free(port):
            return
        if port in _PORTS and _serves(warehouse):
            reason = "it is open in another program already"
            raise AppError(ErrorCode.DEMO_UNUSABLE, path=network.folder.parent, reason=reason)
        port = next(filter(_is_free, _PORTS), 0) or _any_free_port()
        now = central.clock.now()
        with central.write() as session:
            set_preference(session, OPERATOR, "server_port", port, now)
        with closing(Datafile.open(str(network.dispensary))) as dispensary:
            for remote in (warehouse, dispensary):
                change_connection(remote, OPERATOR, url=f"http://{HOST}:{port}")


def _set_apart(left: QWidget, right: QWidget) -> None:
    """Put two windows side by side if the screen has room, else one over the other, shifted."""
    room = left.screen().availableGeometry()
    width = left.frameGeometry().width()
    if width + right.frameGeometry().width() <= room.width():
        left.move(room.left(), left.y())
        right.move(left.frameGeometry().right() + 1, left.y())
    else:
        right.move(left.x() + _SHIFT_PX, left.y() + _SHIFT_PX)


def _serves(warehouse: Datafile) -> bool:
    """Say whether the server that ``warehouse`` knows answers, and takes it for its own site."""
    settings = settings_source(warehouse)()
    if settings is None:
        return False
    try:
        check_connection(replace(settings, timeout_s=_ANSWERS_WITHIN_S))
    except AppError:
        return False
    return True


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        if sys.platform != "win32":  # there it would let two programs have one port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def _any_free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])
