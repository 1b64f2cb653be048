"""Switch store: choose another store of this site to work in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from models.views import StoreView
from ui.help import give_help
from ui.itemmodels.columns import Column
from ui.itemmodels.view_table import ViewTableModel
from ui.messages import word
from ui.session import OpenDatafile
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView


class StoreChooser(QDialog):
    """Lists the stores that may be opened here; OK, Enter or a double-click takes one."""

    def __init__(self, data: OpenDatafile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Switch store"))
        give_help(self, "first-steps#switch-to-another-store")
        self._data = data
        columns: tuple[Column[StoreView], ...] = (
            Column(name="code", title=self.tr("Code"), text=lambda store: store.code, width_px=96),
            Column(name="name", title=self.tr("Name"), text=lambda store: store.name, width_px=216),
            Column(
                name="type",
                title=self.tr("Sync type here"),
                text=lambda store: "" if store.type_here is None else word(store.type_here),
            ),
        )
        self.model: ViewTableModel[StoreView] = ViewTableModel(
            columns, key=lambda store: store.store_id, parent=self
        )
        self.table = TableView(self.model)
        self.table.setAccessibleName(self.tr("Stores"))
        self.table.set_empty_text(self.tr("This site has no store that you may open"))
        self.table.row_opened.connect(self._take)
        self.search = SearchField(self.tr("Search stores"))
        self.search.set_target(self.table)
        self.search.textChanged.connect(self.model.set_filter)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok_button.setEnabled(False)
        self.buttons.accepted.connect(self._take_selected)
        self.buttons.rejected.connect(self.reject)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addSpacing(8)
        column.addWidget(self.buttons)
        self.resize(480, 360)
        data.operations.spawn(self._load(), self)

    async def _load(self) -> None:
        stores = await self._data.own_stores()
        self.model.set_rows(stores)
        present = self._data.login.store
        wanted = (present, *stores)
        next((each for each in wanted if each and self.table.select_key(each.store_id)), None)
        self.table.setFocus()

    def _enable(self) -> None:
        self.ok_button.setEnabled(bool(self.table.selected_views()))

    def _take_selected(self) -> None:
        store = self.table.current_view()
        if isinstance(store, StoreView):
            self._take(store)

    def _take(self, store: StoreView) -> None:
        self._data.log_in(self._data.login.actor, store)
        self.accept()
