"""Initialise: have the server build our queue from nothing, once (protocol 1.4 a 2)."""

from functools import partial
from typing import Final

from models.enums import ErrorCode, InitialisationStatus
from models.errors import AppError
from models.link import load_link, note_initialise_accepted
from models.realign import begin_rebuild
from syncengine.progress import StepProgress
from syncengine.steps.context import StepContext
from syncengine.wire.v5 import SiteStatusCode

POLL_S: Final = 15.0
LONGEST_S: Final = 30 * 60.0


def initialise(context: StepContext, progress: StepProgress) -> None:
    """Post ``initialise`` unless an earlier run has, or another server is still at it.

    A datafile that is to be rebuilt, now that the server has all its data, begins anew here.
    Raises: AppError(INTEGRATION_TIMEOUT) if a server is not done after half an hour.
    """
    with context.datafile.write() as session:
        link = load_link(session)
        if link.rebuild_wanted:
            begin_rebuild(session, context.datafile.clock.now())
        elif link.initialise_accepted_at is not None:
            return
        marks = context.marks(session)
    if context.server.site().initialisation_status is InitialisationStatus.STARTED:
        _wait_until_built(context, progress)
    else:
        context.marked(partial(context.server.initialise, marks))
    with context.datafile.write() as session:
        context.confirm(session)
        note_initialise_accepted(session, context.datafile.clock.now())


def _wait_until_built(context: StepContext, progress: StepProgress) -> None:
    waited_s = 0.0
    while context.server.site_status().code is not SiteStatusCode.IDLE:
        if waited_s >= LONGEST_S:
            raise AppError(ErrorCode.INTEGRATION_TIMEOUT, seconds=round(waited_s))
        progress.advance(0)
        context.cancel.wait(POLL_S)
        waited_s += POLL_S
