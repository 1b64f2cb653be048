"""The activity logs that Open mSupply sites keep of their documents (table ``om_activity_log``)."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from app.demo.documents import Invoice, Requisition, Stocktake
from app.demo.identity import Identity
from app.demo.network import DemoRecord, DemoStore
from app.demo.store_book import StoreBook
from app.demo.wire_values import moment_of


class _Entry(NamedTuple):
    kind: str
    record_id: str
    logged_at: datetime


def activity_records(identity: Identity, book: StoreBook, since: datetime) -> Iterator[DemoRecord]:
    """Yield what a store logged from ``since`` on; nothing if its site keeps no such log."""
    if not book.store.writes_om_fields:
        return
    for entry in _entries(book):
        if entry.logged_at >= since:
            yield _activity_log(identity, book.store, entry)


def _entries(book: StoreBook) -> Iterator[_Entry]:
    for requisition in book.requisitions:
        yield from _of_requisition(requisition)
    for invoice in book.invoices:
        yield from _of_invoice(invoice)
    for stocktake in book.stocktakes:
        yield from _of_stocktake(stocktake)


def _of_invoice(invoice: Invoice) -> Iterator[_Entry]:
    subject = "Prescription" if invoice.om_type == "PRESCRIPTION" else "Invoice"
    yield _Entry(f"{subject}Created", invoice.record_id, invoice.created_at)
    if invoice.confirmed_at is not None:
        status = "Picked" if invoice.kind == "ci" else "Received"
        yield _Entry(f"{subject}Status{status}", invoice.record_id, invoice.confirmed_at)
    if invoice.finalised_at is not None:
        status = "Shipped" if invoice.om_type == "OUTBOUND_SHIPMENT" else "Verified"
        yield _Entry(f"{subject}Status{status}", invoice.record_id, invoice.finalised_at)


def _of_requisition(requisition: Requisition) -> Iterator[_Entry]:
    yield _Entry("RequisitionCreated", requisition.record_id, requisition.created_at)
    if requisition.sent_at is not None:
        yield _Entry("RequisitionStatusSent", requisition.record_id, requisition.sent_at)
    if requisition.finalised_at is not None:
        yield _Entry("RequisitionStatusFinalised", requisition.record_id, requisition.finalised_at)


def _of_stocktake(stocktake: Stocktake) -> Iterator[_Entry]:
    yield _Entry("StocktakeCreated", stocktake.record_id, stocktake.created_at)
    if stocktake.finalised_at is not None:
        yield _Entry("StocktakeStatusFinalised", stocktake.record_id, stocktake.finalised_at)


def _activity_log(identity: Identity, store: DemoStore, entry: _Entry) -> DemoRecord:
    record_id = identity.of("om_activity_log", entry.record_id, entry.kind)
    return DemoRecord(
        "om_activity_log",
        record_id,
        {
            "ID": record_id,
            "type": entry.kind,
            "user_ID": store.user_id,
            "store_ID": store.record_id,
            "record_ID": entry.record_id,
            "datetime": moment_of(entry.logged_at),
            "changed_to": "",
            "changed_from": "",
        },
    )
