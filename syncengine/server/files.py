"""The files that sites upload: a folder beside the datafile, one file for each reference.

Which file may come and go is decided by the records of ``sync_file_reference``; here are only the
bytes. A file is named by a digest of its id, so no id can name another place.
"""

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from tempfile import NamedTemporaryFile

from models.datafile import SUFFIX, Datafile


@dataclass(frozen=True, slots=True)
class FileStore:
    """The folder of one datafile; it is made with the first file. Thread: any."""

    folder: Path

    def find(self, file_id: str) -> Path | None:
        """Return where a file is; None if it never came."""
        path = self._path(file_id)
        return path if path.is_file() else None

    def keep(self, file_id: str, content: bytes) -> None:
        """Store a file durably, in place of an earlier one; others see the old or the new whole.

        Raises: OSError.
        """
        path = self._path(file_id)
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=path.parent, prefix="new-", delete=False) as file:
            try:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
                file.close()
                Path(file.name).replace(path)
            except BaseException:
                file.close()
                Path(file.name).unlink(missing_ok=True)
                raise

    def _path(self, file_id: str) -> Path:
        name = hashlib.sha256(file_id.encode(errors="surrogatepass")).hexdigest()
        return self.folder / name[:2] / name


def files_beside(datafile: Datafile) -> Path | None:
    """Return the folder for the files of a datafile; None for a database on a server."""
    if not datafile.is_sqlite:
        return None
    path = Path(datafile.location)
    return path.with_name(f"{path.name.removesuffix(SUFFIX)}-files")


class BrokenForm(ValueError):  # noqa: N818 - says what it is
    """A body that is no ``multipart/form-data``."""


def parts_of_form(content_type: str, body: bytes) -> Mapping[str, bytes]:
    """Return the parts of a ``multipart/form-data`` body by their names (RFC 7578).

    Raises: BrokenForm.
    """
    boundary = _parameter(content_type, "boundary")
    if not content_type.lower().startswith("multipart/form-data") or not boundary:
        raise BrokenForm("the body is no multipart/form-data with a boundary")
    delimiter = b"\r\n--" + boundary.encode("latin-1", errors="replace")
    pieces = (b"\r\n" + body).split(delimiter)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise BrokenForm("the form ended too early")
    parts: dict[str, bytes] = {}
    for piece in pieces[1:-1]:
        head, found, content = piece.partition(b"\r\n\r\n")
        for line in head.decode("utf-8", errors="replace").split("\r\n"):
            name, _, value = line.partition(":")
            if found and name.strip().lower() == "content-disposition":
                parts.setdefault(_parameter(value, "name"), content)
    return parts


def _parameter(header: str, name: str) -> str:
    """Return a parameter of a header value, without quotes; blank if it is not there."""
    message = Message()
    message["Content-Type"] = header.strip()
    value = message.get_param(name, "")
    return value if isinstance(value, str) else ""
