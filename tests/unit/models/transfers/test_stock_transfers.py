"""A finalised customer invoice to another store becomes a supplier invoice there."""

from typing import Any

import pytest
from sqlalchemy import select, update

from models.commands.imports import import_records
from models.datafile import Datafile
from models.enums import Action, EventKind, SiteType
from models.integration import integrate
from models.lines import ImportLine
from models.queries.logs import site_log
from models.records import RecordChange
from models.tables import record, site, sync_out, transfer_link
from models.transfers import settle_transfers, settling
from models.views import OPERATOR
from tests.fakes.clock import NOON
from tests.fakes.datafiles import CENTRAL_STORE, FIRST_ID, SECOND_ID, SECOND_STORE
from tests.fakes.records import arrive, change, contents, deletion, write
from tests.fakes.transfers import (
    NEIGHBOUR,
    SUPPLIER,
    Values,
    answer_to,
    answers_to,
    living,
    neighbour,
    sale,
    sale_line,
    settled,
)


def log_of(central: Datafile, site_id: int) -> list[str]:
    with central.read() as session:
        return [
            each.message
            for each in reversed(site_log(session, site_id))
            if each.kind is EventKind.TRANSFERRED
        ]


def queued(central: Datafile, table: str) -> dict[str, set[int]]:
    with central.read() as session:
        rows = session.execute(
            select(record.c.record_id, sync_out.c.site_id)
            .join(sync_out, sync_out.c.cursor == record.c.cursor)
            .where(record.c.table_name == table)
        ).all()
    found: dict[str, set[int]] = {}
    for row in rows:
        found.setdefault(row.record_id, set()).add(row.site_id)
    return found


def responder_edits(central: Datafile, table: str, answer: Values, **values: object) -> Values:
    """Let the responding site send its half back with ``values`` in it."""
    edited = answer | values
    settled(
        central,
        change(table, str(answer["ID"]), **{k: v for k, v in edited.items() if k != "ID"}),
        site_id=SECOND_ID,
    )
    return edited


def test_the_supplier_invoice_is_on_hold_and_has_no_number(central: Datafile) -> None:
    settled(central, sale(), sale_line())
    invoice = answer_to(central, "transact", "sale")
    assert invoice["store_ID"] == SECOND_STORE
    assert invoice["name_ID"] == SUPPLIER
    assert (invoice["type"], invoice["status"], invoice["mode"]) == ("si", "nw", "store")
    assert (invoice["invoice_num"], invoice["hold"]) == (-1, True)
    assert invoice["entry_date"] == NOON.date().isoformat()
    assert (invoice["currency_ID"], invoice["currency_rate"]) == ("usd", 1.5)
    assert (invoice["comment"], invoice["their_ref"]) == ("urgent", "From invoice 12 (PO 9)")


def test_its_lines_are_copied_for_goods_that_come_in(central: Datafile) -> None:
    settled(central, sale(), sale_line(), sale_line("fee", type="service"))
    settled(central, sale_line("later", type="placeholder"))
    lines = {each["type"]: each for each in answers_to(central, "trans_line", "line", "fee")}
    assert set(lines) == {"stock_in", "service", "placeholder"}
    assert lines["placeholder"]["ID"] == "later"  # the initiator's own: it carries nothing
    line = lines["stock_in"]
    invoice = answer_to(central, "transact", "sale")
    assert line["transaction_ID"] == invoice["ID"]
    assert line["linked_transact_id"] == "sale"
    assert (line["item_ID"], line["item_name"]) == ("amox", "Amoxicillin")
    assert (line["quantity"], line["pack_size"], line["batch"]) == (10, 100, "B1")
    assert (line["cost_price"], line["sell_price"]) == (2.5, 2.5)
    assert (line["item_line_ID"], line["location_ID"]) == ("", "")


def test_a_line_is_whole_for_a_peer(central: Datafile) -> None:
    settled(central, sale(), sale_line())
    answer_to(central, "trans_line", "line")


