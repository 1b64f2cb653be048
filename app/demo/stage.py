"""The stage of the demo's story: Qt without a screen, and hands that click and type.

Every act is an event that a mouse or a keyboard would send to the real window; every wait is for a
condition, with a deadline. What is played is in ``story`` and the scenes.
"""

import asyncio
import json
import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMessageLogContext, QPoint, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QMenu, QWidget

from ui.widgets.table_view import TableView

WITHIN_S: Final = 60.0
"""How long the story waits for what takes a moment, on a slow machine too."""

SCALE: Final = 2
"""Pixels of a screenshot for one of the windows' own."""

_SCREEN: Final = {
    "name": "story",
    "x": 0,
    "y": 0,
    "width": 2560 * SCALE,
    "height": 1600 * SCALE,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
_LOOKED_EVERY_S: Final = 0.01
_LEFT: Final = Qt.MouseButton.LeftButton


class StoryError(Exception):
    """The story cannot go on, or its end is not as it should be; the message says why."""


def prepare_offscreen(folder: Path) -> None:
    """Let Qt, which is not loaded yet, draw on a screen that nobody sees, large enough for all.

    folder: where the screen's description is kept while the program runs.
    """
    screen = folder / "screen.json"
    screen.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
    os.environ["QT_SCALE_FACTOR"] = str(SCALE)


class Complaints(logging.Handler):
    """Collects what the program and Qt complain of while the story is played. Thread: any."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []
        self.expected: tuple[str, ...] = ()

    def __enter__(self) -> "Complaints":
        logging.getLogger().addHandler(self)
        self._earlier = qInstallMessageHandler(self._take_from_qt)
        return self

    def __exit__(self, *_reason: object) -> None:
        qInstallMessageHandler(self._earlier)
        logging.getLogger().removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a log line of level WARNING or above."""
        self._take(record.getMessage())

    def _take_from_qt(
        self, kind: QtMsgType, _context: QMessageLogContext, message: str | None
    ) -> None:
        of_the_platform = (message or "").startswith("This plugin does not support")
        if kind is not QtMsgType.QtDebugMsg and not of_the_platform:
            self._take(f"Qt: {message}")

    def _take(self, line: str) -> None:
        if not any(part in line for part in self.expected):
            self.lines.append(line)


async def until(condition: Callable[[], bool], what: str, within_s: float = WITHIN_S) -> None:
    """Let the windows live until ``condition`` holds. Raises: StoryError after ``within_s``."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + within_s
    while not condition():
        if loop.time() > deadline:
            raise StoryError(f"{what} did not happen within {within_s:.0f} seconds")
        await asyncio.sleep(_LOOKED_EVERY_S)


def press(button: QAbstractButton) -> None:
    """Click a button with the mouse."""
    _click(button, button.rect().center())


async def choose_action(
    window: QMainWindow, action: QAction, seen: Callable[[], None] = lambda: None
) -> None:
    """Click through the window's menus to ``action``; ``seen`` is called with the menus open."""
    bar = window.menuBar()
    first, *path = _path_to(action, bar.actions())
    _click(bar, bar.actionGeometry(first).center())
    shown = _menu_of(first)
    assert shown is not None
    for entry in path:
        await until(shown.isVisible, f"the menu {shown.title()} opens")
        if entry is path[-1]:
            seen()
        _click(shown, shown.actionGeometry(entry).center())
        shown = _menu_of(entry) or shown


def _path_to(wanted: QAction, actions: Sequence[QAction]) -> list[QAction]:
    """Return the entries that lead to ``wanted``, itself the last; empty if none does."""
    for action in actions:
        if action is wanted:
            return [action]
        menu = _menu_of(action)
        if menu is not None and (path := _path_to(wanted, menu.actions())):
            return [action, *path]
    return []


def _menu_of(action: QAction) -> QMenu | None:
    menu = action.menu()
    return menu if isinstance(menu, QMenu) else None


def double_click_row(table: TableView, row: int) -> None:
    """Double-click a row of a table, in its first column."""
    index = table.model().index(row, 0)
    table.scrollTo(index)
    place = table.visualRect(index).center()
    _click(table.viewport(), place)
    QTest.mouseDClick(table.viewport(), _LEFT, Qt.KeyboardModifier.NoModifier, place)


def write_over(field: QWidget, text: str) -> None:
    """Click into a field, select all that is in it and type ``text``."""
    _click(field, field.rect().center())
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)


def press_key(widget: QWidget, key: Qt.Key) -> None:
    """Press a key while ``widget`` has the focus."""
    _check_reachable(widget)
    widget.setFocus()
    QTest.keyClick(widget, key)


def dialogs_over(window: QWidget) -> list[QWidget]:
    """Return the dialogs and menus that are open over ``window``, the lowest first."""
    return [each for each in visible_windows() if window in _owners(each)]


def visible_windows() -> list[QWidget]:
    """Return every window, dialog and menu that can be seen."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def _owners(window: QWidget) -> list[QWidget]:
    """Return the widgets that a window was opened for, the nearest first."""
    owners = []
    owner = window.parentWidget()
    while owner is not None:
        owners.append(owner)
        owner = owner.parentWidget()
    return owners


def _click(widget: QWidget, place: QPoint) -> None:
    _check_reachable(widget)
    QTest.mouseClick(widget, _LEFT, Qt.KeyboardModifier.NoModifier, place)


def _check_reachable(widget: QWidget) -> None:
    if not widget.isVisible() or not widget.isEnabled():
        name = widget.accessibleName() or type(widget).__name__
        raise StoryError(f"{name} cannot be used: it is hidden or disabled")
