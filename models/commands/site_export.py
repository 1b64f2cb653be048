"""Site export and import: a new site's first data by file instead of over the network (seed 003).

The export is an initialisation whose answers go into a file: the same queue is built, read, and
acknowledged once the file is safe. Broken off anywhere, it leaves the queue, and a repetition or
an initialisation over the network builds it anew; so nothing can be lost by it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import IO, Any, Final
from uuid import uuid4

from sqlalchemy import Row, func, select, update
from sqlalchemy.orm import Session

from models.buffer import ReceivedRecord, receive
from models.commands.audit import write_both
from models.commands.rights import require, require_central
from models.commands.store_records import site_row
from models.datafile import Datafile
from models.enums import (
    Action,
    Channel,
    ErrorCode,
    EventKind,
    InitialisationStatus,
    Permission,
)
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.integration import integrate
from models.link import (
    advance_central_cursor,
    note_identity,
    note_initialise_accepted,
    note_initialised,
)
from models.marks import expect_no_mark
from models.obstacles import ExportObstacle
from models.outbox import OutgoingRecord, acknowledge, newest_central_cursor
from models.passwords import verify_secret
from models.queries.exportable import export_obstacle, obstacle_reason
from models.routing import queue_whole_site
from models.site_file import ExportedRecord, ExportFile, ExportHeader, write_export
from models.tables import record, site, sync_out
from models.views import Actor

_ROWS: Final = 2_000
_COLUMNS: Final = (
    record.c.cursor,
    record.c.table_name,
    record.c.record_id,
    record.c.action,
    record.c.payload,
)


Tell = Callable[[int, int], None]
"""Hears how many records are done, of how many."""


def _unheard(_done: int, _total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class SiteExport:
    """A file that was written: how many records, and which versions of the site's queue."""

    site_id: int
    site_name: str
    records: int
    queued: tuple[int, ...]


def export_site(
    datafile: Datafile,
    actor: Actor,
    site_id: int,
    credential: str,
    stream: IO[bytes],
    tell: Tell = _unheard,
) -> SiteExport:
    """Write all that the site would initialise with to ``stream``; note it with ``end_export``.

    ``credential``: the digest of the site's password, checked against what the site logs in with.
    The site gets a new identity, so that a datafile made from an older file is told apart.
    ``tell`` hears how far it is, and what it raises breaks off.
    Thread: any; other writers wait only while the queue is built.
    Raises: AppError NOT_AUTHORISED, NOT_CENTRAL, SITE_UNKNOWN, SITE_PASSWORD_WRONG,
    SITE_HAS_NO_STORE, VALUE_INVALID.
    """
    at = datafile.clock.now()
    with datafile.write() as session:
        row = _exportable(session, actor, site_id, credential)
        identity = str(uuid4())
        begun = {
            "initialisation": InitialisationStatus.COMPLETED,
            "last_synced_at": None,
            "mark": "",
            "restored": None,
        }
        session.execute(
            update(site).where(site.c.site_id == site_id).values(uuid=identity, **begun)
        )
        queue_whole_site(session, site_id, at)
    queued: list[int] = []
    with datafile.read() as session:
        newest = newest_central_cursor(session)
        total = _total(session, site_id, newest)
        exported_at = at.isoformat()
        header = ExportHeader(site_id, identity, row.code, row.name, newest, exported_at, total)
        counted = _Counted(_records(session, site_id, newest, queued), total, tell)
        write_export(stream, header, counted, credential)
    return SiteExport(site_id, row.name, counted.count, tuple(queued))


def end_export(datafile: Datafile, actor: Actor, export: SiteExport) -> None:
    """Take off the site's queue what is in the file, now that the file is safe.

    What has changed since then stays, and goes to the site at its first synchronisation.
    """
    at = datafile.clock.now()
    with datafile.write() as session:
        acknowledge(session, export.site_id, export.queued)
        message = f"Site {export.site_id} {export.site_name} exported: {export.records} records"
        details = {"records": export.records}
        kind = EventKind.SITE_EXPORTED
        write_both(session, actor.name, kind, message, details, at, export.site_id)


