"""Transfers with mobile stores: the central server makes the other half (protocol 4.3, 8)."""

from collections.abc import Iterator

import pytest

from models.enums import SiteType
from tests.conformance.examples import request as order
from tests.conformance.examples import shipment, shipment_line
from tests.conformance.mobile_examples import request, request_line, sale, sale_line
from tests.conformance.mobile_network import MobileNetwork, Place, mobile_network
from tests.conformance.mobile_site import StrictMobile
from tests.fakes.postgresql import DATABASES

Halves = list[dict[str, str]]


@pytest.fixture(scope="module", params=DATABASES)
def network(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MobileNetwork]:
    """The central server of all scenarios; each adds its own sites."""
    on_file = request.param == "sqlite"
    server = None if on_file else request.getfixturevalue("database_server")
    with mobile_network(tmp_path_factory.mktemp("transfers"), server) as made:
        yield made


def halves(tablet: StrictMobile, table: str, link: str, initiating_id: str) -> Halves:
    """Return what a tablet has that answers a record."""
    return [
        data
        for (name, _), data in tablet.records.items()
        if name == table and data.get(link) == initiating_id
    ]


def lines_of(tablet: StrictMobile, table: str, parent: str, header_id: str) -> Halves:
    return halves(tablet, table, parent, header_id)


def push(network: MobileNetwork, tablet: StrictMobile, place: Place) -> None:
    """Synchronise a tablet and wait until the central server has done its part."""
    tablet.sync()
    network.integrated(place)


def test_a_sale_from_tablet_to_tablet(network: MobileNetwork) -> None:
    seller, seller_place = network.ready_mobile()
    buyer, buyer_place = network.ready_mobile()
    network.befriend(seller_place, buyer_place)
    # More lines than one batch holds, behind their header: the buyer gets them all at once.
    seller.write("transact", "sale-1", **sale(seller_place.store_id, buyer_place.name_id))
    for number in range(14):
        seller.write("trans_line", f"line-1-{number}", **sale_line("sale-1", line_number=number))
    push(network, seller, seller_place)
    buyer.sync()
    (bought,) = halves(buyer, "transact", "linked_transaction_id", "sale-1")
    assert (bought["type"], bought["status"], bought["invoice_num"]) == ("si", "nw", "-1")
    assert (bought["store_ID"], bought["name_ID"]) == (buyer_place.store_id, seller_place.name_id)
    lines = lines_of(buyer, "trans_line", "transaction_ID", bought["ID"])
    assert len(lines) == len({each["item_line_ID"] for each in lines}) == 14
    assert {each["quantity"] for each in lines} == {"12.5"}
    assert {each["type"] for each in lines} == {"stock_in"}
    assert not buyer.dropped
    assert "sale-1" not in buyer.ids("transact")
    assert any("supplier invoice made" in line for line in network.log_of(seller_place))
    # The app gives its own number and confirms.
    buyer.write("transact", bought["ID"], **sale(
        buyer_place.store_id, seller_place.name_id, type="si", status="cn", invoice_num="1",
        linked_transaction_id="sale-1"))  # fmt: skip
    push(network, buyer, buyer_place)
    assert any("supplier invoice 1" in line for line in network.log_of(seller_place))
    seller.sync()
    assert seller.records["transact", "sale-1"]["linked_transaction_id"] == bought["ID"]
    assert bought["ID"] not in seller.ids("transact")
    # Sent again after a lost answer: no second half.
    seller.write("transact", "sale-1", **sale(seller_place.store_id, buyer_place.name_id))
    push(network, seller, seller_place)
    buyer.sync()
    assert len(halves(buyer, "transact", "linked_transaction_id", "sale-1")) == 1


