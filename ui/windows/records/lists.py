"""The left and the middle of the record browser: the tables, and the records of one of them."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.queries.browser import RecordRow, RecordsWanted
from models.views import HeldRecordView, TableCount
from ui.formats import number, plural
from ui.icons import Icon, set_icon
from ui.itemmodels.view_table import ViewTableModel
from ui.theme import TextRole, set_role
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView
from ui.windows.records.columns import HELD, held_columns, record_columns, table_columns

_TYPING_MS = 250


class RecordLists(QObject):
    """The widgets ``left`` and ``middle`` and what is chosen in them. Reads nothing itself."""

    table_chosen = Signal()
    filter_changed = Signal()
    record_chosen = Signal()
    record_opened = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._store_codes: dict[str, str] = {}
        self._table: str | None = None
        self.tables: ViewTableModel[TableCount] = ViewTableModel(
            table_columns(),
            key=lambda count: count.table,
            pinned=lambda count: count.table == HELD,
            parent=self,
        )
        self.tables_table = TableView(self.tables, settings, "browser_tables")
        self.table_search = SearchField(self.tr("Search tables"))
        self.records: ViewTableModel[RecordRow] = ViewTableModel(
            record_columns(self._store_codes), key=lambda row: row.record_id, parent=self
        )
        self.records_table = TableView(self.records, settings, "browser_records")
        self.held: ViewTableModel[HeldRecordView] = ViewTableModel(
            held_columns(), key=lambda held: held.buffer_id, parent=self
        )
        self.held_table = TableView(self.held, settings, "browser_held")
        self.search = SearchField(self.tr("ID, code, name or any text"))
        self.store = QComboBox()
        self.gone = QCheckBox(self.tr("&Deleted"))
        self.new_button = QPushButton(self.tr("&New…"))
        self.counts = QLabel()
        self.stack = QStackedWidget()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._dress()
        self.left = self._left()
        self.middle = self._middle()
        self._connect()

    def _dress(self) -> None:
        self.tables_table.setAccessibleName(self.tr("Tables"))
        self.table_search.set_target(self.tables_table)
        self.records_table.setAccessibleName(self.tr("Records"))
        self.records_table.set_empty_text(self.tr("No records"))
        self.held_table.setAccessibleName(self.tr("Held records"))
        self.held_table.set_empty_text(self.tr("Every received record was applied"))
        self.store.setAccessibleName(self.tr("Store"))
        self.store.addItem(self.tr("All stores"), None)
        self.gone.setToolTip(self.tr("Show what was deleted or merged, with its last state"))
        set_role(self.counts, TextRole.MUTED)
        set_icon(self.new_button, Icon.ADD, size_px=16)
        self.new_button.setAutoDefault(False)

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        column.addWidget(self.table_search)
        column.addWidget(self.tables_table, 1)
        return left

    def _middle(self) -> QWidget:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.store)
        top.addWidget(self.gone)
        top.addWidget(self.new_button)
        self.stack.addWidget(self.records_table)
        self.stack.addWidget(self.held_table)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.stack, 1)
        column.addWidget(self.counts)
        return middle

    def _connect(self) -> None:
        self.table_search.textChanged.connect(self.tables.set_filter)
        self.tables_table.selectionModel().currentRowChanged.connect(self._take_table)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self._search)
        self.store.currentIndexChanged.connect(self.filter_changed)
        self.gone.toggled.connect(self.filter_changed)
        for table in (self.records_table, self.held_table):
            table.selectionModel().currentRowChanged.connect(self.record_chosen)
            table.row_opened.connect(self.record_opened)

    # What is chosen

    @property
    def table(self) -> str | None:
        """The chosen table; HELD for held records, None before one is chosen."""
        return self._table

    @property
    def record(self) -> RecordRow | HeldRecordView | None:
        """The current row of the middle."""
        if self._table == HELD:
            return self.held.view_at(self.held_table.currentIndex())
        return self.records.view_at(self.records_table.currentIndex())

    def wanted(self) -> RecordsWanted:
        """Return what the filters say."""
        return RecordsWanted(
            table=self._table or "",
            text=self.search.text(),
            store_id=self.store.currentData(),
            gone=self.gone.isChecked(),
        )

    # What is shown

    def show_tables(self, tables: tuple[TableCount, ...]) -> None:
        """Show the tables, those with records first; one is chosen at the beginning."""
        self.tables.set_rows(sorted(tables, key=lambda count: not count.rows))
        if self._table is None:
            first = next((each.table for each in tables if each.rows and each.table != HELD), None)
            if first is not None:
                self.tables_table.select_key(first)

    def show_stores(self, codes: Mapping[str, str]) -> None:
        """Offer the stores of the datafile as a filter."""
        known = set(self._store_codes)
        self._store_codes.update(codes)
        for store_id, code in codes.items():
            if store_id not in known:
                self.store.addItem(code, store_id)

    def show_held(self, held: tuple[HeldRecordView, ...]) -> None:
        """Show the records that were received and not applied."""
        self.held.set_rows(held)
        self._select_first(self.held_table, [each.buffer_id for each in held])
        self.counts.setText(plural("RecordLists", "%Ln held records", "1 held record", len(held)))

    def show_counts(self, *, complete: bool) -> None:
        """Say how many records are shown, and whether there are more."""
        shown = len(self.records.rows)
        if complete:
            text = plural("RecordLists", "%Ln records", "1 record", shown)
        else:
            text = self.tr("The first {0} records; scroll down for more").format(number(shown))
        self.counts.setText(text)
        self._select_first(self.records_table, [row.record_id for row in self.records.rows])

    def begin_table(self) -> None:
        """Empty the middle for the chosen table."""
        is_held = self._table == HELD
        self.stack.setCurrentWidget(self.held_table if is_held else self.records_table)
        self.records.set_rows(())
        self.counts.clear()
        for widget in (self.store, self.gone, self.new_button):
            widget.setVisible(not is_held)

    def go_to(self, table: str, record_id: str) -> None:
        """Choose ``table`` and look for ``record_id`` alone in it."""
        self._table = table
        filters = (self.search, self.store, self.gone)
        for each in filters:
            each.blockSignals(True)
        self.search.setText(record_id)
        self.store.setCurrentIndex(0)
        self.gone.setChecked(False)
        for each in filters:
            each.blockSignals(False)
        self.tables_table.selectionModel().blockSignals(True)
        self.table_search.clear()
        self.tables_table.select_key(table)
        self.tables_table.selectionModel().blockSignals(False)
        self.tables_table.viewport().update()
        self.begin_table()

    def _take_table(self) -> None:
        view = self.tables.view_at(self.tables_table.currentIndex())
        if view is not None and view.table != self._table:
            self._table = view.table
            self.search.blockSignals(True)
            self.search.clear()
            self.search.blockSignals(False)
            self.table_chosen.emit()

    def _search(self) -> None:
        if self._table == HELD:
            self.held.set_filter(self.search.text())
        else:
            self.filter_changed.emit()

    @staticmethod
    def _select_first(table: TableView, keys: list[object]) -> None:
        if keys and not table.currentIndex().isValid():
            table.select_key(keys[0])
