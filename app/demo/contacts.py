"""What the registered sites did so far: each one's calls to the central server, made again.

The calls are real ones, answered by the server's own code on the datafile; only the network is left
out and the clock stands at the moment of each. So the Sites list says what it would say.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from typing import Final, NamedTuple

from app.demo.network import DemoSite
from models.clock import SYSTEM_CLOCK
from models.datafile import Datafile
from syncengine.server.auth import Authenticator, Contact
from syncengine.server.service import LARGEST_BATCH_ROWS, SiteService
from syncengine.wire.transport import SYNC_VERSION

_ADDRESS: Final = "192.0.2.1"  # of the range that is kept for documentation


@dataclass(slots=True)
class HeldClock:
    """A clock that stands still until somebody sets it."""

    at: datetime

    def now(self) -> datetime:
        """Return the moment at which it stands, UTC."""
        return self.at

    def monotonic(self) -> float:
        """Return seconds that never go back, whatever the clock shows."""
        return SYSTEM_CLOCK.monotonic()


class SiteCall(NamedTuple):
    """One time that a site called; a call that does not synchronise only says hello."""

    at: datetime
    site: DemoSite
    synchronises: bool


def site_calls(sites: Iterable[DemoSite]) -> list[SiteCall]:
    """Return the calls that explain when each site was heard of, the oldest first."""
    return sorted(_calls(sites), key=lambda call: (call.at, call.site.site_id))


def _calls(sites: Iterable[DemoSite]) -> Iterator[SiteCall]:
    for site in sites:
        if site.last_synced_at is not None:
            yield SiteCall(site.last_synced_at, site, synchronises=True)
        if site.last_connection_at not in {None, site.last_synced_at}:
            assert site.last_connection_at is not None
            yield SiteCall(site.last_connection_at, site, synchronises=False)


class Callers:
    """The devices of the sites, which call the central server in ``datafile``.

    ``clock``: the datafile's own; each call sets it.
    """

    def __init__(self, datafile: Datafile, clock: HeldClock, password_sha256: str) -> None:
        self._datafile = datafile
        self._clock = clock
        self._password_sha256 = password_sha256
        self._doorman = Authenticator(datafile)

    def call(self, call: SiteCall) -> None:
        """Let the site log in and, if it synchronises, take all that its stores hold.

        A site's first synchronisation initialises it; none here has more than one.
        Raises: Refusal if the server does not let the site in.
        """
        self._clock.at = call.at
        site_id = self._doorman.site_of(self._contact(call.site))
        server = SiteService(self._datafile, site_id, "", start_integration=_nothing_was_pushed)
        server.site()
        if call.synchronises:
            server.initialise()
            while records := server.queued_records(LARGEST_BATCH_ROWS).data:
                server.acknowledge([record.sync_out_id for record in records])

    def _contact(self, site: DemoSite) -> Contact:
        return Contact(
            site_name=site.name,
            password=self._password_sha256,
            hardware_id=blake2b(f"device of {site.name}".encode(), digest_size=16).hexdigest(),
            app_name=site.device_type,
            app_version=site.app_version,
            sync_version=str(SYNC_VERSION),
            address=_ADDRESS,
        )


def _nothing_was_pushed(_site_id: int) -> None:
    """Do nothing: the sites' records are in the central server's datafile already."""
