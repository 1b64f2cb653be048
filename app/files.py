"""Files that a person names: read or written as streams, with errors in our words.

"-" stands for standard input or output.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Final

from models.enums import ErrorCode
from models.errors import AppError

STANDARD_STREAM: Final = "-"


@contextmanager
def reading(source: str) -> Iterator[IO[bytes]]:
    """Give ``source`` open for reading. Raises: AppError(FILE_UNREADABLE)."""
    if source == STANDARD_STREAM:
        yield sys.stdin.buffer
        return
    try:
        with Path(source).open("rb") as stream:
            yield stream
    except OSError as error:
        raise _own_error(ErrorCode.FILE_UNREADABLE, source, error) from error


@contextmanager
def writing(target: str) -> Iterator[IO[bytes]]:
    """Give a stream whose content becomes ``target`` if nothing fails, and is dropped otherwise.

    Raises: AppError(FILE_UNWRITABLE); what was there before is then still there.
    """
    if target == STANDARD_STREAM:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = Path(target)
    new = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        with new.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        new.replace(path)
    except OSError as error:
        raise _own_error(ErrorCode.FILE_UNWRITABLE, target, error) from error
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)


def same_file(one: str, other: str) -> bool:
    """Say whether two names are those of one existing file."""
    with suppress(OSError, ValueError):
        return Path(one).samefile(other)
    return False


def _own_error(code: ErrorCode, path: str, error: OSError) -> AppError:
    return AppError(code, path=path, reason=error.strerror or str(error))
