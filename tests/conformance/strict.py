"""Reading answers as the strictest peer does: protocol 0, 1.2, 1.3 and 7, nothing of ours.

Whatever does not fit raises ``Violation``: a missing key, a number where it must be whole or must
not fall below zero, an unknown word, null where a list belongs.
"""

import json
from collections.abc import Callable, Sequence
from typing import Any, Final, NoReturn

U64: Final = 2**64 - 1
I32: Final = 2**31 - 1


class Violation(AssertionError):  # noqa: N818 - what it is, not that it is an error
    """An answer that a real peer could not take."""


def parse(body: bytes) -> Any:
    """Return the JSON of a body: strict UTF-8, no key twice, no NaN or Infinity."""
    try:
        return json.loads(body.decode("utf-8"), object_pairs_hook=_object, parse_constant=_constant)
    except ValueError as error:
        raise Violation(f"no JSON: {error}: {body[:200]!r}") from error


def minus(left: int, right: int) -> int:
    """Subtract as unsigned numbers do: below zero is a panic (traps 2 and 4)."""
    if right > left:
        raise Violation(f"{left} - {right} is below zero")
    return left - right


def whole(document: Any, key: str, largest: int = U64) -> int:
    """Return a required whole number from 0 to ``largest``; 3.0 and "3" are none (trap 20)."""
    value = needed(document, key)
    if type(value) is not int or not 0 <= value <= largest:
        raise Violation(f"{key} is no whole number from 0 to {largest}: {value!r}")
    return value


def text(document: Any, key: str) -> str:
    """Return a required string."""
    value = needed(document, key)
    if not isinstance(value, str):
        raise Violation(f"{key} is no text: {value!r}")
    return value


def truth(document: Any, key: str) -> bool:
    """Return a required true or false."""
    value = needed(document, key)
    if not isinstance(value, bool):
        raise Violation(f"{key} is neither true nor false: {value!r}")
    return value


def word(document: Any, key: str, words: Sequence[str]) -> str:
    """Return a required string that is one of ``words``."""
    value = text(document, key)
    if value not in words:
        raise Violation(f"{key} is none of {words}: {value!r}")
    return value


def rows(document: Any, key: str, read: Callable[[Any], Any]) -> list[Any]:
    """Return a list that may be absent, but not null (trap 20)."""
    mapping(document)
    value = document.get(key, [])
    if not isinstance(value, list):
        raise Violation(f"{key} is no list: {value!r}")
    return [read(each) for each in value]


def needed(document: Any, key: str) -> Any:
    """Return the value of a required key."""
    if key not in mapping(document):
        raise Violation(f"{key} is missing in {str(document)[:200]}")
    return document[key]


def mapping(document: Any) -> dict[str, Any]:
    """Return ``document``, which must be an object."""
    if not isinstance(document, dict):
        raise Violation(f"no object: {str(document)[:200]}")
    return document


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError(f"a key stands twice in {[key for key, _ in pairs]}")
    return found


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
