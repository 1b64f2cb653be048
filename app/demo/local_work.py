"""One more day of work in a demo store: the changes that wait to be sent from its site."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from app.demo.counting import batches_to_count, start_stocktake, stocktake_line
from app.demo.issuing import supply_facility
from app.demo.ordering import enter_paper_order, order
from app.demo.receiving import receive_delivery
from app.demo.shelf import Batch
from app.demo.store_book import StoreBook

_LARGEST_STEP: Final = 60
"""More records than one order, delivery or issue of a warehouse ever changes."""

_SHARE_OF_COUNTING: Final = 0.35
"""Of the day's records, those of the stocktake."""

_COUNTED: Final = 0.6
"""Of a stocktake's lines, those already counted."""


class DayOfWork:
    """What a store does on ``day``, on top of ``before``, which stays as it is."""

    def __init__(self, before: StoreBook, day: date, supplier_name_id: str) -> None:
        self.book = before.branch(day)
        self._day = day
        self._supplier_name_id = supplier_name_id
        self._before = {batch.record_id: (batch.on_hand, batch.reserved) for batch in before.shelf}

    def fill(self, count_records: int) -> None:
        """Work until exactly ``count_records`` distinct records are new or changed."""
        book, rng = self.book, self.book.rng
        for_documents = count_records - int(count_records * _SHARE_OF_COUNTING) - _LARGEST_STEP
        if self._size() < for_documents:
            order(book, self._day, self._supplier_name_id, book.pace.order_lines)
        while self._size() < for_documents:
            if rng.random() < 0.08:
                receive_delivery(book, self._day, book.pace.delivery_lines)
                continue
            invoice = supply_facility(book, self._day)
            if invoice is not None and rng.random() < 0.2:
                enter_paper_order(book, self._day, invoice)
        while (missing := count_records - self._size()) > 0:
            self._start_counting(missing - 1)

    def changed_batches(self) -> Iterator[Batch]:
        """Yield the batches that are new or of which something was taken or reserved."""
        for batch in self.book.shelf:
            if self._before.get(batch.record_id) != (batch.on_hand, batch.reserved):
                yield batch

    def _start_counting(self, lines: int) -> None:
        """Open a stocktake of at most ``lines`` lines, most of them counted already."""
        book = self.book
        stocktake = start_stocktake(book, self._day, f"Count of {self._day.isoformat()}")
        batches = batches_to_count(book, self._day, lines)
        for index, batch in enumerate(batches):
            counted = batch.on_hand if index < len(batches) * _COUNTED else None
            stocktake.lines.append(stocktake_line(book, stocktake, batch, batch.on_hand, counted))

    def _size(self) -> int:
        book = self.book
        lines = (
            len(document.lines)
            for documents in (book.invoices, book.requisitions, book.stocktakes)
            for document in documents
        )
        documents = len(book.invoices) + len(book.requisitions) + len(book.stocktakes)
        return documents + sum(lines) + sum(1 for _ in self.changed_batches())
