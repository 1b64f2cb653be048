"""A long list in which each row is ticked or not: search, a filter, all at once."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.store_views import VisibleView
from ui.colours import Tone
from ui.formats import number
from ui.itemmodels.columns import Column
from ui.itemmodels.editable_table import EditableTableModel, Editing
from ui.theme import TextRole, set_role
from ui.widgets.editable_table import EditableTableView
from ui.widgets.search_field import SearchField

VISIBLE = "visible"


class CheckList(QWidget):
    """Names or items of one store; ``changes`` has what differs from what was read.

    Space ticks all selected rows.
    """

    changed = Signal()

    def __init__(
        self, title: str, search: str, *, with_kind: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._read: dict[str, VisibleView] = {}
        self._wanted: dict[str, bool] = {}
        self._refusal = ""
        self.model: EditableTableModel[VisibleView] = EditableTableModel(
            _columns(self._is_visible, with_kind=with_kind),
            key=lambda row: row.record_id,
            editing={VISIBLE: Editing(value=self._is_visible, refusal=lambda _row: self._refusal)},
            parent=self,
        )
        self.table = _CheckTable(self.model)
        self.search = SearchField(search)
        self.shown = QComboBox()
        self.counts = QLabel()
        self.tick_all = QPushButton(self.tr("Tick all"))
        self.untick_all = QPushButton(self.tr("Untick all"))
        self._dress(title)
        self._lay_out(title)
        self._connect()

    def _dress(self, title: str) -> None:
        self.table.setAccessibleName(title)
        self.table.set_empty_text(self.tr("Nothing to show"))
        self.search.set_target(self.table)
        self.shown.setAccessibleName(self.tr("Which are listed"))
        self.shown.addItem(self.tr("All"), None)
        self.shown.addItem(self.tr("Visible"), True)
        self.shown.addItem(self.tr("Not visible"), False)
        set_role(self.counts, TextRole.MUTED)

    def _lay_out(self, title: str) -> None:
        heading = QLabel(title)
        set_role(heading, TextRole.HEADING)
        heading.setBuddy(self.table)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.shown)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.counts, 1)
        for button in (self.tick_all, self.untick_all):
            button.setAutoDefault(False)
            bottom.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(bottom)

        self.table.sort_by("name")

    def _connect(self) -> None:
        self.search.textChanged.connect(self.model.set_filter)
        self.shown.currentIndexChanged.connect(self._apply_filter)
        self.model.cell_edited.connect(lambda key, _column, on: self._set([key], visible=on))
        self.model.counts_changed.connect(self._show_counts)
        self.table.rows_toggled.connect(self._toggle_selected)
        self.tick_all.clicked.connect(lambda: self._set(self._listed(), visible=True))
        self.untick_all.clicked.connect(lambda: self._set(self._listed(), visible=False))

    # In and out

    @property
    def changes(self) -> dict[str, bool]:
        """What shall be visible, or no longer, by id: only where that differs from what is."""
        return dict(self._wanted)

    def clear(self, wanted: Mapping[str, bool]) -> None:
        """Begin anew with no rows, and ``wanted`` as what is changed."""
        self._read = {}
        self._wanted = dict(wanted)
        self._show()

    def add(self, rows: Iterable[VisibleView]) -> None:
        """Add a page of rows as they were read."""
        for row in rows:
            self._read[row.record_id] = row
            if self._wanted.get(row.record_id) is row.visible:
                del self._wanted[row.record_id]
        self._show()

    def set_refusal(self, refusal: str) -> None:
        """Say why nothing may be ticked; empty: it may."""
        self._refusal = refusal
        self.table.setToolTip(refusal)
        for button, tip in (
            (self.tick_all, self.tr("Make all that are listed visible in the store")),
            (self.untick_all, self.tr("Make none that are listed visible in the store")),
        ):
            button.setEnabled(not refusal)
            button.setToolTip(refusal or tip)
        self.table.viewport().update()

    # Ticking

    def _is_visible(self, row: VisibleView) -> bool:
        return self._wanted.get(row.record_id, row.visible)

    def _listed(self) -> list[str]:
        return [row.record_id for row in self.model.shown()]

    def _toggle_selected(self) -> None:
        rows = self.table.selected_views()
        if rows and not self._refusal:
            visible = not all(self._is_visible(row) for row in rows)
            self._set([row.record_id for row in rows], visible=visible)

    def _set(self, record_ids: Iterable[str], *, visible: bool) -> None:
        for record_id in record_ids:
            if self._read[record_id].visible is visible:
                self._wanted.pop(record_id, None)
            else:
                self._wanted[record_id] = visible
        self._apply_filter()
        self._show_counts()
        self.table.viewport().update()
        self.changed.emit()

    # Showing

    def _show(self) -> None:
        self.model.set_rows(self._read.values())
        self._show_counts()

    def _apply_filter(self) -> None:
        wanted = self.shown.currentData()
        if wanted is None:
            self.model.set_condition(None)
        else:
            self.model.set_condition(lambda row: self._is_visible(row) is wanted)

    def _show_counts(self) -> None:
        visible = sum(map(self._is_visible, self.model.rows))
        self.counts.setText(
            self.tr("{0}/{1} listed · {2} visible").format(
                number(len(self.model.shown())), number(len(self.model.rows)), number(visible)
            )
        )


class _CheckTable(EditableTableView):
    """Space asks to tick the selected rows, whichever cell has the focus."""

    rows_toggled = Signal()

    def __init__(self, model: EditableTableModel[VisibleView]) -> None:
        super().__init__(model)
        self.setSelectionMode(self.SelectionMode.ExtendedSelection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by Space or Enter."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.rows_toggled.emit()
        else:
            super().keyPressEvent(event)


def _columns(
    is_visible: Callable[[VisibleView], bool], *, with_kind: bool
) -> tuple[Column[VisibleView], ...]:
    return (
        Column(
            name=VISIBLE,
            title=_tr("Visible"),
            text=lambda _row: "",
            sort=lambda row: not is_visible(row),
            width_px=64,
        ),
        Column(name="code", title=_tr("Code"), text=lambda row: row.code, width_px=88),
        Column(
            name="kind",
            title=_tr("Kind"),
            text=lambda row: _kind(row.kind),
            colour=lambda _row: Tone.MUTED,
            width_px=72,
            hidden=not with_kind,
        ),
        Column(name="name", title=_tr("Name"), text=lambda row: row.name, width_px=128),
    )


def _kind(kind: str) -> str:
    words = {
        "store": _tr("Store"),
        "facility": _tr("Facility"),
        "general": _tr("General"),
        "service": _tr("Service"),
        "non_stock": _tr("Not in stock"),
    }
    return words.get(kind, kind)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CheckList", text)
