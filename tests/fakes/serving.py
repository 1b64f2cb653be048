"""Serves a datafile until standard input closes: ``python -m tests.fakes.serving FILE PORT``.

A third argument is the folder for what sites upload, a fourth the number of worker processes.
"""

import json
import logging
import sys
from pathlib import Path

from models.datafile import Datafile
from syncengine.server.run import serve


def _say_ready(url: str) -> None:
    sys.stdout.write(json.dumps({"url": url}) + "\n")
    sys.stdout.flush()


def _log_of_worker(_number: int) -> None:
    logging.basicConfig(level=logging.DEBUG)


if __name__ == "__main__":
    logging.basicConfig(level=logging.DEBUG)
    serve(
        Datafile.open(sys.argv[1]),
        "127.0.0.1",
        int(sys.argv[2]),
        files=Path(sys.argv[3]) if len(sys.argv) > 3 else None,
        workers=int(sys.argv[4]) if len(sys.argv) > 4 else 1,
        prepare=_log_of_worker,
        on_ready=_say_ready,
        until_closed=sys.stdin,
    )
