"""The tray icon: the program's tile, and at its corner a badge whose shape tells the state.

A panel may be light or dark, and nobody tells which: the tile brings its own background, the badge
a ring. The shapes differ as the colours do, for who cannot tell these.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.tray.states import TrayState

SIZES_PX = (16, 20, 22, 24, 32, 44, 48, 64)

_TILE = "#12849f"
_RESTING_TILE = "#6b7781"
_RESTING = frozenset({TrayState.PAUSED, TrayState.OFFLINE})
_BADGES = {
    TrayState.RUNNING: "#0d8a4f",
    TrayState.PAUSED: "#3a444c",
    TrayState.OFFLINE: "#3a444c",
    TrayState.LATE: "#c96a00",
    TrayState.ERROR: "#c8281c",
}
_BADGE = 0.6
"""The badge's width, of the icon's: small enough to leave the arrows, large enough for a shape."""


@lru_cache(maxsize=8)
def tray_icon(state: TrayState) -> QIcon:
    """Return the icon for ``state`` in the sizes that panels use. Thread: the UI thread."""
    drawn = QIcon()
    for size_px in SIZES_PX:
        drawn.addPixmap(_picture(state, size_px))
    return drawn


def _picture(state: TrayState, size_px: int) -> QPixmap:
    drawing = resources.read_text("icons/app-small.svg")
    if state in _RESTING:
        drawing = drawing.replace(_TILE, _RESTING_TILE)
    picture = QPixmap(size_px, size_px)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size_px, size_px))
    if state in _BADGES:
        _paint_badge(painter, state, size_px)
    painter.end()
    return picture


def _paint_badge(painter: QPainter, state: TrayState, size_px: int) -> None:
    side = size_px * _BADGE
    ring = max(1.0, size_px / 16)
    painter.translate(size_px - side, size_px - side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#ffffff"))
    painter.drawEllipse(QRectF(0, 0, side, side))
    painter.setBrush(QColor(_BADGES[state]))
    painter.drawEllipse(QRectF(ring, ring, side - 2 * ring, side - 2 * ring))
    painter.scale(side, side)  # the shapes are drawn on a square of 1
    pen = QPen(QColor("#ffffff"), 0.13)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _SHAPES[state](painter)


def _paint_arrow(painter: QPainter) -> None:
    painter.drawPolyline([QPointF(0.3, 0.5), QPointF(0.7, 0.5)])
    painter.drawPolyline([QPointF(0.54, 0.33), QPointF(0.71, 0.5), QPointF(0.54, 0.67)])


def _paint_bars(painter: QPainter) -> None:
    for x in (0.4, 0.6):
        painter.drawLine(QPointF(x, 0.35), QPointF(x, 0.65))


def _paint_cross(painter: QPainter) -> None:
    painter.drawLine(QPointF(0.36, 0.36), QPointF(0.64, 0.64))
    painter.drawLine(QPointF(0.36, 0.64), QPointF(0.64, 0.36))


def _paint_clock(painter: QPainter) -> None:
    painter.drawPolyline([QPointF(0.5, 0.29), QPointF(0.5, 0.53), QPointF(0.66, 0.62)])


def _paint_mark(painter: QPainter) -> None:
    painter.drawLine(QPointF(0.5, 0.27), QPointF(0.5, 0.53))
    painter.drawPoint(QPointF(0.5, 0.72))


_SHAPES = {
    TrayState.RUNNING: _paint_arrow,
    TrayState.PAUSED: _paint_bars,
    TrayState.OFFLINE: _paint_cross,
    TrayState.LATE: _paint_clock,
    TrayState.ERROR: _paint_mark,
}
