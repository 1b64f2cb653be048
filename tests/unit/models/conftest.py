"""Datafiles as the commands leave them, for every test of ``models`` that needs one."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.commands.datafile import set_up_central, set_up_remote
from models.datafile import Datafile
from models.enums import DatafileKind
from models.link import note_identity
from tests.fakes.clock import NOON, HeldClock
from tests.fakes.fixtures import database_server

__all__ = ["database_server"]

ADMIN_PASSWORD = "correct horse"
UNLOCK_CODE = "battery staple"
REMOTE_SITE_ID = 2


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with ``central.2a`` and ``remote.2a``, to be copied: making one takes a while."""
    folder = tmp_path_factory.mktemp("templates")
    made = Datafile.create(f"{folder}/central.2a", DatafileKind.CENTRAL, clock=HeldClock())
    with made.write() as session:
        set_up_central(
            session,
            site_name="Central Medical Store",
            admin_password=ADMIN_PASSWORD,
            unlock_code=UNLOCK_CODE,
        )
    made.close()
    made = Datafile.create(f"{folder}/remote.2a", DatafileKind.REMOTE, clock=HeldClock())
    with made.write() as session:
        set_up_remote(session, server_url="http://central.invalid:2048", site_name="Warehouse")
        note_identity(
            session,
            site_id=REMOTE_SITE_ID,
            site_uuid="uuid-2",
            code="WH",
            name="Warehouse",
            at=NOON,
        )
    made.close()
    return folder


@pytest.fixture
def clock() -> HeldClock:
    """The clock of this test's datafiles; it stands at ``NOON``."""
    return HeldClock()


@pytest.fixture
def central(templates: Path, tmp_path: Path, clock: HeldClock) -> Iterator[Datafile]:
    """A central server's datafile without records, with the user "admin"."""
    yield from _copy(templates / "central.2a", tmp_path, clock)


@pytest.fixture
def remote(templates: Path, tmp_path: Path, clock: HeldClock) -> Iterator[Datafile]:
    """The datafile of site 2, without records, that has met its server."""
    yield from _copy(templates / "remote.2a", tmp_path, clock)


def _copy(template: Path, folder: Path, clock: HeldClock) -> Iterator[Datafile]:
    location = shutil.copy(template, folder / template.name)
    datafile = Datafile.open(str(location), clock=clock)
    yield datafile
    datafile.close()
