"""Where the program keeps what belongs to this machine rather than to a datafile."""

import hashlib
from pathlib import Path
from typing import Final

from platformdirs import user_data_path, user_log_path, user_state_path

NAME: Final = "twoarrows"


def log_folder() -> Path:
    """Return the folder of the log files; it may not exist yet."""
    return user_log_path(NAME, appauthor=False)


def state_folder() -> Path:
    """Return the folder of what this machine remembers of itself; it may not exist yet."""
    return user_state_path(NAME, appauthor=False)


def demo_folder() -> Path:
    """Return the folder of the demo network; it may not exist yet."""
    return user_data_path(NAME, appauthor=False) / "demo"


def secret_file(location: str) -> Path:
    """Return where the credential of the datafile at ``location`` is kept: beside the file.

    For a database, which has no folder here, among the machine's own state.
    """
    if "://" not in location:
        return Path(f"{location}.secret")
    digest = hashlib.sha256(location.encode()).hexdigest()[:16]
    return state_folder() / f"{digest}.secret"


def crash_folder() -> Path:
    """Return the folder of the crash reports; it may not exist yet."""
    return state_folder() / "crashes"
