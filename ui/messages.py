"""The words on screen of every enumeration and every error, in the user's language.

English is the source language: the words of the errors come from ``models.messages``, which the
command line shares. Where those speak of commands, ``_ON_SCREEN`` says what to do in a window.
Numbers, dates and ages are in ``ui.formats``. Thread: the UI thread.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from models.enums import (
    Action,
    BufferState,
    Channel,
    CopyProblem,
    CopyReason,
    DatafileKind,
    DataType,
    DisabledReason,
    ErrorCode,
    EventKind,
    HoldReason,
    InitialisationStatus,
    Lateness,
    MoveObstacleKind,
    Permission,
    RunOutcome,
    RunReason,
    SiteStatus,
    SiteType,
    StepState,
    StoreMode,
    SyncStep,
    SyncsWith,
    SyncType,
    UpgradeStage,
)
from models.errors import AppError
from models.messages import HOLD_REASONS, error_text
from models.obstacles import ExportObstacle
from models.views import ErrorView
from syncengine import EngineState


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark ``text`` for the translators' tool, which knows this name; PySide's returns object."""
    return text


_WORDS: dict[type[Enum], Mapping[Any, str]] = {
    DatafileKind: {
        DatafileKind.CENTRAL: QT_TRANSLATE_NOOP("Words", "Central server"),
        DatafileKind.REMOTE: QT_TRANSLATE_NOOP("Words", "Remote site"),
    },
    DataType: {
        DataType.CENTRAL: QT_TRANSLATE_NOOP("Words", "Central data"),
        DataType.CENTRAL_STORE: QT_TRANSLATE_NOOP("Words", "Central store data"),
        DataType.STORE: QT_TRANSLATE_NOOP("Words", "Store data"),
        DataType.PATIENT: QT_TRANSLATE_NOOP("Words", "Patient data"),
        DataType.LOCAL: QT_TRANSLATE_NOOP("Words", "Local data"),
        DataType.SYNC: QT_TRANSLATE_NOOP("Words", "Sync data"),
        DataType.MESSAGE: QT_TRANSLATE_NOOP("Words", "Message"),
    },
    Channel: {
        Channel.LOCAL: QT_TRANSLATE_NOOP("Words", "Does not travel"),
        Channel.CENTRAL: QT_TRANSLATE_NOOP("Words", "To every site"),
        Channel.QUEUE: QT_TRANSLATE_NOOP("Words", "By queue"),
    },
    Action: {
        Action.UPSERT: QT_TRANSLATE_NOOP("Words", "Change"),
        Action.DELETE: QT_TRANSLATE_NOOP("Words", "Deletion"),
        Action.MERGE: QT_TRANSLATE_NOOP("Words", "Merge"),
    },
    SiteType: {
        SiteType.CENTRAL: QT_TRANSLATE_NOOP("Words", "Central server"),
        SiteType.STANDALONE: QT_TRANSLATE_NOOP("Words", "Standalone"),
        SiteType.MOBILE: QT_TRANSLATE_NOOP("Words", "Mobile"),
        SiteType.OPEN_MSUPPLY: QT_TRANSLATE_NOOP("Words", "Open mSupply"),
    },
    SiteStatus: {
        SiteStatus.BLOCKED: QT_TRANSLATE_NOOP("Words", "Blocked"),
        SiteStatus.HARDWARE_MISMATCH: QT_TRANSLATE_NOOP("Words", "Hardware ID mismatch"),
        SiteStatus.INITIALISING: QT_TRANSLATE_NOOP("Words", "Initialising"),
        SiteStatus.NOT_SYNCED: QT_TRANSLATE_NOOP("Words", "Not synced yet"),
        SiteStatus.LATE: QT_TRANSLATE_NOOP("Words", "Late"),
        SiteStatus.ACTIVE: QT_TRANSLATE_NOOP("Words", "Active"),
    },
    InitialisationStatus: {
        InitialisationStatus.NEW: QT_TRANSLATE_NOOP("Words", "Not initialised"),
        InitialisationStatus.STARTED: QT_TRANSLATE_NOOP("Words", "Initialising"),
        InitialisationStatus.COMPLETED: QT_TRANSLATE_NOOP("Words", "Initialised"),
        InitialisationStatus.ERROR: QT_TRANSLATE_NOOP("Words", "Initialisation failed"),
    },
    StoreMode: {
        StoreMode.STORE: QT_TRANSLATE_NOOP("Words", "Store"),
        StoreMode.DISPENSARY: QT_TRANSLATE_NOOP("Words", "Dispensary"),
    },
    SyncType: {
        SyncType.ACTIVE: QT_TRANSLATE_NOOP("Words", "Active"),
        SyncType.COLLECTOR: QT_TRANSLATE_NOOP("Words", "Collector"),
        SyncType.TRANSFER: QT_TRANSLATE_NOOP("Words", "Transfer"),
    },
    SyncsWith: {
        SyncsWith.NONE: QT_TRANSLATE_NOOP("Words", "None"),
        SyncsWith.ACTIVE_COLLECTOR: QT_TRANSLATE_NOOP("Words", "Active/collector"),
        SyncsWith.TRANSFER: QT_TRANSLATE_NOOP("Words", "Transfer"),
    },
    SyncStep: {
        SyncStep.INITIALISE: QT_TRANSLATE_NOOP("Words", "Initialise"),
        SyncStep.PUSH_V6: QT_TRANSLATE_NOOP("Words", "Push V6"),
        SyncStep.PUSH: QT_TRANSLATE_NOOP("Words", "Push"),
        SyncStep.WAIT: QT_TRANSLATE_NOOP("Words", "Wait for integration"),
        SyncStep.PULL_CENTRAL: QT_TRANSLATE_NOOP("Words", "Pull central"),
        SyncStep.PULL_REMOTE: QT_TRANSLATE_NOOP("Words", "Pull remote"),
        SyncStep.PULL_V6: QT_TRANSLATE_NOOP("Words", "Pull V6"),
        SyncStep.INTEGRATE: QT_TRANSLATE_NOOP("Words", "Integrate"),
    },
    UpgradeStage: {
        UpgradeStage.BACKUP: QT_TRANSLATE_NOOP("Words", "Making a backup"),
        UpgradeStage.MIGRATE: QT_TRANSLATE_NOOP("Words", "Upgrading"),
    },
    StepState: {
        StepState.PENDING: QT_TRANSLATE_NOOP("Words", "Not started"),
        StepState.ACTIVE: QT_TRANSLATE_NOOP("Words", "Running"),
        StepState.DONE: QT_TRANSLATE_NOOP("Words", "Done"),
        StepState.FAILED: QT_TRANSLATE_NOOP("Words", "Failed"),
        StepState.STOPPED: QT_TRANSLATE_NOOP("Words", "Stopped"),
        StepState.SKIPPED: QT_TRANSLATE_NOOP("Words", "Skipped"),
    },
    RunOutcome: {
        RunOutcome.RUNNING: QT_TRANSLATE_NOOP("Words", "Running"),
        RunOutcome.DONE: QT_TRANSLATE_NOOP("Words", "Done"),
        RunOutcome.FAILED: QT_TRANSLATE_NOOP("Words", "Failed"),
        RunOutcome.STOPPED: QT_TRANSLATE_NOOP("Words", "Stopped"),
        RunOutcome.INTERRUPTED: QT_TRANSLATE_NOOP("Words", "Interrupted"),
    },
    RunReason: {
        RunReason.SCHEDULE: QT_TRANSLATE_NOOP("Words", "Schedule"),
        RunReason.MANUAL: QT_TRANSLATE_NOOP("Words", "By hand"),
        RunReason.RETRY: QT_TRANSLATE_NOOP("Words", "Retry"),
    },
    BufferState: {
        BufferState.RECEIVED: QT_TRANSLATE_NOOP("Words", "Received"),
        BufferState.WAITING: QT_TRANSLATE_NOOP("Words", "Waiting"),
        BufferState.REFUSED: QT_TRANSLATE_NOOP("Words", "Refused"),
        BufferState.FAILED: QT_TRANSLATE_NOOP("Words", "Failed"),
        BufferState.SKIPPED: QT_TRANSLATE_NOOP("Words", "Skipped"),
        BufferState.IGNORED: QT_TRANSLATE_NOOP("Words", "Not for this site"),
    },
    Lateness: {
        Lateness.NORMAL: QT_TRANSLATE_NOOP("Words", "In time"),
        Lateness.OFFLINE: QT_TRANSLATE_NOOP("Words", "The server could not be reached"),
        Lateness.DAY: QT_TRANSLATE_NOOP("Words", "Waiting for long"),
        Lateness.DAYS: QT_TRANSLATE_NOOP("Words", "Waiting for too long"),
        Lateness.PAUSED: QT_TRANSLATE_NOOP("Words", "Paused"),
    },
    Permission: {
        Permission.EDIT_SYNC_SETTINGS: QT_TRANSLATE_NOOP("Words", "Edit sync settings"),
        Permission.EDIT_PREFERENCES: QT_TRANSLATE_NOOP("Words", "Edit preferences"),
        Permission.EDIT_STORES: QT_TRANSLATE_NOOP("Words", "Edit stores"),
        Permission.EDIT_USERS: QT_TRANSLATE_NOOP("Words", "Edit users"),
    },
    EventKind: {
        EventKind.CONNECTED: QT_TRANSLATE_NOOP("Words", "Connected"),
        EventKind.REFUSED: QT_TRANSLATE_NOOP("Words", "Refused"),
        EventKind.BLOCKED: QT_TRANSLATE_NOOP("Words", "Blocked"),
        EventKind.UNBLOCKED: QT_TRANSLATE_NOOP("Words", "Unblocked"),
        EventKind.HARDWARE_BOUND: QT_TRANSLATE_NOOP("Words", "Hardware ID set"),
        EventKind.HARDWARE_RESET: QT_TRANSLATE_NOOP("Words", "Hardware ID reset"),
        EventKind.INITIALISED: QT_TRANSLATE_NOOP("Words", "Initialised"),
        EventKind.PUSH_RECEIVED: QT_TRANSLATE_NOOP("Words", "Records received"),
        EventKind.INTEGRATED: QT_TRANSLATE_NOOP("Words", "Records integrated"),
        EventKind.SYNCED: QT_TRANSLATE_NOOP("Words", "Synchronised"),
        EventKind.SYNC_FAILED: QT_TRANSLATE_NOOP("Words", "Synchronisation failed"),
        EventKind.SITE_ADDED: QT_TRANSLATE_NOOP("Words", "Site added"),
        EventKind.SITE_CHANGED: QT_TRANSLATE_NOOP("Words", "Site changed"),
        EventKind.SITE_DELETED: QT_TRANSLATE_NOOP("Words", "Site deleted"),
        EventKind.STORE_MOVED: QT_TRANSLATE_NOOP("Words", "Store moved"),
        EventKind.STORE_CHANGED: QT_TRANSLATE_NOOP("Words", "Store changed"),
        EventKind.RECORDS_QUEUED: QT_TRANSLATE_NOOP("Words", "Records queued again"),
        EventKind.SITE_EXPORTED: QT_TRANSLATE_NOOP("Words", "Site exported"),
        EventKind.SITE_IMPORTED: QT_TRANSLATE_NOOP("Words", "Site imported"),
        EventKind.RESTORED_FOUND: QT_TRANSLATE_NOOP("Words", "Restored datafile found"),
        EventKind.REALIGNED: QT_TRANSLATE_NOOP("Words", "Realigned"),
        EventKind.TRANSFERRED: QT_TRANSLATE_NOOP("Words", "Transfer"),
        EventKind.RECORD_EDITED: QT_TRANSLATE_NOOP("Words", "Record edited"),
        EventKind.RECORDS_RETRIED: QT_TRANSLATE_NOOP("Words", "Received records retried"),
        EventKind.RECORDS_SKIPPED: QT_TRANSLATE_NOOP("Words", "Received records skipped"),
        EventKind.RECEIVED_CORRECTED: QT_TRANSLATE_NOOP("Words", "Received record corrected"),
        EventKind.RECORDS_IMPORTED: QT_TRANSLATE_NOOP("Words", "Records imported"),
        EventKind.PREFERENCE_CHANGED: QT_TRANSLATE_NOOP("Words", "Preference changed"),
        EventKind.SYNC_PAUSED: QT_TRANSLATE_NOOP("Words", "Synchronisation paused"),
        EventKind.SYNC_RESUMED: QT_TRANSLATE_NOOP("Words", "Synchronisation resumed"),
        EventKind.DATAFILE_CREATED: QT_TRANSLATE_NOOP("Words", "Datafile created"),
        EventKind.DATAFILE_UPGRADED: QT_TRANSLATE_NOOP("Words", "Datafile upgraded"),
        EventKind.USER_ADDED: QT_TRANSLATE_NOOP("Words", "User added"),
        EventKind.USER_CHANGED: QT_TRANSLATE_NOOP("Words", "User changed"),
        EventKind.LOGGED_IN: QT_TRANSLATE_NOOP("Words", "Logged in"),
        EventKind.LOGIN_FAILED: QT_TRANSLATE_NOOP("Words", "Log-in failed"),
        EventKind.UNLOCKED: QT_TRANSLATE_NOOP("Words", "Unlocked"),
        EventKind.UNLOCK_FAILED: QT_TRANSLATE_NOOP("Words", "Unlocking failed"),
        EventKind.UNLOCK_CODE_CHANGED: QT_TRANSLATE_NOOP("Words", "Unlock code changed"),
    },
    HoldReason: HOLD_REASONS,
    ExportObstacle: {
        ExportObstacle.NOT_DESKTOP: QT_TRANSLATE_NOOP(
            "Words", "Only a desktop site can be made from a file."
        ),
        ExportObstacle.HAS_DEVICE: QT_TRANSLATE_NOOP(
            "Words",
            "A device is this site already. If it is gone, reset the hardware ID in the site's "
            "window.",
        ),
        ExportObstacle.NO_PASSWORD: QT_TRANSLATE_NOOP(
            "Words", "It has no password yet. Set one in the site's window."
        ),
        ExportObstacle.NO_STORE: QT_TRANSLATE_NOOP(
            "Words", "It has no store yet. Add one in the site's window."
        ),
    },
    MoveObstacleKind: {
        MoveObstacleKind.TAKER_BLOCKED: QT_TRANSLATE_NOOP("Words", "Site blocked"),
        MoveObstacleKind.RECORDS_WAIT: QT_TRANSLATE_NOOP("Words", "Records waiting"),
        MoveObstacleKind.NOT_INTEGRATED: QT_TRANSLATE_NOOP("Words", "Not integrated yet"),
        MoveObstacleKind.NEVER_SYNCED: QT_TRANSLATE_NOOP("Words", "Never synchronised"),
        MoveObstacleKind.NOT_FRESH: QT_TRANSLATE_NOOP("Words", "Not synchronised lately"),
    },
    CopyReason: {
        CopyReason.ACTIVE: QT_TRANSLATE_NOOP("Words", "The store is active there."),
        CopyReason.CENTRAL_COLLECTOR: QT_TRANSLATE_NOOP(
            "Words", "The central server keeps a full copy of every store."
        ),
        CopyReason.CENTRAL_TRANSFER: QT_TRANSLATE_NOOP(
            "Words", "Set by hand: the store's data stays on its site."
        ),
        CopyReason.COLLECTOR: QT_TRANSLATE_NOOP(
            "Words", "A full copy, set by hand; the store is visible there to {stores}."
        ),
        CopyReason.VISIBLE: QT_TRANSLATE_NOOP("Words", "The store is visible there to {stores}."),
        CopyReason.LEFT: QT_TRANSLATE_NOOP(
            "Words", "Set by hand or left by a move: the store is visible to none active there."
        ),
        CopyReason.HIDDEN: QT_TRANSLATE_NOOP(
            "Words",
            "Set by hand, although the store is visible there to {stores}; the next change of its "
            "visibility there makes it Transfer.",
        ),
        CopyReason.NOT_VISIBLE: QT_TRANSLATE_NOOP(
            "Words", "The store is visible to none that is active there."
        ),
    },
    CopyProblem: {
        CopyProblem.NOT_VISIBLE: QT_TRANSLATE_NOOP(
            "Words",
            "Not possible: a full copy needs a store, active there, to which this one is visible.",
        ),
        CopyProblem.MOBILE_IS_FULL: QT_TRANSLATE_NOOP(
            "Words", "Not possible: a mobile site takes a single store, and has {stores}."
        ),
    },
    DisabledReason: {
        DisabledReason.SYNC_ID: QT_TRANSLATE_NOOP("Words", "Sync ID not possible"),
        DisabledReason.URL_ON_CENTRAL: QT_TRANSLATE_NOOP("Words", "A site has a URL"),
        DisabledReason.HARDWARE_ID: QT_TRANSLATE_NOOP("Words", "Known on another device"),
        DisabledReason.BLOCKED: QT_TRANSLATE_NOOP("Words", "Blocked"),
        DisabledReason.SITE_RESTORED: QT_TRANSLATE_NOOP("Words", "Site's datafile restored"),
        DisabledReason.CENTRAL_RESTORED: QT_TRANSLATE_NOOP("Words", "Central datafile restored"),
        DisabledReason.CENTRAL_DISABLED: QT_TRANSLATE_NOOP("Words", "Disabled on the server"),
    },
    EngineState: {
        EngineState.IDLE: QT_TRANSLATE_NOOP("Words", "Ready"),
        EngineState.RUNNING: QT_TRANSLATE_NOOP("Words", "Synchronising"),
        EngineState.STOPPING: QT_TRANSLATE_NOOP("Words", "Stopping after this batch"),
        EngineState.PAUSED: QT_TRANSLATE_NOOP("Words", "Paused"),
        EngineState.STOPPED: QT_TRANSLATE_NOOP("Words", "Off"),
    },
}

