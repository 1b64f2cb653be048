"""Who may edit what, for every type of data, here and elsewhere."""

from dataclasses import replace

import pytest
from sqlalchemy import update

from models.authority import Claim, EditDoor, Editor, owner_of_store, refusal
from models.catalogue import routing_from_json
from models.commands.sites import NewSite, SiteEdit, add_site, edit_site
from models.datafile import Datafile
from models.enums import DatafileKind, DataType, HoldReason, InitialisationStatus, SiteType
from models.here import Here, this_site
from models.line_owners import owners_of
from models.network_preferences import NetworkPreferences, network_preferences
from models.records import RecordChange
from models.tables import site
from models.views import OPERATOR
from tests.fakes.clock import NOON
from tests.fakes.records import STORE, change, invoice, invoice_line, item, stock, store, write

CENTRAL = Editor(1)
REMOTE = Editor(2, knows_all_stores=False)
SOURCE = Editor(2)
"""Site 2 as the central server sees it when its records arrive."""


def claim(
    data_type: DataType,
    owner: int | None = None,
    *,
    table: str = "some_table",
    store_id: str | None = STORE,
    last: int | None = None,
) -> Claim:
    return Claim(table, "id", data_type, store_id, owner, last)


@pytest.mark.parametrize("data_type", DataType)
@pytest.mark.parametrize("owner", [None, 1])
def test_the_central_server_edits_all_that_is_its_own(
    data_type: DataType, owner: int | None
) -> None:
    assert refusal(claim(data_type, owner), CENTRAL) is None


@pytest.mark.parametrize(
    ("data_type", "reason"),
    [
        (DataType.STORE, HoldReason.STORE_ELSEWHERE),
        (DataType.PATIENT, HoldReason.PATIENT_ELSEWHERE),
        (DataType.CENTRAL, None),
        (DataType.CENTRAL_STORE, None),
        (DataType.MESSAGE, None),
    ],
)
def test_the_central_server_leaves_stores_elsewhere_alone(
    data_type: DataType, reason: HoldReason | None
) -> None:
    assert refusal(claim(data_type, 2), CENTRAL) is reason


@pytest.mark.parametrize("data_type", [DataType.CENTRAL, DataType.CENTRAL_STORE, DataType.SYNC])
@pytest.mark.parametrize("owner", [None, 2])
@pytest.mark.parametrize("editor", [REMOTE, SOURCE])
def test_a_remote_site_edits_no_central_data(
    data_type: DataType, owner: int | None, editor: Editor
) -> None:
    assert refusal(claim(data_type, owner), editor) is HoldReason.CENTRAL_DATA


@pytest.mark.parametrize("data_type", [DataType.STORE, DataType.PATIENT])
@pytest.mark.parametrize(("owner", "allowed"), [(2, True), (1, False), (3, False)])
@pytest.mark.parametrize("editor", [REMOTE, SOURCE])
def test_a_remote_site_edits_the_data_of_its_own_stores(
    data_type: DataType, owner: int | None, allowed: bool, editor: Editor
) -> None:
    assert (refusal(claim(data_type, owner), editor) is None) == allowed


def test_a_store_nobody_knows_is_anothers_here_and_nobodys_at_the_central_server() -> None:
    unknown = claim(DataType.STORE, None)
    assert refusal(unknown, REMOTE) is HoldReason.STORE_ELSEWHERE
    assert refusal(unknown, SOURCE) is None


@pytest.mark.parametrize("data_type", [DataType.MESSAGE, DataType.LOCAL])
@pytest.mark.parametrize("owner", [None, 1, 2, 3])
def test_messages_and_local_data_are_edited_anywhere(
    data_type: DataType, owner: int | None
) -> None:
    assert refusal(claim(data_type, owner), REMOTE) is None


@pytest.mark.parametrize("data_type", [DataType.STORE, DataType.PATIENT])
@pytest.mark.parametrize("editor", [CENTRAL, REMOTE, SOURCE])
def test_what_names_no_store_is_edited_anywhere(data_type: DataType, editor: Editor) -> None:
    assert refusal(claim(data_type, store_id=None), editor) is None


