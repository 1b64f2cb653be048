"""The messages of the v6 interface as typed structs with their exact wire names (protocol 3).

Requests are camelCase, batches and what succeeds snake_case; an answer has exactly one key,
``data`` or ``error``. Record data stays opaque JSON. Reading and writing bytes is in ``codec``.
"""

from typing import Any, Final, Self

from msgspec import Raw, Struct, field

from models.enums import Action
from syncengine.wire.v5 import PUSHED_WORD, Change, Count, ErrorDetail

MIN_V6_VERSION: Final = 0
MAX_V6_VERSION: Final = 5
"""The versions served (protocol 3.1); a request without one is of version 0."""

PULL_PATH: Final = "/central/sync/pull"
PUSH_PATH: Final = "/central/sync/push"
PATIENT_PULL_PATH: Final = "/central/sync/patient-pull"
SITE_STATUS_PATH: Final = "/central/sync/site_status"
UPLOAD_FILE_PATH: Final = "/central/sync/upload_file"
DOWNLOAD_FILE_PATH: Final = "/central/sync/download_file"
NAME_STORE_JOIN_PATH: Final = "/central/name-store-join"

_NULL: Final = Raw(b"null")


class Credentials(Struct, frozen=True, rename="camel"):
    """``syncV5Settings``: who calls; there is no Authorization header here (protocol 3.1)."""

    username: str
    password_sha256: str
    site_uuid: str
    server_url: str = ""
    app_version: str = ""
    app_name: str = ""
    sync_version: str = ""

    def __repr__(self) -> str:
        """Describe the caller without its credential."""
        return f"Credentials({self.username!r})"


class Request(Struct, frozen=True, rename="camel", kw_only=True):
    """What every request has; ``POST site_status`` has no more."""

    credentials: Credentials = field(name="syncV5Settings")
    version: int = field(name="syncV6Version", default=0)


class PullRequest(Request, frozen=True, rename="camel", kw_only=True):
    """``POST pull``: records from ``cursor`` on, inclusive (protocol 3.3)."""

    cursor: Count
    batch_size: Count
    is_initialised: bool = False


class PatientPullRequest(Request, frozen=True, rename="camel", kw_only=True):
    """``POST patient-pull``: the same for one patient, with a cursor of its own."""

    cursor: Count
    batch_size: Count
    fetch_patient_id: str


class ChangelogRecord(Struct, frozen=True, gc=False):
    """One record and its place in the change log of the side that sends it."""

    cursor: Count
    record: Change

    @classmethod
    def served(
        cls, cursor: int, table: str, record_id: str, action: Action, content: bytes | None
    ) -> Self:
        """Return a record as either side writes it: null if there is no data."""
        change = Change(
            table_name=table,
            record_id=record_id,
            action=PUSHED_WORD[action],
            record_data=_NULL if content is None else Raw(content),
        )
        return cls(cursor, change)


class Batch(Struct, frozen=True):
    """Records in either direction; all keys are demanded (protocol 3.2)."""

    end_cursor: Count
    total_records: Count
    records: tuple[ChangelogRecord, ...]
    is_last_batch: bool


class PushRequest(Request, frozen=True, rename="camel", kw_only=True):
    """``POST push``: integrated after the batch that is the last."""

    batch: Batch


class PushResult(Struct, frozen=True):
    """How many records of a push are stored."""

    records_pushed: Count


class StatusResult(Struct, frozen=True):
    """Whether what the site pushed is still being integrated."""

    is_integrating: bool


class UploadRequest(Struct, frozen=True):
    """The ``json_part`` of ``PUT upload_file``; its outer keys are snake_case (protocol 3.2)."""

    file_id: str
    credentials: Credentials = field(name="sync_v5_settings")
    version: int = field(name="sync_v6_version", default=0)


class DownloadRequest(Request, frozen=True, rename="camel", kw_only=True):
    """``POST download_file``; ``id`` is that of the file's reference."""

    id: str
    table_name: str = ""
    record_id: str = ""


class NameStoreJoinRequest(Struct, frozen=True, rename="camel"):
    """``POST /central/name-store-join``: a patient becomes visible in a store (protocol 5.2)."""

    id: str
    name_id: str
    store_id: str
    credentials: Credentials = field(name="syncV5Settings")


class Data(Struct, frozen=True):
    """The answer to a call that succeeds; ``data`` may be null."""

    data: Any


class Failed(Struct, frozen=True):
    """The answer to one that does not; ``error`` is one of the failures below."""

    error: Any


NOT_A_CENTRAL_SERVER: Final = "notACentralServer"
INTEGRATION_IN_PROGRESS: Final = "integrationInProgress"


def legacy_server_error(detail: ErrorDetail) -> dict[str, Any]:
    """Return the failure that carries an error of v5, code and all."""
    return {"legacyServerError": detail}


def other_server_error(text: str) -> dict[str, Any]:
    """Return the failure that is no other; also that of wrong credentials."""
    return {"otherServerError": text}


def parsing_error(text: str) -> dict[str, Any]:
    """Return the failure of a push that cannot be read."""
    return {"parsingSyncRecordError": text}


def file_not_found(file_id: str) -> dict[str, Any]:
    """Return the failure of a file whose reference, or whose content, is not here."""
    return {"syncFileNotFound": file_id}


def version_mismatch(version: int) -> dict[str, Any]:
    """Return the failure of a version that is not served."""
    return {"syncVersionMismatch": [MIN_V6_VERSION, MAX_V6_VERSION, version]}
