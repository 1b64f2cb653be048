"""The one QApplication of the process, its asyncio loop, its dress, and what it remembers.

What belongs to one person's screen (theme, language, recent datafiles, places of windows) is kept
here in QSettings; what belongs to a datafile is in its preferences. Which windows there are is
decided by ``app``.
"""

import asyncio
import logging
import os
import sys
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from models.enums import ErrorCode
from models.errors import AppError
from ui.background.garbage import UiThreadGarbage
from ui.icons import app_icon
from ui.look import APPEARANCE_KEY, LANGUAGE_KEY, Look
from ui.theme import Appearance, Theme
from ui.translation import Translation

R = TypeVar("R")
Trace = TracebackType | None
Uncaught = Callable[[type[BaseException], BaseException, Trace], None]

PRODUCT = "Two Arrows"
_RECENT_MAX = 8
_RECENT_KEY = "datafiles/recent"

log = logging.getLogger(__name__)


class Application:
    """The program on this screen. Make one, on the main thread, before any window."""

    def __init__(
        self,
        arguments: Sequence[str],
        *,
        version: str,
        settings_file: Path | None = None,
        appearance: Appearance | None = None,
        language: str | None = None,
    ) -> None:
        """Start Qt and dress it.

        arguments: the program's, with its name first; Qt takes its own options from them.
        settings_file: keeps the user's choices there, not where the platform keeps them.
        appearance, language: whatever the user chose; for screenshots.
        Raises: AppError NO_SCREEN or NO_FONT.
        """
        if (reason := missing_screen()) is not None:
            raise AppError(ErrorCode.NO_SCREEN, reason=reason)
        os.environ.setdefault("LANG", "C.UTF-8")  # Qt warns of any other encoding
        running = QApplication.instance()
        self.qt = running if isinstance(running, QApplication) else QApplication([*arguments])
        # Without any font Qt still names three families, and draws every letter as a box.
        if not QFontMetrics(QFont()).inFontUcs4(ord("A")):
            raise AppError(ErrorCode.NO_FONT)
        self.version = version
        self.qt.setApplicationName("twoarrows")
        self.qt.setApplicationDisplayName(PRODUCT)
        self.qt.setApplicationVersion(version)
        self.qt.setDesktopFileName("twoarrows")
        self.qt.setWindowIcon(app_icon())
        self.qt.setQuitOnLastWindowClosed(False)
        self.settings = _settings(settings_file)
        kept = str(self.settings.value(LANGUAGE_KEY, ""))
        self.translation = Translation(self.qt, kept if language is None else language)
        self._garbage = UiThreadGarbage()
        self.theme = Theme(self.qt, appearance or self._chosen_appearance())
        self.look = Look(self.theme, self.translation, self.settings)
        self._loop = QEventLoop(self.qt)

    def run(self, main: Coroutine[Any, Any, R], uncaught: Uncaught | None = None) -> R:
        """Run ``main`` on the screen's loop until it returns; raise what it raises.

        An exception in a slot is logged, handed to ``uncaught``, and does not end the program.
        """
        asyncio.set_event_loop(self._loop)

        def take(kind: type[BaseException], error: BaseException, trace: Trace) -> None:
            log.error("Unexpected error in a slot", exc_info=(kind, error, trace))
            if uncaught is not None:
                uncaught(kind, error, trace)

        sys.excepthook = take
        try:
            result: R = self._loop.run_until_complete(main)
            return result
        finally:
            sys.excepthook = sys.__excepthook__
            self._close_windows()
            self._loop.close()
            self._garbage.close()
            asyncio.set_event_loop(None)

    def close_unused(self) -> None:
        """End without having run: another program does what was asked."""
        self._loop.close()
        self._garbage.close()

    def _close_windows(self) -> None:
        """Destroy what is left on the screen, before Python takes its own half apart."""
        for window in self.qt.topLevelWidgets():
            window.hide()
            window.deleteLater()
        self.qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def recent_datafiles(self) -> tuple[str, ...]:
        """Return where the datafiles are that were opened last, newest first."""
        kept = self.settings.value(_RECENT_KEY, [])
        return tuple(kept) if isinstance(kept, list) else (str(kept),)

    def remember_datafile(self, location: str) -> None:
        """Put ``location`` first among the recent datafiles."""
        others = (each for each in self.recent_datafiles() if each != location)
        self.settings.setValue(_RECENT_KEY, [location, *others][:_RECENT_MAX])

    def forget_datafile(self, location: str) -> None:
        """Take ``location`` out of the recent datafiles."""
        others = [each for each in self.recent_datafiles() if each != location]
        self.settings.setValue(_RECENT_KEY, others)

    def _chosen_appearance(self) -> Appearance:
        try:
            return Appearance(str(self.settings.value(APPEARANCE_KEY, Appearance.SYSTEM)))
        except ValueError:
            return Appearance.SYSTEM


def missing_screen() -> str | None:
    """Say why no window can be shown here; None if one can.

    Asked before Qt starts, for Qt ends the process where it finds no screen.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY"):
        return None
    return "neither DISPLAY nor WAYLAND_DISPLAY is set"


def _settings(file: Path | None) -> QSettings:
    if file is None:
        return QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "twoarrows", "twoarrows"
        )
    return QSettings(str(file), QSettings.Format.IniFormat)
