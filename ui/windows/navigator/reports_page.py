"""The page *Reports*: what there is to read and print about the network."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icon
from ui.widgets.tile import icon_tile
from ui.windows.navigator.actions import NavigatorActions


class ReportsPage(QWidget):
    """The reports of the menu Special as large buttons, and the history of synchronisations."""

    def __init__(self, actions: NavigatorActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sync_report = icon_tile(
            self.tr("Sync report"),
            Icon.REPORTS,
            self.tr("Every store and site: last connection, last sync and what waits"),
        )
        self.sync_report.clicked.connect(actions.sync_report.trigger)
        self.sync_status = icon_tile(
            self.tr("Sync history"),
            Icon.HISTORY,
            self.tr("Every synchronisation of this site, its records, duration and errors"),
        )
        self.sync_status.clicked.connect(actions.sync_status.trigger)
        tiles = QHBoxLayout()
        tiles.setSpacing(16)
        tiles.addWidget(self.sync_report)
        tiles.addWidget(self.sync_status)
        tiles.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addLayout(tiles)
        column.addStretch(1)
