"""What a person downloads and starts: size, start and memory of the packages in ``dist``.

They are measured where ``make deb`` has made them; nothing is made here.
"""

import os
import statistics
import subprocess
import time
from pathlib import Path
from typing import Final

from tests.benchmarks.children import ROOT
from tests.benchmarks.figures import Figure
from tests.benchmarks.ours import make_site

_BUNDLE: Final = ROOT / "dist" / "twoarrows"
_PROGRAM: Final = _BUNDLE / "twoarrows"
_TIMES: Final = 3
_SETTLED_AFTER_S: Final = 12.0
_ENDS_WITHIN_S: Final = 30


def package_figures(folder: Path) -> list[Figure]:
    """Return the figures of what is in ``dist``; none for what is not there.

    folder: for a datafile, and for what the program keeps of its user.
    Raises: RuntimeError if the program does not run.
    """
    figures = [
        Figure("Debian package", "MB", each.stat().st_size / 1e6, aim=45)
        for each in sorted(ROOT.glob("dist/*.deb"))
    ]
    if not _PROGRAM.exists():
        return figures
    make_site(folder / "site.2a", "http://127.0.0.1:9").close()
    sizes = (each.lstat().st_size for each in _BUNDLE.rglob("*") if not each.is_symlink())
    return [
        Figure("bundle", "MB", sum(sizes) / 1e6, aim=130),
        *figures,
        Figure("bundle: twoarrows --version", "s", _version_s(folder)),
        Figure("bundle: idle memory", "MB", _idle_mb(folder), aim=120),
    ]


def _version_s(folder: Path) -> float:
    def once() -> float:
        started = time.perf_counter()
        command = [str(_PROGRAM), "--version"]
        done = subprocess.run(command, cwd=folder, env=_bare(folder), capture_output=True)
        if done.returncode:
            raise RuntimeError(f"the bundle failed: {done.stderr.decode()}")
        return time.perf_counter() - started

    once()  # warms the system's cache
    return statistics.median(once() for _ in range(_TIMES))


def _idle_mb(folder: Path) -> float | None:
    """Return the resident memory of the windows of a site when all is quiet."""
    command = [str(_PROGRAM), "open", "site.2a"]
    with subprocess.Popen(command, cwd=folder, env=_bare(folder)) as program:
        try:
            program.wait(_SETTLED_AFTER_S)
        except subprocess.TimeoutExpired:
            status = Path(f"/proc/{program.pid}/status")
            lines = status.read_text().splitlines() if status.exists() else []
            program.terminate()
        else:
            raise RuntimeError(f"the bundle ended with {program.returncode}")
        try:
            program.wait(_ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            program.kill()
    sizes = dict(line.split(":", 1) for line in lines)
    return int(sizes["VmRSS"].split()[0]) / 1024 if sizes else None


def _bare(folder: Path) -> dict[str, str]:
    """Return an environment without anything of this checkout, or of this machine's user."""
    bare = {"HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    if os.name == "nt":
        bare |= {"SYSTEMROOT": os.environ["SYSTEMROOT"], "USERPROFILE": str(folder)}
    return bare
