"""A line for a password or code: masked, with a toggle to show what was typed."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.colours import Tone
from ui.icons import Icon, set_icon


class SecretField(QLineEdit):
    """Masks its text; masks it again when it is hidden or disabled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(self.tr("Password"))
        self._toggle = QAction(self)
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._show_or_mask)
        self.addAction(self._toggle, QLineEdit.ActionPosition.TrailingPosition)
        self._show_or_mask(False)

    @property
    def toggle(self) -> QAction:
        """The action that shows and masks."""
        return self._toggle

    def changeEvent(self, event: QEvent) -> None:
        """Mask the text of a field that may not be edited."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self._toggle.setChecked(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Mask the text, so that it is masked when the window comes back."""
        super().hideEvent(event)
        self._toggle.setChecked(False)

    def _show_or_mask(self, show: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if show else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        set_icon(self._toggle, Icon.EYE_OFF if show else Icon.EYE, Tone.MUTED, 16)
        self._toggle.setText(self.tr("Hide") if show else self.tr("Show"))
