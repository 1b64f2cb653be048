"""How the making of the demo network and its story tell what they do, step by step."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from app.cli.terminal import note, progress_bar

Advance = Callable[[int], None]
"""Called with how many of a step's things are done."""


class Progress(Protocol):
    """Who is told of each step. Thread: that of whoever works."""

    @contextmanager
    def step(self, what: str, total: int | None = None) -> Iterator[Advance]:
        """Announce a step of ``total`` things, and its end; say between them how many are done."""
        ...


class TerminalProgress:
    """Shows the steps on standard error: a bar while one lasts, then a line that stays."""

    @contextmanager
    def step(self, what: str, total: int | None = None) -> Iterator[Advance]:
        """Show a step with a bar, where a person watches; its name and seconds at the end."""
        started_s = time.monotonic()
        with progress_bar() as bars:
            task = bars.add_task(what, total=total)
            yield lambda done: bars.update(task, completed=done)
        mark = "✓" if _can_print("✓") else "-"
        note(f"{mark} {what} ({time.monotonic() - started_s:.1f} s)")


class NoProgress:
    """Tells nobody."""

    @contextmanager
    def step(self, _what: str, _total: int | None = None) -> Iterator[Advance]:
        """Do nothing."""
        yield lambda _done: None


def _can_print(sign: str) -> bool:
    try:
        sign.encode(sys.stderr.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True
