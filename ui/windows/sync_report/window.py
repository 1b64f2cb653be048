"""The sync report: every store and site with its last connection, last sync and what waits.

Sorted and filtered like any list; what is shown is printed or written to a file. Lateness is by the
preferences; the query is ``models.queries.sync_report``.
"""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from models.enums import Lateness, SiteStatus
from models.errors import AppError
from models.preferences import Preferences
from models.queries.preferences import load_preferences
from models.queries.sync_report import sync_report
from models.views import SyncReportRow
from ui.exporting.paper import PaperTable
from ui.exporting.printing import PrintPreview, paper_table, save_pdf
from ui.exporting.saving import export_shown, exported_words
from ui.formats import date_time, number, plural
from ui.help import give_help
from ui.icons import Icon, set_icon
from ui.itemmodels.view_table import ViewTableModel
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView
from ui.windows.placement import Placement
from ui.windows.refreshing import Refreshing
from ui.windows.sync_report.columns import is_late, report_columns

REFRESH_MS = 10_000


class SyncReportWindow(QDialog):
    """Special > Users report… > Sync report…, read again while it is open."""

    def __init__(self, data: OpenDatafile, settings: QSettings) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_help(self, "sync-report")
        self._data = data
        self._settings = settings
        self._limits = Preferences()
        self._failed = False
        self.model: ViewTableModel[SyncReportRow] = ViewTableModel(
            report_columns(),
            key=lambda row: (row.site.site_id if row.site else None, row.store_id),
            late=is_late,
            parent=self,
        )
        self.table = TableView(self.model, settings, "sync_report")
        self.title = QLabel(self.tr("Sync report"))
        self.subtitle = QLabel()
        self.search = SearchField(self.tr("Search in any column"))
        self.which = QComboBox()
        self.print_button = QPushButton(self.tr("&Print…"))
        self.pdf_button = QPushButton(self.tr("P&DF…"))
        self.export_button = QPushButton(self.tr("E&xport…"))
        self.counts = QLabel()
        self.message = InlineMessage(closable=True)
        self._dress()
        self._lay_out()
        Placement(self, settings, "sync_report", 1184, 680)
        self.refreshing = Refreshing(self, data.operations, self._read, REFRESH_MS)
        self._connect()
        self._name_it()

    def _dress(self) -> None:
        set_role(self.title, TextRole.TITLE)
        set_role(self.subtitle, TextRole.MUTED)
        set_role(self.counts, TextRole.MUTED)
        self.counts.setToolTip(self.tr("Lines shown / all lines"))
        self.table.setAccessibleName(self.tr("Sync report"))
        self.table.set_empty_text(self.tr("No sites yet"))
        self.search.set_target(self.table)
        self.search.setMinimumWidth(280)
        self.which.setAccessibleName(self.tr("Which lines"))
        self.which.addItem(self.tr("All"), None)
        self.which.addItem(self.tr("Late"), is_late)
        self.which.addItem(self.tr("Late or silent"), _is_late_or_silent)
        self.which.addItem(self.tr("Waiting for long"), _waits_long)
        self.which.addItem(self.tr("Never synchronised"), _never_synced)
        set_icon(self.print_button, Icon.REPORTS, size_px=16)
        set_icon(self.export_button, Icon.EXPORT, size_px=16)
        self.print_button.setToolTip(self.tr("Print what is shown, after a preview"))
        self.print_button.setShortcut("Ctrl+P")
        self.pdf_button.setToolTip(self.tr("Write what is shown to a PDF file"))
        self.export_button.setToolTip(self.tr("Write what is shown to a CSV file or a workbook"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search)
        top.addWidget(self.which)
        top.addStretch(1)
        for button in (self.print_button, self.pdf_button, self.export_button):
            button.setAutoDefault(False)
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 8)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addSpacing(4)
        column.addLayout(top)
        column.addWidget(self.message)
        column.addWidget(self.table, 1)
        column.addWidget(self.counts)
        self.search.setFocus()

    def _connect(self) -> None:
        self.search.textChanged.connect(self.model.set_filter)
        self.which.currentIndexChanged.connect(self._apply_filter)
        self.model.counts_changed.connect(self._show_counts)
        self.print_button.clicked.connect(self.print_shown)
        self.pdf_button.clicked.connect(self._pdf)
        self.export_button.clicked.connect(self._export)
        self.refreshing.failed.connect(self._show_failure)
        self.refreshing.succeeded.connect(self._clear_failure)
        self._data.data_changed.connect(self.refreshing.request)
        self._data.run_ended.connect(self.refreshing.request)
        self._data.identity_changed.connect(self._name_it)

    # What is shown

    async def _read(self) -> None:
        rows = await self._data.read(sync_report, self._data.now())
        self._limits = await self._data.read(load_preferences)
        self.model.set_rows(rows)
        self.subtitle.setText(self._limits_words())

    def _limits_words(self) -> str:
        late = plural(
            "SyncReportWindow",
            "Late, in red: no synchronisation for %Ln days",
            "Late, in red: no synchronisation for 1 day",
            self._limits.late_after_days,
        )
        silent = plural(
            "SyncReportWindow",
            "silent, in orange: for %Ln days",
            "silent, in orange: for 1 day",
            self._limits.waiting_alarm_days,
        )
        return f"{late} · {silent}"

    def _apply_filter(self) -> None:
        self.model.set_condition(self.which.currentData())

    def _show_counts(self, shown: int, total: int) -> None:
        self.counts.setText(self.tr("{0}/{1}").format(number(shown), number(total)))

    def _show_failure(self, error: AppError) -> None:
        self._failed = True
        self.message.show_message(MessageKind.ERROR, error_words(error).summary)

    def _clear_failure(self) -> None:
        if self._failed:
            self._failed = False
            self.message.clear()

    def _name_it(self) -> None:
        self.setWindowTitle(self.tr("Sync report – {0}").format(self._data.view.name))

    # What can be done with it

    def paper(self) -> PaperTable:
        """Return what is shown, as it is printed."""
        made = self.tr("{0} · {1}").format(self._data.view.site_name, date_time(self._data.now()))
        late = [is_late(row) for row in self.table.shown_views()]
        return paper_table(self.title.text(), f"{made} · {self._limits_words()}", self.table, late)

    def print_shown(self) -> None:
        """Show the preview, from which it is printed."""
        PrintPreview(self, self.paper()).open()

    def _pdf(self) -> None:
        self._data.operations.spawn(self._save_pdf(), self)

    async def _save_pdf(self) -> None:
        paper = self.paper()
        path = await save_pdf(self, self._data.operations, self._settings, paper)
        if path is not None:
            told = exported_words(len(paper.rows), path)
            self.message.show_message(MessageKind.SUCCESS, told)

    def _export(self) -> None:
        self._data.operations.spawn(self._export_shown(), self)

    async def _export_shown(self) -> None:
        told = await export_shown(
            self, self._data.operations, self._settings, self.title.text(), self.table
        )
        if told:
            self.message.show_message(MessageKind.SUCCESS, told)


def _is_late_or_silent(row: SyncReportRow) -> bool:
    return row.sync_lateness is not Lateness.NORMAL


def _waits_long(row: SyncReportRow) -> bool:
    return row.waiting_lateness is not Lateness.NORMAL


def _never_synced(row: SyncReportRow) -> bool:
    waiting = (SiteStatus.NOT_SYNCED, SiteStatus.INITIALISING)
    return row.site is not None and row.site.status in waiting
