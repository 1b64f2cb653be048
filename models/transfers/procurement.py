"""The received quantities of purchase orders, which follow the lines of goods received.

Seed 003, "Internal requisitions": updated on the primary server if procurement is centralised,
else on the site where the store is active.
"""

from collections import defaultdict
from collections.abc import Collection
from math import isfinite
from typing import Final

from sqlalchemy.orm import Session

from models.here import Here
from models.network_preferences import network_preferences
from models.transfers.copies import number_in
from models.transfers.kinds import text_of
from models.transfers.parties import Parties
from models.transfers.workspace import Workspace

RECEIVED_FIELD: Final = "quan_rec_to_date"
"""Units received of a purchase order line, kept by the peers under this key."""


def ordering_site(session: Session) -> int | None:
    """Return the site that enters the purchase orders of all stores; None if each its own."""
    preferences = network_preferences(session)
    return preferences.primary_site_id if preferences.centralised_procurement else None


def update_received(
    work: Workspace, here: Here, order_ids: Collection[str], *, ordering_site_id: int | None
) -> None:
    """Set the received units of every line of the purchase orders, where that is ours to do."""
    orders = work.load("purchase_order", order_ids)
    if not orders:
        return
    parties = Parties(work.session, {each.store_id or "" for each in orders.values()}, ())
    ours = []
    for order_id, order in orders.items():
        party = parties.of_store(order.store_id)
        store_site_id = party.site_id if party is not None else None
        if here.site_id == (ordering_site_id or store_site_id):
            ours.append(order_id)
    goods = work.children("Goods_received", ours)
    lines = work.children("Goods_received_line", [each for ids in goods.values() for each in ids])
    received: dict[str, float] = defaultdict(float)
    for line_id in [each for ids in lines.values() for each in ids]:
        line = work.living("Goods_received_line", line_id)
        units = number_in(line, "pack_received") * number_in(line, "quantity_received")
        received[text_of(line, "order_line_ID")] += units if isfinite(units) else 0
    for line_ids in work.children("purchase_order_line", ours).values():
        for line_id in line_ids:
            before = number_in(work.living("purchase_order_line", line_id), RECEIVED_FIELD)
            if received[line_id] != before:
                work.change("purchase_order_line", line_id, {RECEIVED_FIELD: received[line_id]})
