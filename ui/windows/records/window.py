"""The record browser: tables at the left, records in the middle, one record at the right.

It reads; a record is edited in ``ui.windows.record``. What a record's place in the network is comes
from the rules themselves (``models.queries.explain``, ``models.authority``).
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QDialog, QSplitter, QVBoxLayout

from models.catalogue import CATALOGUE
from models.commands.records import delete_record, edit_problem
from models.enums import Action, Permission
from models.errors import AppError
from models.queries.browser import (
    PAGE_ROWS,
    RecordLink,
    RecordRow,
    all_tables,
    links_of,
    records_page,
    where_edited,
)
from models.queries.buffer import buffer_counts, held_payload, held_records
from models.queries.explain import explain_record
from models.queries.records import record_view
from models.queries.stores import list_stores
from models.views import Actor, HeldRecordView, RecordView, TableCount
from ui.help import give_help
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.windows.message_dialog import ask
from ui.windows.paging import PagedRows
from ui.windows.placement import Placement
from ui.windows.records.columns import HELD
from ui.windows.records.lists import RecordLists
from ui.windows.records.record_pane import RecordPane
from ui.windows.refreshing import Refreshing

_REFRESH_MS = 30_000
_LOOK_MS = 80
"""How long a row is current before its record is read: an arrow key that is held down passes by."""

OpenRecord = Callable[[str, str, bool, Callable[[str, str], object]], object]
"""Opens the window of a record: table, ID, whether it is new, and what to call when saved."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A record with all that the pane says of it but where it goes."""

    view: RecordView
    links: tuple[RecordLink, ...]
    place: str
    problem: AppError | None


