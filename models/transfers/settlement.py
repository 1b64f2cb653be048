"""Settle the transfers that one chunk of the change log concerns, in one transaction.

Makes the responding halves that are missing, lets the initiator's later changes and deletions flow
into those that the responder has not confirmed, numbers what was made for stores of this site, and
notes what other responders have numbered.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.enums import BufferState, SiteType
from models.here import Here
from models.line_owners import Identity
from models.tables import sync_buffer
from models.transfers.answers import ChangedRow
from models.transfers.copies import Making, complete, header_of, line_of, owned_values
from models.transfers.kinds import (
    KINDS,
    LINE_TABLES,
    TransferKind,
    Values,
    begun_by,
    counterpart_id,
    is_open,
    number_of,
    text_of,
)
from models.transfers.links import Link, links_of, note_links, note_number
from models.transfers.numbering import number_halves
from models.transfers.parties import Parties, Party, is_ours
from models.transfers.procurement import ordering_site, update_received
from models.transfers.telling import tell_kept, tell_made, tell_numbered
from models.transfers.workspace import Known, Workspace

_HEADER_OF: Final = {line: header for header, line in LINE_TABLES.items()}


class _Pair(NamedTuple):
    """A transfer with both its stores."""

    link: Link
    initiator: Party
    responder: Party


class Settlement:
    """One chunk's work: ``perform`` it once."""

    def __init__(
        self, session: Session, here: Here, at: datetime, rows: Sequence[ChangedRow]
    ) -> None:
        self._session = session
        self._here = here
        self._at = at
        self._work = Workspace(session, here, at)
        self._changed: dict[Identity, None] = {}  # headers, in the order of the change log
        self._lines: dict[Identity, list[str]] = defaultdict(list)
        for row in rows:
            if row.table in LINE_TABLES:
                self._changed[row.table, row.record_id] = None
            elif row.parent_id is not None:
                header = _HEADER_OF[row.table], row.parent_id
                self._changed[header] = None
                self._lines[header].append(row.record_id)
        self._ordering_site_id = ordering_site(session)

    def perform(self) -> None:
        """Do everything, and write what changed of the records."""
        links = links_of(self._session, self._changed)
        halves = [half for link in links for half in (link.initiating, link.responding)]
        self._load([*self._changed, *halves])
        orders = {text_of(self._work.living(*each), "original_PO_ID") for each in self._changed}
        self._work.load("purchase_order", orders)
        self._load_lines(links)
        parties = self._parties([*self._changed, *halves, *(("purchase_order", o) for o in orders)])
        number_halves(self._work, [each for each in self._changed if self._is_here(each, parties)])
        for link in links:
            pair = self._pair(link, parties)
            if pair is not None:
                self._follow(pair)
        linked = {link.initiating for link in links}
        self._make([pair for each in self._changed if each not in linked
                    if (pair := self._begun(each, parties)) is not None])  # fmt: skip
        self._receive()
        self._work.write()

    def _load(self, identities: Iterable[Identity]) -> None:
        by_table: dict[str, list[str]] = defaultdict(list)
        for table, record_id in identities:
            by_table[table].append(record_id)
        for table, ids in by_table.items():
            self._work.load(table, ids)

    def _load_lines(self, links: list[Link]) -> None:
        """Load the changed lines of the initiating halves, and what answers them."""
        for link in links:
            kind, line_ids = link.of_kind, self._lines.get(link.initiating, [])
            self._work.load(LINE_TABLES[kind.initiating_table], line_ids)
            answer_ids = [counterpart_id(link.kind, each) for each in line_ids]
            self._work.load(LINE_TABLES[kind.responding_table], answer_ids)

    def _parties(self, identities: Iterable[Identity]) -> Parties:
        found = [known for each in identities if (known := self._work.known(*each)) is not None]
        return Parties(
            self._session,
            {known.store_id for known in found if known.store_id},
            {known.name_id for known in found if known.name_id},
        )

    def _is_here(self, identity: Identity, parties: Parties) -> bool:
        """Tell whether the store of a header is active on this site."""
        known = self._work.known(*identity)
        party = parties.of_store(known.store_id) if known is not None else None
        return party is not None and party.site_id == self._here.site_id

    def _pair(self, link: Link, parties: Parties) -> _Pair | None:
        """Return a known transfer with its stores; None if a half or a store is not known here."""
        initiating, responding = (
            self._work.known(*half) for half in (link.initiating, link.responding)
        )
        if initiating is None or responding is None:
            return None
        initiator = parties.of_store(initiating.store_id)
        responder = parties.of_store(responding.store_id)
        if initiator is None or responder is None:
            return None
        return _Pair(link, initiator, responder)

    def _is_ours(self, pair: _Pair) -> bool:
        return is_ours(
            self._here,
            pair.link.kind,
            pair.initiator,
            pair.responder,
            ordering_site_id=self._ordering_site_id,
        )

    # What was begun

    def _begun(self, identity: Identity, parties: Parties) -> _Pair | None:
        """Return the transfer that a header begins and whose other half is to be made here."""
        table, record_id = identity
        known = self._work.known(*identity)
        if known is None or not known.is_living:
            return None
        values = self._work.living(*identity)
        kind = begun_by(table, values)
        initiator = parties.of_store(known.store_id)
        responder = parties.under_name(known.name_id)
        if kind is None or initiator is None or responder is None:
            return None
        if kind is TransferKind.GOODS_RECEIVED and not self._is_ordered(values, responder):
            kind = TransferKind.STOCK
        back_field = KINDS[kind].back_field
        if back_field is not None and text_of(values, back_field):
            return None  # answered already, by a half that is not here
        link = Link(kind, record_id, counterpart_id(kind, record_id), None)
        pair = _Pair(link, initiator, responder)
        begun_here = self._here.is_central or known.source_site_id == self._here.site_id
        return pair if begun_here and self._is_ours(pair) else None

    def _is_ordered(self, invoice: Values, customer: Party) -> bool:
        """Tell whether the invoice is for a purchase order of its customer."""
        order = self._work.known("purchase_order", text_of(invoice, "original_PO_ID"))
        return order is not None and order.is_living and order.store_id == customer.store_id

    def _make(self, pairs: list[_Pair]) -> None:
        """Make the responding halves; one whose lines are still in the buffer is made with them."""
        arriving = self._headers_with_lines_to_come(pairs)
        pairs = [pair for pair in pairs if pair.link.initiating not in arriving]
        note_links(self._session, [pair.link for pair in pairs], self._at)
        requisitions = self._requisitions_of(pairs)
        lines = self._lines_of(pairs)
        for pair in pairs:
            link = pair.link
            making = self._making(pair, requisitions.get(link.initiating_id, ""))
            self._work.make(*link.responding, header_of(making))
            table = LINE_TABLES[link.of_kind.initiating_table]
            answer_table = LINE_TABLES[link.of_kind.responding_table]
            for line_id in lines[link.initiating]:
                answer = line_of(making, line_id, self._work.living(table, line_id))
                if answer is not None:
                    answer_id = counterpart_id(link.kind, line_id)
                    self._work.make(answer_table, answer_id, complete(answer_table, answer))
            self._link_back(pair)
            tell_made(self._work, link, pair.initiator, pair.responder)

    def _headers_with_lines_to_come(self, pairs: list[_Pair]) -> set[Identity]:
        by_source: dict[int, list[Identity]] = defaultdict(list)
        for pair in pairs:
            known = self._work.known(*pair.link.initiating)
            if known is not None:
                by_source[known.source_site_id].append(pair.link.initiating)
        found: set[Identity] = set()
        for source_site_id, identities in by_source.items():
            rows = _lines_to_come(self._session, source_site_id, [each[1] for each in identities])
            found |= {(_HEADER_OF[table], parent_id) for table, parent_id in rows
                      if table in _HEADER_OF}  # fmt: skip
        return found

    def _requisitions_of(self, pairs: list[_Pair]) -> dict[str, str]:
        """Return the customer's own requisition that each invoice fulfils, by the invoice's id."""
        asked = {
            pair.link.initiating_id: text_of(self._work.living(*pair.link.initiating),
                                             "requisition_ID")
            for pair in pairs
            if pair.link.kind is TransferKind.STOCK
        }  # fmt: skip
        links = links_of(self._session, {("requisition", each) for each in asked.values() if each})
        request_of = {each.responding_id: each.initiating_id for each in links}
        return {invoice: request_of[each] for invoice, each in asked.items() if each in request_of}

    def _lines_of(self, pairs: list[_Pair]) -> dict[Identity, list[str]]:
        by_table: dict[str, list[str]] = defaultdict(list)
        for pair in pairs:
            table, record_id = pair.link.initiating
            by_table[table].append(record_id)
        return {
            (table, header_id): line_ids
            for table, ids in by_table.items()
            for header_id, line_ids in self._work.children(LINE_TABLES[table], ids).items()
        }

    def _making(self, pair: _Pair, requisition_id: str = "") -> Making:
        link = pair.link
        header = self._work.living(*link.initiating)
        ordered = link.kind is TransferKind.GOODS_RECEIVED
        return Making(
            link.kind,
            link.initiating_id,
            header,
            link.responding_id,
            pair.initiator.name_id,
            pair.responder.store_id,
            self._at,
            requisition_id,
            self._order_lines(text_of(header, "original_PO_ID")) if ordered else {},
        )

    def _order_lines(self, order_id: str) -> dict[str, str]:
        """Return the order's line by the invoice line that was made for it, and by item."""
        table = "purchase_order_line"
        found: dict[str, str] = {}
        for line_id in self._work.children(table, [order_id])[order_id]:
            found.setdefault(text_of(self._work.living(table, line_id), "item_ID"), line_id)
            found[counterpart_id(TransferKind.INTERNAL_ORDER, line_id)] = line_id
        return found

    def _link_back(self, pair: _Pair) -> None:
        """Name the responding half in the initiating one.

        Not on Open mSupply sites, which own their half and refuse others' changes (protocol 8.1).
        """
        back_field = pair.link.of_kind.back_field
        if back_field is None or pair.initiator.site_type is SiteType.OPEN_MSUPPLY:
            return
        if not text_of(self._work.living(*pair.link.initiating), back_field):
            answer = {back_field: pair.link.responding_id}
            self._work.change(*pair.link.initiating, answer)

    # What was changed later

    def _follow(self, pair: _Pair) -> None:
        """Bring a known transfer up to date."""
        link = pair.link
        ours = self._is_ours(pair)
        responding = self._work.living(*link.responding)
        number = number_of(link.of_kind.responding_table, responding)
        if link.number is None and number is not None:
            note_number(self._session, link, number)
            if ours:
                tell_numbered(self._work, link, pair.initiator, pair.responder, number)
        if not ours or not link.made_here or not responding:
            return
        initiating = self._work.known(*link.initiating)
        if initiating is None or not initiating.is_living:
            self._follow_deletion(pair, is_open(responding))
            return
        self._link_back(pair)
        if is_open(responding):
            making = self._making(pair)
            self._work.change(*link.responding, owned_values(making))
            for line_id in self._lines.get(link.initiating, ()):
                self._follow_line(link, making, line_id)

    def _follow_deletion(self, pair: _Pair, untouched: bool) -> None:
        link = pair.link
        if untouched:
            table = LINE_TABLES[link.of_kind.responding_table]
            for line_id in self._work.children(table, [link.responding_id])[link.responding_id]:
                self._work.delete(table, line_id)
            self._work.delete(*link.responding)
        elif link.initiating in self._changed:
            tell_kept(self._work, link, pair.initiator, pair.responder)

    def _follow_line(self, link: Link, making: Making, line_id: str) -> None:
        """Let a changed line flow on; one that the responder has deleted stays deleted."""
        table = LINE_TABLES[link.of_kind.initiating_table]
        answer_table = LINE_TABLES[link.of_kind.responding_table]
        answer_id = counterpart_id(link.kind, line_id)
        line = self._work.living(table, line_id)
        known: Known | None = self._work.known(answer_table, answer_id)
        answer = line_of(making, line_id, line) if line else None
        if answer is None:
            if known is not None:
                self._work.delete(answer_table, answer_id)
        elif known is None:
            self._work.make(answer_table, answer_id, complete(answer_table, answer))
        elif known.is_living:
            now = self._work.living(answer_table, answer_id)
            if now.get("type") == answer.get("type"):  # a supplier has chosen no batch for it yet
                self._work.change(answer_table, answer_id, answer)

    # What was received

    def _receive(self) -> None:
        goods = [
            self._work.known(table, record_id)
            for table, record_id in self._changed
            if table == "Goods_received"
        ]
        orders = {known.parent_id for known in goods if known is not None and known.parent_id}
        if orders:
            update_received(self._work, self._here, orders, ordering_site_id=self._ordering_site_id)


def _lines_to_come(
    session: Session, source_site_id: int, header_ids: list[str]
) -> list[tuple[str, str]]:
    """Return table and header of the lines that a site sent and nobody has applied yet."""
    found = session.execute(
        select(sync_buffer.c.table_name, sync_buffer.c.parent_id).where(
            sync_buffer.c.state == BufferState.RECEIVED,
            sync_buffer.c.source_site_id == source_site_id,
            sync_buffer.c.parent_id.in_(header_ids),
        )
    )
    return [(row.table_name, row.parent_id) for row in found]
