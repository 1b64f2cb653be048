"""A table whose cells are ticked and chosen with the keyboard as with the mouse.

Space ticks; Space, Enter and F2 open a choice; the arrow keys go from cell to cell, and
``cell_reached`` tells which one has the focus.
"""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSettings,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from ui.colours import Tone, present_colours
from ui.itemmodels.editable_table import CHOICES_ROLE, EditableTableModel
from ui.widgets.table_view import CellDelegate, TableView

_ARROW_PX = 4.0
_ARROW_FROM_EDGE_PX = 14.0
_FOCUS_CORNER_PX = 4.0

AnyIndex = QModelIndex | QPersistentModelIndex


class EditableTableView(TableView):
    """Rows of an ``EditableTableModel``. ``cell_reached(view, column)`` at every move of the focus.

    ``view`` is None when no cell has it.
    """

    cell_reached = Signal(object, str)

    def __init__(
        self,
        model: EditableTableModel[Any],
        settings: QSettings | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, settings, name, parent)
        self._editable = model
        self.setItemDelegate(_EditableCells(self))
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.clicked.connect(self._click)
        self.selectionModel().currentChanged.connect(self._tell_cell)
        model.dataChanged.connect(self._tell_cell)
        model.layoutChanged.connect(self._tell_cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick or open the current cell by Space, Enter or F2."""
        index = self.currentIndex()
        editing = self._editable.editing_at(index)
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
        if editing is None or event.key() not in keys:
            super().keyPressEvent(event)
        elif editing.choices is None:
            self._toggle(index)
        else:
            self._open_choice(index)

    def _toggle(self, index: QModelIndex) -> None:
        checked = index.data(Qt.ItemDataRole.EditRole)
        state = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
        self._editable.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def _open_choice(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _click(self, index: QModelIndex) -> None:
        editing = self._editable.editing_at(index)
        if editing is not None and editing.choices is not None:
            self._open_choice(index)

    def _tell_cell(self) -> None:
        index = self.currentIndex()
        column = self._editable.columns[index.column()].name if index.isValid() else ""
        self.cell_reached.emit(self._editable.view_at(index), column)


class _EditableCells(CellDelegate):
    """Draws what cannot be ticked as off, an arrow at choices, a frame round the focused cell."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        if isinstance(model, EditableTableModel):
            editing, view = model.editing_at(index), model.view_at(index)
            if editing is not None and editing.choices is None and editing.refusal(view):
                option.state &= ~QStyle.StateFlag.State_Enabled

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the cell; what is not editable has no arrow."""
        super().paint(painter, option, index)
        choices = index.data(CHOICES_ROLE)
        if choices is not None and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self._paint_arrow(painter, option)
        view = self.parent()
        if isinstance(view, TableView) and view.hasFocus() and view.currentIndex() == index:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(present_colours().tone(Tone.ACCENT), 2))
            frame = QRectF(option.rect).adjusted(2, 2, -2, -2)
            painter.drawRoundedRect(frame, _FOCUS_CORNER_PX, _FOCUS_CORNER_PX)
            painter.restore()

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002 - as Qt hands it over
        index: AnyIndex,
    ) -> QWidget:
        """Return a drop-down list of the choices, which opens at once."""
        box = QComboBox(parent)
        box.setProperty("cell", True)
        for value, text in index.data(CHOICES_ROLE):
            box.addItem(text, value)
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        box.setAccessibleName(str(title))
        box.activated.connect(self._commit)
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Begin with what the cell holds."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Tell what was chosen."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)

    def _commit(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.commitData.emit(box)
            self.closeEditor.emit(box, QAbstractItemDelegate.EndEditHint.NoHint)

    def _paint_arrow(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Draw the arrow of a drop-down list at the trailing edge."""
        area = QRectF(option.rect)
        from_left = option.direction is Qt.LayoutDirection.LeftToRight
        x = area.right() - _ARROW_FROM_EDGE_PX if from_left else area.left() + _ARROW_FROM_EDGE_PX
        y = area.center().y() - _ARROW_PX / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(present_colours().tone(Tone.MUTED), 1.5))
        painter.drawPolyline(
            [
                QPointF(x - _ARROW_PX, y),
                QPointF(x, y + _ARROW_PX),
                QPointF(x + _ARROW_PX, y),
            ]
        )
        painter.restore()
