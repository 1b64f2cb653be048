"""The columns of the list of users (windows.md, Users)."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from models.enums import Permission
from models.views import UserView
from ui.colours import Tone
from ui.formats import date_time
from ui.icons import Icon
from ui.itemmodels.columns import Column
from ui.messages import word


def user_columns(stores: Mapping[str, str]) -> tuple[Column[UserView], ...]:
    """Return the columns in the user's language; ``stores``: codes by id, filled in later too."""
    return (
        Column(
            name="name",
            title=_tr("User name"),
            text=lambda user: user.name,
            icon=lambda _user: Icon.USERS,
            colour=lambda user: None if user.active else Tone.MUTED,
            width_px=160,
        ),
        Column(
            name="stores",
            title=_tr("Stores"),
            text=lambda user: _stores(user, stores),
            width_px=144,
        ),
        Column(
            name="permissions",
            title=_tr("Permissions"),
            text=lambda user: ", ".join(word(each) for each in Permission if may(user, each)),
            width_px=416,
        ),
        Column(
            name="last_login",
            title=_tr("Last log-in"),
            text=lambda user: date_time(user.last_login_at),
            sort=lambda user: user.last_login_at,
            width_px=144,
        ),
        Column(
            name="disabled",
            title=_tr("Disabled"),
            text=lambda user: "" if user.active else _tr("Yes"),
            colour=lambda _user: Tone.WARNING,
            width_px=80,
        ),
    )


def may(user: UserView, permission: Permission) -> bool:
    """Say whether ``user`` was given ``permission``."""
    return permission in user.permissions


def _stores(user: UserView, codes: Mapping[str, str]) -> str:
    if user.all_stores:
        return _tr("Every store")
    return ", ".join(sorted(codes.get(each, each) for each in user.store_ids)) or _tr("None")


def _tr(text: str) -> str:
    return QCoreApplication.translate("UsersWindow", text)
