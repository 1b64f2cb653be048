"""Questions and errors: a dialog that is opened, never executed, so that the loop goes on.

``show_error`` is the default error path of every operation; ``ask`` and ``tell`` are for
coroutines. Messages that need no answer belong into the window (``InlineMessage``).
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from models.errors import AppError
from models.views import ErrorView
from ui.colours import Tone
from ui.help import give_help, set_topic
from ui.icons import Icon, set_icon
from ui.messages import error_words
from ui.theme import TextRole, set_role
from ui.widgets.icon_label import IconLabel

_WIDTH_PX = 460
_ICON_PX = 32
_DETAILS_LINES = 8
_DETAILS_MARGIN_PX = 28


class Gravity(StrEnum):
    """What kind of message it is."""

    QUESTION = "question"
    WARNING = "warning"
    ERROR = "error"
    INFO = "info"


_LOOKS = {
    Gravity.QUESTION: (Icon.HELP, Tone.ACCENT),
    Gravity.WARNING: (Icon.WARNING, Tone.WARNING),
    Gravity.ERROR: (Icon.ERROR, Tone.DANGER),
    Gravity.INFO: (Icon.INFO, Tone.ACCENT),
}


_SHOWN: set["MessageDialog"] = set()
"""Errors on the screen: one over no window has nobody else to keep it alive."""


@dataclass(frozen=True, slots=True)
class Message:
    """What a dialog says: a heading that is the whole point, a text below, details to copy."""

    gravity: Gravity
    heading: str
    text: str = ""
    details: str = ""


class MessageDialog(QDialog):
    """Shows a ``Message`` with one button for each answer.

    ``answer`` is the index of the button that was pressed; Esc and the close button press
    ``escape``, the last one if left out. That answer changes nothing, so Enter presses it too.
    """

    def __init__(
        self,
        message: Message,
        answers: Sequence[str],
        parent: QWidget | None,
        *,
        escape: int | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(QGuiApplication.applicationDisplayName())
        give_help(self, "help#questions-and-messages")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.answer = len(answers) - 1 if escape is None else escape
        self.message = message
        self.buttons = [QPushButton(answer) for answer in answers]
        self._lay_out()
        safe = self.buttons[self.answer]
        safe.setDefault(True)
        safe.setFocus()

    def _lay_out(self) -> None:
        icon, tone = _LOOKS[self.message.gravity]
        heading = _text_label(self.message.heading)
        set_role(heading, TextRole.HEADING)
        texts = QVBoxLayout()
        texts.setSpacing(8)
        texts.addWidget(heading)
        if self.message.text:
            texts.addWidget(_text_label(self.message.text))
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(IconLabel(icon, tone, _ICON_PX), 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(texts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(body)
        if self.message.details:
            column.addWidget(_details_box(self.message.details))
        column.addStretch(1)
        column.addWidget(self._button_box())
        # The texts wrap: their height is only known for a width.
        self.resize(_WIDTH_PX, column.totalHeightForWidth(_WIDTH_PX))
        self.setMinimumSize(self.size())
        self.setAccessibleName(self.message.heading)

    def _button_box(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        if self.message.details:
            copy = QPushButton(self.tr("&Copy details"))
            set_icon(copy, Icon.COPY, size_px=16)
            copy.setAutoDefault(False)
            copy.clicked.connect(self._copy)
            line.addWidget(copy)
        line.addStretch(1)
        box = QDialogButtonBox()
        for at, button in enumerate(self.buttons):
            role = QDialogButtonBox.ButtonRole
            box.addButton(button, role.AcceptRole if at == 0 else role.RejectRole)
            button.clicked.connect(self._press)
        line.addWidget(box)
        return row

    def _press(self) -> None:
        pressed = self.sender()
        self.answer = next(at for at, button in enumerate(self.buttons) if button is pressed)
        self.done(self.answer)

    def _copy(self) -> None:
        parts = (self.message.heading, self.message.text, self.message.details)
        QGuiApplication.clipboard().setText("\n".join(part for part in parts if part))


async def tell(
    message: Message,
    answers: Sequence[str],
    owner: QWidget | None,
    *,
    escape: int | None = None,
) -> int:
    """Show ``message`` over ``owner`` and return which of ``answers`` was chosen (0 the first).

    Closing the dialog chooses ``escape``, the last one if left out, and so does Enter: it has to be
    the answer that loses nothing. If the waiting coroutine is cancelled, the dialog closes.
    """
    dialog = MessageDialog(message, answers, owner, escape=escape)
    answered: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def take(_result: int) -> None:
        if not answered.done():
            answered.set_result(dialog.answer)

    dialog.finished.connect(take)
    dialog.open()
    try:
        return await answered
    except asyncio.CancelledError:
        if isValid(dialog):
            dialog.close()
        raise


async def ask(owner: QWidget, heading: str, text: str, yes: str) -> bool:
    """Ask whether to do ``yes``; False on Cancel, Enter, Esc and the close button."""
    message = Message(Gravity.QUESTION, heading, text)
    cancel = QCoreApplication.translate("MessageDialog", "Cancel")
    return await tell(message, (yes, cancel), owner) == 0


def show_error(owner: QWidget | None, error: AppError | ErrorView) -> MessageDialog:
    """Show what is wrong, what to do and the details for support; returns at once."""
    words = error_words(error)
    message = Message(Gravity.ERROR, words.summary, words.action, words.details)
    close = QCoreApplication.translate("MessageDialog", "Close")
    dialog = MessageDialog(message, (close,), owner)
    set_topic(dialog, f"error-messages#{error.code.replace('_', '-')}")
    _SHOWN.add(dialog)
    dialog.finished.connect(lambda: _SHOWN.discard(dialog))
    dialog.open()
    return dialog


def _text_label(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _details_box(details: str) -> QPlainTextEdit:
    box = QPlainTextEdit(details)
    box.setReadOnly(True)
    box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    lines = min(max(details.count("\n") + 1, 2), _DETAILS_LINES)
    box.setFixedHeight(lines * box.fontMetrics().lineSpacing() + _DETAILS_MARGIN_PX)
    box.setTabChangesFocus(True)
    box.setAccessibleName(QCoreApplication.translate("MessageDialog", "Details"))
    return box
