"""macOS: a launch agent of the user. Source: launchd.plist(5)."""

import plistlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.login_start.entry_file import EntryFile

LABEL: Final = "org.twoarrows.desktop"


class LaunchAgent(EntryFile):
    """Implements ``ui.habits.LoginStart``. It takes hold at the next log-in."""

    def __init__(self, command: Sequence[str]) -> None:
        content = plistlib.dumps(
            {
                "Label": LABEL,
                "ProgramArguments": list(command),
                "RunAtLoad": True,
                "ProcessType": "Interactive",
            }
        )
        super().__init__(Path.home() / "Library" / "LaunchAgents" / f"{LABEL}.plist", content)
