"""New Dispensary: the second remote site with a datafile of its own, small and just set up.

Its store keeps its transactions to itself, General Warehouse collects it, and it shares a patient
with the Teaching Hospital Pharmacy, which is active on the central server. What happens between
the sites is in ``scene_stores``.
"""

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from typing import Final

from app.demo.generator import LOCAL_STORE, DemoNetwork
from app.demo.identity import Identity
from app.demo.name_records import name_records, name_store_join, store_records
from app.demo.network import DemoRecord, DemoStore
from app.demo.shelf import Batch
from app.demo.surroundings import Patient, patients
from models.commands.stores import set_include_transactions, set_syncs_with
from models.datafile import Datafile
from models.enums import SyncsWith
from models.views import OPERATOR

SECOND_SITE_ID: Final = 15
SECOND_SITE: Final = "New Dispensary"
SECOND_STORE: Final = "NEW"
SHARING_STORE: Final = "TEA"
_WAREHOUSE_SITE_ID: Final = 2
_OPENED_DAYS_AGO: Final = 14
_LOCATIONS: Final = ("Shelf A", "Shelf B", "Refrigerator")
_STOCKED: Final = 8


def second_store(network: DemoNetwork) -> DemoStore:
    """Return the store of New Dispensary."""
    identity = network.identity
    opened_on = network.today - timedelta(days=_OPENED_DAYS_AGO)
    return DemoStore(
        record_id=identity.of("store", SECOND_STORE),
        name_id=identity.of("name", SECOND_STORE),
        user_id=identity.of("user", SECOND_STORE),
        code=SECOND_STORE,
        name=SECOND_SITE,
        mode="dispensary",
        site_id=SECOND_SITE_ID,
        site_type="standalone",
        supplier_code=LOCAL_STORE,
        created_on=opened_on,
        last_day=opened_on,
    )


def shared_patient(network: DemoNetwork) -> Patient:
    """Return the patient of the Teaching Hospital Pharmacy who also comes to New Dispensary."""
    everybody = patients(network.identity, network.stores, network.today)
    return next(each for each in everybody if each.home.code == SHARING_STORE)


def second_site_records(network: DemoNetwork) -> Iterator[DemoRecord]:
    """Yield what the central server holds for the site, beside the generator's records."""
    identity, store = network.identity, second_store(network)
    warehouse = network.store(LOCAL_STORE)
    names = name_records(identity, network.reference, [store])
    yield from (each for each in names if each.record_id == store.name_id)
    yield from store_records([store])
    yield name_store_join(identity, store, warehouse.name_id)
    yield name_store_join(identity, warehouse, store.name_id)
    yield name_store_join(identity, store, shared_patient(network).record_id)
    for description in _LOCATIONS:
        yield _location(identity, store, description)
    for batch in islice(network.books[LOCAL_STORE].shelf, _STOCKED):
        yield _opening_stock(identity, store, batch)


def settle_second_store(central: Datafile, network: DemoNetwork) -> None:
    """Set how the store syncs: its transactions do not, and General Warehouse collects the rest."""
    store_id, at = second_store(network).record_id, central.clock.now()
    full = SyncsWith.ACTIVE_COLLECTOR
    with central.write() as session:
        set_include_transactions(session, OPERATOR, store_id, False, at)
        set_syncs_with(session, OPERATOR, store_id, _WAREHOUSE_SITE_ID, full, at)


def _location(identity: Identity, store: DemoStore, description: str) -> DemoRecord:
    record_id = identity.of("Location", store.code, description)
    data: dict[str, object] = {
        "ID": record_id,
        "Description": description,
        "code": description,
        "hold": False,
        "store_ID": store.record_id,
        "type_ID": "",
        "Volume": 1,
    }
    return DemoRecord("Location", record_id, data)


def _opening_stock(identity: Identity, store: DemoStore, batch: Batch) -> DemoRecord:
    record_id = identity.of("item_line", store.code, batch.record_id)
    data: dict[str, object] = {
        "ID": record_id,
        "store_ID": store.record_id,
        "item_ID": batch.item.record_id,
        "batch": batch.number,
        "expiry_date": f"{batch.expires_on:%Y-%m-%d}" if batch.expires_on else "0000-00-00",
        "hold": False,
        "location_ID": "",
        "pack_size": batch.pack_size,
        "available": 10,
        "quantity": 10,
        "cost_price": batch.cost,
        "sell_price": batch.sell,
        "note": "",
        "name_ID": "",
        "barcodeID": "",
        "vvm_status_id": "",
        "total_volume": 0,
        "volume_per_pack": 0,
    }
    return DemoRecord("item_line", record_id, data)
