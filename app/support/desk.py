"""What the desktop program does for support: saves bundles, shows what crashed."""

from collections.abc import Callable, Coroutine, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from app.support.bundle import write_bundle
from ui.background.operations import Operations
from ui.session import OpenDatafile
from ui.windows.support import save_bundle, show_crash, show_last_crash


class SupportDesk:
    """Thread: the UI thread. ``datas``: the open datafiles; ``owner``: stands for the program."""

    def __init__(
        self,
        operations: Operations,
        owner: QWidget,
        datas: Callable[[], Iterable[OpenDatafile]],
    ) -> None:
        self._operations = operations
        self._owner = owner
        self._datas = datas

    def save_bundle(self, owner: QWidget | None) -> None:
        """Ask where to, and save there what support needs of all open datafiles."""
        self._spawn(self._save(owner))

    def tell_crash(self, report: str, file: Path | None) -> None:
        """Show what happened, over the window that is used."""
        self._spawn(self._tell(show_crash(QApplication.activeWindow(), report, file)))

    def tell_last_crash(self, report: str) -> None:
        """Say that the program ended badly the last time."""
        self._spawn(self._tell(show_last_crash(None, report)))

    async def _save(self, owner: QWidget | None) -> None:
        await save_bundle(owner, self._operations, self._datas(), write_bundle)

    async def _tell(self, wants_bundle: Coroutine[Any, Any, bool]) -> None:
        if await wants_bundle:
            await self._save(QApplication.activeWindow())

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self._operations.spawn(work, self._owner)
