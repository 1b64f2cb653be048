"""The records that every exchange benchmark moves: a store's invoices with lines and stock.

Deterministic, in canonical (pull) format with every key that protocol, appendix A asks for, dates
and times included, so that the conversions of protocol 7.3 have their real work. About 700 bytes
each. Both programs, ours and the floor, get exactly these.
"""

import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Final, NamedTuple
from uuid import UUID

import msgspec

STORE_ID: Final = "5B0E3A6C9D1F4E27A8C4D06B2F913E75"
NAME_ID: Final = "0C9D7E52B86A4F13925E17AD4C3B80F6"
ITEM_IDS: Final = tuple(f"{number:02X}D4E6F8A0B24C6D8E0F1A3B5C7D9E1F" for number in range(100))
_LOCATION_ID: Final = "9A41C6E07B3D4F58B2D8E6A0C1F37D94"
LINES_OF_AN_INVOICE: Final = 8
MEDICINES: Final = (
    "Amoxicillin 250mg dispersible tablet",
    "Artemether 20mg + lumefantrine 120mg tablet",
    "Ceftriaxone 1g powder for injection, vial",
    "Metformin hydrochloride 500mg tablet",
    "Oral rehydration salts 20.5g sachet",
    "Oxytocin 10 IU/mL solution for injection, ampoule",
    "Paracetamol 120mg/5mL oral liquid, bottle",
    "Zinc sulfate 20mg dispersible tablet",
)
_FIRST_DAY: Final = date(2024, 1, 1)
_SEED: Final = 20260801


class BenchRecord(NamedTuple):
    """One record; ``payload`` is its compact JSON in canonical form."""

    table: str
    record_id: str
    payload: str


def central_records(site_id: int) -> list[BenchRecord]:
    """Return what a site must know before its store's documents: name, items and the store."""
    name = {"ID": NAME_ID, "name": "Kavango Health Centre", "code": "KHC", "type": "store"}
    store = {"ID": STORE_ID, "name_ID": NAME_ID, "code": "KHC", "sync_id_remote_site": site_id}
    items = [
        {"ID": item_id, "item_name": MEDICINES[at % len(MEDICINES)], "code": f"M{at:04}"}
        for at, item_id in enumerate(ITEM_IDS)
    ]
    return [
        _record("name", name),
        *(_record("item", item) for item in items),
        _record("store", store),
    ]


def store_records(count: int) -> list[BenchRecord]:
    """Return ``count`` records of the store, each invoice before its lines, as they are made."""
    made = _documents(random.Random(_SEED))
    return [next(made) for _ in range(count)]


def mean_bytes(records: list[BenchRecord]) -> float:
    """Return how many bytes of JSON a record has on average."""
    return sum(len(record.payload.encode()) for record in records) / len(records)


def _documents(dice: random.Random) -> Iterator[BenchRecord]:
    number = 0
    while True:
        number += 1
        batch = _item_line(dice)
        invoice = _transact(dice, number)
        yield batch
        yield invoice
        for _ in range(LINES_OF_AN_INVOICE):
            yield _trans_line(dice, invoice.record_id, batch.record_id)


def _transact(dice: random.Random, number: int) -> BenchRecord:
    entered, seconds = _day(dice), dice.randrange(7 * 3600, 18 * 3600)
    return _record(
        "transact",
        {
            "ID": _id(dice),
            "name_ID": NAME_ID,
            "store_ID": STORE_ID,
            "invoice_num": number,
            "type": "ci",
            "status": "fn",
            "user_ID": "",
            "hold": False,
            "comment": "Monthly resupply",
            "their_ref": f"REQ-{number:06}",
            "prescriber_ID": "",
            "currency_ID": "",
            "currency_rate": 1,
            "goods_received_ID": "",
            "original_PO_ID": "",
            "requisition_ID": _id(dice),
            "linked_transaction_id": "",
            "nameInsuranceJoinID": "",
            "donor_default_id": "",
            "insuranceDiscountAmount": 0,
            "insuranceDiscountRate": 0,
            "entry_date": str(entered),
            "entry_time": seconds,
            "confirm_date": str(entered + timedelta(days=1)),
            "confirm_time": seconds + 1800,
            "finalised_date": str(entered + timedelta(days=2)),
            "finalised_time": seconds + 3600,
            "mode": "store",
            "diagnosis_ID": "",
            "om_created_datetime": f"{entered}T08:00:00",
            "om_status": "SHIPPED",
            "om_type": "OUTBOUND_SHIPMENT",
        },
    )


def _trans_line(dice: random.Random, invoice_id: str, batch_id: str) -> BenchRecord:
    packs, cost = dice.randrange(1, 400), dice.randrange(10, 90_000) / 100
    return _record(
        "trans_line",
        {
            "ID": _id(dice),
            "transaction_ID": invoice_id,
            "item_ID": dice.choice(ITEM_IDS),
            "item_name": dice.choice(MEDICINES),
            "item_line_ID": batch_id,
            "location_ID": _LOCATION_ID,
            "batch": f"B{dice.randrange(10**6):06}",
            "expiry_date": str(_day(dice) + timedelta(days=900)),
            "pack_size": dice.choice((1, 10, 100, 1000)),
            "cost_price": cost,
            "sell_price": round(cost * 1.15, 2),
            "type": "stock_out",
            "quantity": packs,
            "prescribedQuantity": 0,
            "note": "",
            "om_item_code": f"M{dice.randrange(100):04}",
            "om_total_before_tax": round(packs * cost, 2),
            "om_total_after_tax": round(packs * cost, 2),
            "optionID": "",
            "linked_transact_id": "",
            "donor_id": "",
            "vaccine_vial_monitor_status_ID": "",
            "manufacturer_ID": "",
            "sentQuantity": packs,
            "sent_pack_size": 1,
            "volume_per_pack": round(dice.random() / 100, 6),
        },
    )


def _item_line(dice: random.Random) -> BenchRecord:
    on_hand, cost = dice.randrange(0, 9_000), dice.randrange(10, 90_000) / 100
    return _record(
        "item_line",
        {
            "ID": _id(dice),
            "store_ID": STORE_ID,
            "item_ID": dice.choice(ITEM_IDS),
            "batch": f"B{dice.randrange(10**6):06}",
            "expiry_date": str(_day(dice) + timedelta(days=900)),
            "hold": False,
            "location_ID": _LOCATION_ID,
            "pack_size": dice.choice((1, 10, 100, 1000)),
            "available": on_hand,
            "quantity": on_hand,
            "cost_price": cost,
            "sell_price": round(cost * 1.15, 2),
            "note": "",
            "name_ID": NAME_ID,
            "barcodeID": "",
            "vvm_status_id": "",
            "total_volume": 0,
            "volume_per_pack": round(dice.random() / 100, 6),
        },
    )


def _record(table: str, fields: Mapping[str, object]) -> BenchRecord:
    return BenchRecord(table, str(fields["ID"]), msgspec.json.encode(fields).decode())


def _id(dice: random.Random) -> str:
    return UUID(int=dice.getrandbits(128), version=4).hex.upper()


def _day(dice: random.Random) -> date:
    return _FIRST_DAY + timedelta(days=dice.randrange(700))
