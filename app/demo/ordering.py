"""How demo stores order: a store's request to its supplier, and the supplier's response.

Facilities without a store order on paper; their supplier enters the response itself.
"""

from datetime import date, timedelta
from typing import Final

from app.demo.documents import Invoice, Requisition, RequisitionLine
from app.demo.reference import Item
from app.demo.store_book import StoreBook

MONTHS_OF_STOCK: Final = 3
"""What an order fills the customer's stock up to."""


def order(book: StoreBook, day: date, supplier_name_id: str, lines: int) -> Requisition:
    """Ask the supplier for what runs low, in whole packs; the request is sent at once."""
    number = book.next_number("request")
    entered_at = book.tick(day)
    request = Requisition(
        record_id=book.identity.of("requisition", book.store.code, "request", number),
        store=book.store,
        number=number,
        kind="request",
        name_id=supplier_name_id,
        created_at=entered_at,
        sent_at=entered_at + timedelta(minutes=40),
    )
    for item in book.lowest_cover(day, lines):
        request.lines.append(_line(book, request, item))
        book.shelf.restart_tally(item)
    book.requisitions.append(request)
    return request


def respond(book: StoreBook, day: date, request: Requisition) -> Requisition:
    """Enter the response to another store's request and link the two (protocol 8.1).

    The request stays without its link if the customer has not synchronised since.
    """
    response = _response(book, day, request.store.name_id)
    response.requester_reference = f"From internal order {request.number}"
    response.linked_requisition_id = request.record_id
    if day <= request.store.last_day:
        request.linked_requisition_id = response.record_id
    for asked in request.lines:
        response.lines.append(
            RequisitionLine(
                record_id=_line_id(book, response),
                item=asked.item,
                requested=asked.requested,
                suggested=asked.suggested,
                stock_on_hand=asked.stock_on_hand,
                received=asked.received,
                issued=asked.issued,
                adjusted=asked.adjusted,
            )
        )
    return response


def enter_paper_order(book: StoreBook, day: date, invoice: Invoice) -> Requisition:
    """Enter the order on paper that ``invoice`` answers, with the facility's own figures."""
    response = _response(book, day, invoice.name_id)
    response.requester_reference = f"Paper order {book.rng.randint(100, 999)}"
    supplied: dict[str, tuple[Item, int]] = {}
    for line in invoice.lines:
        _, units = supplied.get(line.item.code, (line.item, 0))
        supplied[line.item.code] = (line.item, units + line.packs * line.pack_size)
    for item, units in supplied.values():
        issued = round(units * book.rng.uniform(0.6, 1.1))
        response.lines.append(
            RequisitionLine(
                record_id=_line_id(book, response),
                item=item,
                requested=round(units * book.rng.uniform(1, 1.5)),
                suggested=units,
                stock_on_hand=round(units * book.rng.uniform(0, 0.5)),
                received=round(issued * book.rng.uniform(0.5, 1)),
                issued=issued,
                adjusted=0,
                supplied=units,
            )
        )
    invoice.requisition_id = response.record_id
    invoice.their_reference = response.requester_reference
    finish_response(response, invoice)
    return response


def finish_response(response: Requisition, invoice: Invoice) -> None:
    """Finalise a response together with the invoice that answers it, if that is finalised."""
    response.finalised_at = invoice.finalised_at


def _response(book: StoreBook, day: date, name_id: str) -> Requisition:
    number = book.next_number("response")
    response = Requisition(
        record_id=book.identity.of("requisition", book.store.code, "response", number),
        store=book.store,
        number=number,
        kind="response",
        name_id=name_id,
        created_at=book.tick(day),
    )
    book.requisitions.append(response)
    return response


def _line(book: StoreBook, request: Requisition, item: Item) -> RequisitionLine:
    tally = book.shelf.tally(item)
    on_hand = book.shelf.units_on_hand(item)
    usual = max(book.demand[item.code], tally.issued)
    missing = max(0, MONTHS_OF_STOCK * usual - on_hand)
    return RequisitionLine(
        record_id=_line_id(book, request),
        item=item,
        requested=max(1, -(-missing // item.pack_size)) * item.pack_size,
        suggested=missing,
        stock_on_hand=on_hand,
        received=tally.received,
        issued=tally.issued,
        adjusted=tally.adjusted,
    )


def _line_id(book: StoreBook, requisition: Requisition) -> str:
    return book.identity.of("requisition_line", requisition.record_id, len(requisition.lines))
