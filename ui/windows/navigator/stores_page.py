"""The page *Stores*: every store of the datafile, where it is active and what its copy here is."""

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.errors import AppError
from models.queries.stores import list_stores
from models.views import StoreView
from ui.formats import number
from ui.itemmodels.view_table import ViewTableModel
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView
from ui.windows.refreshing import Refreshing
from ui.windows.stores.columns import store_columns

_REFRESH_MS = 30_000


class StoresPage(QWidget):
    """The list; ``store_opened(store_id, ids)`` by a double-click or Enter, ids in their order."""

    store_opened = Signal(str, object)

    def __init__(
        self, data: OpenDatafile, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._data = data
        self.model: ViewTableModel[StoreView] = ViewTableModel(
            store_columns(), key=lambda store: store.store_id, parent=self
        )
        self.table = TableView(self.model, settings, "stores")
        self.search = SearchField(self.tr("Search stores"))
        self.counts = QLabel()
        self.message = InlineMessage()
        self._lay_out()
        self.refreshing = Refreshing(self, data.operations, self._read, _REFRESH_MS)
        self.refreshing.failed.connect(self._show_failure)
        self.refreshing.succeeded.connect(self.message.clear)
        self.table.row_opened.connect(self._open_row)
        self.search.textChanged.connect(self.model.set_filter)
        self.model.counts_changed.connect(self._show_counts)
        data.data_changed.connect(self.refreshing.request)
        data.run_ended.connect(self.refreshing.request)

    def _lay_out(self) -> None:
        self.table.setAccessibleName(self.tr("Stores"))
        self.table.set_empty_text(
            self.tr("No stores yet"), self.tr("They come with the first synchronisation.")
        )
        self.search.set_target(self.table)
        self.search.setMinimumWidth(280)
        set_role(self.counts, TextRole.MUTED)
        self.counts.setToolTip(self.tr("Stores shown / all stores"))
        top = QHBoxLayout()
        top.addWidget(self.search)
        top.addStretch(1)
        top.addWidget(self.counts)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.message)
        column.addWidget(self.table, 1)

    async def _read(self) -> None:
        self.model.set_rows(await self._data.read(list_stores))

    def _open_row(self, store: StoreView) -> None:
        ids = [each.store_id for each in self.model.shown()]
        self.store_opened.emit(store.store_id, ids)

    def _show_counts(self, shown: int, total: int) -> None:
        self.counts.setText(self.tr("{0}/{1}").format(number(shown), number(total)))

    def _show_failure(self, error: AppError) -> None:
        self.message.show_message(MessageKind.ERROR, error_words(error).summary)
