"""The processes that are measured: each part runs in one of its own, so that none warms another."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
_LONGEST_S: Final = 600


def output_of(arguments: Sequence[str], environment: Mapping[str, str] | None = None) -> str:
    """Return what Python prints if it is run with ``arguments`` and these additions to our own.

    Raises: RuntimeError with what it complained of if it fails or takes ten minutes.
    """
    command = [sys.executable, *arguments]
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=os.environ | (environment or {}),
            capture_output=True,
            text=True,
            timeout=_LONGEST_S,
            check=True,
        )
    except subprocess.CalledProcessError as error:
        raise RuntimeError(f"python {' '.join(arguments)} failed:\n{error.stderr}") from error
    except subprocess.TimeoutExpired as error:
        raise RuntimeError(f"python {' '.join(arguments)} took over {_LONGEST_S} s") from error
    return done.stdout


@contextmanager
def serving(module: str, datafile: Path) -> Iterator[str]:
    """Run the server of ``module`` on ``datafile``; give the line it prints once it listens.

    The server ends when its standard input does, so it cannot outlive us.
    Raises: RuntimeError if it does not start.
    """
    command = [sys.executable, "-m", module, "serve", str(datafile)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        address = server.stdout.readline().strip() if server.stdout else ""
        if not address:
            raise RuntimeError(f"the server of {module} did not start")
        try:
            yield address
        finally:
            if server.stdin:
                server.stdin.close()


def say(line: str) -> None:
    """Write one line to whoever started this process, at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
