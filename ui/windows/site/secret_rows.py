"""Two rows of the site window: the password, set but never shown, and the hardware ID."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from models.passwords import new_password
from ui.widgets.secret_field import SecretField


class PasswordRow(QWidget):
    """A new password, typed or generated, that can be copied once. Empty keeps the present one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SecretField()
        self.generate_button = QPushButton(self.tr("&Generate"))
        self.copy_button = QPushButton(self.tr("Cop&y once"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for button in (self.generate_button, self.copy_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.copy_button.setEnabled(False)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._edited)
        self.generate_button.clicked.connect(self._generate)
        self.copy_button.clicked.connect(self._copy)
        self._refusal = ""
        self._name_copy()

    @property
    def password(self) -> str:
        """The new password; empty to keep what there is."""
        return self.field.text()

    def show_password(self, password: str, *, is_set: bool) -> None:
        """Start from ``password``; the field says whether there is one already."""
        self.field.setText(password)
        self.field.setPlaceholderText(
            self.tr("Set – type to change it") if is_set else self.tr("Not set")
        )

    def set_refusal(self, refusal: str) -> None:
        """Say why the password may not be set here; empty: it may."""
        self._refusal = refusal
        self.field.setEnabled(not refusal)
        self.field.setToolTip(refusal)
        self.generate_button.setEnabled(not refusal)
        self.generate_button.setToolTip(refusal or self.tr("Make up a strong password"))
        self._name_copy()

    def _edited(self) -> None:
        self.copy_button.setEnabled(bool(self.password) and not self._refusal)
        self._name_copy()
        self.changed.emit()

    def _generate(self) -> None:
        self.field.setText(new_password())
        self.copy_button.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.password)
        self.copy_button.setEnabled(False)
        self._name_copy(self.tr("Copied; paste it where it is kept"))
        self.field.setFocus()

    def _name_copy(self, done: str = "") -> None:
        offer = self.tr("Copy the new password; it cannot be seen again after OK")
        if not self.copy_button.isEnabled():
            offer = self.tr("Type or generate a new password first")
        self.copy_button.setToolTip(self._refusal or done or offer)


class HardwareRow(QWidget):
    """The device that a site is bound to, and the wish to forget it.

    ``reset_requested``: the window asks, then calls ``mark_reset``; nothing is written before OK.
    """

    reset_requested = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hardware_id = ""
        self._refusal = ""
        self._reset = False
        self.field = QLineEdit()
        self.field.setReadOnly(True)
        self.field.setAccessibleName(self.tr("Hardware ID"))
        self.field.setToolTip(self.tr("Set by the site's device when it first synchronises"))
        self.reset_button = QPushButton(self.tr("&Reset…"))
        self.reset_button.setAutoDefault(False)
        self.reset_button.clicked.connect(self.reset_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.reset_button)
        self.setFocusProxy(self.field)

    @property
    def is_reset(self) -> bool:
        """Whether the ID is to be forgotten on OK."""
        return self._reset

    def show_hardware(self, hardware_id: str, *, reset: bool) -> None:
        """Show to which device the site is bound."""
        self._hardware_id = hardware_id
        self._reset = reset
        self._show()

    def mark_reset(self) -> None:
        """Take the ID as to be forgotten on OK."""
        self._reset = True
        self._show()
        self.changed.emit()

    def set_refusal(self, refusal: str) -> None:
        """Say why the ID may not be reset here; empty: it may."""
        self._refusal = refusal
        self._show()

    def _show(self) -> None:
        placeholder = self.tr("Will be reset on OK") if self._reset else self.tr("None yet")
        self.field.setPlaceholderText(placeholder)
        self.field.setText("" if self._reset else self._hardware_id)
        reason = self._refusal
        if not reason and not self._hardware_id:
            reason = self.tr("No device has synchronised as this site yet")
        elif not reason and self._reset:
            reason = placeholder
        self.reset_button.setEnabled(not reason)
        self.reset_button.setToolTip(reason or self.tr("Let this site move to another device"))
