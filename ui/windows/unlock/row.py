"""The row "Click to un-lock" of a window with protected settings."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.colours import Tone
from ui.formats import plural
from ui.icons import Icon, set_icon
from ui.theme import TextRole, set_role
from ui.windows.unlock.unlocking import LOCK_AFTER_MIN, Unlocking


class UnlockRow(QWidget):
    """A button that asks for the code, and locks again; says beside it how things stand."""

    def __init__(self, unlocking: Unlocking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unlocking = unlocking
        self._refusal = ""
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.state = QLabel()
        self.state.setWordWrap(True)
        set_role(self.state, TextRole.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addWidget(self.state, 1)
        self.setFocusProxy(self.button)
        self.button.clicked.connect(self._press)
        unlocking.changed.connect(self._show)
        self._show()

    def set_refusal(self, refusal: str) -> None:
        """Say why unlocking would change nothing here; empty: it would."""
        self._refusal = refusal
        self._show()

    def _press(self) -> None:
        if self._unlocking.is_unlocked:
            self._unlocking.lock()
        else:
            self._unlocking.request()

    def _show(self) -> None:
        unlocked = self._unlocking.is_unlocked
        self.button.setText(self.tr("&Lock again") if unlocked else self.tr("C&lick to un-lock"))
        set_icon(self.button, Icon.UNLOCK if unlocked else Icon.LOCK, Tone.TEXT, 16)
        self.button.setEnabled(unlocked or not self._refusal)
        self.button.setToolTip(self._refusal)
        if unlocked:
            self.state.setText(
                plural(
                    "UnlockRow",
                    "Unlocked. Locks again after %Ln minutes, or when this window closes.",
                    "Unlocked. Locks again after 1 minute, or when this window closes.",
                    LOCK_AFTER_MIN,
                )
            )
        else:
            self.state.setText(self._refusal or self.tr("Locked: an authorisation code is needed."))