_ON_SCREEN: dict[ErrorCode, str] = {
    ErrorCode.DATAFILE_MISSING: QT_TRANSLATE_NOOP(
        "Errors", "Choose another file, or make a new datafile."
    ),
    ErrorCode.SITE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Errors", "Somebody may have deleted it: look at the list of sites."
    ),
    ErrorCode.STORE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Errors", "Somebody may have deleted it: look at the list of stores."
    ),
    ErrorCode.DEMO_UNUSABLE: QT_TRANSLATE_NOOP(
        "Errors", "Close what has it open, or remove that folder to have it made anew."
    ),
}


@dataclass(frozen=True, slots=True)
class ErrorWords:
    """An error as it is shown: what is wrong, what to do, and the details that support asks for."""

    summary: str
    action: str
    details: str


def word(member: Enum) -> str:
    """Return the translated word of an enumeration's member; every member has one (tested)."""
    return QCoreApplication.translate("Words", _WORDS[type(member)][member])


def error_words(error: AppError | ErrorView) -> ErrorWords:
    """Return the translated words of ``error``, from its code and its facts.

    A stored error whose code this version does not know keeps the words it was stored with.
    """
    facts = dict(error.facts)
    try:
        code = ErrorCode(error.code)
    except ValueError:
        return ErrorWords(error.summary, error.action, _details(error.code, facts))
    text = error_text(code)
    action = _ON_SCREEN.get(code, text.action)
    return ErrorWords(
        _filled(QCoreApplication.translate("Errors", text.summary), facts),
        _filled(QCoreApplication.translate("Errors", action), facts),
        _details(code.value, facts),
    )


def _filled(sentence: str, facts: Mapping[str, str]) -> str:
    """Put ``facts`` into ``sentence``; a fact that an older version did not keep shows as "…"."""
    return sentence.format_map(_Facts(facts))


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def _details(code: str, facts: Mapping[str, str]) -> str:
    return "\n".join([f"code: {code}", *(f"{name}: {value}" for name, value in facts.items())])
