"""Checks of a datafile itself: whether it is whole, and whether its settings let it synchronise.

What is outside of it (disk, secret, network) is checked by ``app``. Reads everything once: some
seconds for 1 000 000 records.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from models.enums import DatafileKind, SiteStatus, SyncType
from models.findings import Finding, HealthCheck, Verdict
from models.here import this_site
from models.preferences import Preferences
from models.queries.audit import verify_audit
from models.queries.buffer import buffer_counts
from models.queries.datafile import datafile_view
from models.queries.disabled import sync_disabled_reasons
from models.queries.preferences import load_preferences
from models.queries.queue import queue_view
from models.queries.runs import last_synced_at
from models.queries.sites import list_sites
from models.tables import counter, record, store_fact, store_on_site

_LATE: Final = timedelta(days=1)


def check_health(session: Session, now: datetime) -> Iterator[Finding]:
    """Give one finding after the other, the gravest matters first."""
    yield from _integrity(session)
    yield from _cursors(session)
    yield from _audit(session)
    yield from _active_stores(session)
    yield from _disabled(session)
    preferences = load_preferences(session)
    yield from _freshness(session, now)
    yield from _held(session)
    yield from _interval(preferences, session)


def _integrity(session: Session) -> Iterator[Finding]:
    if session.get_bind().dialect.name != "sqlite":
        yield _fine(HealthCheck.INTEGRITY, "the database checks itself")
        return
    said = [str(row[0]) for row in session.execute(text("PRAGMA integrity_check(5)"))]
    orphans = session.execute(text("PRAGMA foreign_key_check")).all()
    if said != ["ok"]:
        yield _problem(
            HealthCheck.INTEGRITY,
            "the file is damaged: " + "; ".join(said),
            "Stop using it. Restore the latest backup, or initialise the site again.",
        )
    elif orphans:
        yield _problem(
            HealthCheck.INTEGRITY,
            f"{len(orphans)} rows refer to what is not there, first in {orphans[0][0]}",
            "Send this line to your support; the records themselves are whole.",
        )
    else:
        yield _fine(HealthCheck.INTEGRITY, "the file is whole")


def _cursors(session: Session) -> Iterator[Finding]:
    highest = session.execute(select(func.max(record.c.cursor))).scalar_one() or 0
    counted = session.execute(select(counter.c.value).where(counter.c.name == "cursor"))
    if highest > (value := counted.scalar_one()):
        yield _problem(
            HealthCheck.CURSORS,
            f"a record has cursor {highest}, and the counter stands at {value}",
            "Do not synchronise: sites would miss changes. Restore the latest backup.",
        )
    else:
        yield _fine(HealthCheck.CURSORS, f"the newest change is number {highest}")


def _audit(session: Session) -> Iterator[Finding]:
    broken = verify_audit(session)
    if broken is None:
        yield _fine(HealthCheck.AUDIT, "the chain of the audit log is unbroken")
    else:
        yield _problem(
            HealthCheck.AUDIT,
            f"line {broken} of the audit log was changed from outside",
            "Compare with a backup to see what was changed, and who could write the datafile.",
        )


def _active_stores(session: Session) -> Iterator[Finding]:
    active = (
        select(store_on_site.c.store_id)
        .where(store_on_site.c.sync_type == SyncType.ACTIVE)
        .group_by(store_on_site.c.store_id)
        .having(func.count() > 1)
    )
    twice = session.execute(active).scalars().all()
    if twice:
        yield _problem(
            HealthCheck.STORES,
            f"{len(twice)} stores are active on two sites, first {twice[0]}",
            "Open the store, tab Synchronisation, and choose the one site where it is active.",
        )
    else:
        stores = session.execute(select(func.count()).select_from(store_fact)).scalar_one()
        yield _fine(HealthCheck.STORES, f"{stores} stores, none active twice")


def _disabled(session: Session) -> Iterator[Finding]:
    reasons = sync_disabled_reasons(session)
    for each in reasons:
        make = _problem if each.wholly else _warning
        yield make(HealthCheck.SETTINGS, each.sentence, "Correct it in the Sites list.")
    if not reasons:
        yield _fine(HealthCheck.SETTINGS, "nothing disables synchronisation")


def _freshness(session: Session, now: datetime) -> Iterator[Finding]:
    if this_site(session).is_central:
        late = [each.name for each in list_sites(session, now) if each.status is SiteStatus.LATE]
        if late:
            names = ", ".join(late[:5]) + (" …" if len(late) > 5 else "")
            yield _warning(
                HealthCheck.FRESHNESS,
                f"{len(late)} sites have not synchronised for long: {names}",
                "See the Sites list for when each was last heard of.",
            )
        else:
            yield _fine(HealthCheck.FRESHNESS, "no site is late")
        return
    last, waiting = last_synced_at(session), queue_view(session).waiting
    if last is None:
        yield _warning(
            HealthCheck.FRESHNESS, "it has never synchronised", "Press the two arrows, and see."
        )
    elif now - last > _LATE and waiting:
        yield _warning(
            HealthCheck.FRESHNESS,
            f"{waiting} records wait; the last synchronisation was {(now - last).days} days ago",
            "Press the two arrows; Sync status says what is in the way.",
        )
    else:
        yield _fine(HealthCheck.FRESHNESS, f"{waiting} records wait to be sent")


def _held(session: Session) -> Iterator[Finding]:
    held = buffer_counts(session).held
    if held:
        yield _warning(
            HealthCheck.HELD,
            f"{held} received records are not applied",
            "Sync status lists each with its reason.",
        )
    else:
        yield _fine(HealthCheck.HELD, "every received record is applied")


def _interval(preferences: Preferences, session: Session) -> Iterator[Finding]:
    if datafile_view(session, "").kind is DatafileKind.CENTRAL:
        return
    if preferences.sync_interval_min == 0:
        yield _warning(
            HealthCheck.SETTINGS,
            "synchronisation is paused (interval 0)",
            "Set the interval in Preferences, Synchronise.",
        )


def _fine(check: HealthCheck, what: str) -> Finding:
    return Finding(check, Verdict.FINE, what, "")


def _warning(check: HealthCheck, what: str, action: str) -> Finding:
    return Finding(check, Verdict.WARNING, what, action)


def _problem(check: HealthCheck, what: str, action: str) -> Finding:
    return Finding(check, Verdict.PROBLEM, what, action)
