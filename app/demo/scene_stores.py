"""The story between stores: what two remote sites and the central server share, and what not.

Each scene makes a paper where it belongs, lets the sites synchronise, and compares the datafiles.
"""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import msgspec

from app.connection import settings_source
from app.demo.cast import Cast, check_same, gone, look
from app.demo.generator import LOCAL_STORE
from app.demo.network import DemoRecord
from app.demo.papers import Papers, Values
from app.demo.scene_sites import open_by_double_click
from app.demo.second_site import SECOND_SITE, SECOND_SITE_ID, SECOND_STORE, SHARING_STORE
from app.demo.stage import StoryError, press, until
from models.commands.imports import import_records
from models.commands.records import edit_record
from models.datafile import Datafile
from models.enums import Action, ErrorCode, RunOutcome, RunReason, SyncType
from models.errors import AppError
from models.lines import ImportLine
from models.queries.records import export_records
from models.queries.runs import last_run
from models.queries.stores import list_stores, store_id_of
from models.views import OPERATOR, RunView, StoreView
from syncengine import SyncEngine
from ui.session import AT_WORK
from ui.windows.site.window import SiteWindow

_WAREHOUSE_SITE_ID: Final = 2
_LINES: Final = 4
_PHONE: Final = "+00 555 0134"


async def send_stock(cast: Cast) -> str:
    """Finalise an invoice in General Warehouse: it arrives in New Dispensary as a delivery."""
    customer = await _store(cast.network.dispensary, SECOND_STORE)
    name_id = await _name_of(cast.network.dispensary, customer)
    made = await asyncio.to_thread(
        _make_out,
        cast.network.warehouse,
        LOCAL_STORE,
        lambda papers: papers.invoice(name_id, "store", 5),
    )
    await _sync_warehouse(cast)
    await _sync_dispensary(cast)
    header, lines = made[0], made[1:]
    for side in (cast.network.central, cast.network.dispensary):
        (delivery,) = await _those(side, "transact", linked_transaction_id=header.record_id)
        said = (delivery["type"], delivery["store_ID"], delivery["hold"])
        check_same(said, ("si", customer.store_id, True), "the delivery")
        arrived = await _those(side, "trans_line", transaction_ID=delivery["ID"])
        check_same(_contents(arrived), _contents(line.data for line in lines), "its lines")
    return f"invoice with {len(lines)} lines → supplier invoice on hold at {SECOND_SITE}"


async def send_order(cast: Cast) -> str:
    """Finalise an order in New Dispensary: it arrives in General Warehouse as a request."""
    supplier = await _store(cast.network.warehouse, LOCAL_STORE)
    name_id = await _name_of(cast.network.warehouse, supplier)
    made = await asyncio.to_thread(
        _make_out,
        cast.network.dispensary,
        SECOND_STORE,
        lambda papers: papers.order(name_id, 12),
    )
    await _sync_dispensary(cast)
    await _sync_warehouse(cast)
    order = made[0].record_id
    (response,) = await _those(cast.network.warehouse, "requisition", linked_requisition_id=order)
    said = (response["type"], response["store_ID"])
    check_same(said, ("response", supplier.store_id), "the response")
    asked = await _those(cast.network.warehouse, "requisition_line", requisition_ID=response["ID"])
    wanted = sorted(str(line.data["item_ID"]) for line in made[1:])
    check_same(sorted(str(line["item_ID"]) for line in asked), wanted, "the items ordered")
    return f"order with {len(asked)} lines → response requisition in General Warehouse"


async def share_patient(cast: Cast) -> str:
    """Change a patient whom two dispensaries share, at home; the other one gets and keeps it."""
    central, dispensary = cast.network.central, cast.network.dispensary
    home = await _store(central, SHARING_STORE)
    (shared,) = await _those(dispensary, "name", type="patient", supplying_store_id=home.store_id)
    patient_id = str(shared["ID"])
    await asyncio.to_thread(_edit, central, "name", patient_id, phone=_PHONE)
    await _sync_dispensary(cast)
    here = await _those(central, "name", ID=patient_id)
    check_same(await _those(dispensary, "name", ID=patient_id), here, "the patient on both sides")
    check_same(here[0]["phone"], _PHONE, "the patient's telephone number")
    try:
        await asyncio.to_thread(_edit, dispensary, "name", patient_id, phone="")
    except AppError as refused:
        check_same(refused.code, ErrorCode.EDIT_REFUSED, "the refusal")
        return f"{here[0]['name']} is equal at {home.name} and {SECOND_SITE}, and edited at home"
    raise StoryError("a patient was edited away from home")


async def keep_prescription(cast: Cast) -> str:
    """Dispense where transactions are not in sync: the prescription stays in its datafile."""
    dispensary = cast.network.dispensary
    (patient,) = await _those(dispensary, "name", type="patient")
    made = await asyncio.to_thread(
        _make_out,
        dispensary,
        SECOND_STORE,
        lambda papers: papers.invoice(str(patient["ID"]), "dispensary", 1),
    )
    run = await _sync_dispensary(cast)
    check_same(run.pushed_rows, 0, "records sent")
    for side, expected in ((dispensary, 1), (cast.network.central, 0)):
        found = await _those(side, "transact", ID=made[0].record_id)
        check_same(len(found), expected, f"prescriptions in {side.name}")
    return f"{len(made)} records stay at {SECOND_SITE}"


