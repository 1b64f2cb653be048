"""The list of a site's stores in its window."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from models.views import SiteStoreView
from ui.itemmodels.columns import Column
from ui.itemmodels.view_table import ViewTableModel
from ui.messages import word
from ui.theme import TextRole, set_role
from ui.widgets.table_view import TableView

_HEIGHT_PX = 104


class StoresList(QWidget):
    """Code, name, mode and sync type of the stores that have a copy on the site."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns: tuple[Column[SiteStoreView], ...] = (
            Column(name="code", title=self.tr("Code"), text=lambda store: store.code, width_px=104),
            Column(name="name", title=self.tr("Name"), text=lambda store: store.name, width_px=224),
            Column(
                name="mode",
                title=self.tr("Mode"),
                text=lambda store: word(store.mode),
                width_px=104,
            ),
            Column(
                name="sync_type",
                title=self.tr("Sync type"),
                text=lambda store: word(store.sync_type),
                width_px=96,
            ),
        )
        self.model: ViewTableModel[SiteStoreView] = ViewTableModel(
            columns, key=lambda store: store.store_id, parent=self
        )
        self.table = TableView(self.model)
        self.table.setMinimumHeight(_HEIGHT_PX)
        self.table.setAccessibleName(self.tr("Stores of this site"))
        self.table.set_empty_text(self.tr("No stores on this site"))
        heading = QLabel(self.tr("Stores"))
        set_role(heading, TextRole.HEADING)
        heading.setBuddy(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.table, 1)

    def show_stores(self, stores: tuple[SiteStoreView, ...]) -> None:
        """Show ``stores``."""
        self.model.set_rows(stores)
