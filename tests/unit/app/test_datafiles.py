"""Datafiles are made whole or not at all, and the engine finds its settings in them."""

from pathlib import Path

import pytest

from app import PRODUCT, __version__
from app.connection import settings_source
from app.datafiles import change_connection, create_central, create_remote, remove_datafile
from app.paths import secret_file
from app.secrets import read_credential
from models.datafile import Datafile
from models.enums import ErrorCode
from models.errors import AppError
from models.passwords import wire_digest
from models.queries.datafile import datafile_view
from models.queries.sites import list_sites
from models.views import OPERATOR, Actor
from syncengine import ConnectionReport, SyncSettings

REPORT = ConnectionReport(
    site_id=7,
    site_uuid="uuid",
    site_code="N",
    site_name="North",
    central_site_id=1,
    round_trip_ms=3,
    clock_difference_s=0,
)


def make_remote(folder: Path) -> str:
    location = str(folder / "r.2a")
    create_remote(
        location,
        url="http://central.invalid/",
        site_name="North",
        password="secret",
        ask=lambda _settings: REPORT,
    )
    return location


def test_a_remote_site_knows_who_it_is_and_how_to_log_in(tmp_path: Path) -> None:
    location = make_remote(tmp_path)
    datafile = Datafile.open(location)
    with datafile.read() as session:
        view = datafile_view(session, datafile.name)
    settings = settings_source(datafile)()
    datafile.close()
    assert (view.site_id, view.site_name, view.initialised) == (7, "North", False)
    assert settings is not None
    assert (settings.url, settings.site_name) == ("http://central.invalid", "North")
    assert settings.password_sha256 == wire_digest("secret")
    assert len(settings.hardware_id) == 32


def test_the_server_is_asked_as_the_site_will_be(tmp_path: Path) -> None:
    asked: list[SyncSettings] = []

    def ask(settings: SyncSettings) -> ConnectionReport:
        asked.append(settings)
        return REPORT

    location = str(tmp_path / "r.2a")
    create_remote(location, url="http://x", site_name=" North ", password="secret", ask=ask)
    assert [(each.url, each.site_name) for each in asked] == [("http://x", "North")]


def test_a_server_that_refuses_leaves_nothing_behind(tmp_path: Path) -> None:
    def refuse(_settings: SyncSettings) -> ConnectionReport:
        raise AppError(ErrorCode.SITE_PASSWORD_WRONG, site="North")

    with pytest.raises(AppError) as refused:
        create_remote(
            str(tmp_path / "r.2a"), url="http://x", site_name="North", password="x", ask=refuse
        )
    assert refused.value.code is ErrorCode.SITE_PASSWORD_WRONG
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_never_touched(tmp_path: Path) -> None:
    (tmp_path / "c.2a").write_text("mine")
    with pytest.raises(AppError) as refused:
        create_central(str(tmp_path / "c.2a"), site_name="C", admin_password="x", unlock_code="y")
    assert refused.value.code is ErrorCode.DATAFILE_EXISTS
    assert (tmp_path / "c.2a").read_text() == "mine"


def test_a_central_server_without_a_name_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(AppError):
        create_central(str(tmp_path / "c.2a"), site_name="", admin_password="x", unlock_code="y")
    assert list(tmp_path.iterdir()) == []


def test_a_central_server_knows_the_program_that_made_it(tmp_path: Path) -> None:
    location = str(tmp_path / "c.2a")
    create_central(location, site_name="C", admin_password="x", unlock_code="y")
    datafile = Datafile.open(location)
    with datafile.read() as session:
        own = list_sites(session, datafile.clock.now())[0]
    datafile.close()
    assert (own.device_type, own.app_version) == (PRODUCT, __version__)


def test_a_central_server_has_no_settings(tmp_path: Path) -> None:
    location = str(tmp_path / "c.2a")
    create_central(location, site_name="C", admin_password="x", unlock_code="y")
    datafile = Datafile.open(location)
    assert settings_source(datafile)() is None
    datafile.close()


def test_without_its_credential_a_site_has_no_settings(tmp_path: Path) -> None:
    location = make_remote(tmp_path)
    secret_file(location).unlink()
    datafile = Datafile.open(location)
    assert settings_source(datafile)() is None
    datafile.close()


def test_a_connection_changes_as_a_whole(tmp_path: Path) -> None:
    location = make_remote(tmp_path)
    datafile = Datafile.open(location)
    with pytest.raises(AppError):
        change_connection(datafile, OPERATOR, url="no url", password="another")
    with pytest.raises(AppError):
        change_connection(datafile, Actor("anna", frozenset()), password="another")
    assert read_credential(secret_file(location)) == wire_digest("secret")
    change_connection(datafile, OPERATOR, url="https://new.invalid", password="another")
    settings = settings_source(datafile)()
    datafile.close()
    assert settings is not None
    assert (settings.url, settings.site_name) == ("https://new.invalid", "North")
    assert settings.password_sha256 == wire_digest("another")


def test_a_removed_datafile_takes_its_credential_along(tmp_path: Path) -> None:
    location = make_remote(tmp_path)
    remove_datafile(location)
    assert list(tmp_path.iterdir()) == []


def test_the_credential_of_a_database_is_kept_with_the_machine() -> None:
    location = "postgresql+psycopg://user:password@host/name"
    file = secret_file(location)
    assert file.suffix == ".secret"
    assert "password" not in str(file)
    assert secret_file(location + "2") != file
