"""What a new datafile holds, and where a remote site belongs."""

from pathlib import Path

import pytest
from sqlalchemy import select

from models.commands.datafile import (
    change_server,
    note_program,
    set_up_central,
    set_up_remote,
)
from models.datafile import Datafile
from models.enums import DatafileKind, ErrorCode, EventKind, Permission, SiteStatus
from models.errors import AppError
from models.passwords import verify_secret
from models.queries.datafile import datafile_view
from models.queries.logs import audit_lines
from models.queries.sites import list_sites
from models.queries.users import list_users
from models.tables import datafile as datafile_table
from models.views import OPERATOR, Actor
from tests.fakes.clock import NOON
from tests.unit.models.conftest import UNLOCK_CODE


def test_a_central_server_is_site_1_with_an_administrator(central: Datafile) -> None:
    with central.read() as session:
        view = datafile_view(session, central.name)
        (site,) = list_sites(session, NOON)
        (user,) = list_users(session)
    assert (view.kind, view.site_id, view.site_name) == (
        DatafileKind.CENTRAL,
        1,
        "Central Medical Store",
    )
    assert view.initialised
    assert not view.test_api
    assert (site.site_id, site.name, site.status) == (1, view.site_name, SiteStatus.ACTIVE)
    assert site.is_central
    assert user.name == "admin"
    assert user.permissions == frozenset(Permission)


def test_the_unlock_code_is_kept_as_a_hash(central: Datafile) -> None:
    with central.read() as session:
        stored = session.execute(select(datafile_table.c.unlock_code_hash)).scalar_one()
    assert UNLOCK_CODE not in stored
    assert verify_secret(stored, UNLOCK_CODE)


def test_a_remote_site_knows_its_server_and_is_not_initialised(remote: Datafile) -> None:
    with remote.read() as session:
        view = datafile_view(session, remote.name)
        (line,) = audit_lines(session)
    assert (view.kind, view.site_id, view.site_name) == (DatafileKind.REMOTE, 2, "Warehouse")
    assert view.server_url == "http://central.invalid:2048"
    assert not view.initialised
    assert line.kind is EventKind.DATAFILE_CREATED


@pytest.mark.parametrize(
    ("site_name", "password", "code", "error"),
    [
        (" ", "x", "y", ErrorCode.NAME_EMPTY),
        ("a:b", "x", "y", ErrorCode.VALUE_INVALID),
        ("Central", "", "y", ErrorCode.PASSWORD_EMPTY),
        ("Central", "x", "", ErrorCode.PASSWORD_EMPTY),
    ],
)
def test_a_central_server_needs_name_password_and_code(
    tmp_path: Path, site_name: str, password: str, code: str, error: ErrorCode
) -> None:
    made = Datafile.create(str(tmp_path / "c.2a"), DatafileKind.CENTRAL)
    with pytest.raises(AppError) as refused, made.write() as session:
        set_up_central(session, site_name=site_name, admin_password=password, unlock_code=code)
    assert refused.value.code is error
    made.close()


def test_a_datafile_for_tests_says_so(tmp_path: Path) -> None:
    made = Datafile.create(str(tmp_path / "c.2a"), DatafileKind.CENTRAL)
    with made.write() as session:
        set_up_central(
            session, site_name="Central", admin_password="x", unlock_code="y", test_api=True
        )
        assert datafile_view(session, made.name).test_api
    made.close()


def test_the_central_server_notes_the_program_that_serves_it(tmp_path: Path) -> None:
    made = Datafile.create(str(tmp_path / "c.2a"), DatafileKind.CENTRAL)
    with made.write() as session:
        set_up_central(session, site_name="Central", admin_password="x", unlock_code="y")
        assert note_program(session, name="Two Arrows", version="0.1").tables == {"site"}
        assert not note_program(session, name="Two Arrows", version="0.1").tables
        assert note_program(session, name="Two Arrows", version="0.2").tables == {"site"}
        row = list_sites(session, NOON)[0]
    assert (row.device_type, row.app_version) == ("Two Arrows", "0.2")
    made.close()


def test_a_remote_site_notes_no_program(remote: Datafile) -> None:
    with remote.write() as session:
        assert not note_program(session, name="Two Arrows", version="0.1").tables


def test_a_remote_site_needs_a_name(tmp_path: Path) -> None:
    made = Datafile.create(str(tmp_path / "r.2a"), DatafileKind.REMOTE)
    with pytest.raises(AppError) as refused, made.write() as session:
        set_up_remote(session, server_url="http://central.invalid", site_name="")
    assert refused.value.code is ErrorCode.NAME_EMPTY
    made.close()


def test_the_server_of_a_remote_site_can_change(remote: Datafile) -> None:
    url = "https://new.invalid"
    with remote.write() as session:
        done = change_server(session, OPERATOR, server_url=url, site_name=" Depot ", at=NOON)
    assert done.tables == {"central_link"}
    with remote.read() as session:
        view = datafile_view(session, remote.name)
        line = audit_lines(session, 1)[0]
    assert (view.server_url, view.site_name) == (url, "Depot")
    assert '"site_name":["Warehouse","Depot"]' in line.details


def test_setting_the_same_server_writes_nothing(remote: Datafile) -> None:
    with remote.write() as session:
        url = datafile_view(session, remote.name).server_url
        done = change_server(session, OPERATOR, server_url=url, site_name="Warehouse", at=NOON)
        assert done.tables == frozenset()
        assert len(audit_lines(session)) == 1


def test_a_central_server_has_no_server(central: Datafile) -> None:
    with pytest.raises(AppError) as refused, central.write() as session:
        change_server(session, OPERATOR, server_url="http://x", site_name="X", at=NOON)
    assert refused.value.code is ErrorCode.NOT_REMOTE


def test_the_server_is_a_sync_setting(remote: Datafile) -> None:
    nobody = Actor("anna", frozenset())
    with pytest.raises(AppError) as refused, remote.write() as session:
        change_server(session, nobody, server_url="http://x", site_name="X", at=NOON)
    assert refused.value.code is ErrorCode.NOT_AUTHORISED
