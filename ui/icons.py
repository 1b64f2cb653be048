"""The program's icons: their names, and how an SVG becomes a crisp, coloured QIcon.

The drawings (``resources/icons``) share a grid of 24 px and one pen whose colour is the placeholder
``currentColor``. Icons given by ``set_icon`` follow a change of theme; widgets that paint one
themselves call ``paint_icon`` and follow it anyway.
"""

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

import resources
from ui.colours import Colours, Tone, present_colours

APP_ICON_SIZES_PX = (16, 20, 24, 32, 48, 64, 128, 256)
_SMALL_APP_ICON_PX = 24
_ICON_PROPERTY = "twoArrowsIcon"


class Icon(StrEnum):
    """Every icon; the value is the file name without ``.svg`` (tested both ways)."""

    ADD = "add"
    ADMIN = "admin"
    BACK = "back"
    CHECK = "check"
    CLOSE = "close"
    COPY = "copy"
    DESKTOP = "desktop"
    EDIT = "edit"
    ERROR = "error"
    EXPORT = "export"
    EYE = "eye"
    EYE_OFF = "eye-off"
    FORWARD = "forward"
    HELP = "help"
    HISTORY = "history"
    INFO = "info"
    INITIALISE = "initialise"
    INTEGRATE = "integrate"
    LOCK = "lock"
    LOG_IN = "log-in"
    NEW_DATAFILE = "new-datafile"
    OFFLINE = "offline"
    OPEN_DATAFILE = "open-datafile"
    PAUSE = "pause"
    PLAY = "play"
    PRINT = "print"
    PULL_CENTRAL = "pull-central"
    PULL_REMOTE = "pull-remote"
    PULL_V6 = "pull-v6"
    PUSH = "push"
    PUSH_V6 = "push-v6"
    REFRESH = "refresh"
    REMOVE = "remove"
    REPORTS = "reports"
    SEARCH = "search"
    SERVER = "server"
    SETTINGS = "settings"
    SITES = "sites"
    SKIP = "skip"
    SPECIAL = "special"
    STOP = "stop"
    STORES = "stores"
    TABLET = "tablet"
    TWO_ARROWS = "two-arrows"
    UNLOCK = "unlock"
    USERS = "users"
    WAIT = "wait"
    WARNING = "warning"


@lru_cache(maxsize=512)
def _renderer(icon: Icon, colour: str) -> QSvgRenderer:
    drawing = resources.read_text(f"icons/{icon.value}.svg").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode()))


def paint_icon(painter: QPainter, icon: Icon, rect: QRectF, colour: QColor) -> None:
    """Draw ``icon`` into ``rect`` (logical pixels) at the painter's own resolution."""
    _renderer(icon, colour.name()).render(painter, rect)


def pixmap(icon: Icon, colour: QColor, size_px: int, ratio: float = 1.0) -> QPixmap:
    """Return ``icon`` of ``size_px`` logical pixels for a screen of device pixel ``ratio``."""
    side_px = round(size_px * ratio)
    picture = QPixmap(side_px, side_px)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_icon(painter, icon, QRectF(0, 0, side_px, side_px), colour)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=512)
def _drawn(
    icon: Icon, tone: Tone, size_px: int, colours: Colours, ratios: tuple[float, ...]
) -> QIcon:
    drawn = QIcon()
    for mode, mode_tone in (
        (QIcon.Mode.Normal, tone),
        (QIcon.Mode.Disabled, Tone.DISABLED),
    ):
        for ratio in ratios:
            drawn.addPixmap(pixmap(icon, colours.tone(mode_tone), size_px, ratio), mode)
    return drawn


def icon(name: Icon, tone: Tone = Tone.TEXT, size_px: int = 20) -> QIcon:
    """Return ``name`` in the present theme, sharp on every screen of this machine (cached).

    It keeps its colours when the theme changes; give it to a button or an action by ``set_icon``
    instead. Thread: the UI thread.
    """
    ratios = {1.0, 2.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
    return _drawn(name, tone, size_px, present_colours(), tuple(sorted(ratios)))


def set_icon(
    target: QAbstractButton | QAction, name: Icon, tone: Tone = Tone.TEXT, size_px: int = 20
) -> None:
    """Give ``target`` an icon that follows the theme for as long as the target lives."""
    target.setProperty(_ICON_PROPERTY, [name.value, tone.value, size_px])
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(size_px, size_px))
    target.setIcon(icon(name, tone, size_px))


def refresh_icons(app: QApplication) -> None:
    """Draw again every icon given by ``set_icon``; ``ui.theme`` calls it after a switch."""
    seen: set[QAction] = set()
    for widget in app.allWidgets():
        if isinstance(widget, QAbstractButton):
            _refresh(widget)
        seen.update(widget.actions())
    for action in seen:
        _refresh(action)


def _refresh(target: QAbstractButton | QAction) -> None:
    given = target.property(_ICON_PROPERTY)
    if given:
        name, tone, size_px = given
        target.setIcon(icon(Icon(name), Tone(tone), int(size_px)))


def app_icon() -> QIcon:
    """Return the program's own icon, a tile with two opposing arrows, in 16 to 256 px."""
    drawn = QIcon()
    for size_px in APP_ICON_SIZES_PX:
        name = "app-small" if size_px <= _SMALL_APP_ICON_PX else "app"
        renderer = QSvgRenderer(QByteArray(resources.read_bytes(f"icons/{name}.svg")))
        picture = QPixmap(size_px, size_px)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, size_px, size_px))
        painter.end()
        drawn.addPixmap(picture)
    return drawn
