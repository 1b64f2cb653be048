"""A datafile is copied whole while it is in use, and put back without losing what was there."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread

import pytest

from models.backup import copy_datafile, put_in_place
from models.datafile import Datafile
from tests.fakes.datafiles import new_central
from tests.fakes.records import change, write

AT = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def names_in(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT record_id FROM record WHERE table_name = 'unit'")
        return sorted(str(row[0]) for row in rows)


def add_units(datafile: Datafile, *names: str) -> None:
    write(datafile, [change("unit", name, units=name) for name in names])


def test_a_copy_holds_what_is_only_in_the_log_and_leaves_nothing_beside(tmp_path: Path) -> None:
    datafile = new_central(tmp_path / "central.2a")
    add_units(datafile, "box", "vial")
    copy_datafile(tmp_path / "central.2a", tmp_path / "copy.2a")
    datafile.close()
    assert names_in(tmp_path / "copy.2a") == ["box", "vial"]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["central.2a", "copy.2a"]


def test_a_copy_made_while_others_write_is_of_one_moment(tmp_path: Path) -> None:
    datafile = new_central(tmp_path / "central.2a")
    stop = Event()

    def write_pairs() -> None:
        number = 0
        while not stop.is_set():
            add_units(datafile, f"{number:05}-a", f"{number:05}-b")
            number += 1

    writer = Thread(target=write_pairs)
    writer.start()
    try:
        for number in range(5):
            copy_datafile(tmp_path / "central.2a", tmp_path / f"copy{number}.2a")
    finally:
        stop.set()
        writer.join()
        datafile.close()
    for number in range(5):
        names = names_in(tmp_path / f"copy{number}.2a")
        assert [each[:-2] for each in names if each.endswith("a")] == [
            each[:-2] for each in names if each.endswith("b")
        ]


def test_a_copy_that_fails_leaves_the_older_one(tmp_path: Path) -> None:
    older = tmp_path / "copy.2a"
    older.write_bytes(b"older")
    with pytest.raises(sqlite3.Error):
        copy_datafile(tmp_path / "missing.2a", older)
    assert older.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [older]


def test_what_is_replaced_is_kept_with_all_it_had(tmp_path: Path) -> None:
    path, backup = tmp_path / "central.2a", tmp_path / "backup.2a"
    datafile = new_central(path)
    copy_datafile(path, backup)
    add_units(datafile, "box")
    datafile.close()
    kept = put_in_place(backup, path, AT)
    assert kept == tmp_path / "central-replaced-20260302T120000Z.2a"
    assert (names_in(path), names_in(kept)) == ([], ["box"])
    assert names_in(backup) == []


def test_a_datafile_that_is_open_is_not_replaced(tmp_path: Path) -> None:
    path, backup = tmp_path / "central.2a", tmp_path / "backup.2a"
    datafile = new_central(path)
    copy_datafile(path, backup)
    add_units(datafile, "box")
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        put_in_place(backup, path, AT)
    add_units(datafile, "vial")
    datafile.close()
    assert names_in(path) == ["box", "vial"]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["backup.2a", "central.2a"]


def test_a_backup_takes_a_place_that_is_free(tmp_path: Path) -> None:
    backup = tmp_path / "backup.2a"
    new_central(backup).close()
    assert put_in_place(backup, tmp_path / "central.2a", AT) is None
    Datafile.open(str(tmp_path / "central.2a")).close()
