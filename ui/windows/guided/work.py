"""Long work of a page: how far it is comes to the window, and Cancel breaks it off.

The work runs in the network's lane, so that the windows go on reading the datafile meanwhile.
"""

import threading
from collections.abc import Callable
from typing import TypeVar

from models.enums import ErrorCode
from models.errors import AppError
from ui.background.operations import Lane, Operations
from ui.windows.guided.page import GuidedPage

T = TypeVar("T")
Tell = Callable[[int, int], None]


class LongWork:
    """Runs one piece of work for ``page`` at a time."""

    def __init__(self, page: GuidedPage, operations: Operations) -> None:
        self._page = page
        self._operations = operations
        self._stop = threading.Event()

    async def run(self, text: str, work: Callable[[Tell], T]) -> T:
        """Return what ``work`` returns; it is handed ``tell(done, total)``, 0 for not known.

        ``text`` says what is done. Raises: what ``work`` raises.
        """
        self._stop.clear()
        self._page.work_told.emit(text, 0, None)

        def tell(done: int, total: int) -> None:
            if self._stop.is_set():
                raise AppError(ErrorCode.SYNC_STOPPED)
            self._page.work_told.emit(text, done, total or None)

        return await self._operations.run(Lane.NETWORK, lambda: work(tell))

    async def stop(self) -> None:
        """Break off what is being done, and wait until that is over."""
        self._stop.set()
        await self._operations.run(Lane.NETWORK, _nothing)


def _nothing() -> None:
    """Come after what was being done."""
