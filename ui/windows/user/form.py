"""The tabs of Edit user: General, Stores and Permissions; no reading and no saving."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from ui.formats import date_time
from ui.widgets.checked_field import CheckedField
from ui.widgets.form_rows import form_label, form_layout
from ui.windows.site.secret_rows import PasswordRow
from ui.windows.user.draft import UserDraft, UserField, UserSheet
from ui.windows.user.permissions import PermissionsForm
from ui.windows.user.store_choice import StoreChoice


class UserForm(QTabWidget):
    """Shows a user and gives back the draft that was made of it; ``changed`` at every edit."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.name = QLineEdit()
        self.name_field = CheckedField(self.name)
        self.password = PasswordRow()
        self.password_field = CheckedField(self.password)
        self.disabled = QCheckBox(self.tr("&Disabled: may not log in"))
        self.disabled_field = CheckedField(self.disabled)
        self.last_login = QLineEdit()
        self.last_login.setReadOnly(True)
        self.last_login.setToolTip(self.tr("Set when the user logs in"))
        self.stores = StoreChoice()
        self.permissions = PermissionsForm()
        self.addTab(self._general(), self.tr("General"))
        self.addTab(self.stores, self.tr("Stores"))
        self.addTab(self.permissions, self.tr("Permissions"))
        self.fields: dict[str, CheckedField] = {
            UserField.NAME: self.name_field,
            UserField.PASSWORD: self.password_field,
            UserField.DISABLED: self.disabled_field,
            UserField.PERMISSIONS: self.permissions.edit_users,
        }
        self.name.textChanged.connect(self.changed)
        self.password.changed.connect(self.changed)
        self.disabled.toggled.connect(self.changed)
        self.stores.changed.connect(self.changed)
        self.permissions.changed.connect(self.changed)

    def _general(self) -> QWidget:
        rows = form_layout()
        rows.addRow(form_label(self.tr("User &name"), self.name_field), self.name_field)
        rows.addRow(form_label(self.tr("&Password"), self.password), self.password_field)
        rows.addRow(form_label(self.tr("Last log-in"), self.last_login), self.last_login)
        rows.addRow("", self.disabled_field)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 16, 0, 0)
        column.addLayout(rows)
        column.addStretch(1)
        return page

    def show_user(self, sheet: UserSheet, draft: UserDraft) -> None:
        """Show ``draft`` of the user in ``sheet``."""
        self.name.setText(draft.name)
        self.password.show_password(draft.password, is_set=sheet.user is not None)
        self.disabled.setChecked(draft.disabled)
        last: datetime | None = None if sheet.user is None else sheet.user.last_login_at
        self.last_login.setText(date_time(last) or self.tr("Never"))
        self.stores.show_stores(sheet.stores, draft.store_ids, every=draft.all_stores)
        self.permissions.show_permissions(draft.permissions)

    def draft(self) -> UserDraft:
        """Return what is on screen."""
        return UserDraft(
            name=self.name.text().strip(),
            password=self.password.password,
            disabled=self.disabled.isChecked(),
            all_stores=self.stores.every.isChecked(),
            store_ids=self.stores.chosen(),
            permissions=self.permissions.permissions(),
        )

    def set_refusal(self, refusal: str) -> None:
        """Make everything read-only and say why in the tool tips; empty: editable again."""
        self.name.setReadOnly(bool(refusal))
        self.name.setToolTip(refusal or self.tr("What the user logs in with"))
        self.password.set_refusal(refusal)
        self.disabled.setEnabled(not refusal)
        self.disabled.setToolTip(refusal)
        self.stores.set_refusal(refusal)
        self.permissions.set_refusal(refusal)
