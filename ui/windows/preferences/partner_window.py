"""A row of *Sync with*: how the two sites know each other, and records sent or fetched again.

Source: seed 001, "Editing an existing row"; windows.md, Sync with.
"""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from models.enums import ErrorCode, Permission
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.queries.partners import sync_partner
from models.views import SyncPartnerView
from ui.background.operations import Lane
from ui.help import give_help
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.widgets.checked_field import CheckedField
from ui.widgets.form_rows import form_label, form_layout
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.secret_field import SecretField
from ui.windows.edit_window import EditWindow
from ui.windows.message_dialog import ask
from ui.windows.placement import Placement
from ui.windows.preferences import partner_draft
from ui.windows.preferences.generating import generate_records
from ui.windows.preferences.page import refuse
from ui.windows.preferences.partner_draft import PartnerDraft, PartnerField
from ui.windows.rights import permission_refusal
from ui.windows.site.secret_rows import HardwareRow
from ui.windows.status_words import status_text
from ui.windows.unlock.unlocking import Unlocking


class PartnerWindow(EditWindow[SyncPartnerView, PartnerDraft]):
    """Shows the row of ``site_id``; None: a site that OK adds. Editable while unlocked."""

    def __init__(
        self,
        data: OpenDatafile,
        settings: QSettings,
        site_id: int | None,
        unlocking: Unlocking,
        parent: QWidget,
    ) -> None:
        super().__init__(data)
        give_help(self, "preferences#the-window-of-a-row")
        self.setParent(parent, Qt.WindowType.Dialog)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._site_id = site_id
        self._unlocking = unlocking
        self._hardware_id = ""
        self._retrieving = False
        self.sync_id = QLineEdit()
        self.user_name = CheckedField(QLineEdit())
        self.password = SecretField()
        self.stores = QLineEdit()
        self.name = QLineEdit()
        self.url = CheckedField(QLineEdit())
        self.url_warning = InlineMessage()
        self.hardware = HardwareRow()
        self.generate_button = QPushButton(self.tr("&Generate sync records…"))
        self.retrieve_button = QPushButton(self.tr("Re&trieve sync records"))
        self.fields = {PartnerField.USER_NAME: self.user_name, PartnerField.URL: self.url}
        self._lay_out(self._form(), self.generate_button, self.retrieve_button)
        Placement(self, settings, "sync_partner", 640, 480)
        self._connect()
        self._begin()

    @property
    def user_name_edit(self) -> QLineEdit:
        """The editor of the user name."""
        assert isinstance(self.user_name.editor, QLineEdit)
        return self.user_name.editor

    @property
    def url_edit(self) -> QLineEdit:
        """The editor of the URL."""
        assert isinstance(self.url.editor, QLineEdit)
        return self.url.editor

    def _form(self) -> QWidget:
        for line, tip in (
            (self.sync_id, self.tr("1 is the primary server; others are given automatically")),
            (self.stores, self.tr("The stores that are active there")),
            (self.name, self.tr("As in the Sites list")),
        ):
            line.setReadOnly(True)
            line.setToolTip(tip)
        self.sync_id.setFixedWidth(96)
        self.url_edit.setPlaceholderText("https://")
        body = QWidget()
        form = form_layout()
        form.addRow(form_label(self.tr("Sync ID"), self.sync_id), self.sync_id)
        form.addRow(form_label(self.tr("&User name"), self.user_name), self.user_name)
        form.addRow(form_label(self.tr("&Password"), self.password), self.password)
        form.addRow(form_label(self.tr("Store"), self.stores), self.stores)
        form.addRow(form_label(self.tr("Name"), self.name), self.name)
        form.addRow(form_label(self.tr("U&RL"), self.url), self.url)
        form.addRow(form_label(self.tr("Hardware ID"), self.hardware), self.hardware)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.url_warning)
        column.addStretch(1)
        return body

    def _connect(self) -> None:
        for line in (self.user_name_edit, self.password, self.url_edit):
            line.textChanged.connect(self._edited)
        self.url_edit.textChanged.connect(self._show_url_warning)
        self.hardware.changed.connect(self._edited)
        self.hardware.reset_requested.connect(self._clear_hardware)
        self.generate_button.clicked.connect(self._generate)
        self.retrieve_button.clicked.connect(self._retrieve)
        self._unlocking.changed.connect(self._show_rights)
        self._data.status_changed.connect(self._show_progress)
        self._data.run_ended.connect(self._show_end)

    # Reading and showing

    async def _read(self) -> SyncPartnerView | None:
        if self._site_id is None:
            return None
        connection = self._data.connection
        if connection is not None:
            lane = Lane.DATAFILE
            self._hardware_id = await self._data.operations.run(lane, connection.hardware_id)
        return await self._data.read(sync_partner, self._site_id)

    def _draft_of(self, view: SyncPartnerView | None) -> PartnerDraft:
        return PartnerDraft() if view is None else PartnerDraft.of(view)

    def _show(self, view: SyncPartnerView | None, draft: PartnerDraft) -> None:
        self.sync_id.setText(self.tr("New") if view is None else str(view.site_id))
        self.user_name_edit.setText(draft.user_name)
        self.password.setText(draft.password)
        is_set = view is not None and view.has_password
        self.password.setPlaceholderText(
            self.tr("Set – type to change it") if is_set else self.tr("Not set")
        )
        self.stores.setText("" if view is None else view.stores)
        self.stores.setPlaceholderText(self.tr("None"))
        self.name.setText("" if view is None else self._name_of(view))
        self.url_edit.setText(draft.url)
        hardware_id = self._hardware_id or ("" if view is None else view.hardware_id)
        self.hardware.show_hardware(hardware_id, reset=draft.reset_hardware)
        self._show_url_warning()

    def _draft(self) -> PartnerDraft:
        return PartnerDraft(
            user_name=self.user_name_edit.text().strip(),
            password=self.password.text(),
            url=self.url_edit.text().strip(),
            reset_hardware=self.hardware.is_reset,
        )

    def _name_of(self, view: SyncPartnerView) -> str:
        return view.user_name if self._data.is_central else self.tr("Primary server")

    def _titles(self) -> tuple[str, str, str]:
        if self._view is None:
            new = self.tr("New site") if self._site_id is None else ""
            return new, new, self.tr("A site to synchronise with")
        name = self._name_of(self._view)
        return self.tr("Sync with {0}").format(name), name, self.tr("A site to synchronise with")

    def _refusal(self) -> str:
        locked = "" if self._unlocking.is_unlocked else self.tr("Unlock to edit")
        return permission_refusal(self._data, Permission.EDIT_SYNC_SETTINGS) or locked

    def _show_refusal(self, refusal: str) -> None:
        for line in (self.user_name_edit, self.url_edit):
            line.setReadOnly(bool(refusal))
            line.setToolTip(refusal)
        refuse(self.password, refusal)
        remote = "" if self._data.is_central else self.tr("This machine's own; only shown here")
        self.hardware.set_refusal(refusal or remote)
        new = self.tr("Not before the site is added") if self._site_id is None else ""
        refuse(self.generate_button, refusal or new, self.tr("Send again what was sent before"))
        central = self.tr("Only on a remote site: it fetches from the primary server")
        refuse(
            self.retrieve_button,
            central if self._data.is_central else refusal,
            self.tr("Fetch now what waits for this site on the primary server"),
        )

    def _show_url_warning(self) -> None:
        if self._data.is_central and self.url_edit.text().strip():
            self.url_warning.show_message(
                MessageKind.WARNING,
                self.tr("A URL here disables all synchronisation of this central server."),
            )
        else:
            self.url_warning.clear()

    def _first_editor(self) -> QWidget:
        return self.user_name_edit

    def _discard_question(self) -> str:
        return self.tr("Discard the changes?")

    # Checking and saving

    def _problems(self, draft: PartnerDraft) -> dict[str, str]:
        return draft.problems(url_needed=not self._data.is_central)

    async def _write(
        self, view: SyncPartnerView | None, base: PartnerDraft, draft: PartnerDraft
    ) -> None:
        if not self._data.is_central:
            await self._data.change_connection(**draft.connection_of(base))
        elif view is None:
            await self._data.write(partner_draft.add, draft, self._data.now())
        else:
            await self._data.write(partner_draft.save, view, base, draft, self._data.now())

    def _field_of(self, error: AppError) -> tuple[str, str] | None:
        if error.code in (ErrorCode.NAME_TAKEN, ErrorCode.NAME_EMPTY):
            return PartnerField.USER_NAME, error_words(error).summary
        return None

    # Acts

    def _clear_hardware(self) -> None:
        self._data.operations.spawn(self._clear_after_asking(), self)

    async def _clear_after_asking(self) -> None:
        if await ask(
            self,
            self.tr("Clear the hardware ID of {0}?").format(self.title.text()),
            self.tr("After OK the next device that logs in as this site becomes the site."),
            self.tr("Clear"),
        ):
            self.hardware.mark_reset()

    def _generate(self) -> None:
        self._data.operations.spawn(self._generate_records(), self)

    async def _generate_records(self) -> None:
        site_id = self._site_id if self._data.is_central else CENTRAL_SITE_ID
        assert site_id is not None
        done = await generate_records(self._data, self, site_id)
        if done:
            self.message.show_message(MessageKind.SUCCESS, done)

    def _retrieve(self) -> None:
        self._retrieving = True
        self._data.engine.request_sync()
        self.message.show_message(MessageKind.INFO, self.tr("Fetching what waits…"))

    def _show_progress(self) -> None:
        if self._retrieving:
            text = status_text(self._data.status, self._data.now())
            self.message.show_message(MessageKind.INFO, text)

    def _show_end(self) -> None:
        if not self._retrieving:
            return
        self._retrieving = False
        error = self._data.status.error
        if error is None:
            self.message.show_message(MessageKind.SUCCESS, self.tr("All that waited was fetched."))
        else:
            words = error_words(error)
            self.message.show_message(MessageKind.ERROR, f"{words.summary} {words.action}")