async def collect_store(cast: Cast) -> str:
    """Change a location of New Dispensary: General Warehouse, which collects it, has it too."""
    dispensary, warehouse = cast.network.dispensary, cast.network.warehouse
    store = await _store(warehouse, SECOND_STORE)
    check_same(store.type_here, SyncType.COLLECTOR, "the copy in General Warehouse")
    (place, *_) = await _those(dispensary, "Location", store_ID=store.store_id)
    await asyncio.to_thread(
        _edit, dispensary, "Location", str(place["ID"]), Description="By the window"
    )
    await _sync_dispensary(cast)
    await _sync_warehouse(cast)
    sides = (dispensary, cast.network.central, warehouse)
    found = [await _those(side, "Location", store_ID=store.store_id) for side in sides]
    check_same(found[1:], [found[0]] * 2, "the locations on the three sides")
    check_same("By the window" in {each["Description"] for each in found[0]}, True, "the change")
    window: SiteWindow = await open_by_double_click(cast, SECOND_SITE_ID)
    cast.pictures.take("second-site", window)
    window.close()
    await gone(cast.central, window, "the site window closes")
    window = await open_by_double_click(cast, _WAREHOUSE_SITE_ID)
    window.form.stores.table.select_key(store.store_id)
    cast.pictures.take("collected-store", window)
    window.close()
    await gone(cast.central, window, "the site window closes")
    return f"{len(found[0])} locations of {SECOND_SITE} are equal in three datafiles"


async def _sync_warehouse(cast: Cast) -> None:
    """Press the two arrows in General Warehouse and wait until all went well."""
    before = await asyncio.to_thread(look, cast.network.warehouse, last_run)
    data = cast.warehouse.data
    began = asyncio.Event()

    def note(status: Any) -> None:
        if status.state in AT_WORK:
            began.set()

    data.status_changed.connect(note)
    try:
        press(cast.warehouse.status_block.button)
        await until(began.is_set, "the synchronisation begins")
        await until(lambda: data.status.state not in AT_WORK, "the synchronisation ends")
    finally:
        data.status_changed.disconnect(note)
    run = await asyncio.to_thread(look, cast.network.warehouse, last_run)
    if run is None or run.outcome is not RunOutcome.DONE or run == before:
        raise StoryError(f"General Warehouse did not synchronise: {run and run.error}")


async def _sync_dispensary(cast: Cast) -> RunView:
    """Synchronise New Dispensary, as ``twoarrows sync`` does; return how it went."""
    run = await asyncio.to_thread(_run, cast.network.dispensary)
    if run.outcome is not RunOutcome.DONE:
        raise StoryError(f"{SECOND_SITE} did not synchronise: {run.error}")
    return run


def _run(location: Path) -> RunView:
    with closing(Datafile.open(str(location))) as datafile:
        return SyncEngine(datafile, settings_source(datafile)).run_once(RunReason.MANUAL)


def _make_out(
    location: Path, store_code: str, paper: Callable[[Papers], list[DemoRecord]]
) -> list[DemoRecord]:
    """Enter a paper of a store in its datafile, as an import does; return its records."""
    with closing(Datafile.open(str(location))) as datafile:
        with datafile.read() as session:
            store_id = store_id_of(session, store_code)
            stock = [each for each in _values(session, "item_line") if each["store_ID"] == store_id]
        at = datafile.clock.now()
        records = paper(Papers(store_id, stock[:_LINES], at))
        lines = [
            ImportLine(
                number,
                each.table,
                each.record_id,
                Action.UPSERT,
                msgspec.json.encode(each.data).decode(),
            )
            for number, each in enumerate(records, 1)
        ]
        with datafile.write() as session:
            import_records(session, OPERATOR, lines, at)
    return records


def _edit(location: Path, table: str, record_id: str, **values: object) -> None:
    with closing(Datafile.open(str(location))) as datafile, datafile.write() as session:
        edit_record(session, OPERATOR, table, record_id, values, datafile.clock.now())


async def _those(location: Path, table: str, **values: object) -> list[Values]:
    """Return the records of a table that say ``values``, by their ids, as a datafile has them."""
    found = await asyncio.to_thread(look, location, _values, table)
    chosen = [each for each in found if all(each.get(key) == values[key] for key in values)]
    return sorted(chosen, key=lambda each: str(each["ID"]))


def _values(session: Any, table: str) -> list[Values]:
    return [msgspec.json.decode(each.data or "{}") for each in export_records(session, {table})]


async def _store(location: Path, code: str) -> StoreView:
    stores = await asyncio.to_thread(look, location, list_stores)
    return next(each for each in stores if each.code == code)


async def _name_of(location: Path, store: StoreView) -> str:
    """Return the name that a store appears under."""
    (record,) = await _those(location, "store", ID=store.store_id)
    return str(record["name_ID"])


def _contents(lines: Iterable[Values]) -> list[tuple[str, ...]]:
    keys = ("item_ID", "batch", "quantity", "pack_size")
    return sorted(tuple(str(line[key]) for key in keys) for line in lines)
