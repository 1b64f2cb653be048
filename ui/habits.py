"""What the program does while nobody looks at it, as its user chose."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QSettings, Signal

KEEPS_RUNNING_KEY = "background/keep_running"
NOTIFIES_KEY = "background/notify"


class LoginStart(Protocol):
    """Whether the system starts the program when its user logs in. Thread: any; waits on disks."""

    def is_on(self) -> bool:
        """Say whether it does."""
        ...

    def set_on(self, on: bool) -> None:
        """Let it do so from now on, or no longer. Raises: AppError(FILE_UNWRITABLE)."""
        ...


class Habits(QObject):
    """The choices of this user. Thread: the UI thread.

    has_tray: asked whenever it matters, for a tray may come after the program and go before it.
    login_start: what the system does at log-in. changed(): a choice was made.
    """

    changed = Signal()

    def __init__(
        self, settings: QSettings, login_start: LoginStart, has_tray: Callable[[], bool]
    ) -> None:
        super().__init__()
        self.login_start = login_start
        self._settings = settings
        self._has_tray = has_tray

    @property
    def has_tray(self) -> bool:
        """Whether there is a place for the tray icon: without one nothing can be hidden."""
        return self._has_tray()

    @property
    def keeps_running(self) -> bool | None:
        """Whether closing the last window leaves the engine at work; None: never asked yet."""
        kept = self._settings.value(KEEPS_RUNNING_KEY)
        return None if kept is None else _is_true(kept)

    @property
    def notifies(self) -> bool:
        """Whether the desktop tells of trouble."""
        return _is_true(self._settings.value(NOTIFIES_KEY, True))

    def keep_running(self, on: bool) -> None:
        """Choose what closing the last window does."""
        self._keep(KEEPS_RUNNING_KEY, on)

    def notify(self, on: bool) -> None:
        """Choose whether the desktop tells of trouble."""
        self._keep(NOTIFIES_KEY, on)

    def _keep(self, key: str, on: bool) -> None:
        self._settings.setValue(key, on)
        self.changed.emit()


def _is_true(kept: object) -> bool:
    """Read a value that was written to a file as text."""
    return kept is True or str(kept).casefold() == "true"
