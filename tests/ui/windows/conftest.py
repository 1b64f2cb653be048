"""Datafiles as windows are handed them, and the loop that the windows' coroutines need."""

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from app.own_connection import SiteConnection
from app.site_files import SiteExporter
from models.datafile import Datafile
from models.enums import DatafileKind, Permission
from models.queries.datafile import datafile_view
from models.queries.stores import list_stores
from models.views import Actor
from syncengine import ServerHandle, SyncEngine, SyncSettings
from tests.fakes.clock import HeldClock
from tests.fakes.waiting import DEADLINE_S
from tests.ui.windows.datafiles import make_central, make_remote
from ui.background.operations import Operations
from ui.session import OpenDatafile
from ui.theme import Theme
from ui.windows.message_dialog import MessageDialog, show_error

T = TypeVar("T")

ADMIN = Actor("admin", frozenset(Permission))


class Stage:
    """Turns the loop for a test: until a coroutine is done, or until something is true."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Return what ``work`` returns."""
        return self._loop.run_until_complete(asyncio.wait_for(work, DEADLINE_S))

    def until(self, condition: Callable[[], T | None]) -> T:
        """Return what ``condition`` returns as soon as that is true."""
        return self.run(true_soon(condition))

    def dialog(self) -> MessageDialog:
        """Return the question or the error that is, or soon will be, on the screen."""
        return self.until(shown_dialog)

    def answer(self, button: int) -> None:
        """Press a button of the dialog on the screen."""
        dialog = self.dialog()
        dialog.buttons[button].click()
        self.until(lambda: shown_dialog() is not dialog)


@pytest.fixture
def stage(qloop: asyncio.AbstractEventLoop, theme: Theme, british: None) -> Iterator[Stage]:
    """The loop, with the program's dress on; every window is gone at the end."""
    assert theme is not None
    assert british is None
    QApplication.setQuitOnLastWindowClosed(False)  # as ui.application does
    made = Stage(qloop)
    yield made
    for window in QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    made.run(_rest())


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """The user's choices on this screen, none yet."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def clock() -> HeldClock:
    """Time stands still."""
    return HeldClock()


@pytest.fixture
def central_file(tmp_path: Path, clock: HeldClock) -> Iterator[Datafile]:
    """The central server "Central Medical Store"."""
    datafile = make_central(tmp_path, clock)
    yield datafile
    datafile.close()


@pytest.fixture
def central(central_file: Datafile, stage: Stage) -> Iterator[OpenDatafile]:
    """The central server, logged in to as its administrator; its engine rests."""
    data = opened(central_file)
    yield data
    stage.run(data.close())


@pytest.fixture
def remote_file(tmp_path: Path, clock: HeldClock) -> Iterator[Datafile]:
    """The remote site "General Warehouse"."""
    datafile = make_remote(tmp_path, clock)
    yield datafile
    datafile.close()


@pytest.fixture
def remote(remote_file: Datafile, stage: Stage) -> Iterator[OpenDatafile]:
    """The remote site, its engine at rest and without a server."""
    data = opened(remote_file)
    yield data
    stage.run(data.close())


def opened(
    datafile: Datafile,
    settings: Callable[[], SyncSettings | None] = lambda: None,
    server: ServerHandle | None = None,
) -> OpenDatafile:
    """Hand over ``datafile`` as the program does, logged in as an administrator."""
    with datafile.read() as session:
        view = datafile_view(session, datafile.name)
        stores = list_stores(session)
    data = OpenDatafile(
        datafile,
        view,
        SyncEngine(datafile, settings),
        Operations(_show),
        connection=None if view.kind is DatafileKind.CENTRAL else SiteConnection(datafile),
        exporting=SiteExporter(datafile) if view.kind is DatafileKind.CENTRAL else None,
        server=server,
        now=datafile.clock.now,
    )
    here = (store for store in stores if store.site_id == view.site_id)
    data.log_in(ADMIN, next(here, None))
    return data


def _show(owner: QWidget, error: Any) -> None:
    show_error(owner, error)


async def true_soon(condition: Callable[[], T | None]) -> T:
    """Return what ``condition`` returns as soon as that is true."""
    ends = time.monotonic() + DEADLINE_S
    while not (value := condition()):
        assert time.monotonic() < ends, f"never true, at last {value!r}"
        await asyncio.sleep(0.005)
    return value


async def _rest() -> None:
    for _ in range(3):
        await asyncio.sleep(0)


def shown_dialog() -> MessageDialog | None:
    """Return the question or the error on the screen."""
    shown = [
        window
        for window in QApplication.topLevelWidgets()
        if isinstance(window, MessageDialog) and window.isVisible()
    ]
    return shown[-1] if shown else None


@pytest.fixture
def british() -> Iterator[None]:
    """Numbers and dates as British users write them, whatever the machine's locale."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)