def test_a_draft_makes_nothing_and_a_deleted_sale_takes_its_half_along(
    network: MobileNetwork,
) -> None:
    seller, seller_place = network.ready_mobile()
    buyer, buyer_place = network.ready_mobile()
    network.befriend(seller_place, buyer_place)
    draft = sale(seller_place.store_id, buyer_place.name_id, status="cn")
    seller.write("transact", "sale-2", **draft)
    seller.write("trans_line", "line-2", **sale_line("sale-2"))
    push(network, seller, seller_place)
    buyer.sync()
    assert not buyer.ids("transact")
    seller.write("transact", "sale-2", **(draft | {"status": "fn"}))
    push(network, seller, seller_place)
    buyer.sync()
    assert len(halves(buyer, "transact", "linked_transaction_id", "sale-2")) == 1
    seller.delete("trans_line", "line-2")
    seller.delete("transact", "sale-2")
    push(network, seller, seller_place)
    buyer.sync()
    assert not buyer.ids("transact")
    assert not buyer.ids("trans_line")


def test_a_return_becomes_a_customer_credit(network: MobileNetwork) -> None:
    customer, customer_place = network.ready_mobile()
    supplier, supplier_place = network.ready_mobile()
    network.befriend(customer_place, supplier_place)
    customer.write("transact", "return-1",
                   **sale(customer_place.store_id, supplier_place.name_id, type="sc"))  # fmt: skip
    customer.write("trans_line", "return-line-1", **sale_line("return-1"))
    push(network, customer, customer_place)
    supplier.sync()
    (credit,) = halves(supplier, "transact", "linked_transaction_id", "return-1")
    assert (credit["type"], credit["invoice_num"]) == ("cc", "-1")
    assert lines_of(supplier, "trans_line", "transaction_ID", credit["ID"])


def test_an_order_and_what_is_delivered_for_it(network: MobileNetwork) -> None:
    customer, customer_place = network.ready_mobile()
    supplier, supplier_place = network.ready_mobile()
    network.befriend(customer_place, supplier_place)
    customer.write("requisition", "req-1",
                   **request(customer_place.store_id, supplier_place.name_id))  # fmt: skip
    customer.write("requisition_line", "req-line-1", **request_line("req-1"))
    push(network, customer, customer_place)
    supplier.sync()
    (asked,) = halves(supplier, "requisition", "linked_requisition_id", "req-1")
    assert (asked["type"], asked["serial_number"], asked["daysToSupply"]) == (
        "response", "-1", "45",
    )  # fmt: skip
    (line,) = lines_of(supplier, "requisition_line", "requisition_ID", asked["ID"])
    assert line["Cust_stock_order"] == "100"
    assert "req-1" not in supplier.ids("requisition")
    # The app sends neither the link nor what else it does not know; both stay.
    answer = request(
        supplier_place.store_id, customer_place.name_id, type="response", serial_number="9"
    )
    supplier.write("requisition", asked["ID"], **answer)
    supplier.write("transact", "sale-3", **sale(
        supplier_place.store_id, customer_place.name_id, requisition_ID=asked["ID"]))  # fmt: skip
    supplier.write("trans_line", "line-3", **sale_line("sale-3"))
    push(network, supplier, supplier_place)
    assert any("response requisition 9" in line for line in network.log_of(customer_place))
    customer.sync()
    assert customer.records["requisition", "req-1"]["linked_requisition_id"] == asked["ID"]
    (got,) = halves(customer, "transact", "linked_transaction_id", "sale-3")
    assert got["requisition_ID"] == "req-1"


