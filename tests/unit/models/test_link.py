"""A remote site's tie to its central server: who it is there, and how far it has come."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from models.commands.datafile import set_up_remote
from models.datafile import Datafile
from models.enums import DatafileKind, ErrorCode
from models.errors import AppError
from models.here import this_site
from models.link import (
    CentralLink,
    advance_central_cursor,
    load_link,
    note_identity,
    note_initialise_accepted,
    note_initialised,
)
from models.tables import site
from tests.fakes.clock import NOON


@pytest.fixture
def fresh(tmp_path: Path) -> Datafile:
    """A remote datafile before its first contact."""
    datafile = Datafile.create(str(tmp_path / "fresh.2a"), DatafileKind.REMOTE)
    with datafile.write() as session:
        set_up_remote(session, server_url="http://central.invalid", site_name="Warehouse")
    return datafile


def meet(datafile: Datafile, site_uuid: str) -> None:
    with datafile.write() as session:
        note_identity(session, site_id=7, site_uuid=site_uuid, code="c", name="n", at=NOON)


def link_of(datafile: Datafile) -> CentralLink:
    with datafile.read() as session:
        return load_link(session)


def test_the_first_contact_tells_the_datafile_which_site_it_is(fresh: Datafile) -> None:
    assert link_of(fresh).site_uuid == ""
    meet(fresh, "uuid-7")
    meet(fresh, "uuid-7")
    with fresh.read() as session:
        assert this_site(session).site_id == 7
        assert session.execute(select(site.c.site_id, site.c.name)).all() == [(7, "n")]
    assert link_of(fresh).site_uuid == "uuid-7"


def test_another_server_is_noticed_and_nothing_written(fresh: Datafile) -> None:
    meet(fresh, "uuid-7")
    before = link_of(fresh)
    with pytest.raises(AppError) as caught:
        meet(fresh, "another")
    assert caught.value.code is ErrorCode.SITE_CHANGED_IDENTITY
    assert link_of(fresh) == before


def test_a_run_leaves_how_far_it_came(fresh: Datafile) -> None:
    later = NOON + timedelta(hours=1)
    with fresh.write() as session:
        note_initialise_accepted(session, NOON)
        advance_central_cursor(session, 41)
        note_initialised(session, NOON)
        note_initialised(session, later)
    assert link_of(fresh) == CentralLink(
        "http://central.invalid", "Warehouse", "", 41, "", 0, NOON, NOON, False
    )


def test_a_central_datafile_has_no_link(central: Datafile) -> None:
    with central.read() as session, pytest.raises(AppError) as caught:
        load_link(session)
    assert caught.value.code is ErrorCode.SYNC_SETTINGS_MISSING
