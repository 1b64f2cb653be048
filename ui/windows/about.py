"""About Two Arrows: version and licence, the datafile, and how many records each table holds."""

from platform import python_version
from sqlite3 import sqlite_version

from PySide6.QtCore import QSettings, Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from models.queries.queue import queue_view
from models.queries.records import table_counts
from models.views import TableCount
from ui.formats import date_time, number
from ui.help import give_help
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
_REFRESH_MS = 15_000
_QUEUE = "sync_out"
"""What waits to be sent stays on top; the tables follow by name."""


class AboutWindow(QDialog):
    """What this program and this datafile are."""

    def __init__(self, data: OpenDatafile, settings: QSettings, version: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Two Arrows"))
        give_help(self, "about")
        self._data = data
        columns: tuple[Column[TableCount], ...] = (
            Column(
                name="table", title=self.tr("Table"), text=lambda count: count.table, width_px=208
            ),
            Column(
                name="rows",
                title=self.tr("Records"),
                text=lambda count: number(count.rows),
                sort=lambda count: count.rows,
                align_right=True,
                width_px=96,
            ),
        )
        self.model: ViewTableModel[TableCount] = ViewTableModel(
            columns,
            key=lambda count: count.table,
            pinned=lambda count: count.table == _QUEUE,
            parent=self,
        )
        self.table = TableView(self.model, settings, "table_counts")
        self.table.setAccessibleName(self.tr("Tables with their numbers of records"))
        self.table.set_empty_text(self.tr("This datafile holds no records yet"))
        self.total = QLabel()
        set_role(self.total, TextRole.MUTED)
        self.program = Facts((self.tr("Python"), self.tr("Qt"), self.tr("SQLite")))
        self.program.show_values(python_version(), qVersion(), sqlite_version)
        self._lay_out(version)
        Placement(self, settings, "about", 640, 600)
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
        lower = QHBoxLayout()
        lower.setSpacing(24)
        lower.addLayout(_part(self.tr("Tables"), self.table, self.total), 3)
        made_with = _part(self.tr("Made with"), self.program)
        made_with.addStretch(1)
        lower.addLayout(made_with, 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(facts)
        column.addLayout(lower, 1)
        column.addWidget(buttons)

    async def _read(self) -> None:
        counts = await self._data.read(table_counts)
        queue = await self._data.read(queue_view)
        self.model.set_rows((TableCount(_QUEUE, queue.waiting), *counts))
        records = number(sum(count.rows for count in counts))
        self.total.setText(self.tr("{0} records in {1} tables").format(records, len(counts)))


def _part(title: str, *widgets: QWidget) -> QVBoxLayout:
    """Return ``widgets`` under a heading."""
    heading = QLabel(title)
    set_role(heading, TextRole.HEADING)
    column = QVBoxLayout()
    column.setSpacing(8)
    for widget in (heading, *widgets):
        column.addWidget(widget)
    return column
