"""Sync status: what waits, how far the present synchronisation is, errors, history, held records.

The figures above are in ``panel``, the pages below in ``history_page`` and ``held_page``.
"""

from collections.abc import Callable

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout

from models.enums import RunOutcome
from models.queries.buffer import applied_rows, buffer_counts, held_records
from models.queries.runs import list_runs
from models.views import RunView
from ui.formats import number
from ui.help import give_help
from ui.icons import Icon
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.windows.placement import Placement
from ui.windows.refreshing import Refreshing
from ui.windows.sync_status.explaining import explain, hover_text
from ui.windows.sync_status.held_page import HeldPage
from ui.windows.sync_status.history_page import HistoryPage
from ui.windows.sync_status.panel import SyncPanel

REFRESH_MS = 5000
_SHOWN_RUNS = 200
_SHOWN_HELD = 5000


class SyncStatusWindow(QDialog):
    """Special > Synchronisation > Sync status…, live as long as it is open.

    ``open_held(buffer_id)`` opens the window that corrects a record held back.
    """

    def __init__(
        self,
        data: OpenDatafile,
        settings: QSettings,
        version: str,
        open_held: Callable[[int], object],
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_help(self, "sync-status")
        self._data = data
        self._version = version
        self.panel = SyncPanel(data, version)
        self.message = InlineMessage()
        self.history = HistoryPage(settings)
        self.held = HeldPage(data, settings, open_held)
        self.tabs = QTabWidget()
        self._lay_out()
        Placement(self, settings, "sync_status", 1040, 824)
        self.refreshing = Refreshing(self, data.operations, self._read, REFRESH_MS)
        self._connect()
        self._name_it()
        self._show_status()

    def _lay_out(self) -> None:
        self.tabs.addTab(self.history, self.tr("&History"))
        self.tabs.addTab(self.held, self.tr("Records held &back"))
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
        self.history.run_opened.connect(self._explain_run)
        self.refreshing.succeeded.connect(self._show_status)
        self._data.status_changed.connect(self._show_status)
        self._data.run_ended.connect(self.refreshing.request)
        self._data.data_changed.connect(self.refreshing.request)
        self._data.identity_changed.connect(self._name_it)

    async def _read(self) -> None:
        runs = await self._data.read(list_runs, _SHOWN_RUNS)
        held = await self._data.read(held_records, _SHOWN_HELD)
        counts = await self._data.read(buffer_counts)
        applied = await self._data.read(applied_rows)
        self.history.show_runs(runs)
        self.held.show_held(held, counts, applied)
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
        self.message.show_message(
            MessageKind.ERROR,
            error_words(error).summary,
            self.tr("&More information"),
            Icon.INFO,
        )
        self.message.setToolTip(hover_text(error))

    def _explain(self) -> None:
        status, runs = self._data.status, self.history.model.rows
        if status.error is not None:
            last = runs[0] if runs and runs[0].error == status.error else None
            explain(self, self._data, self._version, status.error, status.steps, last)

    def _explain_run(self, run: RunView) -> None:
        if run.error is not None:
            explain(self, self._data, self._version, run.error, run.steps, run)

    def _name_it(self) -> None:
        self.setWindowTitle(self.tr("Sync status – {0}").format(self._data.view.name))
