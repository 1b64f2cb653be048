"""What every command asks before it writes: may this person, and is this the right site."""

from typing import Final

from sqlalchemy.orm import Session

from models.enums import DatafileKind, DataType, ErrorCode, Permission
from models.errors import AppError
from models.here import Here, this_site
from models.views import Actor

ADMINISTERED: Final = frozenset({DataType.CENTRAL, DataType.CENTRAL_STORE, DataType.SYNC})
"""Data that only an administrator of the network edits."""


def require(actor: Actor, permission: Permission) -> None:
    """Refuse whoever lacks ``permission``. Raises: AppError(NOT_AUTHORISED)."""
    if permission not in actor.permissions:
        label = permission.replace("_", " ").capitalize()
        raise AppError(ErrorCode.NOT_AUTHORISED, user=actor.name, permission=label)


def require_central(session: Session) -> Here:
    """Return this site if it is the central server. Raises: AppError(NOT_CENTRAL)."""
    here = this_site(session)
    if here.kind is not DatafileKind.CENTRAL:
        raise AppError(ErrorCode.NOT_CENTRAL)
    return here


def require_remote(session: Session) -> Here:
    """Return this site if it is a remote site. Raises: AppError(NOT_REMOTE)."""
    here = this_site(session)
    if here.kind is not DatafileKind.REMOTE:
        raise AppError(ErrorCode.NOT_REMOTE)
    return here
