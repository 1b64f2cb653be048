"""A datafile of an earlier version is copied, then upgraded whole or not at all."""

import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Barrier, Thread

import pytest
from sqlalchemy import func, select

from models.datafile import SCHEMA_HEAD, Datafile, needs_upgrade
from models.enums import ErrorCode, EventKind, UpgradeStage
from models.errors import AppError
from models.preferences import Preferences
from models.tables import audit_log
from models.upgrading import stored_preferences
from tests.fakes.clock import HeldClock
from tests.fakes.datafiles import new_central
from tests.fakes.old_datafiles import FIRST_SCHEMA, set_back

BACKUP = f"central-schema{FIRST_SCHEMA}-20260302T120000Z.2a"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A central server's datafile of the first schema, with records."""
    path = tmp_path / "central.2a"
    new_central(path).close()
    return set_back(path)


def records_in(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT * FROM record ORDER BY cursor").fetchall()


def revision_of(path: Path) -> str:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def open_it(path: Path) -> None:
    Datafile.open(str(path), clock=HeldClock()).close()


def test_an_older_datafile_is_copied_and_then_upgraded(old: Path) -> None:
    before = records_in(old)
    stages: list[UpgradeStage] = []
    assert needs_upgrade(str(old))
    datafile = Datafile.open(
        str(old), clock=HeldClock(), on_upgrade=lambda stage, _done, _whole: stages.append(stage)
    )
    with datafile.read() as session:
        upgraded = audit_log.c.kind == EventKind.DATAFILE_UPGRADED
        details = session.execute(select(audit_log.c.details).where(upgraded)).scalar_one()
    datafile.close()
    assert BACKUP in details
    assert not needs_upgrade(str(old))
    assert (revision_of(old), records_in(old)) == (SCHEMA_HEAD, before)
    assert list(dict.fromkeys(stages)) == [UpgradeStage.BACKUP, UpgradeStage.MIGRATE]
    copy = old.with_name(BACKUP)
    assert (revision_of(copy), records_in(copy)) == (FIRST_SCHEMA, before)
    assert copy.stat().st_mode == old.stat().st_mode


def test_the_copy_can_be_opened_like_any_older_datafile(old: Path) -> None:
    open_it(old)
    copy = old.with_name(BACKUP)
    open_it(copy)
    assert revision_of(copy) == SCHEMA_HEAD


def test_where_no_copy_can_be_made_nothing_is_changed(old: Path) -> None:
    (old.with_name(BACKUP) / "in the way").mkdir(parents=True)
    before = old.read_bytes()
    with pytest.raises(AppError) as refused:
        open_it(old)
    assert refused.value.code is ErrorCode.DATAFILE_UNREADABLE
    assert old.read_bytes() == before
    assert sorted(each.name for each in old.parent.iterdir()) == sorted((BACKUP, old.name))


def test_an_upgrade_that_fails_leaves_the_datafile_as_it_was(old: Path) -> None:
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("CREATE TABLE audit_log_no_delete (taken)")  # the trigger's name
        connection.execute("CREATE TRIGGER audit_log_no_delete DELETE ON site BEGIN SELECT 1; END")
    before = records_in(old)
    with pytest.raises(AppError):
        open_it(old)
    assert (revision_of(old), records_in(old)) == (FIRST_SCHEMA, before)
    assert revision_of(old.with_name(BACKUP)) == FIRST_SCHEMA


def test_two_that_open_it_at_once_upgrade_it_once(old: Path) -> None:
    together = Barrier(2)
    opened: list[Datafile] = []

    def open_with_the_other() -> None:
        together.wait()
        opened.append(Datafile.open(str(old), clock=HeldClock()))

    threads = [Thread(target=open_with_the_other) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with opened[0].read() as session:
        upgraded = audit_log.c.kind == EventKind.DATAFILE_UPGRADED
        count = select(func.count()).select_from(audit_log).where(upgraded)
        assert session.execute(count).scalar_one() == 1
    for datafile in opened:
        datafile.close()


def test_preferences_can_be_read_before_the_upgrade(old: Path) -> None:
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("INSERT INTO preference (name, value) VALUES ('server_port', '4000')")
        connection.commit()
    before = old.read_bytes()
    assert stored_preferences(str(old)) == Preferences(server_port=4000)
    assert old.read_bytes() == before


def test_what_is_missing_or_foreign_needs_no_upgrade(tmp_path: Path) -> None:
    foreign = tmp_path / "notes.2a"
    foreign.write_text("no database", "utf-8")
    assert not needs_upgrade(str(foreign))
    assert not needs_upgrade(str(tmp_path / "missing.2a"))
    assert not needs_upgrade("postgresql+psycopg://localhost/none")
