"""A QR code that can be pressed (a click, Enter, Space), for a window that then shows it larger."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.colours import present_colours
from ui.widgets.qr_code import paint_code, qr_image

_CORNER_PX = 6
_FRAME_PX = 2
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QrButton(QAbstractButton):
    """Shows the code of a text on a square of ``side_px``; invisible while the text is empty."""

    def __init__(self, side_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side_px = side_px
        self._image: QImage | None = None
        self.content = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVisible(False)

    def show_content(self, content: str) -> None:
        """Show the code of ``content``; empty hides the button."""
        if content == self.content:
            return
        self.content = content
        self._image = qr_image(content) if content else None
        self.setVisible(bool(content))
        self.setAccessibleName(self.tr("QR code of {0}").format(content))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(self._side_px, self._side_px)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a press, as Space is."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, which shows the focus, and the code in it."""
        if self._image is None:
            return
        colours = present_colours()
        lit = self.hasFocus() or self.underMouse()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if lit else colours.border), _FRAME_PX))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, _CORNER_PX, _CORNER_PX)
        inside = QRectF(self.rect()).adjusted(_FRAME_PX, _FRAME_PX, -_FRAME_PX, -_FRAME_PX)
        paint_code(painter, inside, self._image, self.devicePixelRatioF())
