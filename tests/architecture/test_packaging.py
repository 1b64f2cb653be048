"""What the packages are made of exists and agrees, as far as that shows without making them."""

import plistlib
import re
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path
from typing import Any, Final

import pytest
from typer.main import get_command

from app.cli.commands import COMMANDS
from tests.architecture.tree import ROOT, files

PACKAGING: Final = ROOT / "packaging"
LINUX: Final = PACKAGING / "linux"
MEDIA_TYPE: Final = "application/x-twoarrows-datafile"
COMPONENT: Final = "org.twoarrows.TwoArrows"
SCRIPTS: Final = tuple(
    path
    for path in files()
    if path.parts[0] in {"packaging", ".github", "Makefile"} and path.suffix != ".py"
)
OURS: Final = re.compile(r"\b(?:packaging|resources|models)(?:[/\\][\w.-]+)+")
VARIABLES: Final = re.compile(r"\$linux/([\w.-]+)")


def desktop_entry() -> ConfigParser:
    """Return the desktop entry, its keys as they are written."""
    found = ConfigParser(interpolation=None)
    found.optionxform = str  # type: ignore[assignment, method-assign]
    found.read(LINUX / "twoarrows.desktop", "utf-8")
    return found


@pytest.mark.parametrize("script", SCRIPTS, ids=str)
def test_what_a_script_takes_is_there(script: Path) -> None:
    text = (ROOT / script).read_text("utf-8")
    named = {each.replace("\\", "/").rstrip(".") for each in OURS.findall(text)}
    named |= {f"packaging/linux/{each}" for each in VARIABLES.findall(text)}
    assert not [each for each in named if not (ROOT / each).exists()]


def test_the_desktop_entry_starts_commands_that_exist() -> None:
    known: Any = get_command(COMMANDS)
    entry = desktop_entry()
    actions = [each for each in entry["Desktop Entry"]["Actions"].split(";") if each]
    assert {f"Desktop Action {each}" for each in actions} == set(entry.sections()[1:])
    for section in entry.sections():
        program, command, *options = entry[section]["Exec"].split()
        assert program == "twoarrows"
        given = {opt for each in known.commands[command].params for opt in each.opts}
        assert {each for each in options if each.startswith("-")} <= given


def test_the_file_type_has_one_name() -> None:
    types = ET.parse(LINUX / "twoarrows.xml").getroot()
    metadata = ET.parse(LINUX / f"{COMPONENT}.metainfo.xml").getroot()
    assert [each.get("type") for each in types] == [MEDIA_TYPE]
    assert metadata.findtext("provides/mediatype") == MEDIA_TYPE
    assert desktop_entry()["Desktop Entry"]["MimeType"] == f"{MEDIA_TYPE};"
    assert metadata.findtext("id") == COMPONENT
    assert metadata.findtext("launchable") == "twoarrows.desktop"
    assert MEDIA_TYPE.replace("/", "-") in (PACKAGING / "icons.py").read_text()
    assert f'bundle_identifier="{COMPONENT}"' in (PACKAGING / "twoarrows.spec").read_text()


def test_the_server_unit_gives_options_that_serve_takes() -> None:
    known: Any = get_command(COMMANDS)
    taken = {opt for each in known.commands["serve"].params for opt in each.opts}
    for file in (LINUX / "twoarrows-server.service", PACKAGING / "server" / "server.env"):
        lines = re.findall(r"^#?(?:ExecStart|TWOARROWS_ARGUMENTS)=.*", file.read_text(), re.M)
        given = set(re.findall(r"(?<=[\s\"])--[\w-]+", " ".join(lines)))
        assert given
        assert given <= taken


def test_the_windows_installer_takes_what_is_built_and_speaks_our_languages() -> None:
    script = (PACKAGING / "windows" / "twoarrows.iss").read_text("utf-8")
    spec = (PACKAGING / "twoarrows.spec").read_text()
    programs = set(re.findall(r"\{app\}\\([\w-]+)\.exe", script))
    assert programs == {"twoarrows", "twoarrows-desktop"}
    assert all(f'"{each}"' in spec for each in programs)
    spoken = {each.stem.partition("_")[2] for each in (ROOT / "resources").rglob("*.qm")}
    assert set(re.findall(r'^Name: "(\w\w)"; Messages', script, re.M)) == {"en", *spoken}
    for message in re.findall(r"^en\.(\w+)=", script, re.M):
        assert set(re.findall(rf"^(\w\w)\.{message}=", script, re.M)) == {"en", *spoken}
    icons = set(re.findall(r"build\\icons\\(\w+)\.ico", script))
    assert all(f'"{each}"' in (PACKAGING / "icons.py").read_text() for each in icons)


def test_the_entitlements_of_the_mac_are_a_property_list() -> None:
    rights = plistlib.loads((PACKAGING / "mac" / "entitlements.plist").read_bytes())
    assert set(rights.values()) == {True}


def test_the_workflow_calls_what_there_is() -> None:
    text = (ROOT / ".github" / "workflows" / "packages.yml").read_text()
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.M))
    assert "\t" not in text
    assert set(re.findall(r"\bmake ([a-z-]+)$", text, re.M)) <= targets
    assert {"linux", "windows", "mac"} <= set(re.findall(r"^  (\w+):$", text, re.M))
