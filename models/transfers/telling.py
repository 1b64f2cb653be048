"""Lines in the initiator's log: what became of its half of a transfer (seed 003)."""

from typing import Final

from models.enums import EventKind
from models.sitelog import write_site_log
from models.transfers.kinds import NUMBER_FIELDS, text_of
from models.transfers.parties import Pair, Party
from models.transfers.workspace import Workspace, readable

_ACTOR: Final = "transfers"


def tell_made(work: Workspace, pair: Pair) -> None:
    """Tell that the responding half was made."""
    _tell(work, pair, f"{_half(pair)} made in store {_name(work, pair.responder)}.")


def tell_numbered(work: Workspace, pair: Pair, number: int) -> None:
    """Tell that the responder has received its half and given it a number."""
    _tell(work, pair, f"{_half(pair)} {number} in store {_name(work, pair.responder)}.")


def tell_kept(work: Workspace, pair: Pair) -> None:
    """Tell that the responding half of a deleted one stays, since it is confirmed already."""
    store = _name(work, pair.responder)
    _tell(work, pair, f"deleted, but the {_half(pair)} of store {store} was confirmed: kept.")


def _tell(work: Workspace, pair: Pair, words: str) -> None:
    link, initiator, _ = pair
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


def _half(pair: Pair) -> str:
    return pair.link.of_kind.responding_words


def _name(work: Workspace, party: Party) -> str:
    work.load("name", [party.name_id])
    return text_of(work.living("name", party.name_id), "name") or party.store_id
