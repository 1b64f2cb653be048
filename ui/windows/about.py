"""About Two Arrows: version and licence, the datafile, and how many records each table holds."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout

from models.queries.queue import queue_view
from models.queries.records import table_counts
from models.views import TableCount
from ui.formats import date_time, number
from ui.icons import app_icon
from ui.itemmodels.columns import Column
from ui.itemmodels.view_table import ViewTableModel
from ui.messages import word
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.facts import Facts
from ui.widgets.table_view import TableView
from ui.windows.placement import Placement
from ui.windows.refreshing import Refreshing

_ICON_PX = 64
_REFRESH_MS = 5000


class AboutWindow(QDialog):
    """What this program and this datafile are."""

    def __init__(self, data: OpenDatafile, settings: QSettings, version: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Two Arrows"))
        self._data = data
        columns: tuple[Column[TableCount], ...] = (
            Column(
                name="table", title=self.tr("Table"), text=lambda count: count.table, width_px=232
            ),
            Column(
                name="rows",
                title=self.tr("Records"),
                text=lambda count: number(count.rows),
                sort=lambda count: count.rows,
                align_right=True,
            ),
        )
        self.model: ViewTableModel[TableCount] = ViewTableModel(
            columns, key=lambda count: count.table, parent=self
        )
        self.table = TableView(self.model, settings, "table_counts")
        self.table.setAccessibleName(self.tr("Tables with their numbers of records"))
        self.table.set_empty_text(self.tr("This datafile holds no records yet"))
        self._lay_out(version)
        Placement(self, settings, "about", 480, 560)
        self.refreshing = Refreshing(self, data.operations, self._read, _REFRESH_MS)

    def _lay_out(self, version: str) -> None:
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(_ICON_PX, _ICON_PX))
        name = QLabel(self.tr("Two Arrows"))
        set_role(name, TextRole.TITLE)
        licence = QLabel(self.tr("Version {0} · Apache License 2.0").format(version))
        set_role(licence, TextRole.MUTED)
        licence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        names = QVBoxLayout()
        names.setSpacing(4)
        names.addStretch(1)
        names.addWidget(name)
        names.addWidget(licence)
        names.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture)
        top.addLayout(names, 1)
        view = self._data.view
        facts = Facts((self.tr("Datafile"), self.tr("Kind"), self.tr("Made on")))
        facts.show_values(self._data.location, word(view.kind), date_time(view.created_at))
        heading = QLabel(self.tr("Tables"))
        set_role(heading, TextRole.HEADING)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(facts)
        column.addWidget(heading)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)

    async def _read(self) -> None:
        counts = await self._data.read(table_counts)
        queue = await self._data.read(queue_view)
        self.model.set_rows((TableCount("sync_out", queue.waiting), *counts))
