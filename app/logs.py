"""The log file: what happened, for whoever has to find out why. Never a password in it."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from app.paths import log_folder

_FORMAT: Final = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"
_JOURNAL_FORMAT: Final = "%(levelname)s %(name)s: %(message)s"
_LARGEST_BYTES: Final = 1_000_000
_OLD_FILES: Final = 5
_QUIET: Final = ("alembic", "filelock", "uvicorn.error")
"""Libraries whose INFO tells nothing of our own work."""


def log_to_file(name: str) -> Path:
    """Write everything from INFO on to ``name``.log in the log folder; return that file.

    Each kind of process has a file of its own, for one cannot rotate what another holds open. A
    log that cannot be written is left out: it must not keep anybody from the work.
    """
    file = log_folder() / f"{name}.log"
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for library in _QUIET:
        logging.getLogger(library).setLevel(logging.WARNING)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            file, maxBytes=_LARGEST_BYTES, backupCount=_OLD_FILES, encoding="utf-8"
        )
    except OSError:
        root.addHandler(logging.NullHandler())
        return file
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)
    return file


def log_to_stderr() -> None:
    """Write the log to standard error as well, for a journal that adds time and process itself."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter(_JOURNAL_FORMAT))
    logging.getLogger().addHandler(handler)


def log_of_worker(number: int, *, to_stderr: bool = False) -> None:
    """Write the log of a worker process of the server."""
    log_to_file(f"server-worker-{number}")
    if to_stderr:
        log_to_stderr()
