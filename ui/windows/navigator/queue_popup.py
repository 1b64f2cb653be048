"""The list under the counter of the central server: what waits for which site."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.views import QueueView, SiteQueue
from ui.formats import age, number
from ui.itemmodels.columns import Column
from ui.itemmodels.view_table import ViewTableModel
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.table_view import TableView

_WIDTH_PX = 464
_HEIGHT_PX = 320


class QueuePopup(QFrame):
    """Shown above the status block until the user clicks elsewhere or presses Esc."""

    sites_requested = Signal()
    site_opened = Signal(int)

    def __init__(self, data: OpenDatafile, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("popup", True)
        self.setAccessibleName(self.tr("Records waiting, by site"))
        columns: tuple[Column[SiteQueue], ...] = (
            Column(
                name="site",
                title=self.tr("Site"),
                text=lambda queue: queue.site_name,
                width_px=200,
            ),
            Column(
                name="waiting",
                title=self.tr("Waiting"),
                text=lambda queue: number(queue.waiting),
                sort=lambda queue: queue.waiting,
                align_right=True,
                width_px=88,
            ),
            Column(
                name="oldest",
                title=self.tr("Oldest"),
                text=lambda queue: (
                    age(queue.oldest_waiting_at, data.now()) if queue.oldest_waiting_at else ""
                ),
                sort=lambda queue: queue.oldest_waiting_at,
                width_px=112,
            ),
        )
        self.model: ViewTableModel[SiteQueue] = ViewTableModel(
            columns, key=lambda queue: queue.site_id, parent=self
        )
        self.table = TableView(self.model)
        self.table.set_empty_text(self.tr("Nothing waits for any site"))
        self.table.row_opened.connect(self._open_site)
        heading = QLabel(self.tr("Records waiting, by site"))
        set_role(heading, TextRole.HEADING)
        show_sites = QPushButton(self.tr("S&how sites…"))
        show_sites.clicked.connect(self._show_sites)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(show_sites)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.table, 1)
        column.addLayout(bottom)
        self.resize(_WIDTH_PX, _HEIGHT_PX)

    def show_queue(self, queue: QueueView, above: QWidget) -> None:
        """Show what waits, most first, above the widget that was pressed."""
        self.model.set_rows(sorted(queue.sites, key=lambda site: -site.waiting))
        corner = above.mapToGlobal(QPoint(0, 0))
        self.move(corner - QPoint(0, self.height() + 4))
        self.show()
        self.table.setFocus()

    def _show_sites(self) -> None:
        self.close()
        self.sites_requested.emit()

    def _open_site(self, queue: SiteQueue) -> None:
        self.close()
        self.site_opened.emit(queue.site_id)
