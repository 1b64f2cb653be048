"""Lines in the initiator's log: what became of its half of a transfer (seed 003)."""

from models.enums import EventKind
from models.sitelog import write_site_log
from models.transfers.kinds import NUMBER_FIELDS, text_of
from models.transfers.links import Link
from models.transfers.parties import Party
from models.transfers.workspace import Workspace, readable

_ACTOR = "transfers"


def tell_made(work: Workspace, link: Link, initiator: Party, responder: Party) -> None:
    """Tell that the responding half was made."""
    words = f"{link.of_kind.responding_words} made in store {_name(work, responder)}."
    _tell(work, link, initiator, words)


def tell_numbered(
    work: Workspace, link: Link, initiator: Party, responder: Party, number: int
) -> None:
    """Tell that the responder has received its half and given it a number."""
    words = f"{link.of_kind.responding_words} {number} in store {_name(work, responder)}."
    _tell(work, link, initiator, words)


def tell_kept(work: Workspace, link: Link, initiator: Party, responder: Party) -> None:
    """Tell that the responding half of a deleted one stays, since it is confirmed already."""
    half, store = link.of_kind.responding_words, _name(work, responder)
    _tell(work, link, initiator, f"deleted, but the {half} of store {store} was confirmed: kept.")


def _tell(work: Workspace, link: Link, initiator: Party, words: str) -> None:
    table, _ = link.initiating
    known = work.known(*link.initiating)
    number = readable(known.payload).get(NUMBER_FIELDS[table]) if known is not None else None
    write_site_log(
        work.session,
        initiator.site_id,
        EventKind.TRANSFERRED,
        _ACTOR,
        f"{link.of_kind.initiating_words} {number} of store {_name(work, initiator)}: {words}",
        work.at,
        {
            "kind": link.kind,
            "initiating_id": link.initiating_id,
            "responding_id": link.responding_id,
        },
    )


def _name(work: Workspace, party: Party) -> str:
    work.load("name", [party.name_id])
    return text_of(work.living("name", party.name_id), "name") or party.store_id
