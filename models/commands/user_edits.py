"""Adding and changing the users of this datafile: name, password, stores, permissions, disabled.

A user is disabled, never deleted: the audit log goes on naming a person. Letting users in is
``models.commands.users``.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import msgspec
from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from models.commands.audit import write_audit
from models.commands.rights import require
from models.commands.users import insert_user
from models.enums import ErrorCode, EventKind, Permission
from models.errors import AppError
from models.passwords import hash_user_password
from models.queries.users import user_detail
from models.tables import audit_log, user_account, user_permission, user_store
from models.views import Actor, Changes, UserView

_USER_TABLES: Final = frozenset({"user_account", "user_permission", "user_store", "audit_log"})
_LINES_TO_SEARCH: Final = 500
"""How far back in the audit log a meanwhile is looked for."""


@dataclass(frozen=True, slots=True)
class UserEdit:
    """What to change of a user; None leaves it. ``store_ids`` counts unless ``all_stores``."""

    name: str | None = None
    password: str | None = None
    active: bool | None = None
    permissions: frozenset[Permission] | None = None
    all_stores: bool | None = None
    store_ids: frozenset[str] | None = None

    def __repr__(self) -> str:
        """Describe the edit without the password."""
        return f"UserEdit(name={self.name!r}, permissions={self.permissions!r})"


def add_user(
    session: Session,
    actor: Actor,
    name: str,
    password: str,
    permissions: Collection[Permission],
    at: datetime,
    *,
    store_ids: Collection[str] | None = None,
) -> tuple[int, Changes]:
    """Add a user and return the id. ``store_ids``: that the user may log in to; None: every store.

    In a datafile that has no users yet anybody may add the first: who has the file has its data.
    Raises: AppError NOT_AUTHORISED, NAME_EMPTY, PASSWORD_EMPTY, LAST_USER_EDITOR if the first user
    may not edit users, or VALUE_INVALID if the name is taken (whatever the case of its letters).
    """
    if has_users(session):
        require(actor, Permission.EDIT_USERS)
    name = _free_name(session, name, None)
    if not password:
        raise AppError(ErrorCode.PASSWORD_EMPTY)
    user_id = insert_user(session, name, password, permissions)
    session.execute(
        update(user_account)
        .where(user_account.c.id == user_id)
        .values(all_stores=store_ids is None, changed_by=actor.name)
    )
    _set_stores(session, user_id, store_ids or ())
    _require_an_editor(session)
    details = {
        "permissions": sorted(permissions),
        "stores": "all" if store_ids is None else sorted(store_ids),
        "user_id": user_id,
    }
    write_audit(session, actor.name, EventKind.USER_ADDED, f"User {name} added", details, at)
    return user_id, _changed(user_id)


def edit_user(
    session: Session,
    actor: Actor,
    user_id: int,
    edit: UserEdit,
    expected_version: int,
    at: datetime,
) -> Changes:
    """Write what ``edit`` changes of a user; nothing happens if that is how the user is.

    ``expected_version``: of the ``UserView`` that was edited. If somebody saved in between, nothing
    is written. A new password also ends the wait after failed log-ins.
    Raises: AppError NOT_AUTHORISED, USER_UNKNOWN, CHANGED_MEANWHILE (names what and who),
    NAME_EMPTY, PASSWORD_EMPTY, VALUE_INVALID (the name is taken), LAST_USER_EDITOR.
    """
    require(actor, Permission.EDIT_USERS)
    before = user_detail(session, user_id)
    values = _changed_values(session, before, edit)
    details = {name: [_plain(getattr(before, name)), _plain(new)] for name, new in values.items()}
    if edit.password is not None:
        if not edit.password:
            raise AppError(ErrorCode.PASSWORD_EMPTY)
        details["password"] = "changed"  # type: ignore[assignment] # never the value itself
    if not details:
        return Changes(frozenset())
    if before.version != expected_version:
        raise AppError(
            ErrorCode.CHANGED_MEANWHILE,
            what=f"User {before.name}",
            user=before.changed_by,
            changes=_changes_since(session, user_id, before.version - expected_version),
        )
    _write(session, actor, before, values, edit.password)
    _require_an_editor(session)
    name = values.get("name", before.name)
    what = ", ".join(each.replace("_", " ").replace(" ids", "s") for each in details)
    write_audit(
        session,
        actor.name,
        EventKind.USER_CHANGED,
        f"User {name} changed: {what}",
        details | {"user_id": user_id},
        at,
    )
    return _changed(user_id)


def has_users(session: Session) -> bool:
    """Say whether anybody has to log in to this datafile."""
    return session.execute(select(user_account.c.id).limit(1)).scalar_one_or_none() is not None


def _changed_values(session: Session, before: UserView, edit: UserEdit) -> dict[str, Any]:
    """Return the fields of the view that ``edit`` makes different, with their new values."""
    wanted = {
        "name": None if edit.name is None else _free_name(session, edit.name, before.user_id),
        "active": edit.active,
        "permissions": edit.permissions,
        "all_stores": edit.all_stores,
        "store_ids": edit.store_ids,
    }
    return {
        name: value
        for name, value in wanted.items()
        if value is not None and value != getattr(before, name)
    }


def _write(
    session: Session, actor: Actor, before: UserView, values: dict[str, Any], password: str | None
) -> None:
    columns: dict[str, Any] = {
        name: values[name] for name in ("name", "active", "all_stores") if name in values
    }
    if password is not None:
        columns |= {"password_hash": hash_user_password(password), "failures": 0}
    session.execute(
        update(user_account)
        .where(user_account.c.id == before.user_id)
        .values(**columns, version=before.version + 1, changed_by=actor.name)
    )
    if "permissions" in values:
        of_user = user_permission.c.user_id == before.user_id
        session.execute(delete(user_permission).where(of_user))
        for each in sorted(values["permissions"]):
            row = {"user_id": before.user_id, "permission": each}
            session.execute(insert(user_permission).values(row))
    if "store_ids" in values:
        session.execute(delete(user_store).where(user_store.c.user_id == before.user_id))
        _set_stores(session, before.user_id, values["store_ids"])


def _set_stores(session: Session, user_id: int, store_ids: Collection[str]) -> None:
    rows = [{"user_id": user_id, "store_id": each} for each in sorted(store_ids)]
    if rows:
        session.execute(insert(user_store), rows)


def _free_name(session: Session, name: str, user_id: int | None) -> str:
    """Return ``name`` as it is kept. Raises: AppError if it is empty or another user's."""
    name = name.strip()
    if not name:
        raise AppError(ErrorCode.NAME_EMPTY, field="The user name")
    owner = session.execute(
        select(user_account.c.id).where(func.lower(user_account.c.name) == func.lower(name))
    ).scalar_one_or_none()
    if owner not in (None, user_id):
        reason = f"there is already a user {name}"
        raise AppError(ErrorCode.VALUE_INVALID, field="User name", reason=reason)
    return name


