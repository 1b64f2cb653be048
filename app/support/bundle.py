"""The support bundle: one zip with what support needs to help, and nothing of patients in it."""

import platform
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from sqlite3 import sqlite_version
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile

import msgspec
from PySide6.QtCore import qVersion

from app import __version__
from app.paths import crash_folder, log_folder
from app.support.redaction import GONE, Redaction
from models.queries.support import SupportFacts
from models.whole_file import whole_file

_README: Final = """\
Two Arrows support bundle

What is in it: program.json (versions, platform); for each open datafile its preferences, sites,
counts by table and state, what disables synchronisation, the last runs with their errors; the log
files and crash reports.

What is not: passwords and their hashes, the unlock code, records and their values, names of
patients, prescribers, contacts and users. Where a text held any of them, or something quoted, there
is this mark: {mark}
"""
_LARGEST_LOG_BYTES: Final = 8_000_000


def write_bundle(path: Path, facts: Iterable[SupportFacts], words: Iterable[str]) -> None:
    """Write the bundle to ``path``; ``words``: what names people. Thread: never the UI's.

    Raises: AppError(FILE_UNWRITABLE); what was at ``path`` is still there then.
    """
    redaction = Redaction(words)
    with whole_file(path) as stream, ZipFile(stream, "w", ZIP_DEFLATED) as bundle:
        bundle.writestr("README.txt", _README.format(mark=GONE))
        bundle.writestr("program.json", redaction.own(_program()))
        for number, each in enumerate(facts, 1):
            text = msgspec.json.format(msgspec.json.encode(_without_secrets(each)), indent=2)
            bundle.writestr(f"datafile-{number}.json", redaction.own(text.decode()))
        for folder, pattern in ((log_folder(), "*.log*"), (crash_folder(), "*.txt")):
            for file in sorted(folder.glob(pattern)) if folder.is_dir() else ():
                bundle.writestr(f"{folder.name}/{file.name}", redaction.foreign(_end_of(file)))


def _program() -> str:
    facts = {
        "version": __version__,
        "python": sys.version,
        "qt": qVersion(),
        "sqlite": sqlite_version,
        "platform": platform.platform(),
        "packaged": bool(getattr(sys, "frozen", False)),
    }
    return msgspec.json.format(msgspec.json.encode(facts), indent=2).decode()


def _without_secrets(facts: SupportFacts) -> SupportFacts:
    """Leave out where the support database is: its URL may hold a password in any form."""
    known = GONE if facts.preferences.support_database else ""
    return replace(facts, preferences=replace(facts.preferences, support_database=known))


def _end_of(file: Path) -> str:
    """Return the newest part of a log; empty if it has gone meanwhile."""
    try:
        with file.open("rb") as stream:
            stream.seek(max(0, file.stat().st_size - _LARGEST_LOG_BYTES))
            return stream.read().decode("utf-8", "replace")
    except OSError:
        return ""
