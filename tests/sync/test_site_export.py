"""A site made from a file has what one that initialised has, and fetches what changed since."""

from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import select, update

from app.datafiles import create_from_export, export_to_file
from models.commands.sites import reset_hardware_id
from models.commands.store_moves import move_store
from models.datafile import Datafile
from models.enums import ErrorCode, RunOutcome, SiteStatus, SyncStep
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.queries.sites import site_detail
from models.tables import site
from models.views import OPERATOR
from tests.fakes.datafiles import (
    CENTRAL_STORE,
    FIRST_ID,
    FIRST_SITE,
    PASSWORD,
    SECOND_SITE,
    STORE_RECORDS,
    new_remote,
    settings_for,
)
from tests.fakes.records import (
    STORE,
    change,
    contents,
    deletion,
    invoice,
    invoice_line,
    item,
    stock,
    write,
)
from tests.fakes.runs import held_in, site_of, sync_once, synced, waiting_for

MINE: Final = (
    item("i"),
    item("gone"),
    stock("s"),
    invoice("h"),
    invoice_line("l", "h"),
    change("name", "p", type="patient", name="é"),
    change("name_store_join", "p in a", store_ID=STORE, name_ID="p"),
)


@pytest.fixture
def file(tmp_path: Path) -> str:
    return str(tmp_path / "site.export")


