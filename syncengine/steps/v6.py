"""Push V6 and Pull V6: what an Open mSupply central server keeps, beside v5 (protocol 3.3)."""

from functools import partial

from models.arrival import ignore_overtaken
from models.buffer import ReceivedRecord, receive
from models.changelog import V6_TABLES, push_batch
from models.enums import Action, ErrorCode
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.link import advance_v6_cursor, load_link
from models.outbox import OutgoingRecord, acknowledge
from syncengine.progress import StepProgress
from syncengine.protocol import V6Connection
from syncengine.steps.context import StepContext
from syncengine.steps.wait import FIRST_POLL_S, LONGEST_S, SLOWEST_POLL_S
from syncengine.wire import to_push, v6

LARGEST_PUSH_BYTES = 4 * 1024 * 1024  # the server takes 10 MiB


def push_v6(context: StepContext, progress: StepProgress) -> None:
    """Send what goes over v6, and wait until the server has applied it.

    What goes over v6 alone leaves the queue when the server has it; names and what they are visible
    in wait there for v5, which takes them, too. Killed at any moment, the rest goes at the next
    run, some of it once more, which changes nothing there.
    """
    server = context.v6
    if server is None:
        return
    _wait(context, server, progress)  # an earlier run may have been killed before it did
    after, done, is_last = 0, 0, False
    while not is_last:
        with context.datafile.read() as session:
            total, records = push_batch(session, after, context.batch.rows, LARGEST_PUSH_BYTES)
        if not records:
            break
        progress.advance(0, total=done + total)
        after, is_last = records[-1].cursor, total == len(records)
        batch = v6.Batch(after, total, tuple(map(_pushed, records)), is_last)
        _send(context, server, batch)
        _forget(context, records)
        done += len(records)
        context.queue_changes()
        progress.advance(len(records))
    context.queue_changed()
    if done:
        _wait(context, server, progress)


def pull_v6(context: StepContext, progress: StepProgress) -> None:
    """Read the server's changes from our cursor on; rows and cursor are kept in one transaction.

    Raises: AppError(ANSWER_BROKEN) if the server's cursors do not grow.
    """
    server = context.v6
    if server is None:
        return
    with context.datafile.read() as session:
        link = load_link(session)
    cursor, is_initialised, done = link.v6_cursor, link.initialised_at is not None, 0
    while True:
        batch = context.timed(
            partial(server.pull, cursor, context.batch.rows, is_initialised=is_initialised),
            lambda answer: len(answer.records),
        )
        if batch.end_cursor < cursor and not batch.is_last_batch:
            reason = f"it promises more, and sent cursor {batch.end_cursor} again"
            raise AppError(ErrorCode.ANSWER_BROKEN, url=link.v6_url, reason=reason)
        progress.advance(0, total=done + max(batch.total_records, len(batch.records)))
        cursor = batch.end_cursor + 1
        with context.datafile.write() as session:
            now = context.datafile.clock.now()
            receive(session, CENTRAL_SITE_ID, _received(batch), now)
            advance_v6_cursor(session, cursor)
        done += len(batch.records)
        context.received_rows += len(batch.records)
        progress.advance(len(batch.records))
        if batch.is_last_batch:
            return


def _wait(context: StepContext, server: V6Connection, progress: StepProgress) -> None:
    waited_s, pause_s = 0.0, FIRST_POLL_S
    while server.is_integrating():
        if waited_s >= LONGEST_S:
            raise AppError(ErrorCode.INTEGRATION_TIMEOUT, seconds=round(waited_s))
        progress.advance(0)
        context.cancel.wait(pause_s)
        waited_s += pause_s
        pause_s = min(pause_s * 2, SLOWEST_POLL_S)


def _send(context: StepContext, server: V6Connection, batch: v6.Batch) -> None:
    context.timed(partial(server.push, batch), lambda _answer: len(batch.records))


def _forget(context: StepContext, records: list[OutgoingRecord]) -> None:
    cursors = [each.cursor for each in records if each.table in V6_TABLES]
    with context.datafile.write() as session:
        acknowledge(session, CENTRAL_SITE_ID, cursors)
        ignore_overtaken(session, cursors)


def _pushed(outgoing: OutgoingRecord) -> v6.ChangelogRecord:
    content = outgoing.payload
    if content is not None and outgoing.action is Action.UPSERT:
        content = to_push(outgoing.table, content)
    return v6.ChangelogRecord.served(
        outgoing.cursor, outgoing.table, outgoing.record_id, outgoing.action, content
    )


def _received(batch: v6.Batch) -> list[ReceivedRecord]:
    return [
        ReceivedRecord(each.table_name, each.record_id, each.kind, each.content)
        for each in (changed.record for changed in batch.records)
    ]
