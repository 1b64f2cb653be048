"""Why a record goes where it goes, in one sentence for every site."""

import pytest

from models.datafile import Datafile
from models.enums import ErrorCode, InitialisationStatus, RouteReason
from models.errors import AppError
from models.queries.explain import explain_record
from models.reasons import ROUTE_REASONS
from tests.fakes.records import STORE, change, deletion, invoice, invoice_line, item, store, write
from tests.fakes.sites import add_sites


@pytest.fixture
def network(central: Datafile) -> Datafile:
    """Sites 2 with a hospital and 3 with a warehouse, and site 4 that has not begun."""
    add_sites(central, 2, 3)
    add_sites(central, 4, initialisation=InitialisationStatus.NEW)
    write(
        central,
        [
            change("name", f"name-{STORE}", name="District Hospital", type="store"),
            change("name", "name-w", name="Warehouse", type="store"),
            store(STORE, 2),
            store("w", 3),
            store("n", 4),
        ],
    )
    return central


def sentences(datafile: Datafile, table: str, record_id: str) -> list[str]:
    with datafile.read() as session:
        return [each.sentence for each in explain_record(session, table, record_id)]


def test_every_site_has_a_sentence(network: Datafile) -> None:
    write(network, [invoice("h", name_ID="name-w"), invoice_line("l", "h")], 2)
    expected = [
        "Site 2 is not sent it: the last change came from there.",
        "Site 3 gets it: Warehouse is a store that is active there.",
        "Site 4 does not get it: it has no copy of store District Hospital.",
    ]
    assert sentences(network, "transact", "h") == expected
    assert sentences(network, "trans_line", "l") == expected


def test_central_data_goes_everywhere(network: Datafile) -> None:
    write(network, [item("i"), change("abbreviation", "a")])
    assert sentences(network, "item", "i") == [
        f"Site {each} gets it: central data goes to every site." for each in (2, 3, 4)
    ]
    assert sentences(network, "abbreviation", "a")[0] == (
        "Site 2 does not get it: only sites with an active dispensary need it."
    )


def test_a_site_that_has_not_begun_gets_it_later(network: Datafile) -> None:
    write(network, [invoice("h", "n")])
    assert sentences(network, "transact", "h")[2] == (
        "Site 4 does not get it yet: it gets everything at once when it initialises."
    )


def test_a_deleted_record_goes_where_it_was(network: Datafile) -> None:
    write(network, [invoice("h")])
    write(network, [deletion("transact", "h")])
    assert sentences(network, "transact", "h")[0] == (
        "Site 2 gets it: store District Hospital is active there."
    )


def test_a_remote_site_explains_what_it_sends(remote: Datafile) -> None:
    off = {"store_mode": "dispensary", "two_arrows_include_transactions": False}
    write(remote, [store(STORE, 2), store("d", 2, **off), item("i")], 1)
    write(remote, [invoice("h"), invoice("kept", "d")])
    assert sentences(remote, "transact", "h") == [
        "The central server gets it: it was last changed on this site."
    ]
    assert sentences(remote, "transact", "kept") == [
        "The central server does not get it: the transactions of store d, a dispensary, are not "
        "included in sync."
    ]
    assert sentences(remote, "item", "i") == [
        "The central server is not sent it: the last change came from there."
    ]


def test_an_unknown_record_is_an_error(central: Datafile) -> None:
    with central.read() as session, pytest.raises(AppError) as refused:
        explain_record(session, "item", "nobody")
    assert refused.value.code is ErrorCode.RECORD_UNKNOWN


@pytest.mark.parametrize("reason", RouteReason)
def test_every_reason_has_words(reason: RouteReason) -> None:
    said = ROUTE_REASONS[reason].format(site="Kavango", store="store Rundu", party="Rundu")
    assert said.startswith("Kavango ")
    assert said.endswith(".")
