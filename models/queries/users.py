"""Users of this datafile; what they do is in ``models.queries.logs``."""

from collections import defaultdict
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from models.enums import ErrorCode, Permission
from models.errors import AppError
from models.tables import user_account, user_permission, user_store
from models.views import UserView


def list_users(session: Session) -> tuple[UserView, ...]:
    """Return every user with what each may do, by name."""
    permissions: dict[int, set[Permission]] = defaultdict(set)
    for user_id, permission in session.execute(
        select(user_permission.c.user_id, user_permission.c.permission)
    ):
        permissions[user_id].add(Permission(permission))
    stores: dict[int, set[str]] = defaultdict(set)
    for user_id, store_id in session.execute(select(user_store.c.user_id, user_store.c.store_id)):
        stores[user_id].add(store_id)
    views = [
        _view(row, frozenset(permissions[row.id]), frozenset(stores[row.id]))
        for row in session.execute(select(user_account))
    ]
    return tuple(sorted(views, key=lambda view: view.name.casefold()))


def user_detail(session: Session, user_id: int) -> UserView:
    """Return one user. Raises: AppError(USER_UNKNOWN)."""
    row = session.execute(select(user_account).where(user_account.c.id == user_id)).one_or_none()
    if row is None:
        raise AppError(ErrorCode.USER_UNKNOWN, user=user_id)
    permissions = session.scalars(
        select(user_permission.c.permission).where(user_permission.c.user_id == user_id)
    )
    stores = session.scalars(select(user_store.c.store_id).where(user_store.c.user_id == user_id))
    return _view(row, frozenset(map(Permission, permissions)), frozenset(stores))


def _view(row: Row[Any], permissions: frozenset[Permission], store_ids: frozenset[str]) -> UserView:
    return UserView(
        user_id=row.id,
        name=row.name,
        active=row.active,
        permissions=permissions,
        last_store_id=row.last_store_id or "",
        all_stores=row.all_stores,
        store_ids=store_ids,
        last_login_at=row.last_login_at,
        version=row.version,
        changed_by=row.changed_by,
    )
