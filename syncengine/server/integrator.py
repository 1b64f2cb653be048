"""The thread that applies what sites have pushed: one site after the other, never a half push.

Which sites wait is kept in the datafile, so a server that was killed goes on where it was. Of
several worker processes one at a time is at a site (``syncengine.lock``).
"""

import logging
import queue
import threading
import time
from collections.abc import Callable
from datetime import datetime
from typing import Final

from sqlalchemy import func, select, update

from models.datafile import Datafile
from models.enums import BufferState, EventKind, SiteType
from models.errors import AppError
from models.integration import Tally, integrate, waiting_rows
from models.messages import HOLD_REASONS
from models.sitelog import write_site_log
from models.tables import site, sync_buffer
from models.transfers import settle_transfers
from syncengine.lock import integration_turn

LOG: Final = logging.getLogger(__name__)
QUIET_S: Final = 60.0
"""How long a mobile site may take between two batches of one push."""

_TRIED_AGAIN_AFTER_S: Final = 5.0
_LOOKED_AGAIN_AFTER_S: Final = 0.2
"""At a site that another process integrates: what came meanwhile may not be seen there."""


class Integrator:
    """Integrates in the background. Thread: ``start``, ``submit``, ``stop`` from any."""

    def __init__(self, datafile: Datafile) -> None:
        self._datafile = datafile
        self._sites: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._failed: set[int] = set()
        self._later: dict[int, float] = {}  # until when to wait for more, by site
        self._elsewhere: dict[int, float] = {}  # until when another process is left alone, by site
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._work, name="integrator", daemon=True)

    def start(self) -> None:
        """Begin, with the sites whose pushes an earlier server did not get to."""
        for site_id in sites_to_integrate(self._datafile):
            self.submit(site_id)
        for site_id in sites_with_open_push(self._datafile):
            self.submit_later(site_id)
        self._thread.start()

    def submit(self, site_id: int) -> None:
        """Integrate this site's buffer soon."""
        self._sites.put(site_id)

    def submit_later(self, site_id: int) -> None:
        """Integrate this site's buffer when nothing more has come for a while.

        For pushes whose end nobody tells (protocol 4.2).
        """
        self._later[site_id] = time.monotonic() + QUIET_S
        self._sites.put(None)  # so that the thread looks at the time anew

    def stop(self) -> None:
        """End after the present chunk; the rest is done at the next start."""
        self._stopping.set()
        self._sites.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def _work(self) -> None:
        while not self._stopping.is_set():
            try:
                site_id = self._sites.get(timeout=self._wait_s())
            except queue.Empty:
                self._try_again()
                self._take_quiet()
                continue
            if site_id is not None:
                self._integrate(site_id)

    def _try_again(self) -> None:
        for site_id in self._failed:
            self.submit(site_id)
        self._failed.clear()

    def _wait_s(self) -> float | None:
        """Return how long there is nothing to do; None: until something is submitted."""
        known = (*self._later.copy().values(), *self._elsewhere.values())
        waits = [max(until - time.monotonic(), 0.0) for until in known]
        if self._failed:
            waits.append(_TRIED_AGAIN_AFTER_S)
        return min(waits, default=None)

    def _take_quiet(self) -> None:
        now_s = time.monotonic()
        for site_id in [each for each, until in self._elsewhere.items() if until <= now_s]:
            del self._elsewhere[site_id]
            self.submit(site_id)
        for site_id, until in self._later.copy().items():
            if until > now_s:
                continue
            left_s = QUIET_S - _quiet_for_s(self._datafile, site_id)
            if left_s > 0:  # more has come, by way of another process
                self._later[site_id] = now_s + left_s
            else:
                self.submit(site_id)

    def _integrate(self, site_id: int) -> None:
        """Integrate one site; a failure delays neither the others nor ends the thread."""
        self._later.pop(site_id, None)
        try:
            with integration_turn(self._datafile, site_id) as is_ours:
                if is_ours:
                    integrate_site(self._datafile, site_id, on_rows=self._check_stop)
                else:
                    self._elsewhere[site_id] = time.monotonic() + _LOOKED_AGAIN_AFTER_S
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


def sites_with_open_push(datafile: Datafile) -> list[int]:
    """Return the mobile sites that have pushed and not yet said, by a pull, that this was all."""
    received = select(sync_buffer.c.source_site_id).where(
        sync_buffer.c.state == BufferState.RECEIVED
    )
    with datafile.read() as session:
        found = select(site.c.site_id).where(
            site.c.site_type == SiteType.MOBILE, site.c.site_id.in_(received)
        )
        return list(session.execute(found).scalars())


def _quiet_for_s(datafile: Datafile, site_id: int) -> float:
    """Return how long ago the last of a site's waiting rows came; without end if none waits."""
    newest = select(func.max(sync_buffer.c.received_at)).where(
        sync_buffer.c.source_site_id == site_id, sync_buffer.c.state == BufferState.RECEIVED
    )
    with datafile.read() as session:
        received_at: datetime | None = session.execute(newest).scalar_one()
    if received_at is None:
        return float("inf")
    return abs((datafile.clock.now() - received_at).total_seconds())  # a clock may be set back


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
