"""Copies, moves, counts and exports of stores on PostgreSQL as on SQLite."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from models.commands.datafile import set_up_central
from models.commands.resending import (
    Generated,
    count_patient_records,
    count_sync_records,
    generate_sync_records,
)
from models.commands.site_export import end_export, export_site
from models.commands.sites import NewSite, add_site
from models.commands.store_moves import move_store
from models.commands.stores import set_syncs_with
from models.datafile import Datafile
from models.enums import DatafileKind, SiteType, SyncsWith, SyncType
from models.passwords import wire_digest
from models.queries.disabled import sync_disabled_reasons
from models.site_file import ExportFile
from models.views import OPERATOR
from tests.fakes.clock import NOON, HeldClock
from tests.fakes.postgresql import DATABASES, new_database
from tests.fakes.records import change, deletion, stock, store, write
from tests.fakes.stores import copies_of, empty_queues, new_site, queued_for, visibility

ACTIVE, COLLECTOR, TRANSFER = SyncType.ACTIVE, SyncType.COLLECTOR, SyncType.TRANSFER


@pytest.fixture(params=DATABASES)
def central(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Datafile]:
    """A central server's datafile without records."""
    location = str(tmp_path / "central.2a")
    if request.param == "postgresql":
        location = new_database(request.getfixturevalue("database_server"))
    datafile = Datafile.create(location, DatafileKind.CENTRAL, clock=HeldClock())
    with datafile.write() as session:
        set_up_central(session, site_name="Central", admin_password="a", unlock_code="u")
    yield datafile
    datafile.close()


def test_stores_move_and_are_seen_and_sent_again(central: Datafile) -> None:
    north, south = (new_site(central, name, synced_at=NOON) for name in ("North", "South"))
    write(central, [store("N", north, store_mode="dispensary"), store("S", south)])
    write(central, [stock("K", "N"), change("name", "P", type="patient"),
                    change("name_store_join", "P in N", store_ID="N", name_ID="P")],
          site_id=north)  # fmt: skip
    write(central, [visibility("S", "N"), visibility("N", "S")])
    assert copies_of(central, "N") == {1: COLLECTOR, north: ACTIVE, south: TRANSFER}
    with central.write() as session:
        set_syncs_with(session, OPERATOR, "N", south, SyncsWith.ACTIVE_COLLECTOR, NOON)
    assert {"K"} <= set(queued_for(central, south))
    empty_queues(central)
    with central.write() as session:
        told = count_sync_records(session, south, Generated.EXISTING, NOON)
        assert count_patient_records(session, "N", NOON) > 0
    assert queued_for(central, south) == []
    with central.write() as session:
        sent = generate_sync_records(session, OPERATOR, south, Generated.EXISTING, NOON)
    assert sent == told == len(queued_for(central, south))
    empty_queues(central)
    with central.write() as session:
        move_store(session, OPERATOR, "N", south, NOON)
    assert copies_of(central, "N") == {1: COLLECTOR, north: TRANSFER, south: ACTIVE}
    assert north not in copies_of(central, "S")  # it was seen by N alone
    write(central, [store("C", 1), visibility("S", "C")])
    assert copies_of(central, "C") == {1: ACTIVE, south: TRANSFER}
    join = visibility("S", "C")
    write(central, [deletion(join.table, join.record_id)])
    assert copies_of(central, "C") == {1: ACTIVE}


def test_a_site_is_exported(central: Datafile) -> None:
    credential = wire_digest("secret")
    with central.write() as session:
        new = NewSite("North", "", SiteType.STANDALONE, credential)
        north, _ = add_site(session, OPERATOR, new, NOON)
    write(central, [store("N", north), stock("K", "N"), stock("theirs", "C"), store("C", 1)])
    stream = BytesIO()
    export = export_site(central, OPERATOR, north, credential, stream)
    assert queued_for(central, north) == ["K"]
    write(central, [stock("K", "N", quantity=2)])  # meanwhile
    end_export(central, OPERATOR, export)
    assert queued_for(central, north) == ["K"]
    read = ExportFile(stream, "x", "North", credential)
    assert sorted(each.record_id for each in read.records()) == ["C", "K", "N"]
    assert export.records == 3
    with central.read() as session:
        assert sync_disabled_reasons(session) == ()
