"""Pull central and pull remote: store what the server has for us in the buffer (protocol 1.5)."""

from collections.abc import Sequence
from functools import partial

from models.buffer import ReceivedRecord, receive
from models.enums import ErrorCode
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.link import CentralLink, advance_central_cursor, load_link
from syncengine.progress import StepProgress
from syncengine.steps.context import StepContext
from syncengine.wire.v5 import CentralRecord, QueuedRecord


def pull_central(context: StepContext, progress: StepProgress) -> None:
    """Read central data after our cursor; rows and cursor are kept in one transaction.

    The cursor sent is the ``ID`` of the last record seen; where an empty answer still promises
    more, it steps on by one, as the protocol asks.
    Raises: AppError(ANSWER_BROKEN) if the server's cursors do not grow.
    """
    with context.datafile.read() as session:
        link = load_link(session)
    cursor = link.central_cursor
    while True:
        batch = context.timed(
            partial(context.server.central_records, cursor, context.batch.rows),
            lambda answer: len(answer.data),
        )
        if not batch.data and cursor >= batch.max_cursor:
            return
        asked, cursor = cursor, batch.data[-1].cursor if batch.data else cursor + 1
        if cursor <= asked:
            raise _going_in_circles(link, f"it sent cursor {cursor} again")
        with context.datafile.write() as session:
            receive(session, CENTRAL_SITE_ID, _received(batch.data), context.datafile.clock.now())
            advance_central_cursor(session, cursor)
        context.received_rows += len(batch.data)
        progress.advance(len(batch.data))


def pull_remote(context: StepContext, progress: StepProgress) -> None:
    """Empty our queue on the server: store a batch durably, then acknowledge it, until none come.

    Killed in between, the batch comes again and replaces itself in the buffer.
    Raises: AppError(ANSWER_BROKEN) if the server sends again what was just acknowledged.
    """
    with context.datafile.read() as session:
        link = load_link(session)
    done = 0
    acknowledged: list[str] = []
    while True:
        batch = context.timed(
            partial(context.server.queued_records, context.batch.rows),
            lambda answer: len(answer.data),
        )
        progress.advance(0, total=done + batch.queue_length)
        if not batch.data:
            return
        ids = [each.sync_out_id for each in batch.data]
        if ids == acknowledged:
            raise _going_in_circles(link, "it sent again what was acknowledged")
        with context.datafile.write() as session:
            receive(session, CENTRAL_SITE_ID, _received(batch.data), context.datafile.clock.now())
            marks = context.marks(session)
        context.marked(partial(context.server.acknowledge, ids, marks))
        acknowledged = ids
        done += len(batch.data)
        context.received_rows += len(batch.data)
        progress.advance(len(batch.data))


def _going_in_circles(link: CentralLink, reason: str) -> AppError:
    """Return the error of a server that would keep us pulling the same for ever."""
    return AppError(ErrorCode.ANSWER_BROKEN, url=link.server_url, reason=reason)


def _received(records: Sequence[CentralRecord | QueuedRecord]) -> list[ReceivedRecord]:
    return [
        ReceivedRecord(each.table_name, each.record_id, each.kind, each.content) for each in records
    ]