@pytest.mark.parametrize(
    ("editor", "reason"),
    [(CENTRAL, None), (REMOTE, HoldReason.NO_HOME_STORE), (SOURCE, HoldReason.NO_HOME_STORE)],
)
def test_a_patient_without_a_home_store_is_the_central_servers(
    editor: Editor, reason: HoldReason | None
) -> None:
    homeless = replace(claim(DataType.PATIENT, store_id=None), is_homeless=True)
    assert refusal(homeless, editor) is reason


@pytest.mark.parametrize("table", ["name_store_join", "clinician_store_join"])
@pytest.mark.parametrize(
    ("owner", "last", "reason"),
    [
        (2, None, None),
        (2, 2, None),
        (2, 1, HoldReason.CENTRAL_DATA),
        (3, None, HoldReason.STORE_ELSEWHERE),
    ],
)
def test_a_site_makes_new_visibility_for_its_own_stores(
    table: str, owner: int, last: int | None, reason: HoldReason | None
) -> None:
    new = claim(DataType.CENTRAL_STORE, owner, table=table, last=last)
    assert refusal(new, SOURCE) is reason
    assert refusal(new, CENTRAL) is None


def test_new_users_come_from_any_site_and_are_then_the_primarys() -> None:
    assert refusal(claim(DataType.CENTRAL, table="user", store_id=None), SOURCE) is None
    known = claim(DataType.CENTRAL, table="user", store_id=None, last=1)
    assert refusal(known, SOURCE) is HoldReason.CENTRAL_DATA


@pytest.mark.parametrize("table", ["purchase_order", "purchase_order_line"])
@pytest.mark.parametrize("owner", [None, 1, 2, 3])
def test_centralised_purchase_orders_are_the_primarys_for_any_store(
    table: str, owner: int | None
) -> None:
    on = NetworkPreferences(centralised_procurement=True)
    order = claim(DataType.STORE, owner, table=table)
    assert refusal(order, Editor(1, on)) is None
    assert refusal(order, Editor(2, on)) is HoldReason.PROCUREMENT_CENTRAL


def test_prescribers_are_edited_where_a_dispensary_is_active() -> None:
    prescriber = claim(DataType.PATIENT, 2, table="clinician")
    assert refusal(prescriber, SOURCE) is HoldReason.NO_DISPENSARY
    assert refusal(prescriber, Editor(2, dispensary=True)) is None
    assert refusal(prescriber, Editor(3, dispensary=True)) is HoldReason.PATIENT_ELSEWHERE


def test_in_a_mirrored_system_only_the_primary_edits_central_data() -> None:
    mirrored = NetworkPreferences(primary_site_id=5)
    for data_type in (DataType.CENTRAL, DataType.CENTRAL_STORE):
        assert refusal(claim(data_type, 2), Editor(5, mirrored)) is None
        assert refusal(claim(data_type, 2), Editor(1, mirrored)) is HoldReason.CENTRAL_DATA
        assert refusal(claim(data_type, 2), Editor(2, mirrored)) is HoldReason.CENTRAL_DATA
    own = Claim("two_arrows_preference", "primary_site", DataType.CENTRAL, None, None, 1)
    assert refusal(own, Editor(1, mirrored)) is None
    assert refusal(own, Editor(5, mirrored)) is HoldReason.CENTRAL_DATA


@pytest.mark.parametrize("table", ["transact", "trans_line", "Stock_take", "requisition_line"])
def test_a_site_not_active_on_its_datafile_enters_no_transactions(table: str) -> None:
    inactive = Editor(1, enters_transactions=False)
    assert refusal(claim(DataType.STORE, 1, table=table), inactive) is HoldReason.NOT_ACTIVE_HERE
    assert refusal(claim(DataType.CENTRAL), inactive) is None


