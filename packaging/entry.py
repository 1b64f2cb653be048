"""Where the bundle begins: the command line, or the windows if the program is called so.

A desktop that opens datafiles starts the program with their names and no command.
"""

import multiprocessing
import os
import sys
from pathlib import Path

from app.main import desktop, main


def run() -> int:
    """Run what this program was started for and return its exit code."""
    if Path(sys.executable).stem.endswith("-desktop"):
        # Windows gives a program without a console no streams at all.
        for name in ("stdout", "stderr"):
            if getattr(sys, name) is None:
                setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
        return desktop()
    given = sys.argv[1:]
    if given and all(each.endswith(".2a") for each in given):
        return main(["open", *given])
    return main()


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(run())
