"""Which half answers which: reading and writing ``transfer_link``."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.line_owners import Identity
from models.sql import one_of, upsert
from models.tables import record, transfer_link
from models.transfers.kinds import KINDS, Kind, TransferKind, counterpart_id


class Link(NamedTuple):
    """The two halves of one transfer; ``number``: what the responder has given its half."""

    kind: TransferKind
    initiating_id: str
    responding_id: str
    number: int | None

    @property
    def of_kind(self) -> Kind:
        """What is declared of its kind."""
        return KINDS[self.kind]

    @property
    def initiating(self) -> Identity:
        """The initiating half."""
        return self.of_kind.initiating_table, self.initiating_id

    @property
    def responding(self) -> Identity:
        """The responding half."""
        return self.of_kind.responding_table, self.responding_id

    @property
    def made_here(self) -> bool:
        """Whether the responding half was made by this program, on whatever site."""
        return self.responding_id == counterpart_id(self.kind, self.initiating_id)


def links_of(session: Session, identities: Iterable[Identity]) -> list[Link]:
    """Return the links in which one of ``identities`` is either half, in the order of their ids."""
    by_table: dict[str, list[str]] = {}
    for table, record_id in identities:
        by_table.setdefault(table, []).append(record_id)
    found: set[Link] = set()
    link = transfer_link.c
    for table, ids in by_table.items():
        for either in (
            (link.initiating_table == table, one_of(session, link.initiating_id, ids)),
            (link.responding_table == table, one_of(session, link.responding_id, ids)),
        ):
            rows = session.execute(
                select(link.kind, link.initiating_id, link.responding_id, link.number).where(
                    *either
                )
            )
            found.update(Link(TransferKind(row[0]), *row[1:]) for row in rows)
    return sorted(found, key=lambda each: (each.initiating_id, each.kind))


def unnumbered_in(session: Session, store_ids: Collection[str]) -> list[Identity]:
    """Return the responding halves of the stores that nobody is known to have numbered."""
    link = transfer_link.c
    found = session.execute(
        select(link.responding_table, link.responding_id).where(
            link.number.is_(None),
            record.c.table_name == link.responding_table,
            record.c.record_id == link.responding_id,
            record.c.store_id.in_(store_ids),
        )
    )
    return [(row.responding_table, row.responding_id) for row in found]


def note_links(session: Session, links: Iterable[Link], at: datetime) -> None:
    """Keep ``links``; of two that name one half the first holds, for ever."""
    rows = [
        {
            "initiating_table": link.of_kind.initiating_table,
            "initiating_id": link.initiating_id,
            "kind": link.kind,
            "responding_table": link.of_kind.responding_table,
            "responding_id": link.responding_id,
            "number": link.number,
            "made_at": at,
        }
        for link in links
    ]
    if rows:
        session.execute(upsert(session, transfer_link).on_conflict_do_nothing(), rows)


def note_number(session: Session, link: Link, number: int) -> None:
    """Keep which number the responder has given its half."""
    table, initiating_id = link.initiating
    session.execute(
        update(transfer_link)
        .where(
            transfer_link.c.initiating_table == table,
            transfer_link.c.initiating_id == initiating_id,
        )
        .values(number=number)
    )
