"""The tab *Log* of the site window: what happened to the site, today first, in pages.

Source: seed 002 ("The filters are set to show all logs for the current day by default");
windows.md, Log. The lines are written where things happen (``models.sitelog``).
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from models.queries.audit import PAGE_ROWS, AuditFilter, site_log_count, site_log_page
from models.views import AuditLineView
from ui.exporting.saving import Export, choose_file, exported_words, write_table
from ui.formats import date_time, number, plural
from ui.icons import Icon, set_icon
from ui.itemmodels.columns import Column
from ui.itemmodels.view_table import ViewTableModel
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.table_view import TableView
from ui.windows.audit.columns import (
    ChangedValue,
    changed_values,
    event_words,
    said,
    value_columns,
)
from ui.windows.audit.filter_bar import FilterBar
from ui.windows.paging import PagedRows
from ui.windows.refreshing import WhileVisible

_REFRESH_MS = 10_000
_EXPORT_PAGE_ROWS = 2000
_VALUE_WIDTH_PX = 192


class LogPanel(QWidget):
    """The lines of the log of a site; nothing is edited here. Reads while it can be seen."""

    def __init__(self, data: OpenDatafile, settings: QSettings, site_id: int) -> None:
        super().__init__()
        self._data = data
        self._settings = settings
        self._site_id = site_id
        self._total = 0
        self._work: asyncio.Task[None] | None = None
        self.filters = FilterBar(data.now(), first_days=0, with_actors=False)
        self.model: ViewTableModel[AuditLineView] = ViewTableModel(
            log_columns(), key=lambda line: line.line_id, parent=self
        )
        self.table = TableView(self.model, settings, "site_log")
        self.values: ViewTableModel[ChangedValue] = ViewTableModel(
            [replace(column, width_px=_VALUE_WIDTH_PX) for column in value_columns()],
            key=lambda value: value.at,
            parent=self,
        )
        self.values_table = TableView(self.values, settings, "site_log_values")
        self.details = QWidget()
        self.heading = QLabel()
        self.counts = QLabel()
        self.message = InlineMessage(closable=True)
        self.progress = ProgressStrip()
        self.details_button = QPushButton(self.tr("&Details"))
        self.export_button = QPushButton(self.tr("E&xport…"))
        self.pages = PagedRows(
            self, data.operations, self.model, self.table, self._read_page, PAGE_ROWS
        )
        self._dress()
        self._lay_out()
        self._visible = WhileVisible(self, _REFRESH_MS)
        self._connect()

    def _dress(self) -> None:
        self.table.setAccessibleName(self.tr("Log of this site"))
        self.table.set_empty_text(
            self.tr("Nothing happened in these days"), self.tr("Choose an earlier day at From.")
        )
        self.values_table.setAccessibleName(self.tr("Details"))
        self.values_table.set_empty_text(self.tr("No further details"))
        self.filters.search.set_target(self.table)
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.heading, TextRole.HEADING)
        set_role(self.counts, TextRole.MUTED)
        self.details.hide()
        self.progress.hide()
        set_icon(self.details_button, Icon.INFO, size_px=16)
        set_icon(self.export_button, Icon.EXPORT, size_px=16)
        self.details_button.setCheckable(True)
        self.details_button.setToolTip(self.tr("Show all that is known of the selected line"))
        self.export_button.setToolTip(self.tr("Write every line that the filters show to a file"))
        for button in (self.details_button, self.export_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self.details)
        inside.setContentsMargins(0, 12, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.heading)
        inside.addWidget(self.values_table, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(self.details)
        parts.setSizes([340, 180])
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.counts, 1)
        bottom.addWidget(self.details_button)
        bottom.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filters)
        column.addWidget(self.message)
        column.addWidget(self.progress)
        column.addWidget(parts, 1)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.filters.changed.connect(self.pages.restart)
        self.pages.changed.connect(self._show_counts)
        self.table.selectionModel().currentRowChanged.connect(self._show_line)
        self.table.row_opened.connect(self._open_details)
        self.details_button.toggled.connect(self.details.setVisible)
        self.export_button.clicked.connect(self._export)
        self.progress.cancel_requested.connect(self._stop)
        self._visible.ticked.connect(self._refresh)
        self._data.data_changed.connect(self._refresh)

    # What is shown

    async def _read_page(self, after: AuditLineView | None) -> tuple[AuditLineView, ...]:
        wanted = self.filters.wanted()
        if after is None:
            self._total = await self._data.read(site_log_count, self._site_id, wanted)
        return await self._data.read(site_log_page, self._site_id, wanted, after)

    def _refresh(self) -> None:
        """Show new lines, unless the user is further down: nothing moves under their eyes."""
        if self.isVisible() and self.table.verticalScrollBar().value() == 0:
            line = self.table.current_view()
            self.pages.restart(line.line_id if isinstance(line, AuditLineView) else None)

    def _show_counts(self) -> None:
        shown, total = len(self.model.rows), max(self._total, len(self.model.rows))
        self.counts.setText(
            plural("LogPanel", "%Ln lines", "1 line", shown)
            if self.pages.complete
            else self.tr("The newest {0} of {1} lines; scroll down for more").format(
                number(shown), number(total)
            )
        )
        self._show_line()

    def _show_line(self) -> None:
        line = self.model.view_at(self.table.currentIndex())
        self.heading.setText("" if line is None else line.message)
        self.values.set_rows(() if line is None else changed_values(line))

    def _open_details(self) -> None:
        self.details_button.setChecked(True)

    # Export

    def _export(self) -> None:
        self._work = self._data.operations.spawn(self._export_lines(), self)

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    async def _export_lines(self) -> None:
        export = Export(self.tr("Log of site {0}").format(self._site_id), log_columns())
        path = await choose_file(self, self._settings, export.title)
        if path is None:
            return
        text = self.tr("Writing {0}").format(path.name)
        self.message.clear()
        self.progress.begin(text)
        self._show_working(True)
        total = self._total
        try:
            written = await write_table(
                self._data.operations,
                path,
                export,
                self._all_lines(self.filters.wanted()),
                lambda rows: self.progress.show_progress(text, rows, max(total, rows)),
            )
            self.message.show_message(MessageKind.SUCCESS, exported_words(written, path))
        finally:
            self._show_working(False)

    def _show_working(self, working: bool) -> None:
        self.progress.setVisible(working)
        self.export_button.setEnabled(not working)

    async def _all_lines(self, wanted: AuditFilter) -> AsyncIterator[tuple[AuditLineView, ...]]:
        """Give every line that the filters let through, newest first."""
        last: AuditLineView | None = None
        site_id = self._site_id
        while page := await self._data.read(
            site_log_page, site_id, wanted, last, _EXPORT_PAGE_ROWS
        ):
            yield page
            last = page[-1]


def log_columns() -> tuple[Column[AuditLineView], ...]:
    """Return the columns in the user's language; the details are hidden at first."""
    return (
        Column(
            name="at",
            title=_tr("Date and time"),
            text=lambda line: date_time(line.at),
            sort=lambda line: line.at,
            width_px=144,
        ),
        Column(name="event", title=_tr("Event"), text=event_words, width_px=120),
        Column(name="actor", title=_tr("User or site"), text=lambda line: line.actor, width_px=112),
        Column(name="message", title=_tr("Message"), text=lambda line: line.message, width_px=220),
        Column(
            name="details",
            title=_tr("Details"),
            text=lambda line: "; ".join(map(said, changed_values(line))),
            width_px=200,
            hidden=True,
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("LogPanel", text)
