"""Initialise: have the server build our queue from nothing, once (protocol 1.4 a 2)."""

from typing import Final

from models.enums import ErrorCode, InitialisationStatus
from models.errors import AppError
from models.link import load_link, note_initialise_accepted
from syncengine.progress import StepProgress
from syncengine.steps.context import StepContext
from syncengine.wire.v5 import SiteStatusCode

POLL_S: Final = 15.0
LONGEST_S: Final = 30 * 60.0


def initialise(context: StepContext, progress: StepProgress) -> None:
    """Post ``initialise`` unless an earlier run has, or another server is still at it.

    Raises: AppError(INTEGRATION_TIMEOUT) if a server is not done after half an hour.
    """
    with context.datafile.read() as session:
        if load_link(session).initialise_accepted_at is not None:
            return
    if context.server.site().initialisation_status is InitialisationStatus.STARTED:
        _wait_until_built(context, progress)
    else:
        context.server.initialise()
    with context.datafile.write() as session:
        note_initialise_accepted(session, context.datafile.clock.now())


def _wait_until_built(context: StepContext, progress: StepProgress) -> None:
    waited_s = 0.0
    while context.server.site_status().code is not SiteStatusCode.IDLE:
        if waited_s >= LONGEST_S:
            raise AppError(ErrorCode.INTEGRATION_TIMEOUT, seconds=round(waited_s))
        progress.advance(0)
        context.cancel.wait(POLL_S)
        waited_s += POLL_S
