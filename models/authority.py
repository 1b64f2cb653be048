"""Who may edit a record: the rule, pure, and what it asks of the datafile for edits made here.

Seed 003, "Data types", and sync.md: central data on the primary server, store data on the site
where the store is active, a patient's on the site of the home store, messages anywhere. The same
rule for whole batches that arrive is in ``models.arrival``; a test proves that the two agree.
"""

from dataclasses import dataclass, field, replace
from typing import Final

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from models.catalogue import CATALOGUE, RoutingKeys
from models.enums import (
    Action,
    DataType,
    HoldReason,
    InitialisationStatus,
    StoreMode,
    SyncType,
)
from models.here import CENTRAL_SITE_ID, Here
from models.network_preferences import (
    NETWORK_PREFERENCE_TABLE,
    PRIMARY_SITE,
    NetworkPreferences,
    network_preferences,
)
from models.store_keys import changes_central_keys
from models.tables import PRIMARY_SITE_ID, record, site, store_fact, store_on_site

VISIBILITY_TABLES: Final = frozenset({"name_store_join", "clinician_store_join"})
"""Edited on the primary server; new ones also where the store is active (seed 003)."""

NEW_ANYWHERE_TABLES: Final = VISIBILITY_TABLES | {"user"}
"""Central data of which a site may send new records: "New users", "Visibility of new …"."""

PROCUREMENT_TABLES: Final = frozenset({"purchase_order", "purchase_order_line"})

PRESCRIBER_TABLE: Final = "clinician"

_TRANSACTION_TABLES: Final = PROCUREMENT_TABLES | {
    *("transact", "trans_line", "requisition", "requisition_line", "indicator_value"),
    *("item_line", "location_movement", "Stock_take", "Stock_take_lines"),
    *("Goods_received", "Goods_received_line", "rnr_form", "rnr_form_line"),
}
_PRIMARYS: Final = frozenset({DataType.CENTRAL, DataType.CENTRAL_STORE, DataType.SYNC})

_NOTHING_SET: Final = NetworkPreferences()


@dataclass(frozen=True, slots=True)
class Editor:
    """The site that wants to edit, and what holds for it.

    ``dispensary``: a dispensary is active on it. ``enters_transactions``: it is active on its
    datafile (seed 002); only that datafile knows, so of a site whose records arrive it is true.
    Master data is the primary server's either way. ``knows_all_stores``: a store that is unknown is
    nobody's yet; otherwise it is another site's.
    """

    site_id: int
    network: NetworkPreferences = _NOTHING_SET
    dispensary: bool = False
    enters_transactions: bool = True
    knows_all_stores: bool = True

    @property
    def is_primary(self) -> bool:
        """Whether it is the site that edits central data."""
        return self.site_id == self.network.primary_site_id


@dataclass(frozen=True, slots=True)
class Claim:
    """A record as it is, or as somebody wants it to be.

    ``store_id``: its own, else its header's, else the home store of its patient. ``owner_site_id``:
    of the site that edits that store, None if nobody knows. ``last_site_id``: of the site that
    last changed the record, None if there was none. ``is_homeless``: of a patient without a home
    store.
    """

    table: str
    record_id: str
    data_type: DataType
    store_id: str | None
    owner_site_id: int | None
    last_site_id: int | None
    is_homeless: bool = False


def refusal(claim: Claim, editor: Editor) -> HoldReason | None:
    """Say why ``editor`` may not edit a record; None if it may. Both states of a record count."""
    if claim.data_type is DataType.MESSAGE or claim.data_type is DataType.LOCAL:
        return None
    if claim.table == NETWORK_PREFERENCE_TABLE and claim.record_id == PRIMARY_SITE:
        return None if editor.site_id == CENTRAL_SITE_ID else HoldReason.CENTRAL_DATA
    if claim.data_type in _PRIMARYS or claim.table in VISIBILITY_TABLES:
        if editor.is_primary:
            return None
        is_new = claim.last_site_id in {None, editor.site_id}
        if claim.table not in NEW_ANYWHERE_TABLES or not is_new:
            return HoldReason.CENTRAL_DATA
        return HoldReason.STORE_ELSEWHERE if _is_elsewhere(claim, editor) else None
    if not editor.enters_transactions and claim.table in _TRANSACTION_TABLES:
        return HoldReason.NOT_ACTIVE_HERE
    if editor.network.centralised_procurement and claim.table in PROCUREMENT_TABLES:
        return None if editor.is_primary else HoldReason.PROCUREMENT_CENTRAL
    if claim.data_type is DataType.PATIENT:
        if _is_elsewhere(claim, editor):
            return HoldReason.PATIENT_ELSEWHERE
        if claim.is_homeless and editor.site_id != CENTRAL_SITE_ID:
            return HoldReason.NO_HOME_STORE
        has_home = claim.store_id is not None and claim.owner_site_id is not None
        if claim.table == PRESCRIBER_TABLE and has_home and not editor.dispensary:
            return HoldReason.NO_DISPENSARY
        return None
    return HoldReason.STORE_ELSEWHERE if _is_elsewhere(claim, editor) else None


