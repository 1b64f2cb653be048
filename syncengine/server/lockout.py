"""Counting failed log-ins, so that guessing is slow and a good device is never locked out by it.

Five failures in a row from the site's own device (or from anybody, before a device is known) block
the site until an administrator unblocks it (seed 002). Failures from elsewhere, once the device is
known, lock out their network address only, for a quarter of an hour.
"""

from datetime import timedelta
from typing import Final

from sqlalchemy import ColumnElement, ScalarSelect, delete, func, select, update
from sqlalchemy.orm import Session

from models.datafile import Datafile
from models.enums import EventKind
from models.sitelog import write_site_log
from models.sql import upsert
from models.tables import login_failure, site

FAILURES_ALLOWED: Final = 5
STRANGER_LOCKED_FOR: Final = timedelta(minutes=15)
DEVICE: Final = "device"
"""The source that stands for the site's own device; any other source is a network address."""


class Lockout:
    """The failures of one datafile's sites. Thread: any."""

    def __init__(self, datafile: Datafile) -> None:
        self._datafile = datafile

    @staticmethod
    def failures_of(site_id: ColumnElement[int], source: str) -> ScalarSelect[int]:
        """Return an SQL expression: how many failures a source has in a row."""
        return (
            select(func.coalesce(func.max(login_failure.c.failures), 0))
            .where(login_failure.c.site_id == site_id, login_failure.c.source == source)
            .scalar_subquery()
        )

    def is_stranger_locked(self, site_id: int, address: str) -> bool:
        """Return whether calls from ``address`` are refused whatever their password.

        For an address that is not known as the device's; the device is refused if ``site`` says
        that the site is blocked.
        """
        with self._datafile.read() as session:
            row = session.execute(
                select(login_failure.c.failures, login_failure.c.last_at).where(
                    login_failure.c.site_id == site_id, login_failure.c.source == address
                )
            ).one_or_none()
        return (
            row is not None
            and row.failures >= FAILURES_ALLOWED
            and self._datafile.clock.now() - row.last_at < STRANGER_LOCKED_FOR
        )

    def failed(self, site_id: int, source: str, address: str) -> None:
        """Count one more failure; the fifth in a row of the device blocks the site."""
        now = self._datafile.clock.now()
        with self._datafile.write() as session:
            failures = session.execute(
                upsert(session, login_failure)
                .values(site_id=site_id, source=source, failures=1, last_at=now)
                .on_conflict_do_update(
                    index_elements=["site_id", "source"],
                    set_={"failures": login_failure.c.failures + 1, "last_at": now},
                )
                .returning(login_failure.c.failures)
            ).scalar_one()
            write_site_log(
                session,
                site_id,
                EventKind.REFUSED,
                address,
                f"Refused: wrong password, attempt {failures} in a row.",
                now,
            )
            if source == DEVICE and failures == FAILURES_ALLOWED:
                session.execute(
                    update(site).where(site.c.site_id == site_id).values(blocked_at=now)
                )
                write_site_log(
                    session,
                    site_id,
                    EventKind.BLOCKED,
                    address,
                    "Blocked after too many failed log-ins.",
                    now,
                )

    def succeeded(self, session: Session, site_id: int) -> None:
        """Forget the failures of the site's own device."""
        session.execute(
            delete(login_failure).where(
                login_failure.c.site_id == site_id, login_failure.c.source == DEVICE
            )
        )
