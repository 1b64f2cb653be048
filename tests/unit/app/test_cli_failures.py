"""The border of the command line: nothing gets past it but a sentence and a code."""

from collections.abc import Callable
from pathlib import Path

import pytest
import typer

from app.cli import commands, failures
from app.cli.failures import run
from models.enums import ErrorCode
from models.errors import AppError

Fail = Callable[[], None]


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[Fail], int]:
    """Runs a command line with one command, which does what it is given."""
    monkeypatch.setattr(failures, "log_to_file", lambda _name: tmp_path / "log")

    def run_with(fail: Fail) -> int:
        only = typer.Typer()
        only.command("fail")(fail)
        monkeypatch.setattr(commands, "COMMANDS", only)
        return run([])

    return run_with


def test_an_error_of_ours_is_its_two_sentences(
    failing: Callable[[Fail], int], capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise AppError(ErrorCode.DISK_FULL, path="c.2a")

    assert failing(fail) == 1
    assert capsys.readouterr().err == (
        "twoarrows: The disk that holds c.2a is full. "
        "Free some space; what was not yet saved is tried again.\n"
    )


@pytest.mark.expected_log("failed unexpectedly")
def test_what_nobody_expected_is_in_the_log(
    failing: Callable[[Fail], int],
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
) -> None:
    def fail() -> None:
        raise RuntimeError("first line\nsecond line")

    assert failing(fail) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "RuntimeError: first line second line" in said
    assert str(tmp_path / "log") in said
    assert "Traceback" in caplog.text


@pytest.mark.parametrize("stop", [KeyboardInterrupt, typer.Abort])
def test_an_interruption_is_no_failure(
    failing: Callable[[Fail], int],
    capsys: pytest.CaptureFixture[str],
    stop: type[BaseException],
) -> None:
    def fail() -> None:
        raise stop

    assert failing(fail) == 130
    assert capsys.readouterr().err == "twoarrows: Stopped.\n"


def test_the_code_of_a_command_is_the_code_of_the_program(
    failing: Callable[[Fail], int],
) -> None:
    def fail() -> None:
        raise typer.Exit(3)

    assert failing(fail) == 3
    assert failing(lambda: None) == 0
