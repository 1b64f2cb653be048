"""Text that gives way: cut with "…" where the room ends, whole in its tool tip."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from ui.colours import Tone, present_colours


class ElidedLabel(QLabel):
    """A QLabel for plain text that never forces its window to be wide."""

    def __init__(
        self,
        text: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            self.alignment(),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )

    def event(self, event: QEvent) -> bool:
        """Show the whole text in a tool tip where it is cut."""
        if event.type() == QEvent.Type.ToolTip:
            cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
            self.setToolTip(self.text() if cut else "")
        return super().event(event)


class TextButton(QAbstractButton):
    """A text that can be pressed; it looks like text until the pointer or the focus is there.

    It takes a second line where the first is too short, and is cut with "…" after that.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.TEXT
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: Tone) -> None:
        """Colour the text."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the whole text in one line, and for a second line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 12, 2 * metrics.lineSpacing() + 6)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, underlined under the pointer, framed while it has the focus."""
        colours = present_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(colours.tone(Tone.ACCENT))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1).toRectF(), 4, 4)
        font = self.font()
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(colours.tone(self._tone if self.isEnabled() else Tone.DISABLED))
        box = self.rect().adjusted(4, 0, -4, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(box, flags | Qt.TextFlag.TextWordWrap, self._shown(box.size()))

    def _shown(self, room: QSize) -> str:
        """Return as much of the text as two lines hold."""
        metrics, flags = self.fontMetrics(), Qt.TextFlag.TextWordWrap
        shown, width = self.text(), room.width() * 2
        while metrics.boundingRect(QRect(QPoint(), room), flags, shown).height() > room.height():
            width -= metrics.averageCharWidth()
            shorter = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
            if shorter == shown and width <= 0:
                break
            shown = shorter
        return shown
