"""*This site*: the settings of this datafile's own synchronisation, and *Check connection*.

Source: seed 001, "The preferences"; windows.md, Synchronise.
"""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.enums import Permission
from models.errors import AppError
from models.preferences import PREFERENCE_SPECS
from syncengine import ConnectionReport
from ui.background.operations import Lane
from ui.formats import duration
from ui.formats import number as number_text
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.checked_field import CheckedField
from ui.widgets.form_rows import form_label, form_layout
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.secret_field import SecretField
from ui.widgets.turning import Spinner
from ui.windows.preferences.draft import Field, PreferencesDraft, PreferencesView
from ui.windows.preferences.page import number, refuse
from ui.windows.rights import permission_refusal
from ui.windows.unlock.unlocking import Unlocking

_ID_WIDTH_PX = 96
_CLOCK_SLACK_S = 5


class OwnSite(QWidget):
    """The rows of this site; ``changed`` at every edit."""

    changed = Signal()

    def __init__(
        self, data: OpenDatafile, unlocking: Unlocking, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._data = data
        self._unlocking = unlocking
        interval = PREFERENCE_SPECS["sync_interval_min"]
        size = PREFERENCE_SPECS["sync_request_size"]
        self.sync_id = QLineEdit()
        self.interval = number(0, interval.high or 0, self.tr("min"))
        self.interval.setSpecialValueText(self.tr("0 – paused"))
        self.request_size = number(size.low or 1, size.high or 1, self.tr("records"))
        self.adjust = QCheckBox(self.tr("Let Two Arrows ad&just it"))
        self.node_http = QCheckBox(self.tr("Use JS N&ode HTTP client"))
        self._node_refusal = ""
        self.user_name = CheckedField(QLineEdit())
        self.password = SecretField()
        self.check_button = QPushButton(self.tr("C&heck connection"))
        self.check_button.setAutoDefault(False)
        self.spinner = Spinner()
        self.message = InlineMessage(closable=True)
        self.fields: dict[str, CheckedField] = {Field.USER_NAME: self.user_name}
        self._lay_out()
        self._connect()

    @property
    def user_name_edit(self) -> QLineEdit:
        """The editor of the user name."""
        assert isinstance(self.user_name.editor, QLineEdit)
        return self.user_name.editor

    def _lay_out(self) -> None:
        self.sync_id.setReadOnly(True)
        self.sync_id.setFixedWidth(_ID_WIDTH_PX)
        form = form_layout()
        form.addRow(form_label(self.tr("Sync ID"), self.sync_id), self.sync_id)
        form.addRow(form_label(self.tr("Sync time &interval"), self.interval), self.interval)
        size = QHBoxLayout()
        size.setSpacing(16)
        size.addWidget(self.request_size)
        size.addWidget(self.adjust)
        size.addStretch(1)
        form.addRow(form_label(self.tr("Sync re&quest size"), self.request_size), size)
        form.addRow(form_label(self.tr("&User name"), self.user_name), self.user_name)
        form.addRow(form_label(self.tr("&Password"), self.password), self.password)
        note = QLabel(self.tr("Not recommended: only where the built-in client fails."))
        note.setWordWrap(True)
        set_role(note, TextRole.SMALL)
        node = QVBoxLayout()
        node.setSpacing(2)
        node.addWidget(self.node_http)
        node.addWidget(note)
        form.addRow("", node)
        check = QHBoxLayout()
        check.setSpacing(8)
        check.addWidget(self.check_button)
        check.addWidget(self.spinner)
        check.addStretch(1)
        form.addRow("", check)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.message)

    def _connect(self) -> None:
        for field in (self.interval, self.request_size):
            field.valueChanged.connect(self.changed)
        self.adjust.toggled.connect(self.changed)
        self.node_http.toggled.connect(self.changed)
        for line in (self.user_name_edit, self.password):
            line.textChanged.connect(self.changed)
        self.check_button.clicked.connect(self._check)

    # In and out

    def show_draft(self, view: PreferencesView, draft: PreferencesDraft) -> None:
        """Fill the rows."""
        self.sync_id.setText(str(self._data.view.site_id) if self._data.view.site_id > 0 else "–")
        self.interval.setValue(draft.sync_interval_min)
        self.request_size.setValue(draft.sync_request_size)
        self.adjust.setChecked(draft.adjust_request_size)
        self.node_http.setChecked(draft.use_node_http)
        self._node_refusal = view.node_refusal
        self.user_name_edit.setText(draft.user_name)
        self.password.setText(draft.password)
        kept = self.tr("Set – type to change it") if view.has_password else self.tr("Not set")
        self.password.setPlaceholderText(self.tr("Not needed") if self._data.is_central else kept)

    def values(self) -> dict[str, Any]:
        """Return what is in the rows."""
        return {
            "sync_interval_min": self.interval.value(),
            "sync_request_size": self.request_size.value(),
            "adjust_request_size": self.adjust.isChecked(),
            "use_node_http": self.node_http.isChecked(),
            "user_name": self.user_name_edit.text().strip(),
            "password": self.password.text(),
        }

    def show_rights(self, unused: str) -> None:
        """Make read-only what may not be edited; ``unused``: why there is no synchronisation."""
        data = self._data
        edits = unused or permission_refusal(data, Permission.EDIT_PREFERENCES)
        locked = edits or ("" if self._unlocking.is_unlocked else self.tr("Unlock to edit"))
        self.sync_id.setEnabled(not unused)
        self.sync_id.setToolTip(
            unused or self.tr("Given by the central server when the site is made; it never changes")
        )
        refuse(self.interval, edits, self.tr("Minutes between synchronisations; 0 pauses them"))
        refuse(
            self.request_size,
            locked,
            self.tr("Records in one request: the start and, if it is adjusted, the ceiling"),
        )
        refuse(self.adjust, locked, self.tr("Smaller requests on a slow or unsteady link"))
        # A choice that was made where there was a Node can still be taken back without one.
        missing = "" if self.node_http.isChecked() else self._node_refusal
        refuse(self.node_http, edits or missing, self._node_refusal)
        central = self.tr("The central server does not log in anywhere") if data.is_central else ""
        login = (
            unused or central or permission_refusal(data, Permission.EDIT_SYNC_SETTINGS) or locked
        )
        self.user_name_edit.setReadOnly(bool(login))
        self.user_name_edit.setEnabled(not unused)
        self.user_name_edit.setToolTip(login or self.tr("The site's name on the central server"))
        refuse(self.password, login)
        check = self.tr("This is the primary server: nothing is above it") if central else unused
        refuse(self.check_button, check, self.tr("Ask the primary server whether it lets us in"))

    # Check connection

    def _check(self) -> None:
        self._data.operations.spawn(self._check_now(), self)

    async def _check_now(self) -> None:
        connection = self._data.connection
        assert connection is not None
        self.message.clear()
        self.spinner.set_on(True)
        self.check_button.setEnabled(False)
        work = partial(
            connection.check,
            url=self._data.view.server_url,
            site_name=self.user_name_edit.text().strip(),
            password=self.password.text() or None,
        )
        try:
            report = await self._data.operations.run(Lane.NETWORK, work)
        except AppError as error:
            words = error_words(error)
            self.message.show_message(MessageKind.ERROR, f"{words.summary} {words.action}")
        else:
            kind = MessageKind.WARNING if _clock_is_off(report) else MessageKind.SUCCESS
            self.message.show_message(kind, report_words(report))
        self.spinner.set_on(False)
        self.check_button.setEnabled(True)


def report_words(report: ConnectionReport) -> str:
    """Return what a check that succeeded has found, in one or two sentences."""
    found = QCoreApplication.translate(
        "OwnSite", "The primary server was reached and knows this site as {0} (ID {1}), in {2} ms."
    ).format(report.site_name, report.site_id, number_text(report.round_trip_ms))
    difference_s = report.clock_difference_s
    if difference_s is None:
        return found
    if not _clock_is_off(report):
        clock = QCoreApplication.translate("OwnSite", "The clocks agree.")
    elif difference_s > 0:
        clock = QCoreApplication.translate("OwnSite", "Its clock is {0} ahead of this one.")
    else:
        clock = QCoreApplication.translate("OwnSite", "Its clock is {0} behind this one.")
    return f"{found} {clock.format(duration(abs(difference_s)))}"


def _clock_is_off(report: ConnectionReport) -> bool:
    return abs(report.clock_difference_s or 0) > _CLOCK_SLACK_S
