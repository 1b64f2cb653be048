"""What the central server does for one site: ``SyncProtocol`` on a datafile (protocol 1.3-1.7).

No HTTP here; ``v5`` carries these calls over the network. Every method returns only what is
durable, and may be called again with the same arguments.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from msgspec import UNSET
from sqlalchemy import Row, func, literal, select, update
from sqlalchemy.orm import Session

from models.authority import gets_dispensary_data
from models.buffer import ReceivedRecord, receive
from models.changelog import V6_TABLES, forget_pulled
from models.datafile import Datafile
from models.enums import Action, EventKind, InitialisationStatus
from models.here import CENTRAL_SITE_ID
from models.marks import Marks, out_of_step
from models.oms_central import oms_central_url
from models.outbox import (
    OutgoingRecord,
    acknowledge,
    central_batch,
    newest_central_cursor,
    next_batch,
    queue_length,
)
from models.queries.preferences import load_preferences
from models.records import last_cursor
from models.routing import DISPENSARY_TABLES, queue_whole_site
from models.sitelog import run_sentence, write_site_log
from models.tables import site
from models.tables.base import UtcTime
from syncengine.server.restored import follow_marks, note_restored, refusal_of
from syncengine.wire import to_canonical, to_pull
from syncengine.wire.v5 import (
    CentralBatch,
    CentralRecord,
    InitialiseAnswer,
    PushAnswer,
    PushBatch,
    QueuedBatch,
    QueuedRecord,
    SiteInfo,
    SiteStatus,
    SiteStatusCode,
)

LARGEST_BATCH_ROWS: Final = 10_000
LARGEST_ANSWER_BYTES: Final = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class SiteService:
    """Answers one authenticated site. Thread: any; holds no state between calls.

    ``public_url``: where the site reached this server, handed to Open mSupply sites (trap 9).
    ``start_integration``: told the site ID when a whole push is in.
    ``for_peer``: the site is another program's, so records are completed as it demands.
    """

    datafile: Datafile
    site_id: int
    public_url: str
    start_integration: Callable[[int], None]
    for_peer: bool = False

    def site(self, marks: Marks | None = None) -> SiteInfo:
        """Say who the caller is, and note the connection in its log."""
        now = self.datafile.clock.now()
        with self.datafile.write() as session:
            row = self._row(session)
            restored = out_of_step(row.mark, row.uuid, marks)
            note_restored(session, row, restored, now)
            if restored is None:
                self._count(session, run_started_at=now, run_received_rows=0, run_sent_rows=0)
                connected = EventKind.CONNECTED
                write_site_log(session, self.site_id, connected, row.name, "Connected.", now)
            v6_url = oms_central_url(session) or ""
            if self.for_peer and not v6_url:
                v6_url = load_preferences(session).public_url or self.public_url
        if restored is not None:
            raise refusal_of(restored)
        return SiteInfo(
            id=row.uuid,
            site_id=self.site_id,
            code=row.code,
            name=row.name,
            initialisation_status=InitialisationStatus(row.initialisation),
            is_om_supply_central_server=row.is_oms_central,
            om_supply_central_server_url=v6_url,
            m_supply_central_site_id=CENTRAL_SITE_ID,
            two_arrows_mark=UNSET if self.for_peer else row.mark,
        )

    def site_status(self) -> SiteStatus:
        """Say whether what the site pushed is still being integrated."""
        with self.datafile.read() as session:
            busy = self._row(session).integrate_wanted
        code = SiteStatusCode.INTEGRATION_IN_PROGRESS if busy else SiteStatusCode.IDLE
        return SiteStatus(code=code, message=code.value)

    def initialise(self, marks: Marks | None = None) -> InitialiseAnswer:
        """Build the site's queue from nothing; quick, so the site need not wait for it."""
        now = self.datafile.clock.now()
        with self.datafile.write() as session:
            session.execute(
                update(site)
                .where(site.c.site_id == self.site_id)
                .values(
                    initialisation=InitialisationStatus.COMPLETED,
                    last_synced_at=None,
                    mark="" if marks is None else marks.newest,  # a new datafile begins here
                    restored=None,
                )
            )
            waiting = queue_whole_site(session, self.site_id, now)
            write_site_log(
                session,
                self.site_id,
                EventKind.INITIALISED,
                self._row(session).name,
                f"Initialises: {waiting} records of its stores wait for it.",
                now,
                {"waiting": waiting},
            )
        return InitialiseAnswer(queue_length=waiting)

    def central_records(self, cursor: int, limit: int) -> CentralBatch:
        """Return central data changed after ``cursor``, oldest first (traps 1 to 3)."""
        with self.datafile.read() as session:
            without = set(self._without(session))
            if not gets_dispensary_data(session, self.site_id):
                without |= DISPENSARY_TABLES  # a first dispensary finds them in the queue
            # First: a change that commits in between must not be announced and then not be given.
            newest = newest_central_cursor(session, without)
            records = central_batch(session, cursor, bounded(limit), LARGEST_ANSWER_BYTES, without)
        data = tuple(
            CentralRecord.served(
                each.cursor, each.table, each.record_id, each.action, self._content(each)
            )
            for each in records
        )
        last = records[-1].cursor if records else 0
        return CentralBatch(max_cursor=max(newest, cursor, last), data=data)

    def queued_records(self, limit: int) -> QueuedBatch:
        """Return the oldest records of the site's queue; an empty answer ends its pull."""
        with self.datafile.read() as session:
            waiting = queue_length(session, self.site_id)
            records = next_batch(
                session, self.site_id, bounded(limit), LARGEST_ANSWER_BYTES, self._without(session)
            )
        if not records:
            self.note_synced()
        data = tuple(
            QueuedRecord.served(
                str(each.cursor), each.table, each.record_id, each.action, self._content(each)
            )
            for each in records
        )
        return QueuedBatch(queue_length=max(waiting, len(data)), data=data)  # trap 4

    def acknowledge(self, sync_out_ids: Sequence[str], marks: Marks | None = None) -> None:
        """Take records off the queue; one that changed after it was sent stays (its cursor did)."""
        cursors = [int(each) for each in sync_out_ids if _is_cursor(each)]
        if not cursors:
            return
        with self.datafile.write() as session:
            follow_marks(session, self.site_id, marks)
            sent_rows = acknowledge(session, self.site_id, cursors)
            self._count(session, run_sent_rows=site.c.run_sent_rows + sent_rows)

    def push(self, batch: PushBatch, marks: Marks | None = None) -> PushAnswer:
        """Store the site's records durably; the last, empty batch starts their integration."""
        now = self.datafile.clock.now()
        received = [
            ReceivedRecord(each.table_name, each.record_id, each.kind, _canonical(each))
            for each in batch.data
        ]
        whole = batch.queue_length == 0
        with self.datafile.write() as session:
            follow_marks(session, self.site_id, marks)
            receive(session, self.site_id, received, now)
            if received:
                self._count(session, run_received_rows=site.c.run_received_rows + len(received))
            if whole:
                self._count(session, integrate_wanted=True)
                self._log_received(session, now)
        if whole:
            self.start_integration(self.site_id)
        return PushAnswer(integration_started=whole)

    def _count(self, session: Session, **values: Any) -> None:
        """Keep how far the site's present synchronisation is."""
        session.execute(update(site).where(site.c.site_id == self.site_id).values(values))

    def _log_received(self, session: Session, now: datetime) -> None:
        row = self._row(session)
        if rows := row.run_received_rows:
            message = f"Received {rows} record{'' if rows == 1 else 's'}."
            write_site_log(
                session,
                self.site_id,
                EventKind.PUSH_RECEIVED,
                row.name,
                message,
                now,
                {"received": rows},
            )

    def note_synced(self) -> None:
        """Keep that the site has now got all that waited for it."""
        now = self.datafile.clock.now()
        with self.datafile.write() as session:
            session.execute(
                update(site)
                .where(site.c.site_id == self.site_id)
                .values(
                    last_synced_at=now,
                    first_synced_at=func.coalesce(site.c.first_synced_at, literal(now, UtcTime)),
                )
            )
            if oms_central_url(session) is not None:
                forget_pulled(
                    session, self.site_id, last_cursor(session) + 1
                )  # it comes from there
            self._log_synced(session, now)

    def _log_synced(self, session: Session, now: datetime) -> None:
        """Tell of the synchronisation that ends: how long, and how many records each way."""
        row = self._row(session)
        message = "Synchronised."  # all that is known of a run that did not begin with ``site``
        details: dict[str, object] = {}
        if row.run_started_at is not None:
            duration_s = max(0.0, (now - row.run_started_at).total_seconds())
            counts = {"received": row.run_received_rows, "sent": row.run_sent_rows}
            message = run_sentence("Synchronised", duration_s, counts)
            details = counts | {"duration_s": round(duration_s, 1)}
        write_site_log(
            session, self.site_id, EventKind.SYNCED, row.name, message, now, details or None
        )
        self._count(session, run_started_at=None, run_received_rows=0, run_sent_rows=0)

    def _without(self, session: Session) -> Collection[str]:
        """Tables that the site takes on v6; on v5 ids of theirs would collide (trap 15)."""
        return V6_TABLES if self.for_peer or oms_central_url(session) is not None else ()

    def _content(self, record: OutgoingRecord) -> bytes | None:
        if record.payload is None or record.action is not Action.UPSERT or not self.for_peer:
            return record.payload
        return to_pull(record.table, record.record_id, record.payload)

    def _row(self, session: Session) -> Row[Any]:
        return session.execute(select(site).where(site.c.site_id == self.site_id)).one()


def _is_cursor(sync_out_id: str) -> bool:
    """Whether we can have given out the id at all; others name nothing that could be removed."""
    return sync_out_id.isascii() and sync_out_id.isdecimal() and len(sync_out_id) <= 18


def bounded(limit: int) -> int:
    """Return how many records are given at once to somebody who asks for ``limit``."""
    return max(1, min(LARGEST_BATCH_ROWS, limit))


def _canonical(pushed: QueuedRecord) -> bytes | None:
    content = pushed.content
    if content is None or pushed.kind is not Action.UPSERT:
        return content
    return to_canonical(pushed.table_name, content)
