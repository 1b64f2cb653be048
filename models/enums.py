"""Enumerations shared by every layer: the nouns of the field, spelled once.

Only names live here; their words on screen are in ``models.messages`` and ``ui.messages``.
"""

from enum import IntEnum, StrEnum


class DatafileKind(StrEnum):
    """What a datafile is in its network (windows.md, first-start wizard)."""

    CENTRAL = "central"
    REMOTE = "remote"


class DataType(StrEnum):
    """The seven types of data and who may edit them (seed 003, "Data types")."""

    CENTRAL = "central"
    CENTRAL_STORE = "central_store"
    STORE = "store"
    PATIENT = "patient"
    LOCAL = "local"
    SYNC = "sync"
    MESSAGE = "message"


class Channel(IntEnum):
    """How a record travels: not at all, by the central cursor, or through the sync out queue."""

    LOCAL = 0
    CENTRAL = 1
    QUEUE = 2


class Action(StrEnum):
    """What happened to a record, in the lower-case spelling a server writes (protocol 1.3)."""

    UPSERT = "update"
    DELETE = "delete"
    MERGE = "merge"


class SiteType(StrEnum):
    """The intended kind of installation of a site (seed 002, "Type")."""

    CENTRAL = "central"
    STANDALONE = "standalone"
    MOBILE = "mobile"
    OPEN_MSUPPLY = "open_msupply"


class SiteStatus(StrEnum):
    """The Status column of the Sites list, most urgent reason first when several hold."""

    BLOCKED = "blocked"
    HARDWARE_MISMATCH = "hardware_mismatch"
    INITIALISING = "initialising"
    NOT_SYNCED = "not_synced"
    LATE = "late"
    ACTIVE = "active"


class InitialisationStatus(StrEnum):
    """How far a site's first datafile is, in the words of ``/sync/v5/site`` (protocol 1.3)."""

    NEW = "new"
    STARTED = "started"
    COMPLETED = "completed"
    ERROR = "error"


class StoreMode(StrEnum):
    """What a store does (wire field ``store_mode``)."""

    STORE = "store"
    DISPENSARY = "dispensary"


class DisabledReason(StrEnum):
    """Why a datafile does not synchronise, wholly or with one site (seed 001)."""

    SYNC_ID = "sync_id"
    URL_ON_CENTRAL = "url_on_central"
    HARDWARE_ID = "hardware_id"
    BLOCKED = "blocked"
    SITE_RESTORED = "site_restored"
    CENTRAL_RESTORED = "central_restored"
    CENTRAL_DISABLED = "central_disabled"


class SyncType(StrEnum):
    """What a copy of a store is on one site (seed 003, "Store sync types")."""

    ACTIVE = "active"
    COLLECTOR = "collector"
    TRANSFER = "transfer"


class SyncsWith(StrEnum):
    """What of a store is sent to another site (seed 003, "Store sync-with options")."""

    NONE = "none"
    ACTIVE_COLLECTOR = "active_collector"
    TRANSFER = "transfer"


class CopyReason(StrEnum):
    """Why a site has of a store what it has (seed 003, "Store sync-with options")."""

    ACTIVE = "active"
    CENTRAL_COLLECTOR = "central_collector"
    CENTRAL_TRANSFER = "central_transfer"
    COLLECTOR = "collector"
    VISIBLE = "visible"
    LEFT = "left"
    HIDDEN = "hidden"
    NOT_VISIBLE = "not_visible"


class CopyProblem(StrEnum):
    """Why a site cannot have of a store what was chosen for it."""

    NOT_VISIBLE = "not_visible"
    MOBILE_IS_FULL = "mobile_is_full"


class SyncStep(StrEnum):
    """One step of a synchronisation, in the order a site performs them (sync.md)."""

    INITIALISE = "initialise"
    PUSH_V6 = "push_v6"
    PUSH = "push"
    WAIT = "wait"
    PULL_CENTRAL = "pull_central"
    PULL_REMOTE = "pull_remote"
    PULL_V6 = "pull_v6"
    INTEGRATE = "integrate"


class UpgradeStage(StrEnum):
    """What is being done to a datafile of an earlier version."""

    BACKUP = "backup"
    MIGRATE = "migrate"


class StepState(StrEnum):
    """Where one step of a run is."""

    PENDING = "pending"
    ACTIVE = "active"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"
    SKIPPED = "skipped"


