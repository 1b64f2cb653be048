"""How long to wait after failed attempts: doubling, with jitter, so that sites spread out."""

import random
from typing import Final

FIRST_S: Final = 5.0
LONGEST_S: Final = 15 * 60.0


def retry_delay_s(failures: int, jitter: random.Random) -> float:
    """Return the seconds to wait after ``failures`` (at least 1) attempts failed in a row.

    Between half and the whole of 5, 10, 20, … s, at most 15 minutes (sync.md).
    """
    longest = min(LONGEST_S, FIRST_S * 2.0 ** min(failures - 1, 16))
    return longest * (0.5 + jitter.random() / 2)
