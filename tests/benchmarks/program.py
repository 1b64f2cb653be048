"""What a person waits for at the screen: the program's start, its weight, the Sites list."""

import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TypeVar

import msgspec

from tests.benchmarks.children import output_of
from tests.benchmarks.figures import Figure
from tests.benchmarks.ours import make_site, write
from tests.benchmarks.records import store_records
from tests.benchmarks.screen_times import SITES, SitesListTimes, StartTimes

T = TypeVar("T")

RECORDS: Final = 50_000
_SITE_ID: Final = 2
# Named, not imported: these load Qt and all windows, each in a process of its own.
_FIRST_PAINT: Final = "tests.benchmarks.first_paint"
_SITES_LIST: Final = "tests.benchmarks.sites_list"
_TIMES: Final = 3
_IDLE_S: Final = 5.0


def program_figures(folder: Path) -> list[Figure]:
    """Return the figures of start, memory and Sites list, measured offscreen.

    folder: for the datafiles, and for the settings that the program keeps of its user.
    Raises: RuntimeError if a program fails.
    """
    return [*_start_figures(folder), *_sites_figures(folder)]


def _start_figures(folder: Path) -> list[Figure]:
    site = make_site(folder / "site.2a", "http://127.0.0.1:9")
    write(site, store_records(RECORDS), _SITE_ID)
    site.close()
    _start(folder)  # warms the system's cache
    starts = [_start(folder) for _ in range(_TIMES)]
    idle_mb = [each.idle_mb for each in starts if each.idle_mb is not None]
    return [
        Figure("twoarrows --version", "s", _version_s(folder)),
        Figure(
            "start to first paint",
            "s",
            statistics.median(each.painted_s for each in starts),
            aim=1,
        ),
        Figure("idle memory", "MB", statistics.median(idle_mb) if idle_mb else None, aim=120),
        Figure(
            "idle processor core",
            "%",
            100 * statistics.median(each.idle_core for each in starts),
            aim=0.5,
        ),
    ]


def _start(folder: Path) -> StartTimes:
    return _figures_of(
        StartTimes,
        [
            *("-m", _FIRST_PAINT, str(folder / "site.2a"), str(folder / "settings.ini")),
            *(str(time.monotonic_ns()), str(_IDLE_S)),
        ],
        folder,
    )


def _version_s(folder: Path) -> float:
    def once() -> float:
        started = time.perf_counter()
        _output(["-m", "app", "--version"], folder)
        return time.perf_counter() - started

    once()  # warms the system's cache
    return statistics.median(once() for _ in range(_TIMES))


def _sites_figures(folder: Path) -> list[Figure]:
    times = _figures_of(SitesListTimes, ["-m", _SITES_LIST, str(folder / "sites.2a")], folder)
    return [
        Figure(f"{SITES:,} sites: {name}", "ms", ms, aim=aim)
        for name, ms, aim in (
            ("shown", times.shown_ms, 200),
            ("slowest sort", times.sort_ms, 50),
            ("slowest keystroke", times.filter_ms, 50),
        )
    ]


def _figures_of(kind: type[T], arguments: Sequence[str], home: Path) -> T:
    return msgspec.json.decode(_output(arguments, home), type=kind)


def _output(arguments: Sequence[str], home: Path) -> str:
    """Return what Python prints if it is run so, without a screen and in a home of its own."""
    kinds = ("CONFIG", "DATA", "STATE", "CACHE")
    away = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in kinds}
    return output_of(arguments, away | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"})
