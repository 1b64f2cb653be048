"""Make the responding halves of transfers that have begun."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from sqlalchemy import select

from models.enums import BufferState, SiteType
from models.line_owners import Identity
from models.tables import sync_buffer
from models.transfers.copies import Making, complete, header_of, line_of
from models.transfers.indicators import copy_indicator_values
from models.transfers.kinds import LINE_TABLES, TransferKind, counterpart_id, text_of
from models.transfers.links import links_of, note_links
from models.transfers.parties import Pair
from models.transfers.telling import tell_made
from models.transfers.workspace import Workspace

_HEADER_OF: Final = {line: header for header, line in LINE_TABLES.items()}


def make_halves(work: Workspace, pairs: Sequence[Pair]) -> None:
    """Make the responding halves of ``pairs``, whose initiating halves are loaded.

    One whose lines are still in the buffer is made when they are applied.
    """
    arriving = _with_lines_to_come(work, pairs)
    pairs = [pair for pair in pairs if pair.link.initiating not in arriving]
    note_links(work.session, [pair.link for pair in pairs], work.at)
    requisitions = _requisitions_of(work, pairs)
    lines = _lines_of(work, pairs)
    for pair in pairs:
        link = pair.link
        making = making_of(work, pair, requisitions.get(link.initiating_id, ""))
        work.make(*link.responding, header_of(making))
        table = LINE_TABLES[link.of_kind.initiating_table]
        answer_table = LINE_TABLES[link.of_kind.responding_table]
        for line_id in lines[link.initiating]:
            answer = line_of(making, line_id, work.living(table, line_id))
            if answer is not None:
                answer_id = counterpart_id(link.kind, line_id)
                work.make(answer_table, answer_id, complete(answer_table, answer))
        copy_indicator_values(work, pair)
        link_back(work, pair)
        tell_made(work, pair)


def making_of(work: Workspace, pair: Pair, requisition_id: str = "") -> Making:
    """Return what is copied from the initiating half as it is now."""
    link = pair.link
    header = work.living(*link.initiating)
    ordered = link.kind is TransferKind.GOODS_RECEIVED
    return Making(
        link.kind,
        link.initiating_id,
        header,
        link.responding_id,
        pair.initiator.name_id,
        pair.responder.store_id,
        work.at,
        requisition_id,
        _order_lines(work, text_of(header, "original_PO_ID")) if ordered else {},
    )


def link_back(work: Workspace, pair: Pair) -> None:
    """Name the responding half in the initiating one, if that names none.

    Not on Open mSupply sites, which own their half and refuse others' changes (protocol 8.1).
    """
    back_field = pair.link.of_kind.back_field
    if back_field is None or pair.initiator.site_type is SiteType.OPEN_MSUPPLY:
        return
    if not text_of(work.living(*pair.link.initiating), back_field):
        work.change(*pair.link.initiating, {back_field: pair.link.responding_id})


def _with_lines_to_come(work: Workspace, pairs: Sequence[Pair]) -> set[Identity]:
    """Return the headers of which their site has sent lines that nobody has applied yet."""
    by_source: dict[int, list[str]] = defaultdict(list)
    for pair in pairs:
        known = work.known(*pair.link.initiating)
        if known is not None:
            by_source[known.source_site_id].append(pair.link.initiating_id)
    found: set[Identity] = set()
    for source_site_id, header_ids in by_source.items():
        rows = work.session.execute(
            select(sync_buffer.c.table_name, sync_buffer.c.parent_id).where(
                sync_buffer.c.state == BufferState.RECEIVED,
                sync_buffer.c.source_site_id == source_site_id,
                sync_buffer.c.table_name.in_(_HEADER_OF),
                sync_buffer.c.parent_id.in_(header_ids),
            )
        )
        found.update((_HEADER_OF[row.table_name], row.parent_id) for row in rows)
    return found


def _requisitions_of(work: Workspace, pairs: Sequence[Pair]) -> dict[str, str]:
    """Return the customer's own requisition that each invoice fulfils, by the invoice's id."""
    asked = {
        pair.link.initiating_id: text_of(work.living(*pair.link.initiating), "requisition_ID")
        for pair in pairs
        if pair.link.kind is TransferKind.STOCK
    }
    links = links_of(work.session, {("requisition", each) for each in asked.values() if each})
    request_of = {each.responding_id: each.initiating_id for each in links}
    return {invoice: request_of[each] for invoice, each in asked.items() if each in request_of}


def _lines_of(work: Workspace, pairs: Sequence[Pair]) -> dict[Identity, list[str]]:
    by_table: dict[str, list[str]] = defaultdict(list)
    for pair in pairs:
        table, record_id = pair.link.initiating
        by_table[table].append(record_id)
    return {
        (table, header_id): line_ids
        for table, ids in by_table.items()
        for header_id, line_ids in work.children(LINE_TABLES[table], ids).items()
    }


def _order_lines(work: Workspace, order_id: str) -> dict[str, str]:
    """Return the order's line by the invoice line that was made for it, and by item."""
    table = "purchase_order_line"
    found: dict[str, str] = {}
    for line_id in work.children(table, [order_id])[order_id]:
        found.setdefault(text_of(work.living(table, line_id), "item_ID"), line_id)
        found[counterpart_id(TransferKind.INTERNAL_ORDER, line_id)] = line_id
    return found
