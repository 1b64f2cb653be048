"""What a user of ours may do, as the numbered permissions of other programs (protocol 5.1).

``permissions[i]`` is number i + 1. Whoever may log in to a store may do its daily work; what
changes master data or the server goes by the user's permissions here.
"""

from collections.abc import Collection, Mapping
from typing import Final

from models.enums import Permission

PERMISSIONS: Final = 203
"""The length of the list: the highest number that Open mSupply uses."""

_DAILY_WORK: Final = frozenset({
    2, 3, 37, 134,  # purchase orders: view, edit, finalise, authorise
    16, 109, 111, 112, 113, 114,  # inventory adjustments and stocktakes
    26, 44, 91, 139,  # external inbound shipments: view, edit, verify, authorise
    38, 39, 88, 122, 42, 43, 121, 94,  # supplier and customer invoices
    46, 62, 69, 190,  # patients and prescribers
    49, 63, 76, 84,  # repack, reports, log, locations
    99, 135, 178,  # assets: view, edit, status
    147, 156, 153, 154, 165, 168, 170, 200,  # stock, requisitions, returns, internal orders
    172, 175, 176,  # vaccine vials and sensors
})  # fmt: skip

_BY_PERMISSION: Final[Mapping[Permission, frozenset[int]]] = {
    # server administration, the interface of cold chain devices
    Permission.EDIT_SYNC_SETTINGS: frozenset({157, 201}),
    # item names, items, names' properties, central data
    Permission.EDIT_STORES: frozenset({18, 123, 124, 202}),
    # set-up of assets and their data matrix
    Permission.EDIT_PREFERENCES: frozenset({136, 203}),
    Permission.EDIT_USERS: frozenset(),
}


def numbered(permissions: Collection[Permission]) -> tuple[bool, ...]:
    """Return the list for every store that the user may log in to."""
    granted = _DAILY_WORK.union(*(_BY_PERMISSION[each] for each in permissions))
    return tuple(number in granted for number in range(1, PERMISSIONS + 1))
