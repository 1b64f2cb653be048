"""A table of views in which some cells can be edited: a check box, or a choice of a few values.

The model changes nothing itself: it tells what was asked for, and the window hands it new rows.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic

from PySide6.QtCore import QObject, Qt, Signal

from ui.itemmodels.columns import Column, V
from ui.itemmodels.view_table import AnyIndex, ViewTableModel

CHOICES_ROLE = Qt.ItemDataRole.UserRole + 2
"""What may be chosen in the cell: pairs of value and text; None where nothing is chosen."""


@dataclass(frozen=True, kw_only=True)
class Editing(Generic[V]):
    """How the cells of one column are edited.

    value: what the cell holds; a bool for a check box, else one of the choices.
    refusal: why the cell may not be edited now; empty if it may.
    choices: pairs of value and text, without which the cell is a check box.
    """

    value: Callable[[V], Any]
    refusal: Callable[[V], str]
    choices: Callable[[V], Sequence[tuple[Any, str]]] | None = None


class EditableTableModel(ViewTableModel[V]):
    """``cell_edited(key, column, value)`` tells what a person wants; ``column`` is its name."""

    cell_edited = Signal(object, str, object)

    def __init__(
        self,
        columns: Sequence[Column[V]],
        key: Callable[[V], Hashable],
        editing: Mapping[str, Editing[V]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, key, parent=parent)
        self._key_of = key
        self._editing = dict(editing)

    def editing_at(self, index: AnyIndex) -> Editing[V] | None:
        """Return how the cell is edited; None if its column never is."""
        return self._editing.get(self.columns[index.column()].name) if index.isValid() else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what ``role`` is at ``index``, the state of a check box and the choices too."""
        if role not in (Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.EditRole, CHOICES_ROLE):
            return super().data(index, role)
        editing, view = self.editing_at(index), self.view_at(index)
        if editing is None or view is None:
            return None
        if role == Qt.ItemDataRole.EditRole:
            return editing.value(view)
        if role == CHOICES_ROLE:
            return None if editing.choices is None else editing.choices(view)
        if editing.choices is not None:
            return None
        return Qt.CheckState.Checked if editing.value(view) else Qt.CheckState.Unchecked

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return what can be done with the cell."""
        flags = super().flags(index)
        editing, view = self.editing_at(index), self.view_at(index)
        if editing is None or view is None:
            return flags
        if editing.choices is None:
            # A check box that is not editable must look so, and still take the focus and a tip.
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        elif not editing.refusal(view):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell that a cell shall hold ``value``; False if it may not, or holds it already."""
        editing, view = self.editing_at(index), self.view_at(index)
        if editing is None or view is None or editing.refusal(view):
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            value = Qt.CheckState(value) is Qt.CheckState.Checked
        if value == editing.value(view):
            return False
        self.cell_edited.emit(self._key_of(view), self.columns[index.column()].name, value)
        return True
