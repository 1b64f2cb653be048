"""Edit received record: its data as JSON, corrected, checked and integrated again on OK.

The data as it came may be anything, so it is edited as text, not by the fields of its table. What
becomes of it is decided by ``models.commands.held_records`` and the next integration.
"""

import json
from dataclasses import dataclass

from PySide6.QtCore import QSettings
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from models.commands.held_records import correct_held
from models.enums import Action, BufferState, ErrorCode, Permission
from models.errors import AppError
from models.queries.buffer import held_detail
from models.views import HeldDetail
from ui.formats import date_time
from ui.help import give_help
from ui.messages import error_words, word
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.checked_field import CheckedField
from ui.widgets.facts import Facts
from ui.windows.edit_window import EditWindow
from ui.windows.placement import Placement
from ui.windows.rights import permission_refusal

DATA = "data"


@dataclass(frozen=True, slots=True)
class HeldDraft:
    """The data on screen, as indented JSON if it is some."""

    data: str = ""


class HeldRecordWindow(EditWindow[HeldDetail, HeldDraft]):
    """Shows the received record ``buffer_id``; OK has the engine integrate the corrected one."""

    def __init__(self, data: OpenDatafile, settings: QSettings, buffer_id: int) -> None:
        super().__init__(data)
        give_help(self, "sync-status#records-held-back")
        self._buffer_id = buffer_id
        self.facts = Facts((self.tr("Reason"), self.tr("From site"), self.tr("Received")))
        self.editor = QPlainTextEdit()
        self.explanation = QLabel(
            self.tr(
                "The correction holds where the record is integrated now. The sender keeps its own "
                "version, and the next one it sends replaces this."
            )
        )
        self.fields = {DATA: CheckedField(self.editor)}
        self._lay_out(self._make_body())
        Placement(self, settings, "held_record", 640, 640)
        self.editor.textChanged.connect(self._edited)
        self._begin()

    def _make_body(self) -> QWidget:
        set_role(self.explanation, TextRole.MUTED)
        self.explanation.setWordWrap(True)
        self.editor.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.editor.setTabChangesFocus(True)
        self.editor.setAccessibleName(self.tr("Data of the record, as JSON"))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.facts)
        column.addWidget(self.fields[DATA], 1)
        column.addWidget(self.explanation)
        return body

    # Reading and showing

    async def _read(self) -> HeldDetail:
        return await self._data.read(held_detail, self._buffer_id)

    def _draft_of(self, view: HeldDetail | None) -> HeldDraft:
        return HeldDraft("" if view is None else indented(view.data or ""))

    def _show(self, view: HeldDetail | None, draft: HeldDraft) -> None:
        assert view is not None
        held = view.held
        self.facts.show_values(held.reason, str(held.source_site_id), date_time(held.received_at))
        self.editor.setPlainText(draft.data)

    def _draft(self) -> HeldDraft:
        return HeldDraft(self.editor.toPlainText())

    def _titles(self) -> tuple[str, str, str]:
        if self._view is None:
            title = self.tr("Received record")
            return title, title, ""
        held = self._view.held
        window = self.tr("Received record {0}").format(held.record_id)
        return window, held.record_id, f"{held.table} · {word(held.action)} · {word(held.state)}"

    def _refusal(self) -> str:
        view = self._view
        if view is not None and view.held.state is BufferState.IGNORED:
            return self.tr("A newer change made here replaces it")
        if view is not None and view.held.action is Action.DELETE:
            return self.tr("A deletion has no data to correct")
        return permission_refusal(self._data, Permission.EDIT_SYNC_SETTINGS)

    def _show_refusal(self, refusal: str) -> None:
        self.editor.setReadOnly(bool(refusal))
        self.editor.setToolTip(refusal)

    def _first_editor(self) -> QWidget:
        return self.editor

    def _discard_question(self) -> str:
        return self.tr("Discard the changes to {0}?").format(self.title.text())

    # Checking and saving

    def _problems(self, draft: HeldDraft) -> dict[str, str]:
        try:
            decoded = json.loads(draft.data)
        except ValueError as error:
            if isinstance(error, json.JSONDecodeError):
                place = self.tr("Not valid JSON: line {0}, column {1}")
                return {DATA: place.format(error.lineno, error.colno)}
            return {DATA: self.tr("Not valid JSON")}
        if not isinstance(decoded, dict):
            return {DATA: self.tr("A record is a JSON object: { … }")}
        return {}

    async def _write(self, view: HeldDetail | None, base: HeldDraft, draft: HeldDraft) -> None:
        del base  # the whole text is compared with what came
        assert view is not None
        await self._data.write(
            correct_held,
            self._buffer_id,
            draft.data,
            self._data.now(),
            expected=view.data or "",
        )
        self._data.engine.request_sync()

    def _field_of(self, error: AppError) -> tuple[str, str] | None:
        if error.code is ErrorCode.VALUE_INVALID:
            return DATA, self.tr("{0}: {1}").format(error.facts["field"], error.facts["reason"])
        if error.code is ErrorCode.RECORD_INVALID:
            return DATA, error_words(error).summary
        return None


def indented(data: str) -> str:
    """Return ``data`` with a line for each value; as it is if it is no JSON."""
    try:
        return json.dumps(json.loads(data), indent=2, ensure_ascii=False)
    except ValueError:
        return data
