"""Note which records call themselves the answer to another, whoever made them."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.enums import Action
from models.tables import record
from models.transfers.kinds import LINE_TABLES, TransferKind, answered_by, number_of
from models.transfers.links import Link, note_links
from models.transfers.workspace import readable


class ChangedRow(NamedTuple):
    """One row of the change log."""

    cursor: int
    table: str
    record_id: str
    parent_id: str | None


def note_answers(session: Session, rows: Sequence[ChangedRow], at: datetime) -> None:
    """Keep the links that the changed headers tell of; what is known already stays."""
    cursors = [row.cursor for row in rows if row.table in LINE_TABLES]
    found = session.execute(
        select(record.c.table_name, record.c.record_id, record.c.store_id, record.c.payload).where(
            record.c.cursor.in_(cursors), record.c.action == Action.UPSERT
        )
    )
    links: list[Link] = []
    owners: dict[str, str | None] = {}
    for table, record_id, store_id, payload in found:
        values = readable(payload)
        answer = answered_by(table, values)
        if answer is not None:
            owners[record_id] = store_id
            links.append(Link(*answer, record_id, number_of(table, values)))
    note_links(session, _without_own_orders(session, links, owners), at)


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
