"""Datafiles in a folder of their own, for commands to work on."""

import shutil
from pathlib import Path

import pytest

from models.commands.datafile import set_up_central, set_up_remote
from models.commands.sites import NewSite, add_site
from models.datafile import Datafile
from models.enums import DatafileKind, SiteType
from models.link import note_identity
from models.passwords import wire_digest
from models.views import OPERATOR
from tests.fakes.records import invoice, invoice_line, item, store, write

SITE_PASSWORD = "site password"


@pytest.fixture(scope="session")
def made_datafiles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a central server's and a remote site's datafile, never written to."""
    folder = tmp_path_factory.mktemp("datafiles")
    central = Datafile.create(f"{folder}/central.2a", DatafileKind.CENTRAL)
    with central.write() as session:
        set_up_central(session, site_name="Central", admin_password="secret", unlock_code="1234")
        north = NewSite("North", "N", SiteType.STANDALONE, wire_digest(SITE_PASSWORD))
        site_id, _ = add_site(session, OPERATOR, north, central.clock.now())
    write(
        central,
        [
            item("I1"),
            store("S1", site_id, code="NOR", store_mode="store"),
            store("S2", 1, code="CEN", store_mode="dispensary"),
            invoice("T1", "S1"),
            invoice_line("L1", "T1"),
        ],
    )
    central.close()
    remote = Datafile.create(f"{folder}/remote.2a", DatafileKind.REMOTE)
    with remote.write() as session:
        set_up_remote(session, server_url="http://localhost:9", site_name="North")
        note_identity(
            session,
            site_id=site_id,
            site_uuid="uuid",
            code="N",
            name="North",
            at=remote.clock.now(),
        )
    write(remote, [item("I1"), store("S1", site_id), invoice("T1", "S1")], site_id=1)
    remote.close()
    return folder


@pytest.fixture
def folder(made_datafiles: Path, tmp_path: Path) -> Path:
    """A folder with ``central.2a``, ``remote.2a`` and ``password``, the password of site North."""
    for name in ("central.2a", "remote.2a"):
        shutil.copy(made_datafiles / name, tmp_path / name)
    (tmp_path / "password").write_text(f"{SITE_PASSWORD}\n")
    return tmp_path
