"""What windows are handed: one open datafile with everything that belongs to it, and the program.

Windows read and write through ``OpenDatafile`` only; who composes it, and how a datafile is found,
made and opened, is the business of ``app``.
"""

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from models.commands.site_export import SiteExport
from models.commands.users import authenticate
from models.enums import DatafileKind, ErrorCode, Permission, SyncType
from models.errors import AppError
from models.queries.datafile import datafile_view
from models.queries.stores import list_stores
from models.queries.users import list_users
from models.views import Actor, Changes, DatafileView, StoreView, UserView
from syncengine import (
    ConnectionReport,
    EngineState,
    ServerHandle,
    ServerState,
    SyncEngine,
    SyncStatus,
)
from ui.background.bridge import EngineBridge
from ui.background.operations import Lane, Operations

P = ParamSpec("P")
R = TypeVar("R")

AT_WORK = frozenset({EngineState.RUNNING, EngineState.STOPPING})
"""The states in which a synchronisation runs."""

NOBODY = Actor("", frozenset({Permission.EDIT_PREFERENCES, Permission.EDIT_SYNC_SETTINGS}))
"""Who works in a datafile that has no users, as a new remote site's: may look at everything,
synchronise, and, where the unlock code is known, set how."""


def actor_of(user: UserView) -> Actor:
    """Return what a user may do here: nothing while the account is disabled."""
    return Actor(
        user.name,
        user.permissions if user.active else frozenset(),
        user.user_id,
        None if user.all_stores else user.store_ids,
    )


def may_enter(actor: Actor, store: StoreView) -> bool:
    """Say whether ``actor`` may log in to ``store``."""
    return actor.store_ids is None or store.store_id in actor.store_ids


class DatafileAccess(Protocol):
    """What the windows need of a datafile: its transactions. Thread: any but the UI's.

    The session of a transaction is handed on to a query or a command, and is theirs alone.
    """

    location: str

    @property
    def name(self) -> str:
        """What people call the datafile."""
        ...

    def read(self) -> AbstractContextManager[Any]:
        """Give a session that sees one moment of the datafile."""
        ...

    def write(self) -> AbstractContextManager[Any]:
        """Give a session that is committed at the end, or rolled back."""
        ...

    def close(self) -> None:
        """Close every connection."""
        ...


class OwnConnection(Protocol):
    """How a remote site reaches its central server. Thread: any but the UI's.

    The password is a secret of this machine, so it is kept by ``app`` and can only be replaced.
    """

    def hardware_id(self) -> str:
        """Return the ID of this machine, to which the server binds the site."""
        ...

    def has_password(self) -> bool:
        """Say whether the site's password is known on this machine."""
        ...

    def change(
        self,
        actor: Actor,
        *,
        url: str | None = None,
        site_name: str | None = None,
        password: str | None = None,
    ) -> None:
        """Set what is not None. Raises: AppError; nothing is changed then."""
        ...

    def check(self, *, url: str, site_name: str, password: str | None) -> ConnectionReport:
        """Ask the server at ``url`` who we are; ``password`` None: the one that is kept.

        Raises: AppError that says why this site cannot reach the server or is not let in.
        """
        ...


class SiteExporting(Protocol):
    """How the central server writes site exports. Thread: any but the UI's."""

    def export(
        self,
        actor: Actor,
        site_id: int,
        *,
        file: str,
        password: str,
        tell: Callable[[int, int], None],
    ) -> SiteExport:
        """Write the export of a site to ``file``, signed with the site's password.

        ``tell`` hears how many records are written, of how many; what it raises breaks off.
        Raises: AppError; the file does not appear then.
        """
        ...


@dataclass(frozen=True, slots=True)
class LogIn:
    """Who works here, and in which store; None while this site has no store to log in to."""

    actor: Actor
    store: StoreView | None


