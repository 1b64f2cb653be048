"""Waiting for a condition with a deadline: what tests do in place of sleeping."""

import time
from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")

DEADLINE_S: Final = 60.0
"""Nobody waits so long but for what never comes: machines that test are slow and shared."""
_LOOKED_EVERY_S: Final = 0.005


def until(condition: Callable[[], T], *, deadline_s: float = DEADLINE_S) -> T:
    """Return what ``condition`` returns as soon as that is true.

    Raises: AssertionError with its last value if it is not in ``deadline_s`` seconds.
    """
    ends = time.monotonic() + deadline_s
    while not (value := condition()):
        assert time.monotonic() < ends, f"not in {deadline_s} s, at last {value!r}"
        time.sleep(_LOOKED_EVERY_S)
    return value
