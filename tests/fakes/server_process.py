"""The real server process on a free port of this machine, to be killed and started again.

What it writes to standard error is kept beside the datafile.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from tests.fakes.waiting import DEADLINE_S

ROOT: Final = Path(__file__).parents[2]


class ServerProcess:
    """``python -m tests.fakes.serving`` on a datafile. Thread: the test's."""

    def __init__(self, location: str, folder: Path | None = None, workers: int = 1) -> None:
        """Prepare to serve; ``folder``: for its log and files where ``location`` is a database."""
        self.location = location
        self.url = ""
        self.log = folder / "server.log" if folder else Path(f"{location}-server.log")
        self._files = [str(folder / "files"), str(workers)] if folder else []
        self._process: subprocess.Popen[str] | None = None

    @property
    def port(self) -> int:
        """Where it listens; the same after ``start`` again."""
        return urlsplit(self.url).port or 0

    def start(self) -> None:
        """Start it and wait until it listens, on the port it had before if it had one."""
        with self.log.open("a") as log:
            self._process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "tests.fakes.serving"),
                    *(self.location, str(self.port), *self._files),
                ],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, self.log.read_text()
        self.url = json.loads(line)["url"]

    @property
    def pid(self) -> int:
        """The process, while it runs."""
        return self._started().pid

    def kill(self) -> None:
        """End it as a power cut does (SIGKILL), if it still runs."""
        if self.running:
            self._started().kill()
            self._wait()

    def stop(self) -> int:
        """Close its standard input, which ends it; return its exit code."""
        return self._wait()

    def _started(self) -> subprocess.Popen[str]:
        assert self._process is not None
        return self._process

    def _wait(self) -> int:
        process = self._started()
        process.communicate(timeout=DEADLINE_S)
        self._process = None
        return process.returncode

    @property
    def running(self) -> bool:
        """Whether it was started and not ended since."""
        return self._process is not None


@contextmanager
def server_process(
    location: str, folder: Path | None = None, workers: int = 1
) -> Iterator[ServerProcess]:
    """Give a started server on the datafile at ``location``; end it at the end."""
    server = ServerProcess(location, folder, workers)
    server.start()
    try:
        yield server
    finally:
        if server.running:
            server.stop()
