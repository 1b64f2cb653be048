"""What is imported is declared, what is declared is pinned, and the pins name no place."""

import re
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any, Final

import pytest

from tests.architecture.tree import PACKAGES, ROOT, foreign_imports, python_files

NAME: Final = re.compile(r"[\w.-]+")
PIN: Final = re.compile(r"([\w.-]+)==[\w.!+]+")


def normal(name: str) -> str:
    """Return the name of a distribution in the one spelling that compares (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


@cache
def project() -> dict[str, Any]:
    """Return the table ``project`` of pyproject.toml."""
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return table


def names(requirements: list[str]) -> set[str]:
    """Return the distributions that ``requirements`` name."""
    found = (NAME.match(each) for each in requirements)
    return {normal(each.group()) for each in found if each}


def required() -> set[str]:
    """Return what the installed program needs."""
    return names(project()["dependencies"])


def required_here() -> set[str]:
    """Return what the program, its extras and its tests need, without the program itself."""
    extras = project()["optional-dependencies"].values()
    return required().union(*map(names, extras)) - {"twoarrows"}


@cache
def distributions() -> dict[str, set[str]]:
    """Return for each importable name the installed distributions that bring it."""
    return {top: set(map(normal, found)) for top, found in packages_distributions().items()}


def undeclared(path: Path, declared: set[str]) -> list[str]:
    """Return the imports of ``path`` that no distribution of ``declared`` brings."""
    return [
        str(each)
        for each in foreign_imports(path)
        if not distributions().get(each.top, set()) & declared
    ]


@pytest.mark.parametrize("path", python_files(*PACKAGES), ids=str)
def test_the_program_declares_what_it_imports(path: Path) -> None:
    assert not undeclared(path, required())


@pytest.mark.parametrize("path", python_files("tests"), ids=str)
def test_the_tests_declare_what_they_import(path: Path) -> None:
    assert not undeclared(path, required_here())


def test_every_requirement_has_a_lower_bound() -> None:
    extras = project()["optional-dependencies"].values()
    requirements = {each for group in (project()["dependencies"], *extras) for each in group}
    assert not [each for each in requirements if ">=" not in each and "twoarrows" not in each]


def test_constraints_pin_every_requirement() -> None:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    pins = [PIN.fullmatch(line) for line in lines]
    assert all(pins)
    assert required_here() <= {normal(pin.group(1)) for pin in pins if pin}
