"""A table model over a tuple of frozen views: sorts, filters and refreshes by an own order list.

Why not QSortFilterProxyModel: over a Python model of 5 000 rows it takes 160 to 530 ms to sort and
500 ms to clear a filter; this takes some 10. Fetching the views is the window's affair (a query in
the datafile lane); what a cell shows is declared by ``ui.itemmodels.columns.Column``.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Generic

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from ui.colours import Tone, present_colours
from ui.icons import icon
from ui.itemmodels.arrangement import Arrangement
from ui.itemmodels.columns import Column, V, folded

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ICON_PX = 16

VIEW_ROLE = Qt.ItemDataRole.UserRole
"""The whole view of the row."""
RAW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The native value of the cell (``Column.raw``)."""


class ViewTableModel(QAbstractTableModel, Generic[V]):
    """Shows views as rows. Thread: the UI thread only.

    key: what makes two views the same record; a refresh keeps selection and place by it.
    pinned: rows that stay on top however the table is sorted.
    late: rows on the background of lateness.
    Signal ``counts_changed(shown, all)`` comes after every change of either number.
    """

    counts_changed = Signal(int, int)

    def __init__(
        self,
        columns: Sequence[Column[V]],
        key: Callable[[V], Hashable],
        *,
        pinned: Callable[[V], bool] | None = None,
        late: Callable[[V], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._late = late
        self._rows: tuple[V, ...] = ()
        self._keys: tuple[Hashable, ...] = ()
        self._order: list[int] = []
        self._arrangement = Arrangement(self.columns, pinned)
        self._answers: dict[int, Callable[[V, Column[V]], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda view, column: column.text(view),
            Qt.ItemDataRole.ToolTipRole: lambda view, column: (
                column.tool_tip(view) if column.tool_tip else None
            ),
            Qt.ItemDataRole.TextAlignmentRole: lambda _view, column: _alignment(column),
            Qt.ItemDataRole.ForegroundRole: self._foreground,
            Qt.ItemDataRole.BackgroundRole: self._background,
            Qt.ItemDataRole.DecorationRole: self._decoration,
            VIEW_ROLE: lambda view, _column: view,
            RAW_ROLE: lambda view, column: column.raw(view),
        }

    # Rows in and out

    def set_rows(self, rows: Iterable[V]) -> None:
        """Replace all rows; sorting, filter, selection and scroll stay.

        If the same records are shown in the same order, only the rows that differ are announced as
        changed. Two rows of one key: ValueError.
        """
        new_rows = tuple(rows)
        new_keys = tuple(map(self._key, new_rows))
        if len(set(new_keys)) != len(new_keys):
            raise ValueError("two rows have the same key")
        self._arrangement.forget_changed(new_keys, new_rows)
        new_order = self._arrangement.order(new_keys, new_rows)
        old_keys, old_shown, old_total = self._shown_keys(), self.shown(), len(self._rows)
        if [new_keys[at] for at in new_order] == old_keys:
            self._rows, self._keys, self._order = new_rows, new_keys, new_order
            self._announce_changed(old_shown)
        else:
            self.layoutAboutToBeChanged.emit()
            self._rows, self._keys, self._order = new_rows, new_keys, new_order
            self._move_indexes(old_keys)
            self.layoutChanged.emit()
        if (len(old_keys), old_total) != (len(new_order), len(new_rows)):
            self.counts_changed.emit(len(new_order), len(new_rows))

    @property
    def rows(self) -> tuple[V, ...]:
        """All views, in the order they were given, filtered out or not."""
        return self._rows

    def shown(self) -> list[V]:
        """Return the views on screen, in their order there."""
        return [self._rows[row] for row in self._order]

    def view_at(self, index: AnyIndex) -> V | None:
        """Return the view of an index's row; None for an index of no row."""
        return self._rows[self._order[index.row()]] if index.isValid() else None

    def row_of(self, key: Hashable) -> int | None:
        """Return the row on screen of the record ``key``; None if it is not shown."""
        return next((row for row, at in enumerate(self._order) if self._keys[at] == key), None)

    # Order and filter

    def set_filter(self, text: str) -> None:
        """Show only rows in which every word of ``text`` occurs, in any column, hidden ones too."""
        self._arrangement.words = tuple(folded(text).split())
        self._rearrange()

    def set_condition(self, condition: Callable[[V], bool] | None) -> None:
        """Show only rows for which ``condition`` holds, beside the filter; None shows all."""
        self._arrangement.condition = condition
        self._rearrange()

    @property
    def is_filtered(self) -> bool:
        """Whether rows may be hidden by the filter or the condition."""
        return self._arrangement.is_filtered

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by ``column``; -1 gives back the order in which the rows were given."""
        known = 0 <= column < len(self.columns)
        self._arrangement.sorted_by = self.columns[column] if known else None
        self._arrangement.reverse = order is Qt.SortOrder.DescendingOrder
        self._rearrange()

    def find(self, column: int, beginning: str, start_row: int) -> int | None:
        """Return the first row, from ``start_row`` on and round, whose text begins so."""
        wanted, text = folded(beginning), self.columns[column].text
        count = len(self._order)
        for step in range(count):
            row = (start_row + step) % count
            if folded(text(self._rows[self._order[row]])).startswith(wanted):
                return row
        return None

    # Announcing changes

    def _rearrange(self) -> None:
        order = self._arrangement.order(self._keys, self._rows)
        if order == self._order:
            return
        old_keys = self._shown_keys()
        self.layoutAboutToBeChanged.emit()
        self._order = order
        self._move_indexes(old_keys)
        self.layoutChanged.emit()
        if len(order) != len(old_keys):
            self.counts_changed.emit(len(order), len(self._rows))

    def _shown_keys(self) -> list[Hashable]:
        return [self._keys[at] for at in self._order]

    def _move_indexes(self, old_keys: list[Hashable]) -> None:
        """Let selection, current row and editors follow their records."""
        indexes = self.persistentIndexList()
        if not indexes:
            return
        places = {self._keys[at]: row for row, at in enumerate(self._order)}
        moved = []
        for index in indexes:
            row = places.get(old_keys[index.row()])
            moved.append(QModelIndex() if row is None else self.index(row, index.column()))
        self.changePersistentIndexList(indexes, moved)

    def _announce_changed(self, old_shown: list[V]) -> None:
        """Emit one ``dataChanged`` for each run of rows that differ from ``old_shown``."""
        differs = [view != old for view, old in zip(self.shown(), old_shown, strict=True)]
        last_column = len(self.columns) - 1
        first: int | None = None
        for row, changed in enumerate([*differs, False]):
            if changed and first is None:
                first = row
            elif not changed and first is not None:
                self.dataChanged.emit(self.index(first, 0), self.index(row - 1, last_column))
                first = None

    # What Qt asks

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Return how many columns there are, hidden ones too."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what ``role`` is at ``index``; beside Qt's roles VIEW_ROLE and RAW_ROLE."""
        answer = self._answers.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(self._rows[self._order[index.row()]], self.columns[index.column()])

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the title of a column, its explanation and its side."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.title_tip or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def _foreground(self, view: V, column: Column[V]) -> QColor | None:
        tone = column.colour(view) if column.colour else None
        return None if tone is None else present_colours().tone(tone)

    def _background(self, view: V, _column: Column[V]) -> QColor | None:
        late = self._late is not None and self._late(view)
        return QColor(present_colours().row_late) if late else None

    def _decoration(self, view: V, column: Column[V]) -> Any:
        name = column.icon(view) if column.icon else None
        if name is None:
            return None
        tone = column.colour(view) if column.colour else None
        return icon(name, tone or Tone.MUTED, _ICON_PX)


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.align_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
