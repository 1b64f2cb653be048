"""What commands print: results on standard output, progress on standard error.

Names and values come from other machines, so nothing of them may steer the terminal.
"""

import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final

import msgspec
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)
from rich.table import Table

_UNLIMITED: Final = 1_000_000  # columns; what reads a pipe wants whole lines


def say(text: str) -> None:
    """Print a line of the result."""
    sys.stdout.write(f"{printable(text)}\n")


def note(text: str) -> None:
    """Print a line that is not part of the result, on standard error."""
    sys.stderr.write(f"{printable(text)}\n")


def print_json(document: object) -> None:
    """Print the one JSON document of a command; views as objects, times in ISO 8601."""
    text = msgspec.json.format(msgspec.json.encode(document), indent=2)
    sys.stdout.write(f"{text.decode()}\n")


def print_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print aligned columns; numbers to the right, nothing for None."""
    cells = [list(row) for row in rows]
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for index, name in enumerate(columns):
        numbers = any(isinstance(row[index], int) for row in cells)
        table.add_column(name, justify="right" if numbers else "left", no_wrap=True)
    for row in cells:
        table.add_row(*map(cell_text, row))
    width = None if sys.stdout.isatty() else _UNLIMITED
    console = Console(markup=False, highlight=False, emoji=False, width=width)
    with console.capture() as capture:
        console.print(table)
    for line in capture.get().splitlines():
        sys.stdout.write(f"{line.rstrip()}\n")


def cell_text(value: object) -> str:
    """Return a value as people read it: local time to the minute, thousands set apart."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case datetime():
            return f"{value.astimezone():%Y-%m-%d %H:%M}"
        case int():
            return f"{value:,}"
    return printable(str(value))


def printable(text: str) -> str:
    """Return ``text`` with every character replaced that a terminal would obey."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else "�" for each in text)


def counted(number: int, noun: str) -> str:
    """Return "1 record", "2 records"; regular nouns only."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def progress_bar() -> Progress:
    """Return the progress display of long work; silent unless a person watches."""
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True, markup=False, highlight=False, emoji=False),
        transient=True,
        disable=not sys.stderr.isatty(),
    )


class Counter:
    """One line of progress: how many of a kind are done, of a total that may be unknown."""

    def __init__(self, description: str, total: int | None = None) -> None:
        self._progress = progress_bar()
        self._task = self._progress.add_task(description, total=total)

    def __enter__(self) -> "Counter":
        self._progress.start()
        return self

    def __exit__(self, *_reason: Any) -> None:
        self._progress.stop()

    def done(self, number: int) -> None:
        """Show that ``number`` are done."""
        self._progress.update(self._task, completed=number)
