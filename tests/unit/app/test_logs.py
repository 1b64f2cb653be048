"""The log file is written where it can be, and missing where it cannot."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import logs
from app.logs import log_to_file, log_to_stderr


@pytest.fixture(autouse=True)
def root_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_lines_go_to_the_file_of_their_kind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "log_folder", lambda: tmp_path / "log")
    file = log_to_file("server")
    logging.getLogger("app.test").info("it works: %s", "ü")
    assert file == tmp_path / "log" / "server.log"
    assert "INFO" in file.read_text("utf-8")
    assert "app.test: it works: ü" in file.read_text("utf-8")


def test_a_log_that_cannot_be_written_stops_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(logs, "log_folder", lambda: tmp_path / "file" / "log")
    log_to_file("server")
    logging.getLogger("app.test").info("nowhere")


def test_a_journal_gets_the_lines_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(logs, "log_folder", lambda: tmp_path)
    file = log_to_file("serve")
    log_to_stderr()
    logging.getLogger("app.test").info("listening")
    assert capsys.readouterr().err == "INFO app.test: listening\n"
    assert "app.test: listening" in file.read_text("utf-8")
