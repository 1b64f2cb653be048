"""Requisitions and internal requisitions: what the supplying store gets, and what comes back."""

import pytest
from sqlalchemy import update

from models.datafile import Datafile
from models.enums import SiteType
from models.network_preferences import CENTRALISED_PROCUREMENT, NETWORK_PREFERENCE_TABLE
from models.records import RecordChange
from models.tables import site
from tests.fakes.clock import NOON
from tests.fakes.datafiles import FIRST_ID, SECOND_ID, SECOND_STORE
from tests.fakes.records import STORE, change, contents, deletion, write
from tests.fakes.transfers import (
    CUSTOMER,
    NEIGHBOUR,
    Values,
    answer_to,
    answers_to,
    living,
    neighbour,
    order,
    order_line,
    request,
    request_line,
    sale,
    sale_line,
    settled,
)


def centralise(central: Datafile) -> None:
    """Switch centralised procurement on."""
    write(central, [change(NETWORK_PREFERENCE_TABLE, CENTRALISED_PROCUREMENT, value=True)])


def edited(table: str, known: Values, **values: object) -> RecordChange:
    """Return ``known`` with ``values`` in it, as a change."""
    return change(
        table, str(known["ID"]), **{k: v for k, v in (known | values).items() if k != "ID"}
    )


def ordered_and_sent(central: Datafile, buyer_id: int | None = SECOND_ID) -> Values:
    """Let an order be confirmed and its invoice be finalised with two batches; return that."""
    settled(central, order(), order_line(), site_id=buyer_id)
    invoice = answer_to(central, "transact")
    (placeholder,) = living(central, "trans_line")
    settled(
        central,
        edited("transact", invoice, status="fn", invoice_num=5),
        deletion("trans_line", placeholder),
        sale_line("first", str(invoice["ID"]), quantity=6),
        sale_line("second", str(invoice["ID"]), quantity=4, batch="B2"),
    )
    return invoice


def received_units(central: Datafile) -> object:
    return living(central, "purchase_order_line")["ordered"].get("quan_rec_to_date")


def test_a_request_becomes_a_response_of_the_supplying_store(central: Datafile) -> None:
    settled(central, request(), request_line(), site_id=SECOND_ID)
    response = answer_to(central, "requisition", "request")
    assert (response["store_ID"], response["name_ID"]) == (STORE, CUSTOMER)
    assert (response["type"], response["status"]) == ("response", "sg")
    assert (response["serial_number"], response["linked_requisition_id"]) == (-1, "request")
    assert response["requester_reference"] == "From requisition 4"
    assert (response["thresholdMOS"], response["daysToSupply"]) == (3, 60)
    assert (response["programID"], response["periodID"], response["orderType"]) == (
        "hiv", "march", "Normal"
    )  # fmt: skip
    assert response["is_emergency"] is True
    assert response["date_entered"] == NOON.date().isoformat()
    assert living(central, "requisition")["request"]["linked_requisition_id"] == response["ID"]


def test_its_lines_ask_for_the_same(central: Datafile) -> None:
    settled(central, request(), request_line(), site_id=SECOND_ID)
    line = answer_to(central, "requisition_line", "asked")
    assert line["requisition_ID"] == answer_to(central, "requisition", "request")["ID"]
    assert (line["item_ID"], line["itemName"]) == ("amox", "Amoxicillin")
    assert (line["Cust_stock_order"], line["suggested_quantity"]) == (300, 280)
    assert (line["stock_on_hand"], line["daily_usage"], line["actualQuan"]) == (20, 5.5, 0)


@pytest.mark.parametrize("values", [{"status": "sg"}, {"type": "im"}, {"type": "response"}])
def test_other_requisitions_begin_nothing(central: Datafile, values: dict[str, str]) -> None:
    settled(central, request(**values), request_line(), site_id=SECOND_ID)
    assert answers_to(central, "requisition", "request") == []


def test_an_invoice_for_the_response_comes_back_for_the_request(central: Datafile) -> None:
    settled(central, request(), request_line(), site_id=SECOND_ID)
    response = answer_to(central, "requisition", "request")
    settled(central, sale(requisition_ID=response["ID"]), sale_line())
    assert answer_to(central, "transact", "sale")["requisition_ID"] == "request"


def test_an_open_msupply_response_is_known_as_the_answer(central: Datafile) -> None:
    with central.write() as session:
        session.execute(
            update(site).where(site.c.site_id == FIRST_ID).values(site_type=SiteType.OPEN_MSUPPLY)
        )
    settled(central, request(), request_line(), site_id=SECOND_ID)
    assert answers_to(central, "requisition", "request") == []
    response = change("requisition", "response", store_ID=STORE, name_ID=CUSTOMER, type="response",
                      status="sg", linked_requisition_id="request")  # fmt: skip
    settled(central, response)
    settled(central, sale(requisition_ID="response"), sale_line())
    assert answer_to(central, "transact", "sale")["requisition_ID"] == "request"


