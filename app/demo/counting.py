"""How a demo store counts its stock, and the inventory adjustments that follow from it."""

from datetime import date, timedelta
from typing import Final

from app.demo.documents import Invoice, InvoiceLine, Stocktake, StocktakeLine
from app.demo.shelf import Batch
from app.demo.store_book import StoreBook

_FOUND: Final = ("positiveInventoryAdjustment", "Counting correction")
_LOSSES: Final = (
    ("negativeInventoryAdjustment", "Counting correction"),
    ("negativeInventoryAdjustment", "Damaged"),
    ("negativeInventoryAdjustment", "Lost"),
)
_EXPIRED: Final = ("negativeInventoryAdjustment", "Expired")


def count_stock(book: StoreBook, day: date, lines: int, description: str) -> Stocktake:
    """Count ``lines`` batches, expired ones first, and write off or add the differences."""
    stocktake = start_stocktake(book, day, description)
    stocktake.finalised_at = book.work(timedelta(hours=3))
    additions = adjustment(book, "INVENTORY_ADDITION", stocktake)
    reductions = adjustment(book, "INVENTORY_REDUCTION", stocktake)
    for batch in batches_to_count(book, day, lines):
        counted, reason_id = _count(book, batch, day)
        difference = counted - batch.on_hand
        stocktake.lines.append(
            stocktake_line(book, stocktake, batch, batch.on_hand, counted, reason_id)
        )
        if difference:
            _adjust(book, additions if difference > 0 else reductions, batch, difference, reason_id)
    stocktake.additions_id = enter_adjustment(book, additions)
    stocktake.reductions_id = enter_adjustment(book, reductions)
    return stocktake


def start_stocktake(book: StoreBook, day: date, description: str) -> Stocktake:
    """Open a stocktake without lines in the store's book and return it."""
    number = book.next_number("stocktake")
    stocktake = Stocktake(
        record_id=book.identity.of("Stock_take", book.store.code, number),
        store=book.store,
        number=number,
        description=description,
        created_at=book.tick(day),
    )
    book.stocktakes.append(stocktake)
    return stocktake


def batches_to_count(book: StoreBook, day: date, lines: int) -> list[Batch]:
    """Return at most ``lines`` batches on hand since yesterday, expired ones first."""
    held = [batch for batch in book.shelf if batch.on_hand and batch.received_on < day]
    expired = [batch for batch in held if batch.expires_on <= day][:lines]
    others = [batch for batch in held if batch.expires_on > day]
    return expired + book.rng.sample(others, min(lines - len(expired), len(others)))


def stocktake_line(
    book: StoreBook,
    stocktake: Stocktake,
    batch: Batch,
    snapshot: int,
    counted: int | None,
    reason_id: str = "",
) -> StocktakeLine:
    """Return the next line of a stocktake: what the books say of a batch and what was counted."""
    return StocktakeLine(
        record_id=book.identity.of("Stock_take_lines", stocktake.record_id, len(stocktake.lines)),
        item=batch.item,
        item_line_id=batch.record_id,
        batch_number=batch.number,
        expires_on=batch.expires_on,
        pack_size=batch.pack_size,
        cost=batch.cost,
        sell=batch.sell,
        location_id=batch.location_id,
        snapshot=snapshot,
        counted=counted,
        reason_id=reason_id,
    )


def adjustment(book: StoreBook, om_type: str, stocktake: Stocktake) -> Invoice:
    """Return an inventory adjustment without lines, not entered yet; numbered when entered."""
    kind = "si" if om_type == "INVENTORY_ADDITION" else "sc"
    added = "Added" if kind == "si" else "Reduced"
    done_at = stocktake.finalised_at or stocktake.created_at
    return Invoice(
        record_id=book.identity.of("transact", stocktake.record_id, kind),
        store=book.store,
        number=0,
        kind=kind,
        om_type=om_type,
        name_id=book.around.adjustment_name_id,
        created_at=done_at,
        confirmed_at=done_at,
        finalised_at=done_at,
        comment=f"Stocktake {stocktake.number}; {added.lower()} stock",
    )


def enter_adjustment(book: StoreBook, invoice: Invoice) -> str:
    """Number an adjustment and put it into the book, unless nothing differed; return its id."""
    if not invoice.lines:
        return ""
    invoice.number = book.next_number(invoice.kind)
    book.invoices.append(invoice)
    return invoice.record_id


def _count(book: StoreBook, batch: Batch, day: date) -> tuple[int, str]:
    """Return what is counted of a batch and the reason if it differs from the books."""
    reasons = book.around.reasons
    if batch.expires_on <= day:
        return batch.reserved, reasons[_EXPIRED] if batch.available else ""
    if book.rng.random() > 0.12:
        return batch.on_hand, ""
    slip = max(1, round(batch.on_hand * 0.05))
    if book.rng.random() < 0.3:
        return batch.on_hand + slip, reasons[_FOUND]
    if batch.available < slip:
        return batch.on_hand, ""
    return batch.on_hand - slip, reasons[book.rng.choice(_LOSSES)]


def _adjust(
    book: StoreBook, invoice: Invoice, batch: Batch, difference: int, reason_id: str
) -> None:
    book.shelf.adjust(batch, difference)
    invoice.lines.append(
        InvoiceLine(
            record_id=book.identity.of("trans_line", invoice.record_id, len(invoice.lines)),
            item=batch.item,
            incoming=difference > 0,
            packs=abs(difference),
            pack_size=batch.pack_size,
            cost=batch.cost,
            sell=batch.sell,
            batch_number=batch.number,
            expires_on=batch.expires_on,
            item_line_id=batch.record_id,
            location_id=batch.location_id,
            reason_id=reason_id,
        )
    )