def test_both_halves_know_each_other(central: Datafile) -> None:
    settled(central, sale(), sale_line())
    invoice = answer_to(central, "transact", "sale")
    assert invoice["linked_transaction_id"] == "sale"
    assert living(central, "transact")["sale"]["linked_transaction_id"] == invoice["ID"]


def test_both_halves_go_to_both_sites(central: Datafile) -> None:
    settled(central, sale(), sale_line())
    assert set(queued(central, "transact")) == {
        "sale",
        answer_to(central, "transact", "sale")["ID"],
    }
    assert all(sites == {FIRST_ID, SECOND_ID} for sites in queued(central, "transact").values())
    lines = queued(central, "trans_line")
    assert lines.pop("line") == {SECOND_ID}  # its own site has it
    assert list(lines.values()) == [{FIRST_ID, SECOND_ID}]


def test_the_initiator_is_told(central: Datafile) -> None:
    settled(central, sale(), sale_line())
    responder_edits(central, "transact", answer_to(central, "transact", "sale"), invoice_num=31)
    assert log_of(central, FIRST_ID) == [
        "Customer invoice 12 of store District Hospital: "
        "supplier invoice made in store General Warehouse.",
        "Customer invoice 12 of store District Hospital: "
        "supplier invoice 31 in store General Warehouse.",
    ]


@pytest.mark.parametrize(
    "values",
    [
        {"status": "sg"},
        {"status": "cn"},
        {"mode": "dispensary"},
        {"type": "si"},
        {"type": "sr"},
        {"name_ID": "name of no store"},
        {"name_ID": SUPPLIER},
        {"linked_transaction_id": "made elsewhere"},
        {"status": 5},
    ],
)
def test_nothing_else_begins_one(central: Datafile, values: dict[str, Any]) -> None:
    settled(central, sale(**values), sale_line())
    assert answers_to(central, "transact", "sale") == []


def test_a_half_is_made_when_its_invoice_is_finalised_at_last(central: Datafile) -> None:
    settled(central, sale(status="sg"), sale_line())
    settled(central, sale())
    assert answer_to(central, "transact", "sale")["type"] == "si"
    assert len(living(central, "trans_line")) == 2


def test_replays_make_no_second_half(central: Datafile) -> None:
    settled(central, sale(), sale_line())
    before = contents(central)
    settled(central, sale(), sale_line())  # the site's version again, without the link
    assert contents(central) == before
    with central.write() as session:
        session.execute(update(record).where(record.c.record_id == "sale").values(payload="{}"))
    settled(central, sale(), sale_line())
    assert contents(central) == before


def test_the_responders_number_is_not_overwritten(central: Datafile) -> None:
    settled(central, sale(), sale_line())
    invoice = answer_to(central, "transact", "sale")
    responder_edits(central, "transact", invoice, invoice_num=31, comment="thanks")
    settled(central, sale(), sale_line(quantity=9))
    after = answer_to(central, "transact", "sale")
    assert (after["invoice_num"], after["comment"]) == (31, "thanks")


def test_later_changes_flow_while_the_half_is_untouched(central: Datafile) -> None:
    settled(central, sale(), sale_line(), sale_line("gone"))
    settled(central, sale(their_ref="PO 10"), sale_line(quantity=8), sale_line("new"),
            deletion("trans_line", "gone"))  # fmt: skip
    assert answer_to(central, "transact", "sale")["their_ref"] == "From invoice 12 (PO 10)"
    lines = answers_to(central, "trans_line", "line", "new")
    assert sorted(str(each["quantity"]) for each in lines) == ["10", "8"]


def test_what_the_responder_has_put_into_a_line_stays(central: Datafile) -> None:
    settled(central, sale(), sale_line())
    line = answer_to(central, "trans_line", "line")
    responder_edits(central, "trans_line", line, location_ID="shelf-b", quantity=9)
    settled(central, sale(comment="again"))
    assert answer_to(central, "trans_line", "line")["quantity"] == 9
    settled(central, sale_line(quantity=7))
    after = answer_to(central, "trans_line", "line")
    assert (after["location_ID"], after["quantity"]) == ("shelf-b", 7)


