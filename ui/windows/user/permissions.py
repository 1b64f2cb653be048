"""The tab *Permissions* of Edit user, with its tab *Admin* (windows.md, Users)."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from models.enums import Permission
from ui.messages import word
from ui.theme import TextRole, set_role
from ui.widgets.checked_field import CheckedField

_INDENT_PX = 26  # below the text of a check box


class PermissionsForm(QWidget):
    """One box for each permission, with what it lets do; ``changed`` at every edit."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {each: QCheckBox(word(each)) for each in Permission}
        self.edit_users = CheckedField(self.boxes[Permission.EDIT_USERS])
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._admin(), self.tr("Admin"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.tabs)

    def _admin(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(2)
        for permission, box in self.boxes.items():
            explained = QLabel(_meaning(permission))
            explained.setWordWrap(True)
            set_role(explained, TextRole.MUTED)
            box.setAccessibleDescription(explained.text())
            box.toggled.connect(self.changed)
            is_checked_field = permission is Permission.EDIT_USERS
            column.addWidget(self.edit_users if is_checked_field else box)
            indented = QHBoxLayout()
            indented.setContentsMargins(_INDENT_PX, 0, 0, 14)
            indented.addWidget(explained)
            column.addLayout(indented)
        column.addStretch(1)
        return page

    def show_permissions(self, permissions: frozenset[Permission]) -> None:
        """Tick ``permissions``."""
        for permission, box in self.boxes.items():
            box.setChecked(permission in permissions)

    def permissions(self) -> frozenset[Permission]:
        """Return what is ticked."""
        return frozenset(each for each, box in self.boxes.items() if box.isChecked())

    def set_refusal(self, refusal: str) -> None:
        """Say why nothing may be changed here; empty: it may."""
        for box in self.boxes.values():
            box.setEnabled(not refusal)
            box.setToolTip(refusal)


def _meaning(permission: Permission) -> str:
    translate = QCoreApplication.translate
    return {
        Permission.EDIT_SYNC_SETTINGS: translate(
            "PermissionsForm",
            "Sites: add, change, block and delete them, move stores; edit central data in the "
            "record browser.",
        ),
        Permission.EDIT_PREFERENCES: translate(
            "PermissionsForm", "The preferences of this datafile, and what is set when unlocked."
        ),
        Permission.EDIT_STORES: translate(
            "PermissionsForm", "Stores: their details, preferences and what is visible in them."
        ),
        Permission.EDIT_USERS: translate(
            "PermissionsForm",
            "Users: add, change and disable them, and give permissions. Somebody always has it.",
        ),
    }[permission]
