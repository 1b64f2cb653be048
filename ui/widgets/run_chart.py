"""A chart of synchronisations: records as bars, sent on top of received, durations as dots.

The newest run is at the trailing side; as many are shown as have room. Each can be reached by the
arrow keys and says what it is in its tool tip and to screen readers. What a run is, and its words,
come from the window; the drawing is ``ui.widgets.run_chart_painting``.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.formats import plural
from ui.widgets.run_chart_painting import ChartRun, Plot, paint_chart

__all__ = ["ChartRun", "RunChart"]

_HEIGHT_PX = 144
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RunChart(QWidget):
    """Shows a ``ChartRun`` for each synchronisation.

    ``run_chosen(key)`` when one is pointed out, ``run_opened(key)`` when Enter or a double-click
    asks for more about it.
    """

    run_chosen = Signal(object)
    run_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: tuple[ChartRun, ...] = ()
        self._current: object = None
        self._hovered: object = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Chart of synchronisations"))

    @property
    def runs(self) -> tuple[ChartRun, ...]:
        """The runs it was given, oldest first."""
        return self._runs

    @property
    def current(self) -> ChartRun | None:
        """The run that the keyboard is at."""
        return next((run for run in self._runs if run.key == self._current), None)

    def show_runs(self, runs: Sequence[ChartRun]) -> None:
        """Show ``runs``, oldest first."""
        if tuple(runs) == self._runs:
            return
        self._runs = tuple(runs)
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a height at which bars can be told apart, and any width."""
        return QSize(480, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """Return the height, and room for a few runs."""
        return QSize(240, _HEIGHT_PX)

    def choose(self, key: object) -> None:
        """Point out the run ``key``; nothing happens if it is not shown."""
        run = next((each for each in self._plot().shown if each.key == key), None)
        if run is not None and key != self._current:
            self._current = key
            self._describe()
            self.update()

    # Where things are

    def _plot(self) -> Plot:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Plot(QRectF(self.rect()), self._runs, self.fontMetrics(), mirrored=mirrored)

    def run_at(self, position: QPointF) -> ChartRun | None:
        """Return the run in whose column ``position`` lies."""
        plot = self._plot()
        for at, run in enumerate(plot.shown):
            if plot.column(at).contains(position):
                return run
        return None

    # Pointing at runs

    def event(self, event: QEvent) -> bool:
        """Tell all about the run under the pointer in a tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            run = self.run_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if run is None else run.words, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the column under the pointer."""
        run = self.run_at(event.position())
        self._hover(None if run is None else run.key)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        self._hover(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point a run out."""
        run = self.run_at(event.position())
        if run is not None:
            self._go_to(run, told=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for more about a run."""
        run = self.run_at(event.position())
        if run is not None:
            self.run_opened.emit(run.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the runs by the arrow keys, Home and End; open one by Enter."""
        shown = self._plot().shown
        current = self.current
        if current is not None and event.key() in _ENTER:
            self.run_opened.emit(current.key)
            return
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at = shown.index(current) if current in shown else len(shown)
        wanted = {
            Qt.Key.Key_Left: at + 1 if mirrored else at - 1,
            Qt.Key.Key_Right: at - 1 if mirrored else at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(shown) - 1,
        }.get(Qt.Key(event.key()))
        if wanted is None or not shown:
            super().keyPressEvent(event)
            return
        self._go_to(shown[min(max(wanted, 0), len(shown) - 1)], told=True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the newest run."""
        shown = self._plot().shown
        if (
            self.current not in shown
            and shown
            and event.reason() != Qt.FocusReason.MouseFocusReason
        ):
            self._go_to(shown[-1], told=False)
        super().focusInEvent(event)

    def _hover(self, key: object) -> None:
        if key != self._hovered:
            self._hovered = key
            self.update()

    def _go_to(self, run: ChartRun, *, told: bool) -> None:
        self._current = run.key
        self._describe()
        self.update()
        self.run_chosen.emit(run.key)
        if told:
            plot = self._plot()
            column = plot.column(plot.shown.index(run))
            place = QPoint(round(column.center().x()), round(column.center().y()))
            QToolTip.showText(self.mapToGlobal(place), run.words, self)

    def _describe(self) -> None:
        """Let screen readers say the run that the keyboard is at, else how many there are."""
        current = self.current
        count = plural(
            "RunChart",
            "%Ln synchronisations, the newest last",
            "1 synchronisation",
            len(self._runs),
        )
        self.setAccessibleDescription(count if current is None else current.words)
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scales, the bars, the dots, and what is pointed at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self._current if self.hasFocus() else None
        paint_chart(painter, self._plot(), hovered=self._hovered, current=current)
