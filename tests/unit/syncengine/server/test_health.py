"""What a server says of itself to whoever watches it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import requests

from models.commands.datafile import note_program
from tests.fakes.datafiles import new_central
from tests.fakes.server_thread import server_thread


@pytest.mark.expected_log("The datafile does not answer")
def test_it_is_well_as_long_as_its_datafile_answers(tmp_path: Path) -> None:
    central = new_central(tmp_path / "central.2a")
    with closing(central), server_thread(central) as url:
        new = requests.get(f"{url}/health", timeout=10)
        with central.write() as session:
            note_program(session, name="Two Arrows", version="1.2.3")
        well = requests.get(f"{url}/health", timeout=10)
        with closing(sqlite3.connect(tmp_path / "central.2a")) as file:
            file.execute("ALTER TABLE site RENAME TO elsewhere")
        ill = requests.get(f"{url}/health", timeout=10)
        posted = requests.post(f"{url}/health", timeout=10)
    assert new.json() == {"status": "ok", "version": ""}
    assert (well.status_code, well.json()) == (200, {"status": "ok", "version": "1.2.3"})
    assert well.headers["Cache-Control"] == "no-store"
    assert (ill.status_code, ill.json()) == (503, {"status": "failing", "version": ""})
    assert posted.status_code == requests.codes.method_not_allowed
