"""A mirrored system: a remote site edits central data, for everybody and alone (seed 003).

Site 2 (store A) becomes the primary server; site 3 (store B) and the central server (store C) are
the others. Real datafiles, a real server.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.commands.primary_site import set_primary_site
from models.commands.records import edit_record
from models.commands.sites import delete_site
from models.commands.store_moves import move_store
from models.commands.stores import set_syncs_with
from models.datafile import Datafile
from models.enums import BufferState, ErrorCode, SyncsWith, SyncType
from models.errors import AppError
from models.payloads import values_of
from models.queries.buffer import held_records
from models.queries.primary import primary_server
from models.records import RecordChange
from models.views import OPERATOR
from tests.fakes.datafiles import (
    CENTRAL_STORE,
    FIRST_ID,
    FIRST_SITE,
    SECOND_ID,
    SECOND_SITE,
    SECOND_STORE,
    QuickDatafile,
    new_central,
    new_remote,
    settings_for,
)
from tests.fakes.records import STORE, change, contents, item, payload_of, stock, write
from tests.fakes.runs import held_in, synced
from tests.fakes.server_thread import server_thread
from tests.fakes.stores import copies_of

SERVER = 1
ACTIVE, COLLECTOR, TRANSFER = SyncType.ACTIVE, SyncType.COLLECTOR, SyncType.TRANSFER


@dataclass(frozen=True, slots=True)
class Mirror:
    """The three datafiles, by site, and the server that joins them."""

    datafiles: dict[int, Datafile]
    url: str

    def sync(self, *site_ids: int) -> None:
        """Let sites synchronise, in this order."""
        for site_id in site_ids:
            name = FIRST_SITE if site_id == FIRST_ID else SECOND_SITE
            synced(self.datafiles[site_id], settings_for(self.url, name))

    def settle(self) -> None:
        """Let both remote sites synchronise until each has what the other sent."""
        self.sync(FIRST_ID, SECOND_ID, FIRST_ID)

    def make_primary(self, site_id: int) -> None:
        """Make a site the primary server, at the central server."""
        central = self.datafiles[SERVER]
        with central.write() as session:
            set_primary_site(session, OPERATOR, site_id, central.clock.now())

    def edit(self, site_id: int, table: str, record_id: str, **values: object) -> None:
        """Edit a record on a site as a person does. Raises: AppError(EDIT_REFUSED)."""
        datafile = self.datafiles[site_id]
        with datafile.write() as session:
            edit_record(session, OPERATOR, table, record_id, values, datafile.clock.now())

    def refuses(self, site_id: int, table: str, record_id: str, **values: object) -> bool:
        """Whether a site does not let a record be edited."""
        try:
            self.edit(site_id, table, record_id, **values)
        except AppError as refused:
            return refused.code is ErrorCode.EDIT_REFUSED
        return False

    def value(self, site_id: int, table: str, record_id: str, key: str) -> object:
        """Return a value of a record as a site has it."""
        return values_of(payload_of(self.datafiles[site_id], table, record_id))[key]

    def values(self, table: str, record_id: str, key: str) -> dict[int, object]:
        """Return a value of a record as each site has it."""
        return {each: self.value(each, table, record_id, key) for each in self.datafiles}


@pytest.fixture(scope="module")
def mirrored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a network of which site 2 has become the primary, everything synchronised."""
    folder = tmp_path_factory.mktemp("mirrored")
    central = new_central(folder / "1.2a")
    preferences = [
        change("pref", f"pref-{each}", item="store_preferences", store_ID=each, data={"x": each})
        for each in (STORE, SECOND_STORE, CENTRAL_STORE)
    ]
    write(central, [item("i"), change("abbreviation", "a", expansion="twice"), *preferences])
    first, second = new_remote(folder / "2.2a"), new_remote(folder / "3.2a")
    with server_thread(central) as url:
        network = Mirror({SERVER: central, FIRST_ID: first, SECOND_ID: second}, url)
        network.sync(FIRST_ID, SECOND_ID)
        write(second, [stock("s", SECOND_STORE, quantity=5)])
        network.sync(SECOND_ID)
        network.make_primary(FIRST_ID)
        network.sync(FIRST_ID, SECOND_ID)
    for datafile in network.datafiles.values():
        datafile.close()
    return folder