def test_the_owner_of_a_store_is_where_it_is_active(central: Datafile) -> None:
    with central.write() as session:
        new = NewSite("Warehouse", "", SiteType.STANDALONE, None)
        site_id, _changes = add_site(session, OPERATOR, new, NOON)
    write(central, [store(STORE, site_id), store("here", 0), store("far", 99)])
    with central.write() as session:
        assert owner_of_store(session, STORE) == 1  # no device holds its data yet
        session.execute(update(site).values(initialisation=InitialisationStatus.COMPLETED))
        assert owner_of_store(session, STORE) == site_id
        assert owner_of_store(session, "here") == 1
        assert owner_of_store(session, "far") == 99
        assert owner_of_store(session, "unknown") is None
        assert owner_of_store(session, None) is None


def said_of(datafile: Datafile, edit: RecordChange) -> str | None:
    """Return why a record may not be edited in the datafile as it is now."""
    assert edit.payload is not None
    keys = routing_from_json(edit.table, edit.payload.encode())
    identity = (edit.table, edit.record_id)
    with datafile.read() as session:
        store_id = owners_of(session, {identity: keys})[identity].store_id
        return EditDoor(session, this_site(session)).refusal(*identity, keys, store_id)


def test_a_remote_site_says_why(remote: Datafile) -> None:
    write(remote, [store(STORE, 2), store("far", 3), invoice("h", "far")], site_id=1)
    assert said_of(remote, stock("s")) is None
    assert said_of(remote, stock("s", "far")) == "its store is not active on this site"
    assert said_of(remote, invoice_line("l", "h")) == "its store is not active on this site"
    assert said_of(remote, item("i")) == "central data can only be edited on the primary server"
    join = change("name_store_join", "j", store_ID=STORE, name_ID="n")
    assert said_of(remote, join) is None
    write(remote, [join], site_id=1)
    assert said_of(remote, join) == "central data can only be edited on the primary server"
    order = change("purchase_order", "p", store_ID=STORE)
    assert said_of(remote, order) is None
    on = change("two_arrows_preference", "centralised_procurement", value=True)
    write(remote, [on], site_id=1)
    assert said_of(remote, order) == (
        "purchase orders are edited on the primary server, since procurement is centralised"
    )


def test_a_patient_and_its_data_are_edited_where_the_home_store_is_active(
    central: Datafile,
) -> None:
    home = change("name", "p", type="patient", supplying_store_id="far")
    homeless = change("name", "q", type="patient")
    write(central, [store(STORE, 0), store("far", 3), home, homeless])
    assert said_of(central, home) == "its home store is active on site 3"
    policy = change("nameInsuranceJoin", "i", nameID="p")
    assert said_of(central, policy) == "its home store is active on site 3"
    assert said_of(central, homeless) is None
    assert said_of(central, change("nameInsuranceJoin", "i", nameID="q")) is None


@pytest.mark.parametrize("active", [True, False])
def test_only_a_site_active_on_its_datafile_enters_transactions(
    central: Datafile, remote: Datafile, active: bool
) -> None:
    """Seed 002; master data is the primary server's, whatever is checked."""
    for datafile, own in ((central, 1), (remote, 2)):
        write(datafile, [store(STORE, 0 if own == 1 else own)])
        with datafile.write() as session:
            edit_site(session, OPERATOR, own, SiteEdit(active_here=active), 1, NOON)
        said = said_of(datafile, invoice("h"))
        assert (said is None) == active
        assert active or "Site is active on this datafile" in str(said)
        assert said_of(datafile, change("Location", "l", store_ID=STORE)) is None
        assert (said_of(datafile, item("i")) is None) == (own == 1)


@pytest.mark.parametrize(
    ("value", "primary"), [(5, 5), (None, 1), ("5", 1), (True, 1), (0, 1), (-2, 1)]
)
def test_the_primary_is_the_central_server_unless_another_site_is_named(
    central: Datafile, value: object, primary: int
) -> None:
    write(central, [change("two_arrows_preference", "primary_site", value=value)])
    with central.read() as session:
        assert network_preferences(session) == NetworkPreferences(False, primary)


def test_a_datafile_knows_which_site_it_is(central: Datafile, remote: Datafile) -> None:
    with central.read() as session:
        assert this_site(session) == Here(DatafileKind.CENTRAL, 1)
        assert this_site(session).is_central
    with remote.read() as session:
        assert this_site(session) == Here(DatafileKind.REMOTE, 2)
        assert not this_site(session).is_central
