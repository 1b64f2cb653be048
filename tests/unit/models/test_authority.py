"""Who may edit what, for every type of data, here and elsewhere."""

import pytest
from sqlalchemy import update

from models.authority import edit_refusal, owner_of_store
from models.catalogue import RoutingKeys
from models.commands.sites import NewSite, add_site
from models.datafile import Datafile
from models.enums import Channel, DatafileKind, DataType, InitialisationStatus, SiteType
from models.here import Here, this_site
from models.tables import site
from models.views import OPERATOR
from tests.fakes.clock import NOON
from tests.fakes.records import STORE, store, write

CENTRAL = Here(DatafileKind.CENTRAL, 1)
REMOTE = Here(DatafileKind.REMOTE, 2)


def keys(data_type: DataType, store_id: str | None = None) -> RoutingKeys:
    return RoutingKeys(store_id, None, None, Channel.QUEUE, data_type)


@pytest.mark.parametrize("data_type", DataType)
@pytest.mark.parametrize("owner", [None, 1])
def test_the_central_server_edits_all_that_is_its_own(
    data_type: DataType, owner: int | None
) -> None:
    assert edit_refusal(keys(data_type, STORE), CENTRAL, owner) is None


@pytest.mark.parametrize("data_type", DataType)
def test_the_central_server_leaves_stores_elsewhere_alone(data_type: DataType) -> None:
    reason = edit_refusal(keys(data_type, STORE), CENTRAL, 2)
    belongs = data_type in {DataType.STORE, DataType.PATIENT}
    assert reason == ("its store is active on site 2" if belongs else None)


@pytest.mark.parametrize("data_type", [DataType.CENTRAL, DataType.CENTRAL_STORE, DataType.SYNC])
@pytest.mark.parametrize("owner", [None, 2])
def test_a_remote_site_edits_no_central_data(data_type: DataType, owner: int | None) -> None:
    reason = edit_refusal(keys(data_type, STORE), REMOTE, owner)
    assert reason == "central data can only be edited on the primary server"


@pytest.mark.parametrize("data_type", [DataType.STORE, DataType.PATIENT])
@pytest.mark.parametrize(("owner", "allowed"), [(2, True), (1, False), (3, False), (None, False)])
def test_a_remote_site_edits_the_data_of_its_own_stores(
    data_type: DataType, owner: int | None, allowed: bool
) -> None:
    reason = edit_refusal(keys(data_type, STORE), REMOTE, owner)
    assert reason == (None if allowed else "its store is not active on this site")


@pytest.mark.parametrize("data_type", [DataType.MESSAGE, DataType.LOCAL])
@pytest.mark.parametrize("owner", [None, 1, 2, 3])
def test_messages_and_local_data_are_edited_anywhere(
    data_type: DataType, owner: int | None
) -> None:
    assert edit_refusal(keys(data_type, STORE), REMOTE, owner) is None


@pytest.mark.parametrize("data_type", [DataType.STORE, DataType.PATIENT])
def test_what_names_no_store_is_edited_anywhere(data_type: DataType) -> None:
    assert edit_refusal(keys(data_type), REMOTE, None) is None
    assert edit_refusal(keys(data_type), CENTRAL, None) is None


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


def test_a_datafile_knows_which_site_it_is(central: Datafile, remote: Datafile) -> None:
    with central.read() as session:
        assert this_site(session) == CENTRAL
        assert this_site(session).is_central
    with remote.read() as session:
        assert this_site(session) == REMOTE
        assert not this_site(session).is_central
