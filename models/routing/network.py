"""The network as the rule sees it: sites, stores, who has which copy, who is visible where.

Frozen facts without a session, so that the rule stays pure; ``load_network`` reads them.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.enums import (
    Action,
    DataType,
    InitialisationStatus,
    SiteType,
    StoreMode,
    SyncsWith,
    SyncType,
)
from models.here import CENTRAL_SITE_ID, Here, this_site
from models.routing.groups import PRESCRIBER_JOIN_TABLE, VISIBILITY_TABLE
from models.tables import datafile, record, site, store_fact, store_on_site


@dataclass(frozen=True, slots=True)
class StoreCopy:
    """What one site has, and is sent, of one store."""

    site_id: int
    sync_type: SyncType | None
    syncs_with: SyncsWith

    @property
    def shows_patients(self) -> bool:
        """Whether a patient visible in the store is visible on the site (seed 003, "Patients")."""
        return self.sync_type in {SyncType.ACTIVE, SyncType.COLLECTOR}


@dataclass(frozen=True, slots=True)
class StoreFacts:
    """What the rule asks of a store; ``name_id`` is the name it appears under."""

    name_id: str | None
    mode: StoreMode = StoreMode.STORE
    include_transactions: bool = True
    copies: tuple[StoreCopy, ...] = ()

    def copy_on(self, site_id: int) -> StoreCopy | None:
        """Return what a site has of the store."""
        return next((copy for copy in self.copies if copy.site_id == site_id), None)

    def is_active_on(self, site_id: int) -> bool:
        """Whether the store's data is edited on that site."""
        copy = self.copy_on(site_id)
        return copy is not None and copy.sync_type is SyncType.ACTIVE


@dataclass(frozen=True, slots=True)
class RecordFacts:
    """What the rule asks of a record."""

    table: str
    record_id: str
    data_type: DataType
    store_id: str | None
    name_id: str | None
    source_site_id: int


@dataclass(frozen=True, slots=True)
class Network:
    """Everything the rule may look at.

    ``initialised``: every site of the network, and whether it has begun to initialise; before
    that it is sent nothing, since initialising sends everything. ``visible_in`` and
    ``prescribes_in``: the stores in which a name is visible, or a prescriber is known.
    ``primary_site_id``: of the site that edits central data. ``mobile``: the sites that are mobile
    ones.
    """

    here: Here
    initialised: Mapping[int, bool]
    stores: Mapping[str, StoreFacts]
    visible_in: Mapping[str, frozenset[str]] = field(default_factory=dict)
    prescribes_in: Mapping[str, frozenset[str]] = field(default_factory=dict)
    primary_site_id: int = CENTRAL_SITE_ID
    mobile: frozenset[int] = frozenset()

    def has_dispensary(self, site_id: int) -> bool:
        """Whether a dispensary is active on the site."""
        return any(
            store.mode is StoreMode.DISPENSARY and store.is_active_on(site_id)
            for store in self.stores.values()
        )


def load_network(session: Session) -> Network:
    """Read the facts of the whole network; for questions about single records, not for queueing."""
    copies: dict[str, list[StoreCopy]] = defaultdict(list)
    for row in session.execute(select(store_on_site).order_by(store_on_site.c.site_id)):
        sync_type = None if row.sync_type is None else SyncType(row.sync_type)
        copies[row.store_id].append(StoreCopy(row.site_id, sync_type, SyncsWith(row.syncs_with)))
    stores = {
        row.store_id: StoreFacts(
            row.name_id,
            StoreMode(row.mode),
            row.include_transactions,
            tuple(copies[row.store_id]),
        )
        for row in session.execute(select(store_fact))
    }
    sites = session.execute(select(site.c.site_id, site.c.initialisation, site.c.site_type)).all()
    return Network(
        this_site(session),
        {row.site_id: row.initialisation != InitialisationStatus.NEW for row in sites},
        stores,
        _stores_by(session, VISIBILITY_TABLE, "name_id"),
        _stores_by(session, PRESCRIBER_JOIN_TABLE, "parent_id"),
        session.execute(select(datafile.c.primary_site_id)).scalar_one(),
        frozenset(row.site_id for row in sites if row.site_type == SiteType.MOBILE),
    )


def _stores_by(session: Session, table: str, column: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    rows = session.execute(
        select(record.c[column], record.c.store_id).where(
            record.c.table_name == table,
            record.c.action != Action.DELETE,
            record.c[column].is_not(None),
            record.c.store_id.is_not(None),
        )
    )
    for key, store_id in rows:
        found[key].add(store_id)
    return {key: frozenset(stores) for key, stores in found.items()}
