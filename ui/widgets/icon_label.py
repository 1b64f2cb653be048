"""An icon that is no button: drawn at the screen's resolution in the theme's colours."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.colours import Tone, present_colours
from ui.icons import Icon, paint_icon


class IconLabel(QWidget):
    """Shows one icon. It is decoration: the words beside it say what it means."""

    def __init__(
        self,
        icon: Icon,
        tone: Tone = Tone.TEXT,
        size_px: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tone = tone
        self._size_px = size_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: Icon, tone: Tone) -> None:
        """Show another icon or colour."""
        self._icon, self._tone = icon, tone
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the icon."""
        return QSize(self._size_px, self._size_px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon, grey while disabled."""
        tone = self._tone if self.isEnabled() else Tone.DISABLED
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side_px = min(self._size_px, self.width(), self.height())
        box = QRectF(0, 0, side_px, side_px)
        box.moveCenter(QRectF(self.rect()).center())
        paint_icon(painter, self._icon, box, present_colours().tone(tone))
