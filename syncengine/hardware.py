"""The hardware ID: which machine this is (seed 002, "Hardware ID").

The central server binds a site to it, so that a copied datafile on a second machine is noticed.
"""

import hashlib
import uuid
from pathlib import Path
from typing import Final

_MACHINE_ID_FILES: Final = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


def hardware_id(state_folder: Path) -> str:
    """Return this machine's ID: 32 hexadecimal digits, the same at every start.

    Derived from the system's own machine ID where there is one, never that ID itself. Where there
    is none (some containers), a random one is kept in ``state_folder``.
    """
    for file in _MACHINE_ID_FILES:
        machine_id = file.read_text().strip() if file.is_file() else ""
        if machine_id:
            return hashlib.sha256(f"two-arrows:{machine_id}".encode()).hexdigest()[:32]
    return _kept_id(state_folder / "hardware-id")


def _kept_id(file: Path) -> str:
    if not file.is_file():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(uuid.uuid4().hex)
    return file.read_text().strip()
