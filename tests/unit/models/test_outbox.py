"""What goes out, in which order and size, and what an acknowledgement takes off the queue."""

import pytest
from sqlalchemy import select

from models.datafile import Datafile
from models.enums import Action
from models.here import CENTRAL_SITE_ID
from models.outbox import (
    OutgoingRecord,
    acknowledge,
    central_batch,
    newest_central_cursor,
    next_batch,
    queue_length,
)
from models.routing import DISPENSARY_TABLES
from models.tables import sync_out
from tests.fakes.records import change, deletion, item, stock, write

MANY_BYTES = 1_000_000


def batch(datafile: Datafile, rows: int = 100, size: int = MANY_BYTES) -> list[OutgoingRecord]:
    with datafile.read() as session:
        return next_batch(session, CENTRAL_SITE_ID, rows, size)


def waiting(datafile: Datafile) -> int:
    with datafile.read() as session:
        return queue_length(session, CENTRAL_SITE_ID)


def confirm(datafile: Datafile, records: list[OutgoingRecord]) -> int:
    with datafile.write() as session:
        return acknowledge(session, CENTRAL_SITE_ID, [each.cursor for each in records])


def test_the_oldest_goes_first_and_again_until_acknowledged(remote: Datafile) -> None:
    write(remote, [stock("a"), stock("b"), stock("c")])
    write(remote, [stock("a", quantity=2)])
    assert [each.record_id for each in batch(remote, 2)] == ["b", "c"]
    assert batch(remote, 2) == batch(remote, 2)


def test_an_acknowledged_batch_leaves_the_queue_once(remote: Datafile) -> None:
    write(remote, [stock("a"), stock("b"), stock("c")])
    sent = batch(remote, 2)
    assert confirm(remote, sent) == 2
    assert confirm(remote, sent) == 0
    assert [each.record_id for each in batch(remote)] == ["c"]


def test_what_changed_after_it_was_sent_stays(remote: Datafile) -> None:
    write(remote, [stock("a", quantity=1), stock("b")])
    sent = batch(remote)
    write(remote, [stock("a", quantity=2)])
    assert confirm(remote, sent) == 1
    assert [each.payload for each in batch(remote)] == [_data(stock("a", quantity=2).payload)]


def test_what_was_deleted_after_it_was_sent_stays_as_a_deletion(remote: Datafile) -> None:
    write(remote, [stock("a")])
    sent = batch(remote)
    write(remote, [deletion("item_line", "a")])
    assert confirm(remote, sent) == 0
    (left,) = batch(remote)
    assert (left.action, left.payload) == (Action.DELETE, None)


@pytest.mark.parametrize(("size", "expected"), [(1, 1), (121, 1), (122, 2), (MANY_BYTES, 3)])
def test_a_batch_holds_what_fits_but_at_least_one(
    remote: Datafile, size: int, expected: int
) -> None:
    changes = [stock(name, note="x" * 20) for name in "abc"]
    assert {len(each.payload or "") for each in changes} == {61}
    write(remote, changes)
    assert len(batch(remote, size=size)) == expected


def test_a_deletion_costs_no_bytes(remote: Datafile) -> None:
    write(remote, [stock(name, note="x" * 100) for name in "abc"])
    write(remote, [deletion("item_line", name) for name in "abc"])
    assert len(batch(remote, size=1)) == 3


def test_acknowledging_very_many_or_nothing(remote: Datafile) -> None:
    write(remote, [stock(str(number)) for number in range(2_500)])
    assert confirm(remote, batch(remote, 10_000)) == 2_500
    assert confirm(remote, []) == 0
    assert waiting(remote) == 0


def test_one_sites_acknowledgement_leaves_the_others_queue(central: Datafile) -> None:
    write(central, [stock("a")])
    with central.write() as session:
        row = central_batch(session, 0, 1, 1)
        assert row == []
        session.execute(
            sync_out.insert(),
            [{"site_id": site, "cursor": 1, "queued_at": central.clock.now()} for site in (2, 3)],
        )
        assert acknowledge(session, 2, [1]) == 1
        assert session.execute(select(sync_out.c.site_id)).scalars().all() == [3]


def test_central_data_comes_after_the_cursor_in_order(central: Datafile) -> None:
    write(central, [item("a"), stock("s"), item("b"), item("c")])
    write(central, [item("a", "again")])
    with central.read() as session:
        every = central_batch(session, 0, 10, MANY_BYTES)
        assert [each.record_id for each in every] == ["b", "c", "a"]
        cursors = [each.cursor for each in every]
        assert cursors == sorted(cursors)
        assert central_batch(session, cursors[1], 10, MANY_BYTES) == every[2:]
        assert central_batch(session, cursors[-1], 10, MANY_BYTES) == []
        assert newest_central_cursor(session) == cursors[-1]


def test_the_newest_central_cursor_passes_over_store_data(central: Datafile) -> None:
    with central.read() as session:
        assert newest_central_cursor(session) == 0
    write(central, [item("a"), stock("s")])
    with central.read() as session:
        assert newest_central_cursor(session) == 1


def test_central_data_of_some_tables_can_be_left_out(central: Datafile) -> None:
    write(central, [item("a"), change("abbreviation", "b"), item("c"), change("abbreviation", "d")])
    with central.read() as session:
        every = central_batch(session, 0, 10, MANY_BYTES)
        others = central_batch(session, 0, 10, MANY_BYTES, DISPENSARY_TABLES)
        assert [each.record_id for each in every] == ["a", "b", "c", "d"]
        assert [each.record_id for each in others] == ["a", "c"]
        assert newest_central_cursor(session) == every[-1].cursor
        assert newest_central_cursor(session, DISPENSARY_TABLES) == others[-1].cursor


def _data(payload: str | None) -> bytes:
    assert payload is not None
    return payload.encode()
