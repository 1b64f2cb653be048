"""The desktop program: puts datafiles, engines, server processes and windows together.

It decides nothing about data: that is ``models`` and ``syncengine``; what is on the screen is
``ui``. A script that wants windows of its own (the demo's story, a test) makes an ``Application``
and a ``Desktop`` and awaits ``Desktop.open`` inside ``Application.run``.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from app.locations import full_location, identity, may_exist
from app.login_start import login_start
from app.node_client import NodeClient
from app.opening import opened_with_engine
from app.own_connection import SiteConnection
from app.server_command import server_command
from app.set_up import SetUpFiles
from app.site_files import SiteExporter
from app.support.desk import SupportDesk
from models.enums import DatafileKind, ErrorCode
from models.errors import AppError
from models.queries.users import list_users
from models.views import Actor
from syncengine import ServerHandle
from ui.application import Application
from ui.background.ending import Ending
from ui.background.operations import Operations
from ui.background.single_instance import StartRequest
from ui.habits import Habits
from ui.session import NOBODY, LogIn, OpenDatafile, actor_of
from ui.tray.episodes import NoticeKind
from ui.tray.tray import Tray
from ui.windows.help.desk import HelpDesk
from ui.windows.log_in import log_in
from ui.windows.message_dialog import show_error
from ui.windows.navigator.window import NavigatorWindow
from ui.windows.open_windows import to_front
from ui.windows.wizard.page import WizardTools
from ui.windows.wizard.window import WizardWindow, import_wizard

StartDemo = Callable[["Desktop"], Awaitable[None]]
"""Makes the demo network where it is missing, and opens its windows on the given desktop."""


_TRAY_TRIES, _TRAY_TRY_S = 40, 0.5
"""How often and how long a start at log-in waits for a tray, which may come after it."""


class Desktop(SetUpFiles):
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
        self.habits = Habits(self.settings, login_start(), QSystemTrayIcon.isSystemTrayAvailable)
        self._application = application
        self._start_demo = start_demo
        self._server_port = server_port
        self._operations = Operations(_show_error)
        self._node = NodeClient()
        self._owner = QWidget()  # never shown: stands for the program where no window asks
        self.support = SupportDesk(self._operations, self._owner, self._open_datafiles)
        self._navigators: dict[str, NavigatorWindow] = {}
        self._opening: set[str] = set()
        self._resting: dict[str, OpenDatafile] = {}
        self._tray = Tray(self.habits, self.settings)
        self._tray.open_requested.connect(self._open_from_tray)
        self._tray.quit_requested.connect(self.quit)
        self._wizard: WizardWindow | None = None
        self._quitting = False
        self._help = HelpDesk(self.settings)
        self._ended = asyncio.Event()
        self._closed = False

    # The life of the program

    async def serve(
        self, locations: Sequence[str], *, sync: bool = False, hidden: bool = False
    ) -> None:
        """Open ``locations``, else the last datafile, else the wizard; stay until all is closed.

        sync: synchronise at once what is opened. hidden: in the tray, if there is one.
        """
        self._ending = Ending(self._application.qt, self.quit, self._end_now)
        recent = tuple(each for each in self.recent_datafiles()[:1] if may_exist(each))
        request = StartRequest(tuple(locations) or recent, sync, hidden)
        if hidden and await self._tray_comes():
            for location in request.locations:
                await self._rest(location)
        else:
            await self._fulfil(replace(request, hidden=False))
        if not self._navigators and not self._resting:
            self.show_wizard()
        await self._ended.wait()
        self._ending.close()
        await self.close()

    def take_request(self, request: StartRequest) -> None:
        """Do what a second start of the program asks, and come to the front."""
        self._spawn(self._fulfil(request))

    async def _fulfil(self, request: StartRequest) -> None:
        if request.hidden:
            return  # the system started what was running already
        resting = () if self._navigators else tuple(self._resting)
        for location in request.locations or resting:
            await self._try_to_open(location)
        asked = [self._navigators.get(identity(each)) for each in request.locations]
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
        self._tray.close()
        for navigator in list(self._navigators.values()):
            navigator.hide()
            await navigator.data.close()
            navigator.deleteLater()
        self._navigators.clear()
        for data in self._resting.values():
            await data.close()
        self._resting.clear()
        self._help.close()
        await self._operations.close()
        self._node.close()

    def quit(self) -> None:
        """End the program, unless a window asks about changes first."""
        for navigator in list(self._navigators.values()):
            if not navigator.end():
                return
        self._quitting = True
        if self._wizard is not None:
            self._wizard.close()
        self._end_if_alone()

    def _end_now(self) -> None:
        """End the program whatever is on the screen."""
        for window in self._application.qt.topLevelWidgets():
            window.hide()
        self._ended.set()

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
        known = self._navigators.get(identity(location))
        if known is not None:
            to_front(known)
            return known
        if identity(location) in self._opening:
            return None
        self._opening.add(identity(location))
        try:
            return await self._open_new(location, user, password, data)
        finally:
            self._opening.discard(identity(location))

    async def _open_new(
        self, location: str, user: str, password: str, data: OpenDatafile | None
    ) -> NavigatorWindow | None:
        resting = self._resting.get(identity(location))
        data = data or resting or await self.load(location)
        entered = False
        try:
            entered = await self._log_in(data, user, password)
        finally:
            if not entered and data is not resting:
                await self.unload(data)
        if not entered:
            return None
        if self._resting.pop(identity(location), None) is None:
            self._tray.add(data)
        navigator = self._shown_navigator(location, data)
        self._navigators[identity(location)] = navigator
        self._application.remember_datafile(location)
        return navigator

    def _shown_navigator(self, location: str, data: OpenDatafile) -> NavigatorWindow:
        navigator = NavigatorWindow(self, data)
        navigator.closed.connect(lambda: self._spawn(self._take_leave(location)))
        navigator.show()
        return navigator

    async def load(self, location: str) -> OpenDatafile:
        """Open a datafile with its engine and server running, without a window."""
        datafile, view, engine = await opened_with_engine(location, self._node, self._operations)
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
            exporting=None if server is None else SiteExporter(datafile),
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
        navigator = self._navigators[identity(location)]
        self._tray.remove(navigator.data)
        await navigator.data.close()
        del self._navigators[identity(location)]
        navigator.deleteLater()
        self._end_if_alone()

    # In the background

    async def _tray_comes(self) -> bool:
        """Wait until there is a tray, for some seconds."""
        for _try in range(_TRAY_TRIES):
            if self.habits.has_tray:
                return True
            await asyncio.sleep(_TRAY_TRY_S)
        return self.habits.has_tray

    async def _rest(self, location: str) -> None:
        """Open a datafile in the tray alone; who wants its window logs in then."""
        try:
            data = await self.load(location)
        except AppError as error:
            show_error(None, error)
            return
        if await data.read(list_users):
            data.log_in(Actor("", frozenset()), None)
        self._resting[identity(location)] = data
        self._tray.add(data)

    def _open_from_tray(self, data: OpenDatafile, about: NoticeKind | None) -> None:
        self._spawn(self._open_about(data.location, about))

    async def _open_about(self, location: str, about: NoticeKind | None) -> None:
        """Show the datafile, and the window that a message was about."""
        await self._try_to_open(location)
        navigator = self._navigators.get(identity(location))
        if navigator is not None and about is NoticeKind.FAILING:
            navigator.show_sync_status()
        elif navigator is not None and about is NoticeKind.LATE:
            navigator.show_sites()

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

    # ui.program.Program and SetUp

    def recent_datafiles(self) -> tuple[str, ...]:
        """Return where the datafiles are that were opened last, newest first."""
        return self._application.recent_datafiles()

    def open_datafile(self, location: str) -> None:
        """Show the datafile in a navigator of its own, soon."""
        self._spawn(self._try_to_open(location))

    def show_wizard(self) -> None:
        """Offer the ways to another datafile."""
        self._show_one(WizardWindow)

    def show_site_import(self) -> None:
        """Offer to make a datafile from a site export."""
        self._show_one(import_wizard)

    def _show_one(self, make: Callable[[WizardTools], WizardWindow]) -> None:
        if self._wizard is None:
            self._wizard = make(WizardTools(self, self._operations))
            self._wizard.ended.connect(self._forget_wizard)
        to_front(self._wizard)

    def log_in_again(self, data: OpenDatafile, owner: QWidget) -> None:
        """Let somebody else log in to ``data``."""
        data.operations.spawn(self._change_user(data, owner), owner)

    async def _change_user(self, data: OpenDatafile, owner: QWidget) -> None:
        entered: LogIn | None = await log_in(data, self.settings, owner)
        if entered is not None:
            data.log_in(entered.actor, entered.store)

    def save_support_bundle(self, owner: QWidget) -> None:
        """Save what support needs of all open datafiles."""
        self.support.save_bundle(owner)

    def _open_datafiles(self) -> list[OpenDatafile]:
        return [*(each.data for each in self._navigators.values()), *self._resting.values()]

    @property
    def has_demo(self) -> bool:
        """Whether a demo network can be started here."""
        return self._start_demo is not None

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
        resting = self._resting and not self._quitting
        if not self._navigators and self._wizard is None and not resting:
            self._ended.set()

    def _spawn(self, work: Awaitable[None]) -> None:
        async def guarded() -> None:
            await work

        self._operations.spawn(guarded(), self._owner)


def _show_error(owner: QWidget, error: AppError) -> None:
    show_error(owner.window() if owner.isVisible() else None, error)
