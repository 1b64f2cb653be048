"""The tray's tests stand on what windows are handed."""

from tests.ui.windows.conftest import (
    british,
    central,
    central_file,
    clock,
    remote,
    remote_file,
    settings,
    stage,
)

__all__ = [
    "british",
    "central",
    "central_file",
    "clock",
    "remote",
    "remote_file",
    "settings",
    "stage",
]
