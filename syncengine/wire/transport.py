"""What surrounds a message on the wire: paths, headers, versions and sizes of the v5 interface.

Both sides import it, so that neither spells anything itself. The messages are in ``v5``.
"""

from typing import Final

from models.marks import Marks

SYNC_VERSION: Final = 14
"""The v5 version we speak as a site: that of the Open mSupply release the protocol was read from
(protocol 1.1), the only one whose fields and loops we know to be those of ``v5``."""

MIN_SYNC_VERSION: Final = 1
"""The oldest version served. No message of ``v5`` changed since the first; what differs between
versions is which tables a site understands, and it skips those it does not know."""

MAX_SYNC_VERSION: Final = 14
"""The newest version served. A later one may send what we would misread, so it is refused with
``api_version_incompatible`` before anything is exchanged (protocol 1.2)."""

SITE_PATH: Final = "/sync/v5/site"
SITE_STATUS_PATH: Final = "/sync/v5/site_status"
INITIALISE_PATH: Final = "/sync/v5/initialise"
CENTRAL_RECORDS_PATH: Final = "/sync/v5/central_records"
QUEUED_RECORDS_PATH: Final = "/sync/v5/queued_records"
ACKNOWLEDGED_RECORDS_PATH: Final = "/sync/v5/acknowledged_records"

OUR_APP_NAME: Final = "Two Arrows"
"""What our own remote sites call themselves; they take records as they are kept."""

OPEN_MSUPPLY_APP_NAME: Final = "Open mSupply"
"""How the names of all programs of Open mSupply begin (protocol 1.1)."""

HARDWARE_ID_HEADER: Final = "msupply-site-uuid"
APP_VERSION_HEADER: Final = "app-version"
APP_NAME_HEADER: Final = "app-name"
SYNC_VERSION_HEADER: Final = "version"

MARKS_HEADER: Final = "two-arrows-marks"
"""What our own sites tell to notice restored datafiles: identity, confirmed and newest mark."""

PULL_BATCH_ROWS: Final = 500
"""How many records a site asks for at once by default, central and queued alike (protocol 1.3)."""

PUSH_BATCH_ROWS: Final = 1024
"""How many records a site sends at once by default (protocol 1.3)."""


def marks_text(marks: Marks) -> str:
    """Return the value of ``MARKS_HEADER``."""
    return ";".join((marks.site_uuid, marks.confirmed, marks.newest))


def marks_of(header: str) -> Marks | None:
    """Return the marks in a header; None if there are none, or it is none of ours."""
    parts = header.split(";")
    return Marks(*parts) if len(parts) == 3 else None
