"""Crash reports: what Python did not expect, on any thread, and what ended the process itself.

A report is a file beside the program's state, cleaned like a log. Showing it is ``ui``'s business.
"""

import faulthandler
import logging
import platform
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import gettempdir
from types import TracebackType
from typing import IO, Final

from app import __version__
from app.paths import crash_folder
from app.support.redaction import Redaction

LOG: Final = logging.getLogger(__name__)
_HARD: Final = "hard-crash.txt"
_REPORTS: Final = 20


class CrashReports:
    """Writes reports; each kind of crash once in the life of the process. Thread: any."""

    def __init__(self) -> None:
        self._folder = _writable(crash_folder())
        self._seen: set[str] = set()
        self._lock = threading.Lock()
        self._hard: IO[str] | None = None
        self.told: Callable[[str, Path | None], None] = lambda _text, _path: None
        """Called with the text of each new report, and its file if it could be written."""

    def watch(self) -> str:
        """Catch what ends threads or the process from now on; return what ended the last one.

        Empty if that ended well.
        """
        hard = self._folder / _HARD
        before = ""
        try:
            if hard.is_file() and (before := hard.read_text("utf-8", "replace").strip()):
                before = self._write(_heading("the process") + before)[0]
            self._hard = hard.open("w", encoding="utf-8")
            faulthandler.enable(self._hard)
        except OSError as error:
            LOG.warning("Hard crashes leave no report: %s", error.strerror)
        threading.excepthook = self._take_thread
        return before

    def end(self) -> None:
        """Catch nothing more; the process ends well."""
        threading.excepthook = threading.__excepthook__
        if self._hard is not None:
            faulthandler.disable()
            self._hard.close()
            self._hard = None

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Report what nobody caught."""
        told = "".join(traceback.format_exception(kind, error, trace))
        where = "".join(traceback.format_tb(trace)) + kind.__name__
        with self._lock:
            if where in self._seen:
                return
            self._seen.add(where)
        self.told(*self._write(_heading(threading.current_thread().name) + told))

    def _take_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is None or issubclass(args.exc_type, SystemExit):
            return
        LOG.error(
            "Unexpected error in a thread",
            exc_info=(args.exc_type, args.exc_value, args.exc_traceback),
        )
        self.take(args.exc_type, args.exc_value, args.exc_traceback)

    def _write(self, text: str) -> tuple[str, Path | None]:
        text = Redaction().foreign(text)
        path = self._folder / f"crash-{datetime.now():%Y%m%d-%H%M%S-%f}.txt"
        try:
            path.write_text(text, "utf-8")
            for old in sorted(self._folder.glob("crash-*.txt"))[:-_REPORTS]:
                old.unlink()
        except OSError as error:
            LOG.warning("A crash report could not be written: %s", error.strerror)
            return text, None
        return text, path


def _heading(thread: str) -> str:
    return f"Two Arrows {__version__}, {platform.platform()}, {thread}\n\n"


def _writable(folder: Path) -> Path:
    """Return ``folder``, made if it is missing; the system's temporary one if that fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(gettempdir())
    return folder
