"""A file that appears whole or not at all, whatever happens while it is written."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from models.enums import ErrorCode
from models.errors import AppError


class WholeFile:
    """Becomes ``path`` when it is kept; what was there before stays until then. Thread: any one.

    Everything raises AppError(FILE_UNWRITABLE), writing to ``stream`` only within ``in_our_words``.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._new = path.with_name(f"{path.name}.{os.getpid()}.new")
        with in_our_words(path):
            self.stream: IO[bytes] = self._new.open("xb")

    def keep(self) -> None:
        """Put the file where it belongs, safe from a power cut."""
        try:
            with in_our_words(self._path):
                self.stream.flush()
                os.fsync(self.stream.fileno())
                self.stream.close()
                self._new.replace(self._path)
        finally:
            self.drop()

    def drop(self) -> None:
        """Forget what was written; after ``keep``, nothing."""
        with suppress(OSError):
            self.stream.close()
        with suppress(OSError):
            self._new.unlink(missing_ok=True)


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """Give a stream whose content becomes ``path`` if nothing fails, and is dropped otherwise.

    Raises: AppError(FILE_UNWRITABLE).
    """
    file = WholeFile(path)
    try:
        with in_our_words(path):
            yield file.stream
        file.keep()
    finally:
        file.drop()


@contextmanager
def in_our_words(path: Path) -> Iterator[None]:
    """Tell a failure of the disk as ours. Raises: AppError(FILE_UNWRITABLE)."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise AppError(ErrorCode.FILE_UNWRITABLE, path=path, reason=reason) from error
