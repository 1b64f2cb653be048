"""Transfers between two strict sites through the central server, step by step (protocol 8.1)."""

from tests.conformance.conftest import NAME_A, NAME_B, STORE_A, STORE_B, Centre
from tests.conformance.examples import DAY, request, request_line, shipment, shipment_line
from tests.conformance.site import StrictSite


def settle(*sites: StrictSite) -> None:
    """Synchronise each site in turn: one step of a transfer."""
    for site in sites:
        site.sync()
        assert not site.failed
        assert not site.echoes


def agree(*sites: StrictSite) -> None:
    """Demand that what two sites both have is the same, also after a new first run."""
    for site in sites:
        before = dict(site.records)
        site.forget()
        site.initialise()
        assert not site.failed
        assert site.records == before
    first, second = (dict(site.records) for site in sites)
    both = set(first) & set(second)
    assert {key: first[key] for key in both} == {key: second[key] for key in both}


def receive(site: StrictSite, outbound_id: str, inbound_id: str) -> None:
    """Make the inbound shipment of an outbound one, as the receiving program does."""
    outbound = site.records["transact", outbound_id]
    site.write("transact", outbound | {
        "ID": inbound_id, "store_ID": STORE_B, "name_ID": NAME_A, "type": "si", "status": "nw",
        "om_type": "INBOUND_SHIPMENT", "om_status": outbound["om_status"],
        "linked_transaction_id": outbound_id, "invoice_num": 1,
    })  # fmt: skip
    rebuild_lines(site, outbound_id, inbound_id)


def rebuild_lines(site: StrictSite, outbound_id: str, inbound_id: str) -> None:
    """Delete the inbound lines and make them again from the outbound ones."""
    lines = {key: data for key, data in site.records.items() if key[0] == "trans_line"}
    for (_, line_id), data in lines.items():
        if data["transaction_ID"] == inbound_id:
            site.delete("trans_line", line_id)
    for (_, line_id), data in lines.items():
        if data["transaction_ID"] == outbound_id:
            new_id = f"in-{line_id}-{data['quantity']}"
            site.write("trans_line", data | {
                "ID": new_id, "transaction_ID": inbound_id, "type": "stock_in",
                "linked_transact_id": outbound_id,
            })  # fmt: skip


def test_a_shipment_from_its_first_draft_to_verified(
    ready_a: StrictSite, ready_b: StrictSite
) -> None:
    ready_a.write("transact", shipment("out", STORE_A, NAME_B, status="sg", om_status="NEW"))
    ready_a.write("trans_line", shipment_line("l1", "out"))
    settle(ready_a, ready_b)
    ready_a.edit("transact", "out", status="cn", om_status="PICKED")
    settle(ready_a, ready_b)
    assert ready_b.records["transact", "out"]["om_status"] == "PICKED"
    assert ready_b.records["trans_line", "l1"]["quantity"] == 12.5
    receive(ready_b, "out", "in")
    settle(ready_b, ready_a)
    assert ready_a.records["transact", "in"]["linked_transaction_id"] == "out"
    ready_a.edit("transact", "out", linked_transaction_id="in")
    # The sender edits its lines and ships: the receiver builds its own anew.
    ready_a.delete("trans_line", "l1")
    ready_a.write("trans_line", shipment_line("l2", "out", quantity=3))
    ready_a.edit("transact", "out", status="fn", om_status="SHIPPED",
                 om_shipped_datetime=f"{DAY}T12:00:00")  # fmt: skip
    settle(ready_a, ready_b)
    assert "l1" not in ready_b.ids("trans_line")
    assert ready_b.records["transact", "out"]["linked_transaction_id"] == "in"
    rebuild_lines(ready_b, "out", "in")
    ready_b.edit("transact", "in", om_status="SHIPPED")
    settle(ready_b, ready_a)
    assert ready_a.ids("trans_line") == ready_b.ids("trans_line") == {"l2", "in-l2-3"}
    for step, status in [("DELIVERED_NO_STOCK", "nw"), ("DELIVERED", "cn"), ("VERIFIED", "fn")]:
        ready_b.edit("transact", "in", om_status=step, status=status)
        settle(ready_b, ready_a)
        assert ready_a.records["transact", "in"]["om_status"] == step
        ready_a.edit("transact", "out", om_status=step)
        settle(ready_a, ready_b)
        assert ready_b.records["transact", "out"]["om_status"] == step
    agree(ready_a, ready_b)


