"""One synchronisation at a time for one datafile, over all programs and paths."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.datafile import Datafile
from models.enums import DatafileKind, ErrorCode
from models.errors import AppError
from syncengine.lock import sync_lock
from tests.fakes.server_process import ROOT

HOLDS_IT = """
import sys
from models.datafile import Datafile
from syncengine.lock import sync_lock
with sync_lock(Datafile.open(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def datafile(tmp_path: Path) -> Datafile:
    """Any datafile."""
    return Datafile.create(str(tmp_path / "x.2a"), DatafileKind.REMOTE)


def assert_held(datafile: Datafile) -> None:
    with pytest.raises(AppError) as caught, sync_lock(datafile):
        pytest.fail("two had it")
    assert caught.value.code is ErrorCode.SYNC_RUNNING


def fail_in_a_run(datafile: Datafile) -> None:
    with sync_lock(datafile):
        assert_held(datafile)
        raise ZeroDivisionError


def test_it_is_free_again_afterwards_also_after_a_failure(datafile: Datafile) -> None:
    with pytest.raises(ZeroDivisionError):
        fail_in_a_run(datafile)
    with sync_lock(datafile):
        pass


def test_another_path_to_the_same_file_is_the_same_lock(
    datafile: Datafile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.symlink(datafile.location, tmp_path / "link.2a")
    monkeypatch.chdir(tmp_path)
    with sync_lock(datafile):
        for other in (str(tmp_path / "link.2a"), "x.2a"):
            opened = Datafile.open(other)
            assert_held(opened)
            opened.close()


def test_it_ends_with_a_process_that_is_killed(datafile: Datafile) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDS_IT, datafile.location],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        assert_held(datafile)
        process.kill()
    with sync_lock(datafile):
        pass