class RunOutcome(StrEnum):
    """How a synchronisation ended; ``INTERRUPTED`` is set for runs that a crash left open."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"


class RunReason(StrEnum):
    """Who asked for a synchronisation."""

    SCHEDULE = "schedule"
    MANUAL = "manual"
    RETRY = "retry"


class BufferState(StrEnum):
    """The visible state of a received record that is not applied (quality.md, "exactly one")."""

    RECEIVED = "received"
    WAITING = "waiting"
    REFUSED = "refused"
    FAILED = "failed"
    SKIPPED = "skipped"  # set aside by a person, who can bring it back
    IGNORED = "ignored"


class RouteReason(StrEnum):
    """Why a record goes, or does not go, to a site; each has words in ``models.messages``."""

    # it goes
    CENTRAL_DATA = "central_data"
    STORE_ACTIVE = "store_active"
    STORE_COPY = "store_copy"
    PRIMARY_SERVER = "primary_server"
    OTHER_PARTY = "other_party"
    PATIENT_VISIBLE = "patient_visible"
    PRESCRIBER_OF_ALL = "prescriber_of_all"
    PRESCRIBER_THERE = "prescriber_there"
    MESSAGE_PARTY = "message_party"
    FOR_ALL = "for_all"
    OWN_CHANGE = "own_change"
    # it does not
    SAME_SITE = "same_site"
    LOCAL_DATA = "local_data"
    STORE_NOT_THERE = "store_not_there"
    ONLY_ACTIVE = "only_active"
    ONLY_TRANSFERS = "only_transfers"
    NOT_VISIBLE = "not_visible"
    NOT_A_PARTY = "not_a_party"
    NO_DISPENSARY = "no_dispensary"
    NOT_FOR_MOBILE = "not_for_mobile"
    TRANSACTIONS_STAY = "transactions_stay"
    NOT_INITIALISED = "not_initialised"
    PULLED_HERE = "pulled_here"


class HoldReason(StrEnum):
    """Why a received record is not applied; each has words in ``models.messages``."""

    PARENT_MISSING = "parent_missing"
    CENTRAL_DATA = "central_data"
    STORE_ELSEWHERE = "store_elsewhere"
    PATIENT_ELSEWHERE = "patient_elsewhere"
    NO_HOME_STORE = "no_home_store"
    NO_DISPENSARY = "no_dispensary"
    PROCUREMENT_CENTRAL = "procurement_central"
    NOT_ACTIVE_HERE = "not_active_here"
    LOCAL_CHANGE_WAITING = "local_change_waiting"
    UNSENT_BEFORE_REBUILD = "unsent_before_rebuild"
    NOT_A_RECORD = "not_a_record"
    ID_TAKEN = "id_taken"
    ID_OF_MERGE = "id_of_merge"
    NOT_A_MERGE = "not_a_merge"
    KEPT_MISSING = "kept_missing"
    UNLIKE_RECORDS = "unlike_records"


class MoveObstacleKind(StrEnum):
    """A condition of moving a store that does not hold; each has words in ``models.messages``."""

    TAKER_BLOCKED = "taker_blocked"
    RECORDS_WAIT = "records_wait"
    NOT_INTEGRATED = "not_integrated"
    NEVER_SYNCED = "never_synced"
    NOT_FRESH = "not_fresh"


class Lateness(StrEnum):
    """The colour of the queue counter (windows.md, status block)."""

    NORMAL = "normal"
    OFFLINE = "offline"
    DAY = "day"
    DAYS = "days"
    PAUSED = "paused"


class Permission(StrEnum):
    """What a user may do (windows.md, Users, tab Admin)."""

    EDIT_SYNC_SETTINGS = "edit_sync_settings"
    EDIT_PREFERENCES = "edit_preferences"
    EDIT_STORES = "edit_stores"
    EDIT_USERS = "edit_users"


class EventKind(StrEnum):
    """What a line of a site's log or of the audit log tells (windows.md, Log)."""

    CONNECTED = "connected"
    REFUSED = "refused"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    HARDWARE_BOUND = "hardware_bound"
    HARDWARE_RESET = "hardware_reset"
    INITIALISED = "initialised"
    PUSH_RECEIVED = "push_received"
    INTEGRATED = "integrated"
    SYNCED = "synced"
    SYNC_FAILED = "sync_failed"
    SITE_ADDED = "site_added"
    SITE_CHANGED = "site_changed"
    SITE_DELETED = "site_deleted"
    STORE_MOVED = "store_moved"
    STORE_CHANGED = "store_changed"
    RECORDS_QUEUED = "records_queued"
    SITE_EXPORTED = "site_exported"
    SITE_IMPORTED = "site_imported"
    RESTORED_FOUND = "restored_found"
    REALIGNED = "realigned"
    TRANSFERRED = "transferred"
    RECORD_EDITED = "record_edited"
    RECORDS_RETRIED = "records_retried"
    RECORDS_SKIPPED = "records_skipped"
    RECEIVED_CORRECTED = "received_corrected"
    RECORDS_IMPORTED = "records_imported"
    PREFERENCE_CHANGED = "preference_changed"
    SYNC_PAUSED = "sync_paused"
    SYNC_RESUMED = "sync_resumed"
    DATAFILE_CREATED = "datafile_created"
    DATAFILE_UPGRADED = "datafile_upgraded"
    USER_ADDED = "user_added"
    USER_CHANGED = "user_changed"
    LOGGED_IN = "logged_in"
    LOGIN_FAILED = "login_failed"
    UNLOCKED = "unlocked"
    UNLOCK_FAILED = "unlock_failed"
    UNLOCK_CODE_CHANGED = "unlock_code_changed"


