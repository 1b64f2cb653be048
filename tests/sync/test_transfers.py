"""Two remote sites transfer to each other through a real server, step by step."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.datafile import Datafile
from models.enums import EventKind
from models.queries.logs import site_log
from tests.fakes.datafiles import (
    FIRST_ID,
    SECOND_ID,
    SECOND_SITE,
    SECOND_STORE,
    new_remote,
    settings_for,
)
from tests.fakes.records import STORE, change, deletion, item, write
from tests.fakes.runs import held_in, synced, waiting_for
from tests.fakes.server_process import ServerProcess
from tests.fakes.transfers import (
    CUSTOMER,
    SUPPLIER,
    Values,
    answer_to,
    answers_to,
    living,
    order,
    order_line,
    request,
    request_line,
    sale,
    sale_line,
)


class Sites:
    """Two remote sites that have initialised; ``first`` has ``STORE``, ``second`` the other."""

    def __init__(self, folder: Path, url: str) -> None:
        self.url = url
        self.first = new_remote(folder / "first.2a")
        self.second = new_remote(folder / "second.2a")

    def sync_first(self) -> None:
        synced(self.first, settings_for(self.url))

    def sync_second(self) -> None:
        synced(self.second, settings_for(self.url, SECOND_SITE))

    def sync(self) -> None:
        """Let each tell the other all it knows."""
        for _ in range(2):
            self.sync_first()
            self.sync_second()
        self.sync_first()


@pytest.fixture
def sites(tmp_path: Path, central: Datafile, server_url: str) -> Iterator[Sites]:
    write(central, [item("amox"), change("currency", "usd", currency="USD", rate=1)])
    both = Sites(tmp_path, server_url)
    both.sync()
    yield both
    both.first.close()
    both.second.close()


def edit(datafile: Datafile, table: str, known: Values, **values: object) -> None:
    new = {name: value for name, value in (known | values).items() if name != "ID"}
    write(datafile, [change(table, str(known["ID"]), **new)])


def all_agree(central: Datafile, sites: Sites, *tables: str) -> None:
    """Demand that both sites and the server hold the same, and that nothing waits or is held."""
    for table in tables:
        assert living(central, table) == living(sites.first, table) == living(sites.second, table)
    assert waiting_for(central, FIRST_ID) == waiting_for(central, SECOND_ID) == 0
    for datafile in (central, sites.first, sites.second):
        counts = held_in(datafile)
        assert (counts.waiting, counts.refused, counts.failed) == (0, 0, 0)


def test_a_stock_transfer_step_by_step(central: Datafile, sites: Sites) -> None:
    write(sites.first, [sale(), sale_line()])
    sites.sync_first()
    made = answer_to(central, "transact", "sale")
    assert (made["store_ID"], made["invoice_num"]) == (SECOND_STORE, -1)
    assert living(sites.first, "transact")["sale"]["linked_transaction_id"] == made["ID"]
    sites.sync_second()
    numbered = living(sites.second, "transact")[str(made["ID"])]
    assert numbered == made | {"invoice_num": 1}
    assert answer_to(sites.second, "trans_line", "line")["quantity"] == 10
    assert answer_to(central, "transact", "sale")["invoice_num"] == -1
    sites.sync_second()
    assert answer_to(central, "transact", "sale") == numbered
    sites.sync_first()
    assert answer_to(sites.first, "transact", "sale") == numbered
    all_agree(central, sites, "transact", "trans_line")
    with central.read() as session:
        log = [each for each in site_log(session, FIRST_ID) if each.kind is EventKind.TRANSFERRED]
    assert log[0].message == (
        "Customer invoice 12 of store District Hospital: "
        "supplier invoice 1 in store General Warehouse."
    )


def test_later_changes_and_a_deletion_reach_the_other_site(central: Datafile, sites: Sites) -> None:
    write(sites.first, [sale(), sale_line(), sale_line("gone"), sale("undone")])
    sites.sync()
    now = living(sites.first, "transact")["sale"]
    edit(sites.first, "transact", now, their_ref="PO 10")
    write(sites.first, [sale_line(quantity=7), deletion("trans_line", "gone"),
                        deletion("transact", "undone")])  # fmt: skip
    sites.sync()
    invoice = answer_to(sites.second, "transact", "sale")
    assert (invoice["their_ref"], invoice["invoice_num"]) == ("From invoice 12 (PO 10)", 1)
    assert answer_to(sites.second, "trans_line", "line")["quantity"] == 7
    all_agree(central, sites, "transact", "trans_line")
    edit(sites.second, "transact", invoice, status="fn", hold=False)
    write(sites.first, [sale_line(quantity=1)])
    sites.sync()
    assert answer_to(sites.second, "trans_line", "line")["quantity"] == 7
    assert answer_to(sites.first, "transact", "sale")["status"] == "fn"
    all_agree(central, sites, "transact", "trans_line")


def test_a_requisition_and_the_invoice_that_fulfils_it(central: Datafile, sites: Sites) -> None:
    write(sites.second, [request(), request_line()])
    sites.sync_second()
    sites.sync_first()
    response = answer_to(sites.first, "requisition", "request")
    assert (response["store_ID"], response["serial_number"]) == (STORE, 1)
    write(sites.first, [sale(requisition_ID=response["ID"]), sale_line()])
    sites.sync()
    invoice = answer_to(sites.second, "transact", "sale")
    assert (invoice["requisition_ID"], invoice["name_ID"]) == ("request", SUPPLIER)
    linked = living(sites.second, "requisition")["request"]["linked_requisition_id"]
    assert linked == response["ID"]
    all_agree(central, sites, "requisition", "requisition_line", "transact", "trans_line")


def test_an_internal_order_is_received_and_counted(central: Datafile, sites: Sites) -> None:
    write(sites.second, [order(), order_line()])
    sites.sync_second()
    sites.sync_first()
    invoice = answer_to(sites.first, "transact")
    assert (invoice["name_ID"], invoice["invoice_num"]) == (CUSTOMER, 1)
    (placeholder,) = living(sites.first, "trans_line")
    edit(sites.first, "transact", invoice, status="fn")
    write(sites.first, [deletion("trans_line", placeholder),
                        sale_line("batch", str(invoice["ID"]), quantity=8)])  # fmt: skip
    sites.sync()
    goods = answer_to(sites.second, "Goods_received")
    assert (goods["store_ID"], goods["serial_number"]) == (SECOND_STORE, 1)
    assert answer_to(sites.second, "Goods_received_line")["quantity_received"] == 8
    ordered = living(sites.second, "purchase_order_line")["ordered"]
    assert ordered["quan_rec_to_date"] == 800
    assert living(central, "purchase_order_line")["ordered"] == ordered
    assert living(sites.first, "Goods_received") == {}  # the supplier has no part in it
    all_agree(central, sites, "transact", "trans_line")


def test_a_killed_server_goes_on_where_it_was(
    tmp_path: Path, central: Datafile, server: ServerProcess
) -> None:
    write(central, [item("amox")])
    sites = Sites(tmp_path, server.url)
    sites.sync()
    for number in range(3):
        write(sites.first, [sale(f"sale-{number}"), sale_line(f"line-{number}", f"sale-{number}")])
        sites.sync_first()
        server.kill()
        server.start()
        sites.sync_second()
        server.kill()
        server.start()
    sites.sync()
    mine = [f"sale-{number}" for number in range(3)]
    answers = answers_to(central, "transact", *mine)
    assert {each["linked_transaction_id"] for each in answers} == set(mine)
    assert sorted(str(each["invoice_num"]) for each in answers) == ["1", "2", "3"]
    assert len(living(central, "trans_line")) == 6
    all_agree(central, sites, "transact", "trans_line")
    sites.first.close()
    sites.second.close()
