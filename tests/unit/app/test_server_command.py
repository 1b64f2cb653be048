"""The program as a child process of itself, from sources and as a package."""

import sys
from pathlib import Path

import pytest

from app.server_command import program, server_command


def test_a_server_process_serves_and_ends_with_its_parent() -> None:
    command = server_command("c.2a", host="127.0.0.1", port=0)
    expected = ("serve", "--datafile", "c.2a", "--until-input-ends")
    assert command[-8:] == (*expected, "--host", "127.0.0.1", "--port", "0")
    assert server_command("c.2a")[-4:] == expected


def test_from_sources_the_interpreter_runs_it() -> None:
    assert program() == (sys.executable, "-m", "app")


@pytest.mark.parametrize(
    ("own", "expected"),
    [("twoarrows", "twoarrows"), ("twoarrows-desktop.exe", "twoarrows.exe")],
)
def test_a_package_takes_its_program_of_the_command_line(
    own: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / own))
    assert program() == (str(tmp_path / expected),)
