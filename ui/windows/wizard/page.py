"""What every page of the wizard is, and the tools that its pages share."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from models.enums import ErrorCode
from models.errors import AppError
from ui.background.operations import Operations
from ui.messages import error_words
from ui.program import SetUp
from ui.widgets.checked_field import CheckedField, focus_first_wrong


@dataclass(frozen=True, slots=True)
class WizardTools:
    """What pages work with: the ways to a datafile, and the lanes to walk them in."""

    set_up: SetUp
    operations: Operations


class WizardPage(QWidget):
    """One page. ``next_text`` is the label of its Next button; empty: it has none.

    ``page_chosen(WizardPage)``: it leads on by itself. ``next_requested``: as if Next was pressed.
    ``ready_changed``: whether Next can be pressed may have changed.
    """

    title = ""
    subtitle = ""
    next_text = ""

    page_chosen = Signal(object)
    next_requested = Signal()
    ready_changed = Signal()

    def __init__(self, tools: WizardTools) -> None:
        super().__init__()
        self.tools = tools
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
        return True

    @property
    def question_before_cancel(self) -> str:
        """What to ask before the wizard is cancelled on this page; empty: nothing."""
        return ""

    def problems(self) -> dict[str, str]:
        """Say what is wrong with the values, by field."""
        return {}

    def check(self) -> bool:
        """Mark what is wrong at its field, go to the first; return whether all is right."""
        problems = self.problems()
        for name, field in self.checked.items():
            field.mark(problems.get(name, ""))
        return not focus_first_wrong(self.checked.values())

    def settle(self, error: AppError) -> bool:
        """Mark the field that ``error`` is about; return False if it is about none."""
        field = self.checked.get(field_of(error))
        if field is None:
            return False
        words = error_words(error)
        field.mark(f"{words.summary} {words.action}")
        focus_first_wrong(self.checked.values())
        return True

    async def leave(self) -> "WizardPage | None":
        """Do what Next says and return the page that follows; None: the wizard has done its work.

        Raises: AppError, shown at its field or on the page.
        """
        return None

    async def abandon(self) -> None:
        """Undo what the page did; called on Back and Cancel, also in the middle of ``leave``."""


def field_of(error: AppError) -> str:
    """Return the name of the field that an error of a way to a datafile is about; or empty."""
    if error.code is ErrorCode.VALUE_INVALID:
        return "site_name" if error.facts["field"] == "Site name" else ""
    return _FIELDS.get(error.code, "")


_FIELDS = {
    ErrorCode.NAME_EMPTY: "site_name",
    ErrorCode.SITE_NAME_UNKNOWN: "site_name",
    ErrorCode.SITE_PASSWORD_WRONG: "password",
    ErrorCode.PASSWORD_EMPTY: "password",
    ErrorCode.URL_INVALID: "url",
    ErrorCode.HOST_UNKNOWN: "url",
    ErrorCode.SERVER_UNREACHABLE: "url",
    ErrorCode.SERVER_TIMEOUT: "url",
    ErrorCode.CERTIFICATE_REFUSED: "url",
    ErrorCode.NOT_A_SYNC_SERVER: "url",
    ErrorCode.DATAFILE_EXISTS: "location",
    ErrorCode.DATAFILE_MISSING: "location",
    ErrorCode.DATAFILE_FOREIGN: "location",
    ErrorCode.DATAFILE_NEWER: "location",
    ErrorCode.DATAFILE_DAMAGED: "location",
    ErrorCode.DATAFILE_UNREADABLE: "location",
    ErrorCode.DATAFILE_FOLDER_MISSING: "location",
}


def line_of(field: CheckedField) -> QLineEdit:
    """Return the line in a checked field."""
    found = field.editor.findChild(QLineEdit)
    line = field.editor if isinstance(field.editor, QLineEdit) else found
    assert isinstance(line, QLineEdit)
    return line
