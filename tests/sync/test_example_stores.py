"""The six stores of seed 003, "mSupply Sync Example": a server, two remote sites, real networks.

Each store's paragraph is a test: what may be edited where, what then goes where, and what does
not. A and E are active on the sync server, B and F on remote site 1, C and D on remote site 2.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from models.commands.imports import import_records
from models.commands.stores import set_syncs_with
from models.datafile import Datafile
from models.enums import Action, SyncsWith, SyncType
from models.errors import AppError
from models.lines import ImportLine
from models.records import RecordChange
from models.views import OPERATOR
from tests.fakes.datafiles import (
    FIRST_ID,
    FIRST_SITE,
    SECOND_ID,
    SECOND_SITE,
    new_central,
    new_remote,
    settings_for,
)
from tests.fakes.records import change, contents, invoice, invoice_line, stock, store, write
from tests.fakes.runs import held_in, synced
from tests.fakes.server_thread import server_thread
from tests.fakes.stores import copies_of, visibility

SERVER: Final = 1
ACTIVE, COLLECTOR, TRANSFER = SyncType.ACTIVE, SyncType.COLLECTOR, SyncType.TRANSFER
SITES: Final = {"A": SERVER, "B": FIRST_ID, "C": SECOND_ID, "D": SECOND_ID, "E": SERVER,
                "F": FIRST_ID}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Example:
    """The three datafiles, by site, and the server that joins them."""

    datafiles: dict[int, Datafile]
    url: str

    def settle(self) -> None:
        """Let both remote sites synchronise until each has what the other sent."""
        for site_id in (FIRST_ID, SECOND_ID, FIRST_ID):
            name = FIRST_SITE if site_id == FIRST_ID else SECOND_SITE
            synced(self.datafiles[site_id], settings_for(self.url, name))
        assert {held_in(each).held for each in self.datafiles.values()} == {0}

    def edit(self, site_id: int, *changes: RecordChange) -> None:
        """Enter records on a site, where they may be, and let everybody synchronise."""
        self.enter(site_id, *changes)
        self.settle()

    def enter(self, site_id: int, *changes: RecordChange) -> None:
        """Enter records on a site. Raises: AppError(IMPORT_LINE) where they may not be."""
        datafile = self.datafiles[site_id]
        lines = [
            ImportLine(number, each.table, each.record_id, each.action, each.payload)
            for number, each in enumerate(changes, 1)
        ]
        with datafile.write() as session:
            import_records(session, OPERATOR, lines, datafile.clock.now())

    def is_read_only(self, site_id: int, edited: RecordChange) -> bool:
        """Whether a record may not be edited on a site since its store is active on another."""
        try:
            self.enter(site_id, edited)
        except AppError as refused:
            return " active on " in refused.summary
        return False

    def having(self, record_id: str) -> set[int]:
        """Return the sites that have a record."""
        return {
            site_id
            for site_id, datafile in self.datafiles.items()
            if record_id in {each[1] for each in contents(datafile)}
        }

    def types(self, store_id: str) -> dict[int, SyncType]:
        """Return which copy of a store each site takes its own for."""
        return {
            site_id: own[site_id]
            for site_id, datafile in self.datafiles.items()
            if site_id in (own := copies_of(datafile, store_id))
        }


@pytest.fixture
def example(tmp_path: Path) -> Iterator[Example]:
    """The network of the example, with everything synchronised."""
    central = new_central(tmp_path / "central.2a")
    names = [change("name", f"name-{each}", name=f"Store {each}", type="store") for each in SITES]
    stores = [store(each, site_id, code=each) for each, site_id in SITES.items()]
    # A and B are seen on the other sites, C on site 1; D, E and F by no store of another site.
    seen = [visibility("B", "A"), visibility("C", "B"), visibility("B", "C"), visibility("A", "B")]
    write(central, [*names, *stores, *seen])
    at = central.clock.now()
    with central.write() as session:
        set_syncs_with(session, OPERATOR, "A", FIRST_ID, SyncsWith.ACTIVE_COLLECTOR, at)
        set_syncs_with(session, OPERATOR, "F", SERVER, SyncsWith.TRANSFER, at)
    first, second = new_remote(tmp_path / "first.2a"), new_remote(tmp_path / "second.2a")
    with server_thread(central) as url:
        found = Example({SERVER: central, FIRST_ID: first, SECOND_ID: second}, url)
        found.settle()
        yield found
    for datafile in found.datafiles.values():
        datafile.close()


def test_store_a_on_the_server_is_reportable_on_site_1(example: Example) -> None:
    assert example.types("A") == {SERVER: ACTIVE, FIRST_ID: COLLECTOR}
    example.edit(SERVER, stock("k", "A"), invoice("h", "A"), invoice_line("l", "h"))
    assert [example.having(each) for each in "khl"] == [{SERVER, FIRST_ID}] * 3
    for site_id in (FIRST_ID, SECOND_ID):
        assert example.is_read_only(site_id, stock("k", "A"))


def test_store_b_on_site_1_is_a_mailbox_on_site_2(example: Example) -> None:
    assert example.types("B") == {SERVER: COLLECTOR, FIRST_ID: ACTIVE, SECOND_ID: TRANSFER}
    example.edit(FIRST_ID, stock("k", "B"), invoice("h", "B"), invoice_line("l", "h"))
    assert [example.having(each) for each in "khl"] == [{SERVER, FIRST_ID}] * 3
    for site_id in (SERVER, SECOND_ID):
        assert example.is_read_only(site_id, stock("k", "B"))


def test_store_c_on_site_2_is_a_mailbox_on_site_1(example: Example) -> None:
    assert example.types("C") == {SERVER: COLLECTOR, FIRST_ID: TRANSFER, SECOND_ID: ACTIVE}
    example.edit(SECOND_ID, stock("k", "C"), invoice("h", "C"), invoice_line("l", "h"))
    assert [example.having(each) for each in "khl"] == [{SERVER, SECOND_ID}] * 3
    for site_id in (SERVER, FIRST_ID):
        assert example.is_read_only(site_id, stock("k", "C"))


def test_store_d_on_site_2_is_reportable_on_the_server_and_nowhere_else(example: Example) -> None:
    assert example.types("D") == {SERVER: COLLECTOR, SECOND_ID: ACTIVE}
    example.edit(SECOND_ID, stock("k", "D"))
    assert example.having("k") == {SERVER, SECOND_ID}
    for site_id in (SERVER, FIRST_ID):
        assert example.is_read_only(site_id, stock("k", "D"))


def test_store_e_stays_on_the_server(example: Example) -> None:
    assert example.types("E") == {SERVER: ACTIVE}
    example.edit(SERVER, stock("k", "E"), invoice("h", "E"), invoice_line("l", "h"))
    assert [example.having(each) for each in "khl"] == [{SERVER}] * 3
    for site_id in (FIRST_ID, SECOND_ID):
        assert example.is_read_only(site_id, stock("k", "E"))


def test_store_f_stays_on_site_1(example: Example) -> None:
    assert example.types("F") == {SERVER: TRANSFER, FIRST_ID: ACTIVE}
    example.edit(FIRST_ID, stock("k", "F"), invoice("h", "F"), invoice_line("l", "h"))
    assert [example.having(each) for each in "khl"] == [{FIRST_ID}] * 3
    for site_id in (SERVER, SECOND_ID):
        assert example.is_read_only(site_id, stock("k", "F"))


@pytest.mark.parametrize(
    ("sender", "receiver", "between"),
    [
        ("A", "B", {SERVER, FIRST_ID}),  # both ways between the server and site 1
        ("B", "A", {SERVER, FIRST_ID}),
        ("A", "C", {SERVER, FIRST_ID, SECOND_ID}),  # site 1: it collects A
        ("A", "D", {SERVER, FIRST_ID, SECOND_ID}),
        ("E", "B", {SERVER, FIRST_ID}),
        ("B", "C", {SERVER, FIRST_ID, SECOND_ID}),  # by way of the server
        ("C", "B", {SERVER, FIRST_ID, SECOND_ID}),
        ("C", "A", {SERVER, SECOND_ID}),  # site 1 collects what A makes of it
        ("C", "D", {SERVER, SECOND_ID}),  # both on one site
        ("B", "F", {SERVER, FIRST_ID}),
        ("F", "B", {FIRST_ID}),  # F is local, and so is what it sends
    ],
)
def test_a_transfer_goes_to_the_site_of_the_other_party(
    example: Example, sender: str, receiver: str, between: set[int]
) -> None:
    sent = invoice("h", sender, name_ID=f"name-{receiver}", type="ci", status="nw")
    asked = change("requisition", "r", store_ID=sender, name_ID=f"name-{receiver}", type="request")
    example.edit(SITES[sender], sent, invoice_line("l", "h"), asked)
    assert [example.having(each) for each in "hlr"] == [between] * 3


def test_every_site_knows_every_store(example: Example) -> None:
    for each in SITES:
        assert example.having(each) == {SERVER, FIRST_ID, SECOND_ID}


def test_changes_and_deletes_follow_the_same_ways(example: Example) -> None:
    example.edit(SERVER, stock("a", "A", quantity=1))
    example.edit(FIRST_ID, stock("b", "B", quantity=1))
    example.edit(SERVER, stock("a", "A", quantity=2))
    example.edit(FIRST_ID, RecordChange("item_line", "b", Action.DELETE, None))
    for site_id in (SERVER, FIRST_ID):
        found = {each[1]: each for each in contents(example.datafiles[site_id])}
        assert found["a"][3] == stock("a", "A", quantity=2).payload
        assert found["b"][2] == Action.DELETE
    assert "b" not in {each[1] for each in contents(example.datafiles[SECOND_ID])}
