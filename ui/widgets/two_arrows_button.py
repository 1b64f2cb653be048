"""The two-arrows button: starts a synchronisation, turns while one runs, and wears its lateness.

Source: seed 003, "The Manual Sync Button"; windows.md, status block.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from models.enums import Lateness
from ui.colours import LATENESS_TONES, Colours, Tone, present_colours
from ui.icons import Icon, paint_icon
from ui.widgets.turning import Turning

_SIDE_PX = 40
_RING_PX = 2
_ICON_PX = 22
_BADGE_PX = 16
_MARKS = {Lateness.PAUSED: Icon.PAUSE, Lateness.OFFLINE: Icon.CLOSE}
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class TwoArrowsButton(QAbstractButton):
    """A round button; ``clicked`` means "synchronise", or "stop" while it turns.

    It only shows: what a press does, and when it turns, is decided by who owns it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lateness = Lateness.NORMAL
        self._running = False
        self._shows_focus = False
        self._turning = Turning(self, half_turns=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name_itself()

    @property
    def lateness(self) -> Lateness:
        """The state it wears."""
        return self._lateness

    @property
    def is_running(self) -> bool:
        """Whether the arrows turn (or would, on a visible button)."""
        return self._running

    @property
    def is_moving(self) -> bool:
        """Whether it uses a timer; never while nothing runs, or hidden."""
        return self._turning.is_moving

    def set_lateness(self, lateness: Lateness) -> None:
        """Wear another colour; PAUSED and OFFLINE add a mark."""
        if lateness is not self._lateness:
            self._lateness = lateness
            self.update()

    def set_running(self, running: bool) -> None:
        """Let the arrows turn, or come to rest at the end of their half turn."""
        if running is not self._running:
            self._running = running
            self._turning.set_on(running)
            self._name_itself()
            self.update()

    def _name_itself(self) -> None:
        name = self.tr("Stop synchronising…") if self._running else self.tr("Synchronise now")
        self.setAccessibleName(name)
        self.setToolTip(name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring to those who use the keyboard."""
        self._shows_focus = event.reason() in _KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self._shows_focus = False
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a press, as Space is one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return its fixed size: the circle and the focus ring around it."""
        return QSize(_SIDE_PX, _SIDE_PX)

    def hitButton(self, pos: QPointF) -> bool:  # type: ignore[override]
        """Only the circle is the button."""
        centre = QPointF(self.rect().center())
        away = QPointF(pos) - centre
        radius = _SIDE_PX / 2
        return QPointF.dotProduct(away, away) <= radius * radius

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle, the arrows at their angle, and the pause mark."""
        colours = present_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = QRectF(0, 0, _SIDE_PX, _SIDE_PX)
        side.moveCenter(QRectF(self.rect()).center())
        if self._shows_focus:
            painter.setPen(QPen(colours.tone(Tone.ACCENT), _RING_PX))
            painter.drawEllipse(side.adjusted(1, 1, -1, -1))
        circle = side.adjusted(4, 4, -4, -4)
        ink, ground, edge = self._dress(colours)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(ground)
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.save()
        painter.translate(circle.center())
        painter.rotate(self._turning.angle)
        half = _ICON_PX / 2
        paint_icon(painter, Icon.TWO_ARROWS, QRectF(-half, -half, _ICON_PX, _ICON_PX), ink)
        painter.restore()
        if not self._running:
            self._paint_mark(painter, side, colours)

    def _dress(self, colours: Colours) -> tuple[QColor, QColor, QColor]:
        """Return the colours of the arrows, the circle and its edge."""
        if not self.isEnabled():
            return colours.tone(Tone.DISABLED), QColor(colours.window), QColor(colours.border)
        tone = LATENESS_TONES[self._lateness]
        if self._running or tone is Tone.TEXT:
            tone = Tone.ACCENT
        ink = colours.tone(tone)
        warm = self._running or tone in (Tone.WARNING, Tone.DANGER)
        ground = colours.soft(tone) if warm else QColor(colours.surface)
        edge = ink if warm else QColor(colours.border_strong)
        if self.isDown():
            ground = colours.soft(tone).darker(106)
        elif self.underMouse():
            ground, edge = colours.soft(tone), ink
        return ink, ground, edge

    def _paint_mark(self, painter: QPainter, side: QRectF, colours: Colours) -> None:
        """Say by a shape, not by grey alone, that sync is paused or the server out of reach."""
        if self._lateness not in _MARKS:
            return
        badge = QRectF(0, 0, _BADGE_PX, _BADGE_PX)
        badge.moveBottomRight(side.bottomRight())
        painter.setPen(QPen(QColor(colours.window), 2))
        painter.setBrush(colours.tone(Tone.MUTED))
        painter.drawEllipse(badge)
        mark = badge.adjusted(2.5, 2.5, -2.5, -2.5)
        paint_icon(painter, _MARKS[self._lateness], mark, QColor(colours.surface))
