"""The audit log and the log of a site in pages, filtered; the check of the former's chain.

All stay quick however long a log is: a page is found by the index on the time, the check goes on
where it stopped. Lines are written by ``models.commands.audit``.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, Select, Table, and_, func, or_, select
from sqlalchemy.orm import Session

from models.audit_chain import START, chain_of
from models.enums import EventKind
from models.tables import audit_log, site_log
from models.views import AuditLineView

PAGE_ROWS: Final = 200
_KINDS: Final = frozenset(EventKind)


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which lines: from_at <= time < to_at, of one actor, of one kind, with each word of a text.

    None and empty let every line through.
    """

    from_at: datetime | None = None
    to_at: datetime | None = None
    actor: str = ""
    kind: EventKind | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class ChainCheck:
    """How far the chain was checked: all ``checked`` lines up to ``line_id`` fit.

    ``broken``: the first line that does not. ``complete``: there is nothing left to check.
    """

    checked: int = 0
    line_id: int = 0
    chain: str = START
    broken: AuditLineView | None = None
    complete: bool = False


def audit_page(
    session: Session,
    wanted: AuditFilter,
    after: AuditLineView | None = None,
    limit: int = PAGE_ROWS,
) -> tuple[AuditLineView, ...]:
    """Return up to ``limit`` lines, newest first; those that follow ``after`` in that order."""
    return _page(session, audit_log, _conditions(audit_log, wanted), after, limit)


def audit_count(session: Session, wanted: AuditFilter) -> int:
    """Return how many lines ``wanted`` lets through."""
    return _count(session, audit_log, _conditions(audit_log, wanted))


def site_log_page(
    session: Session,
    site_id: int,
    wanted: AuditFilter,
    after: AuditLineView | None = None,
    limit: int = PAGE_ROWS,
) -> tuple[AuditLineView, ...]:
    """Return up to ``limit`` lines of a site's log, as ``audit_page`` does of the audit log."""
    conditions = [site_log.c.site_id == site_id, *_conditions(site_log, wanted)]
    return _page(session, site_log, conditions, after, limit)


def site_log_count(session: Session, site_id: int, wanted: AuditFilter) -> int:
    """Return how many lines of the log of a site ``wanted`` lets through."""
    conditions = [site_log.c.site_id == site_id, *_conditions(site_log, wanted)]
    return _count(session, site_log, conditions)


def audit_actors(session: Session) -> tuple[str, ...]:
    """Return everybody who is named in the log, in alphabetical order."""
    return tuple(session.scalars(select(audit_log.c.actor).distinct().order_by(audit_log.c.actor)))


def check_chain(session: Session, so_far: ChainCheck, limit: int = 20_000) -> ChainCheck:
    """Check up to ``limit`` more lines; some 0.2 s for 20 000.

    Lines cut off at the end leave no trace in the log itself: compare the last chain with one that
    was noted elsewhere.
    """
    rows = session.execute(
        select(audit_log)
        .where(audit_log.c.id > so_far.line_id)
        .order_by(audit_log.c.id)
        .limit(limit),
        execution_options={"yield_per": 1000},
    )
    checked, line_id, before = so_far.checked, so_far.line_id, so_far.chain
    for row in rows:
        line = (row.at, row.actor, row.kind, row.message, row.details, row.site_id)
        if row.chain != chain_of(before, *line):
            return ChainCheck(checked, line_id, before, _line(row), complete=True)
        checked, line_id, before = checked + 1, int(row.id), row.chain
    complete = checked - so_far.checked < limit
    return ChainCheck(checked, line_id, before, complete=complete)


def verify_audit(session: Session) -> int | None:
    """Return the id of the first line that does not fit the chain; None if all do."""
    check = ChainCheck()
    while not check.complete:
        check = check_chain(session, check)
    return None if check.broken is None else check.broken.line_id


def _page(
    session: Session,
    log: Table,
    conditions: list[ColumnElement[bool]],
    after: AuditLineView | None,
    limit: int,
) -> tuple[AuditLineView, ...]:
    at, line_id = log.c.at, log.c.id
    query: Select[Any] = select(log).where(*conditions)
    if after is not None:
        query = query.where(
            at <= after.at, or_(at < after.at, and_(at == after.at, line_id < after.line_id))
        )
    rows = session.execute(query.order_by(at.desc(), line_id.desc()).limit(limit))
    return tuple(map(_line, rows))


def _count(session: Session, log: Table, conditions: list[ColumnElement[bool]]) -> int:
    query = select(func.count()).select_from(log).where(*conditions)
    return int(session.execute(query).scalar_one())


def _conditions(log: Table, wanted: AuditFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.from_at is not None:
        conditions.append(log.c.at >= wanted.from_at)
    if wanted.to_at is not None:
        conditions.append(log.c.at < wanted.to_at)
    if wanted.actor:
        conditions.append(log.c.actor == wanted.actor)
    if wanted.kind is not None:
        conditions.append(log.c.kind == wanted.kind)
    texts = (log.c.message, log.c.details, log.c.actor)
    conditions += [
        or_(*(column.icontains(word, autoescape=True) for column in texts))
        for word in wanted.text.split()
    ]
    return conditions


def _line(row: Row[Any]) -> AuditLineView:
    return AuditLineView(
        line_id=row.id,
        at=row.at,
        kind=EventKind(row.kind) if row.kind in _KINDS else row.kind,
        actor=row.actor,
        message=row.message,
        details=row.details or "",
        site_id=row.site_id,
    )
