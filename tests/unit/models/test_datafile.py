"""Creating and opening datafiles; what is not ours, or not sound, is left as it is."""

import os
import shutil
import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

import pytest
from sqlalchemy import select, text

from models.datafile import APPLICATION_ID, Datafile, remove_files
from models.enums import DatafileKind, ErrorCode
from models.errors import AppError
from models.tables import counter, datafile
from tests.fakes.clock import NOON, HeldClock
from tests.fakes.records import item, write

NOBODY = 65534

CURSOR_VALUE = select(counter.c.value).where(counter.c.name == "cursor")


def error_of(location: Path | str, *, create: bool = False) -> ErrorCode:
    use = partial(Datafile.create, kind=DatafileKind.CENTRAL) if create else Datafile.open
    with pytest.raises(AppError) as caught:
        use(str(location))
    assert str(caught.value)  # its words have all their facts
    return caught.value.code


def folder_contents(folder: Path) -> dict[str, bytes]:
    """Return all that is kept; the index of a log that is in use is only working memory."""
    kept = [each for each in folder.iterdir() if each.is_file() and each.suffix[-4:] != "-shm"]
    return {each.name: each.read_bytes() for each in kept}


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A sound datafile, closed."""
    path = tmp_path / "made.2a"
    Datafile.create(str(path), DatafileKind.REMOTE, clock=HeldClock()).close()
    return path


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user of the machine can reach."""
    folder = Path(mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@contextmanager
def without_rights() -> Iterator[None]:
    """Run as nobody where the tests run as root, whom no permission binds."""
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


def test_a_new_datafile_knows_what_it_is(made: Path) -> None:
    opened = Datafile.open(str(made))
    assert (opened.name, opened.is_sqlite, opened.location) == ("made", True, str(made))
    with opened.read() as session:
        row = session.execute(select(datafile)).one()
        assert (row.kind, row.site_id, row.created_at) == (DatafileKind.REMOTE, 0, NOON)
        assert len(row.datafile_id) == 32
        assert session.execute(CURSOR_VALUE).scalar_one() == 0
    opened.close()
    with closing(sqlite3.connect(made)) as raw:
        assert raw.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_two_datafiles_are_never_the_same(tmp_path: Path) -> None:
    ids = set()
    for name in ("a.2a", "b.2a"):
        made = Datafile.create(str(tmp_path / name), DatafileKind.CENTRAL)
        with made.read() as session:
            ids.add(session.execute(select(datafile.c.datafile_id)).scalar_one())
        made.close()
    assert len(ids) == 2


@pytest.mark.parametrize("name", ["a b.2a", "a?b.2a", "a#b.2a", "a%20b.2a", "é.2a", "a'b\".2a"])
def test_any_file_name_is_the_one_that_is_used(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    made = Datafile.create(str(path), DatafileKind.CENTRAL)
    write(made, [item("i")])
    made.close()
    assert [each.name for each in tmp_path.iterdir()] == [name]
    opened = Datafile.open(str(path))
    with opened.read() as session:
        assert session.execute(text("SELECT count(*) FROM record")).scalar_one() == 1
    opened.close()


def test_an_existing_file_is_never_overwritten(made: Path) -> None:
    before = folder_contents(made.parent)
    assert error_of(made, create=True) is ErrorCode.DATAFILE_EXISTS
    assert folder_contents(made.parent) == before


def test_of_many_who_make_the_same_datafile_one_succeeds(tmp_path: Path) -> None:
    path = str(tmp_path / "one.2a")
    outcomes: list[ErrorCode | None] = []

    def make() -> None:
        try:
            Datafile.create(path, DatafileKind.CENTRAL).close()
            outcomes.append(None)
        except AppError as error:
            outcomes.append(error.code)

    threads = [threading.Thread(target=make) for _number in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert outcomes.count(None) == 1
    assert outcomes.count(ErrorCode.DATAFILE_EXISTS) == 3
    Datafile.open(path).close()


def test_a_missing_folder_is_named_and_not_made(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "x.2a"
    assert error_of(path, create=True) is ErrorCode.DATAFILE_FOLDER_MISSING
    assert error_of(path) is ErrorCode.DATAFILE_MISSING
    assert list(tmp_path.iterdir()) == []


FOREIGN = {
    "empty": b"",
    "short": b"SQLite",
    "text": b"Dear colleague,\n" * 1000,
    "zip": b"PK\x03\x04" + bytes(5000),
}


@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN)
def test_a_foreign_file_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "foreign.2a"
    path.write_bytes(content)
    assert error_of(path) is ErrorCode.DATAFILE_FOREIGN
    assert error_of(path, create=True) is ErrorCode.DATAFILE_EXISTS
    assert folder_contents(tmp_path) == {"foreign.2a": content}


def test_another_programs_database_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE alembic_version (version_num TEXT)")
        other.commit()
        with_log = folder_contents(tmp_path)
        assert error_of(path) is ErrorCode.DATAFILE_FOREIGN
        assert folder_contents(tmp_path) == with_log
    before = folder_contents(tmp_path)
    assert list(before) == ["other.sqlite"]
    assert error_of(path) is ErrorCode.DATAFILE_FOREIGN
    assert folder_contents(tmp_path) == before


def set_revision(path: Path, revision: str) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = ?", (revision,))
        raw.commit()


def test_a_datafile_of_a_later_version_is_left_as_it_is(made: Path) -> None:
    set_revision(made, "9999")
    before = folder_contents(made.parent)
    assert error_of(made) is ErrorCode.DATAFILE_NEWER
    assert folder_contents(made.parent) == before


def test_nor_is_its_log_merged_after_a_crash(made: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with closing(sqlite3.connect(made)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
        raw.commit()
        for suffix in ("", "-wal"):  # what a power cut leaves: the log is not merged yet
            shutil.copy(f"{made}{suffix}", crashed)
    path = crashed / made.name
    before = folder_contents(crashed)
    assert error_of(path) is ErrorCode.DATAFILE_NEWER
    after = folder_contents(crashed)
    assert {name: after[name] for name in before} == before


def test_what_a_crash_left_in_the_log_is_there_again(made: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    opened = Datafile.open(str(made))
    write(opened, [item("i")])
    for suffix in ("", "-wal"):
        shutil.copy(f"{made}{suffix}", crashed)
    opened.close()
    again = Datafile.open(str(crashed / made.name))
    with again.read() as session:
        assert session.execute(text("SELECT count(*) FROM record")).scalar_one() == 1
    again.close()


@pytest.mark.parametrize("size", [16, 100, 1_000, 5_000, 50_000])
def test_a_truncated_datafile_is_damaged_and_left_as_it_is(made: Path, size: int) -> None:
    path = made.with_name("cut.2a")
    path.write_bytes(made.read_bytes()[:size])
    before = folder_contents(made.parent)
    assert error_of(path) is ErrorCode.DATAFILE_DAMAGED
    assert folder_contents(made.parent) == before


def test_damage_deep_inside_is_found_by_the_check(made: Path) -> None:
    opened = Datafile.open(str(made))
    write(opened, [item(str(number), "x" * 500) for number in range(500)])
    opened.check()
    opened.close()
    content = bytearray(made.read_bytes())
    content[-60_000:-30_000] = bytes(30_000)
    made.write_bytes(content)
    opened = Datafile.open(str(made))
    with pytest.raises(AppError) as caught:
        opened.check()
    assert caught.value.code is ErrorCode.DATAFILE_DAMAGED
    opened.close()


def test_a_folder_is_no_datafile(tmp_path: Path) -> None:
    assert error_of(tmp_path) is ErrorCode.DATAFILE_UNREADABLE


@pytest.mark.parametrize("mode", [0o444, 0o000])
def test_a_file_that_may_not_be_written_is_refused_and_left(open_folder: Path, mode: int) -> None:
    path = open_folder / "locked.2a"
    Datafile.create(str(path), DatafileKind.CENTRAL).close()
    path.chmod(mode)
    before = folder_contents(open_folder)
    with without_rights():
        assert error_of(path) is ErrorCode.DATAFILE_UNREADABLE
    assert folder_contents(open_folder) == before
    assert stat.S_IMODE(path.stat().st_mode) == mode


def test_no_datafile_is_made_where_none_may_be(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    with without_rights():
        assert error_of(open_folder / "x.2a", create=True) is ErrorCode.DATAFILE_UNREADABLE
    assert list(open_folder.iterdir()) == []


def test_a_datafile_that_could_not_be_finished_is_removed(tmp_path: Path) -> None:
    class BrokenClock(HeldClock):
        def now(self) -> datetime:
            raise RuntimeError

    with pytest.raises(RuntimeError):
        Datafile.create(str(tmp_path / "x.2a"), DatafileKind.CENTRAL, clock=BrokenClock())
    assert list(tmp_path.iterdir()) == []


def test_removing_takes_the_log_along_and_minds_no_missing_file(made: Path) -> None:
    opened = Datafile.open(str(made))
    write(opened, [item("i")])
    assert len(list(made.parent.iterdir())) == 3
    remove_files(made)
    remove_files(made)
    assert list(made.parent.iterdir()) == []
    opened.close()


def test_a_read_sees_one_moment_and_leaves_nothing_behind(central: Datafile) -> None:
    with central.read() as reading:
        first = reading.execute(CURSOR_VALUE).scalar_one()
        write(central, [item("i")])
        assert reading.execute(CURSOR_VALUE).scalar_one() == first == 0
    with central.read() as session:
        assert session.execute(CURSOR_VALUE).scalar_one() == 1
        session.execute(counter.update().values(value=77))
    with central.read() as session:
        assert session.execute(CURSOR_VALUE).scalar_one() == 1


def test_writers_take_turns(central: Datafile) -> None:
    def add_one() -> None:
        for _time in range(20):
            with central.write() as session:
                value = session.execute(CURSOR_VALUE).scalar_one()
                session.execute(counter.update().values(value=value + 1))

    threads = [threading.Thread(target=add_one) for _number in range(5)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    with central.read() as session:
        assert session.execute(CURSOR_VALUE).scalar_one() == 100


BAD_URLS = {
    "mysql://host/db": ErrorCode.VALUE_INVALID,
    "postgresql+psycopg://user:hunter2@127.0.0.1:1/db": ErrorCode.DATABASE_UNREACHABLE,
}


@pytest.mark.parametrize(("url", "code"), BAD_URLS.items(), ids=BAD_URLS)
def test_a_database_that_is_none_is_named_without_its_password(url: str, code: ErrorCode) -> None:
    with pytest.raises(AppError) as caught:
        Datafile.open(url)
    assert caught.value.code is code
    assert "hunter2" not in str(caught.value)
