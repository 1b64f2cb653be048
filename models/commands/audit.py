"""Writes what a person changed: a line of the audit log, with its chain.

The chain is explained in ``models.audit_chain``; reading and checking is ``models.queries.logs``.
What a site or the server did goes into ``models.sitelog`` alone.
"""

from collections.abc import Mapping
from datetime import datetime

import msgspec
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from models.audit_chain import START, chain_of
from models.enums import EventKind
from models.sitelog import write_site_log
from models.tables import audit_log, datafile


def write_audit(
    session: Session,
    actor_name: str,
    kind: EventKind,
    message: str,
    details: Mapping[str, object],
    at: datetime,
    site_id: int | None = None,
) -> None:
    """Append a line to the audit log. ``details`` holds old and new values, never a password."""
    # Two writers must not continue the same line: on PostgreSQL this row makes them queue.
    session.execute(select(datafile.c.id).with_for_update())
    before = session.execute(
        select(audit_log.c.chain).order_by(audit_log.c.id.desc()).limit(1)
    ).scalar_one_or_none()
    text = msgspec.json.encode(details, order="sorted").decode()
    session.execute(
        insert(audit_log).values(
            at=at,
            actor=actor_name,
            kind=kind,
            message=message,
            details=text,
            chain=chain_of(before or START, at, actor_name, kind, message, text, site_id),
            site_id=site_id,
        )
    )


def write_both(
    session: Session,
    actor_name: str,
    kind: EventKind,
    message: str,
    details: Mapping[str, object],
    at: datetime,
    site_id: int,
) -> None:
    """Append the same line to the audit log and to the log of the site that it is about."""
    write_audit(session, actor_name, kind, message, details, at, site_id)
    write_site_log(session, site_id, kind, actor_name, message, at, details)
