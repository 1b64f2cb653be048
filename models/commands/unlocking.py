"""The authorisation code that unlocks the sync settings of a datafile (windows.md, Unlock dialog).

A new central server has one from the start (``models.commands.datafile``); a remote site, and
whoever has lost the code, gets one by the command line. The code guards against a change by
mistake; the permission to make it is asked by each command as well.
"""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.attempts import delay_left_s
from models.commands.audit import write_audit
from models.commands.rights import require
from models.enums import ErrorCode, EventKind, Permission
from models.errors import AppError
from models.passwords import hash_secret, verify_secret
from models.tables import datafile
from models.views import Actor, Changes


def unlock(session: Session, actor: Actor, code: str, at: datetime) -> Changes:
    """Accept ``code``, or refuse it and count the failure.

    A failure is committed here, before the error is raised: the caller's transaction would
    otherwise take the count back. Takes about 20 ms.
    Raises: AppError UNLOCK_CODE_MISSING, LOGIN_DELAYED or UNLOCK_CODE_WRONG.
    """
    _check(session, actor, code, at)
    write_audit(session, actor.name, EventKind.UNLOCKED, "Sync settings unlocked", {}, at)
    return Changes(frozenset({"datafile"}))


def change_unlock_code(
    session: Session, actor: Actor, old_code: str, new_code: str, at: datetime
) -> Changes:
    """Replace the code by ``new_code``, for one who knows the present one.

    A wrong ``old_code`` counts like any other failure.
    Raises: AppError as ``unlock`` does, NOT_AUTHORISED, or PASSWORD_EMPTY.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    if not new_code:
        raise AppError(ErrorCode.PASSWORD_EMPTY)
    _check(session, actor, old_code, at)
    return _store(session, actor, new_code, "Unlock code changed", at)


def set_unlock_code(session: Session, actor: Actor, code: str, at: datetime) -> Changes:
    """Give the datafile the code ``code`` whatever it had, and clear the failures.

    For whoever may write the file itself (``models.views.OPERATOR``): the first code of a remote
    site, and the way back of one who has lost it.
    Raises: AppError NOT_AUTHORISED or PASSWORD_EMPTY.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    if not code:
        raise AppError(ErrorCode.PASSWORD_EMPTY)
    return _store(session, actor, code, "Unlock code set without the old one", at)


def _check(session: Session, actor: Actor, code: str, at: datetime) -> None:
    # Two that guess at once must not share one count: on PostgreSQL this row makes them queue.
    known = session.execute(
        select(
            datafile.c.unlock_code_hash, datafile.c.unlock_failures, datafile.c.unlock_failed_at
        ).with_for_update()
    ).one()
    if known.unlock_code_hash is None:
        raise AppError(ErrorCode.UNLOCK_CODE_MISSING)
    remaining_s = delay_left_s(known.unlock_failures, known.unlock_failed_at, at)
    if remaining_s > 0:
        raise AppError(ErrorCode.LOGIN_DELAYED, seconds=remaining_s)
    if verify_secret(known.unlock_code_hash, code):
        session.execute(update(datafile).values(unlock_failures=0, unlock_failed_at=None))
        return
    session.execute(
        update(datafile).values(unlock_failures=known.unlock_failures + 1, unlock_failed_at=at)
    )
    write_audit(
        session,
        actor.name,
        EventKind.UNLOCK_FAILED,
        "A wrong unlock code was given",
        {"failures_in_a_row": known.unlock_failures + 1},
        at,
    )
    session.commit()
    raise AppError(ErrorCode.UNLOCK_CODE_WRONG)


def _store(session: Session, actor: Actor, code: str, message: str, at: datetime) -> Changes:
    session.execute(
        update(datafile).values(
            unlock_code_hash=hash_secret(code), unlock_failures=0, unlock_failed_at=None
        )
    )
    write_audit(session, actor.name, EventKind.UNLOCK_CODE_CHANGED, message, {}, at)
    return Changes(frozenset({"datafile"}))
