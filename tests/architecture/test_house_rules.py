"""Nothing half done, nothing of one machine, no check loosened: over every file of the sources."""

import ast
import re
import tomllib
from pathlib import Path
from typing import Final

import pytest

from tests.architecture.tree import PACKAGES, ROOT, parse, python_files, text_files

# The brackets keep these patterns from finding themselves.
LEFT_BEHIND: Final = re.compile(
    r"\b(?:T[O]DO|F[I]XME|X[X]X|H[A]CK|NotImplemented[E]rror|importor[s]kip)\b"
    r"|\b(?:mark|pytest)\.(?:skip|xfail)(?!\(\"\.\./shared/)"  # real data may be absent
    r"|except Exception:\s+(?:pass|\.\.\.)$",
    re.MULTILINE,
)
OF_A_MACHINE: Final = re.compile(r"(?<![\w.<])/(?:work|root|farm|tmp|home|Users)/")
REGISTRY: Final = re.compile(
    r"\b(?:pypi\.org|pythonhosted\.org|deb\.debian\.org|npmjs\.(?:org|com)|index-[u]rl|find-[l]inks)\b"
)

EVERY_MODULE: Final = pytest.mark.parametrize("path", python_files(*PACKAGES, "tests"), ids=str)


def lines_with(pattern: re.Pattern[str], path: Path) -> list[str]:
    """Return what ``pattern`` finds in ``path``, with line numbers."""
    text = (ROOT / path).read_text(encoding="utf-8")
    return [
        f"{path}:{text.count(chr(10), 0, found.start()) + 1} {found.group()}"
        for found in pattern.finditer(text)
    ]


@EVERY_MODULE
def test_a_module_says_what_lives_in_it(path: Path) -> None:
    assert ast.get_docstring(parse(path))


@EVERY_MODULE
def test_nothing_is_left_behind(path: Path) -> None:
    assert not lines_with(LEFT_BEHIND, path)


@pytest.mark.parametrize("path", text_files(), ids=str)
def test_nothing_tells_of_one_machine(path: Path) -> None:
    assert not [*lines_with(OF_A_MACHINE, path), *lines_with(REGISTRY, path)]


def test_packaging_is_no_package() -> None:
    """It would hide the distribution ``packaging``, which other packages import."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_no_check_is_loosened() -> None:
    tool = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]
    assert tool["mypy"]["strict"] is True
    assert [each["module"] for each in tool["mypy"]["overrides"]] == ["qasync.*"]
    assert set(tool["mypy"]["files"]) == {*PACKAGES, "tests"}
    pytest_options = tool["pytest"]["ini_options"]
    assert pytest_options["qt_log_level_fail"] == "WARNING"
    assert pytest_options["filterwarnings"][0] == "error"
