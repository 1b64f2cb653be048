"""The tab *Details* of the site window: the site's support contract (seed 002, Details).

What was typed is looked for in the support database when the field is left; the other fields show
what was found and are stored with the site on OK.
"""

from datetime import date

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from models.site_views import SupportContract
from ui.formats import day, number
from ui.itemmodels.columns import Column
from ui.theme import TextRole, set_role
from ui.widgets.checked_field import CheckedField
from ui.widgets.form_rows import form_label, form_layout
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.windows.choosing import Choice

NO_CONTRACT = SupportContract("", "", None, None, None)


class DetailsPanel(QWidget):
    """Shows a contract; ``search_requested`` with the text when another funder was typed."""

    changed = Signal()
    search_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contract = NO_CONTRACT
        self._today = date.min
        self._asked = ""
        self.funder = CheckedField(QLineEdit())
        self.license_code = _read_only()
        self.licensed_users = _read_only()
        self.start = _read_only()
        self.end = _read_only()
        self.ended = InlineMessage()
        hint = QLabel(self.tr("Type a funder and press Tab to search the support database."))
        hint.setWordWrap(True)
        set_role(hint, TextRole.MUTED)
        form = form_layout()
        form.addRow(form_label(self.tr("&Funder name"), self.funder), self.funder)
        form.addRow("", hint)
        for text, field in (
            (self.tr("License code"), self.license_code),
            (self.tr("Licensed users"), self.licensed_users),
            (self.tr("Support start date"), self.start),
            (self.tr("Support end date"), self.end),
        ):
            form.addRow(form_label(text, field), field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self.ended)
        column.addStretch(1)
        self.funder_edit.textChanged.connect(self.changed)
        self.funder_edit.editingFinished.connect(self._search)

    @property
    def funder_edit(self) -> QLineEdit:
        """The editor of the funder's name."""
        assert isinstance(self.funder.editor, QLineEdit)
        return self.funder.editor

    @property
    def funder_text(self) -> str:
        """What was typed; the contract's funder once that was found."""
        return self.funder_edit.text().strip()

    def show_contract(self, contract: SupportContract, funder_text: str, today: date) -> None:
        """Show a contract and what was typed; ``today`` decides whether it has ended."""
        self.contract, self._today, self._asked = contract, today, funder_text
        with QSignalBlocker(self.funder_edit):
            self.funder_edit.setText(funder_text)
        self._show()

    def take(self, contract: SupportContract) -> None:
        """Make ``contract`` the site's on OK."""
        self.show_contract(contract, contract.funder_name, self._today)
        self.changed.emit()

    def set_refusal(self, refusal: str) -> None:
        """Say why the funder may not be changed here; empty: it may."""
        self.funder_edit.setReadOnly(bool(refusal))
        self.funder_edit.setToolTip(refusal)

    def _show(self) -> None:
        contract = self.contract
        self.license_code.setText(contract.license_code)
        users = contract.licensed_users
        self.licensed_users.setText("" if users is None else number(users))
        self.start.setText(day(contract.start_on))
        self.end.setText(day(contract.end_on))
        if contract.has_ended(self._today):
            text = self.tr("The support contract ended on {0}.").format(day(contract.end_on))
            self.ended.show_message(MessageKind.WARNING, text)
        else:
            self.ended.clear()

    def _search(self) -> None:
        text = self.funder_text
        if self.funder_edit.isReadOnly() or text in (self._asked, self.contract.funder_name):
            return
        self._asked = text
        if text:
            self.search_requested.emit(text)
        else:
            self.take(NO_CONTRACT)


def contract_choice(contracts: tuple[SupportContract, ...]) -> Choice[SupportContract]:
    """Return what to choose from when several contracts match."""
    columns: tuple[Column[SupportContract], ...] = (
        Column(
            name="funder", title=_tr("Funder"), text=lambda each: each.funder_name, width_px=232
        ),
        Column(
            name="license",
            title=_tr("License code"),
            text=lambda each: each.license_code,
            width_px=144,
        ),
        Column(
            name="end",
            title=_tr("Support end date"),
            text=lambda each: day(each.end_on),
            sort=lambda each: each.end_on,
        ),
    )
    return Choice(
        title=_tr("Funder"),
        explanation=_tr("Several contracts in the support database match."),
        columns=columns,
        key=lambda each: each,
        rows=contracts,
        empty_text="",
    )


def _read_only() -> QLineEdit:
    field = QLineEdit()
    field.setReadOnly(True)
    field.setToolTip(_tr("From the support database; it cannot be edited here"))
    return field


def _tr(text: str) -> str:
    return QCoreApplication.translate("DetailsPanel", text)
