"""Initiating halves of transfers between the stores of a small network, and what answers them."""

from typing import Final

import msgspec
from sqlalchemy import select

from models.catalogue import CATALOGUE
from models.datafile import Datafile
from models.enums import Action
from models.record_values import problem_with_value
from models.records import RecordChange
from models.tables import record
from models.transfers import settle_transfers
from tests.fakes.datafiles import FIRST_ID, SECOND_STORE
from tests.fakes.records import STORE, change, store, write

CUSTOMER: Final = f"name-{SECOND_STORE}"
SUPPLIER: Final = f"name-{STORE}"

NEIGHBOUR: Final = "store-d"

Values = dict[str, object]


def sale(invoice_id: str = "sale", store_id: str = STORE, name_id: str = CUSTOMER,
         **values: object) -> RecordChange:  # fmt: skip
    """Return a finalised customer invoice to another store."""
    return change("transact", invoice_id, **({
        "store_ID": store_id, "name_ID": name_id, "type": "ci", "status": "fn", "mode": "store",
        "invoice_num": 12, "currency_ID": "usd", "currency_rate": 1.5, "comment": "urgent",
        "their_ref": "PO 9", "tax_rate": None, "linked_transaction_id": "",
        "entry_date": "2026-03-31",
    } | values))  # fmt: skip


def sale_line(line_id: str = "line", invoice_id: str = "sale", **values: object) -> RecordChange:
    """Return a line of ten packs of amoxicillin."""
    return change("trans_line", line_id, **({
        "transaction_ID": invoice_id, "item_ID": "amox", "item_name": "Amoxicillin",
        "type": "stock_out", "quantity": 10, "pack_size": 100, "sell_price": 2.5,
        "cost_price": 2, "batch": "B1", "expiry_date": "2027-01-31", "item_line_ID": "stock-1",
        "location_ID": "shelf-1", "volume_per_pack": 0.5,
    } | values))  # fmt: skip


def request(requisition_id: str = "request", store_id: str = SECOND_STORE,
            name_id: str = SUPPLIER, **values: object) -> RecordChange:  # fmt: skip
    """Return a finalised request requisition to a supplying store."""
    return change("requisition", requisition_id, **({
        "store_ID": store_id, "name_ID": name_id, "type": "request", "status": "fn",
        "serial_number": 4, "thresholdMOS": 3, "daysToSupply": 60, "programID": "hiv",
        "periodID": "march", "orderType": "Normal", "is_emergency": True,
        "linked_requisition_id": "",
    } | values))  # fmt: skip


def request_line(line_id: str = "asked", requisition_id: str = "request") -> RecordChange:
    """Return a line that asks for 300 capsules."""
    return change("requisition_line", line_id, requisition_ID=requisition_id, item_ID="amox",
                  itemName="Amoxicillin", Cust_stock_order=300, suggested_quantity=280,
                  stock_on_hand=20, daily_usage=5.5, actualQuan=0)  # fmt: skip


def order(order_id: str = "order", store_id: str = SECOND_STORE, name_id: str = SUPPLIER,
          **values: object) -> RecordChange:  # fmt: skip
    """Return a confirmed purchase order to a supplying store."""
    return change("purchase_order", order_id, **({
        "store_ID": store_id, "name_ID": name_id, "status": "cn", "serial_number": 7,
        "currency_ID": "usd", "curr_rate": 2, "donor_id": "fund", "creation_date": "2026-03-31",
    } | values))  # fmt: skip


def order_line(line_id: str = "ordered", order_id: str = "order", **values: object) -> RecordChange:
    """Return a line that orders 1 000 capsules in packs of 100."""
    return change("purchase_order_line", line_id, **({
        "store_ID": SECOND_STORE, "purchase_order_ID": order_id, "item_ID": "amox",
        "item_name": "Amoxicillin", "packsize_ordered": 100, "quan_original_order": 1000,
        "price_per_pack_before_discount": 4,
    } | values))  # fmt: skip


def neighbour() -> tuple[RecordChange, ...]:
    """Return another store, ``NEIGHBOUR``, that is active on the first site."""
    named = change("name", f"name-{NEIGHBOUR}", name="Clinic", type="store")
    return named, store(NEIGHBOUR, FIRST_ID)


def settled(central: Datafile, *changes: RecordChange, site_id: int | None = FIRST_ID) -> None:
    """Write ``changes`` as made on ``site_id`` and settle what they concern."""
    write(central, changes, site_id)
    settle_transfers(central)


def living(datafile: Datafile, table: str) -> dict[str, Values]:
    """Return the records of a table that are not deleted, decoded, by their id."""
    with datafile.read() as session:
        rows = session.execute(
            select(record.c.record_id, record.c.payload).where(
                record.c.table_name == table, record.c.action == Action.UPSERT
            )
        ).all()
    return {row.record_id: msgspec.json.decode(row.payload, type=Values) for row in rows}


def answers_to(datafile: Datafile, table: str, *initiating: str) -> list[Values]:
    """Return the living records of ``table`` that are not among ``initiating``."""
    return [each for key, each in living(datafile, table).items() if key not in initiating]


def answer_to(datafile: Datafile, table: str, *initiating: str) -> Values:
    """Return the one record of ``table`` that is not among ``initiating``, whole as a peer needs.

    Raises: AssertionError if there is another number of them, or it lacks or confuses a key.
    """
    (found,) = answers_to(datafile, table, *initiating)
    for each in CATALOGUE[table].fields:
        if each.required or each.name in found:
            assert problem_with_value(each, found[each.name]) is None, each.name
    return found
