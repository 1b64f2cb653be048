"""The thread that applies what sites have pushed: one site after the other, never a half push.

Which sites wait is kept in the datafile, so a server that was killed goes on where it was.
"""

import logging
import queue
import threading
from collections.abc import Callable
from typing import Final

from sqlalchemy import select, update

from models.datafile import Datafile
from models.enums import EventKind
from models.errors import AppError
from models.integration import Tally, integrate, waiting_rows
from models.messages import HOLD_REASONS
from models.sitelog import write_site_log
from models.tables import site
from models.transfers import settle_transfers

LOG: Final = logging.getLogger(__name__)
_TRIED_AGAIN_AFTER_S: Final = 5.0


class Integrator:
    """Integrates in the background. Thread: ``start``, ``submit``, ``stop`` from any."""

    def __init__(self, datafile: Datafile) -> None:
        self._datafile = datafile
        self._sites: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._failed: set[int] = set()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._work, name="integrator", daemon=True)

    def start(self) -> None:
        """Begin, with the sites whose pushes an earlier server did not get to."""
        for site_id in sites_to_integrate(self._datafile):
            self.submit(site_id)
        self._thread.start()

    def submit(self, site_id: int) -> None:
        """Integrate this site's buffer soon."""
        self._sites.put(site_id)

    def stop(self) -> None:
        """End after the present chunk; the rest is done at the next start."""
        self._stopping.set()
        self._sites.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def _work(self) -> None:
        while not self._stopping.is_set():
            try:
                site_id = self._sites.get(timeout=_TRIED_AGAIN_AFTER_S if self._failed else None)
            except queue.Empty:
                self._try_again()
                continue
            if site_id is not None:
                self._integrate(site_id)

    def _try_again(self) -> None:
        for site_id in self._failed:
            self.submit(site_id)
        self._failed.clear()

    def _integrate(self, site_id: int) -> None:
        """Integrate one site; a failure delays neither the others nor ends the thread."""
        try:
            integrate_site(self._datafile, site_id, on_rows=self._check_stop)
        except _Stopped:
            return
        except AppError as error:
            LOG.error("Integration of site %s will be tried again: %s", site_id, error)
            self._failed.add(site_id)
        except Exception:
            LOG.exception("Integration of site %s failed unexpectedly", site_id)
            self._failed.add(site_id)

    def _check_stop(self, _rows: int) -> None:
        if self._stopping.is_set():
            raise _Stopped


class _Stopped(Exception):  # noqa: N818 - a signal to the loop
    """The server ends; what was committed stays."""


def sites_to_integrate(datafile: Datafile) -> list[int]:
    """Return the sites of which a whole push is in and not yet integrated."""
    with datafile.read() as session:
        wanted = select(site.c.site_id).where(site.c.integrate_wanted).order_by(site.c.site_id)
        return list(session.execute(wanted).scalars())


def integrate_site(
    datafile: Datafile,
    site_id: int,
    *,
    on_rows: Callable[[int], None] = lambda _rows: None,
    tally: Tally | None = None,
) -> Tally:
    """Apply a site's whole push, settle its transfers and call the site idle again.

    Arguments, result and errors as of ``models.integration.integrate``.
    """
    tally = integrate(datafile, site_id, on_rows=on_rows, tally=tally)
    settle_transfers(datafile, on_chunk=lambda: on_rows(0))
    now = datafile.clock.now()
    with datafile.write() as session:
        # A push that ended meanwhile keeps the wish: its rows are still to be looked at.
        if waiting_rows(session, site_id) == 0:
            session.execute(
                update(site).where(site.c.site_id == site_id).values(integrate_wanted=False)
            )
        if tally.applied or tally.held:
            write_site_log(
                session,
                site_id,
                EventKind.INTEGRATED,
                "central server",
                f"Integrated {tally.applied} records, kept {tally.held} aside.",
                now,
                {
                    "applied": tally.applied,
                    "waiting": tally.waiting,
                    "refused": tally.refused,
                    "failed": tally.failed,
                },
            )
        if tally.refused:
            why = " ".join(
                f"{rows} of them: {HOLD_REASONS[reason]}" for reason, rows in tally.reasons.items()
            )
            write_site_log(
                session,
                site_id,
                EventKind.REFUSED,
                "central server",
                f"Records refused and kept aside: {tally.refused}. {why}",
                now,
                {reason.value: rows for reason, rows in tally.reasons.items()},
            )
    return tally
