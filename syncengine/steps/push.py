"""Push: hand over what waits in sync out, batch by batch, oldest first (protocol 1.5)."""

from collections.abc import Collection
from functools import partial

from models.arrival import ignore_overtaken
from models.changelog import V6_TABLES
from models.enums import Action, ErrorCode
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.marks import Marks
from models.outbox import OutgoingRecord, acknowledge, next_batch, queue_length
from syncengine.progress import StepProgress
from syncengine.steps.context import StepContext
from syncengine.wire import to_push
from syncengine.wire.v5 import PushBatch, QueuedRecord

LARGEST_PUSH_BYTES = 4 * 1024 * 1024


def push(context: StepContext, progress: StepProgress) -> None:
    """Send every waiting record; a row leaves the queue when the server has stored it durably.

    A record that is edited while its batch is under way keeps its place in the queue. Killed
    between the server's answer and ours to the datafile, the batch goes once more, which changes
    nothing there.
    """
    done = waiting = 0
    while True:
        records, marks = _next(context)
        if not records:
            break
        if waiting < len(records):  # at first, and when more was written here meanwhile
            with context.datafile.read() as session:
                waiting = queue_length(session, CENTRAL_SITE_ID, _without(context))
        progress.advance(0, total=done + waiting)
        _send(context, PushBatch(queue_length=waiting, data=tuple(map(_pushed, records))), marks)
        cursors = [each.cursor for each in records]
        with context.datafile.write() as session:
            acknowledge(session, CENTRAL_SITE_ID, cursors)
            ignore_overtaken(session, cursors)
            context.confirm(session)
        done += len(records)
        waiting -= len(records)
        context.queue_changes()
        progress.advance(len(records))
    context.queue_changed()
    answer = context.marked(partial(context.server.push, PushBatch(queue_length=0), marks))
    if not answer.integration_started:
        raise AppError(ErrorCode.SERVER_BUSY)


def _next(context: StepContext) -> tuple[list[OutgoingRecord], Marks]:
    with context.datafile.write() as session:
        limits = context.batch.rows, LARGEST_PUSH_BYTES
        records = next_batch(session, CENTRAL_SITE_ID, *limits, _without(context))
        return records, context.marks(session)


def _without(context: StepContext) -> Collection[str]:
    """Tables that go over v6 alone."""
    return V6_TABLES if context.v6 is not None else ()


def _send(context: StepContext, batch: PushBatch, marks: Marks) -> None:
    ask = partial(context.server.push, batch, marks)
    context.timed(partial(context.marked, ask), lambda _answer: len(batch.data))


def _pushed(outgoing: OutgoingRecord) -> QueuedRecord:
    content = outgoing.payload
    if content is not None and outgoing.action is Action.UPSERT:
        content = to_push(outgoing.table, content)
    return QueuedRecord.pushed(
        str(outgoing.cursor), outgoing.table, outgoing.record_id, outgoing.action, content
    )
