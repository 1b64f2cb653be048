"""Secrets of this machine: the credential of a remote site, and reading passwords.

The credential is the SHA-256 of the site's password and as good as the password itself, so it is
kept in a file that nobody else may read, not in the datafile, which may be copied and sent.
"""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from models.enums import ErrorCode
from models.errors import AppError

STANDARD_INPUT: Final = "-"
LARGEST_PASSWORD_FILE_BYTES: Final = 4096


class _Secret(msgspec.Struct):
    password_sha256: str


def write_credential(file: Path, password_sha256: str) -> None:
    """Keep the credential in ``file``, readable by its owner alone from the first moment.

    Raises: AppError(FILE_UNWRITABLE); an older credential is still there then.
    """
    content = msgspec.json.encode(_Secret(password_sha256))
    new = file.with_name(f"{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        new.unlink(missing_ok=True)
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(descriptor)
        new.replace(file)
    except OSError as error:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        reason = error.strerror or str(error)
        raise AppError(ErrorCode.FILE_UNWRITABLE, path=file, reason=reason) from error


def read_credential(file: Path) -> str | None:
    """Return the credential in ``file``; None if there is no such file.

    Raises: AppError(FILE_UNREADABLE) if others may read it too, or if it is not what we wrote.
    """
    try:
        with file.open("rb") as stream:
            if _open_to_others(stream.fileno()):
                raise AppError(
                    ErrorCode.FILE_UNREADABLE,
                    path=file,
                    reason="other users of this machine can read the password in it; "
                    f"make it yours alone with: chmod 600 '{file}'",
                )
            return msgspec.json.decode(stream.read(), type=_Secret).password_sha256
    except FileNotFoundError:
        return None
    except OSError as error:
        reason = error.strerror or str(error)
        raise AppError(ErrorCode.FILE_UNREADABLE, path=file, reason=reason) from error
    except ValueError as error:
        reason = "it does not hold the site's password as Two Arrows writes it"
        raise AppError(ErrorCode.FILE_UNREADABLE, path=file, reason=reason) from error


def read_password(source: str) -> str:
    """Return the first line of the file ``source``, or of standard input if it is "-".

    Raises: AppError(PASSWORD_FILE) with the reason; the password is in no message.
    """
    try:
        if source == STANDARD_INPUT:
            content = sys.stdin.buffer.readline(LARGEST_PASSWORD_FILE_BYTES + 1)
        else:
            with Path(source).open("rb") as stream:
                content = stream.read(LARGEST_PASSWORD_FILE_BYTES + 1)
        if len(content) > LARGEST_PASSWORD_FILE_BYTES:
            raise _password_file(source, "it is too large to hold just a password")
        password = content.decode().split("\n", 1)[0].rstrip("\r")
    except OSError as error:
        raise _password_file(source, error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise _password_file(source, "it is not text in UTF-8") from error
    if not password.strip():
        raise _password_file(source, "its first line is empty")
    return password


def _password_file(source: str, reason: str) -> AppError:
    return AppError(ErrorCode.PASSWORD_FILE, path=source, reason=reason)


def _open_to_others(descriptor: int) -> bool:
    """Say whether anybody but the owner may read an open file; Windows keeps that elsewhere."""
    if os.name != "posix":
        return False
    return bool(os.fstat(descriptor).st_mode & (stat.S_IRWXG | stat.S_IRWXO))