def test_a_tablet_orders_from_a_desktop_and_is_delivered(network: MobileNetwork) -> None:
    tablet, place = network.ready_mobile()
    desktop, desktop_place = network.ready_site(SiteType.STANDALONE, "mSupply")
    network.befriend(place, desktop_place)
    tablet.write("requisition", "req-4", **request(place.store_id, desktop_place.name_id))
    tablet.write("requisition_line", "req-line-4", **request_line("req-4"))
    push(network, tablet, place)
    desktop.sync()
    (asked,) = (each for (name, _), each in desktop.records.items()
                if name == "requisition" and each["linked_requisition_id"] == "req-4")  # fmt: skip
    assert (asked["serial_number"], asked["store_ID"]) == (-1, desktop_place.store_id)
    desktop.edit("requisition", asked["ID"], serial_number=12)
    desktop.write("transact", shipment("ship-4", desktop_place.store_id, place.name_id,
                                       status="fn", requisition_ID=asked["ID"]))  # fmt: skip
    desktop.write("trans_line", shipment_line("ship-line-4", "ship-4"))
    desktop.sync()
    tablet.sync()
    (got,) = halves(tablet, "transact", "linked_transaction_id", "ship-4")
    assert (got["invoice_num"], got["requisition_ID"]) == ("-1", "req-4")
    assert not tablet.dropped
    assert not desktop.failed


def test_an_open_msupply_site_delivers_to_a_tablet(network: MobileNetwork) -> None:
    tablet, place = network.ready_mobile()
    site, site_place = network.ready_site(SiteType.OPEN_MSUPPLY)
    network.befriend(place, site_place)
    site.write("transact", shipment("out-5", site_place.store_id, place.name_id))
    site.write("trans_line", shipment_line("out-line-5", "out-5"))
    site.sync()
    tablet.sync()
    assert not tablet.ids("transact")  # picked: nothing to receive yet
    site.edit("transact", "out-5", status="fn", om_status="SHIPPED")
    site.sync()
    tablet.sync()
    (got,) = halves(tablet, "transact", "linked_transaction_id", "out-5")
    assert (got["type"], got["invoice_num"]) == ("si", "-1")
    assert len(lines_of(tablet, "trans_line", "transaction_ID", got["ID"])) == 1
    assert not tablet.dropped
    tablet.write("transact", got["ID"], **sale(
        place.store_id, site_place.name_id, type="si", status="fn", invoice_num="5",
        linked_transaction_id="out-5"))  # fmt: skip
    push(network, tablet, place)
    site.sync()
    assert not site.failed
    assert not site.echoes
    assert site.records["transact", got["ID"]]["invoice_num"] == 5


def test_a_tablet_delivers_to_an_open_msupply_site_which_makes_its_own_half(
    network: MobileNetwork,
) -> None:
    tablet, place = network.ready_mobile()
    site, site_place = network.ready_site(SiteType.OPEN_MSUPPLY)
    network.befriend(place, site_place)
    tablet.write("transact", "sale-6", **sale(place.store_id, site_place.name_id))
    tablet.write("trans_line", "line-6", **sale_line("sale-6"))
    push(network, tablet, place)
    site.sync()
    assert not site.failed
    assert site.ids("transact") == {"sale-6"}
    outbound = site.records["transact", "sale-6"]
    assert (outbound["entry_date"], outbound["entry_time"]) == ("2026-03-24", 41715)
    assert site.records["trans_line", "line-6"]["quantity"] == 12.5
    site.write("transact", outbound | {
        "ID": "in-6", "store_ID": site_place.store_id, "name_ID": place.name_id, "type": "si",
        "status": "nw", "om_type": "INBOUND_SHIPMENT", "om_status": "SHIPPED",
        "linked_transaction_id": "sale-6", "invoice_num": 1,
    })  # fmt: skip
    site.sync()
    tablet.sync()
    assert tablet.ids("transact") == {"sale-6"}
    assert tablet.count() == 0


def test_an_open_msupply_site_orders_from_a_tablet(network: MobileNetwork) -> None:
    tablet, place = network.ready_mobile()
    site, site_place = network.ready_site(SiteType.OPEN_MSUPPLY)
    network.befriend(place, site_place)
    site.write("requisition", order("order-7", site_place.store_id, place.name_id, status="fn",
                                    om_status="SENT"))  # fmt: skip
    site.sync()
    tablet.sync()
    (asked,) = halves(tablet, "requisition", "linked_requisition_id", "order-7")
    assert (asked["type"], asked["serial_number"]) == ("response", "-1")
    assert not tablet.dropped
    site.sync()
    assert not site.echoes
