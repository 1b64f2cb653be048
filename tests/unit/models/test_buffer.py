"""Received records are kept before they are applied, once each, whatever they are."""

import pytest
from sqlalchemy import select

from models.buffer import ReceivedRecord, apply_order, receive
from models.catalogue import APPLY_ORDER
from models.datafile import Datafile
from models.enums import Action, BufferState, Channel
from models.tables import sync_buffer
from tests.fakes.clock import NOON

SITE = 2


def received(
    record_id: str, payload: bytes | None, table: str = "item_line", action: Action = Action.UPSERT
) -> ReceivedRecord:
    return ReceivedRecord(table, record_id, action, payload)


def keep(datafile: Datafile, *records: ReceivedRecord, source: int = SITE) -> int:
    with datafile.write() as session:
        return receive(session, source, records, NOON)


def rows(datafile: Datafile) -> dict[str, tuple[str, str | None]]:
    with datafile.read() as session:
        found = session.execute(select(sync_buffer).order_by(sync_buffer.c.id))
        return {row.record_id: (row.state, row.payload) for row in found}


def test_receiving_the_same_twice_leaves_one_row(central: Datafile) -> None:
    batch = [received("a", b'{"ID":"a"}'), received("b", b'{"ID":"b"}')]
    assert keep(central, *batch) == 2
    assert keep(central, *batch) == 0
    assert list(rows(central)) == ["a", "b"]


def test_a_later_version_replaces_an_earlier_one(central: Datafile) -> None:
    keep(central, received("a", b'{"v":1}'), received("a", b'{"v":2}'))
    keep(central, received("a", b'{"v":3}'))
    assert rows(central) == {"a": (BufferState.RECEIVED, '{"v":3}')}


def test_a_later_version_clears_a_refusal(central: Datafile) -> None:
    keep(central, received("a", b'{"v":1}'))
    with central.write() as session:
        session.execute(sync_buffer.update().values(state=BufferState.REFUSED, reason="x"))
    keep(central, received("a", b'{"v":2}'))
    assert rows(central)["a"][0] == BufferState.RECEIVED


def test_two_sites_may_send_the_same_id(central: Datafile) -> None:
    keep(central, received("a", b"{}"), source=2)
    assert keep(central, received("a", b"{}"), source=3) == 1


@pytest.mark.parametrize("payload", [b"[]", b"null", b"7", b'"text"', b"{", b'{"a":\xff}', b""])
def test_what_is_no_record_is_kept_as_failed_and_harms_no_other(
    central: Datafile, payload: bytes
) -> None:
    keep(central, received("good", b"{}"), received("bad", payload), received("also", b"{}"))
    states = {record_id: state for record_id, (state, _payload) in rows(central).items()}
    assert states == {
        "good": BufferState.RECEIVED, "bad": BufferState.FAILED, "also": BufferState.RECEIVED
    }  # fmt: skip


def test_an_upsert_without_data_is_no_record_but_a_deletion_is(central: Datafile) -> None:
    keep(central, received("upsert", None), received("deletion", None, action=Action.DELETE))
    assert rows(central) == {
        "upsert": (BufferState.FAILED, None), "deletion": (BufferState.RECEIVED, None)
    }  # fmt: skip


def test_nesting_without_end_is_no_record(central: Datafile) -> None:
    keep(central, received("deep", b'{"store_ID":' + b"[" * 100_000 + b"]" * 100_000 + b"}"))
    assert rows(central)["deep"][0] == BufferState.FAILED


def test_routing_keys_are_kept_beside_the_data(central: Datafile) -> None:
    keep(central, received("l", b'{"transaction_ID":"h","item_ID":"i"}', "trans_line"),
         received("s", b'{"store_ID":"A","name_ID":"n"}', "transact"))  # fmt: skip
    with central.read() as session:
        found = session.execute(select(sync_buffer).order_by(sync_buffer.c.id)).all()
    keys = [(row.parent_id, row.store_id, row.name_id, row.channel) for row in found]
    assert keys == [("h", None, None, Channel.QUEUE), (None, "A", "n", Channel.QUEUE)]


def test_headers_come_before_lines_and_are_deleted_after_them() -> None:
    header, line = "transact", "trans_line"
    order = [apply_order(table, Action.UPSERT) for table in (*APPLY_ORDER, "unknown")]
    assert order == sorted(order)
    assert apply_order(header, Action.UPSERT) < apply_order(line, Action.UPSERT)
    assert apply_order(line, Action.DELETE) < apply_order(header, Action.DELETE)
    assert max(order) < apply_order("unknown", Action.DELETE)
    assert apply_order(header, Action.DELETE) < apply_order(header, Action.MERGE)


def test_nothing_received_is_no_work(central: Datafile) -> None:
    assert keep(central) == 0
