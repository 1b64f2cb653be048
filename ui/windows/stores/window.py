"""The Stores list: every store, where it is active and what its copy here is.

Reads itself again while it is visible; a store is edited in ``ui.windows.store``.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from models.enums import StoreMode, SyncType
from models.errors import AppError
from models.queries.stores import list_stores
from models.views import StoreView
from ui.exporting.saving import Export, export_table
from ui.formats import number
from ui.help import give_help
from ui.icons import Icon, set_icon
from ui.itemmodels.view_table import ViewTableModel
from ui.messages import error_words, word
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView
from ui.windows.placement import Placement
from ui.windows.refreshing import Refreshing
from ui.windows.stores.columns import store_columns

REFRESH_MS = 15_000  # beside what this program and its server tell at once

OpenStore = Callable[[str, Sequence[str]], object]
"""Opens a store's window, given its id and the ids of the list in its order."""


class StoresWindow(QDialog):
    """Special > Stores…: the list, its filters and its export."""

    def __init__(self, data: OpenDatafile, settings: QSettings, open_store: OpenStore) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_help(self, "stores")
        self._data = data
        self._settings = settings
        self._open_store = open_store
        self.model: ViewTableModel[StoreView] = ViewTableModel(
            store_columns(), key=lambda store: store.store_id, parent=self
        )
        self.table = TableView(self.model, settings, "stores window")
        self.search = SearchField(self.tr("Search in any column"))
        self.mode = QComboBox()
        self.type_here = QComboBox()
        self.disabled = QComboBox()
        self.counts = QLabel()
        self.message = InlineMessage()
        self.edit_button = QPushButton(self.tr("&Edit…"))
        self.export_button = QPushButton(self.tr("E&xport…"))
        self._dress()
        self._lay_out()
        Placement(self, settings, "stores", 960, 560)
        self.refreshing = Refreshing(self, data.operations, self._read, REFRESH_MS)
        self._connect()
        self._name_it()
        self._show_selection()

    def _dress(self) -> None:
        self.table.setAccessibleName(self.tr("Stores"))
        self.table.set_empty_text(
            self.tr("No stores yet"),
            self.tr("They come with the first synchronisation, or by an import."),
        )
        self.search.set_target(self.table)
        self.search.setMinimumWidth(240)
        self.mode.setAccessibleName(self.tr("Mode"))
        self.mode.addItem(self.tr("All modes"), None)
        for mode in StoreMode:
            self.mode.addItem(word(mode), mode)
        self.type_here.setAccessibleName(self.tr("Sync type here"))
        self.type_here.addItem(self.tr("All sync types"), None)
        for sync_type in SyncType:
            self.type_here.addItem(word(sync_type), sync_type)
        self.disabled.setAccessibleName(self.tr("Disabled"))
        self.disabled.addItem(self.tr("Enabled and disabled"), None)
        self.disabled.addItem(self.tr("Enabled"), False)
        self.disabled.addItem(self.tr("Disabled"), True)
        set_role(self.counts, TextRole.MUTED)
        self.counts.setToolTip(self.tr("Stores shown / all stores"))
        set_icon(self.edit_button, Icon.EDIT, size_px=16)
        set_icon(self.export_button, Icon.EXPORT, size_px=16)
        self.export_button.setToolTip(self.tr("Write the rows shown to a CSV or Excel file"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search)
        for box in (self.mode, self.type_here, self.disabled):
            top.addWidget(box)
        top.addStretch(1)
        for button in (self.edit_button, self.export_button):
            button.setAutoDefault(False)
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.message)
        column.addWidget(self.table, 1)
        column.addWidget(self.counts)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.model.set_filter)
        for box in (self.mode, self.type_here, self.disabled):
            box.currentIndexChanged.connect(self._apply_filters)
        self.table.row_opened.connect(self._open_row)
        self.table.selectionModel().selectionChanged.connect(self._show_selection)
        self.model.counts_changed.connect(self._show_counts)
        self.model.counts_changed.connect(self._show_selection)  # it may have been filtered out
        self.edit_button.clicked.connect(self._edit)
        self.export_button.clicked.connect(self._export)
        self.refreshing.failed.connect(self._show_failure)
        self.refreshing.succeeded.connect(self.message.clear)
        self._data.data_changed.connect(self.refreshing.request)
        self._data.run_ended.connect(self.refreshing.request)
        self._data.identity_changed.connect(self._name_it)

    # What is shown

    async def _read(self) -> None:
        stores = await self._data.read(list_stores)
        first = not self.model.rows
        self.model.set_rows(stores)
        if first and stores and not self.table.currentIndex().isValid():
            self.table.select_key(stores[0].store_id)

    def _apply_filters(self) -> None:
        mode, type_here = self.mode.currentData(), self.type_here.currentData()
        disabled = self.disabled.currentData()
        if mode is None and type_here is None and disabled is None:
            self.model.set_condition(None)
            return
        self.model.set_condition(
            lambda store: (
                (mode is None or store.mode is StoreMode(mode))
                and (type_here is None or store.type_here == type_here)
                and (disabled is None or store.disabled is disabled)
            )
        )

    def _show_counts(self, shown: int, total: int) -> None:
        self.counts.setText(self.tr("{0}/{1}").format(number(shown), number(total)))

    def _show_failure(self, error: AppError) -> None:
        self.message.show_message(MessageKind.ERROR, error_words(error).summary)

    def _show_selection(self) -> None:
        self.edit_button.setEnabled(bool(self.table.selected_views()))

    def _name_it(self) -> None:
        self.setWindowTitle(self.tr("Stores – {0}").format(self._data.view.name))

    # What can be done

    def _open_row(self, store: StoreView) -> None:
        self._open_store(store.store_id, [each.store_id for each in self.model.shown()])

    def _edit(self) -> None:
        store = self.table.current_view()
        if isinstance(store, StoreView):
            self._open_row(store)

    def _export(self) -> None:
        self._data.operations.spawn(self._write_file(), self)

    async def _write_file(self) -> None:
        export = Export(self.tr("Stores"), store_columns())
        rows = self.model.shown()
        await export_table(self, self._data.operations, self._settings, export, rows)
