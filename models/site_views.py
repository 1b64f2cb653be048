"""Frozen views that belong to the window of one site; the general ones are ``models.views``."""

from dataclasses import dataclass
from datetime import date, datetime

from models.enums import CopyProblem, MoveObstacleKind, SiteType, SyncsWith
from models.obstacles import ExportObstacle


@dataclass(frozen=True, slots=True)
class SupportContract:
    """A row of the support database; None and empty where it does not say."""

    funder_name: str
    license_code: str
    licensed_users: int | None
    start_on: date | None
    end_on: date | None

    def has_ended(self, today: date) -> bool:
        """Say whether its last day has passed."""
        return self.end_on is not None and self.end_on < today


@dataclass(frozen=True, slots=True)
class RemoteSettings:
    """How this remote site synchronises; ``sync_interval_min`` is 0 while it is paused."""

    sync_interval_min: int
    sync_request_rows: int
    server_url: str


@dataclass(frozen=True, slots=True)
class MoveObstacle:
    """A condition of a move that does not hold: of which site, and the figures it is about."""

    kind: MoveObstacleKind
    site_name: str
    rows: int
    synced_at: datetime | None
    sentence: str  # English, half a sentence


@dataclass(frozen=True, slots=True)
class MoveCheck:
    """Where a store is active, what that site still has to do, and what speaks against a move."""

    store_id: str
    store_code: str
    from_site_id: int
    from_site_name: str
    from_last_synced_at: datetime | None
    waiting: int  # rows that the site has not fetched yet
    obstacles: tuple[MoveObstacle, ...]


@dataclass(frozen=True, slots=True)
class SeenStore:
    """A store of another site, and what of it is sent to this one."""

    store_id: str
    code: str
    name: str
    syncs_with: SyncsWith


@dataclass(frozen=True, slots=True)
class SiteForesight:
    """What a new site would start with: rows to receive, and the stores beside its own."""

    rows: int
    seen: tuple[SeenStore, ...]


@dataclass(frozen=True, slots=True)
class MoveSide:
    """One of the two sites of a move: how far it is, and the codes of what it has."""

    site_id: int
    name: str
    site_type: SiteType
    last_synced_at: datetime | None
    waiting: int  # rows that it has not fetched yet
    has_begun: bool  # it has had its data; before that, it gets everything at its start
    stores: tuple[str, ...]  # active there
    collectors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MovePlan:
    """A move before it is done; ``problem`` forbids it, and no reason can override that."""

    check: MoveCheck
    giver: MoveSide
    taker: MoveSide
    problem: CopyProblem | None
    problem_stores: str


@dataclass(frozen=True, slots=True)
class SitesAfterMove:
    """Both sites once a store has moved."""

    giver: MoveSide
    taker: MoveSide


@dataclass(frozen=True, slots=True)
class ExportableSite:
    """A desktop site that may be made from a file; ``obstacle``: why it cannot be now."""

    site_id: int
    code: str
    name: str
    stores: str  # codes of those that are active there
    obstacle: ExportObstacle | None


@dataclass(frozen=True, slots=True)
class ExportContents:
    """What a site export holds, as its signed header says."""

    site_id: int
    site_name: str
    exported_at: datetime
    records: int


@dataclass(frozen=True, slots=True)
class PrimaryCandidate:
    """A site that can be the primary server."""

    site_id: int
    code: str
    name: str
    last_synced_at: datetime | None
