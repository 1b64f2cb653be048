"""``python -m tests.benchmarks.floor exchange FOLDER ROWS`` or ``… serve DATAFILE``."""

import sys
from pathlib import Path

import msgspec

from tests.benchmarks.children import say
from tests.benchmarks.floor.exchange import run_exchange, run_server

match sys.argv[1:]:
    case ["exchange", folder, rows]:
        say(msgspec.json.encode(run_exchange(Path(folder), int(rows))).decode())
    case ["serve", datafile]:
        run_server(Path(datafile))
    case _:
        sys.exit(__doc__)
