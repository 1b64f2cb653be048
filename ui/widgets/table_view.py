"""The table of the program: sorting, columns, copying, finding and opening alike in all windows.

It shows a ``ViewTableModel``; the rows and the columns are declared by the window.
"""

from typing import Any

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSettings,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from ui.colours import Tone, present_colours
from ui.icons import Icon, set_icon
from ui.itemmodels.columns import Column
from ui.itemmodels.view_table import ViewTableModel
from ui.widgets.table_columns import TableColumns

_ROW_PADDING_PX = 12
_CORNER_PX = 5  # of the frame's inner edge: the style sheet's border-radius less its border


class TableView(QTableView):
    """Rows of views. ``row_opened(view)`` comes by a double-click or Enter.

    settings, name: where and under which name the user's columns are kept; without settings they
    are forgotten with the window.
    """

    row_opened = Signal(object)

    def __init__(
        self,
        model: ViewTableModel[Any],
        settings: QSettings | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._empty_text = self.tr("Nothing to show")
        self._empty_hint = ""
        self._typed = ""
        self._typed_at = QElapsedTimer()
        self._dress()
        self.setModel(model)
        # A selection of its own, always empty: else the header asks, at each painting, of each cell
        # whether it is selected (80 ms with 5 000 rows selected).
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
        self.columns = TableColumns(self.horizontalHeader(), model.columns, settings, name)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self._open)
        self.copy_action = self.addAction(self.tr("&Copy"))
        self.copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.copy_action.triggered.connect(self.copy)
        set_icon(self.copy_action, Icon.COPY)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _dress(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setItemDelegate(CellDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(32)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._fit_rows()

    # What windows use

    def selected_views(self) -> list[Any]:
        """Return the views of the selected rows, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.view_at(self._model.index(row, 0)) for row in rows]

    def shown_columns(self) -> list[Column[Any]]:
        """Return the columns on screen, from the leading side."""
        return [self._model.columns[at] for at in self.columns.visual_order()]

    def shown_views(self) -> list[Any]:
        """Return the views on screen, in their order there."""
        return self._model.shown()

    def current_view(self) -> Any | None:
        """Return the view of the current row; None if there is none, or it is not selected."""
        index = self.currentIndex()
        selected = self.selectionModel().isRowSelected(index.row(), index.parent())
        return self._model.view_at(index) if selected else None

    def select_key(self, key: Any) -> bool:
        """Select the record ``key`` alone and scroll to it; return whether it is shown."""
        row = self._model.row_of(key)
        if row is not None:
            self._go_to(row)
        return row is not None

    def sort_by(self, name: str, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by the column ``name`` as if its header had been clicked."""
        self.sortByColumn([column.name for column in self._model.columns].index(name), order)

    def set_empty_text(self, text: str, hint: str = "") -> None:
        """Say ``text`` (and below it ``hint``) where there would be rows, when there are none."""
        self._empty_text, self._empty_hint = text, hint
        self.viewport().update()

    def copy(self) -> None:
        """Put the selected rows on the clipboard, shown columns only, separated by tabs."""
        columns = self.shown_columns()
        lines = (
            "\t".join(" ".join(column.text(view).split()) for column in columns)
            for view in self.selected_views()
        )
        QGuiApplication.clipboard().setText("\n".join(lines))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row by Enter; the rest is the table's own."""
        view = self.current_view()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and view is not None:
            self.row_opened.emit(view)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, typed: str) -> None:
        """Go to the next row whose first shown text column begins with what is being typed.

        Letters typed within the platform's interval make one word; the same letter again goes on
        to the next row that begins with it.
        """
        fresh = (
            not self._typed_at.isValid()
            or self._typed_at.elapsed() > QApplication.keyboardInputInterval()
        )
        self._typed_at.start()
        again = not fresh and len(set(self._typed + typed)) == 1
        self._typed = typed if fresh or again else self._typed + typed
        column = self._find_column()
        row = self.currentIndex().row()
        start = row + 1 if len(self._typed) == 1 else max(row, 0)
        found = None if column is None else self._model.find(column, self._typed, start)
        if found is not None:
            self._go_to(found)

    def _find_column(self) -> int | None:
        shown = self.columns.visual_order()
        texts = [at for at in shown if self._model.columns[at].sort is None]
        return next(iter(texts or shown), None)

    def _go_to(self, row: int) -> None:
        shown = self.columns.visual_order()
        index = self._model.index(row, shown[0] if shown else 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def _open(self, index: QModelIndex) -> None:
        view = self._model.view_at(index)
        if view is not None:
            self.row_opened.emit(view)

    # Looks

    def changeEvent(self, event: QEvent) -> None:
        """Fit the rows to another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def updateGeometries(self) -> None:
        """Lay out header and rows, and keep both within the rounded corners of the frame."""
        super().updateGeometries()
        inside = self._inside_of_frame()
        for part in (self.horizontalHeader(), self.viewport()):
            shown = inside.translated(-part.pos()).intersected(QRegion(part.rect()))
            if shown == QRegion(part.rect()):
                part.clearMask()
            else:
                part.setMask(shown)

    def _inside_of_frame(self) -> QRegion:
        frame_px = self.frameWidth()
        rect = QRectF(self.rect()).adjusted(frame_px, frame_px, -frame_px, -frame_px)
        path = QPainterPath()
        path.addRoundedRect(rect, _CORNER_PX, _CORNER_PX)
        return QRegion(path.toFillPolygon().toPolygon())

    def _fit_rows(self) -> None:
        height = self.fontMetrics().height() + _ROW_PADDING_PX
        self.verticalHeader().setDefaultSectionSize(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows; with none, say why."""
        super().paintEvent(event)
        if self._model.rowCount() == 0:
            self._paint_empty()

    def _paint_empty(self) -> None:
        text, hint = self._empty_text, self._empty_hint
        if self._model.is_filtered and self._model.rows:
            text, hint = self.tr("Nothing matches the search"), ""
        colours = present_colours()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line_px = self.fontMetrics().height()
        area = self.viewport().rect().adjusted(16, 0, -16, 0)
        top = area.center().y() - line_px * (2 if hint else 1)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.setPen(colours.tone(Tone.MUTED))
        painter.drawText(area.adjusted(0, top - area.top(), 0, 0), flags, text)
        if hint:
            painter.setPen(colours.tone(Tone.DISABLED))
            painter.drawText(area.adjusted(0, top + line_px + 6 - area.top(), 0, 0), flags, hint)


class CellDelegate(QStyledItemDelegate):
    """Draws no focus frame around single cells, and tells in a tool tip what was cut."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Take the platform's focus frame away."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show the whole text of a cell that has no tool tip of its own and is cut."""
        if index.data(Qt.ItemDataRole.ToolTipRole) is None:
            text = str(index.data() or "")
            room_px = option.rect.width() - 12
            if option.fontMetrics.horizontalAdvance(text) > room_px:
                QToolTip.showText(event.globalPos(), text, view)
                return True
        return super().helpEvent(event, view, option, index)
