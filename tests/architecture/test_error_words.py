"""Each error says what is wrong and what to do, and is raised with the facts its words name."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Final

import pytest

from models.enums import ErrorCode, HoldReason
from models.messages import ERROR_TEXTS, HOLD_REASONS, ErrorText
from tests.architecture.tree import PACKAGES, parse, python_files

EVERY_TEXT: Final = pytest.mark.parametrize("text", ERROR_TEXTS.values(), ids=ERROR_TEXTS.keys())


def placeholders(text: ErrorText) -> frozenset[str]:
    """Return the names in braces of both sentences."""
    return frozenset(
        name for part in text for _, name, _, _ in Formatter().parse(part) if name is not None
    )


@dataclass(frozen=True, slots=True)
class Raise:
    """A place that makes an error of a fixed code."""

    path: Path
    line: int
    code: ErrorCode
    facts: frozenset[str]
    open_ended: bool  # further facts come from a mapping (``**facts``)

    def __str__(self) -> str:
        return f"{self.path}:{self.line} {self.code}"


def raises() -> Iterator[Raise]:
    """Yield each call of the form ``SomeError(ErrorCode.X, fact=…)`` in the program."""
    for path in python_files(*PACKAGES):
        for node in ast.walk(parse(path)):
            match node:
                case ast.Call(
                    args=[ast.Attribute(value=ast.Name(), attr=name)],
                    func=ast.Name(id=called) | ast.Attribute(attr=called),
                    keywords=keywords,
                ) if called.endswith("Error") and name in ErrorCode.__members__:
                    given = frozenset(word.arg for word in keywords if word.arg)
                    spread = any(word.arg is None for word in keywords)
                    yield Raise(path, node.lineno, ErrorCode[name], given, spread)


def test_each_code_has_words() -> None:
    assert set(ERROR_TEXTS) == set(ErrorCode)
    assert set(HOLD_REASONS) == set(HoldReason)


@EVERY_TEXT
def test_words_are_sentences(text: ErrorText) -> None:
    for part in text:
        assert part.strip() == part
        assert part.endswith(".")
        assert part[0] == "{" or part[0].isupper()


@EVERY_TEXT
def test_placeholders_are_plain_names(text: ErrorText) -> None:
    assert all(name.isidentifier() for name in placeholders(text))


@pytest.mark.parametrize("place", tuple(raises()), ids=str)
def test_an_error_is_raised_with_all_its_facts(place: Raise) -> None:
    missing = placeholders(ERROR_TEXTS[place.code]) - place.facts
    assert place.open_ended or not missing
