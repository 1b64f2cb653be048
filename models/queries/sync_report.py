"""The sync report: every store and every site, when it was last heard of, and what waits for it."""

from collections import defaultdict
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.enums import Lateness, SiteStatus
from models.preferences import Preferences
from models.queries.preferences import load_preferences
from models.queries.sites import list_sites
from models.queries.stores import list_stores
from models.views import SiteView, StoreView, SyncReportRow


def sync_report(session: Session, now: datetime) -> tuple[SyncReportRow, ...]:
    """Return a line for each store of each site, the sites in the order of the Sites list.

    A site without stores has a line of its own; stores that are active nowhere come last.
    """
    limits = load_preferences(session)
    at_site: dict[int | None, list[StoreView]] = defaultdict(list)
    for store in list_stores(session):
        at_site[store.site_id].append(store)
    rows = []
    for site in list_sites(session, now):
        stores: list[StoreView | None] = [*at_site.pop(site.site_id, [])]
        lateness = _sync_lateness(site, now, limits), _waiting_lateness(site, now, limits)
        rows += [_row(site, store, *lateness) for store in stores or [None]]
    nowhere = (Lateness.NORMAL, Lateness.NORMAL)
    for left in at_site.values():
        rows += [_row(None, store, *nowhere) for store in left]
    return tuple(rows)


def _row(
    site: SiteView | None,
    store: StoreView | None,
    sync_lateness: Lateness,
    waiting_lateness: Lateness,
) -> SyncReportRow:
    return SyncReportRow(
        site=site,
        store_id=store.store_id if store else "",
        store_code=store.code if store else "",
        store_name=store.name if store else "",
        sync_lateness=sync_lateness,
        waiting_lateness=waiting_lateness,
    )


def _sync_lateness(site: SiteView, now: datetime, limits: Preferences) -> Lateness:
    """Urgent when the site is late, marked when it was not heard of for some days."""
    if site.status is SiteStatus.LATE:
        return Lateness.DAYS
    synced_at = site.last_synced_at
    if site.is_central or synced_at is None:
        return Lateness.NORMAL
    silent = now - synced_at >= timedelta(days=limits.waiting_alarm_days)
    return Lateness.DAY if silent else Lateness.NORMAL


def _waiting_lateness(site: SiteView, now: datetime, limits: Preferences) -> Lateness:
    if site.oldest_waiting_at is None:
        return Lateness.NORMAL
    waits = now - site.oldest_waiting_at
    if waits >= timedelta(days=limits.waiting_alarm_days):
        return Lateness.DAYS
    marked = waits >= timedelta(days=limits.waiting_warning_days)
    return Lateness.DAY if marked else Lateness.NORMAL
