"""The window that turns the pages, shows errors, and undoes everything on Cancel."""

import asyncio

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout

from models.errors import AppError
from ui.background.operations import Operations
from ui.help import HelpButton, give_help
from ui.messages import error_words
from ui.theme import TextRole, set_role
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.turning import Spinner
from ui.windows.guided.page import ClosingQuestion, GuidedPage
from ui.windows.message_dialog import ask

_WIDTH_PX, _HEIGHT_PX = 720, 464


class GuidedWindow(QDialog):
    """Shows ``first`` and the pages it leads to.

    ``ended(bool)``: it has closed, and whether it led to its end.
    """

    ended = Signal(bool)

    def __init__(self, operations: Operations, first: GuidedPage, title: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        give_help(self, "help#windows-that-guide-you")
        self._operations = operations
        self._pages: list[GuidedPage] = []
        self._work: asyncio.Task[None] | None = None
        self._undoing: asyncio.Task[None] | None = None
        self._closing = False
        self._over = False
        self.title = QLabel()
        self.subtitle = QLabel()
        self.message = InlineMessage()
        self.stack = QStackedWidget()
        self.progress = ProgressStrip()
        self.spinner = Spinner()
        self.back_button = QPushButton(self.tr("&Back"))
        self.next_button = QPushButton()
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self.back_button.clicked.connect(self._back)
        self.next_button.clicked.connect(self._next)
        self.cancel_button.clicked.connect(self.reject)
        self._turn_to(first)

    def _lay_out(self) -> None:
        set_role(self.title, TextRole.TITLE)
        set_role(self.subtitle, TextRole.MUTED)
        self.subtitle.setWordWrap(True)
        self.progress.begin("", can_cancel=False)
        self.progress.hide()
        self.back_button.setAutoDefault(False)
        self.cancel_button.setAutoDefault(False)
        self.next_button.setDefault(True)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(HelpButton())
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
        column.addWidget(self.progress)
        column.addSpacing(16)
        column.addLayout(bottom)
        self.resize(_WIDTH_PX, _HEIGHT_PX)

    @property
    def page(self) -> GuidedPage:
        """The page that is shown."""
        return self._pages[-1]

    @property
    def is_busy(self) -> bool:
        """Whether a page is doing its work."""
        return self._work is not None

    @property
    def _is_writing(self) -> bool:
        return self.is_busy and not self.page.can_cancel_work

    # Turning pages

    def _turn_to(self, page: GuidedPage) -> None:
        page.page_chosen.connect(self._turn_to)
        page.next_requested.connect(self._next)
        page.ready_changed.connect(self._show_buttons)
        page.work_told.connect(self._show_progress)
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
        self._operations.spawn(self._enter(page), page)

    async def _enter(self, page: GuidedPage) -> None:
        try:
            await page.enter()
        except AppError as error:
            self._show_error(error)
        self._show_buttons()

    def _show_buttons(self) -> None:
        page, busy = self.page, self.is_busy
        self.stack.setEnabled(not busy)
        self.spinner.set_on(busy)
        self.back_button.setVisible(len(self._pages) > 1 and page.can_go_back)
        self.back_button.setEnabled(not busy)
        self.next_button.setVisible(bool(page.next_text))
        self.next_button.setText(page.next_text)
        self.next_button.setEnabled(page.is_ready and not busy)
        self.cancel_button.setVisible(not page.is_end)
        self.cancel_button.setEnabled(not self._closing and not self._is_writing)
        if not busy:
            self.progress.hide()
        if self.cancel_button.hasFocus() and self.next_button.isEnabled():
            self.next_button.setFocus()

    def _show_progress(self, text: str, done: int, total: int | None) -> None:
        if self.is_busy:
            self.progress.show_progress(text, done, total)
            self.progress.show()

    def _show_error(self, error: AppError) -> None:
        words = error_words(error)
        self.message.show_message(MessageKind.ERROR, f"{words.summary} {words.action}")

    def _next(self) -> None:
        if not self.is_busy and self.page.is_ready and self.page.check():
            self._work = self._operations.spawn(self._leave(), self)
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
                self._show_error(error)
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
        elif not self._is_writing and (self._undoing is None or self._undoing.done()):
            self._undoing = self._operations.spawn(self._cancel(), self)

    def closing_question(self) -> ClosingQuestion | None:
        """Return what to ask before the window is left: the page's own, or whether to stop here."""
        page = self.page
        if page.closing_question is not None or page.is_end or len(self._pages) == 1:
            return page.closing_question
        return ClosingQuestion(
            self.tr("Stop here?"), self.tr("Nothing has been changed yet."), self.tr("Stop")
        )

    async def _cancel(self) -> None:
        question = self.closing_question()
        if question is not None and not await ask(
            self, question.heading, question.text, question.leave
        ):
            return
        if self._work is not None:
            self._work.cancel()
        self._closing = True
        self._show_buttons()
        self.cancel_button.setText(self.tr("Stopping…"))
        for page in reversed(self._pages):
            await page.abandon()
        self._end(led=self.page.is_end)

    def _end(self, *, led: bool) -> None:
        self._over = True
        self.reject()
        self.ended.emit(led)
