"""How the chart of synchronisations is laid out and drawn; the widget is ``run_chart``."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, log10

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from ui.colours import Colours, Tone, present_colours
from ui.formats import duration, number

_LEGEND_GAP_PX = 10
_AXIS_GAP_PX = 8
_COLUMN_MIN_PX = 10
_COLUMN_MAX_PX = 32
_DOT_PX = 3.0
_BAR_MIN_PX = 2.0
_DURATION_STEPS_S = (1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 18_000, 36_000, 86_400)


@dataclass(frozen=True, slots=True)
class ChartRun:
    """One run as it is drawn. ``seconds`` is None while it runs.

    ``words``: all about it, a line each. ``tone``: how it ended; DANGER and WARNING are marked.
    """

    key: object
    sent: int
    received: int
    seconds: float | None
    words: str
    tone: Tone


class Plot:
    """Where everything is in a chart of ``runs`` in ``area``, the newest run trailing."""

    def __init__(
        self, area: QRectF, runs: Sequence[ChartRun], metrics: QFontMetrics, *, mirrored: bool
    ) -> None:
        self.area, self.mirrored, self.metrics = area, mirrored, metrics
        self.line_px = metrics.height()
        widest = max((each.sent + each.received for each in runs), default=0)
        self.records = nice_ceiling(widest)
        self.seconds = nice_duration(max((each.seconds or 0 for each in runs), default=0))
        leading = metrics.horizontalAdvance(number(self.records)) + _AXIS_GAP_PX
        trailing = metrics.horizontalAdvance(duration(self.seconds)) + _AXIS_GAP_PX
        if mirrored:
            leading, trailing = trailing, leading
        top = self.line_px + _LEGEND_GAP_PX + self.line_px / 2
        bottom = self.line_px / 2 + 2
        self.inside = area.adjusted(leading, top, -trailing, -bottom)
        fitting = max(1, int(self.inside.width() // _COLUMN_MIN_PX))
        self.shown = tuple(runs[-fitting:])
        self.column_px = min(_COLUMN_MAX_PX, self.inside.width() / max(1, len(self.shown)))

    def column(self, at: int) -> QRectF:
        """Return the column of the run ``at``, over the whole height."""
        left = self.inside.left() + at * self.column_px
        if self.mirrored:
            left = self.inside.right() - (at + 1) * self.column_px
        return QRectF(left, self.inside.top(), self.column_px, self.inside.height())

    def height_of(self, rows: int) -> float:
        """Return how high a bar of ``rows`` records is; one that is not empty can be seen."""
        if not rows:
            return 0.0
        return max(_BAR_MIN_PX, self.inside.height() * rows / self.records)

    def dot(self, at: int) -> QPointF | None:
        """Return where the duration of the run ``at`` is; None while it runs."""
        seconds = self.shown[at].seconds
        if seconds is None:
            return None
        y = self.inside.bottom() - self.inside.height() * min(1.0, seconds / self.seconds)
        return QPointF(self.column(at).center().x(), y)


def nice_ceiling(value: int) -> int:
    """Return the next of 2, 4, 10, 20, 40, 100… that is not below ``value``: its half is whole."""
    if value <= 2:
        return 2
    power = int(10 ** floor(log10(value)))
    return next(each for each in (power, 2 * power, 4 * power, 10 * power) if each >= value)


def nice_duration(seconds: float) -> float:
    """Return a round length of time that is not below ``seconds``."""
    found = next((each for each in _DURATION_STEPS_S if each >= seconds), None)
    return float(found if found is not None else ceil(seconds / 86_400) * 86_400)


def paint_chart(painter: QPainter, plot: Plot, *, hovered: object, current: object) -> None:
    """Draw the chart; ``hovered`` and ``current`` are the keys of runs pointed at."""
    colours = present_colours()
    _paint_legend(painter, plot, colours)
    _paint_scales(painter, plot, colours)
    for at, run in enumerate(plot.shown):
        if run.key in (hovered, current) and run.key is not None:
            painter.fillRect(plot.column(at), QColor(colours.hover))
        _paint_bar(painter, plot, at, colours)
        if run.key == current and run.key is not None:
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(plot.column(at).adjusted(0.5, 0.5, -0.5, 0), 3, 3)
    _paint_durations(painter, plot, colours)
    if not plot.shown:
        painter.setPen(colours.tone(Tone.MUTED))
        empty = QCoreApplication.translate("RunChart", "No synchronisation to show yet")
        painter.drawText(plot.inside, Qt.AlignmentFlag.AlignCenter, empty)


def _inks(colours: Colours) -> tuple[QColor, QColor, QColor]:
    """Return the colours of records sent, records received and durations."""
    received = QColor(colours.accent)
    received.setAlphaF(0.4)
    return QColor(colours.accent), received, colours.tone(Tone.WARNING)


def _paint_legend(painter: QPainter, plot: Plot, colours: Colours) -> None:
    sent, received, time = _inks(colours)
    entries = (
        (QCoreApplication.translate("RunChart", "Records sent"), sent),
        (QCoreApplication.translate("RunChart", "Records received"), received),
        (QCoreApplication.translate("RunChart", "Duration"), time),
    )
    x = plot.area.left()
    for place, (words, ink) in enumerate(entries):
        width = plot.metrics.horizontalAdvance(words)
        left = plot.area.right() - (x - plot.area.left()) - 10 if plot.mirrored else x
        middle = plot.area.top() + plot.line_px / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        if place == len(entries) - 1:
            painter.drawEllipse(QPointF(left + 5, middle), _DOT_PX + 1, _DOT_PX + 1)
        else:
            painter.drawRoundedRect(QRectF(left, middle - 5, 10, 10), 2, 2)
        painter.setPen(colours.tone(Tone.MUTED))
        start = left - 6 - width if plot.mirrored else left + 16
        text = QRectF(start, plot.area.top(), width + 1, plot.line_px)
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, words)
        x += 16 + width + 20


def _paint_scales(painter: QPainter, plot: Plot, colours: Colours) -> None:
    inside, half = plot.inside, plot.line_px / 2
    for share in (0.0, 0.5, 1.0):
        y = inside.bottom() - inside.height() * share
        painter.setPen(QPen(QColor(colours.border_strong if share == 0 else colours.border), 1))
        painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y))
        left = QRectF(plot.area.left(), y - half, inside.left() - 6 - plot.area.left(), 2 * half)
        right = QRectF(
            inside.right() + 6, y - half, plot.area.right() - inside.right() - 6, 2 * half
        )
        rows, seconds = number(round(plot.records * share)), duration(plot.seconds * share)
        if share == 0:
            rows, seconds = number(0), ""
        if plot.mirrored:
            rows, seconds = seconds, rows
        across = Qt.AlignmentFlag.AlignVCenter
        time_at_left = plot.mirrored
        painter.setPen(colours.tone(Tone.WARNING if time_at_left else Tone.MUTED))
        painter.drawText(left, Qt.AlignmentFlag.AlignRight | across, rows)
        painter.setPen(colours.tone(Tone.MUTED if time_at_left else Tone.WARNING))
        painter.drawText(right, Qt.AlignmentFlag.AlignLeft | across, seconds)


def _paint_bar(painter: QPainter, plot: Plot, at: int, colours: Colours) -> None:
    run, column = plot.shown[at], plot.column(at)
    sent_ink, received_ink, _ = _inks(colours)
    gap = min(3.0, column.width() / 6)
    bottom = column.bottom()
    painter.setPen(Qt.PenStyle.NoPen)
    for rows, ink in ((run.received, received_ink), (run.sent, sent_ink)):
        height = plot.height_of(rows)
        if height:
            bar = QRectF(column.left() + gap, bottom - height, column.width() - 2 * gap, height)
            painter.setBrush(ink)
            painter.drawRect(bar)
            bottom -= height
    if run.tone in (Tone.DANGER, Tone.WARNING):
        _paint_mark(painter, QPointF(column.center().x(), column.bottom() - 6), run.tone, colours)


def _paint_mark(painter: QPainter, centre: QPointF, tone: Tone, colours: Colours) -> None:
    """Draw a cross for a failure, a square for a stop: the colour alone would not tell."""
    ink = colours.tone(tone)
    if tone is Tone.DANGER:
        painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(centre - QPointF(3, 3), centre + QPointF(3, 3))
        painter.drawLine(centre - QPointF(3, -3), centre + QPointF(3, -3))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRect(QRectF(centre.x() - 3, centre.y() - 3, 6, 6))


def _paint_durations(painter: QPainter, plot: Plot, colours: Colours) -> None:
    ink = _inks(colours)[2]
    dots = [dot for at in range(len(plot.shown)) if (dot := plot.dot(at)) is not None]
    thin = QColor(ink)
    thin.setAlphaF(0.5)
    painter.setPen(QPen(thin, 1))
    for here, there in pairwise(dots):
        painter.drawLine(here, there)
    painter.setPen(QPen(QColor(colours.surface), 1))
    painter.setBrush(ink)
    for dot in dots:
        painter.drawEllipse(dot, _DOT_PX, _DOT_PX)