@pytest.fixture
def mirror(mirrored: Path, tmp_path: Path) -> Iterator[Mirror]:
    """A copy of that network, with a server."""
    datafiles: dict[int, Datafile] = {}
    for site_id in (SERVER, FIRST_ID, SECOND_ID):
        copy = shutil.copy(mirrored / f"{site_id}.2a", tmp_path)
        datafiles[site_id] = QuickDatafile.open(str(copy))
    with server_thread(datafiles[SERVER]) as url:
        yield Mirror(datafiles, url)
    for datafile in datafiles.values():
        datafile.close()


def test_only_the_primary_edits_an_item_and_every_site_gets_it(mirror: Mirror) -> None:
    mirror.edit(FIRST_ID, "item", "i", item_name="Edited on the primary")
    with pytest.raises(AppError, match="only be edited on the primary server"):
        mirror.edit(SERVER, "item", "i", item_name="Edited on the central server")
    assert mirror.refuses(SECOND_ID, "item", "i", item_name="Edited on another site")
    # A site that does not ask itself: its push is refused, kept, and stops nobody.
    write(mirror.datafiles[SECOND_ID], [item("i", "Forced by another site"), item("forced")])
    mirror.settle()
    assert mirror.values("item", "i", "item_name") == {
        SERVER: "Edited on the primary",
        FIRST_ID: "Edited on the primary",
        SECOND_ID: "Edited on the primary",
    }
    with mirror.datafiles[SERVER].read() as session:
        held = held_records(session, 10)
    assert {(each.record_id, each.state, each.source_site_id) for each in held} == {
        ("i", BufferState.REFUSED, SECOND_ID),
        ("forced", BufferState.REFUSED, SECOND_ID),
    }
    assert ("item", "forced") not in {each[:2] for each in contents(mirror.datafiles[SERVER])}


def test_the_primary_has_every_store_and_all_that_it_edits(mirror: Mirror) -> None:
    for datafile in (mirror.datafiles[SERVER], mirror.datafiles[FIRST_ID]):
        assert copies_of(datafile, STORE) == {SERVER: COLLECTOR, FIRST_ID: ACTIVE}
        assert copies_of(datafile, SECOND_STORE) == {
            SERVER: COLLECTOR,
            FIRST_ID: COLLECTOR,
            SECOND_ID: ACTIVE,
        }
        assert copies_of(datafile, CENTRAL_STORE) == {SERVER: ACTIVE, FIRST_ID: COLLECTOR}
    primary = {each[1] for each in contents(mirror.datafiles[FIRST_ID])}
    assert {"s", "a", f"pref-{STORE}", f"pref-{SECOND_STORE}", f"pref-{CENTRAL_STORE}"} <= primary
    mirror.edit(FIRST_ID, "pref", f"pref-{SECOND_STORE}", data={"x": "new"})
    write(mirror.datafiles[SECOND_ID], [stock("t", SECOND_STORE)])
    mirror.settle()
    assert mirror.value(SECOND_ID, "pref", f"pref-{SECOND_STORE}", "data") == {"x": "new"}
    assert mirror.value(FIRST_ID, "item_line", "t", "store_ID") == SECOND_STORE
    assert mirror.refuses(FIRST_ID, "item_line", "t", quantity=1)


def test_a_store_is_the_primarys_and_its_sites_are_the_central_servers(mirror: Mirror) -> None:
    key = "sync_id_remote_site"
    with pytest.raises(AppError, match="is set on the central server"):
        mirror.edit(FIRST_ID, "store", SECOND_STORE, **{key: FIRST_ID})
    central = mirror.datafiles[SERVER]
    # Both edit the store at the same time: each keeps what is its own.
    mirror.edit(FIRST_ID, "store", CENTRAL_STORE, code="RENAMED")
    with central.write() as session:
        move_store(session, OPERATOR, CENTRAL_STORE, SECOND_ID, central.clock.now())
    assert mirror.refuses(SERVER, "store", CENTRAL_STORE, code="CENTRAL")
    # A record that would take the store away, from a primary that asks nobody.
    mine = values_of(payload_of(mirror.datafiles[FIRST_ID], "store", SECOND_STORE))
    taken = {**mine, key: FIRST_ID, "two_arrows_central_copy": "transfer", "code": "TAKEN"}
    del taken["ID"]
    write(mirror.datafiles[FIRST_ID], [change("store", SECOND_STORE, **taken)])
    write(mirror.datafiles[FIRST_ID], [new_store("new", FIRST_ID)])
    mirror.settle()
    assert mirror.values("store", CENTRAL_STORE, "code") == dict.fromkeys((1, 2, 3), "RENAMED")
    assert mirror.values("store", SECOND_STORE, "code") == dict.fromkeys((1, 2, 3), "TAKEN")
    assert mirror.values("store", CENTRAL_STORE, key) == dict.fromkeys((1, 2, 3), SECOND_ID)
    assert mirror.values("store", SECOND_STORE, key) == dict.fromkeys((1, 2, 3), SECOND_ID)
    assert mirror.values("store", "new", key) == dict.fromkeys((1, 2, 3), 0)
    for datafile in mirror.datafiles.values():
        active = [copies_of(datafile, each) for each in (STORE, SECOND_STORE, CENTRAL_STORE, "new")]
        assert [list(each.values()).count(ACTIVE) for each in active] == [1] * 4
    assert held_in(central).held == 0