def _is_elsewhere(claim: Claim, editor: Editor) -> bool:
    """Whether another site edits the record's store; what names no store is nobody's."""
    if claim.store_id is None:
        return False
    if claim.owner_site_id is None:
        return not editor.knows_all_stores
    return claim.owner_site_id != editor.site_id


@dataclass(slots=True)
class EditDoor:
    """Authority for single edits; remembers what it found out of stores.

    For edits made on this site, or that arrive from the site ``arriving_from``. Valid in one
    transaction: what it remembers does not follow changes.
    """

    session: Session
    here: Here
    arriving_from: int | None = None
    _editor: Editor | None = None
    _owners: dict[str, int | None] = field(default_factory=dict)

    @property
    def editor(self) -> Editor:
        """The site that edits."""
        if self._editor is None and self.arriving_from is not None:
            self._editor = arriving_editor(self.session, self.arriving_from)
        if self._editor is None:
            active_here = self.session.execute(
                select(site.c.active_here).where(site.c.site_id == self.here.site_id)
            ).scalar_one_or_none()
            self._editor = Editor(
                self.here.site_id,
                network_preferences(self.session),
                # The central server also holds the stores of sites that never began, and an import
                # may be just about to bring their dispensaries.
                self.here.is_central or has_dispensary(self.session, self.here.site_id),
                enters_transactions=active_here is not False,
                knows_all_stores=self.here.is_central,
            )
        return self._editor

    def refusal(
        self, table: str, record_id: str, keys: RoutingKeys, store_id: str | None
    ) -> str | None:
        """Say why the record may not be edited here, in words; None if it may."""
        reason, claim = self._judged(table, record_id, keys, store_id)
        return None if reason is None else self._words(reason, claim)

    def reason(
        self, table: str, record_id: str, keys: RoutingKeys, store_id: str | None
    ) -> HoldReason | None:
        """Say why the record may not be edited; None if it may.

        ``keys``: of one of its states. ``store_id``: its own store, or its header's.
        """
        return self._judged(table, record_id, keys, store_id)[0]

    def allow_transactions(self) -> None:
        """Let also transactions be changed where nobody enters any: what follows from a merge."""
        self._editor = replace(self.editor, enters_transactions=True)

    def _judged(
        self, table: str, record_id: str, keys: RoutingKeys, store_id: str | None
    ) -> tuple[HoldReason | None, Claim]:
        is_homeless = False
        if store_id is None and keys.data_type is DataType.PATIENT:
            store_id = home_store_of(self.session, keys.name_id)
            is_homeless = store_id is None and (
                keys.name_id == record_id or self._is_known(keys.name_id)
            )
        if store_id is not None and store_id not in self._owners:
            self._owners[store_id] = owner_of_store(self.session, store_id)
        owner_site_id = None if store_id is None else self._owners[store_id]
        last_site_id = (
            self._last_site_of(table, record_id)
            if table in NEW_ANYWHERE_TABLES and not self.editor.is_primary
            else None
        )
        claim = Claim(
            table, record_id, keys.data_type, store_id, owner_site_id, last_site_id, is_homeless
        )
        return refusal(claim, self.editor), claim

    def store_refusal(self, store_id: str, payload: str) -> str | None:
        """Say why a store's record may not become ``payload`` here, in words; None if it may.

        Beside ``refusal``: on the primary server of a mirrored system the rest of it is edited.
        """
        if self.here.is_central:
            return None
        before = self.session.execute(
            select(record.c.payload).where(
                record.c.table_name == "store",
                record.c.record_id == store_id,
                record.c.action == Action.UPSERT,
            )
        ).scalar_one_or_none()
        return _CENTRAL_KEYS_WORDS if changes_central_keys(before, payload) else None

    def _is_known(self, name_id: str | None) -> bool:
        found = exists().where(
            record.c.table_name == "name",
            record.c.record_id == name_id,
            record.c.action != Action.MERGE,
        )
        return bool(self.session.execute(select(found)).scalar_one())

    def _last_site_of(self, table: str, record_id: str) -> int | None:
        return self.session.execute(
            select(record.c.source_site_id).where(
                record.c.table_name == table, record.c.record_id == record_id
            )
        ).scalar_one_or_none()

    def _words(self, reason: HoldReason, claim: Claim) -> str:
        if reason is HoldReason.STORE_ELSEWHERE:
            if self.here.is_central:
                return f"its store is active on site {claim.owner_site_id}"
            return "its store is not active on this site"
        if reason is HoldReason.PATIENT_ELSEWHERE and self.here.is_central:
            return f"its home store is active on site {claim.owner_site_id}"
        return _EDIT_WORDS[reason]


