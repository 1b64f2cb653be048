"""The site window: what a site is, edited as a copy and saved whole on OK.

Nothing is written before OK but *Unblock site*, which is an act of its own. The fields are in
``form``, the copy and its rules in ``draft``, the transaction in ``saving``.
"""

from dataclasses import replace

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton, QTabWidget, QWidget

from models.commands.sites import unblock_site
from models.enums import ErrorCode, Permission
from models.errors import AppError
from models.queries.sites import site_by_name, site_detail
from models.views import SiteDetail
from ui.formats import age
from ui.messages import word
from ui.session import OpenDatafile
from ui.widgets.inline_message import MessageKind
from ui.windows.edit_window import EditWindow
from ui.windows.message_dialog import ask
from ui.windows.placement import Placement
from ui.windows.rights import edit_refusal
from ui.windows.site import saving
from ui.windows.site.draft import SiteDraft, SiteField, problem_words
from ui.windows.site.form import GeneralForm


class SiteWindow(EditWindow[SiteDetail, SiteDraft]):
    """Shows the site ``site_id``; None: a site that OK adds."""

    def __init__(self, data: OpenDatafile, settings: QSettings, site_id: int | None) -> None:
        super().__init__(data)
        self._site_id = site_id
        self.form = GeneralForm()
        self.fields = self.form.fields
        self.tabs = QTabWidget()
        self.tabs.addTab(self.form, self.tr("General"))
        self.tabs.setTabBarAutoHide(True)
        self.tabs.setDocumentMode(True)
        self.unblock_button = QPushButton(self.tr("Un&block site"))
        self.unblock_button.hide()
        self._lay_out(self.tabs, self.unblock_button)
        Placement(self, settings, "site", 600, 760)
        self.unblock_button.clicked.connect(self._unblock)
        self.form.changed.connect(self._edited)
        self.form.hardware.reset_requested.connect(self._reset_hardware)
        self.form.name_edit.editingFinished.connect(self._check_name)
        self._begin()

    # Reading and showing

    async def _read(self) -> SiteDetail | None:
        if self._site_id is None:
            return None
        return await self._data.read(site_detail, self._site_id, self._data.now())

    def _draft_of(self, view: SiteDetail | None) -> SiteDraft:
        return SiteDraft() if view is None else SiteDraft.of(view)

    def _show(self, view: SiteDetail | None, draft: SiteDraft) -> None:
        self.form.show_site(view, draft)
        self.unblock_button.setVisible(view is not None and view.blocked)

    def _draft(self) -> SiteDraft:
        return self.form.draft()

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
        return edit_refusal(self._data, Permission.EDIT_SYNC_SETTINGS)

    def _show_refusal(self, refusal: str) -> None:
        self.form.set_refusal(refusal)
        self.unblock_button.setEnabled(not refusal)
        self.unblock_button.setToolTip(refusal)

    def _first_editor(self) -> QWidget:
        return self.form.name_edit

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
