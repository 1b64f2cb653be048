"""Why something may not be edited here, in the words of a tool tip (windows.md, rules)."""

from PySide6.QtCore import QCoreApplication

from models.enums import Permission
from ui.messages import word
from ui.session import OpenDatafile


def edit_refusal(data: OpenDatafile, permission: Permission) -> str:
    """Return why what only the central server keeps may not be edited here; empty if it may."""
    if not data.is_central:
        return QCoreApplication.translate("Rights", "Only on the central server")
    if not data.may(permission):
        return QCoreApplication.translate("Rights", "You lack the permission {0}").format(
            word(permission)
        )
    return ""
