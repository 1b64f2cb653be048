"""Note which records call themselves the answer to another, whoever made them."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.enums import Action
from models.join_order import unindexed
from models.tables import record, store_fact
from models.transfers.kinds import ANSWERING_TABLES, TransferKind, answered_by, number_of
from models.transfers.links import Link, note_links
from models.transfers.workspace import readable


def note_answers(session: Session, after: int, last: int, limit: int, at: datetime) -> int:
    """Keep the links that headers changed after a cursor tell of; what is known already stays.

    Looks at ``limit`` of them at the most. Returns the cursor up to which it has come.
    """
    found = session.execute(
        select(
            record.c.cursor,
            record.c.table_name,
            record.c.record_id,
            record.c.store_id,
            record.c.payload,
        )
        .where(
            record.c.cursor.between(after + 1, last),
            unindexed(record.c.table_name).in_(ANSWERING_TABLES),
            record.c.name_id.in_(select(store_fact.c.name_id)),
            record.c.action == Action.UPSERT,
        )
        .order_by(record.c.cursor)
        .limit(limit)
    ).all()
    links: list[Link] = []
    owners: dict[str, str | None] = {}
    for _, table, record_id, store_id, payload in found:
        values = readable(payload)
        answer = answered_by(table, values)
        if answer is not None:
            owners[record_id] = store_id
            links.append(Link(*answer, record_id, number_of(table, values)))
    if links:
        note_links(session, _without_own_orders(session, links, owners), at)
    return int(found[-1].cursor) if len(found) == limit else last


def _without_own_orders(
    session: Session, links: list[Link], owners: dict[str, str | None]
) -> list[Link]:
    """Leave out invoices of purchase orders that are not known here, or are their store's own."""
    orders = [each.initiating_id for each in links if each.kind is TransferKind.INTERNAL_ORDER]
    found = session.execute(
        select(record.c.record_id, record.c.store_id).where(
            record.c.table_name == "purchase_order", record.c.record_id.in_(orders)
        )
    )
    store_of = {row.record_id: row.store_id for row in found}
    return [
        each
        for each in links
        if each.kind is not TransferKind.INTERNAL_ORDER
        or store_of.get(each.initiating_id, owners[each.responding_id])
        != owners[each.responding_id]
    ]
