"""A dialog to choose one of many: a searchable table, OK, Enter or a double-click takes the row."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Generic

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ui.help import give_help
from ui.itemmodels.columns import Column, V
from ui.itemmodels.view_table import ViewTableModel
from ui.theme import TextRole, set_role
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView
from ui.windows.dialogs import closed

_SIZE_PX = (600, 440)


@dataclass(frozen=True)
class Choice(Generic[V]):
    """What is chosen from: its heading, the rows with their columns, and what to say of none."""

    title: str
    explanation: str
    columns: Sequence[Column[V]]
    key: Callable[[V], Hashable]
    rows: Sequence[V]
    empty_text: str


class ChoiceDialog(QDialog):
    """Shows a ``Choice``; accepted with ``chosen``."""

    def __init__(self, choice: Choice[V], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(choice.title)
        give_help(self, "help#lists-to-choose-from")
        self.chosen: object = None
        self.model: ViewTableModel[V] = ViewTableModel(choice.columns, key=choice.key, parent=self)
        self.model.set_rows(choice.rows)
        self.table = TableView(self.model)
        self.table.setAccessibleName(choice.title)
        self.table.set_empty_text(choice.empty_text)
        self.search = SearchField(self.tr("Search in any column"))
        self.search.set_target(self.table)
        self.explanation = QLabel(choice.explanation)
        self.explanation.setWordWrap(True)
        set_role(self.explanation, TextRole.MUTED)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.explanation)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addSpacing(8)
        column.addWidget(self.buttons)
        self.resize(*_SIZE_PX)
        self.search.textChanged.connect(self._search)
        self.table.row_opened.connect(self._take)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.buttons.accepted.connect(self._take_current)
        self.buttons.rejected.connect(self.reject)
        self._select_first()
        self._enable()
        self.search.setFocus()

    def _search(self, text: str) -> None:
        self.model.set_filter(text)
        if self.table.current_view() is None:
            self._select_first()

    def _select_first(self) -> None:
        if self.model.rowCount():
            self.table.selectRow(0)

    def _enable(self) -> None:
        self.ok_button.setEnabled(self.table.current_view() is not None)

    def _take_current(self) -> None:
        self._take(self.table.current_view())

    def _take(self, view: object) -> None:
        if view is not None:
            self.chosen = view
            self.accept()


async def choose(choice: Choice[V], owner: QWidget) -> V | None:
    """Let the user choose over ``owner``; None if that was cancelled."""
    dialog = ChoiceDialog(choice, owner)
    accepted = await closed(dialog) == QDialog.DialogCode.Accepted
    return dialog.chosen if accepted else None  # type: ignore[return-value] # one of the rows
