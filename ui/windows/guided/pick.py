"""Choosing one of many by its first letters: a line, and below it the table of what fits.

"@" lists everything (seed 002); Tab goes to the table, where the first row that fits is taken.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.itemmodels.columns import Column, V, folded
from ui.itemmodels.view_table import ViewTableModel
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView

EVERYTHING = "@"


class Pick(QWidget, Generic[V]):
    """``called``: the texts that what is typed may begin. ``changed``: another row is chosen.

    ``taken``: Enter or a double-click on a row.
    """

    changed = Signal()
    taken = Signal()

    def __init__(
        self,
        columns: Sequence[Column[V]],
        key: Callable[[V], Hashable],
        called: Callable[[V], tuple[str, ...]],
        name: str,
        *,
        empty_text: str = "",
    ) -> None:
        super().__init__()
        self._called = called
        self.model: ViewTableModel[V] = ViewTableModel(columns, key=key, parent=self)
        self.table = TableView(self.model)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(name)
        self.table.set_empty_text(empty_text or self.tr("Nothing begins so"))
        self.search = SearchField(self.tr("First letters of the code or the name; @ lists all"))
        self.search.set_target(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.search)
        self.search.textChanged.connect(self._search)
        self.table.selectionModel().selectionChanged.connect(self.changed)
        self.table.row_opened.connect(self.taken)

    @property
    def chosen(self) -> V | None:
        """The row that is selected."""
        found: V | None = self.table.current_view()
        return found

    def show_rows(self, rows: Iterable[V]) -> None:
        """Offer ``rows``; what is chosen stays chosen."""
        self.model.set_rows(rows)
        self._select()

    def _search(self, text: str) -> None:
        wanted = folded(text.strip())
        if wanted in ("", EVERYTHING):
            self.model.set_condition(None)
        else:
            self.model.set_condition(
                lambda row: any(folded(each).startswith(wanted) for each in self._called(row))
            )
        self._select()

    def _select(self) -> None:
        if self.chosen is None and self.model.rowCount():
            self.table.selectRow(0)
        self.changed.emit()
