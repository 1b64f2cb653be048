"""The audit log: its lines in pages, the details of one of them, the check of the chain, export."""

import asyncio
from collections.abc import AsyncIterator

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from models.queries.audit import (
    PAGE_ROWS,
    AuditFilter,
    ChainCheck,
    audit_actors,
    audit_count,
    audit_page,
    check_chain,
)
from models.views import AuditLineView
from ui.exporting.saving import Export, choose_file, write_table
from ui.formats import date_time, number, plural
from ui.help import give_help
from ui.icons import Icon, set_icon
from ui.itemmodels.view_table import ViewTableModel
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.elided_text import ElidedLabel
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.table_view import TableView
from ui.windows.audit.columns import (
    ChangedValue,
    audit_columns,
    changed_values,
    event_words,
    value_columns,
)
from ui.windows.audit.filter_bar import FilterBar
from ui.windows.paging import PagedRows
from ui.windows.placement import Placement

_EXPORT_PAGE_ROWS = 2000
_SEAL_LETTERS = 16


class AuditWindow(QDialog):
    """Admin > Audit log…: to look at, for whoever may see the datafile; nothing is edited here."""

    def __init__(self, data: OpenDatafile, settings: QSettings) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_help(self, "audit-log")
        self.setWindowTitle(self.tr("Audit log – {0}").format(data.view.name))
        self._data = data
        self._settings = settings
        self._total = 0
        self._work: asyncio.Task[None] | None = None
        self.filters = FilterBar(data.now())
        self.model: ViewTableModel[AuditLineView] = ViewTableModel(
            audit_columns(), key=lambda line: line.line_id, parent=self
        )
        self.table = TableView(self.model, settings, "audit_log")
        self.values: ViewTableModel[ChangedValue] = ViewTableModel(
            value_columns(), key=lambda value: value.at, parent=self
        )
        self.values_table = TableView(self.values, settings, "audit_values")
        self.heading = ElidedLabel()
        self.counts = QLabel()
        self.message = InlineMessage(closable=True)
        self.progress = ProgressStrip()
        self.verify_button = QPushButton(self.tr("&Verify"))
        self.export_button = QPushButton(self.tr("E&xport…"))
        self.pages = PagedRows(
            self, data.operations, self.model, self.table, self._read_page, PAGE_ROWS
        )
        self._dress()
        self._lay_out()
        Placement(self, settings, "audit", 1080, 680)
        self._connect()
        self._show_line()
        self.table.setFocus()
        self.pages.restart()

    def _dress(self) -> None:
        self.table.setAccessibleName(self.tr("Audit log"))
        self.table.set_empty_text(
            self.tr("No line matches the filters"),
            self.tr("Choose an earlier day at From, or fewer filters."),
        )
        self.values_table.setAccessibleName(self.tr("Changed values"))
        self.values_table.set_empty_text(self.tr("No values"))
        self.filters.search.set_target(self.table)
        set_role(self.heading, TextRole.HEADING)
        set_role(self.counts, TextRole.MUTED)
        self.progress.hide()
        set_icon(self.verify_button, Icon.CHECK, size_px=16)
        set_icon(self.export_button, Icon.EXPORT, size_px=16)
        self.verify_button.setToolTip(
            self.tr("Check that no line was changed, added or removed in between")
        )
        self.export_button.setToolTip(self.tr("Write every line that the filters show to a file"))
        for button in (self.verify_button, self.export_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.filters, 1)
        top.addSpacing(8)
        top.addWidget(self.verify_button)
        top.addWidget(self.export_button)
        lower = QWidget()
        details = QVBoxLayout(lower)
        details.setContentsMargins(0, 12, 0, 0)
        details.setSpacing(8)
        details.addWidget(self.heading)
        details.addWidget(self.values_table, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(lower)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 1)
        parts.setSizes([420, 168])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.message)
        column.addWidget(self.progress)
        column.addWidget(parts, 1)
        column.addWidget(self.counts)

    def _connect(self) -> None:
        self.filters.changed.connect(self.pages.restart)
        self.pages.changed.connect(self._show_counts)
        self.table.selectionModel().currentRowChanged.connect(self._show_line)
        self.verify_button.clicked.connect(self._verify)
        self.export_button.clicked.connect(self._export)
        self.progress.cancel_requested.connect(self._stop)
        self._data.data_changed.connect(self._refresh)
        self._data.login_changed.connect(self._refresh)

    # What is shown

    async def _read_page(self, after: AuditLineView | None) -> tuple[AuditLineView, ...]:
        wanted = self.filters.wanted()
        if after is None:
            self.filters.offer_actors(await self._data.read(audit_actors))
            self._total = await self._data.read(audit_count, wanted)
        return await self._data.read(audit_page, wanted, after)

    def _refresh(self) -> None:
        """Show new lines, unless the user is further down: nothing moves under their eyes."""
        if self.table.verticalScrollBar().value() == 0:
            line = self.table.current_view()
            self.pages.restart(line.line_id if isinstance(line, AuditLineView) else None)

    def _show_counts(self) -> None:
        shown, total = len(self.model.rows), max(self._total, len(self.model.rows))
        self.counts.setText(
            plural("AuditWindow", "%Ln lines", "1 line", shown)
            if self.pages.complete
            else self.tr("The newest {0} of {1} lines; scroll down for more").format(
                number(shown), number(total)
            )
        )
        if self.model.rows and not self.table.currentIndex().isValid():
            self.table.select_key(self.model.rows[0].line_id)
        self._show_line()

    def _show_line(self) -> None:
        line = self.model.view_at(self.table.currentIndex())
        if line is None:
            self.heading.setText("")
            self.values.set_rows(())
            return
        parts = (line.message, line.actor, date_time(line.at))
        self.heading.setText(" · ".join(part for part in parts if part))
        self.values.set_rows(changed_values(line))

    # What can be done

    def _verify(self) -> None:
        self._begin(self.tr("Checking the chain of the audit log"))
        self._work = self._data.operations.spawn(self._check_chain(), self)

    def _export(self) -> None:
        self._work = self._data.operations.spawn(self._export_lines(), self)

    def _begin(self, text: str) -> None:
        self.message.clear()
        self.progress.begin(text)
        self._show_working(True)

    def _show_working(self, working: bool) -> None:
        self.progress.setVisible(working)
        self.verify_button.setEnabled(not working)
        self.export_button.setEnabled(not working)

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    async def _check_chain(self) -> None:
        try:
            total = await self._data.read(audit_count, AuditFilter())
            check = ChainCheck()
            while not check.complete:
                check = await self._data.read(check_chain, check)
                text = self.tr("Checking the chain of the audit log")
                self.progress.show_progress(text, check.checked, max(total, check.checked))
            self._show_check(check)
        finally:
            self._show_working(False)

    def _show_check(self, check: ChainCheck) -> None:
        if (line := check.broken) is None:
            text = self.tr("All {0} lines are as they were written. Seal of the last: {1}.")
            seal = check.chain[:_SEAL_LETTERS]
            self.message.show_message(MessageKind.SUCCESS, text.format(number(check.checked), seal))
            return
        text = self.tr(
            "Line {0} was changed, or lines before it were removed: {1}, {2}, {3}. The {4} lines "
            "before it are as they were written."
        )
        facts = (line.line_id, date_time(line.at), line.actor, event_words(line))
        self.message.show_message(MessageKind.ERROR, text.format(*facts, number(check.checked)))
        self.table.select_key(line.line_id)

    async def _export_lines(self) -> None:
        export = Export(self.tr("Audit log"), audit_columns())
        path = await choose_file(self, self._settings, export.title)
        if path is None:
            return
        text = self.tr("Writing {0}").format(path.name)
        self._begin(text)
        total = self._total
        try:
            written = await write_table(
                self._data.operations,
                path,
                export,
                self._all_lines(self.filters.wanted()),
                lambda rows: self.progress.show_progress(text, rows, max(total, rows)),
            )
            done = self.tr("{0} lines were written to {1}.").format(number(written), path)
            self.message.show_message(MessageKind.SUCCESS, done)
        finally:
            self._show_working(False)

    async def _all_lines(self, wanted: AuditFilter) -> AsyncIterator[tuple[AuditLineView, ...]]:
        """Give every line that the filters let through, newest first."""
        last: AuditLineView | None = None
        while page := await self._data.read(audit_page, wanted, last, _EXPORT_PAGE_ROWS):
            yield page
            last = page[-1]
