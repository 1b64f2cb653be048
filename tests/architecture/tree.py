"""The source tree as the architecture tests see it: files, modules and who imports whom.

Only reads. The rules themselves are in the tests.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGES: Final = ("app", "ui", "models", "syncengine", "resources")
BINARY: Final = {".2a", ".gz", ".ico", ".icns", ".png", ".qm", ".ttf"}


def _generated() -> frozenset[str]:
    """Return the names of folders that set-up, tools and runs make, as .gitignore lists them."""
    lines = (ROOT / ".gitignore").read_text().splitlines()
    return frozenset({".git", *(line.rstrip("/") for line in lines if line.endswith("/"))})


@cache
def files() -> tuple[Path, ...]:
    """Return every file of the sources, relative to ``ROOT``, in order."""
    generated = _generated()

    def below(folder: Path) -> Iterator[Path]:
        for entry in folder.iterdir():
            if entry.name in generated:
                continue
            if entry.is_dir():
                yield from below(entry)
            else:
                yield entry.relative_to(ROOT)

    return tuple(sorted(below(ROOT)))


def text_files() -> tuple[Path, ...]:
    """Return the files that people read and write."""
    return tuple(path for path in files() if path.suffix not in BINARY)


def python_files(*tops: str) -> tuple[Path, ...]:
    """Return the Python files under the top-level folders ``tops``."""
    return tuple(path for path in files() if path.suffix == ".py" and path.parts[0] in tops)


@cache
def parse(path: Path) -> ast.Module:
    """Return the syntax tree of ``path``."""
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), str(path))


def module_name(path: Path) -> str:
    """Return the dotted name under which ``path`` is imported."""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def own_modules() -> frozenset[str]:
    """Return the dotted names of all our modules and packages."""
    return frozenset(module_name(path) for path in python_files(*PACKAGES))


@dataclass(frozen=True, slots=True)
class Import:
    """One imported module: where the import stands, and the full name of what it loads."""

    path: Path
    line: int
    module: str

    @property
    def top(self) -> str:
        """The distribution's or the layer's name in Python."""
        return self.module.partition(".")[0]

    def is_within(self, prefix: str) -> bool:
        """Whether the module is ``prefix`` or lies inside it."""
        return self.module == prefix or self.module.startswith(f"{prefix}.")

    def __str__(self) -> str:
        return f"{self.path}:{self.line} imports {self.module}"


@cache
def imports(path: Path) -> tuple[Import, ...]:
    """Return all imports of ``path``: at the top, in functions, under conditions, by name."""
    return tuple(
        Import(path, node.lineno, module)
        for node in ast.walk(parse(path))
        if isinstance(node, (ast.Import, ast.ImportFrom, ast.Call))
        for module in _loaded(path, node)
    )


def foreign_imports(path: Path) -> tuple[Import, ...]:
    """Return the imports of ``path`` that load neither our modules nor the standard library."""
    known = {*sys.stdlib_module_names, *PACKAGES, "tests"}
    return tuple(each for each in imports(path) if each.top not in known)


def _loaded(path: Path, node: ast.Import | ast.ImportFrom | ast.Call) -> Iterator[str]:
    match node:
        case ast.Import():
            yield from (alias.name for alias in node.names)
        case ast.ImportFrom():
            base = node.module or ""
            if node.level:  # banned by ruff, but must not hide an import from these tests
                package = module_name(path).split(".")
                package = package if path.name == "__init__.py" else package[:-1]
                kept = package[: len(package) - node.level + 1]
                base = ".".join([*kept, *([base] if base else [])])
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                yield inner if inner in own_modules() else base
        case ast.Call(func=func, args=[ast.Constant(value=str(name)), *_]):
            called = func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")
            if called in ("import_module", "__import__"):
                yield name
