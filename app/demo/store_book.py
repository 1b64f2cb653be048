"""One store of the demo: its shelf, its documents, its numbers and its clock.

What the store does with them is in ``receiving``, ``issuing``, ``ordering`` and ``counting``; when,
in ``history``.
"""

import math
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Final

from app.demo.documents import Invoice, Requisition, Stocktake
from app.demo.identity import Identity
from app.demo.network import DemoStore
from app.demo.places import Pace
from app.demo.reference import Item, Party
from app.demo.shelf import Shelf

UNITS_DISPENSED: Final = {"tablet": (10, 14, 20, 21, 28, 30), "capsule": (10, 14, 15, 21, 28)}
"""Units of a kind that one prescription line gives; one or two of every other kind."""

_OPENS_AT: Final = time(8)


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a store; ``storage`` is the key of its location type."""

    record_id: str
    code: str
    description: str
    storage: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Whom a store deals with and where it puts things; none of it changes.

    ``patients``: the ids of the names of its patients. ``reasons``: the ids of the adjustment
    reasons by type and title.
    """

    locations: tuple[Location, ...]
    suppliers: tuple[Party, ...]
    facilities: tuple[Party, ...]
    patients: tuple[str, ...]
    prescribers: tuple[str, ...]
    diagnoses: tuple[str, ...]
    reasons: dict[tuple[str, str], str]
    adjustment_name_id: str


class StoreBook:
    """All that one store did and has, up to the present day of its history.

    Not for more than one thread. The same seed gives the same book, whatever other stores do.
    """

    def __init__(
        self,
        store: DemoStore,
        pace: Pace,
        items: tuple[Item, ...],
        around: Surroundings,
        identity: Identity,
    ) -> None:
        self.store = store
        self.pace = pace
        self.items = items
        self.around = around
        self.identity = identity
        self.last_day = store.last_day
        self.rng = Random(f"{identity.seed}/{store.code}")
        self.shelf = Shelf()
        self.invoices: list[Invoice] = []
        self.requisitions: list[Requisition] = []
        self.stocktakes: list[Stocktake] = []
        self.demand = {item.code: self._monthly_demand(item) for item in items}
        self._numbers: dict[str, int] = {}
        self._clock = datetime.min.replace(tzinfo=UTC)

    def branch(self, day: date) -> "StoreBook":
        """Return a book that goes on from here on ``day`` without touching this one.

        Numbers and stock go on; the lists of documents start empty.
        """
        book = StoreBook(self.store, self.pace, self.items, self.around, self.identity)
        book.last_day = day
        book.rng = Random(f"{self.identity.seed}/{self.store.code}/{day}")
        book.shelf = self.shelf.branch()
        book.demand = self.demand
        book._numbers = dict(self._numbers)
        return book

    @property
    def dispenses(self) -> bool:
        """Whether the store gives medicines to patients, and so keeps packs of one unit."""
        return self.store.mode == "dispensary"

    def next_number(self, kind: str) -> int:
        """Return the next number of a kind of document in this store, from 1."""
        number = self._numbers.get(kind, 0) + 1
        self._numbers[kind] = number
        return number

    def tick(self, day: date) -> datetime:
        """Return when the next document of ``day`` is entered: some minutes after the last."""
        if self._clock.date() != day:
            self._clock = datetime.combine(day, _OPENS_AT, tzinfo=UTC)
        self._clock += timedelta(seconds=self.rng.randint(60, 240))
        return self._clock

    def work(self, span: timedelta) -> datetime:
        """Return when work that takes ``span`` is done; the day goes on from there."""
        self._clock += span
        return self._clock

    def if_known(self, moment: datetime) -> datetime | None:
        """Return ``moment``, or None if it comes after what the central server knows of."""
        return moment if moment.date() <= self.last_day else None

    def is_unfinished(self, day: date) -> bool:
        """Return whether a document entered on ``day`` is still open: some of the last day are."""
        return day == self.last_day and self.rng.random() < 0.4

    def pack_size(self, item: Item) -> int:
        """Return how many units a pack of an item has on this store's shelf."""
        return 1 if self.dispenses else item.pack_size

    def location_for(self, item: Item) -> str:
        """Return the id of a location that may hold an item, "" if the store has none."""
        wanted = "controlled" if item.category == "opioids" else item.storage
        fitting = [place for place in self.around.locations if place.storage == wanted]
        return self.rng.choice(fitting).record_id if fitting else ""

    def lowest_cover(self, day: date, count: int) -> list[Item]:
        """Return the ``count`` items whose usable stock lasts shortest, the shortest first."""
        cover = {
            item.code: self.shelf.usable_units(item, day) / self.demand[item.code]
            for item in self.items
        }
        return sorted(self.items, key=lambda item: (cover[item.code], item.code))[:count]

    def _monthly_demand(self, item: Item) -> int:
        """Return the units that usually leave in a month: fewer of what is dear."""
        if self.dispenses:
            usual = UNITS_DISPENSED.get(item.unit, (1, 2))
            return self.rng.randint(2, 5) * max(usual)
        packs = math.ceil(self.rng.lognormvariate(3.2, 0.7) / (1 + item.pack_cost / 15))
        return packs * item.pack_size
