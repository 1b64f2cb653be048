"""Linux: a desktop entry in the user's autostart folder.

Source: Desktop Application Autostart Specification; Desktop Entry Specification, "The Exec key".
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.login_start.entry_file import EntryFile

_ESCAPED: Final = '\\"`$'
_ENTRY: Final = """[Desktop Entry]
Type=Application
Name=Two Arrows
Comment=Synchronises in the background
Exec={exec}
Icon=twoarrows
Terminal=false
X-GNOME-Autostart-enabled=true
"""


class DesktopAutostart(EntryFile):
    """Implements ``ui.habits.LoginStart``."""

    def __init__(self, command: Sequence[str]) -> None:
        line = " ".join(_quoted(each) for each in command)
        super().__init__(_folder() / "twoarrows.desktop", _ENTRY.format(exec=line).encode())


def _folder() -> Path:
    configured = os.environ.get("XDG_CONFIG_HOME", "")
    base = Path(configured) if Path(configured).is_absolute() else Path.home() / ".config"
    return base / "autostart"


def _quoted(argument: str) -> str:
    """Quote an argument for Exec, then for the string that the key is: two rules, one by one."""
    if argument.replace("-", "").replace("_", "").replace("/", "").replace(".", "").isalnum():
        return argument
    inner = "".join(f"\\{each}" if each in _ESCAPED else each for each in argument)
    return f'"{inner}"'.replace("\\", "\\\\").replace("%", "%%")
