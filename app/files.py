"""Files that a person names: read or written as streams, with errors in our words.

"-" stands for standard input or output.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Final

from models.enums import ErrorCode
from models.errors import AppError
from models.whole_file import whole_file

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
        reason = error.strerror or str(error)
        raise AppError(ErrorCode.FILE_UNREADABLE, path=source, reason=reason) from error


@contextmanager
def writing(target: str) -> Iterator[IO[bytes]]:
    """Give a stream whose content becomes ``target`` if nothing fails, and is dropped otherwise.

    Raises: AppError(FILE_UNWRITABLE); what was there before is then still there.
    """
    if target == STANDARD_STREAM:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    with whole_file(Path(target)) as stream:
        yield stream


def same_file(one: str, other: str) -> bool:
    """Say whether two names are those of one existing file."""
    with suppress(OSError, ValueError):
        return Path(one).samefile(other)
    return False