def test_a_line_that_the_responder_deleted_stays_deleted(central: Datafile) -> None:
    settled(central, sale(), sale_line())
    line = answer_to(central, "trans_line", "line")
    settled(central, deletion("trans_line", str(line["ID"])), site_id=SECOND_ID)
    settled(central, sale_line(quantity=7))
    assert answers_to(central, "trans_line", "line") == []


@pytest.mark.parametrize("status", ["cn", "fn"])
def test_nothing_flows_into_a_confirmed_half(central: Datafile, status: str) -> None:
    settled(central, sale(), sale_line())
    responder_edits(central, "transact", answer_to(central, "transact", "sale"), status=status)
    settled(central, sale(their_ref="other"), sale_line(quantity=1), sale_line("new"))
    assert answer_to(central, "transact", "sale")["their_ref"] == "From invoice 12 (PO 9)"
    assert answer_to(central, "trans_line", "line", "new")["quantity"] == 10


def test_an_edit_that_crossed_the_responders_number_is_not_lost(central: Datafile) -> None:
    settled(central, sale(), sale_line())
    received = answer_to(central, "transact", "sale")
    settled(central, sale(their_ref="PO 10"))
    responder_edits(central, "transact", received, invoice_num=31)
    after = answer_to(central, "transact", "sale")
    assert (after["invoice_num"], after["their_ref"]) == (31, "From invoice 12 (PO 10)")


def test_deleting_the_invoice_deletes_an_untouched_half(central: Datafile) -> None:
    settled(central, sale(), sale_line())
    received = answer_to(central, "transact", "sale")
    settled(central, deletion("transact", "sale"), deletion("trans_line", "line"))
    assert (living(central, "transact"), living(central, "trans_line")) == ({}, {})
    responder_edits(central, "transact", received, invoice_num=31)  # it crossed the deletion
    assert living(central, "transact") == {}


def test_deleting_the_invoice_keeps_a_confirmed_half(central: Datafile) -> None:
    settled(central, sale(), sale_line())
    received = responder_edits(
        central, "transact", answer_to(central, "transact", "sale"), status="cn", invoice_num=31
    )
    settled(central, deletion("transact", "sale"), deletion("trans_line", "line"))
    assert answer_to(central, "transact") == received
    assert len(living(central, "trans_line")) == 1
    assert log_of(central, FIRST_ID)[-1] == (
        "Customer invoice 12 of store District Hospital: "
        "deleted, but the supplier invoice of store General Warehouse was confirmed: kept."
    )


def test_a_half_that_the_responder_deleted_is_not_made_again(central: Datafile) -> None:
    settled(central, sale(), sale_line())
    invoice = answer_to(central, "transact", "sale")
    settled(central, deletion("transact", str(invoice["ID"])), site_id=SECOND_ID)
    settled(central, sale(comment="again"), sale_line(quantity=2))
    assert answers_to(central, "transact", "sale") == []


def test_an_open_msupply_site_makes_its_own_half(central: Datafile) -> None:
    set_type(central, SECOND_ID, SiteType.OPEN_MSUPPLY)
    settled(central, sale(), sale_line())
    assert answers_to(central, "transact", "sale") == []
    assert queued(central, "transact") == {"sale": {SECOND_ID}}
    own = change("transact", "own", store_ID=SECOND_STORE, name_ID=SUPPLIER, type="si",
                 status="nw", linked_transaction_id="sale", their_ref="mine")  # fmt: skip
    settled(central, own, site_id=SECOND_ID)
    settled(central, sale(comment="again"))
    settled(central, deletion("transact", "sale"))
    assert [each["their_ref"] for each in answers_to(central, "transact")] == ["mine"]


def test_an_open_msupply_initiator_is_answered_but_its_half_left_alone(central: Datafile) -> None:
    set_type(central, FIRST_ID, SiteType.OPEN_MSUPPLY)
    settled(central, sale(om_status="SHIPPED", om_type="OUTBOUND_SHIPMENT"), sale_line())
    invoice = answer_to(central, "transact", "sale")
    assert not [name for name in invoice if name.startswith("om_")]
    assert living(central, "transact")["sale"]["linked_transaction_id"] == ""


