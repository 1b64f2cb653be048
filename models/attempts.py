"""How long somebody who guesses has to wait: after five failures each one doubles the delay.

Passwords of users and the unlock code count their failures in the datafile, so that a restart
clears nothing. Sites are counted by their source, in ``syncengine.server.lockout``.
"""

from datetime import datetime, timedelta
from math import ceil
from typing import Final

FREE_FAILURES: Final = 5
LONGEST_DELAY_S: Final = 900


def delay_left_s(failures: int, failed_at: datetime | None, at: datetime) -> int:
    """Return the whole seconds until the next attempt may be made; 0 or less: now.

    From 2 s after ``FREE_FAILURES`` failures in a row up to 15 min, from ``failed_at`` on.
    """
    if failures < FREE_FAILURES or failed_at is None:
        return 0
    # A clock that was set back must not lock anybody out for longer than the delay itself.
    passed = max(at - failed_at, timedelta())
    delay_s: int = min(2 ** min(failures - FREE_FAILURES + 1, 20), LONGEST_DELAY_S)
    return ceil(delay_s - passed / timedelta(seconds=1))
