"""The server's side of marks: whether a site's datafile, or this one, was restored or copied.

What marks are and how they tell is in ``models.marks``.
"""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, select, update
from sqlalchemy.orm import Session

from models.enums import DisabledReason, EventKind
from models.marks import Marks, out_of_step
from models.reasons import DISABLED_REASONS
from models.sitelog import write_site_log
from models.tables import site
from syncengine.server.refusal import Refusal
from syncengine.wire.v5 import V5Error

_CODE_OF: Final = {
    DisabledReason.SITE_RESTORED: V5Error.SITE_DATAFILE_RESTORED,
    DisabledReason.CENTRAL_RESTORED: V5Error.CENTRAL_DATAFILE_RESTORED,
}


def follow_marks(session: Session, site_id: int, told: Marks | None) -> None:
    """Keep the mark of a request in the transaction that answers it.

    Raises: Refusal if one of the two datafiles was restored; the transaction must end with it.
    """
    if told is None:
        return
    row = session.execute(
        select(site.c.mark, site.c.uuid).where(site.c.site_id == site_id).with_for_update()
    ).one()
    restored = out_of_step(row.mark, row.uuid, told)
    if restored is not None:
        raise refusal_of(restored)
    session.execute(update(site).where(site.c.site_id == site_id).values(mark=told.newest))


def note_restored(
    session: Session, row: Row[Any], restored: DisabledReason | None, at: datetime
) -> None:
    """Keep what the marks of a site's greeting have told, and log it when it is news."""
    if row.restored == restored:
        return
    session.execute(update(site).where(site.c.site_id == row.site_id).values(restored=restored))
    if restored is not None:
        sentence = DISABLED_REASONS[restored].format(site_id=row.site_id, site=row.name)
        write_site_log(session, row.site_id, EventKind.RESTORED_FOUND, row.name, sentence, at)


def refusal_of(restored: DisabledReason) -> Refusal:
    """Return the answer to a site: nothing is exchanged before somebody has decided."""
    return Refusal(_CODE_OF[restored], "One of the two datafiles was restored from a backup.")
