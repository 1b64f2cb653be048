"""Single records, counts, and the export that can be brought in again."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from models.commands.imports import import_records
from models.datafile import Datafile
from models.enums import Action, Channel, DatafileKind, DataType, ErrorCode
from models.errors import AppError
from models.lines import ExportedRecord, format_line, read_lines
from models.queries.records import export_records, record_view, table_counts
from models.views import OPERATOR, TableCount
from tests.fakes.clock import NOON, HeldClock
from tests.fakes.records import (
    change,
    contents,
    deletion,
    invoice,
    invoice_line,
    item,
    merge,
    store,
    write,
)


def exported(datafile: Datafile, *tables: str, deleted: bool = False) -> list[ExportedRecord]:
    with datafile.read() as session:
        return list(export_records(session, tables or None, include_deleted=deleted))


def test_a_record_tells_its_place_in_the_change_log(remote: Datafile) -> None:
    write(remote, [store("S1", 2)], site_id=1)
    write(remote, [invoice("T1", "S1", name_ID="N1")])
    with remote.read() as session:
        view = record_view(session, "transact", "T1")
    assert (view.action, view.channel, view.data_type) == (
        Action.UPSERT,
        Channel.QUEUE,
        DataType.STORE,
    )
    assert (view.store_id, view.name_id, view.source_site_id) == ("S1", "N1", 2)
    assert (view.cursor, view.changed_at, view.waiting_for) == (2, NOON, (1,))


def test_an_unknown_record_is_an_error(central: Datafile) -> None:
    with pytest.raises(AppError) as refused, central.read() as session:
        record_view(session, "transact", "T1")
    assert refused.value.code is ErrorCode.RECORD_UNKNOWN


def test_a_record_that_was_only_deleted_has_no_data(central: Datafile) -> None:
    write(central, [deletion("transact", "T1")])
    with central.read() as session:
        view = record_view(session, "transact", "T1")
    assert (view.action, view.data) == (Action.DELETE, None)


def test_living_records_are_counted_by_table(central: Datafile) -> None:
    write(central, [item("I1"), item("I2"), change("unit", "U1"), change("unit", "U2")])
    write(central, [deletion("unit", "U2")])
    with central.read() as session:
        assert table_counts(session) == (TableCount("item", 2), TableCount("unit", 1))


def test_parents_go_out_before_their_lines_and_the_unknown_last(central: Datafile) -> None:
    records = [
        change("novelty", "X1"),
        invoice_line("L2", "T1"),
        invoice_line("L1", "T1"),
        invoice("T1", "S1"),
        store("S1", 1),
    ]
    write(central, records)
    found = [(each.table, each.record_id) for each in exported(central)]
    assert found == [
        ("store", "S1"),
        ("transact", "T1"),
        ("trans_line", "L1"),
        ("trans_line", "L2"),
        ("novelty", "X1"),
    ]


def test_an_export_can_be_of_some_tables(central: Datafile) -> None:
    write(central, [item("I1"), change("unit", "U1"), store("S1", 1)])
    found = exported(central, "unit", "item", "unit", "nothing")
    assert [each.record_id for each in found] == ["U1", "I1"]


def test_deletions_go_out_only_if_wanted(central: Datafile) -> None:
    write(central, [item("I1"), merge("name", "N2", keep="N1", delete="N2")])
    write(central, [deletion("item", "I1")])
    assert [each.action for each in exported(central)] == [Action.MERGE]
    assert [each.action for each in exported(central, deleted=True)] == [
        Action.DELETE,
        Action.MERGE,
    ]


def test_what_goes_out_comes_in_the_same(central: Datafile, tmp_path: Path) -> None:
    write(central, [item("I1", note='ü"\n\u2028'), store("S1", 1), invoice("T1", "S1"), item("I2")])
    write(central, [deletion("item", "I2"), merge("name", "N2", keep="N1", delete="N2")])
    lines = [format_line(each) for each in exported(central, deleted=True)]
    other = Datafile.create(str(tmp_path / "other.2a"), DatafileKind.CENTRAL, clock=HeldClock())
    with other.write() as session:
        import_records(session, OPERATOR, read_lines(lines), NOON)
    assert contents(other) == contents(central)
    other.close()


def test_living_records_are_counted_by_indexes(central: Datafile) -> None:
    """About Two Arrows and the record browser count a million records at each look."""
    write(central, [item("A"), item("B"), invoice("T1", "S1")])
    write(central, [deletion("item", "B"), deletion("transact", "T1")])
    said: list[str] = []
    with central.read() as session:
        connection = session.connection()

        def note(*told: Any) -> None:
            said.append(told[2])

        event.listen(connection, "before_cursor_execute", note)
        assert table_counts(session) == (TableCount("item", 1),)
        event.remove(connection, "before_cursor_execute", note)
        plans = [
            str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {each}").all()) for each in said
        ]
    gone, all_rows = plans
    assert "ix_record_gone" in gone
    assert "COVERING INDEX uq_record_identity" in all_rows
