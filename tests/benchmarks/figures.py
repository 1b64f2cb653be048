"""What a run of the benchmarks found: shown as a table, kept as JSON."""

import os
import platform
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec
from rich import box
from rich.console import Console
from rich.table import Table

from app import __version__

_BUSY_LOAD: Final = 0.5


class Figure(msgspec.Struct, frozen=True):
    """One measured figure and the aim it is held against.

    ``floor`` and ``ratio`` are of the floor program, where there is one: ``ratio`` says how many
    times slower we are, the median of the rounds' ``ratios``. ``aim`` is the largest ratio, or the
    largest value where there is no floor; None where nothing was promised.
    """

    name: str
    unit: str
    ours: float | None
    floor: float | None = None
    ratio: float | None = None
    aim: float | None = None
    ratios: tuple[float, ...] = ()

    @property
    def is_reached(self) -> bool | None:
        """Whether the aim is reached; None if there is none, or nothing could be measured."""
        compared = self.ours if self.floor is None else self.ratio
        return None if self.aim is None or compared is None else compared <= self.aim


class Report(msgspec.Struct, frozen=True):
    """All figures of one run, and what they were measured on.

    ``load_before``: how many programs wanted a core in the minute before; None where the system
    does not say. Where others are at work the ratios say little.
    """

    measured_at: datetime
    version: str
    python: str
    sqlite: str
    system: str
    cores: int
    load_before: float | None
    rows: int
    bytes_per_row: float
    figures: list[Figure]


def load_now() -> float | None:
    """Return how many programs wanted a core in the last minute, if the system says so."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


def report_of(
    figures: list[Figure], rows: int, bytes_per_row: float, load_before: float | None
) -> Report:
    """Return ``figures`` with what there is to say of this machine."""
    return Report(
        measured_at=datetime.now(UTC).replace(microsecond=0),
        version=__version__,
        python=platform.python_version(),
        sqlite=sqlite3.sqlite_version,
        system=platform.platform(),
        cores=os.cpu_count() or 1,
        load_before=load_before,
        rows=rows,
        bytes_per_row=round(bytes_per_row, 1),
        figures=figures,
    )


def write_json(report: Report, path: Path) -> None:
    """Write ``report`` to ``path``, each figure with ``ok``: true, false, or null if undecided."""
    content = msgspec.to_builtins(report)
    for figure, written in zip(report.figures, content["figures"], strict=True):
        written["ok"] = figure.is_reached
    path.write_bytes(msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n")


def show(report: Report, console: Console) -> None:
    """Print ``report`` as a table."""
    console.print(
        f"Two Arrows {report.version}: {report.rows:,} records of {report.bytes_per_row:.0f} bytes,"
        f" Python {report.python}, SQLite {report.sqlite}, {report.cores} cores"
    )
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column("what", no_wrap=True)
    for column in ("ours", "floor", "unit", "ratio", "aim"):
        table.add_column(column, justify="left" if column == "unit" else "right", no_wrap=True)
    table.add_column("ok")
    for figure in report.figures:
        table.add_row(
            figure.name,
            _shown(figure.ours),
            "" if figure.floor is None else _shown(figure.floor),
            figure.unit,
            "" if figure.ratio is None else f"{figure.ratio:.2f} x",
            _aim(figure),
            {True: "[green]✓[/]", False: "[red]✗[/]", None: ""}[figure.is_reached],
        )
    console.print(table)
    if report.load_before is not None and report.load_before > _BUSY_LOAD:
        console.print(
            f"[yellow]Other programs were at work (load {report.load_before:g} before the start):"
            " run it again when the machine is idle.[/]"
        )


def _aim(figure: Figure) -> str:
    if figure.aim is None:
        return ""
    return f"≤ {figure.aim:g} x" if figure.floor is not None else f"< {figure.aim:g}"


def _shown(value: float | None) -> str:
    if value is None:
        return "not known here"
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f}"
