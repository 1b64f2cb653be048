"""This machine's ID: the same at every start, never that of the system itself."""

import re
from pathlib import Path

import pytest

from syncengine import hardware
from syncengine.hardware import hardware_id

SYSTEM_ID = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def system_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stands for the file of the system's own machine ID."""
    file = tmp_path / "machine-id"
    monkeypatch.setattr(hardware, "_MACHINE_ID_FILES", (file,))
    return file


def is_id(text: str) -> bool:
    return re.fullmatch("[0-9a-f]{32}", text) is not None


def test_it_comes_from_the_systems_without_telling_it(system_file: Path, tmp_path: Path) -> None:
    system_file.write_text(f"{SYSTEM_ID}\n")
    found = hardware_id(tmp_path / "state")
    assert is_id(found)
    assert found != SYSTEM_ID
    assert hardware_id(tmp_path / "elsewhere") == found
    assert not (tmp_path / "state").exists()


@pytest.mark.parametrize("content", [None, "", "uninitialized\n", SYSTEM_ID[:20]])
def test_without_one_a_random_one_is_kept(
    system_file: Path, tmp_path: Path, content: str | None
) -> None:
    if content is not None:
        system_file.write_text(content)
    found = hardware_id(tmp_path / "state")
    assert is_id(found)
    assert hardware_id(tmp_path / "state") == found
    assert hardware_id(tmp_path / "other") != found
    assert [each.name for each in (tmp_path / "state").iterdir()] == ["hardware-id"]


@pytest.mark.parametrize("left", ["", "0123", "\x00" * 32])
def test_one_that_a_power_cut_spoilt_is_made_anew(
    system_file: Path, tmp_path: Path, left: str
) -> None:
    assert not system_file.exists()
    (tmp_path / "hardware-id").write_text(left)
    found = hardware_id(tmp_path)
    assert is_id(found)
    assert hardware_id(tmp_path) == found
