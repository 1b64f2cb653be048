"""The page *Server*, on the central server only: its process, its address, its certificate.

The process reads the same preferences; the window restarts it when they change.
"""

from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.enums import Permission
from models.errors import AppError
from syncengine import ServerState, certificate_expiry
from ui.background.operations import Lane
from ui.formats import date
from ui.icons import Icon, set_icon
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.checked_field import CheckedField
from ui.widgets.elided_text import ElidedLabel
from ui.widgets.form_rows import form_label, form_layout
from ui.widgets.icon_label import IconLabel
from ui.windows.preferences.draft import Field, PreferencesDraft, PreferencesView
from ui.windows.preferences.page import PreferencesPage, number, panel, refuse
from ui.windows.rights import permission_refusal
from ui.windows.server_words import server_look


class ServerPage(PreferencesPage):
    """Shows the server process and starts and stops it at once; its settings wait for OK."""

    def __init__(self, data: OpenDatafile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self.icon = IconLabel(Icon.SERVER, size_px=20)
        self.state = ElidedLabel()
        self.url = QLabel()
        self.switch = QPushButton()
        self.host = CheckedField(QLineEdit())
        self.port = number(0, 65535, "")
        self.port.setGroupSeparatorShown(False)
        self.port.setSpecialValueText(self.tr("0 – any free one"))
        self.certificate = CheckedField(QLineEdit())
        self.key = CheckedField(QLineEdit())
        self.expiry = QLabel()
        self.public_url = CheckedField(QLineEdit())
        self.workers = number(1, 64, "")
        self.fields: dict[str, CheckedField] = {
            Field.SERVER_HOST: self.host,
            Field.SERVER_TLS_CERT: self.certificate,
            Field.SERVER_TLS_KEY: self.key,
            Field.PUBLIC_URL: self.public_url,
        }
        self._choosers = [
            self._chooser(field, title)
            for field, title in (
                (self.certificate, self.tr("Choose the certificate")),
                (self.key, self.tr("Choose the key")),
            )
        ]
        self._lay_out()
        self._connect()
        self.show_state()

    def line(self, field: CheckedField) -> QLineEdit:
        """Return the editor of one of the page's ``fields``."""
        assert isinstance(field.editor, QLineEdit)
        return field.editor

    def _chooser(self, field: CheckedField, title: str) -> QPushButton:
        button = QPushButton(self.tr("Choose…"))
        button.setAutoDefault(False)
        button.setAccessibleName(title)
        button.clicked.connect(partial(self._choose, field, title))
        return button

    def _lay_out(self) -> None:
        self.switch.setAutoDefault(False)
        self.url.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.url, TextRole.MUTED)
        set_role(self.expiry, TextRole.MUTED)
        self.line(self.public_url).setPlaceholderText("https://")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.state)
        words.addWidget(self.url)
        process = QWidget()
        row = QHBoxLayout(process)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.icon)
        row.addLayout(words, 1)
        row.addWidget(self.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(panel(self.tr("Server process"), process))
        column.addWidget(panel(self.tr("Address"), self._address()))
        column.addWidget(panel(self.tr("Certificate"), self._files()))
        column.addStretch(1)

    def _address(self) -> QWidget:
        rows = QWidget()
        form = form_layout()
        rows.setLayout(form)
        form.addRow(form_label(self.tr("&Listens on"), self.host), self.host)
        form.addRow(form_label(self.tr("&Port"), self.port), self.port)
        form.addRow(form_label(self.tr("Public &URL"), self.public_url), self.public_url)
        form.addRow(form_label(self.tr("&Worker processes"), self.workers), self.workers)
        return rows

    def _files(self) -> QWidget:
        rows = QWidget()
        form = form_layout()
        rows.setLayout(form)
        names = (self.tr("&Certificate (PEM)"), self.tr("&Key (PEM)"))
        for name, field, button in zip(
            names, (self.certificate, self.key), self._choosers, strict=True
        ):
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(field, 1)
            line.addWidget(button)
            form.addRow(form_label(name, field), line)
        form.addRow("", self.expiry)
        return rows

    def _connect(self) -> None:
        for field in self.fields.values():
            self.line(field).textChanged.connect(self.changed)
        for field in (self.certificate, self.key):
            self.line(field).editingFinished.connect(self.check_files)
        self.port.valueChanged.connect(self.changed)
        self.workers.valueChanged.connect(self.changed)
        self.switch.clicked.connect(self._switch)
        self._data.server_changed.connect(self.show_state)

    # In and out

    def show_draft(self, _view: PreferencesView, draft: PreferencesDraft) -> None:
        """Fill the page."""
        self.line(self.host).setText(draft.server_host)
        self.port.setValue(draft.server_port)
        self.workers.setValue(draft.server_workers)
        self.line(self.certificate).setText(draft.server_tls_cert)
        self.line(self.key).setText(draft.server_tls_key)
        self.line(self.public_url).setText(draft.public_url)
        self.check_files()

    def values(self) -> dict[str, Any]:
        """Return what is on the page."""
        texts = {name: self.line(field).text().strip() for name, field in self.fields.items()}
        return {**texts, "server_port": self.port.value(), "server_workers": self.workers.value()}

    def show_rights(self) -> None:
        """Editable with the permission *Edit preferences*."""
        refusal = permission_refusal(self._data, Permission.EDIT_PREFERENCES)
        tips = {
            Field.SERVER_HOST: self.tr("127.0.0.1: this machine only; 0.0.0.0: every network"),
            Field.SERVER_TLS_CERT: self.tr("The server's certificate with its issuers', in PEM"),
            Field.SERVER_TLS_KEY: self.tr("The key of the certificate, without a pass phrase"),
            Field.PUBLIC_URL: self.tr("Where sites reach this server, if not where it listens"),
        }
        for name, field in self.fields.items():
            self.line(field).setReadOnly(bool(refusal))
            self.line(field).setToolTip(refusal or tips[Field(name)])
        for widget in (self.port, self.switch, *self._choosers):
            refuse(widget, refusal)
        one = self.tr("More than one worker process needs a PostgreSQL datafile")
        is_database = "://" in self._data.location
        tip = self.tr("Processes that answer sites at the same time; one for each processor core")
        refuse(self.workers, refusal or ("" if is_database else one), tip)

    # The process

    def show_state(self) -> None:
        """Show what the server process does now."""
        state = self._data.server_state or ServerState(stopped=True)
        icon, tone, sentence = server_look(state)
        self.icon.set_icon(icon, tone)
        self.state.setText(sentence)
        self.url.setText(state.url)
        self.url.setVisible(bool(state.url))
        stopped = state.stopped
        self.switch.setText(self.tr("&Start server") if stopped else self.tr("&Stop server"))
        set_icon(self.switch, Icon.PLAY if stopped else Icon.STOP, size_px=16)

    def _switch(self) -> None:
        self._data.operations.spawn(self._start_or_stop(), self)

    async def _start_or_stop(self) -> None:
        server = self._data.server
        if server is not None:
            self.switch.setEnabled(False)
            act = server.start if server.state().stopped else server.stop
            await self._data.operations.run(Lane.NETWORK, act)
            self.show_rights()

    # The certificate

    def _choose(self, field: CheckedField, title: str) -> None:
        dialog = QFileDialog(self.window(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        pem = self.tr("PEM files (*.pem *.crt *.cer *.key)")
        dialog.setNameFilters((pem, self.tr("All files (*)")))
        dialog.fileSelected.connect(partial(self._take_file, field))
        dialog.open()

    def _take_file(self, field: CheckedField, file: str) -> None:
        self.line(field).setText(file)
        self.check_files()

    def check_files(self) -> None:
        """Say when the certificate ends, once both files are named; marks are the window's."""
        certificate, key = self.line(self.certificate).text(), self.line(self.key).text()
        if not (certificate and key):
            none = self.tr("Without a certificate what sites send can be read on the network.")
            self.expiry.setText(none)
            return
        try:
            expires_at = certificate_expiry(certificate, key)
        except AppError:
            self.expiry.clear()
            return
        self.expiry.setText(_expiry_words(expires_at, self._data.now()))


def _expiry_words(expires_at: datetime, now: datetime) -> str:
    words = QCoreApplication.translate("ServerPage", "Certificate and key match; valid until {0}.")
    if expires_at <= now:
        words = QCoreApplication.translate(
            "ServerPage", "The certificate expired on {0}: no site trusts it."
        )
    return words.format(date(expires_at))
