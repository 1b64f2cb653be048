"""Centralised procurement: whether it is on, and the received quantities of purchase orders.

Seed 003, "Internal requisitions": the quantities follow the lines of goods received, on the
central server if procurement is centralised, else on the site where the store is active.
"""

from collections import defaultdict
from collections.abc import Collection
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.enums import Action
from models.here import Here
from models.payloads import values_of
from models.tables import record
from models.transfers.copies import number_in
from models.transfers.kinds import text_of
from models.transfers.parties import Parties
from models.transfers.workspace import Workspace

PREFERENCE_ITEM: Final = "centralised_procurement"
"""The ``item`` of the preference record that names no store and so goes to every site."""

RECEIVED_FIELD: Final = "quan_rec_to_date"
"""Units received of a purchase order line, kept by the peers under this key."""


def is_centralised(session: Session) -> bool:
    """Tell whether centralised procurement is on: ``data`` is ``{"value": true}``."""
    found = session.execute(
        select(record.c.payload).where(
            record.c.table_name == "pref",
            record.c.store_id.is_(None),
            record.c.action == Action.UPSERT,
        )
    )
    for payload in found.scalars():
        values = values_of(payload)
        data = values.get("data")
        if values.get("item") == PREFERENCE_ITEM and isinstance(data, dict):
            return data.get("value") is True
    return False


def update_received(
    work: Workspace, here: Here, order_ids: Collection[str], *, centralised: bool
) -> None:
    """Set the received units of every line of the purchase orders, where that is ours to do."""
    orders = work.load("purchase_order", order_ids)
    if not orders:
        return
    if not (centralised and here.is_central):
        parties = Parties(work.session, {each.store_id or "" for each in orders.values()}, ())
        active = {order_id: parties.of_store(each.store_id) for order_id, each in orders.items()}
        order_ids = [
            order_id
            for order_id, party in active.items()
            if party is not None and party.site_id == here.site_id and not centralised
        ]
    goods = work.children("Goods_received", order_ids)
    lines = work.children("Goods_received_line", [each for ids in goods.values() for each in ids])
    received: dict[str, float] = defaultdict(float)
    for line_id in [each for ids in lines.values() for each in ids]:
        line = work.living("Goods_received_line", line_id)
        units = number_in(line, "pack_received") * number_in(line, "quantity_received")
        received[text_of(line, "order_line_ID")] += units
    for line_ids in work.children("purchase_order_line", order_ids).values():
        for line_id in line_ids:
            before = number_in(work.living("purchase_order_line", line_id), RECEIVED_FIELD)
            if received[line_id] != before:
                work.change("purchase_order_line", line_id, {RECEIVED_FIELD: received[line_id]})
