"""A store's confirmed half of a transfer is its own: changes that crossed its confirmation lose.

The central server lets an initiator's changes of lines flow until it knows that the responder has
confirmed them. What it sent before is met here, on the responder's site.
"""

from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, and_, literal, or_, select
from sqlalchemy.orm import Session, aliased

from models.enums import Action, SyncType
from models.here import CENTRAL_SITE_ID, Here
from models.join_order import in_order
from models.sql import json_text, upsert
from models.tables import record, store_on_site, sync_buffer, sync_out
from models.tables.base import UtcTime
from models.transfers.kinds import CLOSED, KINDS, LINE_TABLES

_HEADERS: Final = sorted({each.responding_table for each in KINDS.values()})


def defend_confirmed(session: Session, here: Here, rows: ColumnElement[bool], at: datetime) -> None:
    """Queue again the lines of confirmed headers of this site that ``rows`` would change.

    So they are changes made here that wait to be sent: they win over what was received, and the
    central server gets them back. ``rows``: a condition on ``sync_buffer``. A line that is not
    here is let in, since initialising brings the lines of confirmed headers too.
    """
    header = aliased(record)
    of_header = or_(
        *(
            and_(record.c.table_name == LINE_TABLES[table], header.c.table_name == table)
            for table in _HEADERS
        )
    )
    defended = (
        select(literal(CENTRAL_SITE_ID), record.c.cursor, literal(at, UtcTime))
        .select_from(in_order(sync_buffer, record, header, store_on_site))
        .where(
            rows,
            sync_buffer.c.table_name.in_([LINE_TABLES[table] for table in _HEADERS]),
            record.c.table_name == sync_buffer.c.table_name,
            record.c.record_id == sync_buffer.c.record_id,
            record.c.action == Action.UPSERT,
            or_(
                sync_buffer.c.action != Action.UPSERT,
                sync_buffer.c.payload.is_distinct_from(record.c.payload),
            ),
            of_header,
            header.c.record_id == record.c.parent_id,
            json_text(session, header.c.payload, "status").in_(CLOSED),
            store_on_site.c.store_id == header.c.store_id,
            store_on_site.c.site_id == here.site_id,
            store_on_site.c.sync_type == SyncType.ACTIVE,
        )
    )
    session.execute(
        upsert(session, sync_out)
        .from_select(["site_id", "cursor", "queued_at"], defended)
        .on_conflict_do_nothing()
    )
