"""The next number of a store: what a responder gives the half that was made for it (seed 003)."""

from typing import Final

from sqlalchemy import BigInteger, cast, func, select
from sqlalchemy.orm import Session

from models.line_owners import Identity
from models.sql import json_text
from models.tables import record
from models.transfers.kinds import NUMBER_FIELDS, UNNUMBERED, text_of
from models.transfers.workspace import Workspace

_MOST_DIGITS: Final = 15
"""Longer numbers are somebody's mistake, and no peer could count on from them."""

_Series = tuple[str, str, str]
"""Table, store and type of the records that are numbered together."""


def number_halves(work: Workspace, identities: list[Identity]) -> None:
    """Give each of the loaded headers, whose stores are active here, its number if it lacks one.

    In the order given. The numbers of deleted records are not given again.
    """
    last: dict[_Series, int] = {}
    for table, record_id in identities:
        values = work.living(table, record_id)
        if values.get(NUMBER_FIELDS.get(table, "")) != UNNUMBERED:
            continue
        series = table, text_of(values, "store_ID"), text_of(values, "type")
        if series not in last:
            last[series] = _last_number(work.session, *series)
        last[series] += 1
        work.change(table, record_id, {NUMBER_FIELDS[table]: last[series]})


def _last_number(session: Session, table: str, store_id: str, type_: str) -> int:
    """Return the highest number in a series; 0 if it has none."""
    number = json_text(session, record.c.payload, NUMBER_FIELDS[table])
    which = [record.c.table_name == table, record.c.store_id == store_id]
    if type_:
        which.append(json_text(session, record.c.payload, "type") == type_)
    numbered = select(number.label("number")).where(*which, number.is_not(None)).subquery()
    is_count = numbered.c.number.regexp_match(f"^[0-9]{{1,{_MOST_DIGITS}}}$")
    found = session.execute(
        select(func.max(cast(numbered.c.number, BigInteger))).where(is_count)
    ).scalar_one()
    return int(found or 0)
