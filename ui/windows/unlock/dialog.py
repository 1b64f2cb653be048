"""The dialog "Un-lock": asks for the authorisation code (windows.md, Unlock dialog)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from models.commands.unlocking import unlock as accept_code
from models.enums import ErrorCode
from models.errors import AppError
from ui.colours import Tone
from ui.help import give_help
from ui.icons import Icon
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.widgets.form_rows import form_label, form_layout
from ui.widgets.icon_label import IconLabel
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.secret_field import SecretField
from ui.widgets.turning import Spinner
from ui.windows.attempt_delay import AttemptDelay
from ui.windows.dialogs import closed

_WIDTH_PX = 440
_ICON_PX = 32


class UnlockDialog(QDialog):
    """Accepted after the right code; a wrong one is told, counted, and may be corrected."""

    def __init__(self, data: OpenDatafile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Un-lock"))
        give_help(self, "unlock")
        self._data = data
        self.code = SecretField()
        self.message = InlineMessage()
        self.spinner = Spinner()
        self.delay = AttemptDelay(self.message, self)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.cancel_button = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self.buttons.accepted.connect(self._try)
        self.buttons.rejected.connect(self.reject)
        self.code.textChanged.connect(self._enable)
        self.delay.changed.connect(self._enable)
        self._enable()
        self.code.setFocus()

    def _lay_out(self) -> None:
        explanation = QLabel(
            self.tr("Wrong sync settings can damage the data of every site: a code protects them.")
        )
        explanation.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(IconLabel(Icon.LOCK, Tone.ACCENT, _ICON_PX), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(explanation, 1)
        form = form_layout()
        form.addRow(form_label(self.tr("&Authorisation code"), self.code), self.code)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addStretch(1)
        bottom.addWidget(self.spinner)
        bottom.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addLayout(form)
        column.addWidget(self.message)
        column.addLayout(bottom)
        self.setMinimumWidth(_WIDTH_PX)

    def _try(self) -> None:
        if self.ok_button.isEnabled():
            self._data.operations.spawn(self._check(), self)

    async def _check(self) -> None:
        self.message.clear()
        self._set_busy(True)
        try:
            await self._data.write(accept_code, self.code.text(), self._data.now())
        except AppError as error:
            self._set_busy(False)
            self._show_refusal(error)
        else:
            self.accept()

    def _show_refusal(self, error: AppError) -> None:
        self.code.clear()
        self.code.setFocus()
        if error.code is ErrorCode.LOGIN_DELAYED:
            self.delay.begin(int(error.facts["seconds"]))
            return
        words = error_words(error)
        text = f"{words.summary} {words.action}"
        self.message.show_message(MessageKind.ERROR, text)

    def _set_busy(self, busy: bool) -> None:
        self.spinner.set_on(busy)
        self.code.setEnabled(not busy)
        self._enable()

    def _enable(self) -> None:
        ready = bool(self.code.text()) and self.code.isEnabled()
        self.ok_button.setEnabled(ready and not self.delay.waits)


async def unlock(data: OpenDatafile, owner: QWidget) -> bool:
    """Ask for the authorisation code over ``owner``; True after the right one."""
    return await closed(UnlockDialog(data, owner)) == QDialog.DialogCode.Accepted
