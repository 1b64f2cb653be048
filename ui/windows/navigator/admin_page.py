"""The page *Admin*: the windows of the menu Admin as large buttons."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icon
from ui.widgets.tile import icon_tile
from ui.windows.navigator.actions import NavigatorActions


class AdminPage(QWidget):
    """Who may do what here, and what was done."""

    def __init__(self, actions: NavigatorActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.users = icon_tile(
            self.tr("Users"), Icon.USERS, self.tr("Who may log in, and what they may do")
        )
        self.users.clicked.connect(actions.users.trigger)
        self.audit_log = icon_tile(
            self.tr("Audit log"), Icon.HISTORY, self.tr("Who changed what and when")
        )
        self.audit_log.clicked.connect(actions.audit_log.trigger)
        tiles = QHBoxLayout()
        tiles.setSpacing(16)
        tiles.addWidget(self.users)
        tiles.addWidget(self.audit_log)
        tiles.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addLayout(tiles)
        column.addStretch(1)
