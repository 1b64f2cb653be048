"""Settle the transfers that one chunk of the change log concerns, in one transaction.

Finds the transfers, with both their stores, and has them made (``making``), followed
(``following``), numbered (``numbering``) and counted (``procurement``).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy.orm import Session

from models.here import Here
from models.line_owners import Identity
from models.transfers.following import follow
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
from models.transfers.links import Link, links_of, note_number, unnumbered_in
from models.transfers.making import make_halves
from models.transfers.numbering import number_halves
from models.transfers.parties import Pair, Parties, Party, is_ours
from models.transfers.procurement import ordering_site, update_received
from models.transfers.telling import tell_numbered
from models.transfers.workspace import Workspace

STORE_TABLE: Final = "store"
_HEADER_OF: Final = {line: header for header, line in LINE_TABLES.items()}


class ChangedRow(NamedTuple):
    """One row of the change log."""

    cursor: int
    table: str
    record_id: str
    parent_id: str | None


class Settlement:
    """One chunk's work: ``perform`` it once. Thread: that of its session."""

    def __init__(
        self, session: Session, here: Here, at: datetime, rows: Sequence[ChangedRow]
    ) -> None:
        self._session = session
        self._here = here
        self._work = Workspace(session, here, at)
        self._changed: dict[Identity, None] = {}  # headers, in the order of the change log
        self._lines: dict[Identity, list[str]] = defaultdict(list)
        stores = [row.record_id for row in rows if row.table == STORE_TABLE]
        # A store that has come here brings halves that its old site has not numbered.
        self._changed |= dict.fromkeys(unnumbered_in(session, stores) if stores else ())
        for row in rows:
            if row.table in LINE_TABLES:
                self._changed[row.table, row.record_id] = None
            elif row.parent_id is not None:
                header = _HEADER_OF[row.table], row.parent_id
                self._changed[header] = None
                self._lines[header].append(row.record_id)
        self._ordering_site_id = ordering_site(session)
        self._links = links_of(session, self._changed)
        self._parties = self._load()

    def perform(self) -> None:
        """Do everything, and write what changed of the records."""
        number_halves(self._work, [each for each in self._changed if self._is_here(each)])
        for link in self._links:
            pair = self._known_pair(link)
            if pair is not None:
                self._bring_up_to_date(pair)
        linked = {link.initiating for link in self._links}
        begun = [self._begun_pair(each) for each in self._changed if each not in linked]
        make_halves(self._work, [pair for pair in begun if pair is not None])
        self._count_received()
        self._work.write()

    def _load(self) -> Parties:
        """Load both halves of every transfer, their orders and changed lines; find their stores."""
        halves = [half for link in self._links for half in (link.initiating, link.responding)]
        headers = [*self._changed, *halves]
        self._load_records(headers)
        orders = {text_of(self._work.living(*each), "original_PO_ID") for each in self._changed}
        self._work.load("purchase_order", orders)
        self._load_lines()
        known = [self._work.known(*each) for each in headers]
        known += [self._work.known("purchase_order", each) for each in orders]
        return Parties(
            self._session,
            {each.store_id for each in known if each is not None and each.store_id},
            {each.name_id for each in known if each is not None and each.name_id},
        )

    def _load_records(self, identities: Iterable[Identity]) -> None:
        by_table: dict[str, list[str]] = defaultdict(list)
        for table, record_id in identities:
            by_table[table].append(record_id)
        for table, ids in by_table.items():
            self._work.load(table, ids)

    def _load_lines(self) -> None:
        """Load the lines that changed and what answers them.

        Those that changed while the responder's half, open now, was confirmed count as changed.
        """
        for link in self._links:
            line_table, _ = _line_tables(link)
            self._work.load(line_table, self._lines.get(link.initiating, []))
        reopened = [link for link in self._links if self._may_be_reopened(link)]
        of_reopened: dict[Identity, list[str]] = {}
        for line_table in {_line_tables(link)[0] for link in reopened}:
            header_ids = [each.initiating_id for each in reopened]
            children = self._work.children(line_table, header_ids, deleted=True)
            of_reopened |= {(_HEADER_OF[line_table], each): children[each] for each in children}
        for link in self._links:
            line_ids = [
                *self._lines.get(link.initiating, []),
                *of_reopened.get(link.initiating, []),
            ]
            answer_ids = [counterpart_id(link.kind, each) for each in line_ids]
            self._work.load(_line_tables(link)[1], answer_ids)
        for link in reopened:
            changed = self._lines[link.initiating]
            missed = set(of_reopened[link.initiating]).difference(changed)
            changed += sorted(each for each in missed if self._is_newer_than_its_answer(link, each))

    def _may_be_reopened(self, link: Link) -> bool:
        """Tell whether the responder's half is open and may have been confirmed until now.

        Its first change cannot be one back: it gives the half its number.
        """
        half = self._work.living(*link.responding)
        is_changed = link.made_here and link.responding in self._changed
        return is_changed and link.number is not None and bool(half) and is_open(half)

    def _is_newer_than_its_answer(self, link: Link, line_id: str) -> bool:
        line_table, answer_table = _line_tables(link)
        line = self._work.known(line_table, line_id)
        answer = self._work.known(answer_table, counterpart_id(link.kind, line_id))
        return line is not None and (answer is None or line.cursor > answer.cursor)

    def _store_of(self, identity: Identity) -> Party | None:
        """Return the store that a loaded header belongs to."""
        known = self._work.known(*identity)
        return self._parties.of_store(known.store_id) if known is not None else None

    def _is_here(self, identity: Identity) -> bool:
        """Tell whether the store of a header is active on this site."""
        store = self._store_of(identity)
        return store is not None and store.site_id == self._here.site_id

    def _is_ours(self, kind: TransferKind, initiator: Party, responder: Party) -> bool:
        return is_ours(
            self._here, kind, initiator, responder, ordering_site_id=self._ordering_site_id
        )

    def _known_pair(self, link: Link) -> Pair | None:
        """Return a known transfer with its stores; None if a half or a store is not known here."""
        initiator = self._store_of(link.initiating)
        responder = self._store_of(link.responding)
        return Pair(link, initiator, responder) if initiator and responder else None

    def _begun_pair(self, identity: Identity) -> Pair | None:
        """Return the transfer that a header begins and whose other half is to be made here."""
        table, record_id = identity
        known = self._work.known(*identity)
        if known is None or not known.is_living:
            return None
        values = self._work.living(*identity)
        kind = begun_by(table, values)
        initiator = self._parties.of_store(known.store_id)
        responder = self._parties.under_name(known.name_id)
        if kind is None or initiator is None or responder is None:
            return None
        if kind is TransferKind.GOODS_RECEIVED and not self._is_ordered(values, responder):
            kind = TransferKind.STOCK
        back_field = KINDS[kind].back_field
        if back_field is not None and text_of(values, back_field):
            return None  # answered already, by a half that is not here
        # What a remote site has pulled was begun elsewhere: it is history here.
        begun_here = self._here.is_central or known.source_site_id == self._here.site_id
        if not begun_here or not self._is_ours(kind, initiator, responder):
            return None
        link = Link(kind, record_id, counterpart_id(kind, record_id), None)
        return Pair(link, initiator, responder)

    def _is_ordered(self, invoice: Values, customer: Party) -> bool:
        """Tell whether the invoice is for a purchase order of its customer."""
        order = self._work.known("purchase_order", text_of(invoice, "original_PO_ID"))
        return order is not None and order.is_living and order.store_id == customer.store_id

    def _bring_up_to_date(self, pair: Pair) -> None:
        link, ours = pair.link, self._is_ours(pair.link.kind, pair.initiator, pair.responder)
        responding = self._work.living(*link.responding)
        number = number_of(link.of_kind.responding_table, responding)
        if link.number is None and number is not None:
            note_number(self._session, link, number)
            if ours:
                tell_numbered(self._work, pair, number)
        if ours and link.made_here:
            lines = self._lines.get(link.initiating, [])
            follow(self._work, pair, lines, changed=link.initiating in self._changed)

    def _count_received(self) -> None:
        goods = [self._work.known(*each) for each in self._changed if each[0] == "Goods_received"]
        orders = {known.parent_id for known in goods if known is not None and known.parent_id}
        if orders:
            update_received(self._work, self._here, orders, ordering_site_id=self._ordering_site_id)


def _line_tables(link: Link) -> tuple[str, str]:
    """Return the tables of the initiating and of the responding half's lines."""
    kind = link.of_kind
    return LINE_TABLES[kind.initiating_table], LINE_TABLES[kind.responding_table]
