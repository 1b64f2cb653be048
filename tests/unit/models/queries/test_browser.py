"""The record browser's queries: pages by keyset, what is found, links, and where it is edited."""

import pytest

from models.commands.records import edit_problem, edit_record
from models.datafile import Datafile
from models.enums import ErrorCode
from models.errors import AppError
from models.queries.browser import (
    RecordsWanted,
    all_tables,
    links_of,
    records_page,
    title_of_data,
    where_edited,
)
from models.queries.records import record_view
from models.views import OPERATOR, Actor
from tests.fakes.clock import NOON
from tests.fakes.records import change, deletion, invoice, invoice_line, item, store, write


@pytest.fixture
def stocked(central: Datafile) -> Datafile:
    """Seven items, one of them deleted, an invoice of a store at site 2, its line, a store here."""
    write(central, [change("name", "name-S1", name="Kama Hospital"), store("S1", 2)])
    write(central, [item(f"item-{at}", f"Item {at} 100%", code=f"C{at}") for at in range(7)])
    write(central, [deletion("item", "item-6")])
    write(central, [invoice("T1", "S1", name_ID="name-S1", invoice_num=12)], 2)
    write(central, [invoice_line("L1", "T1", item_ID="item-1", batch_ID="nowhere")], 2)
    return central


def ids(datafile: Datafile, wanted: RecordsWanted, page_rows: int = 2) -> list[str]:
    found: list[str] = []
    with datafile.read() as session:
        page = records_page(session, wanted, None, page_rows)
        while page:
            found += [row.record_id for row in page]
            page = records_page(session, wanted, page[-1], page_rows)
    return found


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (RecordsWanted("item"), [f"item-{at}" for at in range(6)]),
        (RecordsWanted("item", gone=True), ["item-6"]),
        (RecordsWanted("item", "item-3"), ["item-3"]),
        (RecordsWanted("item", "c4"), ["item-4"]),
        (RecordsWanted("item", "ITEM 100%"), [f"item-{at}" for at in range(6)]),
        (RecordsWanted("item", "100%_"), []),
        (RecordsWanted("transact", store_id="S1"), ["T1"]),
        (RecordsWanted("transact", store_id="S2"), []),
        (RecordsWanted("no such table"), []),
    ],
)
def test_records_are_found_in_pages(
    stocked: Datafile, wanted: RecordsWanted, found: list[str]
) -> None:
    assert ids(stocked, wanted) == found


def test_rows_tell_what_people_call_a_record(stocked: Datafile) -> None:
    with stocked.read() as session:
        (row,) = records_page(session, RecordsWanted("item", "item-2"))
        (sale,) = records_page(session, RecordsWanted("transact"))
        tables = {each.table: each.rows for each in all_tables(session)}
    assert (row.code, row.name, row.store_id) == ("C2", "Item 2 100%", None)
    assert (sale.code, sale.name, sale.store_id) == ("12", "", "S1")
    assert (tables["item"], tables["transact"], tables["clinician"]) == (6, 1, 0)


def test_titles() -> None:
    assert title_of_data('{"first_name":"Amina","last_name":"Diallo"}') == "Amina Diallo"
    assert title_of_data('{"code":"X1"}') == "X1"
    assert title_of_data("[1") == title_of_data(None) == ""


def test_fields_that_name_a_record_here_are_links(stocked: Datafile) -> None:
    with stocked.read() as session:
        line = links_of(session, record_view(session, "trans_line", "L1"))
        sale = links_of(session, record_view(session, "transact", "T1"))
    assert [(each.field, each.table, each.name) for each in line] == [
        ("transaction_ID", "transact", "12"),
        ("item_ID", "item", "Item 1 100%"),
    ]
    assert [(each.field, each.table) for each in sale] == [
        ("store_ID", "store"),
        ("name_ID", "name"),
    ]


@pytest.mark.parametrize(
    ("table", "record_id", "sentence"),
    [
        ("item", "item-1", "Central data is edited on the primary server, "),
        ("transact", "T1", "It is edited where its store is active: store Kama Hospital, on "),
    ],
)
def test_where_a_record_is_edited(
    stocked: Datafile, table: str, record_id: str, sentence: str
) -> None:
    with stocked.read() as session:
        assert where_edited(session, record_view(session, table, record_id)).startswith(sentence)


def test_why_a_record_is_not_edited_here(stocked: Datafile) -> None:
    nobody = Actor("nobody", frozenset())
    with stocked.read() as session:
        assert edit_problem(session, OPERATOR, "item", "item-1") is None
        problems = [
            edit_problem(session, nobody, "item", "item-1"),
            edit_problem(session, OPERATOR, "item", "item-6"),
        ]
    assert [problem and problem.code for problem in problems] == [
        ErrorCode.NOT_AUTHORISED,
        ErrorCode.RECORD_UNKNOWN,
    ]


def test_what_somebody_else_wrote_meanwhile_is_not_overwritten(stocked: Datafile) -> None:
    with stocked.write() as session:
        edit_record(session, OPERATOR, "item", "item-1", {"item_name": "theirs"}, NOON)
    with pytest.raises(AppError) as refused, stocked.write() as session:
        edit_record(
            session,
            OPERATOR,
            "item",
            "item-1",
            {"item_name": "mine"},
            NOON,
            expected={"item_name": "Item 1 100%"},
        )
    assert refused.value.code is ErrorCode.CHANGED_MEANWHILE
    assert refused.value.facts["changes"] == "item_name from Item 1 100% to theirs"
    with stocked.write() as session:
        edit_record(
            session, OPERATOR, "item", "item-1", {"code": "new"}, NOON, expected={"code": "C1"}
        )
        assert title_of_data(record_view(session, "item", "item-1").data) == "theirs"
