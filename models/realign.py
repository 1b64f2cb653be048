"""Bringing a remote site's datafile back in step after it, or its server's, was restored.

The datafile is rebuilt from the central server as at its first synchronisation. What nobody else
has is kept: data that never leaves the site stays in place, and changes that were not sent are set
aside, to be sent if the server does not have their records, and to be seen if it has others.
"""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import and_, delete, select, update
from sqlalchemy.orm import Session

from models.buffer import ReceivedRecord, receive
from models.enums import Action, BufferState, Channel, HoldReason
from models.here import CENTRAL_SITE_ID, this_site
from models.records import RecordChange, write_records
from models.routing import stays_here
from models.tables import central_link, record, store_fact, store_on_site, sync_buffer, sync_out

_AT_ONCE: Final = 2_000


def begin_rebuild(session: Session, at: datetime) -> int:
    """Forget what the central server has of this datafile; the next run fetches it all again.

    Returns how many changes that were not sent are set aside.
    """
    aside = _set_aside(session, at)
    session.execute(delete(sync_out))
    session.execute(delete(record).where(record.c.channel != Channel.LOCAL, ~stays_here()))
    for table in (store_on_site, store_fact):
        session.execute(delete(table))
    session.execute(delete(sync_buffer).where(sync_buffer.c.source_site_id == CENTRAL_SITE_ID))
    session.execute(
        update(central_link).values(
            central_cursor=0,
            v6_cursor=0,
            initialise_accepted_at=None,
            initialised_at=None,
            confirmed_mark=None,
            rebuild_wanted=False,
        )
    )
    return aside


def end_rebuild(session: Session, at: datetime) -> None:
    """Queue those changes set aside whose records the central server does not have.

    Of the others, those that say the same as the server are done with; the rest stay to be seen.
    """
    here = this_site(session)
    own = and_(
        sync_buffer.c.source_site_id == here.site_id,
        sync_buffer.c.reason == HoldReason.UNSENT_BEFORE_REBUILD,
    )
    known: Any = and_(
        record.c.table_name == sync_buffer.c.table_name,
        record.c.record_id == sync_buffer.c.record_id,
    )
    rows = session.execute(
        select(sync_buffer, record.c.cursor, record.c.action.label("known_action"),
               record.c.payload.label("known_payload"))
        .join_from(sync_buffer, record, known, isouter=True)
        .where(own)
        .order_by(sync_buffer.c.apply_order, sync_buffer.c.id)
    ).all()  # fmt: skip
    lost = [row for row in rows if row.cursor is None and row.action != Action.DELETE]
    changes = [
        RecordChange(row.table_name, row.record_id, Action(row.action), row.payload) for row in lost
    ]
    write_records(session, changes, source_site_id=here.site_id, at=at)
    done = [
        row.id
        for row in rows
        if row.cursor is None
        or (row.action, row.payload) == (row.known_action, row.known_payload)
        or row.action == row.known_action == Action.DELETE
    ]
    for start in range(0, len(done), _AT_ONCE):
        part = sync_buffer.c.id.in_(done[start : start + _AT_ONCE])
        session.execute(delete(sync_buffer).where(part))


def _set_aside(session: Session, at: datetime) -> int:
    here = this_site(session)
    unsent = session.execute(
        select(record.c.table_name, record.c.record_id, record.c.action, record.c.payload)
        .join(sync_out, sync_out.c.cursor == record.c.cursor)
        .where(sync_out.c.site_id == CENTRAL_SITE_ID)
    )
    aside = 0
    for part in unsent.partitions(_AT_ONCE):
        changes = [
            ReceivedRecord(table, record_id, Action(action), _bytes(action, payload))
            for table, record_id, action, payload in part
        ]
        aside += receive(session, here.site_id, changes, at)
    session.execute(
        update(sync_buffer)
        .where(
            sync_buffer.c.source_site_id == here.site_id,
            sync_buffer.c.state == BufferState.RECEIVED,
        )
        .values(state=BufferState.IGNORED, reason=HoldReason.UNSENT_BEFORE_REBUILD)
    )
    return aside


def _bytes(action: str, payload: str | None) -> bytes | None:
    return None if payload is None or action == Action.DELETE else payload.encode()
