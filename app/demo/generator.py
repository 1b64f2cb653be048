"""The demo network's public face: make it, and take its records.

Deterministic: the same seed and day give the same records in the same order, byte for byte.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain, islice
from typing import Final

from app.demo.activity import activity_records
from app.demo.history import Books, live
from app.demo.identity import Identity
from app.demo.item_records import item_records, master_list_records, stocked_item_records
from app.demo.local_work import DayOfWork
from app.demo.name_records import (
    name_records,
    name_store_join,
    patient_records,
    prescriber_records,
    store_records,
    visibility_records,
)
from app.demo.network import DemoRecord, DemoSite, DemoStore
from app.demo.places import plan_sites, plan_stores
from app.demo.reference import Reference, load_reference
from app.demo.shared_records import HOME_CURRENCY, list_records, location_records, user_records
from app.demo.store_records import document_records
from app.demo.surroundings import PATIENTS_TREATED, patients, prescribers, surroundings

__all__ = [
    "LARGEST_CHANGE",
    "TOTAL_RECORDS",
    "DemoNetwork",
    "DemoRecord",
    "DemoSite",
    "DemoStore",
    "build",
    "central_records",
    "local_changes",
]

TOTAL_RECORDS: Final = 60_000
"""What the central server holds, whatever the seed: patients fill up to it."""

LARGEST_CHANGE: Final = 5_000
"""The most records that ``local_changes`` can make: a day's work has its limits."""

LOCAL_STORE: Final = "GEN"
"""The store whose remote site the demo opens: General Warehouse."""

_LOGS_KEPT: Final = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class DemoNetwork:
    """One demo network as it stands on the morning of ``today``; treat it as read-only."""

    identity: Identity
    today: date
    reference: Reference
    sites: tuple[DemoSite, ...]
    stores: tuple[DemoStore, ...]
    books: Books

    @property
    def seed(self) -> int:
        """What the network was made from."""
        return self.identity.seed

    def store(self, code: str) -> DemoStore:
        """Return a store by its code. Raises: KeyError if there is none."""
        return self.books[code].store


def build(seed: int, today: date) -> DemoNetwork:
    """Make the network of ``seed``; its last documents are of the day before ``today``.

    Takes about half a second.
    """
    identity = Identity(seed)
    reference = load_reference(identity)
    sites = plan_sites(today)
    stores = plan_stores(identity, sites, today)
    around = surroundings(identity, reference, stores, today)
    books = live(identity, reference, stores, around, today)
    return DemoNetwork(identity, today, reference, sites, stores, books)


def central_records(network: DemoNetwork) -> Iterator[DemoRecord]:
    """Yield all that the central server holds: ``TOTAL_RECORDS`` records, parents first."""
    made = 0
    for record in chain(_reference_records(network), _store_data(network)):
        made += 1
        yield record
    yield from _registered_patients(network, TOTAL_RECORDS - made)


def local_changes(network: DemoNetwork, count_records: int = 1150) -> Iterator[DemoRecord]:
    """Yield what General Warehouse does on ``today``: new documents and changed stock.

    Exactly ``count_records`` distinct records in their state at the end of the day, parents first,
    consistent with what ``central_records`` says of the store.
    Raises: ValueError unless ``count_records`` is 1 to ``LARGEST_CHANGE``.
    """
    if not 1 <= count_records <= LARGEST_CHANGE:
        raise ValueError(f"count_records must be 1 to {LARGEST_CHANGE}, not {count_records}")
    before = network.books[LOCAL_STORE]
    supplier = network.books[before.store.supplier_code].store
    work = DayOfWork(before, network.today, supplier.name_id)
    work.fill(count_records)
    return document_records(
        [work.book],
        [(before.store, batch) for batch in work.changed_batches()],
        network.identity.of("currency", HOME_CURRENCY),
    )


def _reference_records(network: DemoNetwork) -> Iterator[DemoRecord]:
    identity, reference, stores = network.identity, network.reference, network.stores
    around = {code: book.around for code, book in network.books.items()}
    yield from list_records(identity, network.today)
    yield from user_records(identity, stores)
    yield from item_records(identity, reference)
    yield from name_records(identity, reference, stores)
    yield from store_records(stores)
    yield from master_list_records(identity, reference, stores)
    yield from visibility_records(identity, stores, around)
    yield from prescriber_records(identity, prescribers(identity, stores))
    for patient in islice(patients(identity, stores, network.today), PATIENTS_TREATED):
        yield from patient_records(identity, patient)


def _store_data(network: DemoNetwork) -> Iterator[DemoRecord]:
    identity, books = network.identity, tuple(network.books.values())
    for book in books:
        yield from location_records(identity, book)
    for book in books:
        yield from stocked_item_records(book)
    batches = ((book.store, batch) for book in books for batch in book.shelf)
    yield from document_records(books, batches, identity.of("currency", HOME_CURRENCY))
    midnight = datetime.combine(network.today, time(0), tzinfo=UTC)
    for book in books:
        yield from activity_records(identity, book, midnight - _LOGS_KEPT)


def _registered_patients(network: DemoNetwork, count_records: int) -> Iterator[DemoRecord]:
    """Yield patients registered but not treated yet; an odd last record is one more visibility.

    Raises: ValueError if the documents already are more than all records should be.
    """
    if count_records < 0:
        raise ValueError(f"{-count_records} records too many before the patients")
    identity, stores = network.identity, network.stores
    everybody = patients(identity, stores, network.today)
    for patient in islice(everybody, PATIENTS_TREATED, PATIENTS_TREATED + count_records // 2):
        yield from patient_records(identity, patient)
    if count_records % 2:
        patient = next(patients(identity, stores, network.today))
        elsewhere = next(
            store for store in stores if store.mode == "dispensary" and store is not patient.home
        )
        yield name_store_join(identity, elsewhere, patient.record_id)
