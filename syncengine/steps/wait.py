"""Wait for integration: until the server has applied what was pushed (protocol 1.4 b 3)."""

from typing import Final

from models.enums import ErrorCode
from models.errors import AppError
from syncengine.progress import StepProgress
from syncengine.steps.context import StepContext
from syncengine.wire.v5 import SiteStatusCode

LONGEST_S: Final = 300.0
FIRST_POLL_S: Final = 0.05
SLOWEST_POLL_S: Final = 1.0


def wait_for_integration(context: StepContext, progress: StepProgress) -> None:
    """Ask until the server is idle: at once, then after growing pauses of up to a second.

    Raises: AppError(INTEGRATION_TIMEOUT) after five minutes; what was pushed is safe there.
    """
    waited_s, pause_s = 0.0, FIRST_POLL_S
    while context.server.site_status().code is not SiteStatusCode.IDLE:
        if waited_s >= LONGEST_S:
            raise AppError(ErrorCode.INTEGRATION_TIMEOUT, seconds=round(waited_s))
        progress.advance(0)
        context.cancel.wait(pause_s)
        waited_s += pause_s
        pause_s = min(pause_s * 2, SLOWEST_POLL_S)
