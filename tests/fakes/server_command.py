"""``twoarrows serve`` itself, as its users start it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.datafile import Datafile
from tests.fakes.server_process import ROOT


@contextmanager
def server_command(datafile: Datafile, files: Path) -> Iterator[str]:
    """Give the URL of ``twoarrows serve`` on ``datafile``, a process that ends with the block."""
    command = [sys.executable, "-m", "app", "serve", "--port", "0", "--until-input-ends"]
    process = subprocess.Popen(
        [*command, "--datafile", datafile.location, "--files", str(files)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield str(json.loads(process.stdout.readline())["url"])
    finally:
        process.communicate()
    assert process.returncode == 0
