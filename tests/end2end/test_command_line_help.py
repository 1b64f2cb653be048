"""Version and help say what there is."""

from pathlib import Path

import pytest

from app import __version__
from tests.end2end.command_line import twoarrows


def test_the_version_is_told(tmp_path: Path) -> None:
    assert twoarrows(tmp_path, "--version").done().out == f"Two Arrows {__version__}\n"


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ((), ["demo", "init", "serve", "sync", "status", "site", "store", "records"]),
        (("init",), ["central", "remote"]),
        (("init", "central"), ["--site-name", "--admin-password-file", "--unlock-code-file"]),
        (("site",), ["add", "list", "show", "set", "delete", "unblock", "reset-hardware-id"]),
        (("site", "add"), ["--name", "--password-file", "--code", "--type", "--store"]),
        (("unlock-code",), ["set"]),
        (("store",), ["list"]),
        (("records",), ["import", "export", "show", "explain", "edit", "held", "retry", "skip"]),
        (("serve",), ["--host", "--port", "--workers", "--tls-cert", "--tls-key"]),
    ],
)
def test_help_names_commands_and_options(
    tmp_path: Path, command: tuple[str, ...], words: list[str]
) -> None:
    text = twoarrows(tmp_path, *command, "--help").done().out
    assert text.startswith("Usage: twoarrows")
    assert [word for word in words if word not in text] == []
