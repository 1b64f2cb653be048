"""Frozen views: what queries return and what windows, the command line and the engine show.

No view holds a session or a secret. Times are aware UTC; counts are rows.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Self

from models.enums import (
    Action,
    BufferState,
    Channel,
    DatafileKind,
    DataType,
    DisabledReason,
    EventKind,
    InitialisationStatus,
    Lateness,
    Permission,
    RouteReason,
    RunOutcome,
    RunReason,
    SiteStatus,
    SiteType,
    StepState,
    StoreMode,
    SyncStep,
    SyncsWith,
    SyncType,
)
from models.errors import AppError
from models.site_views import SupportContract


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks for a change: a user of this datafile, or the command line's own operator."""

    name: str
    permissions: frozenset[Permission]
    user_id: int | None = None  # None: nobody's account
    store_ids: frozenset[str] | None = None  # that the user may log in to; None: every store


OPERATOR = Actor("command line", frozenset(Permission))
"""Whoever may write the file itself may do everything; the audit log names the way."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a command wrote. Empty ``ids`` means many rows: query again."""

    tables: frozenset[str]
    ids: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class DatafileView:
    """What this datafile is; ``site_name`` is empty until a remote site has met its server."""

    name: str
    datafile_id: str
    kind: DatafileKind
    site_id: int
    site_name: str
    server_url: str  # of the central server, on a remote site; else empty
    initialised: bool
    created_at: datetime
    test_api: bool
    use_node_http: bool = False  # as set for this site


@dataclass(frozen=True, slots=True)
class SiteView:
    """One row of the Sites list."""

    site_id: int
    code: str
    name: str
    device_type: str
    app_version: str
    last_synced_at: datetime | None
    last_connection_at: datetime | None
    status: SiteStatus
    waiting: int
    oldest_waiting_at: datetime | None
    is_central: bool


@dataclass(frozen=True, slots=True)
class SyncReportRow:
    """One line of the sync report: a store with its site, a store without, or a site without.

    ``waiting`` is for the whole site, whichever of its stores the line is of. ``sync_lateness``,
    ``waiting_lateness``: NORMAL, DAY (marked) or DAYS (urgent), by the preferences.
    """

    site: SiteView | None
    store_id: str
    store_code: str
    store_name: str
    sync_lateness: Lateness
    waiting_lateness: Lateness


@dataclass(frozen=True, slots=True)
class SiteStoreView:
    """A store in the Stores list of a site's window."""

    store_id: str
    code: str
    name: str
    mode: StoreMode
    sync_type: SyncType


@dataclass(frozen=True, slots=True)
class SiteDetail:
    """All that the site window shows of one site; the password only as whether there is one."""

    site_id: int
    uuid: str
    code: str
    name: str
    has_password: bool
    hardware_id: str
    site_type: SiteType
    device_type: str
    app_version: str
    active_here: bool
    use_node_http: bool
    is_oms_central: bool
    oms_central_url: str
    initialisation: InitialisationStatus
    status: SiteStatus
    blocked: bool
    last_synced_at: datetime | None
    last_connection_at: datetime | None
    waiting: int
    stores: tuple[SiteStoreView, ...]
    support: SupportContract
    version: int  # hand it back with an edit: another edit in between is noticed
    changed_by: str


@dataclass(frozen=True, slots=True)
class PrimaryView:
    """The primary server, where central data is edited; ``site_name`` is empty where unknown.

    ``mirrored``: it is a remote site. ``here``: it is this datafile's site.
    """

    site_id: int
    site_name: str
    mirrored: bool
    here: bool


@dataclass(frozen=True, slots=True)
class SyncPartnerView:
    """One row of the list *Sync with* (windows.md, Preferences); the password only as a fact."""

    site_id: int
    user_name: str
    stores: str  # active there: codes and names
    url: str
    hardware_id: str
    has_password: bool
    version: int  # as of ``SiteDetail``


@dataclass(frozen=True, slots=True)
class StoreView:
    """One row of the Stores list; ``site_id`` is where it is active, None if nowhere."""

    store_id: str
    code: str
    name: str
    mode: StoreMode
    disabled: bool
    site_id: int | None
    site_name: str
    type_here: SyncType | None
    syncs_with: tuple[tuple[int, SyncsWith], ...] = ()


@dataclass(frozen=True, slots=True)
class SiteQueue:
    """What waits for one site."""

    site_id: int
    site_name: str
    waiting: int
    oldest_waiting_at: datetime | None