class ErrorCode(StrEnum):
    """Every way an operation can be refused or fail; each has words in ``models.messages``."""

    UNEXPECTED = "unexpected"
    # datafile
    DATAFILE_MISSING = "datafile_missing"
    DATAFILE_EXISTS = "datafile_exists"
    DATAFILE_FOREIGN = "datafile_foreign"
    DATAFILE_DAMAGED = "datafile_damaged"
    DATAFILE_NEWER = "datafile_newer"
    DATAFILE_UNREADABLE = "datafile_unreadable"
    DATAFILE_FOLDER_MISSING = "datafile_folder_missing"
    DATAFILE_BUSY = "datafile_busy"
    DATABASE_UNREACHABLE = "database_unreachable"
    DATABASE_DRIVER_MISSING = "database_driver_missing"
    DISK_FULL = "disk_full"
    # wrong values
    VALUE_INVALID = "value_invalid"
    NAME_EMPTY = "name_empty"
    NAME_TAKEN = "name_taken"
    PASSWORD_EMPTY = "password_empty"
    PASSWORD_FILE = "password_file"
    URL_INVALID = "url_invalid"
    SITE_UNKNOWN = "site_unknown"
    SITE_HAS_STORES = "site_has_stores"
    SITE_IS_THIS = "site_is_this"
    SITE_IS_PRIMARY = "site_is_primary"
    PRIMARY_REFUSED = "primary_refused"
    STORE_UNKNOWN = "store_unknown"
    MOVE_REFUSED = "move_refused"
    EXPORT_UNUSABLE = "export_unusable"
    RECORD_UNKNOWN = "record_unknown"
    RECORD_INVALID = "record_invalid"
    HELD_UNKNOWN = "held_unknown"
    IMPORT_LINE = "import_line"
    FILE_UNREADABLE = "file_unreadable"
    FILE_UNWRITABLE = "file_unwritable"
    SUPPORT_UNSET = "support_unset"
    SUPPORT_UNREADABLE = "support_unreadable"
    # rights
    NOT_AUTHORISED = "not_authorised"
    NOT_CENTRAL = "not_central"
    NOT_REMOTE = "not_remote"
    EDIT_REFUSED = "edit_refused"
    USER_UNKNOWN = "user_unknown"
    LAST_USER_EDITOR = "last_user_editor"
    MERGE_REFUSED = "merge_refused"
    CHANGED_MEANWHILE = "changed_meanwhile"
    LOGIN_WRONG = "login_wrong"
    LOGIN_DELAYED = "login_delayed"
    UNLOCK_CODE_WRONG = "unlock_code_wrong"
    UNLOCK_CODE_MISSING = "unlock_code_missing"
    # the server we talk to
    HOST_UNKNOWN = "host_unknown"
    SERVER_UNREACHABLE = "server_unreachable"
    SERVER_TIMEOUT = "server_timeout"
    CERTIFICATE_REFUSED = "certificate_refused"
    NOT_A_SYNC_SERVER = "not_a_sync_server"
    ANSWER_BROKEN = "answer_broken"
    SERVER_FAILED = "server_failed"
    SITE_NAME_UNKNOWN = "site_name_unknown"
    SITE_PASSWORD_WRONG = "site_password_wrong"
    HARDWARE_ID_WRONG = "hardware_id_wrong"
    SITE_HAS_NO_STORE = "site_has_no_store"
    SITE_BLOCKED = "site_blocked"
    VERSION_INCOMPATIBLE = "version_incompatible"
    SERVER_BUSY = "server_busy"
    INTEGRATION_TIMEOUT = "integration_timeout"
    SITE_CHANGED_IDENTITY = "site_changed_identity"
    DATAFILE_RESTORED = "datafile_restored"
    CENTRAL_RESTORED = "central_restored"
    NOT_RESTORED = "not_restored"
    SYNC_DISABLED = "sync_disabled"
    SYNC_SETTINGS_MISSING = "sync_settings_missing"
    SYNC_RUNNING = "sync_running"
    SYNC_STOPPED = "sync_stopped"
    NODE_UNUSABLE = "node_unusable"
    NODE_FAILED = "node_failed"
    # our own server
    PORT_IN_USE = "port_in_use"
    NOT_FOR_TESTS = "not_for_tests"
    SERVER_STOPPED = "server_stopped"
    # drawing, in the desktop program
    NO_SCREEN = "no_screen"
    NO_FONT = "no_font"
    # the demo network
    DEMO_UNUSABLE = "demo_unusable"
    DEMO_FAILED = "demo_failed"
