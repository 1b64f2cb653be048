"""Preferences that hold for the whole network and travel to every site as central data.

They are records of a table of our own, which other programs pass on unread: its record
``centralised_procurement`` has ``value`` true or false, ``primary_site`` the id of a site. The
preferences of one datafile are in ``models.preferences``.
"""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.enums import Action
from models.here import CENTRAL_SITE_ID
from models.payloads import values_of
from models.tables import record

NETWORK_PREFERENCE_TABLE: Final = "two_arrows_preference"
CENTRALISED_PROCUREMENT: Final = "centralised_procurement"
PRIMARY_SITE: Final = "primary_site"


@dataclass(frozen=True, slots=True)
class NetworkPreferences:
    """What holds everywhere.

    ``primary_site_id``: the one site that edits central data. Another one than the central server
    makes the system *mirrored* (seed 003, "Definitions"). ``centralised_procurement``: purchase
    orders are edited on the primary server, for any store, and nowhere else.
    """

    centralised_procurement: bool = False
    primary_site_id: int = CENTRAL_SITE_ID


def network_preferences(session: Session) -> NetworkPreferences:
    """Return the preferences as this datafile knows them; one that makes no sense counts as off."""
    rows = session.execute(
        select(record.c.record_id, record.c.payload).where(
            record.c.table_name == NETWORK_PREFERENCE_TABLE, record.c.action == Action.UPSERT
        )
    )
    values = {row.record_id: values_of(row.payload).get("value") for row in rows}
    primary = values.get(PRIMARY_SITE)
    is_site = isinstance(primary, int) and not isinstance(primary, bool) and primary > 0
    return NetworkPreferences(
        values.get(CENTRALISED_PROCUREMENT) is True,
        primary if isinstance(primary, int) and is_site else CENTRAL_SITE_ID,
    )
