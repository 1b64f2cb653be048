"""What waits to be sent, and what was received and is not applied."""

from datetime import timedelta

from sqlalchemy import insert

from models.datafile import Datafile
from models.enums import Action, BufferState, HoldReason
from models.queries.buffer import buffer_counts, held_records
from models.queries.queue import queue_view
from models.tables import sync_buffer, sync_out
from models.views import BufferCounts, QueueView, SiteQueue
from tests.fakes.clock import NOON
from tests.fakes.records import item, write


def receive(datafile: Datafile, record_id: str, state: BufferState, reason: str | None) -> None:
    with datafile.write() as session:
        session.execute(
            insert(sync_buffer).values(
                source_site_id=2,
                table_name="transact",
                record_id=record_id,
                action=Action.UPSERT,
                payload="{}",
                channel=2,
                apply_order=1,
                state=state,
                reason=reason,
                received_at=NOON,
            )
        )


def test_an_empty_queue_has_no_oldest_row(central: Datafile) -> None:
    with central.read() as session:
        assert queue_view(session) == QueueView(0, None, ())


def test_the_queue_is_the_sum_over_its_sites(central: Datafile) -> None:
    write(central, [item("I1"), item("I2")])
    earlier = NOON - timedelta(hours=1)
    with central.write() as session:
        session.execute(
            insert(sync_out),
            [
                {"site_id": 1, "cursor": 1, "queued_at": NOON},
                {"site_id": 9, "cursor": 1, "queued_at": NOON},
                {"site_id": 9, "cursor": 2, "queued_at": earlier},
            ],
        )
        assert queue_view(session) == QueueView(
            3,
            earlier,
            (SiteQueue(1, "Central Medical Store", 1, NOON), SiteQueue(9, "", 2, earlier)),
        )


def test_received_records_are_counted_by_state(central: Datafile) -> None:
    with central.read() as session:
        assert buffer_counts(session) == BufferCounts(0, 0, 0, 0, 0, 0)
    for number, state in enumerate([*BufferState, BufferState.WAITING]):
        receive(central, f"T{number}", state, None)
    with central.read() as session:
        counts = buffer_counts(session)
    assert counts == BufferCounts(received=1, waiting=2, refused=1, failed=1, skipped=1, ignored=1)
    assert (counts.held, counts.rows) == (4, 7)


def test_held_records_say_why_in_words(central: Datafile) -> None:
    receive(central, "T1", BufferState.RECEIVED, None)
    receive(central, "T2", BufferState.REFUSED, HoldReason.CENTRAL_DATA)
    receive(central, "T3", BufferState.FAILED, f"{HoldReason.NOT_A_RECORD}: truncated")
    receive(central, "T4", BufferState.FAILED, "the disk said no")
    with central.read() as session:
        held = held_records(session)
        assert held_records(session, limit=1) == held[:1]
    assert [(each.record_id, each.reason) for each in held] == [
        ("T4", "the disk said no"),
        ("T3", "Its data is not a record (a JSON object). (truncated)"),
        ("T2", "Central data may only be changed on the primary server."),
    ]
