"""The command line as a process of its own, as a script or a person runs it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]
DEADLINE_S: Final = 60.0


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
    ended = subprocess.run(
        command(*arguments),
        cwd=folder,
        env=environment(),
        input=given,
        capture_output=True,
        timeout=DEADLINE_S,
        check=False,
    )
    return Outcome(ended.returncode, ended.stdout.decode(), ended.stderr.decode())


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
