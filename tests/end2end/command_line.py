"""The command line as a process of its own, as a script or a person runs it."""

import atexit
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]
DEADLINE_S: Final = 120.0

# What a shell runs in the background ignores interrupts, and so does all that it starts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a command ended, and what it said where."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)

    def done(self) -> "Outcome":
        """Return this outcome of a command that must have succeeded."""
        assert self.code == 0, self.err
        return self


def twoarrows(folder: Path, *arguments: str, given: bytes = b"") -> Outcome:
    """Run a command in ``folder`` with ``given`` on standard input."""
    return _forks()(folder, arguments, given)


class _Forks:
    """The processes of ``tests.end2end.forking``. Thread: one."""

    def __init__(self) -> None:
        self._control, its_end = socket.socketpair()
        self._control.settimeout(DEADLINE_S)
        fd = its_end.fileno()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.end2end.forking", str(fd)],
            cwd=ROOT,
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            pass_fds=[fd],
        )
        its_end.close()
        self._lines = self._control.makefile("rw")

    def __call__(self, folder: Path, arguments: Sequence[str], given: bytes) -> Outcome:
        """Run a command."""
        with TemporaryDirectory() as place:
            files = [Path(place) / name for name in ("in", "out", "err")]
            for file in files:
                file.write_bytes(given if file.name == "in" else b"")
            asked = {
                "folder": str(folder),
                "arguments": arguments,
                "environment": environment(),
                "files": [str(file) for file in files],
            }
            self._lines.write(f"{json.dumps(asked)}\n")
            self._lines.flush()
            process = int(self._lines.readline())
            try:
                code = int(self._lines.readline())
            except TimeoutError:
                os.kill(process, signal.SIGKILL)
                raise
            return Outcome(code, files[1].read_text(), files[2].read_text())

    def close(self) -> None:
        """End them."""
        self._lines.close()
        self._control.close()
        self._process.wait(DEADLINE_S)


@cache
def _forks() -> _Forks:
    forks = _Forks()
    atexit.register(forks.close)
    return forks


@contextmanager
def running(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Give a command that runs; kill it at the end if it still does."""
    with subprocess.Popen(
        command(*arguments),
        cwd=folder,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def serving(folder: Path, datafile: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Give the URL and the process of a server on ``datafile`` that listens."""
    with running(folder, "serve", "--datafile", datafile, "--port", "0") as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line, process.stderr and process.stderr.read()
        yield json.loads(line)["url"], process


def command(*arguments: str) -> list[str]:
    """Return the command line of the process."""
    return [sys.executable, "-m", "app", *arguments]


def environment() -> dict[str, str]:
    """Return an environment in which this checkout is the program, and nobody watches."""
    return os.environ | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"}
