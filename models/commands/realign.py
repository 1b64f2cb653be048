"""Realigning a remote site: the safe way on after a datafile was restored from a backup."""

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.orm import Session

from models.commands.audit import write_both
from models.commands.rights import require, require_remote
from models.enums import ErrorCode, EventKind, Permission
from models.errors import AppError
from models.queries.runs import last_run
from models.realign import begin_rebuild
from models.routing import queue_all_own
from models.tables import central_link
from models.views import Actor, Changes


def realign(session: Session, actor: Actor, at: datetime) -> Changes:
    """Prepare the datafile for being brought back in step by the next synchronisation.

    If this datafile was restored, it is rebuilt from the central server. If the server's was, all
    data of this site is sent to it first. Which of the two, the last run has found out; without
    such a finding nothing may be thrown away.
    Raises: AppError NOT_AUTHORISED, NOT_REMOTE, NOT_RESTORED.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    here = require_remote(session)
    run = last_run(session)
    found = run.error.code if run is not None and run.error is not None else None
    if found == ErrorCode.DATAFILE_RESTORED:
        aside = begin_rebuild(session, at)
        message = "This datafile is rebuilt from the central server, since it was restored"
        details: dict[str, object] = {"unsent": aside}
    elif found == ErrorCode.CENTRAL_RESTORED:
        queued = queue_all_own(session, here, at)
        session.execute(update(central_link).values(confirmed_mark=None, rebuild_wanted=True))
        message = "All data of this site is sent again, since the central server was restored"
        details = {"queued": queued}
    else:
        raise AppError(ErrorCode.NOT_RESTORED)
    write_both(session, actor.name, EventKind.REALIGNED, message, details, at, here.site_id)
    return Changes(frozenset({"record", "sync_out", "sync_buffer", "store_on_site", "site_log"}))
