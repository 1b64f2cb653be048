"""Setting preferences of the datafile: one, or all that a window has edited."""

from dataclasses import fields
from datetime import datetime

import msgspec
from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from models.commands.audit import write_audit
from models.commands.rights import require
from models.enums import ErrorCode, EventKind, Permission
from models.errors import AppError
from models.here import this_site
from models.preferences import Preferences, problem_with
from models.queries.preferences import load_preferences
from models.sitelog import write_site_log
from models.tables import audit_log, preference
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
    message, details = f"Preference {name} changed", {name: [old, value]}
    kind = EventKind.PREFERENCE_CHANGED
    write_audit(session, actor.name, kind, message, details, at)
    own_site_id = this_site(session).site_id
    write_site_log(session, own_site_id, kind, actor.name, message, at, details)
    return Changes(frozenset({"preference"}), frozenset({name}))


def save_preferences(
    session: Session, actor: Actor, base: Preferences, wanted: Preferences, at: datetime
) -> Changes:
    """Store each preference in which ``wanted`` differs from ``base``, which was edited.

    Raises: AppError as ``set_preference``, or CHANGED_MEANWHILE if somebody else has given one of
    them another value since ``base`` was read; nothing is written then.
    """
    now = load_preferences(session)
    names = [each.name for each in fields(base)]
    changed = [name for name in names if getattr(wanted, name) != getattr(base, name)]
    theirs = [
        f"{name.replace('_', ' ')} from {getattr(base, name)} to {getattr(now, name)}"
        for name in changed
        if getattr(now, name) not in (getattr(base, name), getattr(wanted, name))
    ]
    if theirs:
        raise AppError(
            ErrorCode.CHANGED_MEANWHILE,
            what="A preference",
            user=_last_editor(session),
            changes=", ".join(theirs),
        )
    written: frozenset[str] = frozenset()
    for name in changed:
        written |= set_preference(session, actor, name, getattr(wanted, name), at).ids
    return Changes(frozenset({"preference"}) if written else frozenset(), written)


def _last_editor(session: Session) -> str:
    found = session.execute(
        select(audit_log.c.actor)
        .where(audit_log.c.kind == EventKind.PREFERENCE_CHANGED)
        .order_by(audit_log.c.id.desc())
        .limit(1)
    )
    return found.scalar_one_or_none() or ""
