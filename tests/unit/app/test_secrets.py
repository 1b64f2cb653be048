"""Secrets of this machine: kept for the owner alone, and read from where passwords are given."""

import io
import stat
from pathlib import Path

import pytest

from app.secrets import read_credential, read_password, write_credential
from models.enums import ErrorCode
from models.errors import AppError

DIGEST = "a" * 64


def test_a_credential_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "site.secret"
    write_credential(file, DIGEST)
    assert read_credential(file) == DIGEST
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_new_credential_replaces_the_old_one_and_its_rights(tmp_path: Path) -> None:
    file = tmp_path / "site.secret"
    file.write_text("old")
    file.chmod(0o644)
    write_credential(file, DIGEST)
    assert read_credential(file) == DIGEST
    assert [path.name for path in tmp_path.iterdir()] == ["site.secret"]


def test_no_file_is_no_credential(tmp_path: Path) -> None:
    assert read_credential(tmp_path / "site.secret") is None


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_credential_that_others_may_read_is_refused(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "site.secret"
    write_credential(file, DIGEST)
    file.chmod(mode)
    with pytest.raises(AppError) as refused:
        read_credential(file)
    assert refused.value.code is ErrorCode.FILE_UNREADABLE
    assert "chmod 600" in refused.value.summary


@pytest.mark.parametrize("content", [b"", b"{}", b'{"password_sha256":5}', b"\xff", b"[]"])
def test_what_is_not_ours_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "site.secret"
    file.write_bytes(content)
    file.chmod(0o600)
    with pytest.raises(AppError) as refused:
        read_credential(file)
    assert refused.value.code is ErrorCode.FILE_UNREADABLE


def test_a_credential_that_cannot_be_kept_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(AppError) as refused:
        write_credential(tmp_path / "file" / "site.secret", DIGEST)
    assert refused.value.code is ErrorCode.FILE_UNWRITABLE
    with pytest.raises(AppError) as refused:
        read_credential(tmp_path / "file" / "site.secret")
    assert refused.value.code is ErrorCode.FILE_UNREADABLE


@pytest.mark.parametrize(
    ("content", "password"),
    [
        (b"secret", "secret"),
        (b"secret\n", "secret"),
        (b"secret\r\nnote\r\n", "secret"),
        (b" two words \n", " two words "),
        ("größer\n".encode(), "größer"),
    ],
)
def test_a_password_is_the_first_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, password: str
) -> None:
    (tmp_path / "file").write_bytes(content)
    assert read_password(str(tmp_path / "file")) == password
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))
    assert read_password("-") == password


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"\nsecret", "empty"),
        (b"  \n", "empty"),
        (b"\xff\n", "UTF-8"),
        (b"s" * 5000, "too large"),
    ],
)
def test_a_file_without_a_password_says_why(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "file").write_bytes(content)
    with pytest.raises(AppError) as refused:
        read_password(str(tmp_path / "file"))
    assert refused.value.code is ErrorCode.PASSWORD_FILE
    assert reason in refused.value.facts["reason"]
    assert "sss" not in str(refused.value)
