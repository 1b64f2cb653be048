"""What a remote site does itself: its own pairs, its numbers, and the counting of what came."""

from models.commands.records import edit_record
from models.datafile import Datafile
from models.here import CENTRAL_SITE_ID
from models.network_preferences import CENTRALISED_PROCUREMENT, NETWORK_PREFERENCE_TABLE
from models.outbox import queue_length
from models.records import RecordChange
from models.transfers import settle_transfers
from models.views import OPERATOR
from tests.fakes.clock import NOON
from tests.fakes.datafiles import SECOND_STORE, STORE_RECORDS
from tests.fakes.records import STORE, change, contents, deletion
from tests.fakes.transfers import (
    NEIGHBOUR,
    SUPPLIER,
    answer_to,
    answers_to,
    living,
    neighbour,
    order,
    order_line,
    sale,
    sale_line,
    settled,
)

NEXT_DOOR = f"name-{NEIGHBOUR}"


def pulled(remote: Datafile, *changes: RecordChange) -> None:
    settled(remote, *changes, site_id=CENTRAL_SITE_ID)


def goods(**values: object) -> list[RecordChange]:
    """Return goods received for ``order``, as the central server makes them."""
    header = {"store_ID": STORE, "purchase_order_ID": "order", "serial_number": -1, "status": "nw"}
    line = {
        "goods_received_ID": "goods", "item_ID": "amox", "pack_received": 100,
        "quantity_received": 6, "order_line_ID": "ordered",
    }  # fmt: skip
    return [
        change("Goods_received", "goods", **header),
        change("Goods_received_line", "received", **(line | values)),
    ]


def test_two_stores_of_the_site_need_no_server(remote: Datafile) -> None:
    pulled(remote, *STORE_RECORDS, *neighbour())
    settled(remote, sale(name_id=NEXT_DOOR), sale_line())
    invoice = answer_to(remote, "transact", "sale")
    assert (invoice["store_ID"], invoice["name_ID"]) == (NEIGHBOUR, SUPPLIER)
    assert invoice["invoice_num"] == 1  # its own store is here
    assert living(remote, "transact")["sale"]["linked_transaction_id"] == invoice["ID"]
    assert answer_to(remote, "trans_line", "line")["type"] == "stock_in"
    with remote.read() as session:
        assert queue_length(session, CENTRAL_SITE_ID) == 4


def test_an_edit_by_hand_begins_one_in_the_same_transaction(remote: Datafile) -> None:
    pulled(remote, *STORE_RECORDS, *neighbour())
    settled(remote, sale(name_id=NEXT_DOOR, status="cn"), sale_line())
    with remote.write() as session:
        edit_record(session, OPERATOR, "transact", "sale", {"status": "fn"}, NOON)
    assert answer_to(remote, "transact", "sale")["type"] == "si"


def test_a_store_elsewhere_is_the_central_servers_business(remote: Datafile) -> None:
    pulled(remote, *STORE_RECORDS)
    settled(remote, sale(), sale_line())
    assert answers_to(remote, "transact", "sale") == []


def test_history_that_was_pulled_begins_nothing(remote: Datafile) -> None:
    pulled(remote, *STORE_RECORDS, *neighbour())
    pulled(remote, sale(name_id=NEXT_DOOR), sale_line())
    assert answers_to(remote, "transact", "sale") == []


def test_a_half_from_the_central_server_gets_the_next_number_of_its_kind(remote: Datafile) -> None:
    pulled(remote, *STORE_RECORDS)
    arriving = {"store_ID": STORE, "name_ID": f"name-{SECOND_STORE}", "invoice_num": -1,
                "status": "nw", "linked_transaction_id": "theirs"}  # fmt: skip
    pulled(
        remote,
        change("transact", "old", **(arriving | {"invoice_num": 41, "type": "si"})),
        change("transact", "odd", **(arriving | {"invoice_num": "many", "type": "si"})),
        change("transact", "deleted", **(arriving | {"invoice_num": 44, "type": "si"})),
    )
    pulled(
        remote,
        deletion("transact", "deleted"),
        change("transact", "new", **arriving, type="si"),
        change("transact", "newer", **arriving, type="si"),
        change("transact", "credit", **arriving, type="cc"),
        change("transact", "not ours", **(arriving | {"store_ID": SECOND_STORE}), type="si"),
        change("requisition", "asked", store_ID=STORE, name_ID=f"name-{SECOND_STORE}",
               type="response", serial_number=-1),
    )  # fmt: skip
    found = living(remote, "transact")
    numbers = {each: found[each]["invoice_num"] for each in ("new", "newer", "credit", "not ours")}
    assert numbers == {"new": 45, "newer": 46, "credit": 1, "not ours": -1}
    assert living(remote, "requisition")["asked"]["serial_number"] == 1
    with remote.read() as session:
        assert queue_length(session, CENTRAL_SITE_ID) == 4  # the numbers go back


def test_the_central_servers_half_is_not_followed_here(remote: Datafile) -> None:
    pulled(remote, *STORE_RECORDS)
    settled(remote, sale(), sale_line())
    before = contents(remote)
    settle_transfers(remote)
    assert contents(remote) == before


def test_the_buyer_counts_the_goods_that_come(remote: Datafile) -> None:
    pulled(remote, *STORE_RECORDS)
    settled(
        remote, order(store_id=STORE, name_id="supplier"), order_line(store_ID=STORE),
        order_line("other", store_ID=STORE),
    )  # fmt: skip
    pulled(remote, *goods())
    lines = living(remote, "purchase_order_line")
    assert lines["ordered"]["quan_rec_to_date"] == 600
    assert "quan_rec_to_date" not in lines["other"]
    settled(remote, *goods(quantity_received=5)[1:])
    assert living(remote, "purchase_order_line")["ordered"]["quan_rec_to_date"] == 500
    assert living(remote, "Goods_received")["goods"]["serial_number"] == 1


def test_with_centralised_procurement_the_buyer_counts_nothing(remote: Datafile) -> None:
    pulled(remote, *STORE_RECORDS)
    pulled(remote, change(NETWORK_PREFERENCE_TABLE, CENTRALISED_PROCUREMENT, value=True))
    pulled(remote, order(store_id=STORE, name_id="supplier"), order_line(store_ID=STORE), *goods())
    assert "quan_rec_to_date" not in living(remote, "purchase_order_line")["ordered"]
