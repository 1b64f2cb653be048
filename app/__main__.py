"""``python -m app`` is ``twoarrows``."""

import sys

from app.main import main

sys.exit(main())
