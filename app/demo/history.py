"""A year in the demo network: day after day, what every store receives, issues, orders and counts.

Stores that supply others come first in each day. Orders between stores take their time: the
supplier responds and sends on the next working day, the goods arrive some days later, and a store
whose site has not synchronised since then has not told the central server of them.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from random import Random
from typing import Final

from app.demo.counting import count_stock
from app.demo.documents import Invoice, Requisition
from app.demo.identity import Identity
from app.demo.issuing import dispense, fill_order, supply_facility
from app.demo.network import DemoStore
from app.demo.ordering import enter_paper_order, finish_response, order, respond
from app.demo.places import HISTORY_DAYS, PACES
from app.demo.receiving import open_stock, receive_delivery, receive_transfer
from app.demo.reference import SUPPLIES, Item, Reference
from app.demo.store_book import StoreBook, Surroundings

_PAPER_ORDERS: Final = 0.25
"""The share of issues to facilities that answer an order on paper."""

Books = dict[str, StoreBook]


def live(
    identity: Identity,
    reference: Reference,
    stores: tuple[DemoStore, ...],
    around: dict[str, Surroundings],
    today: date,
) -> Books:
    """Return the books of all stores, by code, as they stand on the eve of ``today``."""
    assortments = choose_items(identity, reference, stores)
    books = {
        store.code: StoreBook(
            store, PACES[store.code], assortments[store.code], around[store.code], identity
        )
        for store in stores
    }
    year = _Year(books)
    first = today - timedelta(days=HISTORY_DAYS)
    for book in books.values():
        open_stock(book, first)
    for day in working_days(first + timedelta(days=1), today):
        year.live_through(day)
    return books


def working_days(first: date, end: date) -> Iterator[date]:
    """Yield the days from Monday to Friday from ``first`` up to, not including, ``end``."""
    for offset in range((end - first).days):
        day = first + timedelta(days=offset)
        if day.weekday() < 5:
            yield day


def choose_items(
    identity: Identity, reference: Reference, stores: tuple[DemoStore, ...]
) -> dict[str, tuple[Item, ...]]:
    """Return what each store stocks, by its code: only items that its supplier stocks too."""
    chosen: dict[str, tuple[Item, ...]] = {}
    for store in stores:
        pace = PACES[store.code]
        offered = chosen[store.supplier_code] if store.supplier_code else reference.items
        fitting = [item for item in offered if _is_stocked(store, item)]
        # Essential medicines first, and among equals a choice of this store's own.
        rng = Random(f"{identity.seed}/{store.code}/items")
        rank = {"V": 0.0, "E": 0.4, "N": 0.9}
        fitting.sort(key=lambda item: rank[item.ven] + rng.random())
        chosen[store.code] = tuple(sorted(fitting[: pace.items], key=lambda item: item.code))
    return chosen


def _is_stocked(store: DemoStore, item: Item) -> bool:
    pace = PACES[store.code]
    if pace.categories:
        return item.category in pace.categories
    if item.category == "vaccines" or item.level > pace.level:
        return False
    return store.mode == "store" or item.category not in SUPPLIES


class _Year:
    """Runs the days: what is due of earlier days first, then the ordinary work of each store."""

    def __init__(self, books: Books) -> None:
        self._books = books
        self._due: defaultdict[date, list[Callable[[date], None]]] = defaultdict(list)

    def live_through(self, day: date) -> None:
        """Do the work of one working day in all stores."""
        for task in self._due.pop(day, ()):
            task(day)
        for index, book in enumerate(self._books.values()):
            if day <= book.last_day:
                self._work(book, day, index)

    def _work(self, book: StoreBook, day: date, index: int) -> None:
        pace, rng = book.pace, book.rng
        # Monthly work falls on another working day in each store.
        if pace.order_lines and _is_nth_working_day(day, 1 + index):
            supplier = self._books[book.store.supplier_code]
            request = order(book, day, supplier.store.name_id, pace.order_lines)
            self._plan(day, 1, partial(self._respond, supplier, request))
        for _ in range(_happenings(rng, pace.deliveries_per_week / 5)):
            lines = max(1, round(pace.delivery_lines * rng.uniform(0.6, 1.4)))
            receive_delivery(book, day, lines)
        for _ in range(_happenings(rng, pace.issues_per_day)):
            invoice = supply_facility(book, day)
            if invoice and rng.random() < _PAPER_ORDERS:
                enter_paper_order(book, day, invoice)
        for _ in range(_happenings(rng, pace.prescriptions_per_day)):
            dispense(book, day)
        if _is_nth_working_day(day, 14 + index % 5):
            count_stock(book, day, pace.count_lines, f"Monthly count {day:%Y-%m}")

    def _plan(self, day: date, after: int, task: Callable[[date], None]) -> None:
        """Have ``task`` done on the ``after``-th working day after ``day``."""
        days = working_days(day + timedelta(days=1), day + timedelta(days=after + 10))
        self._due[[*days][after - 1]].append(task)

    def _respond(self, supplier: StoreBook, request: Requisition, day: date) -> None:
        if day > supplier.last_day:
            return
        response = respond(supplier, day, request)
        invoice = fill_order(supplier, day, response)
        if invoice is None:
            return
        finish_response(response, invoice)
        if invoice.finalised_at is not None:
            customer = self._books[request.store.code]
            travel = supplier.rng.randint(4, 6)
            self._plan(day, travel, partial(self._receive, customer, invoice, request))

    @staticmethod
    def _receive(customer: StoreBook, invoice: Invoice, request: Requisition, day: date) -> None:
        if day <= customer.last_day:
            receive_transfer(customer, day, invoice, request)


def _happenings(rng: Random, per_day: float) -> int:
    """Return how often something happens today that happens ``per_day`` times on average."""
    whole = int(per_day)
    return whole + (rng.random() < per_day - whole)


def _is_nth_working_day(day: date, nth: int) -> bool:
    """Return whether ``day`` is the ``nth`` working day of its month."""
    first = day.replace(day=1)
    return nth == sum(1 for _ in working_days(first, day + timedelta(days=1)))
