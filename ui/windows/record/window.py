"""Edit record: the fields of a record, checked by the catalogue, saved and queued on OK.

For a table that the catalogue describes; fields that it does not name stay as they are. What goes
where is decided when it is saved (``models.commands.records``).
"""

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from models.catalogue import CATALOGUE
from models.commands.records import edit_problem, edit_record
from models.enums import Action, ErrorCode
from models.errors import AppError
from models.queries.browser import title_of
from models.queries.records import record_view
from models.views import Actor, RecordView
from ui.help import give_help
from ui.messages import error_words, word
from ui.session import OpenDatafile
from ui.windows.drafts import changed_fields
from ui.windows.edit_window import EditWindow
from ui.windows.placement import Placement
from ui.windows.record import draft as drafts
from ui.windows.record.draft import RecordDraft
from ui.windows.record.editors import RecordForm


class RecordWindow(EditWindow[RecordView, RecordDraft]):
    """Shows the record ``record_id`` of ``table``; ``is_new``: one that OK makes.

    ``saved(table, record_id)`` is called when it was written. ``table`` is in the catalogue.
    """

    def __init__(
        self,
        data: OpenDatafile,
        settings: QSettings,
        table: str,
        record_id: str,
        *,
        is_new: bool = False,
        saved: Callable[[str, str], object] = lambda _table, _record_id: None,
    ) -> None:
        super().__init__(data)
        give_help(self, "records#edit-a-record")
        self._spec = CATALOGUE[table]
        self._record_id = record_id
        self._is_new = is_new
        self._saved = saved
        self._problem: AppError | None = None
        self._values: dict[str, object] = {}
        self.form = RecordForm(self._spec)
        self.fields = self.form.fields
        self._lay_out(self.form)
        Placement(self, settings, "record", 640, 720)
        self.form.changed.connect(self._edited)
        data.login_changed.connect(self._ask_again)
        self._begin()

    # Reading and showing

    async def _read(self) -> RecordView | None:
        if self._is_new:
            return None
        view, self._problem = await self._data.read(
            _record_and_problem, self._data.login.actor, self._spec.name, self._record_id
        )
        if view.action is not Action.UPSERT:
            raise AppError(
                ErrorCode.RECORD_UNKNOWN, table=self._spec.name, record_id=self._record_id
            )
        self._values = json.loads(view.data or "{}")
        return view

    def _draft_of(self, view: RecordView | None) -> RecordDraft:
        if view is None:
            return drafts.new_draft(self._spec, self._record_id)
        return drafts.draft_of(self._spec, self._values)

    def _show(self, view: RecordView | None, draft: RecordDraft) -> None:  # noqa: ARG002 - base
        self.form.show_draft(draft)

    def _draft(self) -> RecordDraft:
        return self.form.draft()

    def _titles(self) -> tuple[str, str, str]:
        table = self._spec.name
        kind = word(self._spec.data_type)
        if self._is_new:
            return (
                self.tr("New record of {0}").format(table),
                self.tr("New record"),
                (f"{table} · {kind}"),
            )
        name = title_of(self._values) or self._record_id
        return self.tr("Record {0}").format(name), name, f"{table} · {kind} · {self._record_id}"

    def _refusal(self) -> str:
        return "" if self._problem is None else error_words(self._problem).summary

    def _show_refusal(self, refusal: str) -> None:
        self.form.set_refusal(refusal)

    def _first_editor(self) -> QWidget:
        return self.form.first_editor()

    def _discard_question(self) -> str:
        if self._is_new:
            return self.tr("Discard the new record?")
        return self.tr("Discard the changes to {0}?").format(self.title.text())

    def _ask_again(self) -> None:
        if not self._is_new:
            self._data.operations.spawn(self._read_problem(), self)

    async def _read_problem(self) -> None:
        self._problem = await self._data.read(
            edit_problem, self._data.login.actor, self._spec.name, self._record_id
        )
        self._show_rights()

    # Checking and saving

    def _value_in(self, draft: RecordDraft, name: str) -> object:
        return draft.texts[name]

    def _rebased(self, draft: RecordDraft, base: RecordDraft, newer: RecordDraft) -> RecordDraft:
        if not changed_fields(draft, base):
            return newer
        mine = {name: text for name, text in draft.texts.items() if text != base.texts[name]}
        return RecordDraft({**newer.texts, **mine})

    def _problems(self, draft: RecordDraft) -> dict[str, str]:
        return drafts.problems(self._spec, self._changed(draft))

    def _changed(self, draft: RecordDraft) -> dict[str, object]:
        if self._is_new or self._base is None:
            return drafts.new_values(self._spec, draft)
        return drafts.changed_values(self._spec, draft, self._base)

    async def _write(self, view: RecordView | None, base: RecordDraft, draft: RecordDraft) -> None:
        del base  # it is the one of ``_changed``
        values = self._changed(draft)
        await self._data.write(
            edit_record,
            self._spec.name,
            self._record_id,
            values,
            self._data.now(),
            create=view is None,
            expected={} if view is None else {name: self._values.get(name) for name in values},
        )
        self._saved(self._spec.name, self._record_id)

    def _field_of(self, error: AppError) -> tuple[str, str] | None:
        name = error.facts.get("field", "")
        if error.code is ErrorCode.VALUE_INVALID and name in self.fields:
            return name, error.facts["reason"]
        return None


def _record_and_problem(
    session: Any, actor: Actor, table: str, record_id: str
) -> tuple[RecordView, AppError | None]:
    """Return a record, and why ``actor`` may not edit it here."""
    return record_view(session, table, record_id), edit_problem(session, actor, table, record_id)
