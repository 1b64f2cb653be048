"""What the documents name exists: files, dotted names, links and make targets."""

import re
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Final

import pytest

from tests.architecture.tree import PACKAGES, ROOT, files

DOCUMENTS: Final = tuple(
    path for path in files() if path.suffix == ".md" and path.name != "CHANGELOG.md"
)
EVERY_DOCUMENT: Final = pytest.mark.parametrize("document", DOCUMENTS, ids=str)

FENCED: Final = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
QUOTED: Final = re.compile(r"`([^`\n]+)`")
LINK: Final = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
DOTTED: Final = re.compile(rf"(?:{'|'.join(PACKAGES)})(?:\.\w+)+")
PATH: Final = re.compile(r"[\w.*-]*(?:/[\w.*-]+)*/?")
SUFFIXES: Final = (".json", ".md", ".py", ".sh", ".svg", ".toml", ".txt")


def quoted(document: Path) -> list[str]:
    """Return what stands between backticks in the running text of ``document``."""
    text = FENCED.sub("", (ROOT / document).read_text(encoding="utf-8"))
    return [each.removesuffix("()") for each in QUOTED.findall(text)]


@cache
def places() -> frozenset[str]:
    """Return each file and folder, and each end of its path, as a text may shorten it."""
    ends: set[str] = set()
    for path in files():
        for place in (path, *path.parents):
            parts = place.parts
            ends |= {"/".join(parts[start:]) for start in range(len(parts))}
    return frozenset(ends)


def is_path(word: str) -> bool:
    """Whether ``word`` can only be meant as a file or folder of ours."""
    if not PATH.fullmatch(word) or "*" in word:
        return False
    top = word.partition("/")[0]
    return word.endswith(SUFFIXES) or ("/" in word and top in {*PACKAGES, "tests", "packaging"})


def resolves(dotted: str) -> bool:
    """Whether ``dotted`` is a module of ours or something found in one."""
    parts = dotted.split(".")
    for length in range(len(parts), 0, -1):
        try:
            found: object = import_module(".".join(parts[:length]))
        except ModuleNotFoundError:
            continue
        for name in parts[length:]:
            if not hasattr(found, name):
                return False
            found = getattr(found, name)
        return True
    return False


def test_the_documents_are_there() -> None:
    names = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"}
    assert names <= {str(path) for path in DOCUMENTS}
    assert (ROOT / "CHANGELOG.md").exists()
    assert (ROOT / "LICENSE").exists()


@EVERY_DOCUMENT
def test_paths_exist(document: Path) -> None:
    named = [word for word in quoted(document) if is_path(word)]
    assert not [word for word in named if word.rstrip("/") not in places()]


@EVERY_DOCUMENT
def test_dotted_names_resolve(document: Path) -> None:
    named = [word for word in quoted(document) if DOTTED.fullmatch(word) and not is_path(word)]
    assert not [word for word in named if not resolves(word)]


@EVERY_DOCUMENT
def test_links_lead_somewhere(document: Path) -> None:
    targets = LINK.findall((ROOT / document).read_text(encoding="utf-8"))
    assert not [each for each in targets if not (ROOT / document.parent / each).exists()]


@EVERY_DOCUMENT
def test_make_targets_exist(document: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    text = (ROOT / document).read_text(encoding="utf-8")
    named = re.findall(r"(?:^|`)make ([a-z-]+)", text, re.MULTILINE)
    assert set(named) <= targets
