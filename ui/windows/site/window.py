"""The site window: what a site is, edited as a copy and saved whole on OK.

Nothing is written before OK but *Unblock site*, which is an act of its own. The fields are in
``form``, the copy and its rules in ``draft``, the transaction in ``saving``.
"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton, QTabWidget, QWidget

from models.commands.remote_settings import remote_settings
from models.commands.sites import unblock_site
from models.enums import ErrorCode, Permission
from models.errors import AppError
from models.queries.preferences import load_preferences
from models.queries.sites import oms_central_site, site_by_name, site_detail
from models.site_views import RemoteSettings, SupportContract
from models.support import find_contracts
from models.views import SiteDetail, SiteStoreView
from ui.background.operations import Lane
from ui.formats import age
from ui.help import give_help, set_topic
from ui.messages import error_words, word
from ui.session import OpenDatafile
from ui.widgets.checked_field import CheckedField
from ui.widgets.inline_message import MessageKind
from ui.windows.choosing import choose
from ui.windows.edit_window import EditWindow
from ui.windows.message_dialog import Gravity, Message, ask, tell
from ui.windows.placement import Placement
from ui.windows.rights import edit_refusal, permission_refusal
from ui.windows.site import saving
from ui.windows.site.connection import checked_connection, checked_server
from ui.windows.site.details_panel import DetailsPanel, contract_choice
from ui.windows.site.draft import SiteDraft, SiteField, problem_words
from ui.windows.site.form import GeneralForm
from ui.windows.site.log_panel import LogPanel
from ui.windows.site.store_acts import add_store, remove_store


class SiteWindow(EditWindow[SiteDetail, SiteDraft]):
    """Shows the site ``site_id``; None: a site that OK adds."""

    def __init__(self, data: OpenDatafile, settings: QSettings, site_id: int | None) -> None:
        super().__init__(data)
        give_help(self, "site")
        self._site_id = site_id
        self._remote: RemoteSettings | None = None
        self.form = GeneralForm()
        self.details = DetailsPanel()
        self.fields = {**self.form.fields, SiteField.FUNDER: self.details.funder}
        self.tabs = QTabWidget()
        self.tabs.addTab(self.form, self.tr("General"))
        self.tabs.addTab(self.details, self.tr("Details"))
        if site_id is not None:
            self.log = LogPanel(data, settings, site_id)
            self.tabs.addTab(self.log, self.tr("Log"))
            set_topic(self.log, "site#log")
        set_topic(self.details, "site#details")
        self.tabs.setTabBarAutoHide(True)
        self.tabs.setDocumentMode(True)
        self.check_button = QPushButton(self.tr("Chec&k connection"))
        self.unblock_button = QPushButton(self.tr("Un&block site"))
        self.unblock_button.hide()
        self._lay_out(self.tabs, self.check_button, self.unblock_button)
        Placement(self, settings, "site", 680, 800)
        self.unblock_button.clicked.connect(self._unblock)
        self.check_button.clicked.connect(self._check)
        self.form.oms_check.clicked.connect(self._check_oms)
        self.form.stores.add_requested.connect(self._add_store)
        self.form.stores.remove_requested.connect(self._remove_store)
        self.form.changed.connect(self._edited)
        self.details.changed.connect(self._edited)
        self.details.search_requested.connect(self._search_funder)
        self.form.hardware.reset_requested.connect(self._reset_hardware)
        self.form.name_edit.editingFinished.connect(self._check_name)
        self._begin()

    # Reading and showing

    async def _read(self) -> SiteDetail | None:
        if self._site_id is None:
            return None
        if self._is_own:
            self._remote = await self._data.read(remote_settings)
        return await self._data.read(site_detail, self._site_id, self._data.now())

    @property
    def _is_own(self) -> bool:
        """Whether this is the window of the remote site whose datafile this is."""
        return not self._data.is_central and self._site_id == self._data.view.site_id

    def _draft_of(self, view: SiteDetail | None) -> SiteDraft:
        return SiteDraft() if view is None else SiteDraft.of(view, self._remote)

    def _show(self, view: SiteDetail | None, draft: SiteDraft) -> None:
        self.form.show_site(view, draft)
        today = self._data.now().astimezone().date()
        self.details.show_contract(draft.support, draft.funder_text, today)
        self.unblock_button.setVisible(view is not None and view.blocked)
        self.check_button.setVisible(view is not None)

    def _draft(self) -> SiteDraft:
        details = self.details
        return replace(self.form.draft(), support=details.contract, funder_text=details.funder_text)

    def _titles(self) -> tuple[str, str, str]:
        detail = self._view
        if detail is not None:
            return self.tr("Site {0}").format(detail.name), detail.name, self._subtitle_of(detail)
        if self._site_id is None:
            new = self.tr("New site")
            return new, new, self.tr("A device that will synchronise with this server")
        return "", "", ""

    def _subtitle_of(self, detail: SiteDetail) -> str:
        parts = [word(detail.status)]
        if detail.device_type:
            parts.append(f"{detail.device_type} {detail.app_version}".strip())
        if detail.last_synced_at is not None:
            when = age(detail.last_synced_at, self._data.now())
            parts.append(self.tr("last sync {0}").format(when))
        return " · ".join(parts)

    def _refusal(self) -> str:
        if self._is_own:
            return self._remote_refusal()
        return edit_refusal(self._data, Permission.EDIT_SYNC_SETTINGS)

    def _remote_refusal(self) -> str:
        """Say why a remote site's own settings may not be edited; empty if they may."""
        needed = (Permission.EDIT_SYNC_SETTINGS, Permission.EDIT_PREFERENCES)
        lacks = (permission_refusal(self._data, each) for each in needed)
        return next((reason for reason in lacks if reason), "")

    def _show_refusal(self, refusal: str) -> None:
        central = edit_refusal(self._data, Permission.EDIT_SYNC_SETTINGS)
        self.form.set_refusal(central, refusal)
        self.details.set_refusal(central)
        self.unblock_button.setEnabled(not central)
        self.unblock_button.setToolTip(central)

    def _first_editor(self) -> QWidget:
        return self.form.remote.interval if self._is_own else self.form.name_edit

    def _discard_question(self) -> str:
        if self._view is None:
            return self.tr("Discard the new site?")
        return self.tr("Discard the changes to {0}?").format(self._view.name)

    # Checking and saving

    def _problems(self, draft: SiteDraft) -> dict[str, str]:
        return draft.problems()

    def _check_name(self) -> None:
        name = self.form.name_edit.text().strip()
        base = self._base
        if self._ready and base is not None and name.casefold() not in ("", base.name.casefold()):
            self._data.operations.spawn(self._mark_taken_name(name), self)

    async def _mark_taken_name(self, name: str) -> None:
        site_id = await self._data.read(site_by_name, name)
        still = self.form.name_edit.text().strip() == name
        if site_id is not None and site_id != self._site_id and still:
            taken = AppError(ErrorCode.NAME_TAKEN, name=name, site_id=site_id)
            self._refuse(SiteField.NAME, problem_words(taken))

    async def _write(self, view: SiteDetail | None, base: SiteDraft, draft: SiteDraft) -> None:
        if view is None:
            await self._data.write(saving.add, draft, self._data.now())
        else:
            await self._data.write(saving.save, view, base, draft, self._data.now())

    def _field_of(self, error: AppError) -> tuple[str, str] | None:
        field = _field_named(error)
        return None if field is None else (field, problem_words(error))

    def _reveal(self, field: CheckedField) -> None:
        on_details = field is self.details.funder
        self.tabs.setCurrentWidget(self.details if on_details else self.form)

    # Acts

    def _search_funder(self, text: str) -> None:
        self._data.operations.spawn(self._find_contract(text), self)

    async def _find_contract(self, text: str) -> None:
        """Take the contract that matches ``text``; of several the user chooses one."""
        source = (await self._data.read(load_preferences)).support_database
        try:
            found = await self._data.operations.run(
                Lane.NETWORK, partial(find_contracts, source, text)
            )
        except AppError as error:
            words = error_words(error)
            self._refuse(SiteField.FUNDER, f"{words.summary} {words.action}")
            return
        if self.details.funder_text != text:  # something else was typed meanwhile
            return
        if not found:
            none = self.tr("No funder in the support database matches")
            self._refuse(SiteField.FUNDER, none)
            return
        chosen: SupportContract | None = found[0]
        if len(found) > 1:
            chosen = await choose(contract_choice(found), self)
        self.details.take(chosen or self.details.contract)

    def _add_store(self) -> None:
        work = add_store(self._data, self, self.form.stores, self._site_id, self.form.chosen_type)
        self._data.operations.spawn(work, self)

    def _remove_store(self, store: SiteStoreView) -> None:
        self._data.operations.spawn(remove_store(self._data, self, self.form.stores, store), self)

    def _check_oms(self, checked: bool) -> None:
        if checked:
            self._data.operations.spawn(self._refuse_second_oms(), self)

    async def _refuse_second_oms(self) -> None:
        """Alert as soon as a second Open mSupply central server is asked for (seed 002)."""
        other = await self._data.read(oms_central_site)
        if other is None or other[0] == self._site_id:
            return
        heading = self.tr("{0} (ID {1}) is the Open mSupply central server already.")
        text = self.tr("Only one site may be. Clear the box in that site's window first.")
        message = Message(Gravity.WARNING, heading.format(other[1], other[0]), text)
        self.form.oms_check.setChecked(False)
        await tell(message, (self.tr("Close"),), self)

    def _check(self) -> None:
        self._data.operations.spawn(self._check_connection(), self)

    async def _check_connection(self) -> None:
        assert self._site_id is not None
        self.check_button.setEnabled(False)
        try:
            if self._is_own:
                url = self.form.remote.url_edit.text().strip()
                message = await checked_server(self._data, url)
            else:
                message = await checked_connection(self._data, self._site_id)
        finally:
            self.check_button.setEnabled(True)
        await tell(message, (self.tr("Close"),), self)

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
        newer = await self._data.read(site_detail, self._site_id, self._data.now())
        if self._view is not None:
            # Only what unblocking changed: the version stays, so that others' edits are noticed.
            self._view = replace(self._view, blocked=newer.blocked, status=newer.status)
        self.unblock_button.setVisible(newer.blocked)
        self._show_title()
        self.message.show_message(
            MessageKind.SUCCESS, self.tr("Unblocked: the site may log in again.")
        )


def _field_named(error: AppError) -> SiteField | None:
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