def test_requisitions_are_idempotent_and_follow_deletions(central: Datafile) -> None:
    settled(central, request(), request_line(), site_id=SECOND_ID)
    before = contents(central)
    settled(central, request(), request_line(), site_id=SECOND_ID)
    assert contents(central) == before
    settled(central, deletion("requisition", "request"), site_id=SECOND_ID)
    assert answers_to(central, "requisition") == []


def test_a_confirmed_order_becomes_a_customer_invoice(central: Datafile) -> None:
    settled(central, order(status="sg"), order_line(), site_id=SECOND_ID)
    assert answers_to(central, "transact") == []
    settled(central, order(), site_id=SECOND_ID)
    invoice = answer_to(central, "transact")
    assert (invoice["store_ID"], invoice["name_ID"]) == (STORE, CUSTOMER)
    assert (invoice["type"], invoice["status"], invoice["mode"]) == ("ci", "sg", "store")
    assert (invoice["invoice_num"], invoice["original_PO_ID"]) == (-1, "order")
    assert (invoice["currency_ID"], invoice["currency_rate"]) == ("usd", 2)
    assert (invoice["donor_default_id"], invoice["hold"]) == ("fund", False)
    line = answer_to(central, "trans_line")
    assert (line["type"], line["item_ID"], line["sell_price"]) == ("placeholder", "amox", 4)
    assert (line["quantity"], line["pack_size"]) == (10, 100)


def test_an_adjusted_order_flows_until_the_supplier_has_chosen_stock(central: Datafile) -> None:
    settled(central, order(), order_line(), site_id=SECOND_ID)
    settled(central, order_line(quan_adjusted_order=500), site_id=SECOND_ID)
    line = answer_to(central, "trans_line")
    assert line["quantity"] == 5
    settled(central, edited("trans_line", line, type="stock_out", item_line_ID="stock"))
    settled(central, order_line(quan_adjusted_order=100), site_id=SECOND_ID)
    assert answer_to(central, "trans_line")["quantity"] == 5


def test_the_finalised_invoice_of_an_order_becomes_goods_received(central: Datafile) -> None:
    invoice = ordered_and_sent(central)
    assert set(living(central, "transact")) == {invoice["ID"]}  # no supplier invoice
    goods = answer_to(central, "Goods_received")
    assert (goods["store_ID"], goods["purchase_order_ID"]) == (SECOND_STORE, "order")
    assert (goods["serial_number"], goods["status"]) == (-1, "nw")
    assert goods["supplier_reference"] == "From invoice 5 (From purchase order 7)"
    assert living(central, "transact")[str(invoice["ID"])]["goods_received_ID"] == goods["ID"]
    lines = answers_to(central, "Goods_received_line")
    assert {(each["batch_received"], each["quantity_received"]) for each in lines} == {
        ("B1", 6), ("B2", 4)
    }  # fmt: skip
    for line in lines:
        assert line["goods_received_ID"] == goods["ID"]
        assert (line["pack_received"], line["cost_price"]) == (100, 2.5)
        assert line["order_line_ID"] == "ordered"


def test_an_invoice_that_only_claims_an_order_is_a_stock_transfer(central: Datafile) -> None:
    settled(central, order(store_id=STORE, name_id="elsewhere"), order_line())
    settled(central, sale(original_PO_ID="order"), sale_line())
    assert answer_to(central, "transact", "sale")["type"] == "si"
    assert living(central, "Goods_received") == {}


def test_without_centralised_procurement_the_buyer_counts_what_came(central: Datafile) -> None:
    ordered_and_sent(central)
    assert received_units(central) is None


def test_with_centralised_procurement_the_primary_counts_what_came(central: Datafile) -> None:
    centralise(central)
    ordered_and_sent(central, None)
    assert received_units(central) == 1000
    line = answers_to(central, "Goods_received_line")[0]
    settled(central, edited("Goods_received_line", line, quantity_received=1), site_id=SECOND_ID)
    assert received_units(central) == 1000 - 100 * (line["quantity_received"] - 1)  # type: ignore[operator]
    settled(
        central,
        deletion("Goods_received", str(line["goods_received_ID"])),
        site_id=SECOND_ID,
    )
    assert received_units(central) == 0


def test_a_centralised_order_for_a_store_of_the_suppliers_site_is_the_primarys(
    central: Datafile,
) -> None:
    centralise(central)
    write(central, neighbour())
    settled(central, order(store_id=NEIGHBOUR), order_line(store_ID=NEIGHBOUR), site_id=None)
    assert answer_to(central, "transact")["name_ID"] == f"name-{NEIGHBOUR}"


def test_deleting_an_order_deletes_its_open_invoice(central: Datafile) -> None:
    settled(central, order(), order_line(), site_id=SECOND_ID)
    settled(central, deletion("purchase_order", "order"), site_id=SECOND_ID)
    assert (living(central, "transact"), living(central, "trans_line")) == ({}, {})
