"""Rows of a table that come in pages: the next one when the user scrolls near the end.

For lists that may hold a million rows. What a page holds is the window's query; sorting by a column
sorts the rows that are here.
"""

import asyncio
from collections.abc import Callable, Coroutine, Hashable
from typing import Any, Generic

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.background.operations import Operations
from ui.itemmodels.columns import V
from ui.itemmodels.view_table import ViewTableModel
from ui.widgets.table_view import TableView


class PagedRows(QObject, Generic[V]):
    """Fills ``model`` page by page. Thread: the UI's.

    read_page: returns the rows that follow the given one (None: the first), ``page_rows`` of them
    unless they are the last. An error is shown by ``operations``. ``changed`` after each page.
    """

    changed = Signal()

    def __init__(
        self,
        owner: QWidget,
        operations: Operations,
        model: ViewTableModel[V],
        table: TableView,
        read_page: Callable[[V | None], Coroutine[Any, Any, tuple[V, ...]]],
        page_rows: int,
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self._operations = operations
        self._model = model
        self._table = table
        self._read_page = read_page
        self._page_rows = page_rows
        self._task: asyncio.Task[None] | None = None
        self.complete = False
        table.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def is_reading(self) -> bool:
        """Whether a page is on its way."""
        return self._task is not None and not self._task.done()

    def restart(self, select: Hashable | None = None) -> None:
        """Read from the beginning; what was on its way is forgotten. Selects ``select``."""
        if self._task is not None:
            self._task.cancel()
        self._task = self._operations.spawn(self._read(None, select), self._owner)

    def more(self) -> None:
        """Read the next page, unless all rows are here or one is on its way."""
        if not self.complete and not self.is_reading and self._model.rows:
            self._task = self._operations.spawn(self._read(self._model.rows[-1], None), self._owner)

    async def _read(self, after: V | None, select: Hashable | None) -> None:
        page = await self._read_page(after)
        self.complete = len(page) < self._page_rows
        self._model.set_rows(page if after is None else (*self._model.rows, *page))
        if after is None:
            self._table.scrollToTop()
        if select is not None:
            self._table.select_key(select)
        self.changed.emit()

    def _scrolled(self, place: int) -> None:
        bar = self._table.verticalScrollBar()
        if place >= bar.maximum() - 2 * bar.pageStep():
            self.more()
