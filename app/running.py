"""The desktop program as a process: one for each user, with its log, until all is closed."""

import hashlib
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import gettempdir

from app import __version__
from app.demo.start import start_demo
from app.desktop import Desktop
from app.locations import full_location
from app.logs import log_to_file
from app.paths import state_folder
from app.support.crashes import CrashReports
from models.errors import AppError
from ui.application import Application
from ui.background.bridge import CrashRelay
from ui.background.single_instance import SingleInstance, StartRequest


def run(arguments: Sequence[str], *, sync: bool = False, hidden: bool = False) -> int:
    """Run the desktop program until its last window is closed; return its exit code.

    arguments: the program's name, then the datafiles to open. Without any the last one is opened
    again, and the first start shows the wizard. sync: synchronise at once. hidden: stay in the
    tray, if there is one. If the user runs the program already, that one does it, comes to the
    front, and this call returns.
    """
    if not logging.getLogger().handlers:
        log_to_file("desktop")
    try:
        application = Application(arguments[:1], version=__version__)
    except AppError as error:
        sys.stderr.write(f"twoarrows: {error}\n")
        return 1
    request = StartRequest(tuple(map(full_location, arguments[1:])), sync, hidden)
    instance = single_instance()
    if not instance.claim(request):
        application.close_unused()
        return 0
    desktop = Desktop(application, start_demo)
    instance.asked.connect(desktop.take_request)
    crashes = CrashReports()
    relay = CrashRelay()
    relay.received.connect(desktop.support.tell_crash)
    crashes.told = relay.received.emit
    last = crashes.watch()

    async def serve() -> None:
        if last:
            desktop.support.tell_last_crash(last)
        await desktop.serve(request.locations, sync=sync, hidden=hidden)

    application.run(serve(), crashes.take)
    crashes.end()
    instance.release()
    return 0


def single_instance() -> SingleInstance:
    """Return what decides which program of this user runs; named after where it keeps its state."""
    folder = state_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = folder / "start.lock"
    except OSError:  # it only keeps two starts at the same moment apart
        lock = Path(gettempdir()) / "twoarrows-start.lock"
    user = hashlib.sha256(str(folder).encode()).hexdigest()[:16]
    return SingleInstance(f"twoarrows-{user}", str(lock))
