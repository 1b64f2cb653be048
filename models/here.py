"""Which site this datafile is: the one question that rules and routing ask of it."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.enums import DatafileKind
from models.tables import datafile

CENTRAL_SITE_ID: Final = 1
"""The central server's site, in every network (sync.md, Terms)."""


@dataclass(frozen=True, slots=True)
class Here:
    """This datafile's place in its network."""

    kind: DatafileKind
    site_id: int

    @property
    def is_central(self) -> bool:
        """Whether this datafile is the central server's."""
        return self.kind is DatafileKind.CENTRAL


def this_site(session: Session) -> Here:
    """Return which site the datafile of ``session`` is."""
    row = session.execute(select(datafile.c.kind, datafile.c.site_id)).one()
    return Here(DatafileKind(row.kind), row.site_id)
