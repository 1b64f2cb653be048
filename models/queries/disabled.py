"""Why a datafile does not synchronise, as far as it knows itself (seed 001).

Sync ID, a URL on a row of the central server, hardware IDs, restored datafiles; what a run failed
with otherwise is in ``models.queries.runs``.
"""

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.enums import DisabledReason, ErrorCode
from models.here import CENTRAL_SITE_ID, this_site
from models.queries.runs import last_run
from models.reasons import DISABLED_REASONS
from models.tables import central_link, site
from models.views import SyncDisabled

_OF_RUN = {
    ErrorCode.HARDWARE_ID_WRONG: DisabledReason.HARDWARE_ID,
    ErrorCode.SITE_BLOCKED: DisabledReason.BLOCKED,
    ErrorCode.DATAFILE_RESTORED: DisabledReason.SITE_RESTORED,
    ErrorCode.CENTRAL_RESTORED: DisabledReason.CENTRAL_RESTORED,
    ErrorCode.SYNC_DISABLED: DisabledReason.CENTRAL_DISABLED,
}
_RESTORED = frozenset({DisabledReason.SITE_RESTORED, DisabledReason.CENTRAL_RESTORED})


def sync_disabled_reasons(session: Session) -> tuple[SyncDisabled, ...]:
    """Return every reason, what concerns all sites first; empty if nothing is in the way."""
    here = this_site(session)
    if here.is_central:
        return (*_of_sync_id(here.site_id == CENTRAL_SITE_ID, here.site_id), *_of_sites(session))
    return (
        *_of_sync_id(here.site_id != CENTRAL_SITE_ID, here.site_id),
        *_of_last_run(session, here.site_id),
    )


def _of_sync_id(possible: bool, site_id: int) -> list[SyncDisabled]:
    return [] if possible else [_disabled(DisabledReason.SYNC_ID, site_id, "", wholly=True)]


def _of_sites(session: Session) -> list[SyncDisabled]:
    concerned = or_(
        site.c.url != "",
        site.c.mismatch_at.is_not(None),
        site.c.blocked_at.is_not(None),
        site.c.restored.is_not(None),
    )
    rows = session.execute(select(site).where(concerned).order_by(site.c.site_id)).all()
    wholly = [
        _disabled(DisabledReason.URL_ON_CENTRAL, row.site_id, row.name, wholly=True)
        for row in rows
        if row.url
    ]
    single = [
        _disabled(reason, row.site_id, row.name)
        for row in rows
        for reason, holds in (
            (DisabledReason.BLOCKED, row.blocked_at),
            (DisabledReason.HARDWARE_ID, row.mismatch_at),
        )
        if holds is not None
    ]
    restored = [
        _disabled(DisabledReason(row.restored), row.site_id, row.name)
        for row in rows
        if row.restored is not None
    ]
    return wholly + single + restored


def _of_last_run(session: Session, site_id: int) -> list[SyncDisabled]:
    """Say what the central server refused this site for, and will until somebody acts."""
    run = last_run(session)
    reason = _OF_RUN.get(ErrorCode(run.error.code)) if run and run.error else None
    if reason is None or (reason in _RESTORED and _is_realigned(session)):
        return []
    name = session.execute(select(site.c.name).where(site.c.site_id == site_id)).scalar()
    return [_disabled(reason, site_id, name or "", wholly=True)]


def _is_realigned(session: Session) -> bool:
    """Say whether this site has let go of its mark since one was found wrong (models.marks)."""
    return session.execute(select(central_link.c.confirmed_mark)).scalar() is None


def _disabled(
    reason: DisabledReason, site_id: int, name: str, *, wholly: bool = False
) -> SyncDisabled:
    sentence = DISABLED_REASONS[reason].format(site_id=site_id, site=name)
    return SyncDisabled(reason, site_id, name, sentence, wholly)
