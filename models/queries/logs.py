"""The log of a site, and the newest lines of the audit log.

All of the audit log, page by page, and its check are in ``models.queries.audit``.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from models.enums import EventKind
from models.tables import audit_log
from models.tables import site_log as log_of_sites
from models.views import LogLineView


def site_log(
    session: Session,
    site_id: int,
    from_at: datetime | None = None,
    to_at: datetime | None = None,
    limit: int = 1000,
) -> tuple[LogLineView, ...]:
    """Return up to ``limit`` lines of a site with from_at <= time < to_at, newest first."""
    query = select(log_of_sites).where(log_of_sites.c.site_id == site_id)
    if from_at is not None:
        query = query.where(log_of_sites.c.at >= from_at)
    if to_at is not None:
        query = query.where(log_of_sites.c.at < to_at)
    rows = session.execute(
        query.order_by(log_of_sites.c.at.desc(), log_of_sites.c.id.desc()).limit(limit)
    )
    return tuple(_line(row) for row in rows)


def audit_lines(session: Session, limit: int = 1000) -> tuple[LogLineView, ...]:
    """Return the last ``limit`` lines of the audit log, newest first."""
    rows = session.execute(select(audit_log).order_by(audit_log.c.id.desc()).limit(limit))
    return tuple(_line(row) for row in rows)


def _line(row: Row[Any]) -> LogLineView:
    return LogLineView(
        at=row.at,
        kind=EventKind(row.kind),
        actor=row.actor,
        message=row.message,
        details=row.details or "",
        site_id=row.site_id,
    )
