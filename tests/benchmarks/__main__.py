"""``make bench``: measures the program and prints the figures; nothing here fails for being slow.

Exit code 0 if everything could be measured, 1 if not. The figures also go to
``bench-output/bench.json``. Takes some two minutes.
"""

import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from rich.console import Console

from models.errors import AppError
from tests.benchmarks import floor, large, ours
from tests.benchmarks.children import ROOT
from tests.benchmarks.exchange import ExchangeTimes, exchange
from tests.benchmarks.figures import Figure, load_now, report_of, show, write_json
from tests.benchmarks.packaged import package_figures
from tests.benchmarks.program import program_figures
from tests.benchmarks.records import mean_bytes, store_records

R = TypeVar("R")

OUTPUT: Final = ROOT / "bench-output"
ROWS: Final = 50_000
ROUNDS: Final = 3
LARGEST_RATIO: Final = 2.0
LONGEST_QUESTION_MS: Final = 50.0
_WIDTH_OF_A_FILE: Final = 100

_STEPS: Final[tuple[tuple[str, Callable[[ExchangeTimes], float]], ...]] = (
    ("push", lambda times: times.push_s),
    ("integrate, central server", lambda times: times.integrate_central_s),
    ("initialise and pull", lambda times: times.pull_s),
    ("integrate, remote site", lambda times: times.integrate_remote_s),
)


def exchange_figures(folder: Path) -> list[Figure]:
    """Let the floor and us exchange the same records, in turns; compare the rounds one by one."""
    rounds: list[tuple[ExchangeTimes, ExchangeTimes]] = []
    for _ in range(ROUNDS):
        bare = _in_new_folder(folder, lambda new: exchange(floor.__name__, new, ROWS))
        real = _in_new_folder(folder, lambda new: exchange(ours.__name__, new, ROWS))
        rounds.append((real, bare))
    return [_compared(name, seconds_of, rounds) for name, seconds_of in _STEPS]


def question_figures(folder: Path) -> list[Figure]:
    """Ask a datafile of a million records what the program asks all the time."""
    return [
        Figure(
            name=f"{large.ROWS // 1_000_000} M records: {name}",
            unit="ms",
            ours=ms,
            aim=LONGEST_QUESTION_MS,
        )
        for name, ms in large.milliseconds_of_questions(folder / "large.2a").items()
    ]


def main() -> int:
    """Measure everything and return the exit code."""
    console = Console()
    if not console.is_terminal:
        console = Console(width=_WIDTH_OF_A_FILE)
    OUTPUT.mkdir(exist_ok=True)
    load_before = load_now()
    figures: list[Figure] = []
    failures: list[str] = []
    for title, measure in _PARTS:
        console.print(f"{title} …")
        try:
            figures += _in_new_folder(OUTPUT, measure)
        except (AppError, OSError, RuntimeError) as error:
            failures.append(f"{title}: {error}")
    report = report_of(figures, ROWS, mean_bytes(store_records(ROWS)), load_before)
    write_json(report, OUTPUT / "bench.json")
    show(report, console)
    for failure in failures:
        Console(stderr=True).print("Not measured.", failure, style="red", markup=False)
    return 1 if failures else 0


_PARTS: Final[tuple[tuple[str, Callable[[Path], list[Figure]]], ...]] = (
    (f"Exchange of {ROWS:,} records, {ROUNDS} rounds", exchange_figures),
    (f"Questions to a datafile of {large.ROWS:,} records", question_figures),
    ("The desktop program, offscreen", program_figures),
    ("The packages in dist", package_figures),
)


def _compared(
    name: str,
    seconds_of: Callable[[ExchangeTimes], float],
    rounds: Sequence[tuple[ExchangeTimes, ExchangeTimes]],
) -> Figure:
    ratios = tuple(seconds_of(real) / seconds_of(bare) for real, bare in rounds)
    return Figure(
        name=name,
        unit="records/s",
        ours=statistics.median(ROWS / seconds_of(real) for real, _ in rounds),
        floor=statistics.median(ROWS / seconds_of(bare) for _, bare in rounds),
        ratio=statistics.median(ratios),
        aim=LARGEST_RATIO,
        ratios=ratios,
    )


def _in_new_folder(parent: Path, act: Callable[[Path], R]) -> R:
    with tempfile.TemporaryDirectory(dir=parent, prefix="round-") as folder:
        return act(Path(folder))


if __name__ == "__main__":
    sys.exit(main())
