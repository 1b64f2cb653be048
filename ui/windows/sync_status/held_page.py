"""The page *Records held back* of Sync status: what was not integrated, and what to do about it.

What is done is commanded in ``models.commands.held_records``; the engine integrates at once.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.commands.held_records import retry_held, skip_held
from models.enums import BufferState, Permission
from models.views import BufferCounts, HeldRecordView
from ui.formats import number, plural
from ui.icons import Icon, set_icon
from ui.itemmodels.view_table import ViewTableModel
from ui.messages import word
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.table_view import TableView
from ui.windows.message_dialog import ask
from ui.windows.rights import permission_refusal
from ui.windows.sync_status.columns import held_columns

_CONTEXT = "HeldPage"
_STATES = (
    BufferState.WAITING,
    BufferState.REFUSED,
    BufferState.FAILED,
    BufferState.SKIPPED,
    BufferState.IGNORED,
)
_TRIED = frozenset({BufferState.WAITING, BufferState.REFUSED, BufferState.FAILED})


class HeldPage(QWidget):
    """Lists held records; ``open_held(buffer_id)`` opens the window that corrects one."""

    def __init__(
        self, data: OpenDatafile, settings: QSettings, open_held: Callable[[int], object]
    ) -> None:
        super().__init__()
        self._data = data
        self._open_held = open_held
        self.model: ViewTableModel[HeldRecordView] = ViewTableModel(
            held_columns(), key=lambda held: held.buffer_id, parent=self
        )
        self.table = TableView(self.model, settings, "held_records")
        self.tables = QComboBox()
        self.states = QComboBox()
        self.retry_button = QPushButton(self.tr("&Retry"))
        self.retry_all_button = QPushButton(self.tr("Retry &all"))
        self.edit_button = QPushButton(self.tr("&Edit…"))
        self.skip_button = QPushButton(self.tr("S&kip…"))
        self.restore_button = QPushButton(self.tr("Brin&g back"))
        self.message = InlineMessage(closable=True)
        self.account = QLabel()
        self._dress()
        self._lay_out()
        self._connect()
        self._show_rights()

    def _dress(self) -> None:
        self.table.setAccessibleName(self.tr("Records held back"))
        self.table.set_empty_text(
            self.tr("No record is held back"),
            self.tr("Every record that was received has been integrated."),
        )
        self.tables.setAccessibleName(self.tr("Table"))
        self.tables.addItem(self.tr("All tables"), None)
        self.states.setAccessibleName(self.tr("State"))
        self.states.addItem(self.tr("All states"), None)
        for state in _STATES:
            self.states.addItem(word(state), state)
        set_icon(self.retry_button, Icon.REFRESH, size_px=16)
        set_icon(self.edit_button, Icon.EDIT, size_px=16)
        set_icon(self.skip_button, Icon.SKIP, size_px=16)
        set_role(self.account, TextRole.MUTED)
        self.account.setWordWrap(True)
        self.account.setToolTip(self.tr("Every record that was received is in one of these states"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.tables)
        top.addWidget(self.states)
        top.addStretch(1)
        for button in (
            self.retry_button,
            self.retry_all_button,
            self.edit_button,
            self.skip_button,
            self.restore_button,
        ):
            button.setAutoDefault(False)
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.message)
        column.addWidget(self.table, 1)
        column.addWidget(self.account)

    def _connect(self) -> None:
        self.tables.currentIndexChanged.connect(self._apply_filters)
        self.states.currentIndexChanged.connect(self._apply_filters)
        self.table.selectionModel().selectionChanged.connect(self._show_rights)
        self.table.row_opened.connect(self._open)
        self.model.counts_changed.connect(self._show_rights)
        self.retry_button.clicked.connect(self._retry)
        self.retry_all_button.clicked.connect(self._retry_all)
        self.edit_button.clicked.connect(self._edit)
        self.skip_button.clicked.connect(self._skip)
        self.restore_button.clicked.connect(self._retry)
        self._data.login_changed.connect(self._show_rights)

    # What is shown

    def show_held(self, held: Sequence[HeldRecordView], counts: BufferCounts, applied: int) -> None:
        """Show the records held back, and what became of all that were received."""
        self._offer_tables(held)
        self.model.set_rows(held)
        self.account.setText(_account(counts, applied))
        self._show_rights()

    def _offer_tables(self, held: Sequence[HeldRecordView]) -> None:
        known = {self.tables.itemData(at) for at in range(self.tables.count())}
        for table in sorted({each.table for each in held} - known):
            self.tables.addItem(table, table)

    def _apply_filters(self) -> None:
        table, state = self.tables.currentData(), self.states.currentData()
        if table is None and state is None:
            self.model.set_condition(None)
        else:
            self.model.set_condition(
                lambda held: (
                    table in (None, held.table)
                    and (state is None or held.state is BufferState(state))
                )
            )
        self._show_rights()

    def _show_rights(self) -> None:
        refusal = permission_refusal(self._data, Permission.EDIT_SYNC_SETTINGS)
        chosen = self._selected()
        tried = [each for each in chosen if each.state in _TRIED]
        skipped = [each for each in chosen if each.state is BufferState.SKIPPED]
        as_it_is = [each for each in tried if not each.needs_correction]
        table = self.tables.currentData()
        self.skip_button.setVisible(bool(tried) or not skipped)
        self.restore_button.setVisible(bool(skipped) and not tried)
        self._allow(self.retry_button, refusal or self._no_retry(chosen, bool(as_it_is)))
        self._allow(self.skip_button, refusal or self._no_choice(chosen, bool(tried)))
        self._allow(self.restore_button, refusal)
        one = len(chosen) == 1 and chosen[0].state is not BufferState.IGNORED
        self._allow(self.edit_button, "" if one else self._no_choice(chosen, len(chosen) == 1))
        any_tried = any(
            each.state in _TRIED and not each.needs_correction and table in (None, each.table)
            for each in self.model.rows
        )
        self.retry_all_button.setText(
            self.tr("Retry &all") if table is None else self.tr("Retry &all of {0}").format(table)
        )
        nothing = "" if any_tried else self.tr("There is no record that could be tried again")
        self._allow(self.retry_all_button, refusal or nothing)

    def _allow(self, button: QPushButton, refusal: str) -> None:
        button.setEnabled(not refusal)
        button.setToolTip(refusal)

    def _no_choice(self, chosen: Sequence[HeldRecordView], possible: bool) -> str:
        if not chosen:
            return self.tr("Select a record first")
        if len(chosen) > 1 and not possible:
            return self.tr("Select one record")
        if possible and chosen[0].state is not BufferState.IGNORED:
            return ""
        return self.tr("A newer change made here replaces it")

    def _no_retry(self, chosen: Sequence[HeldRecordView], possible: bool) -> str:
        if chosen and not possible and any(each.needs_correction for each in chosen):
            return self.tr("It has to be corrected first: press Edit")
        return "" if possible else self._no_choice(chosen, possible=False)

    def _selected(self) -> list[HeldRecordView]:
        return self.table.selected_views()

    # What can be done

    def _open(self, held: HeldRecordView) -> None:
        self._open_held(held.buffer_id)

    def _edit(self) -> None:
        for held in self._selected()[:1]:
            self._open_held(held.buffer_id)

    def _retry(self) -> None:
        ids = [each.buffer_id for each in self._selected()]
        self._data.operations.spawn(self._retry_these(ids, None), self)

    def _retry_all(self) -> None:
        self._data.operations.spawn(self._retry_these(None, self.tables.currentData()), self)

    async def _retry_these(self, ids: Sequence[int] | None, table: str | None) -> None:
        rows, _ = await self._data.write(retry_held, self._data.now(), buffer_ids=ids, table=table)
        self._data.engine.request_sync()
        told = plural(
            _CONTEXT,
            "%Ln records are tried again: what can be integrated leaves this list.",
            "1 record is tried again: if it can be integrated, it leaves this list.",
            rows,
        )
        self.message.show_message(MessageKind.INFO, told)

    def _skip(self) -> None:
        chosen = [each for each in self._selected() if each.state in _TRIED]
        self._data.operations.spawn(self._skip_after_asking(chosen), self)

    async def _skip_after_asking(self, chosen: Sequence[HeldRecordView]) -> None:
        question = plural(_CONTEXT, "Skip %Ln records?", "Skip 1 record?", len(chosen))
        if not await ask(
            self,
            question,
            self.tr(
                "What is skipped is not integrated, whatever comes after it; a newer version is. "
                "It is kept here under Skipped and can be brought back."
            ),
            self.tr("Skip"),
        ):
            return
        ids = [each.buffer_id for each in chosen]
        await self._data.write(skip_held, ids, self._data.now())

    def showEvent(self, event: QShowEvent) -> None:
        """Have a record selected, for the keyboard."""
        super().showEvent(event)
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))


def _account(counts: BufferCounts, applied: int) -> str:
    """Return a sentence in which what became of the records adds up to what was received."""
    total = plural(_CONTEXT, "%Ln records received", "1 record received", applied + counts.rows)
    parts = [plural(_CONTEXT, "%Ln integrated", "1 integrated", applied)]
    for rows, state in (
        (counts.received, BufferState.RECEIVED),
        (counts.waiting, BufferState.WAITING),
        (counts.refused, BufferState.REFUSED),
        (counts.failed, BufferState.FAILED),
        (counts.skipped, BufferState.SKIPPED),
        (counts.ignored, BufferState.IGNORED),
    ):
        if rows:
            parts.append(f"{number(rows)} {_state_words(state)}")
    return f"{total} = {' + '.join(parts)}"


def _state_words(state: BufferState) -> str:
    if state is BufferState.RECEIVED:
        return QCoreApplication.translate(_CONTEXT, "to be integrated")
    return word(state).lower()
