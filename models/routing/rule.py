"""The rule: to which sites a record goes, and for every site why (sync.md, seed 003). Pure."""

from dataclasses import dataclass

from models.enums import DataType, RouteReason, StoreMode, SyncsWith
from models.here import CENTRAL_SITE_ID
from models.routing.groups import (
    DISPENSARY_TABLES,
    MOBILE_TABLES,
    PRESCRIBER_JOIN_TABLE,
    PRESCRIBER_TABLE,
    STORE_TABLES,
    TRANSACTION_TABLES,
    TRANSFER_TABLES,
)
from models.routing.network import Network, RecordFacts, StoreFacts


@dataclass(frozen=True, slots=True)
class Destination:
    """One site, whether it gets the record, and the reason."""

    site_id: int
    goes: bool
    reason: RouteReason


def destinations(record: RecordFacts, network: Network) -> tuple[Destination, ...]:
    """Say for every site of the network, by its id, whether and why a record goes there."""
    if not network.here.is_central:
        return (_from_remote(record, network),)
    return tuple(
        Destination(site_id, *_verdict(record, network, site_id))
        for site_id in sorted(network.initialised)
        if site_id != CENTRAL_SITE_ID
    )


_Verdict = tuple[bool, RouteReason]


def _from_remote(record: RecordFacts, network: Network) -> Destination:
    """A remote site sends its own changes to the central server, and to nobody else."""
    if record.data_type in {DataType.LOCAL, DataType.SYNC}:
        verdict = (False, RouteReason.LOCAL_DATA)
    elif record.source_site_id != network.here.site_id:
        verdict = (False, RouteReason.PULLED_HERE)
    elif _stays_at_dispensary(record, network):
        verdict = (False, RouteReason.TRANSACTIONS_STAY)
    elif _is_kept_from_central(record, network):
        verdict = (False, RouteReason.ONLY_TRANSFERS)
    else:
        verdict = (True, RouteReason.OWN_CHANGE)
    return Destination(CENTRAL_SITE_ID, *verdict)


def _stays_at_dispensary(record: RecordFacts, network: Network) -> bool:
    store = network.stores.get(record.store_id or "")
    return (
        record.table in TRANSACTION_TABLES
        and store is not None
        and store.mode is StoreMode.DISPENSARY
        and not store.include_transactions
    )


def _is_kept_from_central(record: RecordFacts, network: Network) -> bool:
    """Whether the central server has only a transfer copy of the record's store ("Store F")."""
    store = network.stores.get(record.store_id or "")
    copy = store.copy_on(CENTRAL_SITE_ID) if store is not None else None
    return (
        record.table in STORE_TABLES and copy is not None and copy.syncs_with is SyncsWith.TRANSFER
    )


def _verdict(record: RecordFacts, network: Network, site_id: int) -> _Verdict:
    if record.data_type in {DataType.LOCAL, DataType.SYNC}:
        return False, RouteReason.LOCAL_DATA
    if site_id in network.mobile and not _is_for_mobile(record, network, site_id):
        return False, RouteReason.NOT_FOR_MOBILE
    if record.data_type is DataType.CENTRAL:
        # By cursor, also to a site that is only about to initialise.
        is_primary = site_id == network.primary_site_id
        if record.table in DISPENSARY_TABLES and not (
            is_primary or network.has_dispensary(site_id)
        ):
            return False, RouteReason.NO_DISPENSARY
        if site_id not in network.mobile:
            return True, RouteReason.CENTRAL_DATA
    if record.source_site_id == site_id:
        return False, RouteReason.SAME_SITE
    goes, reason = _queued(record, network, site_id)
    if goes and not network.initialised[site_id]:
        return False, RouteReason.NOT_INITIALISED
    return goes, reason


