"""The wire records of stores' documents and stock, in pull format.

Stores of Open mSupply sites also get the ``om_`` fields and activity logs that such a site writes;
all others have what the older programs know. Every required key of protocol, appendix A is there.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from app.demo.documents import (
    Invoice,
    InvoiceLine,
    Requisition,
    RequisitionLine,
    Stocktake,
    StocktakeLine,
)
from app.demo.network import DemoRecord, DemoStore
from app.demo.ordering import MONTHS_OF_STOCK
from app.demo.shelf import Batch
from app.demo.store_book import StoreBook
from app.demo.wire_values import day_of, moment_of, seconds_of

_DAYS_PER_MONTH: Final = 30

Fields = dict[str, object]


def document_records(
    books: Iterable[StoreBook], batches: Iterable[tuple[DemoStore, Batch]], currency_id: str
) -> Iterator[DemoRecord]:
    """Yield all documents of the books and the given batches, parents before children."""
    books = tuple(books)
    requisitions = [one for book in books for one in book.requisitions]
    invoices = [one for book in books for one in book.invoices]
    stocktakes = [one for book in books for one in book.stocktakes]
    yield from map(_requisition, requisitions)
    yield from (_requisition_line(one, line) for one in requisitions for line in one.lines)
    yield from (_item_line(store, batch) for store, batch in batches)
    yield from (_transact(one, currency_id) for one in invoices)
    yield from (_trans_line(one, line) for one in invoices for line in one.lines)
    yield from map(_stock_take, stocktakes)
    yield from (_stock_take_line(one, line) for one in stocktakes for line in one.lines)


def _item_line(store: DemoStore, batch: Batch) -> DemoRecord:
    volume = batch.item.volume_of(batch.pack_size)
    return DemoRecord(
        "item_line",
        batch.record_id,
        {
            "ID": batch.record_id,
            "store_ID": store.record_id,
            "item_ID": batch.item.record_id,
            "batch": batch.number,
            "expiry_date": day_of(batch.expires_on),
            "hold": False,
            "location_ID": batch.location_id,
            "pack_size": batch.pack_size,
            "available": batch.available,
            "quantity": batch.on_hand,
            "cost_price": batch.cost,
            "sell_price": batch.sell,
            "note": "",
            "name_ID": batch.supplier_id,
            "barcodeID": "",
            "vvm_status_id": "",
            "total_volume": round(volume * batch.on_hand, 7),
            "volume_per_pack": volume,
        },
    )


def _transact(invoice: Invoice, currency_id: str) -> DemoRecord:
    entered, confirmed = invoice.created_at, invoice.confirmed_at
    data: Fields = {
        "ID": invoice.record_id,
        "name_ID": invoice.name_id,
        "store_ID": invoice.store.record_id,
        "invoice_num": invoice.number,
        "type": invoice.kind,
        "status": _invoice_status(invoice),
        "user_ID": invoice.store.user_id,
        "hold": False,
        "comment": invoice.comment,
        "their_ref": invoice.their_reference,
        "prescriber_ID": invoice.prescriber_id,
        "currency_ID": currency_id,
        "currency_rate": 1,
        "goods_received_ID": "",
        "original_PO_ID": "",
        "requisition_ID": invoice.requisition_id,
        "linked_transaction_id": invoice.linked_invoice_id,
        "nameInsuranceJoinID": "",
        "donor_default_id": "",
        "insuranceDiscountAmount": 0,
        "insuranceDiscountRate": 0,
        "entry_date": day_of(entered),
        "entry_time": seconds_of(entered),
        "confirm_date": day_of(confirmed),
        "confirm_time": seconds_of(confirmed),
        "finalised_date": day_of(invoice.finalised_at),
        "finalised_time": seconds_of(invoice.finalised_at),
        "mode": "dispensary" if invoice.om_type == "PRESCRIPTION" else "store",
        "diagnosis_ID": invoice.diagnosis_id,
    }
    if invoice.store.writes_om_fields:
        data |= _om_invoice_fields(invoice)
    return DemoRecord("transact", invoice.record_id, data)


def _invoice_status(invoice: Invoice) -> str:
    if invoice.finalised_at is not None:
        return "fn"
    if invoice.confirmed_at is not None:
        return "cn"
    return "sg" if invoice.om_type == "OUTBOUND_SHIPMENT" else "nw"


def _om_invoice_fields(invoice: Invoice) -> Fields:
    outgoing = invoice.kind == "ci"
    shipped = invoice.om_type == "OUTBOUND_SHIPMENT"
    word = "ALLOCATED" if shipped else "NEW"
    if invoice.confirmed_at is not None:
        word = "PICKED" if outgoing else "DELIVERED"
    if invoice.finalised_at is not None:
        word = "SHIPPED" if shipped else "VERIFIED"
    confirmed, finalised = moment_of(invoice.confirmed_at), moment_of(invoice.finalised_at)
    return {
        "om_created_datetime": moment_of(invoice.created_at),
        "om_allocated_datetime": moment_of(invoice.created_at) if shipped else "",
        "om_picked_datetime": confirmed if outgoing else "",
        "om_shipped_datetime": finalised if shipped else "",
        "om_delivered_datetime": "" if outgoing else confirmed,
        "om_verified_datetime": "" if shipped else finalised,
        "om_status": word,
        "om_type": invoice.om_type,
    }


def _trans_line(invoice: Invoice, line: InvoiceLine) -> DemoRecord:
    return DemoRecord(
        "trans_line",
        line.record_id,
        {
            "ID": line.record_id,
            "transaction_ID": invoice.record_id,
            "item_ID": line.item.record_id,
            "item_name": line.item.name,
            "item_line_ID": line.item_line_id,
            "location_ID": line.location_id,
            "batch": line.batch_number,
            "expiry_date": day_of(line.expires_on),
            "pack_size": line.pack_size,
            "cost_price": line.cost,
            "sell_price": line.sell,
            "type": "stock_in" if line.incoming else "stock_out",
            "quantity": line.packs,
            "note": line.note,
            "optionID": line.reason_id,
            "linked_transact_id": line.linked_invoice_id,
            "donor_id": "",
            "vaccine_vial_monitor_status_ID": "",
            "volume_per_pack": line.item.volume_of(line.pack_size),
        },
    )


def _requisition(requisition: Requisition) -> DemoRecord:
    status, om_status = _requisition_status(requisition)
    touched_at = requisition.finalised_at or requisition.sent_at or requisition.created_at
    data: Fields = {
        "ID": requisition.record_id,
        "serial_number": requisition.number,
        "name_ID": requisition.name_id,
        "store_ID": requisition.store.record_id,
        "type": requisition.kind,
        "status": status,
        "user_ID": requisition.store.user_id,
        "date_entered": day_of(requisition.created_at),
        "lastModifiedAt": int(touched_at.timestamp()),
        "requester_reference": requisition.requester_reference,
        "linked_requisition_id": requisition.linked_requisition_id,
        "thresholdMOS": MONTHS_OF_STOCK,
        "daysToSupply": MONTHS_OF_STOCK * _DAYS_PER_MONTH,
        "comment": "",
        "authorisationStatus": "none",
        "orderType": "",
        "periodID": "",
        "programID": "",
    }
    if requisition.store.writes_om_fields:
        data |= {
            "om_created_datetime": moment_of(requisition.created_at),
            "om_sent_datetime": moment_of(requisition.sent_at),
            "om_finalised_datetime": moment_of(requisition.finalised_at),
            "om_max_months_of_stock": MONTHS_OF_STOCK,
            "om_status": om_status,
        }
    return DemoRecord("requisition", requisition.record_id, data)


def _requisition_status(requisition: Requisition) -> tuple[str, str]:
    """Return the status in the older words and in those of Open mSupply (protocol 7.4)."""
    if requisition.finalised_at is not None:
        return "fn", "FINALISED"
    if requisition.kind == "request":
        return ("fn", "SENT") if requisition.sent_at is not None else ("sg", "DRAFT")
    supplied = any(line.supplied for line in requisition.lines)
    return ("cn" if supplied else "sg"), "NEW"


def _requisition_line(requisition: Requisition, line: RequisitionLine) -> DemoRecord:
    snapshot = moment_of(requisition.created_at) if requisition.store.writes_om_fields else ""
    return DemoRecord(
        "requisition_line",
        line.record_id,
        {
            "ID": line.record_id,
            "requisition_ID": requisition.record_id,
            "item_ID": line.item.record_id,
            "Cust_stock_order": line.requested,
            "suggested_quantity": line.suggested,
            "actualQuan": line.supplied,
            "stock_on_hand": line.stock_on_hand,
            "daily_usage": round(line.issued / _DAYS_PER_MONTH, 2),
            "approved_quantity": 0,
            "authoriser_comment": "",
            "comment": "",
            "om_snapshot_datetime": snapshot,
            "itemName": line.item.name,
            "Cust_prev_stock_balance": line.opening,
            "Cust_stock_received": line.received,
            "Cust_stock_issued": line.issued,
            "stockLosses": max(0, -line.adjusted),
            "stockAdditions": max(0, line.adjusted),
            "stockExpiring": 0,
            "days_out_or_new_demand": 0,
            "optionID": "",
            "Cust_loss_adjust": line.adjusted,
        },
    )


def _stock_take(stocktake: Stocktake) -> DemoRecord:
    data: Fields = {
        "ID": stocktake.record_id,
        "created_by_ID": stocktake.store.user_id,
        "status": "fn" if stocktake.finalised_at is not None else "sg",
        "Description": stocktake.description,
        "comment": "",
        "Locked": False,
        "invad_additions_ID": stocktake.additions_id,
        "invad_reductions_ID": stocktake.reductions_id,
        "serial_number": stocktake.number,
        "stock_take_created_date": day_of(stocktake.created_at),
        "stock_take_time": seconds_of(stocktake.created_at),
        "stock_take_date": day_of(stocktake.created_at),
        "store_ID": stocktake.store.record_id,
    }
    if stocktake.store.writes_om_fields:
        data |= {
            "om_created_datetime": moment_of(stocktake.created_at),
            "om_finalised_datetime": moment_of(stocktake.finalised_at),
            "om_is_initial_stocktake": stocktake.is_initial,
        }
    return DemoRecord("Stock_take", stocktake.record_id, data)


def _stock_take_line(stocktake: Stocktake, line: StocktakeLine) -> DemoRecord:
    return DemoRecord(
        "Stock_take_lines",
        line.record_id,
        {
            "ID": line.record_id,
            "stock_take_ID": stocktake.record_id,
            "location_id": line.location_id,
            "comment": "",
            "snapshot_qty": line.snapshot,
            "snapshot_packsize": line.pack_size,
            "stock_take_qty": line.counted if line.counted is not None else 0,
            "is_edited": line.counted is not None,
            "item_line_ID": line.item_line_id,
            "item_ID": line.item.record_id,
            "item_name": line.item.name,
            "Batch": line.batch_number,
            "expiry": day_of(line.expires_on),
            "cost_price": line.cost,
            "sell_price": line.sell,
            "optionID": line.reason_id,
            "vaccine_vial_monitor_status_ID": "",
            "volume_per_pack": line.item.volume_of(line.pack_size),
        },
    )
