"""Starting at log-in (opt-in): one module for each way in which a system does it.

Each writes for one user only and asks for no right. What is started is ``twoarrows open --hidden``.
"""

import sys

from app.login_start.linux import DesktopAutostart
from app.login_start.macos import LaunchAgent
from app.login_start.windows import RunKey
from app.server_command import program
from ui.habits import LoginStart


def login_start() -> LoginStart:
    """Return what starts this program at log-in on this system."""
    command = (*program(), "open", "--hidden")
    if sys.platform == "win32":
        return RunKey(command)
    if sys.platform == "darwin":
        return LaunchAgent(command)
    return DesktopAutostart(command)
