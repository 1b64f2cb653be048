"""Motion for widgets that show work going on: an angle that turns, and a spinner made of it."""

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.colours import Tone, present_colours

_ROUND_MS = 1100
_SPINNER_PX = 16


class Turning(QObject):
    """An angle that grows while its widget is visible and turning; no timer runs otherwise.

    It stands still where the platform asks for no animations. With ``half_turns`` the motion is
    eased and ends only after a half turn, for a drawing that looks the same upside down.
    """

    angle_changed = Signal()

    def __init__(self, widget: QWidget, *, half_turns: bool = False) -> None:
        super().__init__(widget)
        self._widget = widget
        self._half_turns = half_turns
        self._wanted = False
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(180.0 if half_turns else 360.0)
        self._motion.setDuration(_ROUND_MS)
        self._motion.setLoopCount(-1)
        if half_turns:
            self._motion.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._motion.valueChanged.connect(self.angle_changed)
        self._motion.currentLoopChanged.connect(self._end_half_turn)
        self.angle_changed.connect(widget.update)
        widget.installEventFilter(self)

    @property
    def angle(self) -> float:
        """The angle now, in degrees clockwise; 0 at rest."""
        return float(self._motion.currentValue() or 0.0) if self.is_moving else 0.0

    @property
    def is_moving(self) -> bool:
        """Whether a timer runs."""
        return self._motion.state() is QVariantAnimation.State.Running

    @property
    def is_on(self) -> bool:
        """Whether it turns as soon as its widget is visible."""
        return self._wanted

    def set_on(self, on: bool) -> None:
        """Turn, or come to rest."""
        self._wanted = on
        if on:
            self._start()
        elif not (self._half_turns and self.is_moving and self._widget.isVisible()):
            self._stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rest while the widget is hidden."""
        if event.type() == QEvent.Type.Show and self._wanted:
            self._start()
        elif event.type() == QEvent.Type.Hide:
            self._stop()
        return super().eventFilter(watched, event)

    def _start(self) -> None:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        animated = self._widget.style().styleHint(hint, None, self._widget) > 0
        if animated and self._widget.isVisible() and not self.is_moving:
            self._motion.start()

    def _stop(self) -> None:
        self._motion.stop()
        self._widget.update()

    def _end_half_turn(self) -> None:
        if not self._wanted:
            self._stop()


def paint_arc(
    painter: QPainter, circle: QRectF, angle: float, colour: QColor, *, pen_px: float = 2.0
) -> None:
    """Draw a quarter of ``circle`` that begins ``angle`` degrees clockwise from the top."""
    pen = QPen(colour, pen_px)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(circle, round((90 - angle) * 16), -100 * 16)


class Spinner(QWidget):
    """A small turning arc that stands for work of unknown length; takes no room while off."""

    def __init__(self, parent: QWidget | None = None, size_px: int = _SPINNER_PX) -> None:
        super().__init__(parent)
        self._size_px = size_px
        self._turning = Turning(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Working"))
        self.hide()

    def set_on(self, on: bool) -> None:
        """Show and turn, or vanish."""
        self.setVisible(on)
        self._turning.set_on(on)

    def sizeHint(self) -> QSize:
        """Return its fixed size."""
        return QSize(self._size_px, self._size_px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track and the arc."""
        colours = present_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(QColor(colours.border), 2))
        painter.drawEllipse(circle)
        paint_arc(painter, circle, self._turning.angle, colours.tone(Tone.ACCENT))
