"""Who may import whom: the table of ARCHITECTURE.md, checked in every file and every function."""

from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Final

import pytest

from tests.architecture.tree import (
    PACKAGES,
    ROOT,
    foreign_imports,
    imports,
    module_name,
    own_modules,
    python_files,
)


@dataclass(frozen=True, slots=True)
class Layer:
    """What a layer stands on, besides itself and the standard library."""

    ours: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()


LAYERS: Final = {
    "resources": Layer(),
    "models": Layer(foreign=("alembic", "argon2", "msgspec", "sqlalchemy")),
    "syncengine": Layer(
        ours=("models",),
        foreign=(
            "filelock",
            "msgspec",
            "requests",
            "sqlalchemy",
            "starlette",
            "urllib3",
            "uvicorn",
        ),
    ),
    "ui": Layer(
        ours=("models", "syncengine", "resources"),
        foreign=("PySide6", "openpyxl", "qasync", "segno", "shiboken6"),
    ),
    "app": Layer(
        ours=("ui", "models", "syncengine", "resources"),
        foreign=("PySide6", "click", "msgspec", "platformdirs", "qasync", "rich", "typer"),
    ),
}

STORAGE: Final = (
    "sqlalchemy",
    "models.commands",
    "models.datafile",
    "models.migrations",
    "models.queries",
    "models.records",
    "models.tables",
)
"""What reads and writes a datafile."""

NETWORK: Final = (
    "requests",
    "starlette",
    "urllib3",
    "uvicorn",
    "syncengine.client",
    "syncengine.server",
)
"""What carries the wire's messages from one site to another."""

NEVER: Final = {
    "syncengine.wire": (*STORAGE, *NETWORK),
    "syncengine.protocol": (*STORAGE, *NETWORK),
    "syncengine.client": (*STORAGE, "starlette", "uvicorn", "syncengine.server"),
    "syncengine.server": ("requests", "urllib3", "syncengine.client"),
    "ui": ("models.datafile", "models.migrations", "models.records", "models.tables"),
    "app": ("models.tables", "sqlalchemy"),
}
"""What a part may not import although its layer may."""

ROOT_ONLY: Final = {"ui": "syncengine"}
"""Whose inside stays closed: only what the package's root offers may be imported."""


def test_the_layers_are_these() -> None:
    folders = {path.name for path in ROOT.iterdir() if (path / "__init__.py").exists()}
    assert folders == set(LAYERS) == set(PACKAGES)


@pytest.mark.parametrize("path", python_files(*PACKAGES), ids=str)
def test_imports_stay_within_the_layer(path: Path) -> None:
    layer = LAYERS[path.parts[0]]
    foreign = foreign_imports(path)
    assert not [str(each) for each in foreign if each.top not in layer.foreign]
    others = {*PACKAGES, "tests"} - {path.parts[0], *layer.ours}
    assert not [str(each) for each in imports(path) if each.top in others]


@pytest.mark.parametrize("path", python_files(*PACKAGES), ids=str)
def test_imports_stay_out_of_closed_parts(path: Path) -> None:
    importer = module_name(path)
    closed = [
        module
        for part, modules in NEVER.items()
        if importer == part or importer.startswith(f"{part}.")
        for module in modules
    ]
    inside = f"{ROOT_ONLY[path.parts[0]]}." if path.parts[0] in ROOT_ONLY else None
    assert not [
        str(each)
        for each in imports(path)
        if any(each.is_within(module) for module in closed)
        or (inside and each.module.startswith(inside))
    ]


def test_modules_do_not_import_each_other_in_a_circle() -> None:
    graph = {
        module_name(path): {each.module for each in imports(path) if each.module in own_modules()}
        for path in python_files(*PACKAGES)
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(reversed(error.args[1])))
