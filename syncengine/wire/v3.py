"""The messages of the v3 interface, for mSupply mobile, with their exact wire names (protocol 4).

Record data stays opaque JSON here; its form, text throughout, is in ``mobile``. Lists of records
travel as bare arrays.
"""

from typing import Annotated, Final, Literal, Self

from msgspec import UNSET, Meta, Raw, Struct, UnsetType, field
from msgspec import json as msgspec_json

from models.enums import Action
from syncengine.wire.v5 import Count, SiteId

SITE_PATH: Final = "/sync/v3/site"
USER_PATH: Final = "/sync/v3/user"
INITIAL_DUMP_PATH: Final = "/sync/v3/initial_dump"
COUNT_PATH: Final = "/sync/v3/queued_records/count"
QUEUED_RECORDS_PATH: Final = "/sync/v3/queued_records"
ACKNOWLEDGED_RECORDS_PATH: Final = "/sync/v3/acknowledged_records"

MOBILE_VERSION_HEADER: Final = "mobile-version"
MOBILE_APP_NAME: Final = "mobile"
"""What the Sites list calls the app; it has no name of its own for itself."""

SERVER_VERSION: Final = 800
"""Any number passes with the app's present versions (protocol 4.2)."""

WRONG_DEVICE: Final = "Site registration doesn't match."
"""How an error must begin for the app to show it as it is (protocol 4.1)."""

Id = Annotated[str, Meta(min_length=1)]

_SYNC_TYPES: Final[dict[Action, Literal["U", "D", "M"]]] = {
    Action.UPSERT: "U",
    Action.DELETE: "D",
    Action.MERGE: "M",
}


class SiteAnswer(Struct, frozen=True, rename="pascal"):
    """``GET /site``: who the caller is; a mobile site has one store (protocol 4.2)."""

    server_id: SiteId = field(name="ServerID")
    site_id: SiteId = field(name="SiteID")
    store_id: str = field(name="StoreID")
    name_id: str = field(name="NameID")
    supplying_store_id: str = field(name="SupplyingStoreID")
    supplying_store_name_id: str = field(name="SupplyingStoreNameID")
    server_version: int = SERVER_VERSION


class UserAnswer(Struct, frozen=True):
    """``GET /user``: the user may work in the store."""

    user_id: str = field(name="UserID")
    is_admin: bool = field(name="isAdmin")


class CountAnswer(Struct, frozen=True):
    """``GET /queued_records/count``: how many records wait."""

    num_records: Count = field(name="NumRecords")


class Done(Struct, frozen=True):
    """The answer where there is nothing to say: an empty body would be an error."""


class Failed(Struct, frozen=True):
    """Any refusal; the app reads it whatever the HTTP status of an authentication call is."""

    error: str


class ServedRecord(Struct, frozen=True, gc=False):
    """One record for the app; ``SyncID`` comes back in the acknowledgement (protocol 4.3)."""

    sync_id: str = field(name="SyncID")
    table: str = field(name="RecordType")
    sync_type: Literal["I", "U", "D", "M"] = field(name="SyncType")
    record_id: str = field(name="RecordID")
    data: Raw | UnsetType = UNSET
    merge_id_to_keep: str | UnsetType = field(name="mergeIDtokeep", default=UNSET)
    merge_id_to_delete: str | UnsetType = field(name="mergeIDtodelete", default=UNSET)

    @classmethod
    def of(
        cls, sync_id: str, table: str, record_id: str, action: Action, content: bytes | None
    ) -> Self:
        """Return a record as served. ``content``: of an upsert its data, of a merge both ids."""
        sync_type = _SYNC_TYPES[action]
        if content is None or action is Action.DELETE:
            return cls(sync_id, table, sync_type, record_id)
        if action is Action.MERGE:
            ids = msgspec_json.decode(content, type=_MergeIds)
            return cls(sync_id, table, sync_type, record_id, UNSET, ids.keep, ids.delete)
        return cls(sync_id, table, sync_type, record_id, Raw(content))


class PushedRecord(Struct, frozen=True, gc=False):
    """One record of the app; ``Data`` is absent for a deletion (protocol 4.3)."""

    table: Id = field(name="RecordType")
    record_id: Id = field(name="RecordID")
    sync_type: Literal["I", "U", "D"] = field(name="SyncType")
    store_id: str = field(name="StoreID", default="")
    data: Raw = field(name="Data", default=Raw(b"null"))

    @property
    def action(self) -> Action:
        """What happened to the record."""
        return Action.DELETE if self.sync_type == "D" else Action.UPSERT


class AckRequest(Struct, frozen=True):
    """``POST /acknowledged_records``: what is integrated on the device."""

    sync_ids: tuple[str, ...] = field(name="SyncRecordIDs")


class _MergeIds(Struct, frozen=True):
    """The data of a merge as it is kept (protocol 1.3)."""

    keep: str = field(name="mergeIdToKeep", default="")
    delete: str = field(name="mergeIdToDelete", default="")
