"""The copy of what a window edits: a frozen dataclass, compared field by field. No widget."""

from collections.abc import Mapping
from dataclasses import Field, fields, replace
from typing import Any, ClassVar, Protocol, TypeVar


class Draft(Protocol):
    """Any frozen dataclass of the values that can be edited."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


D = TypeVar("D", bound=Draft)


def changed_fields(draft: D, base: D) -> frozenset[str]:
    """Return the names of the fields in which ``draft`` differs from ``base``."""
    return frozenset(
        each.name for each in fields(draft) if getattr(draft, each.name) != getattr(base, each.name)
    )


def rebased(draft: D, base: D, newer: D) -> D:
    """Return ``newer`` with what ``draft`` changed since ``base``: two people's edits in one.

    Of a field that is a mapping only the keys that were changed are taken over.
    """
    mine: dict[str, Any] = {
        each: _merged(getattr(draft, each), getattr(base, each), getattr(newer, each))
        for each in changed_fields(draft, base)
    }
    return replace(newer, **mine)


def _merged(value: Any, base: Any, newer: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    return {**newer, **{key: each for key, each in value.items() if base.get(key) != each}}
