"""A datafile examined, copied and put back from the command line."""

import shutil
from contextlib import closing
from pathlib import Path
from sqlite3 import connect
from typing import Final

from tests.end2end.command_line import twoarrows

CENTRAL: Final = ("--datafile", "central.2a")


def test_a_sound_datafile_is_found_sound(folder: Path) -> None:
    found = twoarrows(folder, "doctor", *CENTRAL).done()
    assert "ok       integrity: the file is whole\n" in found.out
    assert "2 stores, none active twice" in found.out
    document = twoarrows(folder, "doctor", *CENTRAL, "--json").done().document
    assert {each["verdict"] for each in document["findings"]} <= {"fine", "warning"}


def test_what_is_wrong_is_said_with_what_to_do_and_exit_1(folder: Path) -> None:
    with closing(connect(folder / "central.2a")) as connection:
        connection.execute("UPDATE counter SET value = 1 WHERE name = 'cursor'")
        connection.execute("UPDATE site SET url = 'http://here:1' WHERE site_id = 2")
        connection.commit()
    found = twoarrows(folder, "doctor", *CENTRAL)
    assert found.code == 1
    assert "PROBLEM  cursors: a record has cursor 5, and the counter stands at 1\n" in found.out
    assert "→ Do not synchronise" in found.out
    assert "PROBLEM  settings: Site 2 North has a URL" in found.out


def test_a_remote_site_without_its_password_and_server(folder: Path) -> None:
    found = twoarrows(folder, "doctor", "--datafile", "remote.2a")
    assert found.code == 1
    assert "PROBLEM  secret: the password of the site is not known on this machine" in found.out


def test_a_datafile_is_copied_and_put_back(folder: Path) -> None:
    twoarrows(folder, "backup", *CENTRAL, "--to", "backup.2a").done()
    add = ("site", "add", *CENTRAL, "--name", "South", "--password-file", "password")
    twoarrows(folder, *add).done()
    restored = twoarrows(folder, "restore", *CENTRAL, "--from", "backup.2a", "--json").done()
    sites = twoarrows(folder, "site", "list", *CENTRAL, "--json").done().document
    assert [each["name"] for each in sites] == ["Central", "North"]
    kept = ("--datafile", restored.document["replaced"])
    sites = twoarrows(folder, "site", "list", *kept, "--json").done().document
    assert [each["name"] for each in sites] == ["Central", "North", "South"]


def test_wrong_uses_change_nothing(folder: Path) -> None:
    before = (folder / "central.2a").read_bytes()
    shutil.copy(folder / "password", folder / "rubbish.2a")
    wrong = {
        ("backup", *CENTRAL, "--to", "remote.2a"): "never overwritten",
        ("backup", *CENTRAL, "--to", "none/backup.2a"): "cannot be opened",
        ("backup", "--datafile", "missing.2a", "--to", "backup.2a"): "no datafile",
        ("restore", *CENTRAL, "--from", "rubbish.2a"): "not a Two Arrows datafile",
        ("restore", *CENTRAL, "--from", "central.2a"): "is the datafile itself",
        ("backup", "--datafile", "postgresql+psycopg://h/d", "--to", "b.2a"): "pg_dump",
    }
    for arguments, sentence in wrong.items():
        refused = twoarrows(folder, *arguments)
        assert refused.code in (1, 2), arguments
        assert sentence in refused.err, refused.err
    assert (folder / "central.2a").read_bytes() == before
    assert not (folder / "backup.2a").exists()
