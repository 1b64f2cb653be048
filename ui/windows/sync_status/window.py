"""Sync status: what waits, how far the present synchronisation is, errors, history, held records.

The figures above are in ``panel``, the tables' columns in ``columns``.
"""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout

from models.enums import RunOutcome
from models.queries.buffer import buffer_counts, held_records
from models.queries.runs import list_runs
from models.views import HeldRecordView, RunView
from ui.formats import number
from ui.itemmodels.view_table import ViewTableModel
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.table_view import TableView
from ui.windows.message_dialog import show_error
from ui.windows.placement import Placement
from ui.windows.refreshing import Refreshing
from ui.windows.sync_status.columns import held_columns, run_columns
from ui.windows.sync_status.panel import SyncPanel

REFRESH_MS = 5000
_SHOWN_RUNS = 200


class SyncStatusWindow(QDialog):
    """Special > Synchronisation > Sync status…, live as long as it is open."""

    def __init__(self, data: OpenDatafile, settings: QSettings, version: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._data = data
        self.panel = SyncPanel(data, version)
        self.message = InlineMessage()
        self.runs: ViewTableModel[RunView] = ViewTableModel(
            run_columns(), key=lambda run: run.run_id, parent=self
        )
        self.held: ViewTableModel[HeldRecordView] = ViewTableModel(
            held_columns(), key=lambda held: held.buffer_id, parent=self
        )
        self.runs_table = TableView(self.runs, settings, "sync_runs")
        self.held_table = TableView(self.held, settings, "held_records")
        self.tabs = QTabWidget()
        self._lay_out()
        Placement(self, settings, "sync_status", 1040, 680)
        self.refreshing = Refreshing(self, data.operations, self._read, REFRESH_MS)
        self._connect()
        self._name_it()
        self._show_status()

    def _lay_out(self) -> None:
        self.runs_table.setAccessibleName(self.tr("History of synchronisations"))
        self.runs_table.set_empty_text(
            self.tr("Nothing has been synchronised yet"), self.tr("Press Sync now! to begin.")
        )
        self.held_table.setAccessibleName(self.tr("Records held back"))
        self.held_table.set_empty_text(
            self.tr("No record is held back"),
            self.tr("Every record that was received has been integrated."),
        )
        self.tabs.addTab(self.runs_table, self.tr("&History"))
        self.tabs.addTab(self.held_table, self.tr("Records held &back"))
        self.tabs.setDocumentMode(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addWidget(self.panel)
        column.addWidget(self.message)
        column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.panel.sync_requested.connect(self._data.engine.request_sync)
        self.panel.stop_requested.connect(self._data.engine.stop_after_batch)
        self.message.action_triggered.connect(self._explain)
        self.runs_table.row_opened.connect(self._explain_run)
        self.refreshing.succeeded.connect(self._show_status)
        self._data.status_changed.connect(self._show_status)
        self._data.run_ended.connect(self.refreshing.request)
        self._data.identity_changed.connect(self._name_it)

    async def _read(self) -> None:
        runs = await self._data.read(list_runs, _SHOWN_RUNS)
        held = await self._data.read(held_records)
        counts = await self._data.read(buffer_counts)
        self.runs.set_rows(runs)
        self.held.set_rows(held)
        self.panel.show_last_done(
            next((run for run in runs if run.outcome is RunOutcome.DONE), None)
        )
        title = self.tr("Records held &back")
        shown = f"{title} ({number(counts.held)})" if counts.held else title
        self.tabs.setTabText(1, shown)

    def _show_status(self) -> None:
        self.panel.show_status()
        error = self._data.status.error
        if error is None:
            self.message.clear()
            return
        words = error_words(error)
        self.message.show_message(MessageKind.ERROR, words.summary, self.tr("&More information"))
        self.message.setToolTip(words.summary)

    def _explain(self) -> None:
        error = self._data.status.error
        if error is not None:
            show_error(self, error)

    def _explain_run(self, run: RunView) -> None:
        if run.error is not None:
            show_error(self, run.error)

    def _name_it(self) -> None:
        self.setWindowTitle(self.tr("Sync status – {0}").format(self._data.view.name))
