"""The site window: reads a site, lets it be edited, saves it whole, and settles who was first.

Nothing is written before OK but *Unblock site*, which is an act of its own. The fields are in
``form``, the copy and its rules in ``draft``, the transaction in ``saving``.
"""

import asyncio
from dataclasses import replace

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
)

from models.commands.sites import unblock_site
from models.enums import ErrorCode, Permission
from models.errors import AppError
from models.queries.sites import site_by_name, site_detail
from models.views import SiteDetail
from ui.formats import age
from ui.messages import error_words, word
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.checked_field import focus_first_wrong
from ui.widgets.elided_text import ElidedLabel
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.turning import Spinner
from ui.windows.message_dialog import Gravity, Message, ask, tell
from ui.windows.placement import Placement
from ui.windows.rights import edit_refusal
from ui.windows.site import saving
from ui.windows.site.draft import SiteDraft, SiteField, problem_words
from ui.windows.site.form import GeneralForm


class SiteWindow(QDialog):
    """Shows the site ``site_id``; None: a site that OK adds."""

    def __init__(self, data: OpenDatafile, settings: QSettings, site_id: int | None) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._data = data
        self._site_id = site_id
        self._detail: SiteDetail | None = None
        self._base = SiteDraft()
        self._ready = False
        self._refused: dict[SiteField, tuple[object, str]] = {}
        self._let_go = False
        self._asking: asyncio.Task[None] | None = None
        self.title = ElidedLabel()
        self.subtitle = QLabel()
        self.message = InlineMessage()
        self.form = GeneralForm()
        self.tabs = QTabWidget()
        self.spinner = Spinner()
        self.unblock_button = QPushButton(self.tr("Un&block site"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.cancel_button = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        Placement(self, settings, "site", 600, 760)
        self._connect()
        self._show_title()
        self._set_busy(True)
        data.operations.spawn(self._load(), self)

    def _lay_out(self) -> None:
        set_role(self.title, TextRole.TITLE)
        set_role(self.subtitle, TextRole.MUTED)
        self.tabs.addTab(self.form, self.tr("General"))
        self.tabs.setTabBarAutoHide(True)
        self.tabs.setDocumentMode(True)
        self.unblock_button.setAutoDefault(False)
        self.unblock_button.hide()
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.unblock_button)
        bottom.addStretch(1)
        bottom.addWidget(self.spinner)
        bottom.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addWidget(self.message)
        column.addWidget(self.tabs, 1)
        column.addSpacing(12)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self.unblock_button.clicked.connect(self._unblock)
        self.form.changed.connect(self._edited)
        self.form.hardware.reset_requested.connect(self._reset_hardware)
        self.form.name_edit.editingFinished.connect(self._check_name)
        self._data.login_changed.connect(self._show_rights)

    @property
    def is_changed(self) -> bool:
        """Whether anything on screen differs from what was read."""
        return self._ready and self.form.draft() != self._base

    # Reading

    async def _load(self) -> None:
        if self._site_id is not None:
            try:
                self._show_site(await self._read_detail(self._site_id))
            except AppError as error:
                self.message.show_message(MessageKind.ERROR, error_words(error).summary)
                self.form.setEnabled(False)
                self.spinner.set_on(False)
                return
        else:
            self._show_draft(None, SiteDraft(), SiteDraft())
        self._set_busy(False)
        editable = not self.form.name_edit.isReadOnly()
        (self.form.name_edit if editable else self.cancel_button).setFocus()

    async def _read_detail(self, site_id: int) -> SiteDetail:
        return await self._data.read(site_detail, site_id, self._data.now())

    def _show_site(self, detail: SiteDetail) -> None:
        base = SiteDraft.of(detail)
        self._show_draft(detail, base, base)

    def _show_draft(self, detail: SiteDetail | None, base: SiteDraft, draft: SiteDraft) -> None:
        self._ready = False
        self._detail, self._base = detail, base
        self.form.show_site(detail, draft)
        self.unblock_button.setVisible(detail is not None and detail.blocked)
        self._show_title()
        self._show_rights()
        self._ready = True

    # Showing

    def _show_title(self) -> None:
        detail = self._detail
        if detail is not None:
            self.setWindowTitle(self.tr("Site {0}").format(detail.name))
            self.title.setText(detail.name)
            self.subtitle.setText(self._subtitle_of(detail))
        elif self._site_id is None:
            self.setWindowTitle(self.tr("New site"))
            self.title.setText(self.tr("New site"))
            self.subtitle.setText(self.tr("A device that will synchronise with this server"))

    def _subtitle_of(self, detail: SiteDetail) -> str:
        parts = [word(detail.status)]
        if detail.device_type:
            parts.append(f"{detail.device_type} {detail.app_version}".strip())
        if detail.last_synced_at is not None:
            when = age(detail.last_synced_at, self._data.now())
            parts.append(self.tr("last sync {0}").format(when))
        return " · ".join(parts)

    def _show_rights(self) -> None:
        refusal = edit_refusal(self._data, Permission.EDIT_SYNC_SETTINGS)
        self.form.set_refusal(refusal)
        self.ok_button.setEnabled(not refusal)
        self.ok_button.setToolTip(refusal)
        self.unblock_button.setEnabled(not refusal)
        self.unblock_button.setToolTip(refusal)

    def _edited(self) -> None:
        if self._ready and any(field.reason for field in self.form.fields.values()):
            self.form.mark(self._problems())

    def _problems(self) -> dict[SiteField, str]:
        """Return what is wrong now; a value that was refused stays wrong until it is changed."""
        draft = self.form.draft()
        refused = {
            field: reason
            for field, (value, reason) in self._refused.items()
            if getattr(draft, field) == value
        }
        return refused | draft.problems()

    def _refuse(self, field: SiteField, reason: str) -> None:
        self._refused[field] = (getattr(self.form.draft(), field), reason)
        self.form.mark(self._problems())

    def _set_busy(self, busy: bool) -> None:
        self.spinner.set_on(busy)
        self.tabs.setEnabled(not busy)
        if busy:
            self.ok_button.setEnabled(False)
        else:
            self._show_rights()

    # Checking

    def _check_name(self) -> None:
        name = self.form.name_edit.text().strip()
        if self._ready and name and name.casefold() != self._base.name.casefold():
            self._data.operations.spawn(self._mark_taken_name(name), self)

    async def _mark_taken_name(self, name: str) -> None:
        site_id = await self._data.read(site_by_name, name)
        still = self.form.name_edit.text().strip() == name
        if site_id is not None and site_id != self._site_id and still:
            taken = AppError(ErrorCode.NAME_TAKEN, name=name, site_id=site_id)
            self._refuse(SiteField.NAME, problem_words(taken))

    # Saving

    def _save(self) -> None:
        if not self.ok_button.isEnabled():
            return
        self._refused.clear()  # what was refused before may be right by now: OK asks again
        self.form.mark(self._problems())
        if not focus_first_wrong(self.form.fields.values()):
            self._data.operations.spawn(self._save_draft(self.form.draft()), self)

    async def _save_draft(self, draft: SiteDraft) -> None:
        self.message.clear()
        self._set_busy(True)
        try:
            if self._detail is None:
                await self._data.write(saving.add, draft, self._data.now())
            elif draft != self._base:
                await self._data.write(saving.save, self._detail, draft, self._data.now())
        except AppError as error:
            self._set_busy(False)
            await self._settle(error, draft)
            return
        self._close_for_good()

    async def _settle(self, error: AppError, draft: SiteDraft) -> None:
        """Show a refusal where it belongs: at its field, as a choice, or above the form."""
        if error.code is ErrorCode.CHANGED_MEANWHILE:
            await self._choose_values(error, draft)
            return
        field = _field_of(error)
        if field is not None:
            self._refuse(field, problem_words(error))
            focus_first_wrong(self.form.fields.values())
            return
        words = error_words(error)
        self.message.show_message(MessageKind.ERROR, f"{words.summary} {words.action}")

    async def _choose_values(self, error: AppError, draft: SiteDraft) -> None:
        words = error_words(error)
        answers = (self.tr("Keep editing"), self.tr("Reload"))
        text = self.tr(
            "Keep editing takes over those values and keeps what you changed yourself; OK then "
            "saves both. Reload drops your changes."
        )
        message = Message(Gravity.WARNING, words.summary, text)
        reload = await tell(message, answers, self, escape=0) == 1
        assert self._site_id is not None
        newer = await self._read_detail(self._site_id)
        base = SiteDraft.of(newer)
        self._show_draft(newer, base, base if reload else draft.rebased(self._base, base))

    # Acts

    def _reset_hardware(self) -> None:
        self._data.operations.spawn(self._reset_after_asking(), self)

    async def _reset_after_asking(self) -> None:
        if await ask(
            self,
            self.tr("Reset the hardware ID of {0}?").format(self.title.text()),
            self.tr(
                "After OK the next device that logs in with this site's name and password becomes "
                "the site. The present device is then refused: make sure nobody uses it any more."
            ),
            self.tr("Reset"),
        ):
            self.form.hardware.mark_reset()

    def _unblock(self) -> None:
        self._data.operations.spawn(self._unblock_site(), self)

    async def _unblock_site(self) -> None:
        assert self._site_id is not None
        await self._data.write(unblock_site, self._site_id, self._data.now())
        newer = await self._read_detail(self._site_id)
        if self._detail is not None:
            # Only what unblocking changed: the version stays, so that others' edits are noticed.
            self._detail = replace(self._detail, blocked=newer.blocked, status=newer.status)
        self.unblock_button.setVisible(newer.blocked)
        self._show_title()
        self.message.show_message(
            MessageKind.SUCCESS, self.tr("Unblocked: the site may log in again.")
        )

    # Closing

    def reject(self) -> None:
        """Close on Cancel, Esc and the close button; ask first if something was changed."""
        if self._let_go or not self.is_changed:
            super().reject()
        elif self._asking is None or self._asking.done():
            self._asking = self._data.operations.spawn(self._discard_after_asking(), self)

    async def _discard_after_asking(self) -> None:
        question = Message(
            Gravity.QUESTION,
            self.tr("Discard the new site?")
            if self._detail is None
            else self.tr("Discard the changes to {0}?").format(self._detail.name),
            self.tr("They have not been saved."),
        )
        answers = (self.tr("Discard"), self.tr("Keep editing"))
        if await tell(question, answers, self) == 0:
            self._close_for_good()

    def _close_for_good(self) -> None:
        self._let_go = True
        self.reject()


def _field_of(error: AppError) -> SiteField | None:
    """Return the field on screen that a refusal is about; None for none."""
    if error.code in (ErrorCode.NAME_TAKEN, ErrorCode.NAME_EMPTY):
        return SiteField.NAME
    if error.code is ErrorCode.VALUE_INVALID:
        known = {
            "Site name": SiteField.NAME,
            "Site is Open mSupply central server": SiteField.IS_OMS_CENTRAL,
        }
        return known.get(error.facts["field"])
    return None
