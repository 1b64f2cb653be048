"""The wizard's window: turns the pages, shows errors, and undoes everything on Cancel."""

import asyncio

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout

from models.errors import AppError
from ui.messages import error_words
from ui.theme import TextRole, set_role
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.turning import Spinner
from ui.windows.message_dialog import ask
from ui.windows.wizard.choice_page import ChoicePage
from ui.windows.wizard.page import WizardPage, WizardTools

_WIDTH_PX, _HEIGHT_PX = 720, 464


class WizardWindow(QDialog):
    """The ways to a datafile. ``ended(bool)``: it has closed, and whether it led to a datafile."""

    ended = Signal(bool)

    def __init__(self, tools: WizardTools) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Two Arrows"))
        self._tools = tools
        self._pages: list[WizardPage] = []
        self._work: asyncio.Task[None] | None = None
        self._undoing: asyncio.Task[None] | None = None
        self._closing = False
        self._over = False
        self.title = QLabel()
        self.subtitle = QLabel()
        self.message = InlineMessage()
        self.stack = QStackedWidget()
        self.spinner = Spinner()
        self.back_button = QPushButton(self.tr("&Back"))
        self.next_button = QPushButton()
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self.back_button.clicked.connect(self._back)
        self.next_button.clicked.connect(self._next)
        self.cancel_button.clicked.connect(self.reject)
        self._turn_to(ChoicePage(tools))

    def _lay_out(self) -> None:
        set_role(self.title, TextRole.TITLE)
        set_role(self.subtitle, TextRole.MUTED)
        self.subtitle.setWordWrap(True)
        self.back_button.setAutoDefault(False)
        self.cancel_button.setAutoDefault(False)
        self.next_button.setDefault(True)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.back_button)
        bottom.addStretch(1)
        bottom.addWidget(self.spinner)
        bottom.addWidget(self.next_button)
        bottom.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addSpacing(16)
        column.addWidget(self.message)
        column.addWidget(self.stack, 1)
        column.addSpacing(16)
        column.addLayout(bottom)
        self.resize(_WIDTH_PX, _HEIGHT_PX)

    @property
    def page(self) -> WizardPage:
        """The page that is shown."""
        return self._pages[-1]

    @property
    def is_busy(self) -> bool:
        """Whether a page is doing its work."""
        return self._work is not None

    # Turning pages

    def _turn_to(self, page: WizardPage) -> None:
        page.page_chosen.connect(self._turn_to)
        page.next_requested.connect(self._next)
        page.ready_changed.connect(self._show_buttons)
        self._pages.append(page)
        self.stack.addWidget(page)
        self._show_page()

    def _show_page(self) -> None:
        page = self.page
        self.title.setText(page.title)
        self.subtitle.setText(page.subtitle)
        self.message.clear()
        self.stack.setCurrentWidget(page)
        self._show_buttons()
        page.setFocus()
        page.focusNextChild()

    def _show_buttons(self) -> None:
        page, busy = self.page, self.is_busy
        self.stack.setEnabled(not busy)
        self.spinner.set_on(busy)
        self.back_button.setVisible(len(self._pages) > 1 and page.can_go_back)
        self.back_button.setEnabled(not busy)
        self.next_button.setVisible(bool(page.next_text))
        self.next_button.setText(page.next_text)
        self.next_button.setEnabled(page.is_ready and not busy)
        self.cancel_button.setEnabled(not self._closing)
        if self.cancel_button.hasFocus() and self.next_button.isEnabled():
            self.next_button.setFocus()

    def _next(self) -> None:
        if not self.is_busy and self.page.is_ready and self.page.check():
            self._work = self._tools.operations.spawn(self._leave(), self)
            self._show_buttons()

    async def _leave(self) -> None:
        page = self.page
        self.message.clear()
        try:
            following = await page.leave()
        except AppError as error:
            await page.abandon()
            self._work = None
            self._show_buttons()
            if not page.settle(error):
                words = error_words(error)
                self.message.show_message(MessageKind.ERROR, f"{words.summary} {words.action}")
            return
        except asyncio.CancelledError:
            self._work = None
            raise
        self._work = None
        if following is None:
            self._end(led=True)
        elif following is not page:
            self._turn_to(following)
        else:
            self._show_buttons()

    def _back(self) -> None:
        if not self.is_busy and len(self._pages) > 1:
            page = self._pages.pop()
            self.stack.removeWidget(page)
            page.deleteLater()
            self._show_page()

    # Ending

    def reject(self) -> None:
        """Close on Cancel, Esc and the close button, once everything is undone."""
        if self._over:
            super().reject()
        elif self._undoing is None or self._undoing.done():
            self._undoing = self._tools.operations.spawn(self._cancel(), self)

    async def _cancel(self) -> None:
        question = self.page.question_before_cancel
        if question and not await ask(
            self, question, self.tr("The wizard leaves nothing behind."), self.tr("Delete")
        ):
            return
        if self._work is not None:
            self._work.cancel()
        self._closing = True
        self._show_buttons()
        self.cancel_button.setText(self.tr("Stopping…"))
        for page in reversed(self._pages):
            await page.abandon()
        self._end(led=False)

    def _end(self, *, led: bool) -> None:
        self._over = True
        self.reject()
        self.ended.emit(led)