@dataclass(frozen=True, slots=True)
class QueueView:
    """The queue counter: the sum, its oldest row, and the sites it is made of."""

    waiting: int
    oldest_waiting_at: datetime | None
    sites: tuple[SiteQueue, ...]


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of a run; ``total`` is None until it is known."""

    step: SyncStep
    state: StepState
    done: int
    total: int | None
    started_at: datetime | None = None
    finished_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SyncDisabled:
    """One reason why this datafile does not synchronise, wholly or with one site."""

    reason: DisabledReason
    site_id: int
    site_name: str
    sentence: str  # English, with what to do
    wholly: bool


@dataclass(frozen=True, slots=True)
class ErrorView:
    """An error as it is kept and shown: its code, and the facts that fill its words."""

    code: str
    facts: tuple[tuple[str, str], ...]
    summary: str  # English; windows translate from code and facts
    action: str

    @classmethod
    def of(cls, error: AppError) -> Self:
        """Return the view of an error."""
        return cls(error.code, tuple(error.facts.items()), error.summary, error.action)


@dataclass(frozen=True, slots=True)
class RunView:
    """One synchronisation, finished or not."""

    run_id: int
    reason: RunReason
    started_at: datetime
    finished_at: datetime | None
    outcome: RunOutcome
    pushed_rows: int
    pulled_rows: int
    applied_rows: int
    held_rows: int
    error: ErrorView | None
    steps: tuple[StepView, ...]
    clock_difference_s: int | None = None
    round_trip_ms: int | None = None


@dataclass(frozen=True, slots=True)
class BufferCounts:
    """Received records that are not applied, by state; ``received``: not yet looked at."""

    received: int
    waiting: int
    refused: int
    failed: int
    skipped: int
    ignored: int

    @property
    def held(self) -> int:
        """Rows that somebody may want to look at."""
        return self.waiting + self.refused + self.failed

    @property
    def rows(self) -> int:
        """All of them: with those that were applied, all that were ever received."""
        return self.received + self.held + self.skipped + self.ignored


@dataclass(frozen=True, slots=True)
class HeldRecordView:
    """A received record that was not applied, with its reason."""

    buffer_id: int
    source_site_id: int
    table: str
    record_id: str
    action: Action
    state: BufferState
    reason: str
    received_at: datetime
    needs_correction: bool = False  # trying it again as it is cannot help


@dataclass(frozen=True, slots=True)
class HeldDetail:
    """A held record with its data as it came; None if it had none."""

    held: HeldRecordView
    data: str | None


@dataclass(frozen=True, slots=True)
class RecordView:
    """One record with its place in the change log; ``data`` is its JSON text, None if never had."""

    table: str
    record_id: str
    action: Action
    data: str | None
    cursor: int
    channel: Channel
    data_type: DataType
    store_id: str | None
    name_id: str | None
    source_site_id: int
    changed_at: datetime
    waiting_for: tuple[int, ...]  # sites whose queue holds it


@dataclass(frozen=True, slots=True)
class SiteExplanation:
    """Whether a record goes to one site and why, also as a sentence in English."""

    site_id: int
    site_name: str  # empty where it is not known here
    goes: bool
    reason: RouteReason
    sentence: str


@dataclass(frozen=True, slots=True)
class TableCount:
    """How many living records a table has."""

    table: str
    rows: int


@dataclass(frozen=True, slots=True)
class UserView:
    """A user of this datafile."""

    user_id: int
    name: str
    active: bool
    permissions: frozenset[Permission]
    last_store_id: str
    all_stores: bool = True
    store_ids: frozenset[str] = frozenset()  # that the user may log in to, unless it is all
    last_login_at: datetime | None = None
    version: int = 1  # hand it back with an edit: another edit in between is noticed
    changed_by: str = ""


@dataclass(frozen=True, slots=True)
class LogLineView:
    """One line of a site's log or of the audit log."""

    at: datetime
    kind: EventKind
    actor: str
    message: str
    details: str  # JSON object, or empty
    site_id: int | None


@dataclass(frozen=True, slots=True)
class AuditLineView:
    """One line of the audit log or of a site's; ``details`` is a JSON object of values.

    A pair in it is an old and a new value.
    """

    line_id: int
    at: datetime
    kind: EventKind | str  # a text of a later version, or a forged one, stays what it is
    actor: str
    message: str
    details: str
    site_id: int | None
