"""Records are written with cursor, derived rows and queue rows in one transaction."""

import pytest
from sqlalchemy import select

from models.catalogue import NotARecord
from models.commands.records import import_records
from models.datafile import Datafile
from models.enums import Action, Channel
from models.lines import ImportLine
from models.outbox import queue_length
from models.records import RecordChange, last_cursor, write_records
from models.tables import record
from models.views import OPERATOR
from tests.fakes.clock import NOON
from tests.fakes.records import (
    STORE,
    change,
    contents,
    deletion,
    invoice,
    invoice_line,
    item,
    merge,
    payload_of,
    stock,
    store,
    write,
)
from tests.fakes.sites import add_sites

SITE = 2


def cursor_of(datafile: Datafile, table: str, record_id: str) -> int:
    with datafile.read() as session:
        found = session.execute(
            select(record.c.cursor).where(
                record.c.table_name == table, record.c.record_id == record_id
            )
        )
        return int(found.scalar_one())


def queued(datafile: Datafile, site_id: int) -> int:
    with datafile.read() as session:
        return queue_length(session, site_id)


def test_every_change_takes_a_higher_cursor(central: Datafile) -> None:
    write(central, [item("a"), item("b")])
    first = cursor_of(central, "item", "b")
    write(central, [item("a", "changed")])
    assert cursor_of(central, "item", "a") > first > 0


def test_what_leaves_a_record_as_it_is_writes_nothing(central: Datafile) -> None:
    assert write(central, [item("a")]) == 1
    before = cursor_of(central, "item", "a")
    assert write(central, [item("a")]) == 0
    assert cursor_of(central, "item", "a") == before


def test_of_several_changes_of_one_record_the_last_holds(central: Datafile) -> None:
    assert write(central, [item("a", "one"), item("a", "two"), deletion("item", "a"),
                           item("a", "three")]) == 1  # fmt: skip
    assert contents(central) == [("item", "a", Action.UPSERT, item("a", "three").payload)]


def test_unknown_tables_and_fields_are_kept_to_the_letter(central: Datafile) -> None:
    payload = '{"ID":"x", "weird":1.50,"é":{"b":[null,true ]},"big":123456789012345678901234567890}'
    write(central, [RecordChange("item", "x", Action.UPSERT, payload),
                    RecordChange("not_in_the_catalogue", "y", Action.UPSERT, payload)])  # fmt: skip
    assert payload_of(central, "item", "x") == payload
    assert payload_of(central, "not_in_the_catalogue", "y") == payload


def test_a_deletion_keeps_the_last_state_and_the_store(central: Datafile) -> None:
    write(central, [stock("s", quantity=4)])
    write(central, [deletion("item_line", "s")])
    with central.read() as session:
        row = session.execute(select(record)).one()
    assert (row.action, row.store_id, row.channel) == (Action.DELETE, STORE, Channel.QUEUE)
    assert row.payload == stock("s", quantity=4).payload


def test_a_record_deleted_twice_moves_once(central: Datafile) -> None:
    write(central, [stock("s")])
    assert write(central, [deletion("item_line", "s")]) == 1
    assert write(central, [deletion("item_line", "s")]) == 0


def test_a_deleted_record_can_be_made_again(central: Datafile) -> None:
    write(central, [stock("s")])
    write(central, [deletion("item_line", "s")])
    assert write(central, [stock("s")]) == 1
    assert contents(central) == [("item_line", "s", Action.UPSERT, stock("s").payload)]


def test_what_was_never_there_leaves_a_tombstone(central: Datafile) -> None:
    assert write(central, [deletion("item", "never")]) == 1
    assert contents(central) == [("item", "never", Action.DELETE, None)]


def test_merges_are_records_of_their_own(central: Datafile) -> None:
    write(central, [item("keep"), item("delete")])
    assert write(central, [merge("item", "merge-1", keep="keep", delete="delete")]) == 1
    assert [each[1:3] for each in contents(central)] == [
        ("delete", Action.UPSERT), ("keep", Action.UPSERT), ("merge-1", Action.MERGE)
    ]  # fmt: skip


def test_a_line_has_the_store_of_its_header_in_the_same_write_and_before(
    central: Datafile,
) -> None:
    write(central, [invoice_line("l1", "h"), invoice("h")])
    write(central, [invoice_line("l2", "h")])
    with central.read() as session:
        stores = session.execute(select(record.c.store_id)).scalars().all()
    assert set(stores) == {STORE}


def test_lines_written_before_their_header_go_where_it_goes(central: Datafile) -> None:
    lines = [invoice_line("l1", "h"), invoice_line("l2", "h"), invoice_line("lost", "nowhere")]
    add_sites(central, SITE)
    write(central, [store(STORE, SITE), *lines])
    assert queued(central, SITE) == 0
    write(central, [invoice("h")])
    assert queued(central, SITE) == 3
    with central.read() as session:
        lost = select(record.c.store_id).where(record.c.record_id == "lost")
        assert session.execute(lost).scalar_one() is None


def test_an_import_in_any_order_gives_every_line_its_store(central: Datafile) -> None:
    write(central, [store(STORE, 0)])
    files = [[invoice_line(str(number), "h") for number in range(2_100)], [invoice("h")]]
    for changes in files:
        lines = [
            ImportLine(number, each.table, each.record_id, each.action, each.payload)
            for number, each in enumerate(changes)
        ]
        with central.write() as session:
            import_records(session, OPERATOR, lines, NOON)
    with central.read() as session:
        stores = session.execute(select(record.c.store_id)).scalars().all()
    assert stores.count(STORE) == 2_101


@pytest.mark.parametrize("payload", ["[]", '"text"', "{", "", '{"ID":"x"} {}', "null"])
def test_what_is_no_record_is_refused_and_nothing_written(central: Datafile, payload: str) -> None:
    with central.write() as session, pytest.raises(NotARecord):
        write_records(
            session,
            [item("good"), RecordChange("item", "x", Action.UPSERT, payload)],
            source_site_id=1,
            at=NOON,
        )
    assert contents(central) == []


def write_and_fail(datafile: Datafile) -> None:
    with datafile.write() as session:
        write_records(session, [stock("s")], source_site_id=1, at=NOON)
        raise ZeroDivisionError


def test_nothing_is_written_of_a_transaction_that_fails(central: Datafile) -> None:
    write(central, [store(STORE, SITE)])
    with central.read() as session:
        before = last_cursor(session)
    with pytest.raises(ZeroDivisionError):
        write_and_fail(central)
    assert queued(central, SITE) == 0
    with central.read() as session:
        assert last_cursor(session) == before


def test_no_changes_are_no_work(central: Datafile) -> None:
    assert write(central, []) == 0


def test_a_changed_record_takes_its_queue_row_along(central: Datafile) -> None:
    add_sites(central, SITE)
    write(central, [store(STORE, SITE), stock("s", quantity=1)])
    write(central, [stock("s", quantity=2), stock("s", quantity=3)])
    write(central, [stock("s", quantity=4)])
    assert queued(central, SITE) == 1


def test_ids_are_case_sensitive_and_opaque(central: Datafile) -> None:
    ids = ["A", "a", "a ", "ä", "a'b", 'a"b', "a%", "0", "\N{PILE OF POO}", "x" * 500]
    assert write(central, [change("unit", each) for each in ids]) == len(ids)
    assert sorted(each[1] for each in contents(central)) == sorted(ids)