class RecordBrowser(QDialog):
    """Special > Record browser…, for whoever may see the datafile."""

    def __init__(self, data: OpenDatafile, settings: QSettings, open_record: OpenRecord) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_help(self, "records")
        self.setWindowTitle(self.tr("Record browser – {0}").format(data.view.name))
        self._data = data
        self._open_record = open_record
        self._looking: asyncio.Task[None] | None = None
        self.lists = RecordLists(settings)
        self.pane = RecordPane(settings)
        self.pages = PagedRows(
            self,
            data.operations,
            self.lists.records,
            self.lists.records_table,
            self._read_page,
            PAGE_ROWS,
        )
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(_LOOK_MS)
        self._lay_out()
        Placement(self, settings, "record_browser", 1360, 760)
        self.refreshing = Refreshing(self, data.operations, self._read_tables, _REFRESH_MS)
        self._connect()
        self._show_rights()
        self.lists.tables_table.setFocus()

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        for part, stretch in ((self.lists.left, 0), (self.lists.middle, 1), (self.pane, 1)):
            parts.addWidget(part)
            parts.setStretchFactor(parts.count() - 1, stretch)
        # The numbers beside the names have to be seen whole, however long their title is.
        tables = self.lists.tables_table
        scroll_bar_px = tables.verticalScrollBar().sizeHint().width() + 2 * tables.frameWidth()
        header = tables.horizontalHeader()
        left_px = header.sectionSize(0) + header.sectionSizeHint(1) + scroll_bar_px
        self.lists.left.setMinimumWidth(left_px)
        parts.setSizes([left_px, 496, 544])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.addWidget(parts)

    def _connect(self) -> None:
        lists, pane = self.lists, self.pane
        lists.table_chosen.connect(self._show_table)
        lists.filter_changed.connect(self._filter)
        lists.record_chosen.connect(self._look_soon.start)
        lists.record_opened.connect(self._edit)
        lists.new_button.clicked.connect(self._new)
        pane.link_opened.connect(self._follow)
        pane.edit_button.clicked.connect(self._edit)
        pane.delete_button.clicked.connect(self._delete)
        self._look_soon.timeout.connect(self._look)
        self.pages.changed.connect(self._show_counts)
        self._data.data_changed.connect(self._refresh)
        self._data.run_ended.connect(self._refresh)
        self._data.login_changed.connect(self._show_rights)
        self._data.login_changed.connect(self._look_soon.start)

    # Tables and records

    async def _read_tables(self) -> None:
        stores = await self._data.read(list_stores)
        tables = await self._data.read(all_tables)
        counts = await self._data.read(buffer_counts)
        held = TableCount(HELD, counts.held + counts.ignored)
        self.lists.show_stores({store.store_id: store.code for store in stores})
        self.lists.show_tables((held, *tables) if held.rows else tables)

    def _refresh(self) -> None:
        self.refreshing.request()
        if self.lists.records_table.verticalScrollBar().value() == 0:
            self._filter()
        self._look_soon.start()

    def _show_table(self) -> None:
        self.pane.clear()
        self.lists.begin_table()
        self._show_rights()
        self._filter()

    def _filter(self) -> None:
        if self.lists.table == HELD:
            self._data.operations.spawn(self._read_held(), self)
        elif self.lists.table is not None:
            row = self.lists.record
            self.pages.restart(row.record_id if isinstance(row, RecordRow) else None)

    async def _read_page(self, after: RecordRow | None) -> tuple[RecordRow, ...]:
        return await self._data.read(records_page, self.lists.wanted(), after)

    async def _read_held(self) -> None:
        self.lists.show_held(await self._data.read(held_records, 5000))

    def _show_counts(self) -> None:
        self.lists.show_counts(complete=self.pages.complete)

    # One record

    def _look(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._data.operations.spawn(self._show_chosen(), self)

    async def _show_chosen(self) -> None:
        chosen = self.lists.record
        if isinstance(chosen, HeldRecordView):
            self.pane.show_held(chosen, await self._data.read(held_payload, chosen.buffer_id))
            return
        if chosen is None:
            self.pane.clear()
            return
        actor = self._data.login.actor
        sheet = await self._data.read(_sheet, actor, chosen.table, chosen.record_id)
        self.pane.show_record(sheet.view, sheet.links)
        self.pane.show_place(sheet.place, self._refusal(sheet))
        sites = await self._data.read(explain_record, chosen.table, chosen.record_id)
        self.pane.show_sites(sites, sheet.view.waiting_for)

    def _refusal(self, sheet: _Sheet) -> str:
        if sheet.view.action is not Action.UPSERT:
            return self.tr("It was deleted")
        if sheet.view.table not in CATALOGUE:
            return self.tr("This version does not know the table: its records are kept as they are")
        return "" if sheet.problem is None else error_words(sheet.problem).summary

    def _follow(self, link: RecordLink) -> None:
        self.show_record(link.table, link.record_id)

    def show_record(self, table: str, record_id: str) -> None:
        """Go to a record: its table, and in it the record alone, found by its ID."""
        self.lists.go_to(table, record_id)
        self._show_rights()
        self.pages.restart(record_id)
        self._look_soon.start()

    # What can be done

    def _show_rights(self) -> None:
        spec = CATALOGUE.get(self.lists.table or "")
        refusal = ""
        if spec is None:
            refusal = self.tr("Choose a table first")
        elif not self._data.may(Permission.EDIT_SYNC_SETTINGS) and not self._data.login.actor.name:
            refusal = self.tr("Log in to add records")
        self.lists.new_button.setEnabled(not refusal)
        self.lists.new_button.setToolTip(refusal)

    def _new(self) -> None:
        if self.lists.table:
            record_id = uuid4().hex.upper()
            self._open_record(self.lists.table, record_id, True, self.show_record)

    def _edit(self) -> None:
        row = self.lists.record
        if isinstance(row, RecordRow) and row.table in CATALOGUE and row.action is Action.UPSERT:
            self._open_record(row.table, row.record_id, False, _nothing)

    def _delete(self) -> None:
        row = self.lists.record
        if isinstance(row, RecordRow):
            self._data.operations.spawn(self._delete_after_asking(row), self)

    async def _delete_after_asking(self, row: RecordRow) -> None:
        if await ask(
            self,
            self.tr("Delete {0} of {1}?").format(row.name or row.record_id, row.table),
            self.tr("It is deleted on every site that has it. Its last state stays here."),
            self.tr("Delete"),
        ):
            await self._data.write(delete_record, row.table, row.record_id, self._data.now())


def _sheet(session: Any, actor: Actor, table: str, record_id: str) -> _Sheet:
    view = record_view(session, table, record_id)
    problem = edit_problem(session, actor, table, record_id)
    return _Sheet(view, links_of(session, view), where_edited(session, view), problem)


def _nothing(_table: str, _record_id: str) -> None:
    """Stand for nothing more to do: the browser hears of the change as every window does."""
