"""Why something cannot be done with a site now; the general enumerations are ``models.enums``."""

from enum import StrEnum


class ExportObstacle(StrEnum):
    """Why a site cannot be made from a site export."""

    NOT_DESKTOP = "not_desktop"
    HAS_DEVICE = "has_device"
    NO_PASSWORD = "no_password"
    NO_STORE = "no_store"
