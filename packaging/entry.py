"""Where the bundle begins: the command line, or the windows if the file is called so."""

import multiprocessing
import sys
from pathlib import Path

from app.main import desktop, main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(desktop() if Path(sys.executable).stem.endswith("-desktop") else main())
