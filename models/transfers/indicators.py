"""The indicator values that go with a program's requisition: the responder gets its own copies.

Of the requesting store, the requisition's period and its program (protocol 8); once, with the
response. An Open mSupply site copies them itself.
"""

from typing import Final

from sqlalchemy import select

from models.enums import Action
from models.sql import json_text
from models.tables import record
from models.transfers.copies import complete
from models.transfers.kinds import TransferKind, Values, counterpart_id, text_of
from models.transfers.parties import Pair
from models.transfers.workspace import Workspace, readable

_VALUE: Final = "indicator_value"
_ATTRIBUTE: Final = "indicator_attribute"
_INDICATOR: Final = "program_indicator"


def copy_indicator_values(work: Workspace, pair: Pair) -> None:
    """Make the responder's copies for a requisition that is being answered."""
    header = work.living(*pair.link.initiating)
    program_id, period_id = text_of(header, "programID"), text_of(header, "periodID")
    if pair.link.kind is not TransferKind.REQUISITION or not program_id or not period_id:
        return
    values = _values_of(work, pair, period_id)
    rows = _rows_of_program(work, {text_of(each, "row_ID") for each in values.values()}, program_id)
    responder = pair.responder.store_id
    copies = {
        counterpart_id(pair.link.kind, f"{responder}:{each}"): value
        for each, value in values.items()
        if text_of(value, "row_ID") in rows
    }
    known = work.load(_VALUE, copies)
    for copy_id, value in copies.items():
        if copy_id not in known:  # of another requisition of the same period, or deleted since
            new = {**value, "ID": copy_id, "store_ID": responder}
            work.make(_VALUE, copy_id, complete(_VALUE, new))


def _values_of(work: Workspace, pair: Pair, period_id: str) -> dict[str, Values]:
    """Return the values that the requesting store has for itself in the period, by their ids."""
    found = work.session.execute(
        select(record.c.record_id, record.c.payload).where(
            record.c.table_name == _VALUE,
            record.c.store_id == pair.initiator.store_id,
            record.c.action == Action.UPSERT,
            json_text(work.session, record.c.payload, "period_ID") == period_id,
        )
    )
    values = {row.record_id: readable(row.payload) for row in found}
    own_name = pair.initiator.name_id
    return {each: value for each, value in values.items() if value.get("facility_ID") == own_name}


def _rows_of_program(work: Workspace, row_ids: set[str], program_id: str) -> set[str]:
    """Return those of the rows whose indicator belongs to the program."""
    work.load(_ATTRIBUTE, row_ids)
    indicator_of = {
        each: text_of(work.living(_ATTRIBUTE, each), "indicator_ID") for each in row_ids
    }
    work.load(_INDICATOR, set(indicator_of.values()))
    return {
        each
        for each, indicator_id in indicator_of.items()
        if text_of(work.living(_INDICATOR, indicator_id), "program_ID") == program_id
    }
