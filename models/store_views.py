"""Frozen views of the store window: one store with all that can be edited of it.

Views of lists and of the rest of the program are in ``models.views``; the same rules hold here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from models.enums import CopyReason, SiteType, StoreMode, SyncsWith, SyncType


@dataclass(frozen=True, slots=True)
class StoreCopyView:
    """What one site has of a store, and why.

    ``seen_by``: the codes of the stores that are active on the site and see the store.
    ``site_type`` and what follows are of the site; a remote site knows little of the others.
    """

    site_id: int
    site_name: str
    sync_type: SyncType | None
    syncs_with: SyncsWith
    reason: CopyReason
    seen_by: tuple[str, ...]
    site_type: SiteType | None = None
    last_synced_at: datetime | None = None
    waiting: int = 0
    other_stores: tuple[str, ...] = ()  # codes of others active on a mobile site: it takes one


@dataclass(frozen=True, slots=True)
class StorePreferenceView:
    """One key of a store's preferences. ``is_known``: the catalogue says what it may hold."""

    name: str
    value: object  # None where the record lacks it
    is_known: bool
    is_bool: bool


@dataclass(frozen=True, slots=True)
class StoreDetail:
    """All that the store window shows, but for the lists of what is visible.

    ``name_values``: of the record of the store's name; None if that has not arrived.
    ``copies``: of every site but this one. ``type_here`` is None where this site has no copy.
    """

    store_id: str
    name_id: str
    code: str
    mode: StoreMode
    disabled: bool
    created_on: str  # as the record has it: ISO, or empty
    name_values: Mapping[str, object] | None
    preferences: tuple[StorePreferenceView, ...]
    active_site_id: int
    active_site_name: str
    here_site_id: int
    type_here: SyncType | None
    copies: tuple[StoreCopyView, ...]
    include_transactions: bool
    is_primary: bool  # this site edits stores, their preferences and visibility

    @property
    def name(self) -> str:
        """What people call the store: its name, else its code."""
        name = (self.name_values or {}).get("name")
        return name if isinstance(name, str) and name else self.code


@dataclass(frozen=True, slots=True)
class VisibleView:
    """A name or an item, and whether it is visible in a store."""

    record_id: str
    code: str
    name: str
    kind: str  # of a name: "store", "facility"…; of an item: "general", "service"…
    visible: bool


@dataclass(frozen=True, slots=True)
class CopyChange:
    """What saving a store changes for the copy of one store on one site."""

    store_code: str
    site_id: int
    site_name: str
    before: SyncsWith
    after: SyncsWith


@dataclass(frozen=True, slots=True)
class StoreForesight:
    """What follows from saving a store, found by doing so and taking it back.

    ``copies``: of other stores only. ``queued``: how many more rows wait for a site, by its name.
    """

    copies: tuple[CopyChange, ...]
    queued: tuple[tuple[str, int], ...]
    patient_rows: int = 0
