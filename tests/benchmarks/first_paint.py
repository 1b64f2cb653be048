"""Starts the desktop program on a datafile and watches it: first paint, then idle.

``python -m tests.benchmarks.first_paint DATAFILE SETTINGS STARTED_NS IDLE_S`` prints its figures
as one line of JSON. STARTED_NS is ``time.monotonic_ns()`` just before this process was started.
"""

import asyncio
import sys
import time
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QEvent, QObject

from app import __version__
from app.desktop import Desktop
from tests.benchmarks.children import say
from tests.benchmarks.screen_times import StartTimes
from ui.application import Application
from ui.windows.navigator.window import NavigatorWindow

_SETTLED_AFTER_S: Final = 3.0
_STATUS: Final = Path("/proc/self/status")


class PaintWatch(QObject):
    """Waits for the first navigator to be painted."""

    def __init__(self, application: Application) -> None:
        super().__init__(application.qt)
        self.painted = asyncio.Event()
        application.qt.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let every event through; the painting is over when the loop comes round again."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, NavigatorWindow):
            self.painted.set()
        return False


async def watch(application: Application, location: str, started_ns: int, idle_s: float) -> None:
    """Open ``location`` as the program does, and print what it took."""
    watch = PaintWatch(application)
    desktop = Desktop(application)
    await desktop.open(location)
    await watch.painted.wait()
    painted_s = (time.monotonic_ns() - started_ns) / 1e9
    application.qt.removeEventFilter(watch)
    await asyncio.sleep(_SETTLED_AFTER_S)
    before_s = time.process_time()
    await asyncio.sleep(idle_s)
    idle_core = (time.process_time() - before_s) / idle_s
    say(msgspec.json.encode(StartTimes(painted_s, _resident_mb(), idle_core)).decode())
    await desktop.close()


def _resident_mb() -> float | None:
    if not _STATUS.exists():
        return None
    sizes = dict(line.split(":", 1) for line in _STATUS.read_text().splitlines())
    return int(sizes["VmRSS"].split()[0]) / 1024


if __name__ == "__main__":
    location, settings, started_ns, idle_s = sys.argv[1:]
    program = Application(["benchmark"], version=__version__, settings_file=Path(settings))
    program.run(watch(program, location, int(started_ns), float(idle_s)))
