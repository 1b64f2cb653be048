"""The copy of a user that its window edits, and what it changes. No widget.

The rules of the values are the commands' (``models.commands.user_edits``).
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Self

from models.commands.user_edits import UserEdit, add_user, edit_user, has_users
from models.enums import Permission
from models.queries.stores import list_stores
from models.queries.users import user_detail
from models.views import Actor, Changes, StoreView, UserView
from ui.windows.drafts import changed_fields


class UserField(StrEnum):
    """What can be wrong; the values are the names of the draft's fields."""

    NAME = "name"
    PASSWORD = "password"
    DISABLED = "disabled"
    PERMISSIONS = "permissions"


@dataclass(frozen=True, slots=True)
class UserSheet:
    """What the window shows: the user (None: one to be added) and the stores to choose from.

    ``is_first``: the datafile has no users yet.
    """

    user: UserView | None
    stores: tuple[StoreView, ...]
    is_first: bool


@dataclass(frozen=True, slots=True)
class UserDraft:
    """The values on screen. ``password``: empty keeps what there is."""

    name: str = ""
    password: str = ""
    disabled: bool = False
    all_stores: bool = True
    store_ids: frozenset[str] = frozenset()
    permissions: frozenset[Permission] = frozenset()

    def __repr__(self) -> str:
        """Describe the draft without the password."""
        return f"UserDraft(name={self.name!r}, permissions={self.permissions!r})"

    @classmethod
    def of(cls, sheet: UserSheet) -> Self:
        """Return the unchanged copy of a user; the first of a datafile may do everything."""
        user = sheet.user
        if user is None:
            return cls(permissions=frozenset(Permission) if sheet.is_first else frozenset())
        return cls(
            name=user.name,
            disabled=not user.active,
            all_stores=user.all_stores,
            store_ids=user.store_ids,
            permissions=user.permissions,
        )

    def edit_of(self, base: "UserDraft") -> UserEdit:
        """Return the edit that makes ``base`` this: unchanged fields are not touched."""
        changed: dict[str, Any] = {each: getattr(self, each) for each in changed_fields(self, base)}
        if "disabled" in changed:
            changed["active"] = not changed.pop("disabled")
        return UserEdit(**changed)


def read_sheet(session: Any, user_id: int | None) -> UserSheet:
    """Return what the window of a user shows. Raises: AppError(USER_UNKNOWN)."""
    user = None if user_id is None else user_detail(session, user_id)
    return UserSheet(user, list_stores(session), not has_users(session))


def add(session: Any, actor: Actor, draft: UserDraft, at: datetime) -> tuple[int, Changes]:
    """Add the user of ``draft``; return the id. Raises: AppError of the commands."""
    stores = None if draft.all_stores else draft.store_ids
    user_id, changes = add_user(
        session, actor, draft.name, draft.password, draft.permissions, at, store_ids=stores
    )
    if draft.disabled:
        edit_user(session, actor, user_id, UserEdit(active=False), 1, at)
    return user_id, changes


def save(
    session: Any, actor: Actor, user: UserView, base: UserDraft, draft: UserDraft, at: datetime
) -> Changes:
    """Write what ``draft`` changes of ``base``, the copy of ``user``. Raises: AppError."""
    return edit_user(session, actor, user.user_id, draft.edit_of(base), user.version, at)
