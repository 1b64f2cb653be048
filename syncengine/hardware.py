"""The hardware ID: which machine this is (seed 002, "Hardware ID").

The central server binds a site to it, so that a copied datafile on a second machine is noticed.
"""

import hashlib
import os
import re
import uuid
from pathlib import Path
from typing import Final

_ID: Final = re.compile(r"[0-9a-f]{32}")
_MACHINE_ID_FILES: Final = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


def hardware_id(state_folder: Path) -> str:
    """Return this machine's ID: 32 hexadecimal digits, the same at every start.

    Derived from the system's own machine ID where there is one, never that ID itself. Where there
    is none (some containers), a random one is kept in ``state_folder``.
    """
    for file in _MACHINE_ID_FILES:
        machine_id = _id_in(file)
        if machine_id is not None:
            return hashlib.sha256(f"two-arrows:{machine_id}".encode()).hexdigest()[:32]
    return _kept_id(state_folder / "hardware-id")


def _kept_id(file: Path) -> str:
    kept = _id_in(file)
    if kept is None:
        kept = uuid.uuid4().hex
        file.parent.mkdir(parents=True, exist_ok=True)
        # Whole or not at all: half an ID after a power cut would be another device for ever.
        new = file.with_suffix(f".{os.getpid()}")
        new.write_text(kept)
        new.replace(file)
    return kept


def _id_in(file: Path) -> str | None:
    """Return the ID in ``file``; None if there is none, as in a system image before its start."""
    try:
        text = file.read_text().strip()
    except (OSError, UnicodeDecodeError):
        return None
    return text if _ID.fullmatch(text) else None
