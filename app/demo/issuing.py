"""How goods leave a demo store: to facilities, to other stores, to patients.

An issue reserves its batches when it is entered and takes them off the shelf when it is picked,
those that expire first before the others.
"""

from datetime import date, timedelta
from typing import Final

from app.demo.documents import Invoice, InvoiceLine, Requisition
from app.demo.reference import Item
from app.demo.shelf import Batch
from app.demo.store_book import UNITS_DISPENSED, StoreBook

_LARGEST_SHARE: Final = 0.4
"""Of what is usable, the most that one issue takes of an item."""

_DIRECTIONS: Final = (
    "one three times daily for five days",
    "one twice daily for seven days",
    "one at night",
    "two stat, then one daily",
    "as directed",
)


def issue(
    book: StoreBook, day: date, name_id: str, wanted: list[tuple[Item, int]]
) -> Invoice | None:
    """Send items to a customer, as far as there is stock; None if there is none at all.

    wanted: items and the units of each.
    """
    picks = [pick for item, units in wanted for pick in _choose(book, item, units, day)]
    if not picks:
        return None
    invoice = _outbound(book, day, "OUTBOUND_SHIPMENT", name_id)
    sent_at = invoice.created_at + timedelta(days=book.rng.randint(1, 3), hours=2)
    if invoice.confirmed_at is not None:
        invoice.finalised_at = book.if_known(sent_at)
    _move(book, invoice, picks)
    return invoice


def supply_facility(book: StoreBook, day: date) -> Invoice | None:
    """Send a health facility some of what it uses; None if the store is out of all of it."""
    facility = book.rng.choice(book.around.facilities)
    lines = max(1, round(book.pace.issue_lines * book.rng.uniform(0.5, 1.5)))
    wanted = [
        (item, round(book.demand[item.code] * book.rng.uniform(0.05, 0.25)))
        for item in book.rng.sample(book.items, min(lines, len(book.items)))
    ]
    return issue(book, day, facility.record_id, wanted)


def fill_order(book: StoreBook, day: date, response: Requisition) -> Invoice | None:
    """Send another store what it ordered and note on the order what was sent."""
    wanted = [(line.item, line.requested) for line in response.lines]
    invoice = issue(book, day, response.name_id, wanted)
    if invoice is None:
        return None
    invoice.requisition_id = response.record_id
    invoice.their_reference = response.requester_reference
    sent: dict[str, int] = {}
    for line in invoice.lines:
        sent[line.item.code] = sent.get(line.item.code, 0) + line.packs * line.pack_size
    for asked in response.lines:
        asked.supplied = sent.get(asked.item.code, 0)
    return invoice


def dispense(book: StoreBook, day: date) -> Invoice | None:
    """Give a patient one to three medicines; None if the store is out of all of them."""
    patient_id = book.rng.choice(book.around.patients)
    picks: list[tuple[Batch, int]] = []
    for item in book.rng.sample(book.items, book.rng.choice((1, 2, 2, 3))):
        units = book.rng.choice(UNITS_DISPENSED.get(item.unit, (1, 2)))
        picks += _choose(book, item, units, day)
    if not picks:
        return None
    invoice = _outbound(book, day, "PRESCRIPTION", patient_id)
    invoice.prescriber_id = book.rng.choice(book.around.prescribers)
    invoice.diagnosis_id = book.rng.choice(book.around.diagnoses)
    if invoice.confirmed_at is not None:
        invoice.finalised_at = invoice.confirmed_at + timedelta(minutes=2)
    _move(book, invoice, picks)
    for line in invoice.lines:
        line.note = book.rng.choice(_DIRECTIONS)
    return invoice


def _outbound(book: StoreBook, day: date, om_type: str, name_id: str) -> Invoice:
    entered_at = book.tick(day)
    number = book.next_number("ci")
    picked_at = entered_at + timedelta(minutes=book.rng.randint(10, 90))
    invoice = Invoice(
        record_id=book.identity.of("transact", book.store.code, "ci", number),
        store=book.store,
        number=number,
        kind="ci",
        om_type=om_type,
        name_id=name_id,
        created_at=entered_at,
        confirmed_at=None if book.is_unfinished(day) else picked_at,
    )
    book.invoices.append(invoice)
    return invoice


def _choose(book: StoreBook, item: Item, units: int, day: date) -> list[tuple[Batch, int]]:
    """Return batches and packs to give about ``units`` of an item, none if it is out of stock."""
    batches = book.shelf.usable(item, day)
    if not batches:
        return []
    usable = sum(batch.available * batch.pack_size for batch in batches)
    wanted = max(1, min(units, int(usable * _LARGEST_SHARE)))
    picks: list[tuple[Batch, int]] = []
    for batch in batches:
        packs = min(batch.available, -(-wanted // batch.pack_size))
        picks.append((batch, packs))
        wanted -= packs * batch.pack_size
        if wanted <= 0:
            break
    return picks


def _move(book: StoreBook, invoice: Invoice, picks: list[tuple[Batch, int]]) -> None:
    for batch, packs in picks:
        if invoice.confirmed_at is None:
            batch.reserved += packs
        else:
            book.shelf.pick(batch, packs)
        invoice.lines.append(
            InvoiceLine(
                record_id=book.identity.of("trans_line", invoice.record_id, len(invoice.lines)),
                item=batch.item,
                incoming=False,
                packs=packs,
                pack_size=batch.pack_size,
                cost=batch.cost,
                sell=batch.sell,
                batch_number=batch.number,
                expires_on=batch.expires_on,
                item_line_id=batch.record_id,
                location_id=batch.location_id,
            )
        )
