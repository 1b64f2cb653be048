"""What keeps the demo from starting is told in one sentence, and nothing is left half made."""

import os
from pathlib import Path
from typing import Final

import pytest

from tests.end2end.command_line import Outcome, running, twoarrows
from tests.fakes.waiting import until

NO_FONTS: Final = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}</cachedir></fontconfig>
"""


def sentence(outcome: Outcome, code: int) -> str:
    """Return the one line that a refused command says."""
    assert outcome.code == code
    assert outcome.out == ""
    (line,) = outcome.err.splitlines()
    assert line.startswith("twoarrows: ")
    return line


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("Dear friend")
    said = sentence(twoarrows(tmp_path, "demo", "--dir", "mine"), 1)
    assert "holds other things (letter.txt)" in said
    assert [each.name for each in (tmp_path / "mine").iterdir()] == ["letter.txt"]


def test_fewer_sites_than_the_network_has_are_wrong_use(tmp_path: Path) -> None:
    assert "15" in sentence(twoarrows(tmp_path, "demo", "--sites", "14"), 2)


def test_a_machine_without_a_font_is_told_which_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text(NO_FONTS.format(folder=tmp_path))
    monkeypatch.setenv("FONTCONFIG_FILE", str(config))
    said = sentence(twoarrows(tmp_path, "demo", "--dir", "network"), 1)
    assert "apt-get install fonts-dejavu-core" in said
    assert not any((tmp_path / "network").iterdir())


def test_a_killed_making_leaves_no_network(tmp_path: Path) -> None:
    network = tmp_path / "network"
    with running(tmp_path, "demo", "--dir", "network") as making:
        until(lambda: list(network.glob("unfinished-*/made/central.2a")))
        making.kill()
        making.wait()
    assert os.listdir(network)
    assert not (network / "made").exists()
