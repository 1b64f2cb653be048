"""What windows may ask of the program that composed them: other datafiles, and the way out.

``app.desktop`` implements both protocols; a window never looks the program up, it is handed in.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from models.queries.support import SupportFacts
from models.site_views import ExportContents
from syncengine import ConnectionReport
from ui.habits import Habits
from ui.look import Look
from ui.session import OpenDatafile

WriteBundle = Callable[[Path, Sequence[SupportFacts], Iterable[str]], None]
"""Writes a support bundle to a file, cleaned of the given words. Raises: AppError. Not UI."""


class Program(Protocol):
    """The running program, as a navigator needs it. Thread: the UI thread."""

    version: str
    settings: QSettings
    look: Look
    habits: Habits

    def recent_datafiles(self) -> tuple[str, ...]:
        """Return where the datafiles are that were opened last, newest first."""
        ...

    def new_datafile_folder(self) -> Path:
        """Return where a new datafile, or a file for another machine, is suggested; it exists."""
        ...

    def open_datafile(self, location: str) -> None:
        """Show the datafile in a navigator of its own, soon. An error is shown, not raised."""
        ...

    def show_wizard(self) -> None:
        """Offer the ways to another datafile."""
        ...

    def show_site_import(self) -> None:
        """Offer to make a datafile from a site export."""
        ...

    def log_in_again(self, data: OpenDatafile, owner: QWidget) -> None:
        """Let somebody else log in to ``data``; the present user stays if that is cancelled."""
        ...

    def save_support_bundle(self, owner: QWidget) -> None:
        """Ask where to, and save there what support needs of all open datafiles."""
        ...

    def quit(self) -> None:
        """Close every window and datafile, and end the program."""
        ...


class SetUp(Protocol):
    """How the first-start wizard makes and finds datafiles.

    Methods that are no coroutines and not marked "UI" wait on disks or networks: a window calls
    them in a lane of its ``Operations``.
    """

    def recent_datafiles(self) -> tuple[str, ...]:
        """Return where the datafiles are that were opened last, newest first. UI."""
        ...

    def new_datafile_folder(self) -> Path:
        """Return where a new datafile is suggested; the folder exists. UI."""
        ...

    def create_central(self, location: str, site_name: str, admin_password: str) -> str:
        """Make a central server's datafile and return its unlock code, which is kept nowhere.

        Raises: AppError; no file is left behind then.
        """
        ...

    def check_server(self, url: str, site_name: str, password: str) -> ConnectionReport:
        """Ask a central server whether it lets this site in. Raises: AppError that says why not."""
        ...

    def create_remote(
        self, location: str, url: str, site_name: str, password: str, report: ConnectionReport
    ) -> None:
        """Make the datafile of the site that ``report`` tells of.

        Raises: AppError; no file is left behind then.
        """
        ...

    def check_export(self, file: str, password: str) -> ExportContents:
        """Return what a site export holds, if it is whole and signed with the site's password.

        Raises: AppError that says what is wrong with it.
        """
        ...

    def create_from_export(
        self,
        location: str,
        *,
        file: str,
        url: str,
        site_name: str,
        password: str,
        tell: Callable[[int, int], None],
    ) -> int:
        """Make the datafile of a remote site from a site export; return how many records it has.

        ``tell`` hears how many are received, of how many; what it raises breaks off.
        Raises: AppError; no file is left behind then.
        """
        ...

    def remove_datafile(self, location: str) -> None:
        """Delete a datafile that is not open, its kept secret included."""
        ...

    async def load(self, location: str) -> OpenDatafile:
        """Open a datafile with its engine running, without a window. Raises: AppError."""
        ...

    async def unload(self, data: OpenDatafile) -> None:
        """Close a datafile that has no window."""
        ...

    async def show(
        self, location: str, *, user: str = "", password: str = "", data: OpenDatafile | None = None
    ) -> bool:
        """Show a navigator for the datafile at ``location``; ``data`` if it is open already.

        Asks for a log-in where the datafile has users and none was given; False if that was
        cancelled. Raises: AppError if it cannot be opened.
        """
        ...

    async def start_demo(self) -> None:
        """Make the demo network where it is missing, start it and show its windows."""
        ...

    @property
    def has_demo(self) -> bool:
        """Whether a demo network can be started here. UI."""
        ...