def new_store(store_id: str, site_id: int) -> RecordChange:
    return change(
        "store", store_id, name_ID="n", code=store_id, sync_id_remote_site=site_id, store_mode="st"
    )


def test_a_store_that_stays_on_its_site_is_a_mailbox_on_both_servers(mirror: Mirror) -> None:
    central = mirror.datafiles[SERVER]
    with central.write() as session:
        at = central.clock.now()
        set_syncs_with(session, OPERATOR, SECOND_STORE, FIRST_ID, SyncsWith.TRANSFER, at)
    mirror.settle()
    for datafile in (central, mirror.datafiles[FIRST_ID]):
        assert copies_of(datafile, SECOND_STORE) == {
            SERVER: TRANSFER,
            FIRST_ID: TRANSFER,
            SECOND_ID: ACTIVE,
        }
    with central.write() as session, pytest.raises(AppError, match="on the primary server"):
        set_syncs_with(session, OPERATOR, SECOND_STORE, FIRST_ID, SyncsWith.NONE, at)


def test_the_central_server_takes_it_back(mirror: Mirror) -> None:
    central = mirror.datafiles[SERVER]
    mirror.make_primary(SERVER)
    # What the old primary edits before it has heard of it is refused, and kept.
    mirror.edit(FIRST_ID, "item", "i", item_name="Too late")
    mirror.edit(SERVER, "item", "i", item_name="Edited on the central server")
    mirror.settle()
    mirror.edit(SERVER, "item", "i", item_name="Edited once more")
    mirror.settle()
    assert mirror.values("item", "i", "item_name") == dict.fromkeys((1, 2, 3), "Edited once more")
    with central.read() as session:
        (held,) = held_records(session, 10)
        assert not primary_server(session).mirrored
    assert (held.record_id, held.state) == ("i", BufferState.REFUSED)
    assert mirror.refuses(FIRST_ID, "item", "i", item_name="Not any more")
    for datafile in (central, mirror.datafiles[FIRST_ID]):
        assert FIRST_ID not in copies_of(datafile, SECOND_STORE)
        assert copies_of(datafile, STORE)[FIRST_ID] is ACTIVE


def test_who_may_become_primary_and_what_depends_on_it(mirror: Mirror) -> None:
    central = mirror.datafiles[SERVER]
    at = central.clock.now()

    def refusal(site_id: int, **how: Any) -> AppError:
        with central.write() as session, pytest.raises(AppError) as refused:
            set_primary_site(session, OPERATOR, site_id, at, **how)
        return refused.value

    with central.write() as session, pytest.raises(AppError, match="is the primary server"):
        delete_site(session, OPERATOR, FIRST_ID, at)
    assert refusal(99).code is ErrorCode.SITE_UNKNOWN
    # The primary has sent what is not yet looked at: it must be judged by what holds now.
    write(mirror.datafiles[SECOND_ID], [stock("u", SECOND_STORE)])
    mirror.sync(SECOND_ID)  # which waits for the primary's copy
    refused = refusal(SECOND_ID)
    assert refused.code is ErrorCode.PRIMARY_REFUSED
    assert f"1 record still waits for {FIRST_SITE}" in refused.summary
    assert refusal(SECOND_ID, override_reason=" ").code is ErrorCode.NAME_EMPTY
    with central.write() as session:
        set_primary_site(session, OPERATOR, SECOND_ID, at, override_reason="it has burnt down")
        assert primary_server(session).site_id == SECOND_ID
    mirror.settle()
    mirror.edit(SECOND_ID, "item", "i", item_name="By the third")
    mirror.settle()
    assert mirror.values("item", "i", "item_name") == dict.fromkeys((1, 2, 3), "By the third")
