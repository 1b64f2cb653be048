"""The page *History* of Sync status: the runs as a chart, and as a table below it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.views import RunView
from ui.formats import date_time, duration, number
from ui.itemmodels.view_table import ViewTableModel
from ui.messages import error_words, word
from ui.widgets.run_chart import ChartRun, RunChart
from ui.widgets.table_view import TableView
from ui.windows.sync_status.columns import OUTCOME_TONES, run_columns, run_seconds


class HistoryPage(QWidget):
    """Shows runs; ``run_opened(RunView)`` when more about one is asked for."""

    run_opened = Signal(object)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: ViewTableModel[RunView] = ViewTableModel(
            run_columns(), key=lambda run: run.run_id, parent=self
        )
        self.chart = RunChart()
        self.table = TableView(self.model, settings, "sync_runs")
        self.table.setAccessibleName(self.tr("History of synchronisations"))
        self.table.set_empty_text(
            self.tr("Nothing has been synchronised yet"), self.tr("Press Sync now! to begin.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.chart)
        column.addWidget(self.table, 1)
        self.chart.run_chosen.connect(self.table.select_key)
        self.chart.run_opened.connect(self._open)
        self.table.row_opened.connect(self.run_opened)
        self.table.selectionModel().currentRowChanged.connect(self._point_out)

    def show_runs(self, runs: Sequence[RunView]) -> None:
        """Show ``runs``, newest first."""
        self.model.set_rows(runs)
        self.chart.show_runs([_chart_run(run) for run in reversed(runs)])
        self.chart.setVisible(bool(runs))

    def _point_out(self) -> None:
        run = self.table.current_view()
        if run is not None:
            self.chart.choose(run.run_id)

    def _open(self, run_id: int) -> None:
        run = next((each for each in self.model.rows if each.run_id == run_id), None)
        if run is not None:
            self.run_opened.emit(run)


def _chart_run(run: RunView) -> ChartRun:
    return ChartRun(
        key=run.run_id,
        sent=run.pushed_rows,
        # A central server receives between its runs: what a run looked at stands for it.
        received=run.pulled_rows or run.applied_rows + run.held_rows,
        seconds=run_seconds(run),
        words=_words(run),
        tone=OUTCOME_TONES[run.outcome],
    )


def _words(run: RunView) -> str:
    seconds = run_seconds(run)
    took = "" if seconds is None else f" · {duration(seconds)}"
    moved = QCoreApplication.translate(
        "HistoryPage", "{0} sent, {1} received, {2} integrated, {3} held back"
    )
    rows = (run.pushed_rows, run.pulled_rows, run.applied_rows, run.held_rows)
    lines = [
        f"{date_time(run.started_at)} · {word(run.outcome)}{took}",
        moved.format(*map(number, rows)),
    ]
    if run.error is not None:
        lines.append(error_words(run.error).summary)
    return "\n".join(lines)
