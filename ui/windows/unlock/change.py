"""Admin > Change unlock code…: by one who knows the present one (windows.md, Unlock dialog)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from models.commands.unlocking import change_unlock_code
from models.enums import ErrorCode, Permission
from models.errors import AppError
from ui.help import give_help
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.widgets.checked_field import CheckedField, focus_first_wrong
from ui.widgets.form_rows import form_label, form_layout
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.secret_field import SecretField
from ui.widgets.turning import Spinner
from ui.windows.attempt_delay import AttemptDelay
from ui.windows.rights import permission_refusal

_WIDTH_PX = 480


class ChangeCodeDialog(QDialog):
    """Asks for the present code and twice for the new one; OK replaces it."""

    def __init__(self, data: OpenDatafile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Change unlock code"))
        give_help(self, "unlock#change-the-code")
        self._data = data
        self.old, self.new, self.again = (CheckedField(SecretField()) for _ in range(3))
        self.message = InlineMessage()
        self.spinner = Spinner()
        self.delay = AttemptDelay(self.message, self)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._lay_out()
        self.buttons.accepted.connect(self._try)
        self.buttons.rejected.connect(self.reject)
        self.delay.changed.connect(self._enable)
        for field in (self.old, self.new, self.again):
            line(field).textChanged.connect(field.clear)
        self._enable()
        self.old.setFocus()

    def _lay_out(self) -> None:
        form = form_layout()
        form.addRow(form_label(self.tr("&Present code"), self.old), self.old)
        form.addRow(form_label(self.tr("&New code"), self.new), self.new)
        form.addRow(form_label(self.tr("New code &again"), self.again), self.again)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addStretch(1)
        bottom.addWidget(self.spinner)
        bottom.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self.message)
        column.addLayout(bottom)
        self.setMinimumWidth(_WIDTH_PX)

    def _try(self) -> None:
        self.new.mark("" if line(self.new).text() else self.tr("Give a new code"))
        same = line(self.new).text() == line(self.again).text()
        self.again.mark("" if same else self.tr("It is not the same as above"))
        if not focus_first_wrong((self.new, self.again)):
            self._data.operations.spawn(self._change(), self)

    async def _change(self) -> None:
        self.message.clear()
        self._set_busy(True)
        codes = line(self.old).text(), line(self.new).text()
        try:
            await self._data.write(change_unlock_code, *codes, self._data.now())
        except AppError as error:
            self._set_busy(False)
            self._show_refusal(error)
        else:
            self.accept()

    def _show_refusal(self, error: AppError) -> None:
        words = error_words(error)
        if error.code is ErrorCode.LOGIN_DELAYED:
            self.delay.begin(int(error.facts["seconds"]))
        elif error.code is ErrorCode.UNLOCK_CODE_WRONG:
            self.old.mark(words.summary)
            focus_first_wrong((self.old,))
        else:
            self.message.show_message(MessageKind.ERROR, f"{words.summary} {words.action}")

    def _set_busy(self, busy: bool) -> None:
        self.spinner.set_on(busy)
        for field in (self.old, self.new, self.again):
            field.setEnabled(not busy)
        self._enable()

    def _enable(self) -> None:
        refusal = permission_refusal(self._data, Permission.EDIT_SYNC_SETTINGS)
        busy = self.spinner.isVisible()
        self.ok_button.setEnabled(not (refusal or busy or self.delay.waits))
        self.ok_button.setToolTip(refusal)


def line(field: CheckedField) -> SecretField:
    """Return the editor of one of the dialog's fields."""
    assert isinstance(field.editor, SecretField)
    return field.editor
