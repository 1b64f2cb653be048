"""Users of this datafile; what they do is in ``models.queries.logs``."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.enums import Permission
from models.tables import user_account, user_permission
from models.views import UserView


def list_users(session: Session) -> tuple[UserView, ...]:
    """Return every user with what each may do, by name."""
    permissions: dict[int, set[Permission]] = defaultdict(set)
    for user_id, permission in session.execute(
        select(user_permission.c.user_id, user_permission.c.permission)
    ):
        permissions[user_id].add(Permission(permission))
    views = [
        UserView(
            user_id=row.id,
            name=row.name,
            active=row.active,
            permissions=frozenset(permissions[row.id]),
            last_store_id=row.last_store_id or "",
        )
        for row in session.execute(select(user_account))
    ]
    return tuple(sorted(views, key=lambda view: view.name.casefold()))
