"""Let the initiator's later changes and deletions flow into the half that was made for it.

Only while the responder has not confirmed it, and only into halves that this program made: what
the responder has put into its own half stays.
"""

from collections.abc import Iterable

from models.transfers.copies import Making, complete, line_of, owned_values
from models.transfers.kinds import LINE_TABLES, counterpart_id, is_open
from models.transfers.links import Link
from models.transfers.making import link_back, making_of
from models.transfers.parties import Pair
from models.transfers.telling import tell_kept
from models.transfers.workspace import Workspace


def follow(work: Workspace, pair: Pair, line_ids: Iterable[str], *, changed: bool) -> None:
    """Bring the responding half up to date with a loaded initiating half.

    ``line_ids``: its lines that changed, loaded like what answers them. ``changed``: whether the
    initiating half itself did; a deletion is told once.
    """
    link = pair.link
    responding = work.living(*link.responding)
    if not responding:
        return  # the responder has deleted it, which holds
    initiating = work.known(*link.initiating)
    if initiating is None or not initiating.is_living:
        if is_open(responding):
            _delete(work, link)
        elif changed:
            tell_kept(work, pair)
        return
    link_back(work, pair)
    if is_open(responding):
        making = making_of(work, pair)
        work.change(*link.responding, owned_values(making))
        for line_id in line_ids:
            _follow_line(work, link, making, line_id)


def _delete(work: Workspace, link: Link) -> None:
    table = LINE_TABLES[link.of_kind.responding_table]
    for line_id in work.children(table, [link.responding_id])[link.responding_id]:
        work.delete(table, line_id)
    work.delete(*link.responding)


def _follow_line(work: Workspace, link: Link, making: Making, line_id: str) -> None:
    """Let a changed line flow on; one that the responder has deleted stays deleted."""
    answer_table = LINE_TABLES[link.of_kind.responding_table]
    answer_id = counterpart_id(link.kind, line_id)
    line = work.living(LINE_TABLES[link.of_kind.initiating_table], line_id)
    answer = line_of(making, line_id, line) if line else None
    known = work.known(answer_table, answer_id)
    if answer is None:
        if known is not None:
            work.delete(answer_table, answer_id)
    elif known is None:
        work.make(answer_table, answer_id, complete(answer_table, answer))
    elif known.is_living:
        now = work.living(answer_table, answer_id)
        if now.get("type") == answer.get("type"):  # a supplier has chosen no batch for it yet
            work.change(answer_table, answer_id, answer)