class OpenDatafile(QObject):
    """One open datafile: its transactions off the UI thread, its engine, who is logged in.

    ``connection``: of a remote site to its server; None on the central server, which alone has
    ``exporting``.
    Create and use on the UI thread. Signals come there too:

    status_changed(SyncStatus): the engine's state, at most some 10 a second.
    run_ended(): a synchronisation is over, well or badly.
    server_changed(ServerState): the central server's process; never on a remote site.
    login_changed(): another user, or another store.
    identity_changed(): ``view`` is new: this site has met its server, or is initialised now.
    data_changed(Changes): a window has written something.
    """

    status_changed = Signal(object)
    run_ended = Signal()
    server_changed = Signal(object)
    login_changed = Signal()
    identity_changed = Signal()
    data_changed = Signal(object)

    def __init__(
        self,
        access: DatafileAccess,
        view: DatafileView,
        engine: SyncEngine,
        operations: Operations,
        *,
        server: ServerHandle | None = None,
        connection: OwnConnection | None = None,
        exporting: SiteExporting | None = None,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = view
        self.engine = engine
        self.operations = operations
        self.server = server
        self.connection = connection
        self.exporting = exporting
        self.now = now
        self.login = LogIn(NOBODY, None)
        self._access = access
        self._status = engine.status()
        self._bridges = [EngineBridge(engine.subscribe, self)]
        self._bridges[0].status_changed.connect(self._take_status)
        if server is not None:
            self._bridges.append(EngineBridge(server.subscribe, self))
            self._bridges[1].status_changed.connect(self.server_changed)

    @property
    def location(self) -> str:
        """Where the datafile is: a path, or the URL of a database."""
        return self._access.location

    @property
    def is_central(self) -> bool:
        """Whether this is the central server's datafile."""
        return self.view.kind is DatafileKind.CENTRAL

    @property
    def status(self) -> SyncStatus:
        """The newest state of the engine that the windows have been told."""
        return self._status

    @property
    def server_state(self) -> ServerState | None:
        """The state of the server's process; None on a remote site."""
        return None if self.server is None else self.server.state()

    def may(self, permission: Permission) -> bool:
        """Say whether who is logged in has ``permission``."""
        return permission in self.login.actor.permissions

    def log_in(self, actor: Actor, store: StoreView | None) -> None:
        """Let the windows know who works here from now on, and in which store."""
        self.login = LogIn(actor, store)
        self.login_changed.emit()

    async def read(
        self, query: Callable[Concatenate[Any, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Return what ``query`` finds, asked in the datafile lane. Raises: what it raises."""

        def work() -> R:
            with self._access.read() as session:
                return query(session, *args, **kwargs)

        return await self.operations.run(Lane.DATAFILE, work)

    async def write(
        self,
        command: Callable[Concatenate[Any, Actor, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """Do ``command`` as who is logged in, in one transaction; tell the engine and the windows.

        Return what the command returns: ``Changes``, or a tuple that ends in them.
        Raises: AppError; nothing is written then.
        """
        actor = self.login.actor

        def work() -> R:
            with self._access.write() as session:
                done = command(session, actor, *args, **kwargs)
            self.engine.refresh()
            return done

        result = await self.operations.run(Lane.DATAFILE, work)
        changes = result[-1] if isinstance(result, tuple) else result
        if isinstance(changes, Changes):
            self.data_changed.emit(changes)
            if "user_account" in changes.tables:
                await self._reload_actor()
        return result

    async def change_connection(self, **changed: str) -> None:
        """Set ``url``, ``site_name`` or ``password`` of this remote site as who is logged in.

        Raises: AppError; nothing is changed then.
        """
        connection, actor = self.connection, self.login.actor
        if connection is None:
            raise AppError(ErrorCode.NOT_REMOTE)
        await self.operations.run(Lane.DATAFILE, partial(connection.change, actor, **changed))
        self.engine.refresh()
        await self.reload_view()
        self.data_changed.emit(Changes(frozenset({"central_link"})))

    async def check_user(self, name: str, password: str) -> UserView:
        """Return the user who has this name and password. Raises: LOGIN_WRONG, LOGIN_DELAYED."""

        def work() -> UserView:
            with self._access.write() as session:
                return authenticate(session, name, password, self.now())

        return await self.operations.run(Lane.DATAFILE, work)

    async def reload_view(self) -> None:
        """Read again what this datafile is; ``identity_changed`` tells if that is new."""
        view = await self.read(datafile_view, self._access.name)
        if view != self.view:
            self.view = view
            self.identity_changed.emit()

    async def stores_to_log_in(self) -> tuple[StoreView, ...]:
        """Return the stores that can be opened here: active or collector copies, by code."""
        openable = {SyncType.ACTIVE, SyncType.COLLECTOR}
        return tuple(
            store
            for store in await self.read(list_stores)
            if store.type_here in openable and not store.disabled
        )

    async def own_stores(self) -> tuple[StoreView, ...]:
        """Return those of ``stores_to_log_in`` that who is logged in may open."""
        actor = self.login.actor
        return tuple(each for each in await self.stores_to_log_in() if may_enter(actor, each))

    async def choose_first_store(self) -> None:
        """Work in a store as soon as there is one: an active one, if this site has any."""
        if self.login.store is not None:
            return
        stores = await self.own_stores()
        if stores and self.login.store is None:
            first = min(stores, key=lambda store: store.type_here is not SyncType.ACTIVE)
            self.log_in(self.login.actor, first)

    async def _reload_actor(self) -> None:
        """Let what was changed of who is logged in hold at once, in every open window."""
        for user in await self.read(list_users):
            if user.user_id == self.login.actor.user_id and actor_of(user) != self.login.actor:
                self.log_in(actor_of(user), self.login.store)

    async def close(self) -> None:
        """Let the windows' work come to rest, stop the engine and the server, close the datafile.

        Call it once, after the datafile's windows are gone. The UI stays alive meanwhile.
        """
        for bridge in self._bridges:
            bridge.close()
        await self.operations.close()
        await asyncio.to_thread(self._stop)

    def _stop(self) -> None:
        self.engine.stop()
        if self.server is not None:
            self.server.stop()
        self._access.close()

    def _take_status(self, status: SyncStatus) -> None:
        ended = self._status.state in AT_WORK and status.state not in AT_WORK
        self._status = status
        self.status_changed.emit(status)
        if ended:
            self.run_ended.emit()
