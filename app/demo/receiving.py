"""How goods come into a demo store: opening balance, deliveries, transfers from other stores.

All of it ends as batches on the store's shelf and as lines of inbound invoices.
"""

from datetime import date, timedelta
from typing import Final

from app.demo.counting import adjustment, enter_adjustment, start_stocktake, stocktake_line
from app.demo.documents import Invoice, InvoiceLine, Requisition
from app.demo.reference import Item
from app.demo.shelf import Batch
from app.demo.store_book import StoreBook

_MARGIN: Final = 1.1
"""Sell price over cost price."""


def open_stock(book: StoreBook, day: date) -> None:
    """Enter the opening balance of every item the store keeps, by an initial stocktake."""
    stocktake = start_stocktake(book, day, "Opening balance")
    stocktake.is_initial = True
    stocktake.finalised_at = book.work(timedelta(hours=5))
    additions = adjustment(book, "INVENTORY_ADDITION", stocktake)
    reason_id = book.around.reasons["positiveInventoryAdjustment", "Opening balance"]
    for item in book.items:
        pack_size = book.pack_size(item)
        packs = max(1, round(book.demand[item.code] * book.rng.uniform(1.5, 4) / pack_size))
        line = _stock_in(book, additions, item, packs, pack_size, _batch_terms(book, item, day))
        line.reason_id = reason_id
        batch = _shelve(book, line, additions.name_id, day)
        stocktake.lines.append(stocktake_line(book, stocktake, batch, 0, packs, reason_id))
    stocktake.additions_id = enter_adjustment(book, additions)


def receive_delivery(book: StoreBook, day: date, lines: int) -> Invoice:
    """Receive what runs low from an outside supplier, enough for about three months."""
    supplier = book.rng.choice(book.around.suppliers)
    invoice = _inbound(book, supplier.record_id, day)
    invoice.their_reference = f"DN-{book.rng.randint(10_000, 99_999)}"
    for item in book.lowest_cover(day, lines):
        packs = max(1, round(book.demand[item.code] * book.rng.uniform(2, 4) / item.pack_size))
        terms = _batch_terms(book, item, day)
        _stock_in(book, invoice, item, packs, book.pack_size(item), terms)
    _shelve_all(book, invoice, day)
    book.invoices.append(invoice)
    return invoice


def receive_transfer(
    book: StoreBook, day: date, outbound: Invoice, request: Requisition
) -> Invoice:
    """Receive what another store sent: the same batches, in this store's packs.

    The two invoices name each other (protocol 8.1), unless the sender has not synchronised since.
    """
    invoice = _inbound(book, outbound.store.name_id, day)
    invoice.their_reference = f"From invoice number {outbound.number}"
    invoice.requisition_id = request.record_id
    invoice.linked_invoice_id = outbound.record_id
    if day <= outbound.store.last_day:
        outbound.linked_invoice_id = invoice.record_id
    for sent in outbound.lines:
        split = sent.pack_size if book.dispenses else 1
        terms = (sent.batch_number, sent.expires_on, round(sent.sell / split, 4))
        line = _stock_in(
            book, invoice, sent.item, sent.packs * split, sent.pack_size // split, terms
        )
        line.linked_invoice_id = outbound.record_id
    _shelve_all(book, invoice, day)
    book.invoices.append(invoice)
    return invoice


def _inbound(book: StoreBook, name_id: str, day: date) -> Invoice:
    entered_at = book.tick(day)
    number = book.next_number("si")
    received_at = entered_at + timedelta(minutes=book.rng.randint(30, 240))
    checked_at = received_at + timedelta(days=book.rng.randint(1, 4))
    received = None if book.is_unfinished(day) else received_at
    return Invoice(
        record_id=book.identity.of("transact", book.store.code, "si", number),
        store=book.store,
        number=number,
        kind="si",
        om_type="INBOUND_SHIPMENT",
        name_id=name_id,
        created_at=entered_at,
        confirmed_at=received,
        finalised_at=book.if_known(checked_at) if received else None,
    )


def _batch_terms(book: StoreBook, item: Item, day: date) -> tuple[str, date, float]:
    """Return batch number, expiry and cost of a store's pack, as a delivery of ``day`` has them."""
    number = f"{item.code[:2]}{book.rng.randint(1000, 9999)}{book.rng.choice('ABCDEFGH')}"
    shelf_life_days = book.rng.choice((150, 240, 365, 480, 600, 730, 900, 1080))
    cost = item.pack_cost * book.rng.uniform(0.9, 1.15)
    cost = round(cost / item.pack_size, 4) if book.dispenses else round(cost, 2)
    return number, day + timedelta(days=shelf_life_days + book.rng.randint(0, 27)), cost


def _stock_in(
    book: StoreBook,
    invoice: Invoice,
    item: Item,
    packs: int,
    pack_size: int,
    terms: tuple[str, date, float],
) -> InvoiceLine:
    number, expires_on, cost = terms
    line = InvoiceLine(
        record_id=book.identity.of("trans_line", invoice.record_id, len(invoice.lines)),
        item=item,
        incoming=True,
        packs=packs,
        pack_size=pack_size,
        cost=cost,
        sell=round(cost * _MARGIN, 4),
        batch_number=number,
        expires_on=expires_on,
        location_id=book.location_for(item),
    )
    invoice.lines.append(line)
    return line


def _shelve_all(book: StoreBook, invoice: Invoice, day: date) -> None:
    """Put the goods of an invoice on the shelf, unless they have not been received yet."""
    if invoice.confirmed_at is not None:
        for line in invoice.lines:
            _shelve(book, line, invoice.name_id, day)


def _shelve(book: StoreBook, line: InvoiceLine, supplier_id: str, day: date) -> Batch:
    batch = Batch(
        record_id=book.identity.of("item_line", line.record_id),
        item=line.item,
        number=line.batch_number,
        expires_on=line.expires_on,
        pack_size=line.pack_size,
        cost=line.cost,
        sell=line.sell,
        location_id=line.location_id,
        supplier_id=supplier_id,
        received_on=day,
        on_hand=line.packs,
    )
    line.item_line_id = batch.record_id
    book.shelf.put(batch)
    return batch
