"""A QR code of a short text, such as the server URL that a tablet scans.

Always dark on light with a quiet margin, in the dark theme too: scanners expect it.
"""

import segno
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_MARGIN_MODULES = 4
_CORNER_PX = 6


def qr_image(text: str, module_px: int = 1) -> QImage:
    """Return the code of ``text``, margin included, ``module_px`` pixels for each module."""
    matrix = segno.make(text, error="m", micro=False).matrix
    side = len(matrix) + 2 * _MARGIN_MODULES
    image = QImage(side * module_px, side * module_px, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for y, row in enumerate(matrix, _MARGIN_MODULES):
        for x, dark in enumerate(row, _MARGIN_MODULES):
            if dark:
                painter.fillRect(
                    QRect(x * module_px, y * module_px, module_px, module_px),
                    Qt.GlobalColor.black,
                )
    painter.end()
    return image


def paint_code(painter: QPainter, area: QRectF, image: QImage, ratio: float) -> None:
    """Draw ``image``, of one pixel a module, in the middle of ``area`` on whole device pixels."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(Qt.GlobalColor.white))
    painter.drawRoundedRect(area, _CORNER_PX, _CORNER_PX)
    side = image.width()
    module_px = max(int(area.width() * ratio) // side, 1) / ratio
    box = QRectF(0, 0, side * module_px, side * module_px)
    box.moveTo(
        area.left() + round((area.width() - box.width()) / 2 * ratio) / ratio,
        area.top() + round((area.height() - box.height()) / 2 * ratio) / ratio,
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.drawImage(box, image)


class QrCode(QWidget):
    """Shows the code of a text on a square of ``side_px`` logical pixels; empty: nothing."""

    def __init__(self, side_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side_px = side_px
        self._text = ""
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """What a scanner reads."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show the code of ``text``."""
        self._text = text
        self._image = qr_image(text) if text else None
        self.setAccessibleName(self.tr("QR code of {0}").format(text) if text else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(self._side_px, self._side_px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the modules on whole device pixels, so that their edges are sharp."""
        if self._image is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_code(painter, QRectF(self.rect()), self._image, self.devicePixelRatioF())