_EDIT_WORDS: Final = {
    HoldReason.CENTRAL_DATA: "central data can only be edited on the primary server",
    HoldReason.PROCUREMENT_CENTRAL: "purchase orders are edited on the primary server, since "
    "procurement is centralised",
    HoldReason.PATIENT_ELSEWHERE: "its home store is not active on this site",
    HoldReason.NO_HOME_STORE: "a patient without a home store is edited on the central server",
    HoldReason.NO_DISPENSARY: "prescribers are edited where a dispensary is active",
    HoldReason.NOT_ACTIVE_HERE: "this site is not active on this datafile, so no transactions are "
    "entered here; the box 'Site is active on this datafile' in its site window changes that",
}


_CENTRAL_KEYS_WORDS: Final = (
    "where a store is active, and who gets what of it, is set on the central server"
)


def owner_of_store(session: Session, store_id: str | None) -> int | None:
    """Return the site that edits the data of ``store_id`` now; None if the store is unknown.

    A store given to a site that has never begun to initialise is still the central server's: no
    device holds the data yet, so nothing can be edited twice.
    """
    if store_id is None:
        return None
    row = session.execute(
        select(store_on_site.c.site_id, site.c.initialisation)
        .join(site, site.c.site_id == store_on_site.c.site_id, isouter=True)
        .where(store_on_site.c.store_id == store_id, store_on_site.c.sync_type == SyncType.ACTIVE)
    ).one_or_none()
    if row is None:
        return None
    if row.initialisation == InitialisationStatus.NEW:
        return CENTRAL_SITE_ID
    return int(row.site_id)


def home_store_of(session: Session, name_id: str | None) -> str | None:
    """Return the home store of a patient; None if there is none, or no such patient."""
    return session.execute(
        select(record.c.store_id).where(
            record.c.table_name == "name",
            record.c.record_id == name_id,
            record.c.action != Action.MERGE,
        )
    ).scalar_one_or_none()


def arriving_editor(session: Session, source_site_id: int) -> Editor:
    """Return the site whose records arrive, as their editor."""
    return Editor(
        source_site_id, network_preferences(session), has_dispensary(session, source_site_id)
    )


def has_dispensary(session: Session, site_id: int) -> bool:
    """Whether a dispensary is active on the site."""
    found = exists().where(
        store_on_site.c.site_id == site_id,
        store_on_site.c.sync_type == SyncType.ACTIVE,
        store_fact.c.store_id == store_on_site.c.store_id,
        store_fact.c.mode == StoreMode.DISPENSARY,
    )
    return bool(session.execute(select(found)).scalar_one())


def gets_dispensary_data(session: Session, site_id: int) -> bool:
    """Whether the site gets the central data of dispensaries: it has one, or it edits the data."""
    is_primary = session.execute(select(PRIMARY_SITE_ID)).scalar_one() == site_id
    return is_primary or has_dispensary(session, site_id)


def partly_central(table: str) -> bool:
    """Whether only some records of the table are central data, so that its name tells nothing."""
    spec = CATALOGUE.get(table)
    return (
        spec is not None
        and spec.unless is not None
        and DataType.CENTRAL in {spec.data_type, spec.unless.data_type}
    )
