"""Marks: how a remote site and its central server notice that one datafile was restored or copied.

Before each request that changes something on the server the site makes a new mark durable and
sends it along with the last one that was confirmed; the server keeps the mark in the transaction
that makes the change. So the server's mark is always one of the two that the site told, wherever
either side was killed and whichever answer was lost. If it is another, the datafile of one side is
older than what both had agreed on, and its number tells which. Only our own sites send marks.
"""

import secrets
from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.enums import DisabledReason, ErrorCode
from models.errors import AppError
from models.tables import central_link


@dataclass(frozen=True, slots=True)
class Marks:
    """What a site tells: who it is, the mark it knows the server has, and the newest it has sent.

    Both are texts "number-random"; empty: there is none yet.
    """

    site_uuid: str
    confirmed: str
    newest: str


def told_marks(session: Session) -> Marks | None:
    """Return what this remote site tells at its greeting; None if it will take the server's mark.

    It does before it has initialised, and after its datafile was realigned.
    """
    row = session.execute(select(central_link)).one()
    if row.confirmed_mark is None:
        return None
    return Marks(row.site_uuid or "", row.confirmed_mark, row.newest_mark or "")


def note_server_mark(session: Session, mark: str | None) -> None:
    """Take the mark that the server told at the greeting; None: the server knows no marks.

    Raises: AppError(CENTRAL_RESTORED) if the server has none of those that this site has sent.
    """
    row = session.execute(select(central_link)).one()
    if mark is None:
        return
    if row.confirmed_mark is None:
        fresh = row.initialise_accepted_at is None
        values = {"confirmed_mark": None if fresh else mark, "newest_mark": mark}
    elif mark in {row.confirmed_mark, row.newest_mark}:
        values = {"confirmed_mark": mark, "newest_mark": mark}
    else:
        raise AppError(ErrorCode.CENTRAL_RESTORED, site=row.site_name)
    session.execute(update(central_link).values(values))


def next_mark(session: Session, *, confirmed: bool) -> Marks:
    """Make a new mark for the next request, durable with the transaction.

    ``confirmed``: the request with the newest mark so far was answered.
    """
    row = session.execute(select(central_link)).one()
    last = row.newest_mark if confirmed else row.confirmed_mark
    number = max(_number(row.confirmed_mark or ""), _number(row.newest_mark or "")) + 1
    newest = f"{number}-{secrets.token_hex(6)}"
    session.execute(update(central_link).values(confirmed_mark=last, newest_mark=newest))
    return Marks(row.site_uuid or "", last or "", newest)


def confirm_mark(session: Session) -> None:
    """Note that the server has the newest mark."""
    session.execute(update(central_link).values(confirmed_mark=central_link.c.newest_mark))


def expect_no_mark(session: Session) -> None:
    """Note that no datafile has been this site before: its server has no mark of it."""
    session.execute(update(central_link).values(confirmed_mark="", newest_mark=""))


def out_of_step(known: str, site_uuid: str, told: Marks | None) -> DisabledReason | None:
    """Say which datafile was restored, from the mark that the server knows; None if neither.

    A site that tells another identity than ``site_uuid`` finds that out itself.
    """
    if told is None or told.site_uuid != site_uuid or known in {told.confirmed, told.newest}:
        return None
    if _number(known) < max(_number(told.confirmed), _number(told.newest)):
        return DisabledReason.CENTRAL_RESTORED
    return DisabledReason.SITE_RESTORED


def _number(mark: str) -> int:
    number, _, _ = mark.partition("-")
    return int(number) if number.isascii() and number.isdecimal() and len(number) < 19 else 0