def _require_an_editor(session: Session) -> None:
    """Refuse a change after which nobody could edit users any more."""
    editor = session.execute(
        select(user_account.c.id)
        .join(user_permission, user_permission.c.user_id == user_account.c.id)
        .where(user_account.c.active, user_permission.c.permission == Permission.EDIT_USERS)
        .limit(1)
    ).scalar_one_or_none()
    if editor is None:
        raise AppError(ErrorCode.LAST_USER_EDITOR)


def _changes_since(session: Session, user_id: int, edits: int) -> str:
    """Say what the last ``edits`` edits of a user changed, from the audit log."""
    texts = session.scalars(
        select(audit_log.c.details)
        .where(audit_log.c.kind == EventKind.USER_CHANGED)
        .order_by(audit_log.c.id.desc())
        .limit(_LINES_TO_SEARCH)
    )
    lines = [msgspec.json.decode(text, type=dict[str, Any]) for text in texts]
    of_user = [line for line in lines if line.get("user_id") == user_id][: max(edits, 1)]
    said: dict[str, str] = {}
    for line in reversed(of_user):
        for name, change in line.items():
            if isinstance(change, list):
                label = name.replace("_", " ")
                said[name] = f"{label} from {_said(change[0])} to {_said(change[1])}"
            elif name == "password":
                said[name] = name
    return ", ".join(said.values())


def _plain(value: object) -> object:
    """Return a value as JSON has it: a set as its members in order."""
    return sorted(value) if isinstance(value, frozenset) else value


def _said(value: object) -> str:
    return " and ".join(map(str, value)) or "none" if isinstance(value, list) else str(value)


def _changed(user_id: int) -> Changes:
    return Changes(_USER_TABLES, frozenset({str(user_id)}))
