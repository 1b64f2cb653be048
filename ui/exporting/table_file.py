"""A table that is written to a file piece by piece, and appears there whole or not at all.

The formats are ``csv_file`` and ``xlsx_file``; who chooses the file is ``saving``. No Qt here.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import IO, TypeAlias

from models.whole_file import WholeFile, in_our_words
from ui.itemmodels.columns import Cell

Row: TypeAlias = Sequence[Cell]


class TableFile(ABC):
    """A file whose first row are the titles of its columns. Thread: any, never the UI's.

    Every method raises AppError(FILE_UNWRITABLE); ``drop`` it then, and what was there stays.
    """

    def __init__(self, path: Path, titles: Sequence[str]) -> None:
        self._path = path
        self._titles = tuple(title.replace("\n", " ") for title in titles)
        self._file: WholeFile | None = None
        self._dropped = False
        self._lock = Lock()

    def add(self, rows: Sequence[Row]) -> None:
        """Append ``rows``; the first call begins the file."""
        with self._lock:
            if self._dropped:
                return
            if self._file is None:
                self._file = WholeFile(self._path)
                with in_our_words(self._path):
                    self._begin(self._file.stream)
            with in_our_words(self._path):
                self._append(self._file.stream, rows)

    def finish(self) -> None:
        """Put the file where it belongs."""
        self.add(())
        with self._lock:
            if self._file is not None and not self._dropped:
                with in_our_words(self._path):
                    self._end(self._file.stream)
                self._file.keep()

    def drop(self) -> None:
        """Forget what was written; after ``finish``, nothing. Thread: any, waits for one piece."""
        with self._lock:
            self._dropped = True
            if self._file is not None:
                self._file.drop()

    @abstractmethod
    def _begin(self, stream: IO[bytes]) -> None:
        """Write the titles."""

    @abstractmethod
    def _append(self, stream: IO[bytes], rows: Sequence[Row]) -> None:
        """Write ``rows``."""

    @abstractmethod
    def _end(self, stream: IO[bytes]) -> None:
        """Write what comes after the rows."""
