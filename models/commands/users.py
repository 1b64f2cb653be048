"""Users of this datafile: writing one into it, and letting them in.

What may be changed of a user, and by whom, is ``models.commands.user_edits``.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update
from sqlalchemy.orm import Session

from models.attempts import delay_left_s
from models.commands.audit import write_audit
from models.enums import ErrorCode, EventKind, Permission
from models.errors import AppError
from models.passwords import DUMMY_HASH, hash_user_password, verify_secret, wire_digest
from models.queries.users import user_detail
from models.tables import user_account, user_permission
from models.views import UserView


def insert_user(
    session: Session, name: str, password: str, permissions: Collection[Permission]
) -> int:
    """Write a user whose values are known to be good; return the id."""
    user_id: int = session.execute(
        insert(user_account)
        .values(name=name, password_hash=hash_user_password(password), active=True, failures=0)
        .returning(user_account.c.id)
    ).scalar_one()
    if permissions:
        session.execute(
            insert(user_permission),
            [{"user_id": user_id, "permission": each} for each in sorted(permissions)],
        )
    return user_id


def authenticate(session: Session, name: str, password: str, at: datetime) -> UserView:
    """Let a user in and return what the user may do.

    After five failures in a row each further one doubles the wait before the next attempt, from
    2 s up to 15 min; the count is in the datafile, so a restart does not clear it. A name that does
    not exist takes as long to refuse as a wrong password.

    A failure is committed here, before the error is raised: the caller's transaction would
    otherwise take the count back. Raises: AppError LOGIN_WRONG or LOGIN_DELAYED.
    """
    account = account_to_try(session, name, at)
    right = is_password_of(account, wire_digest(password))
    return finish_log_in(session, account, right, at)


def account_to_try(session: Session, name: str, at: datetime) -> Row[Any] | None:
    """Return the account called ``name``, None if there is none: the first part of a log-in.

    A server takes the parts one by one, so that no slow hash holds up those who write.
    Raises: AppError LOGIN_DELAYED.
    """
    account = _account(session, name.strip())
    if account is not None:
        remaining_s = delay_left_s(account.failures, account.failed_at, at)
        if remaining_s > 0:
            raise AppError(ErrorCode.LOGIN_DELAYED, seconds=remaining_s)
    return account


def is_password_of(account: Row[Any] | None, digest: str) -> bool:
    """Say whether ``digest`` is the SHA-256 (hex) of the account's password; always takes 20 ms."""
    return verify_secret(account.password_hash if account else DUMMY_HASH, digest)


def finish_log_in(
    session: Session, account: Row[Any] | None, right: bool, at: datetime
) -> UserView:
    """Let the user in or count the failure, which is committed here: the last part of a log-in.

    Raises: AppError LOGIN_WRONG.
    """
    if account is None or not right or not account.active:
        _count_failure(session, account, at)
        raise AppError(ErrorCode.LOGIN_WRONG)
    session.execute(
        update(user_account)
        .where(user_account.c.id == account.id)
        .values(failures=0, failed_at=None, last_login_at=at)
    )
    write_audit(session, account.name, EventKind.LOGGED_IN, "Logged in", {}, at)
    return user_detail(session, account.id)


def _account(session: Session, name: str) -> Row[Any] | None:
    return session.execute(
        select(user_account).where(func.lower(user_account.c.name) == func.lower(name))
    ).one_or_none()


def _count_failure(session: Session, account: Row[Any] | None, at: datetime) -> None:
    # What was typed as the name of nobody is not logged: it may be a password.
    actor_name = "unknown user" if account is None else account.name
    if account is not None:
        session.execute(
            update(user_account)
            .where(user_account.c.id == account.id)
            .values(failures=user_account.c.failures + 1, failed_at=at)
        )
    write_audit(session, actor_name, EventKind.LOGIN_FAILED, "Failed to log in", {}, at)
    session.commit()
