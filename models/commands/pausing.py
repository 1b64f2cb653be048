"""Pausing synchronisation for a while: kept in the datafile, so that a restart does not end it."""

from datetime import datetime
from typing import Final

from sqlalchemy import update
from sqlalchemy.orm import Session

from models.commands.audit import write_audit
from models.commands.rights import require
from models.enums import EventKind, Permission
from models.queries.pausing import paused_until
from models.tables import datafile
from models.views import Actor, Changes

_TABLES: Final = frozenset({"datafile"})


def pause_sync(session: Session, actor: Actor, until: datetime, at: datetime) -> Changes:
    """Start no synchronisation on time before ``until``; a person may still ask for one.

    Raises: AppError NOT_AUTHORISED.
    """
    require(actor, Permission.EDIT_PREFERENCES)
    before = paused_until(session, at)
    session.execute(update(datafile).values(paused_until=until))
    details = {"paused_until": [before, until]}
    write_audit(session, actor.name, EventKind.SYNC_PAUSED, "Sync paused", details, at)
    return Changes(_TABLES)


def resume_sync(session: Session, actor: Actor, at: datetime) -> Changes:
    """End the pause; nothing happens if there is none. Raises: AppError NOT_AUTHORISED."""
    require(actor, Permission.EDIT_PREFERENCES)
    before = paused_until(session, at)
    if before is None:
        return Changes(frozenset())
    session.execute(update(datafile).values(paused_until=None))
    details = {"paused_until": [before, None]}
    write_audit(session, actor.name, EventKind.SYNC_RESUMED, "Sync resumed", details, at)
    return Changes(_TABLES)
