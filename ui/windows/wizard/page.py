"""What every page of the wizard is, and the tools that its pages share."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from models.enums import ErrorCode
from models.errors import AppError
from ui.background.operations import Operations
from ui.program import SetUp
from ui.widgets.checked_field import CheckedField
from ui.windows.guided.page import ClosingQuestion, GuidedPage


@dataclass(frozen=True, slots=True)
class WizardTools:
    """What pages work with: the ways to a datafile, and the lanes to walk them in."""

    set_up: SetUp
    operations: Operations


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


class WizardPage(GuidedPage):
    """A page on a way to a datafile; what it made is deleted again when the wizard is cancelled."""

    error_fields = _FIELDS

    def __init__(self, tools: WizardTools) -> None:
        super().__init__()
        self.tools = tools

    @property
    def question_before_cancel(self) -> str:
        """What to ask before the wizard is cancelled on this page; empty: nothing."""
        return ""

    @property
    def closing_question(self) -> ClosingQuestion | None:
        """Ask before something that was made is deleted."""
        if not self.question_before_cancel:
            return None
        return ClosingQuestion(
            self.question_before_cancel,
            QCoreApplication.translate("WizardWindow", "The wizard leaves nothing behind."),
            QCoreApplication.translate("WizardWindow", "Delete"),
        )

    def field_of(self, error: AppError) -> str:
        """Return the name of the field that an error of a way to a datafile is about; or empty."""
        if error.code is ErrorCode.VALUE_INVALID:
            return "site_name" if error.facts["field"] == "Site name" else ""
        return super().field_of(error)


def line_of(field: CheckedField) -> QLineEdit:
    """Return the line in a checked field."""
    found = field.editor.findChild(QLineEdit)
    line = field.editor if isinstance(field.editor, QLineEdit) else found
    assert isinstance(line, QLineEdit)
    return line
