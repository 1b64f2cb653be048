"""What a store writes down in the demo's history: invoices, requisitions, stocktakes.

Plain values in the terms of the field; ``store_records`` turns them into wire records. Moments are
UTC; amounts of stock are packs on invoices and stocktakes, units on requisitions.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from app.demo.network import DemoStore
from app.demo.reference import Item


@dataclass(slots=True)
class InvoiceLine:
    """A batch that an invoice moves; prices are of a pack in the home currency.

    ``item_line_id`` is "" while the goods of an inbound invoice have not been received.
    """

    record_id: str
    item: Item
    incoming: bool
    packs: int
    pack_size: int
    cost: float
    sell: float
    batch_number: str
    expires_on: date
    item_line_id: str = ""
    location_id: str = ""
    reason_id: str = ""
    linked_invoice_id: str = ""
    note: str = ""


@dataclass(slots=True)
class Invoice:
    """A transaction (table ``transact``); ``kind`` is its wire type: ci, si or sc.

    ``om_type`` names what it is in full (protocol 7.4). Goods were received, or picked if they go
    out, at ``confirmed_at``; None while the invoice is only entered.
    """

    record_id: str
    store: DemoStore
    number: int
    kind: str
    om_type: str
    name_id: str
    created_at: datetime
    confirmed_at: datetime | None = None
    finalised_at: datetime | None = None
    comment: str = ""
    their_reference: str = ""
    prescriber_id: str = ""
    diagnosis_id: str = ""
    requisition_id: str = ""
    linked_invoice_id: str = ""
    lines: list[InvoiceLine] = field(default_factory=list)


@dataclass(slots=True)
class RequisitionLine:
    """What is asked of an item, in units, and the customer's stock since its last order.

    ``opening + received - issued + adjusted`` is ``stock_on_hand``.
    """

    record_id: str
    item: Item
    requested: int
    suggested: int
    stock_on_hand: int
    received: int
    issued: int
    adjusted: int
    supplied: int = 0

    @property
    def opening(self) -> int:
        """Units on hand when the last order was made."""
        return self.stock_on_hand - self.received + self.issued - self.adjusted


@dataclass(slots=True)
class Requisition:
    """An order: ``kind`` is "request" at the customer and "response" at the supplier."""

    record_id: str
    store: DemoStore
    number: int
    kind: str
    name_id: str
    created_at: datetime
    sent_at: datetime | None = None
    finalised_at: datetime | None = None
    requester_reference: str = ""
    linked_requisition_id: str = ""
    lines: list[RequisitionLine] = field(default_factory=list)


@dataclass(slots=True)
class StocktakeLine:
    """What the books said of a batch and what was counted, in packs; None if not counted yet."""

    record_id: str
    item: Item
    item_line_id: str
    batch_number: str
    expires_on: date
    pack_size: int
    cost: float
    sell: float
    location_id: str
    snapshot: int
    counted: int | None
    reason_id: str = ""


@dataclass(slots=True)
class Stocktake:
    """A count of stock; its differences become the two inventory adjustments once finalised."""

    record_id: str
    store: DemoStore
    number: int
    description: str
    created_at: datetime
    finalised_at: datetime | None = None
    is_initial: bool = False
    additions_id: str = ""
    reductions_id: str = ""
    lines: list[StocktakeLine] = field(default_factory=list)
