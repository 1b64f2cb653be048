"""Stopping a run at a safe place: after the present batch or chunk, never inside one."""

import threading

from models.enums import ErrorCode
from models.errors import AppError


class Cancel:
    """A flag that the user sets and the run looks at between batches. Thread: any."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """Ask the run to stop after the present batch."""
        self._event.set()

    def clear(self) -> None:
        """Forget an earlier wish, before a new run begins."""
        self._event.clear()

    @property
    def wanted(self) -> bool:
        """Whether somebody asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise AppError(SYNC_STOPPED) if somebody asked to stop."""
        if self._event.is_set():
            raise AppError(ErrorCode.SYNC_STOPPED)

    def wait(self, seconds: float) -> None:
        """Wait ``seconds``, or raise AppError(SYNC_STOPPED) as soon as somebody asks to stop."""
        self._event.wait(seconds)
        self.check()
