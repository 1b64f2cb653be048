"""A remote site's tie to its central server: where it is, who we are there, how far we are."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.enums import ErrorCode, InitialisationStatus, SiteType
from models.errors import AppError
from models.sql import upsert
from models.tables import central_link, datafile, site


@dataclass(frozen=True, slots=True)
class CentralLink:
    """The row ``central_link``; ``site_uuid`` is empty before the first contact.

    ``v6_url``: of the Open mSupply central server, empty if there is none; ``v6_cursor``: the next
    to ask it from.
    """

    server_url: str
    site_name: str
    site_uuid: str
    central_cursor: int
    v6_url: str
    v6_cursor: int
    initialise_accepted_at: datetime | None
    initialised_at: datetime | None
    rebuild_wanted: bool


def load_link(session: Session) -> CentralLink:
    """Return the tie. Raises: AppError(SYNC_SETTINGS_MISSING) in a datafile that has none."""
    row = session.execute(select(central_link)).one_or_none()
    if row is None:
        raise AppError(ErrorCode.SYNC_SETTINGS_MISSING, reason="it is no remote site's")
    return CentralLink(
        row.server_url,
        row.site_name,
        row.site_uuid or "",
        row.central_cursor,
        row.v6_url,
        row.v6_cursor,
        row.initialise_accepted_at,
        row.initialised_at,
        row.rebuild_wanted,
    )


def note_identity(
    session: Session, *, site_id: int, site_uuid: str, code: str, name: str, at: datetime
) -> None:
    """Keep who the server takes us for; it must never become another site.

    Raises: AppError(SITE_CHANGED_IDENTITY) if the server now gives another identity.
    """
    link = load_link(session)
    if link.site_uuid:
        if link.site_uuid != site_uuid:
            raise AppError(
                ErrorCode.SITE_CHANGED_IDENTITY,
                url=link.server_url,
                reason=f"it takes this site for another one (site {site_id})",
            )
        return
    session.execute(update(central_link).values(site_uuid=site_uuid))
    session.execute(update(datafile).values(site_id=site_id))
    told = {"uuid": site_uuid, "code": code, "name": name}
    session.execute(
        upsert(session, site)
        .values(
            site_id=site_id,
            site_type=SiteType.STANDALONE,
            active_here=True,
            initialisation=InitialisationStatus.COMPLETED,
            created_at=at,
            **told,
        )
        .on_conflict_do_update(index_elements=["site_id"], set_=told)
    )


def advance_central_cursor(session: Session, cursor: int) -> None:
    """Note how far central data is stored here; only in the transaction that stores it."""
    session.execute(update(central_link).values(central_cursor=cursor))


def note_v6_server(session: Session, url: str) -> None:
    """Note which Open mSupply central server there is; of another one nothing is here yet."""
    session.execute(
        update(central_link).where(central_link.c.v6_url != url).values(v6_url=url, v6_cursor=0)
    )


def advance_v6_cursor(session: Session, cursor: int) -> None:
    """Note from where to ask for v6 records; only in the transaction that stores those before."""
    session.execute(update(central_link).values(v6_cursor=cursor))


def note_initialise_accepted(session: Session, at: datetime) -> None:
    """Note that the server has built our queue, so that a resumed run does not ask again."""
    session.execute(update(central_link).values(initialise_accepted_at=at))


def note_initialised(session: Session, at: datetime) -> None:
    """Note that the first run has ended without error; later runs push."""
    session.execute(
        update(central_link)
        .where(central_link.c.initialised_at.is_(None))
        .values(initialised_at=at)
    )
