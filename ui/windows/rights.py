"""Why something may not be edited here, in the words of a tool tip (windows.md, rules)."""

from PySide6.QtCore import QCoreApplication

from models.enums import Permission
from ui.messages import word
from ui.session import OpenDatafile


def edit_refusal(data: OpenDatafile, permission: Permission) -> str:
    """Return why what only the central server keeps may not be edited here; empty if it may."""
    if not data.is_central:
        return QCoreApplication.translate("Rights", "Only on the central server")
    return permission_refusal(data, permission)


def permission_refusal(data: OpenDatafile, permission: Permission) -> str:
    """Return why who is logged in may not do what needs ``permission``; empty if they may."""
    if data.may(permission):
        return ""
    return QCoreApplication.translate("Rights", "You lack the permission {0}").format(
        word(permission)
    )


def primary_refusal(data: OpenDatafile, permission: Permission, is_primary: bool) -> str:
    """Return why what only the primary server edits may not be edited here; empty if it may."""
    if not is_primary:
        return QCoreApplication.translate("Rights", "Only on the primary server")
    return permission_refusal(data, permission)