def test_a_picked_shipment_that_is_deleted_goes_on_both_sides(
    ready_a: StrictSite, ready_b: StrictSite
) -> None:
    ready_a.write("transact", shipment("out", STORE_A, NAME_B))
    ready_a.write("trans_line", shipment_line("l1", "out"))
    settle(ready_a, ready_b)
    receive(ready_b, "out", "in")
    settle(ready_b, ready_a)
    ready_a.delete("trans_line", "l1")
    ready_a.delete("transact", "out")
    settle(ready_a, ready_b)
    assert ready_b.ids("transact") == {"in"}
    ready_b.delete("trans_line", "in-l1-12.5")
    ready_b.delete("transact", "in")
    settle(ready_b, ready_a)
    for site in (ready_a, ready_b):
        assert not site.ids("transact")
        assert not site.ids("trans_line")
    agree(ready_a, ready_b)


def test_a_return_goes_the_other_way(ready_a: StrictSite, ready_b: StrictSite) -> None:
    ready_b.write("transact", shipment("return", STORE_B, NAME_A, type="sc",
                                       om_type="SUPPLIER_RETURN",
                                       om_original_shipment_id="out"))  # fmt: skip
    ready_b.write("trans_line", shipment_line("rl", "return"))
    settle(ready_b, ready_a)
    got = ready_a.records["transact", "return"]
    assert (got["type"], got["om_type"], got["store_ID"]) == ("sc", "SUPPLIER_RETURN", STORE_B)
    ready_a.write("transact", got | {
        "ID": "customer-return", "store_ID": STORE_A, "name_ID": NAME_B, "type": "cc",
        "om_type": "CUSTOMER_RETURN", "linked_transaction_id": "return",
    })  # fmt: skip
    settle(ready_a, ready_b)
    assert ready_b.records["transact", "customer-return"]["om_type"] == "CUSTOMER_RETURN"
    agree(ready_a, ready_b)


def test_an_order_from_draft_to_finalised(ready_a: StrictSite, ready_b: StrictSite) -> None:
    ready_a.write("requisition", request("req", STORE_A, NAME_B))
    ready_a.write("requisition_line", request_line("rl", "req"))
    settle(ready_a, ready_b)
    ready_a.edit("requisition", "req", status="fn", om_status="SENT",
                 om_sent_datetime=f"{DAY}T09:00:00")  # fmt: skip
    settle(ready_a, ready_b)
    got = ready_b.records["requisition", "req"]
    assert (got["om_status"], got["om_sent_datetime"]) == ("SENT", f"{DAY}T09:00:00")
    assert ready_b.records["requisition_line", "rl"]["suggested_quantity"] == 120.25
    ready_b.write("requisition", got | {
        "ID": "resp", "store_ID": STORE_B, "name_ID": NAME_A, "type": "response", "status": "sg",
        "om_status": "NEW", "linked_requisition_id": "req",
        "requester_reference": "From internal order 3",
    })  # fmt: skip
    ready_b.write("requisition_line", request_line("resp-line", "resp"))
    settle(ready_b, ready_a)
    ready_a.edit("requisition", "req", linked_requisition_id="resp")
    settle(ready_a, ready_b)
    assert ready_b.records["requisition", "req"]["linked_requisition_id"] == "resp"
    ready_b.edit("requisition_line", "resp-line", approved_quantity=90)
    ready_b.edit("requisition", "resp", status="fn", om_status="FINALISED",
                 authorisationStatus="authorised")  # fmt: skip
    settle(ready_b, ready_a)
    assert ready_a.records["requisition", "resp"]["om_status"] == "FINALISED"
    assert ready_a.records["requisition_line", "resp-line"]["approved_quantity"] == 90
    agree(ready_a, ready_b)


def test_the_receiver_has_everything_even_if_it_comes_later(
    ready_a: StrictSite, site_b: StrictSite
) -> None:
    """A site that initialises after the sender has sent gets header and lines."""
    ready_a.write("transact", shipment("out", STORE_A, NAME_B))
    ready_a.write("trans_line", shipment_line("l1", "out"))
    ready_a.sync()
    site_b.initialise()
    assert not site_b.failed
    assert site_b.ids("transact") == {"out"}
    assert site_b.ids("trans_line") == {"l1"}


def test_a_header_edited_alone_takes_no_lines_along(
    centre: Centre, ready_a: StrictSite, ready_b: StrictSite
) -> None:
    ready_a.write("transact", shipment("out", STORE_A, NAME_B))
    ready_a.write("trans_line", shipment_line("l1", "out"))
    settle(ready_a, ready_b)
    ready_a.edit("transact", "out", comment="soon")
    ready_a.sync()
    _, waiting = ready_b.get_queue(500)
    assert [pulled.record_id for _, pulled in waiting] == ["out"]
    centre.write("item", "item-2")
    settle(ready_b)
    assert ready_b.records["transact", "out"]["comment"] == "soon"
