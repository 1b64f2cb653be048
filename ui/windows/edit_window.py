"""A window that edits a copy: reads, checks, saves whole on OK, asks before it drops changes.

What all such windows have in common (windows.md, Rules for all windows) is here; what the fields
are, what they mean and how they are written is the subclass's, in the methods at the end.
"""

import asyncio
from abc import abstractmethod
from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.enums import ErrorCode
from models.errors import AppError
from ui.help import HelpButton
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.checked_field import CheckedField, focus_first_wrong
from ui.widgets.elided_text import ElidedLabel
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.turning import Spinner
from ui.windows.drafts import Draft, rebased
from ui.windows.message_dialog import Gravity, Message, tell

V = TypeVar("V")
"""The view of what is edited, as a query gives it."""
D = TypeVar("D", bound=Draft)
"""The values on screen."""


class EditWindow(QDialog, Generic[V, D]):
    """Shows what ``_read`` gives and saves the draft on OK. Make it on the UI thread.

    A subclass makes its form first, calls ``_lay_out(form)``, connects every edit to ``_edited``,
    and ends its ``__init__`` with ``_begin()``. ``fields`` are the editors that can be wrong, by
    the name of the draft's field, in the order in which they are reached by Tab.
    """

    def __init__(self, data: OpenDatafile) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._data = data
        self._view: V | None = None
        self._base: D | None = None
        self._ready = False
        self._refused: dict[str, tuple[object, str]] = {}
        self._let_go = False
        self._asking: asyncio.Task[None] | None = None
        self.fields: Mapping[str, CheckedField] = {}
        self.title = ElidedLabel()
        self.subtitle = QLabel()
        self.message = InlineMessage()
        self.spinner = Spinner()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.cancel_button = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self._body: QWidget | None = None

    def _lay_out(self, body: QWidget, *acts: QPushButton) -> None:
        """Put the titles above ``body``, and ``acts`` (which save by themselves) left of OK."""
        self._body = body
        set_role(self.title, TextRole.TITLE)
        set_role(self.subtitle, TextRole.MUTED)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(HelpButton())
        for act in acts:
            act.setAutoDefault(False)
            bottom.addWidget(act)
        bottom.addStretch(1)
        bottom.addWidget(self.spinner)
        bottom.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addWidget(self.message)
        column.addWidget(body, 1)
        column.addSpacing(12)
        column.addLayout(bottom)

    def _begin(self) -> None:
        """Connect the buttons and start to read."""
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self._data.login_changed.connect(self._show_rights)
        self._show_title()
        self._set_busy(True)
        self._data.operations.spawn(self._load(), self)

    @property
    def is_changed(self) -> bool:
        """Whether anything on screen differs from what was read."""
        return self._ready and self._draft() != self._base

    # Reading and showing

    def _read_again(self) -> None:
        """Show what ``_read`` gives now, in place of what is shown; changes are dropped."""
        self.message.clear()
        self._ready = False
        self._refused.clear()
        self._set_busy(True)
        self._data.operations.spawn(self._load(), self)

    async def _load(self) -> None:
        assert self._body is not None
        try:
            view = await self._read()
        except AppError as error:
            self.message.show_message(MessageKind.ERROR, error_words(error).summary)
            self._body.setEnabled(False)
            self.spinner.set_on(False)
            self.cancel_button.setFocus()
            return
        base = self._draft_of(view)
        self._take(view, base, base)
        self._set_busy(False)
        (self.cancel_button if self._refusal() else self._first_editor()).setFocus()

    def _take(self, view: V | None, base: D, draft: D) -> None:
        """Show ``draft``, made of ``base``, which is what ``view`` holds."""
        self._ready = False
        self._view, self._base = view, base
        self._show(view, draft)
        self._mark({})
        self._show_title()
        self._show_rights()
        self._ready = True

    def _show_title(self) -> None:
        window, title, subtitle = self._titles()
        self.setWindowTitle(window)
        self.title.setText(title)
        self.subtitle.setText(subtitle)

    def _show_rights(self) -> None:
        refusal = self._refusal()
        self._show_refusal(refusal)
        self.ok_button.setEnabled(not refusal)
        self.ok_button.setToolTip(refusal)

    def _set_busy(self, busy: bool) -> None:
        assert self._body is not None
        self.spinner.set_on(busy)
        self._body.setEnabled(not busy)
        if busy:
            self.ok_button.setEnabled(False)
        else:
            self._show_rights()

    # Checking

    def _edited(self) -> None:
        """Take a mark away as soon as the value is right."""
        if self._ready and any(field.reason for field in self.fields.values()):
            self._mark(self._all_problems())

    def _all_problems(self) -> dict[str, str]:
        """Return what is wrong now; a value that was refused stays wrong until it is changed."""
        draft = self._draft()
        refused = {
            name: reason
            for name, (value, reason) in self._refused.items()
            if self._value_in(draft, name) == value
        }
        return self._problems(draft) | refused

    def _refuse(self, name: str, reason: str) -> None:
        """Mark the present value of the field ``name`` as wrong until it is changed."""
        self._refused[name] = (self._value_in(self._draft(), name), reason)
        self._mark(self._all_problems())

    def _mark(self, problems: Mapping[str, str]) -> None:
        for name, field in self.fields.items():
            field.mark(problems.get(name, ""))

    # Saving

    def save(self, then: Callable[[], None] | None = None, *, stay: bool = False) -> None:
        """Check and save what is on screen, then close; ``then`` is called first if it is given.

        ``stay``: the window stays open, and ``then`` has it show something else.
        """
        if not self.ok_button.isEnabled():
            return
        self._refused.clear()  # what was refused before may be right by now: OK asks again
        self._mark(self._all_problems())
        wrong = [field for field in self.fields.values() if field.reason]
        if wrong:
            self._reveal(wrong[0])
            focus_first_wrong(wrong)
            return
        self._data.operations.spawn(self._save_draft(self._draft(), then, stay=stay), self)

    async def _save_draft(self, draft: D, then: Callable[[], None] | None, *, stay: bool) -> None:
        self.message.clear()
        assert self._base is not None
        if self._view is None or draft != self._base:
            if not await self._confirmed(self._base, draft):
                return
            self._set_busy(True)
            try:
                await self._write(self._view, self._base, draft)
            except AppError as error:
                self._set_busy(False)
                await self._settle(error, draft)
                return
        if then is not None:
            then()
        if not stay:
            self._close_for_good()

    async def _settle(self, error: AppError, draft: D) -> None:
        """Show a refusal where it belongs: at its field, as a choice, or above the form."""
        if error.code is ErrorCode.CHANGED_MEANWHILE:
            await self._choose_values(error, draft)
            return
        words = error_words(error)
        found = self._field_of(error)
        if found is not None:
            self._refuse(*found)
            self._reveal(self.fields[found[0]])
            focus_first_wrong(self.fields.values())
            return
        self.message.show_message(MessageKind.ERROR, f"{words.summary} {words.action}")

    async def _choose_values(self, error: AppError, draft: D) -> None:
        words = error_words(error)
        answers = (self.tr("Keep editing"), self.tr("Reload"))
        text = self.tr(
            "Keep editing takes over those values and keeps what you changed yourself; OK then "
            "saves both. Reload drops your changes."
        )
        message = Message(Gravity.WARNING, words.summary, text)
        reload = await tell(message, answers, self, escape=0) == 1
        assert self._base is not None
        view = await self._read()
        newer = self._draft_of(view)
        self._take(view, newer, newer if reload else self._rebased(draft, self._base, newer))

    # Closing

    def reject(self) -> None:
        """Close on Cancel, Esc and the close button; ask first if something was changed."""
        if self._let_go or not self.is_changed:
            super().reject()
        elif self._asking is None or self._asking.done():
            self._asking = self._data.operations.spawn(self._discard_after_asking(), self)

    async def _discard_after_asking(self) -> None:
        question = Message(
            Gravity.QUESTION, self._discard_question(), self.tr("They have not been saved.")
        )
        answers = (self.tr("Discard"), self.tr("Keep editing"))
        if await tell(question, answers, self) == 0:
            self._close_for_good()

    def _close_for_good(self) -> None:
        self._let_go = True
        self.reject()

    # What a subclass says

    @abstractmethod
    async def _read(self) -> V | None:
        """Return what is edited as it is now; None for a thing that OK adds. Raises: AppError."""

    @abstractmethod
    def _draft_of(self, view: V | None) -> D:
        """Return the unchanged copy of ``view``; the defaults for None."""

    @abstractmethod
    def _show(self, view: V | None, draft: D) -> None:
        """Fill the form."""

    @abstractmethod
    def _draft(self) -> D:
        """Return what is on screen."""

    @abstractmethod
    async def _write(self, view: V | None, base: D, draft: D) -> None:
        """Save ``draft`` in one transaction (``OpenDatafile.write``). Raises: AppError."""

    @abstractmethod
    def _titles(self) -> tuple[str, str, str]:
        """Return the window's title, the heading and the line below, for ``self._view``."""

    @abstractmethod
    def _refusal(self) -> str:
        """Return why nothing may be saved here now; empty if it may."""

    @abstractmethod
    def _show_refusal(self, refusal: str) -> None:
        """Make the editors read-only and say why in their tool tips; empty: editable again."""

    @abstractmethod
    def _first_editor(self) -> QWidget:
        """Return what has the focus when the window appears and may be edited."""

    @abstractmethod
    def _discard_question(self) -> str:
        """Return what to ask before changes are dropped, naming what was changed."""

    def _problems(self, draft: D) -> dict[str, str]:  # noqa: ARG002 - for subclasses with rules
        """Say what is wrong with ``draft``, by field of the draft; empty if it may be saved."""
        return {}

    def _field_of(self, error: AppError) -> tuple[str, str] | None:  # noqa: ARG002 - as above
        """Return the field that a refusal of ``_write`` is about, and its words; None for none."""
        return None

    def _value_in(self, draft: D, name: str) -> object:
        """Return the value of ``draft`` that the field ``name`` shows."""
        return getattr(draft, name)

    def _rebased(self, draft: D, base: D, newer: D) -> D:
        """Return ``newer`` with what ``draft`` changed of ``base``."""
        return rebased(draft, base, newer)

    async def _confirmed(self, base: D, draft: D) -> bool:  # noqa: ARG002 - as above
        """Ask what has to be asked before ``draft`` is saved; False keeps the window open."""
        return True

    def _reveal(self, field: CheckedField) -> None:
        """Bring ``field`` into view, if it is on a page that is not shown."""
