"""The messages of the v5 interface as typed structs with their exact wire names (protocol 1).

Record data stays opaque JSON in both directions. Reading and writing bytes is in ``codec``, the
form of record data in ``convert``. The code that a site decides errors on is ``V5Error``.
"""

from enum import StrEnum
from typing import Annotated, Any, Final, Literal, Self

from msgspec import UNSET, Meta, Raw, Struct, UnsetType, field

from models.enums import Action, InitialisationStatus

Count = Annotated[int, Meta(ge=0, le=2**63 - 1)]
"""A number of records or a cursor; what a datafile can hold."""

SiteId = Annotated[int, Meta(ge=0, le=2**31 - 1)]
"""The number of a site; peers keep it in 32 bits with a sign (protocol 0, trap 20)."""

ActionWord = Literal["insert", "update", "delete", "merge", "Insert", "Update", "Delete", "Merge"]
"""Either spelling is read in either direction; any other word fails the batch (protocol 1.3)."""

_ACTION_OF: Final[dict[ActionWord, Action]] = {
    "insert": Action.UPSERT,
    "Insert": Action.UPSERT,
    "update": Action.UPSERT,
    "Update": Action.UPSERT,
    "delete": Action.DELETE,
    "Delete": Action.DELETE,
    "merge": Action.MERGE,
    "Merge": Action.MERGE,
}
_SERVED_WORD: Final[dict[Action, ActionWord]] = {
    Action.UPSERT: "update",
    Action.DELETE: "delete",
    Action.MERGE: "merge",
}
PUSHED_WORD: Final[dict[Action, ActionWord]] = {
    Action.UPSERT: "Update",
    Action.DELETE: "Delete",
    Action.MERGE: "Merge",
}
"""How a site writes an action, and either side does on v6."""

_NULL: Final = b"null"


class SiteInfo(Struct, frozen=True, rename="camel", kw_only=True):
    """``GET /site``: who the server takes the caller for (protocol 1.3).

    ``id`` never changes for a site. An Open mSupply site is told an absolute URL even where no v6
    server runs, or it fails before it pulls anything (trap 9); one of ours is told a blank where
    v5 carries all. A server may leave it out.
    """

    id: str
    site_id: SiteId
    initialisation_status: InitialisationStatus
    is_om_supply_central_server: bool
    om_supply_central_server_url: str | None = None
    m_supply_central_site_id: SiteId
    code: str = ""
    name: str = ""

    @property
    def v6_url(self) -> str:
        """The Open mSupply central server that the caller is to use; empty if there is none."""
        url = self.om_supply_central_server_url or ""
        is_absolute = url.startswith(("http://", "https://"))
        return url if is_absolute and not self.is_om_supply_central_server else ""

    two_arrows_mark: str | UnsetType = UNSET
    """Of our own sites, the last mark the server has of it (``models.marks``)."""


class InitialiseAnswer(Struct, frozen=True, rename="camel"):
    """``POST /initialise``: how many records now wait for the site (protocol 1.3)."""

    queue_length: Count


class Change(Struct, frozen=True, rename="camel", kw_only=True, gc=False):
    """What the records of all channels have in common, those of v6 too."""

    table_name: str
    record_id: str
    action: ActionWord
    record_data: Raw | UnsetType = UNSET

    @property
    def kind(self) -> Action:
        """What happened to the record; an insert is an upsert like an update (protocol 9)."""
        return _ACTION_OF[self.action]

    @property
    def content(self) -> bytes | None:
        """The record data as JSON text, copied out of the message; None if null or absent."""
        if self.record_data is UNSET:
            return None
        content = bytes(self.record_data)
        return None if content == _NULL else content


class CentralRecord(Change, frozen=True, rename="camel", kw_only=True, gc=False):
    """A change of central data and its place in the change log (protocol 1.3)."""

    cursor: Count = field(name="ID")

    @classmethod
    def served(
        cls, cursor: int, table: str, record_id: str, action: Action, content: bytes | None
    ) -> Self:
        """Return the change as a server writes it: without record data if there is none."""
        return cls(
            cursor=cursor,
            table_name=table,
            record_id=record_id,
            action=_SERVED_WORD[action],
            record_data=UNSET if content is None else Raw(content),
        )


class CentralBatch(Struct, frozen=True, rename="camel"):
    """``GET /central_records``: changes after the cursor asked for, ascending (protocol 1.5).

    ``max_cursor`` is at least that cursor (trap 2) and the last that the site will get (trap 3).
    """

    max_cursor: Count
    data: tuple[CentralRecord, ...] = ()


