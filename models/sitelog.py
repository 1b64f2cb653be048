"""Write a line into a site's log (windows.md, Log): connections, refusals, runs, changes."""

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.orm import Session

from models.enums import EventKind
from models.tables import site_log


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
            details=None if details is None else json.dumps(details, ensure_ascii=False),
        )
    )
