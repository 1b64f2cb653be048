"""The one way by which a window does blocking work: off the UI thread, in one of two lanes.

A slot that must wait is a coroutine: it calls ``run`` for each blocking step and is started by
``spawn``, which keeps it alive, ends it with its window, and shows whatever error it does not
handle. No dialog may be shown with ``exec()`` from such a coroutine: a nested Qt loop stops every
other task; use ``open()``. What the work is (queries, commands, HTTP) lives elsewhere.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from models.enums import ErrorCode
from models.errors import AppError

T = TypeVar("T")

ShowError = Callable[[QWidget, AppError], None]
"""Tells the user what went wrong, over the given window. Runs on the UI thread, must not block."""

log = logging.getLogger(__name__)


class Lane(StrEnum):
    """A single worker thread: work in one lane runs in order, the two lanes side by side."""

    DATAFILE = "datafile"
    NETWORK = "network"


class Operations:
    """Runs blocking work in lanes and looks after the coroutines that wait for it.

    Made and used on the UI thread, by the program's qasync loop. ``on_error`` is the default error
    path: it is called for each error that a spawned coroutine leaves unhandled.
    """

    def __init__(self, on_error: ShowError) -> None:
        self._on_error = on_error
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False
        self._lanes = {
            lane: ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"{lane.value}-lane")
            for lane in Lane
        }

    async def run(self, lane: Lane, work: Callable[[], T], /) -> T:
        """Return what ``work`` returns, or raise what it raises, having run it in ``lane``.

        ``work`` runs on the lane's thread and must touch no QObject. If the waiting coroutine is
        cancelled, work that has not begun is dropped; work that has begun is finished, and its
        result forgotten.
        """
        if self._closed:
            raise asyncio.CancelledError("the program is closing")
        return await asyncio.wrap_future(self._lanes[lane].submit(work))

    def spawn(self, work: Coroutine[Any, Any, None], owner: QWidget) -> asyncio.Task[None]:
        """Start the coroutine ``work`` on behalf of the window ``owner``.

        It is cancelled when ``owner`` is destroyed. An AppError that it raises is shown over
        ``owner``; any other exception is logged with its traceback and shown as UNEXPECTED. The
        task may be kept to cancel it; it never raises.
        """
        task = asyncio.ensure_future(self._guard(work, owner))
        self._tasks.add(task)
        connection = owner.destroyed.connect(lambda: task.cancel())

        def forget(done: asyncio.Task[None]) -> None:
            self._tasks.discard(done)
            work.close()  # cancelled before its first step it would complain of never having run
            if isValid(owner):
                owner.destroyed.disconnect(connection)

        task.add_done_callback(forget)
        return task

    async def close(self) -> None:
        """Cancel what the windows still wait for, and wait until both lanes have come to rest.

        The UI stays alive meanwhile; work that has begun is finished, so that nothing is cut off
        in the middle of a write. Afterwards ``run`` raises CancelledError.
        """
        self._closed = True
        waiting = self._tasks - {asyncio.current_task()}
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        at_rest = [asyncio.wrap_future(lane.submit(_nothing)) for lane in self._lanes.values()]
        await asyncio.gather(*at_rest)
        for lane in self._lanes.values():
            lane.shutdown()

    async def _guard(self, work: Coroutine[Any, Any, None], owner: QWidget) -> None:
        try:
            await work
        except AppError as error:
            self._show(owner, error)
        except Exception as error:
            log.exception("Unexpected error in %s", type(owner).__name__)
            reason = f"{type(error).__name__}: {error}".rstrip(": .")
            unexpected = AppError(ErrorCode.UNEXPECTED, reason=reason)
            unexpected.__cause__ = error
            self._show(owner, unexpected)

    def _show(self, owner: QWidget, error: AppError) -> None:
        if isValid(owner):
            self._on_error(owner, error)


def _nothing() -> None:
    """Stand last in a lane: when this has run, everything before it has."""
