"""The steps of a synchronisation in a row: which is done, which runs, which failed, and how far.

Source: seed 004, "Manual synchronisation"; windows.md, Sync status. The steps and their order come
from the window.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from models.enums import StepState, SyncStep
from ui.colours import Colours, Tone, present_colours
from ui.formats import number
from ui.icons import Icon, paint_icon
from ui.messages import word
from ui.widgets.turning import Turning, paint_arc

STEP_ICONS = {
    SyncStep.INITIALISE: Icon.INITIALISE,
    SyncStep.PUSH_V6: Icon.PUSH_V6,
    SyncStep.PUSH: Icon.PUSH,
    SyncStep.WAIT: Icon.WAIT,
    SyncStep.PULL_CENTRAL: Icon.PULL_CENTRAL,
    SyncStep.PULL_REMOTE: Icon.PULL_REMOTE,
    SyncStep.PULL_V6: Icon.PULL_V6,
    SyncStep.INTEGRATE: Icon.INTEGRATE,
}

_TONES = {
    StepState.PENDING: Tone.DISABLED,
    StepState.ACTIVE: Tone.ACCENT,
    StepState.DONE: Tone.SUCCESS,
    StepState.FAILED: Tone.DANGER,
    StepState.STOPPED: Tone.WARNING,
    StepState.SKIPPED: Tone.DISABLED,
}
_COUNTLESS = frozenset({SyncStep.INITIALISE, SyncStep.WAIT})
"""Steps in which no record travels: they have no figures to show."""

_BADGES = {
    StepState.DONE: Icon.CHECK,
    StepState.FAILED: Icon.CLOSE,
    StepState.STOPPED: Icon.PAUSE,
}

_CIRCLE_PX = 44
_ICON_PX = 24
_BADGE_PX = 18
_TOP_PX = 4
_GAP_PX = 8
_CELL_MIN_PX = 88
_CELL_PX = 128


@dataclass(frozen=True, slots=True)
class StepView:
    """One step as it is shown. ``total`` is None until it is known; ``reason`` why it failed."""

    step: SyncStep
    state: StepState = StepState.PENDING
    done: int = 0
    total: int | None = None
    reason: str = ""


class SyncStepper(QWidget):
    """Draws the steps from the leading to the trailing side, in equal columns of any width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[StepView, ...] = ()
        self._turning = Turning(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Steps of the synchronisation"))

    @property
    def steps(self) -> tuple[StepView, ...]:
        """What it shows."""
        return self._steps

    def show_steps(self, steps: Sequence[StepView]) -> None:
        """Show ``steps``; the spinner turns while one of them is active."""
        if tuple(steps) == self._steps:
            return
        resized = len(steps) != len(self._steps)
        self._steps = tuple(steps)
        self._turning.set_on(any(step.state is StepState.ACTIVE for step in steps))
        self.setAccessibleDescription("; ".join(map(self._described, steps)))
        if resized:
            self.updateGeometry()
        self.update()

    def counts(self, step: StepView) -> str:
        """Return what stands below a step: "640 / 1,150", "640", "0", or nothing yet."""
        waits = step.state in (StepState.PENDING, StepState.SKIPPED)
        if step.step in _COUNTLESS or (waits and not step.total):
            return ""
        if not step.total:
            known = step.done or step.total == 0
            return number(step.done) if known else ""
        return self.tr("{0} / {1}").format(number(step.done), number(step.total))

    def _described(self, step: StepView) -> str:
        """Return a step in words, for screen readers and the tool tip."""
        words = self.tr("{0}: {1}").format(word(step.step), word(step.state))
        counts = self.counts(step)
        return ", ".join(part for part in (words, counts, step.reason) if part)

    # Geometry

    def sizeHint(self) -> QSize:
        """Return room for two lines of name and one of counts below each circle."""
        return QSize(max(1, len(self._steps)) * _CELL_PX, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which every name can still be read."""
        return QSize(max(1, len(self._steps)) * _CELL_MIN_PX, self._height())

    def _height(self) -> int:
        line_px = self.fontMetrics().height()
        return _TOP_PX + _CIRCLE_PX + _GAP_PX + 2 * line_px + 4 + line_px + _TOP_PX

    def _cell(self, place: int) -> QRectF:
        width = self.width() / len(self._steps)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place = len(self._steps) - 1 - place
        return QRectF(place * width, 0, width, self.height())

    def _circle(self, place: int) -> QRectF:
        circle = QRectF(0, _TOP_PX, _CIRCLE_PX, _CIRCLE_PX)
        circle.moveCenter(QPointF(self._cell(place).center().x(), circle.center().y()))
        return circle

    def event(self, event: QEvent) -> bool:
        """Tell all about the step under the pointer in a tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for place, step in enumerate(self._steps):
                if self._cell(place).contains(QPointF(event.pos())):
                    QToolTip.showText(event.globalPos(), self._described(step), self)
                    return True
        return super().event(event)

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines between the steps, then each step."""
        if not self._steps:
            return
        colours = present_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(len(self._steps) - 1):
            self._paint_line(painter, place, colours)
        for place, step in enumerate(self._steps):
            self._paint_circle(painter, self._circle(place), step, colours)
            self._paint_words(painter, self._cell(place), step, colours)

    def _paint_line(self, painter: QPainter, place: int, colours: Colours) -> None:
        here, there = self._circle(place), self._circle(place + 1)
        if here.left() > there.left():
            here, there = there, here
        passed = self._steps[place].state in (StepState.DONE, StepState.SKIPPED)
        ink = colours.tone(Tone.SUCCESS) if passed else QColor(colours.border_strong)
        pen = QPen(ink, 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        y = here.center().y()
        painter.drawLine(QPointF(here.right() + _GAP_PX, y), QPointF(there.left() - _GAP_PX, y))

    def _paint_circle(
        self, painter: QPainter, circle: QRectF, step: StepView, colours: Colours
    ) -> None:
        ink = colours.tone(_TONES[step.state])
        waits = step.state in (StepState.PENDING, StepState.SKIPPED)
        ground = QColor(colours.surface) if waits else colours.soft(_TONES[step.state])
        edge = QColor(colours.border_strong) if waits else ink
        ring = circle.adjusted(1.5, 1.5, -1.5, -1.5)
        if step.state is StepState.ACTIVE:
            edge = QColor(colours.border)
        pen = QPen(edge, 1 if waits else 2)
        if step.state is StepState.SKIPPED:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawEllipse(ring)
        if step.state is StepState.ACTIVE:
            paint_arc(painter, ring, self._turning.angle, ink, pen_px=3)
        box = QRectF(0, 0, _ICON_PX, _ICON_PX)
        box.moveCenter(circle.center())
        paint_icon(painter, STEP_ICONS[step.step], box, ink)
        if step.state in _BADGES:
            self._paint_badge(painter, circle, _BADGES[step.state], ink, colours)

    def _paint_badge(
        self, painter: QPainter, circle: QRectF, icon: Icon, ink: QColor, colours: Colours
    ) -> None:
        badge = QRectF(0, 0, _BADGE_PX, _BADGE_PX)
        badge.moveBottomRight(circle.bottomRight() + QPointF(3, 2))
        painter.setPen(QPen(QColor(colours.window), 2))
        painter.setBrush(ink)
        painter.drawEllipse(badge)
        paint_icon(painter, icon, badge.adjusted(3, 3, -3, -3), QColor(colours.surface))

    def _paint_words(
        self, painter: QPainter, cell: QRectF, step: StepView, colours: Colours
    ) -> None:
        line_px = self.fontMetrics().height()
        top = _TOP_PX + _CIRCLE_PX + _GAP_PX
        active = step.state is StepState.ACTIVE
        waits = step.state in (StepState.PENDING, StepState.SKIPPED)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if active else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(colours.tone(Tone.MUTED if waits else Tone.TEXT))
        name = QRectF(cell.left() + 2, top, cell.width() - 4, 2 * line_px)
        across = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        flags = across | Qt.TextFlag.TextWordWrap
        needed = painter.boundingRect(name, flags, word(step.step))
        painter.drawText(name, flags, word(step.step))
        painter.setFont(self.font())
        failed = step.state is StepState.FAILED
        painter.setPen(colours.tone(Tone.DANGER if failed else Tone.MUTED))
        counts = QRectF(name.left(), needed.bottom() + 3, name.width(), line_px)
        words = self.counts(step)
        if self.fontMetrics().horizontalAdvance(words) > counts.width() and step.total:
            words = self.tr("{0} %").format(number(100 * step.done // step.total))
        painter.drawText(counts, across, words)
