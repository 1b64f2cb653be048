"""Two people's edits of the same thing become one, field by field and key by key."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ui.windows.drafts import changed_fields, rebased


@dataclass(frozen=True, slots=True)
class _Draft:
    code: str = "A"
    phone: str = ""
    values: Mapping[str, int] = field(default_factory=dict)


def test_mine_are_kept_and_the_others_taken_over() -> None:
    base = _Draft(values={"x": 1, "y": 1})
    mine = _Draft(phone="22", values={"x": 2, "y": 1})
    theirs = _Draft(code="B", values={"x": 1, "y": 3, "z": 4})
    assert changed_fields(mine, base) == {"phone", "values"}
    assert rebased(mine, base, theirs) == _Draft("B", "22", {"x": 2, "y": 3, "z": 4})
