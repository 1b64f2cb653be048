"""The matrix of stores and sites follows the store records."""

import pytest
from sqlalchemy import select

from models.datafile import Datafile
from models.enums import SyncsWith, SyncType
from models.store_keys import active_site_of
from models.tables import store_on_site
from tests.fakes.records import STORE, store, write


def matrix(datafile: Datafile) -> dict[int, tuple[str, str]]:
    with datafile.read() as session:
        rows = session.execute(select(store_on_site).where(store_on_site.c.store_id == STORE))
        return {row.site_id: (row.sync_type, row.syncs_with) for row in rows}


FULL = SyncsWith.ACTIVE_COLLECTOR


def test_the_central_server_keeps_a_full_copy_of_a_store_elsewhere(central: Datafile) -> None:
    write(central, [store(STORE, 2)])
    assert matrix(central) == {1: (SyncType.COLLECTOR, FULL), 2: (SyncType.ACTIVE, FULL)}


def test_a_store_that_moves_is_active_on_exactly_one_site(central: Datafile) -> None:
    write(central, [store(STORE, 2)])
    write(central, [store(STORE, 3)])
    assert matrix(central) == {
        1: (SyncType.COLLECTOR, FULL),
        2: (SyncType.TRANSFER, SyncsWith.TRANSFER),
        3: (SyncType.ACTIVE, FULL),
    }


def test_a_store_comes_home(central: Datafile) -> None:
    write(central, [store(STORE, 2)])
    write(central, [store(STORE, 0)])
    assert matrix(central) == {
        1: (SyncType.ACTIVE, FULL),
        2: (SyncType.TRANSFER, SyncsWith.TRANSFER),
    }


@pytest.mark.parametrize("value", [0, -3, None, "2", 2.0, True, [], 4294967298, 1e400, 10**30])
def test_nonsense_is_the_central_server(value: object) -> None:
    assert active_site_of({"sync_id_remote_site": value}) == 1


def test_a_store_without_the_key_is_the_central_servers() -> None:
    assert active_site_of({}) == 1


def test_a_site_id_that_no_column_holds_does_not_stop_the_write(central: Datafile) -> None:
    assert write(central, [store(STORE, 10**25)]) == 1
    assert matrix(central) == {1: (SyncType.ACTIVE, FULL)}
