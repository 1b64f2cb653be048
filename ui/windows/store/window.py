"""The window Edit store: a copy of the store in four tabs, saved whole on OK.

The tabs are in ``general_form``, ``preferences_form``, ``visibility_form`` and ``sync_form``; the
copy and its rules in ``draft``, what follows from it in ``consequences``.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QPushButton, QTabWidget, QWidget

from models.commands.move_conditions import check_move
from models.commands.resending import count_patient_records
from models.commands.store_edit import StoreEdit, foresee_store, save_store
from models.enums import ErrorCode, Permission, SyncType
from models.errors import AppError
from models.queries.store_detail import store_detail
from models.queries.visible import items_of_store, names_of_store
from models.store_views import StoreDetail, StoreForesight
from models.views import Actor
from ui.help import give_help, set_topic
from ui.messages import error_words, word
from ui.session import OpenDatafile
from ui.widgets.checked_field import CheckedField
from ui.windows.edit_window import EditWindow
from ui.windows.message_dialog import ask
from ui.windows.placement import Placement
from ui.windows.rights import edit_refusal, primary_refusal
from ui.windows.store.check_list import CheckList
from ui.windows.store.consequences import copies_words, follows, resync_words
from ui.windows.store.draft import StoreDraft, StoreField
from ui.windows.store.general_form import GeneralForm
from ui.windows.store.preferences_form import PreferencesForm
from ui.windows.store.sync_form import SyncForm
from ui.windows.store.visibility_form import VisibilityForm
from ui.windows.unlock.unlocking import Unlocking

PAGE_ROWS = 5000
_SETTLED_MS = 400  # after the last tick, before its consequences are asked for

Renamed = Callable[[QWidget, str], bool]
"""Tells that a window shows another store now; False if that has a window of its own."""


class StoreWindow(EditWindow[StoreDetail, StoreDraft]):
    """Shows the store ``store_id``; ``order``: the ids of the list it was opened from."""

    def __init__(
        self,
        data: OpenDatafile,
        settings: QSettings,
        store_id: str,
        order: Sequence[str],
        renamed: Renamed,
    ) -> None:
        super().__init__(data)
        give_help(self, "edit-store")
        self._store_id = store_id
        self._order = tuple(order)
        self._renamed = renamed
        self._listed_for = ""
        self.unlocking = Unlocking(data, self)
        self.general = GeneralForm()
        self.preferences = PreferencesForm()
        self.visibility = VisibilityForm()
        self.sync = SyncForm(self.unlocking)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.general, self.tr("General"))
        self.tabs.addTab(self.preferences, self.tr("Preferences"))
        self.tabs.addTab(self.visibility, self.tr("Visibility"))
        self.tabs.addTab(self.sync, self.tr("Synchronisation"))
        set_topic(self.general, "edit-store#general")
        set_topic(self.preferences, "edit-store#preferences")
        set_topic(self.visibility, "edit-store#visibility")
        set_topic(self.sync, "store-synchronisation")
        self.previous_button = QPushButton(self.tr("OK && &Previous"))
        self.next_button = QPushButton(self.tr("OK && Ne&xt"))
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._lay_out(self.tabs, self.previous_button, self.next_button)
        Placement(self, settings, "store", 880, 720)
        self._connect()
        self._begin()

    def _connect(self) -> None:
        for form in (self.general, self.preferences, self.visibility, self.sync):
            form.changed.connect(self._edited)
        self.visibility.changed.connect(self._settled.start)
        self._settled.timeout.connect(self._ask_consequences)
        self.sync.move_chosen.connect(self._ask_obstacles)
        self.sync.resync_ticked.connect(self._ask_patients)
        self.tabs.currentChanged.connect(self._list_visible)
        self.previous_button.clicked.connect(lambda: self._walk(-1))
        self.next_button.clicked.connect(lambda: self._walk(1))

    # Reading and showing

    async def _read(self) -> StoreDetail:
        return await self._data.read(store_detail, self._store_id)

    def _draft_of(self, view: StoreDetail | None) -> StoreDraft:
        return StoreDraft() if view is None else StoreDraft.of(view)

    def _show(self, view: StoreDetail | None, draft: StoreDraft) -> None:
        assert view is not None
        self.general.show_store(view, draft)
        self.preferences.show_store(view, draft)
        self.sync.show_store(view, draft)
        self.sync.show_obstacles(None)
        self.visibility.clear(draft.names, draft.items)
        self.fields = {**self.general.fields, **self.preferences.fields, **self.sync.fields}
        self._listed_for = ""
        self._list_visible()
        self._show_walk()
        if draft.choice.moved_to(view) is not None:
            self._ask_obstacles()

    def _draft(self) -> StoreDraft:
        choice = self.sync.choice
        return StoreDraft(
            code=self.general.code_edit.text().strip(),
            mode=self.general.chosen_mode,
            disabled=self.general.disabled.isChecked(),
            name_values=self.general.name_values(),
            preferences=self.preferences.values(),
            names=self.visibility.names.changes,
            items=self.visibility.items.changes,
            active_site_id=choice.active_site_id,
            type_here=choice.type_here,
            copies=choice.copies,
            resync_patients=self.sync.resync.isChecked(),
            override_reason=self.sync.override_edit.text().strip(),
        )

    def _titles(self) -> tuple[str, str, str]:
        detail = self._view
        if detail is None:
            return self.tr("Edit store"), "", ""
        parts = [detail.code, word(detail.mode)]
        if detail.type_here is not SyncType.ACTIVE:
            site = detail.active_site_name or self.tr("site {0}").format(detail.active_site_id)
            parts.append(self.tr("active on {0}").format(site))
        if detail.type_here is not None:
            parts.append(self.tr("{0} here").format(word(detail.type_here)))
        if detail.disabled:
            parts.append(self.tr("disabled"))
        return self.tr("Edit store {0}").format(detail.name), detail.name, " · ".join(parts)

    def _list_visible(self) -> None:
        """Read the lists when their tab is shown first."""
        shown = self.tabs.currentWidget() is self.visibility
        if shown and self._view is not None and self._listed_for != self._store_id:
            self._listed_for = self._store_id
            self._data.operations.spawn(self._list_all(self.visibility.names, names_of_store), self)
            self._data.operations.spawn(self._list_all(self.visibility.items, items_of_store), self)

    async def _list_all(self, into: CheckList, page_of: Callable[..., Any]) -> None:
        store_id, after = self._store_id, ""
        while after is not None and self._listed_for == store_id:
            page = await self._data.read(page_of, store_id, after, PAGE_ROWS)
            if self._listed_for == store_id:
                into.add(page.rows)
            after = page.after

    # Rights

    def _refusal(self) -> str:
        general, sync = self._refusals()
        return general if general and sync else ""

    def _refusals(self) -> tuple[str, str]:
        """Return why the store's records, and why its sync settings, may not be edited here."""
        if self._view is None:
            return "", ""
        general = primary_refusal(self._data, Permission.EDIT_STORES, self._view.is_primary)
        return general, edit_refusal(self._data, Permission.EDIT_SYNC_SETTINGS)

    def _show_refusal(self, refusal: str) -> None:  # noqa: ARG002 - each tab has its own
        general, sync = self._refusals()
        self.general.set_refusal(general)
        self.preferences.set_refusal(general)
        self.visibility.set_refusal(general)
        self.sync.set_refusal(sync)

    def _first_editor(self) -> QWidget:
        pages = {self.sync: self.sync.unlock_row, self.visibility: self.visibility.names.search}
        return pages.get(self.tabs.currentWidget(), self.general.code_edit)

    def _discard_question(self) -> str:
        return self.tr("Discard the changes to {0}?").format(self.title.text())

    # Asking beforehand

    def _ask_obstacles(self) -> None:
        self._data.operations.spawn(self._show_obstacles(), self)

    async def _show_obstacles(self) -> None:
        detail, choice = self._view, self.sync.choice
        assert detail is not None
        to_site_id = choice.moved_to(detail)
        if to_site_id is None:
            self.sync.show_obstacles(None)
            return
        check = await self._data.read(check_move, self._store_id, to_site_id, self._data.now())
        if self.sync.choice.moved_to(detail) == to_site_id:
            self.sync.show_obstacles(check)

    def _ask_patients(self) -> None:
        self._data.operations.spawn(self._show_patients(), self)

    async def _show_patients(self) -> None:
        try:
            rows = await self._data.write(_count_patients, self._store_id, self._data.now())
        except AppError as error:
            self.sync.resync.setChecked(False)
            reason = error.facts.get("reason", error_words(error).summary)
            self.sync.show_resync_rows(self.tr("Not possible: {0}.").format(reason.rstrip(".")))
        else:
            self.sync.show_resync_rows(resync_words(rows))

    def _ask_consequences(self) -> None:
        self._data.operations.spawn(self._show_consequences(), self)

    async def _show_consequences(self) -> None:
        detail, names = self._view, self.visibility.names.changes
        assert detail is not None
        text = ""
        if names:
            foreseen = await self._foresee(detail, StoreEdit(names=names))
            text = copies_words(foreseen.copies)
        if self.visibility.names.changes == names:
            self.visibility.show_consequences(text)

    async def _foresee(self, detail: StoreDetail, edit: StoreEdit) -> StoreForesight:
        return await self._data.write(foresee_store, detail, edit, self._data.now())

    # Checking and saving

    def _problems(self, draft: StoreDraft) -> dict[str, str]:
        assert self._view is not None
        assert self._base is not None
        return draft.problems(self._base, self._view)

    async def _confirmed(self, base: StoreDraft, draft: StoreDraft) -> bool:
        detail = self._view
        assert detail is not None
        edit = draft.edit_of(base, detail)
        if not (edit.edits_sync or edit.names or edit.items or edit.resync_patients):
            return True
        self._set_busy(True)
        try:
            foreseen = await self._foresee(detail, edit)
        except AppError as error:
            self._set_busy(False)
            await self._settle(error, draft)
            return False
        self._set_busy(False)
        text = follows(detail, draft.choice, foreseen)
        heading = self.tr("Save the changes to {0}?").format(detail.name)
        return not text or await ask(self, heading, text, self.tr("Save"))

    async def _write(self, view: StoreDetail | None, base: StoreDraft, draft: StoreDraft) -> None:
        assert view is not None
        edit = draft.edit_of(base, view)
        await self._data.write(save_store, view, edit, self._data.now())

    def _field_of(self, error: AppError) -> tuple[str, str] | None:
        if error.code is ErrorCode.MOVE_REFUSED and self._view is not None:
            self._ask_obstacles()
            return StoreField.OVERRIDE_REASON, self.tr("Say why, or choose another site")
        return None

    def _reveal(self, field: CheckedField) -> None:
        for form in (self.general, self.preferences, self.sync):
            if form.isAncestorOf(field):
                self.tabs.setCurrentWidget(form)

    # Previous and next

    def _walk(self, step: int) -> None:
        target = self._neighbour(step)
        if target is None:
            return
        if self.is_changed:
            self.save(lambda: self._go_to(target), stay=True)
        else:
            self._go_to(target)

    def _neighbour(self, step: int) -> str | None:
        if self._store_id not in self._order:
            return None
        at = self._order.index(self._store_id) + step
        return self._order[at] if 0 <= at < len(self._order) else None

    def _go_to(self, store_id: str) -> None:
        if not self._renamed(self, store_id):
            self._close_for_good()
            return
        self._store_id = store_id
        self._view = None
        self._read_again()

    def _show_walk(self) -> None:
        for button, step, none in (
            (self.previous_button, -1, self.tr("The first store of the list")),
            (self.next_button, 1, self.tr("The last store of the list")),
        ):
            there = self._neighbour(step) is not None
            button.setEnabled(there)
            button.setToolTip("" if there else none)


def _count_patients(session: Any, _actor: Actor, store_id: str, at: Any) -> int:
    return count_patient_records(session, store_id, at)