def test_two_stores_of_one_remote_site_are_left_to_it(central: Datafile) -> None:
    write(central, neighbour())
    settled(central, sale(name_id=f"name-{NEIGHBOUR}"), sale_line())
    assert answers_to(central, "transact", "sale") == []


def test_a_half_for_a_store_of_the_central_server_is_numbered_at_once(central: Datafile) -> None:
    write(central, [change("transact", "older", store_ID=CENTRAL_STORE, name_ID="x", type="si",
                           invoice_num=41, status="fn"),
                    change("transact", "other", store_ID=CENTRAL_STORE, name_ID="x", type="ci",
                           invoice_num=99, status="fn")])  # fmt: skip
    settled(central, sale(name_id=f"name-{CENTRAL_STORE}"), sale_line())
    assert answer_to(central, "transact", "sale", "older", "other")["invoice_num"] == 42


def test_the_central_servers_own_invoice_begins_one(central: Datafile) -> None:
    settled(central, sale(store_id=CENTRAL_STORE), sale_line(), site_id=None)
    assert answer_to(central, "transact", "sale")["name_ID"] == f"name-{CENTRAL_STORE}"


def test_an_import_begins_them_in_its_own_transaction(central: Datafile) -> None:
    changes = [sale(store_id=CENTRAL_STORE), sale_line()]
    lines = [
        ImportLine(number, each.table, each.record_id, each.action, each.payload)
        for number, each in enumerate(changes, 1)
    ]
    with central.write() as session:
        import_records(session, OPERATOR, lines, NOON)
    assert answer_to(central, "transact", "sale")["store_ID"] == SECOND_STORE
    assert len(living(central, "trans_line")) == 2


def test_a_half_waits_for_lines_that_are_still_in_the_buffer(central: Datafile) -> None:
    arrive(central, FIRST_ID, [sale_line()])
    settled(central, sale())
    assert answers_to(central, "transact", "sale") == []
    integrate(central, FIRST_ID)
    settle_transfers(central)
    assert answer_to(central, "trans_line", "line")["type"] == "stock_in"


@pytest.mark.parametrize("chunk_rows", [1, 2, 1000])
def test_an_imported_pair_is_known_in_whatever_order_it_comes(
    central: Datafile, monkeypatch: pytest.MonkeyPatch, chunk_rows: int
) -> None:
    monkeypatch.setattr(settling, "CHUNK_ROWS", chunk_rows)
    mine = change("transact", "theirs", store_ID=SECOND_STORE, name_ID=SUPPLIER, type="si",
                  status="nw", linked_transaction_id="sale", invoice_num=8)  # fmt: skip
    settled(central, sale(), sale_line(), mine, site_id=None)
    assert set(living(central, "transact")) == {"sale", "theirs"}
    settled(central, sale(comment="again"), site_id=None)
    assert set(living(central, "transact")) == {"sale", "theirs"}


def test_a_supplier_credit_becomes_a_customer_credit(central: Datafile) -> None:
    settled(central, sale(type="sc"), sale_line())
    credit = answer_to(central, "transact", "sale")
    assert (credit["type"], credit["status"], credit["invoice_num"]) == ("cc", "nw", -1)
    assert credit["linked_transaction_id"] == "sale"
    assert answer_to(central, "trans_line", "line")["type"] == "stock_in"


def test_a_record_that_cannot_be_read_stops_nobody_elses(central: Datafile) -> None:
    beyond = RecordChange("transact", "broken", Action.UPSERT, (sale("broken").payload or "")[:-1]
                          + ',"odd":1e999}')  # fmt: skip
    settled(central, beyond, sale(), sale_line())
    with central.read() as session:
        made = session.execute(select(transfer_link.c.initiating_id)).scalars().all()
    assert made == ["sale"]


def test_settling_again_does_nothing(central: Datafile) -> None:
    settled(central, sale(), sale_line())
    before = contents(central)
    settle_transfers(central)
    assert contents(central) == before


def set_type(central: Datafile, site_id: int, site_type: SiteType) -> None:
    with central.write() as session:
        session.execute(update(site).where(site.c.site_id == site_id).values(site_type=site_type))
