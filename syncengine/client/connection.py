"""Check connection: one question to the server, and what its answer tells (windows.md)."""

from contextlib import closing
from dataclasses import dataclass

from syncengine.client.http import HttpClient
from syncengine.settings import SyncSettings


@dataclass(frozen=True, slots=True)
class ConnectionReport:
    """What a server said of us, how long it took, and how its clock differs from ours."""

    site_id: int
    site_uuid: str
    site_code: str
    site_name: str
    central_site_id: int
    round_trip_ms: int
    clock_difference_s: int | None


def check_connection(settings: SyncSettings) -> ConnectionReport:
    """Ask the central server who we are. Thread: never the UI's; waits on the network.

    Raises: AppError that says why this site cannot reach the server or is not let in.
    """
    with closing(HttpClient(settings)) as client:
        info = client.site()
        return ConnectionReport(
            site_id=info.site_id,
            site_uuid=info.id,
            site_code=info.code,
            site_name=info.name or settings.site_name,
            central_site_id=info.m_supply_central_site_id,
            round_trip_ms=round((client.round_trip_s or 0.0) * 1000),
            clock_difference_s=client.clock_difference_s,
        )