class QueuedRecord(Change, frozen=True, rename="camel", kw_only=True, gc=False):
    """A change from a queue, the server's or a site's, and its id there (protocol 1.3)."""

    sync_out_id: str

    @classmethod
    def served(
        cls, sync_out_id: str, table: str, record_id: str, action: Action, content: bytes | None
    ) -> Self:
        """Return the change as a server writes it: without record data if there is none."""
        return cls(
            sync_out_id=sync_out_id,
            table_name=table,
            record_id=record_id,
            action=_SERVED_WORD[action],
            record_data=UNSET if content is None else Raw(content),
        )

    @classmethod
    def pushed(
        cls, sync_out_id: str, table: str, record_id: str, action: Action, content: bytes | None
    ) -> Self:
        """Return the change as a site writes it: capitalised word, null if there is no data.

        ``content`` is in push format (``convert.to_push``).
        """
        return cls(
            sync_out_id=sync_out_id,
            table_name=table,
            record_id=record_id,
            action=PUSHED_WORD[action],
            record_data=Raw(_NULL if content is None else content),
        )


class QueuedBatch(Struct, frozen=True, rename="camel"):
    """``GET /queued_records``: the next records for the site (protocol 1.3).

    ``queue_length`` counts all that is not acknowledged, these included (trap 4).
    """

    queue_length: Count
    data: tuple[QueuedRecord, ...] = ()


class PushBatch(Struct, frozen=True, rename="camel"):
    """``POST /queued_records``: the next records of the site (protocol 1.3, 1.5).

    ``queue_length`` counts what the site still had to send before this batch. 0 with empty data
    ends the push; empty data alone does not (trap 7).
    """

    queue_length: Count
    data: tuple[QueuedRecord, ...] = ()


class PushAnswer(Struct, frozen=True, rename="camel"):
    """The answer to a push; ``integration_started`` is true for the last batch (trap 6)."""

    integration_started: bool


class AckRequest(Struct, frozen=True):
    """``POST /acknowledged_records``: ids of queued records that are stored (protocol 1.3)."""

    sync_ids: tuple[str, ...] = field(name="syncIDs")


class SiteStatusCode(StrEnum):
    """What the server does for the site; a site waits for exactly ``idle`` (trap 8)."""

    SYNC_IS_RUNNING = "sync_is_running"
    INTEGRATION_IN_PROGRESS = "integration_in_progress"
    INITIALISATION_IN_PROGRESS = "initialisation_in_progress"
    IDLE = "idle"


class SiteStatus(Struct, frozen=True):
    """``GET /site_status`` (protocol 1.3); ``data`` must be no object (trap 8)."""

    code: SiteStatusCode
    message: str
    data: str | None = None


class V5Error(StrEnum):
    """The error codes of the interface (protocol 1.2); a site decides on them alone.

    The last five are ours: protocol 1.2 accepts any other code and shows its message. Only our own
    sites are told that a datafile was restored.
    """

    SITE_INCORRECT_HARDWARE_ID = "site_incorrect_hardware_id"
    API_VERSION_INCOMPATIBLE = "api_version_incompatible"
    SITE_NAME_NOT_FOUND = "site_name_not_found"
    SITE_INCORRECT_PASSWORD = "site_incorrect_password"
    SITE_HAS_NO_STORE = "site_has_no_store"
    SITE_AUTH_TIMEOUT = "site_auth_timeout"
    SYNC_IS_RUNNING = "sync_is_running"
    SYNC_IS_DISABLED = "sync_is_disabled"
    SITE_DATAFILE_RESTORED = "site_datafile_restored"
    CENTRAL_DATAFILE_RESTORED = "central_datafile_restored"
    BAD_REQUEST = "bad_request"
    INTERNAL_ERROR = "internal_error"

    @property
    def http_status(self) -> int:
        """The HTTP status that goes with the code; where not evidenced, one of those allowed."""
        return _HTTP_STATUS[self]


_HTTP_STATUS: Final[dict[V5Error, int]] = {
    V5Error.SITE_INCORRECT_HARDWARE_ID: 401,
    V5Error.API_VERSION_INCOMPATIBLE: 409,
    V5Error.SITE_NAME_NOT_FOUND: 401,
    V5Error.SITE_INCORRECT_PASSWORD: 401,
    V5Error.SITE_HAS_NO_STORE: 403,
    V5Error.SITE_AUTH_TIMEOUT: 403,
    V5Error.SYNC_IS_RUNNING: 503,
    V5Error.SYNC_IS_DISABLED: 403,
    V5Error.SITE_DATAFILE_RESTORED: 409,
    V5Error.CENTRAL_DATAFILE_RESTORED: 409,
    V5Error.BAD_REQUEST: 400,
    V5Error.INTERNAL_ERROR: 500,
}


class ErrorDetail(Struct, frozen=True):
    """The inside of an error answer. ``code`` is a ``V5Error`` or a peer's own word.

    ``data`` is any JSON; ``api_version_incompatible`` demands that it is not null.
    """

    code: str
    message: str
    data: Any = None


class ErrorBody(Struct, frozen=True):
    """The body of every answer that is not 2xx (protocol 1.2)."""

    error: ErrorDetail
