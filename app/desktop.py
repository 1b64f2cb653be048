"""The desktop program: puts datafiles, engines, server processes and windows together.

It decides nothing about data: that is ``models`` and ``syncengine``; what is on the screen is
``ui``. A script that wants windows of its own (the demo's story, a test) makes an ``Application``
and a ``Desktop`` and awaits ``Desktop.open`` inside ``Application.run``.
"""

import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from app.connection import sync_settings
from app.datafiles import create_central, create_remote, remove_datafile
from app.node_client import NodeClient
from app.opening import close_unwanted, open_with_engine
from app.own_connection import CHECK_TIMEOUT_S, SiteConnection
from app.server_command import server_command
from models.datafile import needs_upgrade
from models.enums import DatafileKind, ErrorCode
from models.errors import AppError
from models.passwords import new_password, wire_digest
from models.queries.users import list_users
from syncengine import (
    ConnectionReport,
    ServerHandle,
    check_connection,
    checked_url,
)
from ui.application import Application
from ui.background.operations import Lane, Operations
from ui.background.single_instance import StartRequest
from ui.session import NOBODY, LogIn, OpenDatafile, actor_of
from ui.windows.log_in import log_in
from ui.windows.message_dialog import show_error
from ui.windows.navigator.window import NavigatorWindow
from ui.windows.open_windows import to_front
from ui.windows.upgrade import UpgradeReport, UpgradeWindow
from ui.windows.wizard.page import WizardTools
from ui.windows.wizard.window import WizardWindow

StartDemo = Callable[["Desktop"], Awaitable[None]]
"""Makes the demo network where it is missing, and opens its windows on the given desktop."""


