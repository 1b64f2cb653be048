"""Files that a person names: errors in our words, and no half-written file."""

from pathlib import Path

import pytest

from app.files import reading, same_file, writing
from models.enums import ErrorCode
from models.errors import AppError


def test_what_is_written_appears_at_the_end(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_text("old")
    with writing(str(target)) as stream:
        stream.write(b"new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_what_fails_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_text("old")

    def fail() -> None:
        with writing(str(target)) as stream:
            stream.write(b"new")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_files_that_cannot_be_used_are_named(tmp_path: Path) -> None:
    with pytest.raises(AppError) as refused, writing(str(tmp_path / "no" / "out")):
        pass
    assert refused.value.code is ErrorCode.FILE_UNWRITABLE
    with pytest.raises(AppError) as refused, reading(str(tmp_path / "no")):
        pass
    assert refused.value.code is ErrorCode.FILE_UNREADABLE


def test_standard_streams_are_called_by_a_dash(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    with writing("-") as stream:
        stream.write(b"line\n")
    assert capfdbinary.readouterr().out == b"line\n"


def test_one_file_can_have_two_names(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert same_file(str(tmp_path / "a"), str(tmp_path / "b"))
    assert not same_file(str(tmp_path / "a"), str(tmp_path / "c"))
    assert not same_file("postgresql+psycopg://h/d", "-")
