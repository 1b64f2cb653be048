"""Where the demo network lies: as it was made, and as somebody works with it.

``made`` is never opened again, so that every story and every fresh start can begin from a copy of
it; ``live`` is the copy that the windows open. Either is whole or not there: both are put together
under another name first. How a network is made is in ``making``.
"""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import msgspec

from app.paths import secret_file
from models.enums import ErrorCode
from models.errors import AppError

_FORMAT: Final = 2
_UNFINISHED: Final = "unfinished-"
_ABANDONED_AFTER_S: Final = 3600.0


class NetworkFacts(msgspec.Struct, frozen=True):
    """What a network was made as: the day it stands on, registered sites, and its counts."""

    day: date
    sites: int
    records: int
    waiting: int
    format: int = _FORMAT


@dataclass(frozen=True, slots=True)
class Network:
    """The datafiles of one network."""

    folder: Path

    @property
    def central(self) -> Path:
        """The datafile of the central server."""
        return self.folder / "central.2a"

    @property
    def warehouse(self) -> Path:
        """The datafile of the remote site General Warehouse."""
        return self.folder / "warehouse.2a"

    @property
    def dispensary(self) -> Path:
        """The datafile of the remote site New Dispensary."""
        return self.folder / "dispensary.2a"

    def facts(self) -> NetworkFacts:
        """Return what the network was made as.

        Raises: AppError(DEMO_UNUSABLE) if a part of it is missing or not ours.
        """
        try:
            facts = msgspec.json.decode(self._facts_file.read_bytes(), type=NetworkFacts)
        except OSError as error:
            reason = f"{self._facts_file.name} cannot be read ({error.strerror})"
            raise AppError(ErrorCode.DEMO_UNUSABLE, path=self.folder, reason=reason) from error
        except msgspec.MsgspecError as error:
            reason = f"{self._facts_file.name} does not say what the network is"
            raise AppError(ErrorCode.DEMO_UNUSABLE, path=self.folder, reason=reason) from error
        if facts.format != _FORMAT:
            reason = "another version of Two Arrows made it"
            raise AppError(ErrorCode.DEMO_UNUSABLE, path=self.folder, reason=reason)
        remotes = (self.warehouse, self.dispensary)
        secrets = (secret_file(str(each)) for each in remotes)
        for file in (self.central, *remotes, *secrets):
            if not file.is_file():
                reason = f"{file.name} is missing"
                raise AppError(ErrorCode.DEMO_UNUSABLE, path=self.folder, reason=reason)
        return facts

    def write_facts(self, facts: NetworkFacts) -> None:
        """Say what the network is; the last thing that is done to it."""
        self._facts_file.write_bytes(msgspec.json.format(msgspec.json.encode(facts), indent=2))

    @property
    def _facts_file(self) -> Path:
        return self.folder / "network.json"


class DemoFolder:
    """The folder of the demo. Thread: any; its methods wait on the disk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def made(self) -> Network:
        """The network as it was made."""
        return Network(self._path / "made")

    @property
    def live(self) -> Network:
        """The network that the windows open."""
        return Network(self._path / "live")

    def claim(self) -> None:
        """Make the folder if need be, and clear what a killed program left unfinished in it.

        Raises: AppError DEMO_UNUSABLE if the folder holds other things, FILE_UNWRITABLE.
        """
        try:
            self._path.mkdir(parents=True, exist_ok=True)
            entries = sorted(self._path.iterdir())
        except OSError as error:
            reason = error.strerror or str(error)
            raise AppError(ErrorCode.FILE_UNWRITABLE, path=self._path, reason=reason) from error
        ours = {self.made.folder, self.live.folder}
        others = [
            each.name
            for each in entries
            if each not in ours and not each.name.startswith(_UNFINISHED)
        ]
        if others and not ours.intersection(entries):
            reason = f"it holds other things ({_some_of(others)})"
            raise AppError(ErrorCode.DEMO_UNUSABLE, path=self._path, reason=reason)
        for each in entries:
            if each.name.startswith(_UNFINISHED) and _is_abandoned(each):
                shutil.rmtree(each, ignore_errors=True)

    @contextmanager
    def putting_together(self, target: Network) -> Iterator[Network]:
        """Give a network to be filled that takes ``target``'s place at the end, if all goes well.

        Raises: AppError(FILE_UNWRITABLE) if the disk does not let it.
        """
        try:
            with TemporaryDirectory(prefix=_UNFINISHED, dir=self._path) as unfinished:
                new = Network(Path(unfinished) / target.folder.name)
                new.folder.mkdir()
                yield new
                if target.folder.exists():
                    target.folder.rename(Path(unfinished) / "old")
                new.folder.rename(target.folder)
        except OSError as error:
            reason = error.strerror or str(error)
            path = error.filename or self._path
            raise AppError(ErrorCode.FILE_UNWRITABLE, path=path, reason=reason) from error

    def make_live(self) -> None:
        """Let the live network be the made one again."""
        with self.putting_together(self.live) as new:
            copy_network(self.made, new)


def copy_network(source: Network, target: Network) -> None:
    """Copy a network that nobody has open; the folder of ``target`` exists and is empty."""
    shutil.copytree(source.folder, target.folder, dirs_exist_ok=True)


def _is_abandoned(path: Path) -> bool:
    """Say whether nobody can be working in a folder any more: making one takes half a minute."""
    with suppress(OSError):
        return time.time() - path.stat().st_mtime > _ABANDONED_AFTER_S
    return False


def _some_of(names: list[str]) -> str:
    return ", ".join(names[:3]) + (", …" if len(names) > 3 else "")