class Desktop:
    """The open datafiles with their navigators, and the wizard. Thread: the UI thread.

    Implements ``ui.program.Program`` and ``ui.program.SetUp``, whose docstrings say what is
    promised.
    """

    def __init__(
        self,
        application: Application,
        start_demo: StartDemo | None = None,
        *,
        server_port: int | None = None,
    ) -> None:
        """Stand ready; nothing is open yet.

        server_port: of the server processes that are started, 0 for any; else the preference of
        each datafile.
        """
        self.version = application.version
        self.settings = application.settings
        self.look = application.look
        self.look.language_kept.connect(self._speak_anew)
        self._application = application
        self._start_demo = start_demo
        self._server_port = server_port
        self._operations = Operations(_show_error)
        self._node = NodeClient()
        self._owner = QWidget()  # never shown: stands for the program where no window asks
        self._navigators: dict[str, NavigatorWindow] = {}
        self._opening: set[str] = set()
        self._wizard: WizardWindow | None = None
        self._ended = asyncio.Event()
        self._closed = False

    # The life of the program

    async def serve(self, locations: Sequence[str], *, sync: bool = False) -> None:
        """Open ``locations``, else the last datafile, else the wizard; stay until all is closed.

        sync: synchronise at once what is opened.
        """
        loop = asyncio.get_running_loop()
        if sys.platform != "win32":
            for each in (signal.SIGINT, signal.SIGTERM):
                loop.add_signal_handler(each, self.quit)
        recent = tuple(each for each in self.recent_datafiles()[:1] if _may_exist(each))
        await self._fulfil(StartRequest(tuple(locations) or recent, sync))
        if not self._navigators:
            self.show_wizard()
        await self._ended.wait()
        await self.close()

    def take_request(self, request: StartRequest) -> None:
        """Do what a second start of the program asks, and come to the front."""
        self._spawn(self._fulfil(request))

    async def _fulfil(self, request: StartRequest) -> None:
        for location in request.locations:
            await self._try_to_open(location)
        asked = [self._navigators.get(_identity(each)) for each in request.locations]
        chosen = [each for each in asked if each is not None] or list(self._navigators.values())
        for navigator in chosen:
            to_front(navigator)
            if request.sync:
                navigator.data.engine.request_sync()
        if self._wizard is not None:
            to_front(self._wizard)

    async def close(self) -> None:
        """Close what is still open; for scripts that do not ``serve``. Again: nothing happens."""
        if self._closed:
            return
        self._closed = True
        for navigator in list(self._navigators.values()):
            navigator.hide()
            await navigator.data.close()
            navigator.deleteLater()
        self._navigators.clear()
        await self._operations.close()
        self._node.close()

    def quit(self) -> None:
        """End the program, unless a window asks about changes first."""
        for navigator in list(self._navigators.values()):
            if not navigator.close():
                return
        if self._wizard is not None:
            self._wizard.close()

    # Datafiles

    async def open(
        self,
        location: str,
        *,
        user: str = "",
        password: str = "",
        data: OpenDatafile | None = None,
    ) -> NavigatorWindow | None:
        """Return the navigator of the datafile at ``location``, opened if it is not open yet.

        user, password: log in without asking. data: the datafile, if it is open without a window.
        None if the log-in was cancelled, or if it is being opened already. Raises: AppError.
        """
        location = full_location(location)
        known = self._navigators.get(_identity(location))
        if known is not None:
            to_front(known)
            return known
        if _identity(location) in self._opening:
            return None
        self._opening.add(_identity(location))
        try:
            return await self._open_new(location, user, password, data)
        finally:
            self._opening.discard(_identity(location))

    async def _open_new(
        self, location: str, user: str, password: str, data: OpenDatafile | None
    ) -> NavigatorWindow | None:
        data = data or await self.load(location)
        try:
            entered = await self._log_in(data, user, password)
        except AppError:
            await self.unload(data)
            raise
        if not entered:
            await self.unload(data)
            return None
        navigator = self._shown_navigator(location, data)
        self._navigators[_identity(location)] = navigator
        self._application.remember_datafile(location)
        return navigator

    def _shown_navigator(self, location: str, data: OpenDatafile) -> NavigatorWindow:
        navigator = NavigatorWindow(self, data)
        navigator.closed.connect(lambda: self._spawn(self._take_leave(location)))
        navigator.show()
        return navigator

    async def load(self, location: str) -> OpenDatafile:
        """Open a datafile with its engine and server running, without a window."""
        report = UpgradeReport()
        window = None
        if await self._operations.run(Lane.DATAFILE, partial(needs_upgrade, location)):
            window = UpgradeWindow(Path(location).stem, report)
            window.show()
        opening = asyncio.ensure_future(
            self._operations.run(
                Lane.DATAFILE, partial(open_with_engine, location, self._node, report.tell)
            )
        )
        try:
            datafile, view, engine = await asyncio.shield(opening)
        except asyncio.CancelledError:
            opening.add_done_callback(close_unwanted)
            raise
        finally:
            if window is not None:
                window.end()
        server = None
        if view.kind is DatafileKind.CENTRAL:
            server = ServerHandle(server_command(location, port=self._server_port))
        data = OpenDatafile(
            datafile,
            view,
            engine,
            Operations(_show_error),
            server=server,
            connection=SiteConnection(datafile, self._node) if server is None else None,
            now=datafile.clock.now,
        )
        engine.start()
        if server is not None:
            server.start()
        return data

    async def unload(self, data: OpenDatafile) -> None:
        """Close a datafile that has no window."""
        await data.close()

    async def _log_in(self, data: OpenDatafile, user: str, password: str) -> bool:
        if user:
            account = await data.check_user(user, password)
            data.log_in(actor_of(account), None)
        elif await data.read(list_users):
            entered = await log_in(data, self.settings)
            if entered is None:
                return False
            data.log_in(entered.actor, entered.store)
        else:
            data.log_in(NOBODY, None)
        await data.choose_first_store()
        return True

    async def _take_leave(self, location: str) -> None:
        navigator = self._navigators[_identity(location)]
        await navigator.data.close()
        del self._navigators[_identity(location)]
        navigator.deleteLater()
        self._end_if_alone()

    async def _try_to_open(self, location: str) -> None:
        try:
            await self.open(location)
        except AppError as error:
            if error.code is ErrorCode.DATAFILE_MISSING:
                self._application.forget_datafile(location)
            show_error(None, error)

    def _speak_anew(self) -> None:
        """Make the main windows again, for a window keeps the language it was made in."""
        self._spawn(self._make_navigators_again())

    async def _make_navigators_again(self) -> None:
        for location, old in list(self._navigators.items()):
            if old.windows.close_all():
                self._navigators[location] = self._shown_navigator(location, old.data)
                old.hide()
                old.deleteLater()

    # ui.program.Program

    def recent_datafiles(self) -> tuple[str, ...]:
        """Return where the datafiles are that were opened last, newest first."""
        return self._application.recent_datafiles()

    def open_datafile(self, location: str) -> None:
        """Show the datafile in a navigator of its own, soon."""
        self._spawn(self._try_to_open(location))

    def show_wizard(self) -> None:
        """Offer the ways to another datafile."""
        if self._wizard is None:
            self._wizard = WizardWindow(WizardTools(self, self._operations))
            self._wizard.ended.connect(self._forget_wizard)
        to_front(self._wizard)

    def log_in_again(self, data: OpenDatafile, owner: QWidget) -> None:
        """Let somebody else log in to ``data``."""
        data.operations.spawn(self._change_user(data, owner), owner)

    async def _change_user(self, data: OpenDatafile, owner: QWidget) -> None:
        entered: LogIn | None = await log_in(data, self.settings, owner)
        if entered is not None:
            data.log_in(entered.actor, entered.store)

    # ui.program.SetUp

    @property
    def has_demo(self) -> bool:
        """Whether a demo network can be started here."""
        return self._start_demo is not None

    def new_datafile_folder(self) -> Path:
        """Return the user's documents, or the home folder where there are none."""
        place = QStandardPaths.StandardLocation.DocumentsLocation
        documents = Path(QStandardPaths.writableLocation(place))
        return documents if documents.is_dir() else Path.home()

    def create_central(self, location: str, site_name: str, admin_password: str) -> str:
        """Make a central server's datafile and return its unlock code."""
        code = new_password()
        create_central(
            location, site_name=site_name, admin_password=admin_password, unlock_code=code
        )
        return code

    def check_server(self, url: str, site_name: str, password: str) -> ConnectionReport:
        """Ask a central server whether it lets this site in."""
        return check_connection(
            sync_settings(checked_url(url), site_name, wire_digest(password), CHECK_TIMEOUT_S)
        )

    def create_remote(
        self, location: str, url: str, site_name: str, password: str, report: ConnectionReport
    ) -> None:
        """Make the datafile of the site that ``report`` tells of."""
        create_remote(
            location,
            url=url,
            site_name=site_name,
            password=password,
            ask=lambda _settings: report,
        )

    def remove_datafile(self, location: str) -> None:
        """Delete a datafile that is not open, its kept secret included."""
        remove_datafile(location)

    async def show(
        self, location: str, *, user: str = "", password: str = "", data: OpenDatafile | None = None
    ) -> bool:
        """Show a navigator for the datafile at ``location``."""
        return await self.open(location, user=user, password=password, data=data) is not None

    async def start_demo(self) -> None:
        """Start the demo network."""
        if self._start_demo is not None:
            await self._start_demo(self)

    # Ending

    def _forget_wizard(self, _led: bool) -> None:
        self._wizard = None
        self._end_if_alone()

    def _end_if_alone(self) -> None:
        if not self._navigators and self._wizard is None:
            self._ended.set()

    def _spawn(self, work: Awaitable[None]) -> None:
        async def guarded() -> None:
            await work

        self._operations.spawn(guarded(), self._owner)


def full_location(location: str) -> str:
    """Return ``location`` as another process, in another folder, finds it."""
    return location if "://" in location else str(Path(location).absolute())


def _show_error(owner: QWidget, error: AppError) -> None:
    show_error(owner.window() if owner.isVisible() else None, error)


def _identity(location: str) -> str:
    """Return one name for a datafile, however it was written."""
    return location if "://" in location else str(Path(location).resolve())


def _may_exist(location: str) -> bool:
    return "://" in location or Path(location).is_file()
