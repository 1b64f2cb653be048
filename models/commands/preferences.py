"""Setting a preference of the datafile."""

from datetime import datetime

import msgspec
from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from models.commands.audit import write_audit
from models.commands.rights import require
from models.enums import ErrorCode, EventKind, Permission
from models.errors import AppError
from models.preferences import problem_with
from models.queries.preferences import load_preferences
from models.tables import preference
from models.views import Actor, Changes


def set_preference(
    session: Session, actor: Actor, name: str, value: object, at: datetime
) -> Changes:
    """Store ``value`` for the preference ``name``; nothing happens if it is the value already.

    Raises: AppError NOT_AUTHORISED, or VALUE_INVALID saying what the value must be.
    """
    require(actor, Permission.EDIT_PREFERENCES)
    problem = problem_with(name, value)
    if problem is not None:
        raise AppError(ErrorCode.VALUE_INVALID, field=name, reason=problem)
    old = getattr(load_preferences(session), name)
    if old == value:
        return Changes(frozenset())
    session.execute(delete(preference).where(preference.c.name == name))
    session.execute(insert(preference).values(name=name, value=msgspec.json.encode(value).decode()))
    write_audit(
        session,
        actor.name,
        EventKind.PREFERENCE_CHANGED,
        f"Preference {name} changed",
        {name: [old, value]},
        at,
    )
    return Changes(frozenset({"preference"}), frozenset({name}))