@pytest.fixture
def location(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return str(tmp_path / "imported.2a")


def exported(central: Datafile, file: str) -> int:
    return export_to_file(central, OPERATOR, FIRST_ID, file=file, password=PASSWORD).records


def imported(
    location: str, file: str, password: str = PASSWORD, site_name: str = FIRST_SITE
) -> int:
    return create_from_export(
        location, file=file, url="http://127.0.0.1:2048", site_name=site_name, password=password
    )


def refusal(
    central: Datafile, file: str, site_id: int = FIRST_ID, password: str = PASSWORD
) -> AppError:
    with pytest.raises(AppError) as refused:
        export_to_file(central, OPERATOR, site_id, file=file, password=password)
    return refused.value


def test_the_site_has_what_one_that_initialised_has(
    central: Datafile, remote: Datafile, server_url: str, file: str, location: str
) -> None:
    write(central, MINE)
    write(central, [deletion("item", "gone"), stock("theirs", CENTRAL_STORE)])
    synced(remote, settings_for(server_url))
    with central.write() as session:
        reset_hardware_id(session, OPERATOR, FIRST_ID, central.clock.now())
    records = exported(central, file)
    assert imported(location, file) == records
    with_file = Datafile.open(location)
    assert contents(with_file) == contents(remote)
    assert site_of(with_file) == FIRST_ID
    assert held_in(with_file) == held_in(remote)
    assert waiting_for(with_file, CENTRAL_SITE_ID) == 0
    with_file.close()


def test_only_what_changed_since_comes_over_the_network(
    central: Datafile, server_url: str, file: str, location: str
) -> None:
    write(central, MINE)
    assert exported(central, file) == len(MINE) + len(STORE_RECORDS)
    assert waiting_for(central, FIRST_ID) == 0
    write(central, [item("i", "Renamed"), stock("s", quantity=2), stock("new")])
    imported(location, file)
    remote = Datafile.open(location)
    run = synced(remote, settings_for(server_url))
    assert SyncStep.INITIALISE not in {each.step for each in run.steps}
    assert (run.pulled_rows, run.applied_rows) == (3, 3)
    assert contents(remote) == contents(central)
    write(remote, [stock("from the site")])
    synced(remote, settings_for(server_url))
    assert contents(remote) == contents(central)
    with central.read() as session:
        assert site_detail(session, FIRST_ID, central.clock.now()).status is SiteStatus.ACTIVE
    remote.close()


def test_a_store_that_comes_after_the_export_comes_with_all_its_data(
    central: Datafile, server_url: str, file: str, location: str
) -> None:
    write(central, [stock("older than the export", CENTRAL_STORE)])
    exported(central, file)
    with central.write() as session:
        move_store(session, OPERATOR, CENTRAL_STORE, FIRST_ID, central.clock.now())
    imported(location, file)
    remote = Datafile.open(location)
    synced(remote, settings_for(server_url))
    assert "older than the export" in {each[1] for each in contents(remote)}
    remote.close()


def test_an_older_export_is_told_at_the_first_synchronisation(
    central: Datafile, server_url: str, file: str, location: str
) -> None:
    exported(central, file)
    write(central, [stock("between")])
    exported(central, f"{file}.2")
    imported(location, file)
    remote = Datafile.open(location)
    run = sync_once(remote, settings_for(server_url))
    assert run.outcome is RunOutcome.FAILED
    assert run.error is not None
    assert run.error.code == ErrorCode.SITE_CHANGED_IDENTITY
    remote.close()


def test_a_lost_export_costs_nothing(
    central: Datafile, remote: Datafile, server_url: str, file: str
) -> None:
    write(central, MINE)
    exported(central, file)
    write(central, [stock("since")])
    synced(remote, settings_for(server_url))
    assert {each.record_id for each in MINE} | {"since"} <= {each[1] for each in contents(remote)}


def test_a_site_that_lost_its_datafile_starts_again_and_is_as_before(
    central: Datafile, remote: Datafile, server_url: str, tmp_path: Path
) -> None:
    settings = settings_for(server_url)
    write(central, MINE)
    synced(remote, settings)
    write(remote, [stock("mine")])
    synced(remote, settings)
    other = settings_for(server_url, hardware_id="the new device")
    again = new_remote(tmp_path / "again.2a")
    assert sync_once(again, other).error is not None
    with central.write() as session:
        reset_hardware_id(session, OPERATOR, FIRST_ID, central.clock.now())
    synced(again, other)
    assert contents(again) == contents(remote)
    assert waiting_for(central, FIRST_ID) == 0
    again.close()


def test_an_export_is_made_only_for_a_site_that_can_use_it(
    central: Datafile, remote: Datafile, server_url: str, file: str
) -> None:
    assert refusal(central, file, password="wrong").code is ErrorCode.SITE_PASSWORD_WRONG
    assert "central server itself" in refusal(central, file, CENTRAL_SITE_ID).summary
    assert refusal(central, file, 99).code is ErrorCode.SITE_UNKNOWN
    synced(remote, settings_for(server_url))
    assert "a device is this site already" in refusal(central, file).summary
    assert refusal(remote, file).code is ErrorCode.NOT_CENTRAL
    with central.write() as session:
        session.execute(update(site).values(hardware_id=None, password_hash=None))
    assert "no password" in refusal(central, file).summary
    with central.write() as session:
        session.execute(update(site).values(site_type="mobile"))
    assert "only a desktop site" in refusal(central, file).summary
    assert not Path(file).exists()


def test_nothing_is_made_of_a_file_that_is_not_right(
    central: Datafile, file: str, location: str
) -> None:
    exported(central, file)
    assert refusal(central, file).code is ErrorCode.DATAFILE_EXISTS
    for wrong in ({"password": "wrong"}, {"site_name": SECOND_SITE}):
        with pytest.raises(AppError) as refused:
            imported(location, file, **wrong)
        assert refused.value.code is ErrorCode.EXPORT_UNUSABLE
    Path(file).write_bytes(Path(file).read_bytes()[:-40])
    with pytest.raises(AppError, match="not complete"):
        imported(location, file)
    with pytest.raises(AppError) as refused:
        imported(location, f"{file}.missing")
    assert refused.value.code is ErrorCode.FILE_UNREADABLE
    assert not list(Path(location).parent.glob("imported*"))


def test_an_import_that_is_broken_off_leaves_nothing(
    central: Datafile, file: str, location: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    exported(central, file)

    def full(*_given: object) -> None:
        raise AppError(ErrorCode.DISK_FULL, path=location)

    monkeypatch.setattr("app.datafiles.write_credential", full)
    with pytest.raises(AppError):
        imported(location, file)
    assert not list(Path(location).parent.glob("imported*"))
    monkeypatch.undo()
    with central.read() as session:
        assert session.execute(select(site.c.hardware_id)).scalars().all() == [None] * 3
