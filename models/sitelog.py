"""Write a line into a site's log (windows.md, Log): connections, refusals, runs, changes."""

from collections.abc import Mapping
from datetime import datetime

import msgspec
from sqlalchemy import insert
from sqlalchemy.orm import Session

from models.enums import EventKind
from models.tables import site_log


def run_sentence(ended: str, duration_s: float, rows: Mapping[str, int]) -> str:
    """Say how a synchronisation ended: "Synchronised in 12 s: 640 received, 3 sent."."""
    counts = ", ".join(f"{count} {way}" for way, count in rows.items() if count)
    return f"{ended} in {duration_s:.0f} s: {counts or 'nothing to exchange'}."


def write_site_log(
    session: Session,
    site_id: int,
    kind: EventKind,
    actor: str,
    message: str,
    at: datetime,
    details: Mapping[str, object] | None = None,
) -> None:
    """Add one line; ``actor`` is a user, a site or a network address. Never a password in it."""
    session.execute(
        insert(site_log).values(
            at=at,
            site_id=site_id,
            kind=kind,
            actor=actor,
            message=message,
            details=msgspec.json.encode(details, order="sorted").decode() if details else None,
        )
    )