def _is_for_mobile(record: RecordFacts, network: Network, site_id: int) -> bool:
    """Whether a mobile site would take a record: it holds one store, and no half of another's."""
    if record.table not in MOBILE_TABLES:
        return False
    store = network.stores.get(record.store_id or "")
    return record.data_type is not DataType.STORE or (
        store is not None and store.is_active_on(site_id)
    )


def _queued(record: RecordFacts, network: Network, site_id: int) -> _Verdict:
    if record.data_type is DataType.CENTRAL:
        return True, RouteReason.CENTRAL_DATA  # a mobile site, which has no other channel
    if record.data_type is DataType.MESSAGE:
        return _message(record, network, site_id)
    if record.data_type is DataType.PATIENT:
        return _of_patient(record, network, site_id)
    store = network.stores.get(record.store_id or "")
    if record.data_type is DataType.CENTRAL_STORE:
        if store is not None and store.is_active_on(site_id):
            return True, RouteReason.STORE_ACTIVE
        if site_id == network.primary_site_id:
            return True, RouteReason.PRIMARY_SERVER
        return False, RouteReason.ONLY_ACTIVE
    goes, reason = _store_copy(store, site_id)
    if not goes and _is_other_party(record, network, site_id):
        return True, RouteReason.OTHER_PARTY
    return goes, reason


def _store_copy(store: StoreFacts | None, site_id: int) -> _Verdict:
    copy = store.copy_on(site_id) if store is not None else None
    if store is None or copy is None or copy.syncs_with is SyncsWith.NONE:
        return False, RouteReason.STORE_NOT_THERE
    if copy.syncs_with is SyncsWith.TRANSFER:
        return False, RouteReason.ONLY_TRANSFERS
    active = store.is_active_on(site_id)
    return True, RouteReason.STORE_ACTIVE if active else RouteReason.STORE_COPY


def _is_other_party(record: RecordFacts, network: Network, site_id: int) -> bool:
    """Whether the customer or supplier of a record is a store that is active on the site."""
    return (
        record.table in TRANSFER_TABLES
        and record.name_id is not None
        and any(
            store.name_id == record.name_id and store.is_active_on(site_id)
            for store in network.stores.values()
        )
    )


def _of_patient(record: RecordFacts, network: Network, site_id: int) -> _Verdict:
    home = network.stores.get(record.store_id or "")
    if home is not None and home.is_active_on(site_id):
        return True, RouteReason.STORE_ACTIVE
    if record.table == PRESCRIBER_JOIN_TABLE:
        copy = home.copy_on(site_id) if home is not None else None
        if copy is not None and copy.shows_patients:
            return True, RouteReason.PRESCRIBER_THERE
    if record.table == PRESCRIBER_TABLE and _shown(
        network, network.prescribes_in.get(record.record_id, frozenset()), site_id
    ):
        return True, RouteReason.PRESCRIBER_THERE
    is_of_all = record.table == PRESCRIBER_TABLE and record.store_id is None
    if is_of_all and network.has_dispensary(site_id):
        return True, RouteReason.PRESCRIBER_OF_ALL
    if _shown(network, network.visible_in.get(record.name_id or "", frozenset()), site_id):
        return True, RouteReason.PATIENT_VISIBLE
    return False, RouteReason.NOT_VISIBLE


def _shown(network: Network, store_ids: frozenset[str], site_id: int) -> bool:
    copies = (
        network.stores[store_id].copy_on(site_id)
        for store_id in store_ids
        if store_id in network.stores
    )
    return any(copy is not None and copy.shows_patients for copy in copies)


def _message(record: RecordFacts, network: Network, site_id: int) -> _Verdict:
    """A message goes to both its stores' sites; without a receiver, to every site."""
    if record.store_id is None:
        return True, RouteReason.FOR_ALL
    parties = (network.stores.get(record.store_id), network.stores.get(record.name_id or ""))
    if any(store is not None and store.is_active_on(site_id) for store in parties):
        return True, RouteReason.MESSAGE_PARTY
    return False, RouteReason.NOT_A_PARTY
