"""The stock of one demo store: batches, what is reserved of them, and what moved since when.

Invariant: for every batch ``0 <= reserved <= on_hand``, in packs. Nothing here knows documents.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from app.demo.reference import Item


@dataclass(slots=True)
class Batch:
    """One stock line (table ``item_line``): packs of an item with one batch number and expiry."""

    record_id: str
    item: Item
    number: str
    expires_on: date
    pack_size: int
    cost: float
    sell: float
    location_id: str
    supplier_id: str
    received_on: date
    on_hand: int
    reserved: int = 0

    @property
    def available(self) -> int:
        """Packs that may still be promised to somebody."""
        return self.on_hand - self.reserved


@dataclass(slots=True)
class Tally:
    """Units of an item that moved since the store's last order."""

    received: int = 0
    issued: int = 0
    adjusted: int = 0


class Shelf:
    """The batches of a store by item, those that expire first in front."""

    def __init__(self) -> None:
        self._batches: dict[str, list[Batch]] = {}
        self._tallies: dict[str, Tally] = {}

    def branch(self) -> "Shelf":
        """Return a copy whose batches change without changing these."""
        copy = Shelf()
        copy._batches = {
            code: [replace(batch) for batch in batches] for code, batches in self._batches.items()
        }
        copy._tallies = {code: replace(tally) for code, tally in self._tallies.items()}
        return copy

    def __iter__(self) -> Iterator[Batch]:
        for batches in self._batches.values():
            yield from batches

    def put(self, batch: Batch) -> None:
        """Add a batch that has just been received."""
        batches = self._batches.setdefault(batch.item.code, [])
        batches.append(batch)
        batches.sort(key=lambda held: held.expires_on)
        self.tally(batch.item).received += batch.on_hand * batch.pack_size

    def pick(self, batch: Batch, packs: int) -> None:
        """Take packs away that were available."""
        batch.on_hand -= packs
        self.tally(batch.item).issued += packs * batch.pack_size

    def adjust(self, batch: Batch, packs: int) -> None:
        """Correct what is on hand by ``packs``, which may be negative."""
        batch.on_hand += packs
        self.tally(batch.item).adjusted += packs * batch.pack_size

    def usable(self, item: Item, day: date) -> list[Batch]:
        """Return the batches to issue on ``day``: on the shelf since yesterday, not expired."""
        return [
            batch
            for batch in self._batches.get(item.code, ())
            if batch.on_hand > batch.reserved and batch.received_on < day < batch.expires_on
        ]

    def usable_units(self, item: Item, day: date) -> int:
        """Return how many units of an item could be issued on ``day``."""
        return sum(batch.available * batch.pack_size for batch in self.usable(item, day))

    def units_on_hand(self, item: Item) -> int:
        """Return all units of an item on the shelf, reserved and expired ones too."""
        return sum(batch.on_hand * batch.pack_size for batch in self._batches.get(item.code, ()))

    def tally(self, item: Item) -> Tally:
        """Return what moved of an item since ``restart_tally``."""
        return self._tallies.setdefault(item.code, Tally())

    def restart_tally(self, item: Item) -> None:
        """Start counting the movements of an item anew."""
        self._tallies[item.code] = Tally()
