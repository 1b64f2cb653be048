"""Screenshots: the windows as they are drawn, each in a plain frame with its title.

There is no window manager where the story is played, so the frame is ours; what is in it is what
the window itself draws. Menus and dialogs lie where they lie on the screen.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QMenu, QWidget

from app.demo.stage import SCALE, dialogs_over
from models.enums import ErrorCode
from models.errors import AppError

_TITLE_PX: Final = 32
_CORNER_PX: Final = 8
_MARGIN_PX: Final = 32
_GAP_PX: Final = 24
_SHADOW_PX: Final = 20
_DROP_PX: Final = 6


class Pictures:
    """Writes the pictures of one story into a folder, numbered in their order."""

    def __init__(self, folder: Path) -> None:
        """Make ``folder`` if need be and clear the pictures of an earlier story.

        Raises: AppError(FILE_UNWRITABLE).
        """
        self.folder = folder
        self.files: list[Path] = []
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for old in folder.glob("[0-9][0-9]-*.png"):
                old.unlink()
        except OSError as error:
            reason = error.strerror or str(error)
            raise AppError(ErrorCode.FILE_UNWRITABLE, path=folder, reason=reason) from error

    def take(self, name: str, *windows: QWidget) -> None:
        """Write a picture of ``windows``, side by side, with what is open over each.

        Raises: AppError(FILE_UNWRITABLE).
        """
        file = self.folder / f"{len(self.files) + 1:02d}-{name}.png"
        save_picture(picture_of(windows), file)
        self.files.append(file)


def save_picture(image: QImage, file: Path) -> None:
    """Write ``image`` as PNG. Raises: AppError(FILE_UNWRITABLE)."""
    if not image.save(str(file), "PNG"):  # type: ignore[call-overload] # takes the format as str
        reason = "the picture could not be saved"
        raise AppError(ErrorCode.FILE_UNWRITABLE, path=file, reason=reason)


def picture_of(windows: Sequence[QWidget]) -> QImage:
    """Return a picture of ``windows`` side by side on a plain ground."""
    groups = [_Group(window) for window in windows]
    width = sum(group.area.width() for group in groups) + _GAP_PX * (len(groups) - 1)
    height = max(group.area.height() for group in groups)
    size = QSize(width + 2 * _MARGIN_PX, height + 2 * _MARGIN_PX)
    image = QImage(size * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(_ground(windows[0]))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = _MARGIN_PX
    for group in groups:
        group.paint(painter, QPoint(left, _MARGIN_PX))
        left += group.area.width() + _GAP_PX
    painter.end()
    return image


class _Group:
    """A window with what is open over it, and the area they cover on the screen together."""

    def __init__(self, window: QWidget) -> None:
        self._layers = [window, *dialogs_over(window)]
        self.area = QRect()
        for layer in self._layers:
            self.area |= _outline(layer)

    def paint(self, painter: QPainter, corner: QPoint) -> None:
        """Paint the group with its area's corner at ``corner``."""
        painter.save()
        painter.translate(corner - self.area.topLeft())
        for layer in self._layers:
            _paint_layer(painter, layer)
        painter.restore()


def _outline(widget: QWidget) -> QRect:
    """Return where a window lies on the screen, our title bar included."""
    inside = QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
    return inside.adjusted(0, -_TITLE_PX, 0, 0) if _has_title(widget) else inside


def _has_title(widget: QWidget) -> bool:
    popup = widget.windowFlags() & Qt.WindowType.WindowType_Mask
    return not isinstance(widget, QMenu) and popup != Qt.WindowType.Popup


def _paint_layer(painter: QPainter, widget: QWidget) -> None:
    outline = _outline(widget)
    path = QPainterPath()
    path.addRoundedRect(QRectF(outline), _CORNER_PX, _CORNER_PX)
    _paint_shadow(painter, outline)
    palette = widget.palette()
    painter.save()
    painter.setClipPath(path)
    painter.fillRect(outline, _title_ground(palette))
    painter.drawPixmap(widget.mapToGlobal(QPoint(0, 0)), widget.grab())
    painter.restore()
    if _has_title(widget):
        bar = QRect(outline.topLeft(), QSize(outline.width(), _TITLE_PX))
        font = QFont(widget.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, widget.windowTitle())
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1.0 / SCALE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _paint_shadow(painter: QPainter, outline: QRect) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 2))
    for spread in range(1, _SHADOW_PX):
        around = QRectF(outline).adjusted(-spread, _DROP_PX - spread, spread, _DROP_PX + spread)
        painter.drawRoundedRect(around, _CORNER_PX + spread, _CORNER_PX + spread)


def _title_ground(palette: QPalette) -> QColor:
    window = palette.color(QPalette.ColorRole.Window)
    return window.darker(108) if window.lightness() > 127 else window.lighter(135)


def _ground(widget: QWidget) -> QColor:
    light = widget.palette().color(QPalette.ColorRole.Window).lightness() > 127
    return QColor("#c9d3da") if light else QColor("#0d1317")