def import_site(datafile: Datafile, export: ExportFile, tell: Tell = _unheard) -> int:
    """Fill a new remote datafile from a file, as its first synchronisation would have.

    Returns how many records were applied. ``tell`` as of ``export_site``; applying comes last.
    Broken off, the datafile has not initialised, and does so over the network at its first
    synchronisation. Raises: AppError.
    """
    at = datafile.clock.now()
    header = export.header
    with datafile.write() as session:
        note_identity(
            session,
            site_id=header.site_id,
            site_uuid=header.site_uuid,
            code=header.site_code,
            name=header.site_name,
            at=at,
        )
    received = 0
    for some in _batches(export.records()):
        with datafile.write() as session:
            receive(session, CENTRAL_SITE_ID, some, at)
        received += len(some)
        tell(received, header.records)
    applied = integrate(datafile, CENTRAL_SITE_ID).applied
    with datafile.write() as session:
        advance_central_cursor(session, header.central_cursor)
        note_initialise_accepted(session, at)
        note_initialised(session, at)
        expect_no_mark(session)
        message = f"Site {header.site_id} {header.site_name} made from a site export"
        details = {"records": applied, "exported_at": header.exported_at}
        kind = EventKind.SITE_IMPORTED
        write_both(session, header.site_name, kind, message, details, at, header.site_id)
    return applied


def _exportable(session: Session, actor: Actor, site_id: int, credential: str) -> Row[Any]:
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    require_central(session)
    row = site_row(session, site_id)
    reason, obstacle = "", export_obstacle(session, row)
    if site_id == CENTRAL_SITE_ID:
        reason = "it is the central server itself"
    elif obstacle not in (None, ExportObstacle.NO_STORE):
        reason = obstacle_reason(obstacle)
    if reason:
        raise AppError(ErrorCode.VALUE_INVALID, field=f"Site {row.name}", reason=reason)
    if not verify_secret(row.password_hash, credential):
        raise AppError(ErrorCode.SITE_PASSWORD_WRONG, site=row.name)
    if obstacle is not None:
        raise AppError(ErrorCode.SITE_HAS_NO_STORE, site=row.name)
    return row


class _Counted:
    """Counts what it passes on."""

    def __init__(self, records: Iterable[OutgoingRecord], total: int, tell: Tell) -> None:
        self._records = records
        self._total = total
        self._tell = tell
        self.count = 0

    def __iter__(self) -> Iterator[OutgoingRecord]:
        for each in self._records:
            if self.count % _ROWS == 0:
                self._tell(self.count, self._total)
            self.count += 1
            yield each


def _total(session: Session, site_id: int, newest: int) -> int:
    """Count what ``_records`` gives."""
    central = select(func.count()).where(
        record.c.channel == Channel.CENTRAL, record.c.cursor <= newest
    )
    queued = select(func.count()).select_from(sync_out).where(sync_out.c.site_id == site_id)
    return sum(int(session.execute(each).scalar_one()) for each in (central, queued))


def _records(
    session: Session, site_id: int, newest: int, queued: list[int]
) -> Iterator[OutgoingRecord]:
    """Give central data up to the cursor ``newest``, then the queue; note the queue's cursors."""
    central = select(*_COLUMNS).where(
        record.c.channel == Channel.CENTRAL, record.c.cursor <= newest
    )
    yield from _outgoing(session, central)
    waiting = (
        select(*_COLUMNS)
        .join(sync_out, sync_out.c.cursor == record.c.cursor)
        .where(sync_out.c.site_id == site_id)
    )
    for each in _outgoing(session, waiting):
        queued.append(each.cursor)
        yield each


def _outgoing(session: Session, query: Any) -> Iterator[OutgoingRecord]:
    streamed = query.order_by(record.c.cursor).execution_options(yield_per=_ROWS)
    for cursor, table, record_id, word, payload in session.execute(streamed):
        action = Action(word)
        without = action is Action.DELETE or payload is None
        yield OutgoingRecord(
            cursor, table, record_id, action, None if without else payload.encode()
        )


def _batches(records: Iterator[ExportedRecord]) -> Iterator[Sequence[ReceivedRecord]]:
    received = (
        ReceivedRecord(each.table, each.record_id, each.action, each.payload) for each in records
    )
    while some := list(islice(received, _ROWS)):
        yield some
