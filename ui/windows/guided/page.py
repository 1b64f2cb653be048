"""What every page of a guided window is: what it asks, checks, does and undoes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.enums import ErrorCode
from models.errors import AppError
from ui.messages import error_words
from ui.widgets.checked_field import CheckedField, focus_first_wrong


@dataclass(frozen=True, slots=True)
class ClosingQuestion:
    """What is asked before the window is left on a page, and the answer that leaves it."""

    heading: str
    text: str
    leave: str


class GuidedPage(QWidget):
    """One page. ``next_text`` is the label of its Next button; empty: it has none.

    ``page_chosen(GuidedPage)``: it leads on by itself. ``next_requested``: as if Next was pressed.
    ``ready_changed``: whether Next can be pressed may have changed. ``work_told(text, done,
    total)``: how far ``leave`` is, total None while that is not known; may come of any thread.
    """

    title = ""
    subtitle = ""
    next_text = ""
    is_end = False
    """Whether everything is done: Next closes the window, and there is nothing to cancel."""
    can_cancel_work = True
    """Whether Cancel may break off ``leave``; not where that writes in one transaction."""
    error_fields: ClassVar[Mapping[ErrorCode, str]] = {}
    """The fields, by name, that errors are about."""

    page_chosen = Signal(object)
    next_requested = Signal()
    ready_changed = Signal()
    work_told = Signal(str, int, object)

    def __init__(self) -> None:
        super().__init__()
        self.checked: Mapping[str, CheckedField] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)

    @property
    def is_ready(self) -> bool:
        """Whether Next can be pressed."""
        return True

    @property
    def can_go_back(self) -> bool:
        """Whether the page before may be shown again."""
        return not self.is_end

    @property
    def closing_question(self) -> ClosingQuestion | None:
        """What to ask before the window is left on this page; None: nothing."""
        return None

    def problems(self) -> dict[str, str]:
        """Say what is wrong with the values, by field."""
        return {}

    def check(self) -> bool:
        """Mark what is wrong at its field, go to the first; return whether all is right."""
        problems = self.problems()
        for name, field in self.checked.items():
            field.mark(problems.get(name, ""))
        return not focus_first_wrong(self.checked.values())

    def field_of(self, error: AppError) -> str:
        """Return the name of the field that ``error`` is about; or empty."""
        return self.error_fields.get(error.code, "")

    def settle(self, error: AppError) -> bool:
        """Mark the field that ``error`` is about; return False if it is about none."""
        field = self.checked.get(self.field_of(error))
        if field is None:
            return False
        words = error_words(error)
        field.mark(f"{words.summary} {words.action}")
        focus_first_wrong(self.checked.values())
        return True

    async def enter(self) -> None:
        """Read what the page shows; called each time it comes to the front. Raises: AppError."""

    async def leave(self) -> "GuidedPage | None":
        """Do what Next says and return the page that follows; None: the window has done its work.

        Raises: AppError, shown at its field or on the page.
        """
        return None

    async def abandon(self) -> None:
        """Undo what the page did; called on errors, and on Cancel also amid ``leave``."""
