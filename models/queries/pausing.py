"""Whether synchronisation is paused for a while, and until when."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.tables import datafile


def paused_until(session: Session, now: datetime) -> datetime | None:
    """Return when the pause ends; None if there is none, or if it is over."""
    until: datetime | None = session.execute(select(datafile.c.paused_until)).scalar_one()
    return until if until is not None and until > now else None
