"""The demo's folder: whole networks or none, and nobody else's files."""

import os
import stat
import time
from datetime import date
from pathlib import Path

import pytest

from app.demo.folder import DemoFolder, Network, NetworkFacts
from models.enums import ErrorCode
from models.errors import AppError

FACTS = NetworkFacts(day=date(2026, 11, 20), sites=15, records=60_000, waiting=1150)


@pytest.fixture
def folder(tmp_path: Path) -> DemoFolder:
    demo = DemoFolder(tmp_path / "demo")
    demo.claim()
    return demo


def put_network(demo: DemoFolder, facts: NetworkFacts = FACTS) -> Network:
    """Put a network together whose datafiles are only text: nothing here opens them."""
    with demo.putting_together(demo.made) as new:
        new.central.write_text("central")
        new.warehouse.write_text("warehouse")
        new.dispensary.write_text("dispensary")
        for remote in (new.warehouse, new.dispensary):
            secret = Path(f"{remote}.secret")
            secret.write_text("secret")
            secret.chmod(0o600)
        new.write_facts(facts)
    return demo.made


class PowerCutError(Exception):
    """Something ends the making half-way."""


def put_half_a_network(demo: DemoFolder) -> None:
    with demo.putting_together(demo.made) as new:
        new.central.write_text("half")
        raise PowerCutError


def test_a_network_is_there_once_it_is_whole(folder: DemoFolder) -> None:
    assert put_network(folder).facts() == FACTS


def test_a_network_that_fails_leaves_nothing(folder: DemoFolder, tmp_path: Path) -> None:
    with pytest.raises(PowerCutError):
        put_half_a_network(folder)
    assert list((tmp_path / "demo").iterdir()) == []


def test_a_network_that_fails_leaves_the_older_one(folder: DemoFolder) -> None:
    put_network(folder)
    with pytest.raises(PowerCutError):
        put_half_a_network(folder)
    assert folder.made.facts() == FACTS


def test_a_new_network_takes_the_place_of_the_older_one(folder: DemoFolder, tmp_path: Path) -> None:
    put_network(folder)
    later = NetworkFacts(day=date(2026, 11, 21), sites=40, records=60_000, waiting=1150)
    assert put_network(folder, later).facts() == later
    assert [each.name for each in (tmp_path / "demo").iterdir()] == ["made"]


def test_the_live_network_is_a_copy_whose_secret_stays_secret(folder: DemoFolder) -> None:
    put_network(folder)
    folder.make_live()
    folder.live.central.write_text("worked on")
    assert folder.live.facts() == FACTS
    assert folder.made.central.read_text() == "central"
    secret = Path(f"{folder.live.warehouse}.secret")
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    folder.make_live()
    assert folder.live.central.read_text() == "central"


def test_a_folder_with_other_things_is_refused_untouched(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt", "photos"):
        (tmp_path / name).write_text("mine")
    with pytest.raises(AppError) as refused:
        DemoFolder(tmp_path).claim()
    assert refused.value.code is ErrorCode.DEMO_UNUSABLE
    assert "a.txt, b.txt, c.txt, …" in str(refused.value)
    assert len(list(tmp_path.iterdir())) == 4


def test_other_things_beside_a_network_do_not_matter(folder: DemoFolder, tmp_path: Path) -> None:
    put_network(folder)
    (tmp_path / "demo" / "notes.txt").write_text("mine")
    folder.claim()
    assert (tmp_path / "demo" / "notes.txt").exists()


def test_a_file_in_the_folder_s_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "demo").write_text("a file")
    with pytest.raises(AppError) as refused:
        DemoFolder(tmp_path / "demo").claim()
    assert refused.value.code is ErrorCode.FILE_UNWRITABLE


def test_what_a_killed_program_left_is_cleared_when_it_is_old(
    folder: DemoFolder, tmp_path: Path
) -> None:
    old, new = (tmp_path / "demo" / f"unfinished-{name}" for name in ("old", "new"))
    for each in (old, new):
        each.mkdir()
        (each / "central.2a").write_text("half")
    hours_ago = time.time() - 7200
    os.utime(old, (hours_ago, hours_ago))
    folder.claim()
    assert not old.exists()
    assert new.exists()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda made: made.central.unlink(), "central.2a is missing"),
        (lambda made: Path(f"{made.warehouse}.secret").unlink(), "secret is missing"),
        (lambda made: (made.folder / "network.json").unlink(), "network.json cannot be read"),
        (lambda made: (made.folder / "network.json").write_text("{"), "does not say"),
        (
            lambda made: made.write_facts(
                NetworkFacts(date(2026, 11, 20), 15, 60_000, 1150, format=1)
            ),
            "another version",
        ),
    ],
)
def test_a_spoilt_network_is_told_in_a_sentence(
    folder: DemoFolder, spoil: object, said: str
) -> None:
    made = put_network(folder)
    assert callable(spoil)
    spoil(made)
    with pytest.raises(AppError) as broken:
        made.facts()
    assert broken.value.code is ErrorCode.DEMO_UNUSABLE
    assert said in str(broken.value)
