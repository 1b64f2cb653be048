"""The page *Stores*: every store of the datafile, where it is active and what its copy here is."""

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.errors import AppError
from models.queries.stores import list_stores
from models.views import StoreView
from ui.colours import Tone
from ui.formats import number
from ui.icons import Icon
from ui.itemmodels.columns import Column
from ui.itemmodels.view_table import ViewTableModel
from ui.messages import error_words, word
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView
from ui.windows.refreshing import Refreshing

_REFRESH_MS = 30_000


class StoresPage(QWidget):
    """A list to look at; its window opens later."""

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

    def _show_counts(self, shown: int, total: int) -> None:
        self.counts.setText(self.tr("{0}/{1}").format(number(shown), number(total)))

    def _show_failure(self, error: AppError) -> None:
        self.message.show_message(MessageKind.ERROR, error_words(error).summary)


def store_columns() -> tuple[Column[StoreView], ...]:
    """Return the columns of the list of stores (windows.md, Stores)."""
    return (
        Column(
            name="code",
            title=_tr("Code"),
            text=lambda store: store.code,
            icon=lambda _store: Icon.STORES,
            width_px=120,
        ),
        Column(name="name", title=_tr("Name"), text=lambda store: store.name, width_px=256),
        Column(name="mode", title=_tr("Mode"), text=lambda store: word(store.mode), width_px=112),
        Column(name="site", title=_tr("Site"), text=lambda store: store.site_name, width_px=200),
        Column(
            name="type_here",
            title=_tr("Sync type here"),
            text=lambda store: "" if store.type_here is None else word(store.type_here),
            width_px=128,
        ),
        Column(
            name="disabled",
            title=_tr("Disabled"),
            text=lambda store: _tr("Yes") if store.disabled else "",
            colour=lambda _store: Tone.WARNING,
            width_px=88,
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("StoresPage", text)
