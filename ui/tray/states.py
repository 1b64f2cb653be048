"""What the tray says of the open datafiles: the worst of their states, and a line for each."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from enum import IntEnum

from models.enums import Lateness
from syncengine import EngineState, SyncStatus
from ui.messages import error_words
from ui.session import AT_WORK, OpenDatafile
from ui.windows.status_words import status_text

TOOL_TIP_LETTERS = 127
"""As many as Windows shows of a tray icon's tool tip."""


class TrayState(IntEnum):
    """A state of synchronisation; of two the greater one is worse."""

    NORMAL = 0
    RUNNING = 1
    PAUSED = 2
    OFFLINE = 3
    LATE = 4
    ERROR = 5


def state_of(status: SyncStatus) -> TrayState:
    """Return how one datafile stands."""
    if status.error is not None and not status.unreachable:
        return TrayState.ERROR
    if status.lateness in (Lateness.DAY, Lateness.DAYS):
        return TrayState.LATE
    if status.unreachable:
        return TrayState.OFFLINE
    if status.state in AT_WORK:
        return TrayState.RUNNING
    return TrayState.PAUSED if status.state is EngineState.PAUSED else TrayState.NORMAL


def worst(states: Iterable[TrayState]) -> TrayState:
    """Return the state that the icon shows."""
    return max(states, default=TrayState.NORMAL)


def line_of(name: str, status: SyncStatus, now: datetime) -> str:
    """Return a datafile's line of the tool tip: what it does or waits for, and what failed."""
    parts = [status_text(replace(status, now=now), now)]
    if status.error is not None and not status.unreachable:
        parts.append(error_words(status.error).summary)
    return f"{name}: {' · '.join(parts)}"


def tool_tip(datas: Iterable[OpenDatafile]) -> str:
    """Return a line for each datafile, the worst first, as long as a tool tip may be."""
    ordered = sorted(datas, key=lambda data: (-state_of(data.status), data.view.name))
    text = "\n".join(line_of(data.view.name, data.status, data.now()) for data in ordered)
    return text if len(text) <= TOOL_TIP_LETTERS else f"{text[: TOOL_TIP_LETTERS - 1]}…"
