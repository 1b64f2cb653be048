"""What speaks against moving a store: the conditions of the procedure (seed 003, "Moving stores").

The move itself is ``models.commands.store_moves``; what no reason can override is refused there.
"""

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from models.commands.store_records import site_row, store_record
from models.enums import BufferState, InitialisationStatus, MoveObstacleKind
from models.here import CENTRAL_SITE_ID
from models.reasons import MOVE_OBSTACLES
from models.site_views import MoveCheck, MoveObstacle
from models.tables import sync_buffer, sync_out

FRESH_FOR: Final = timedelta(days=1)
"""How old a site's last synchronisation may be when it gives a store away."""


def check_move(session: Session, store_id: str, to_site_id: int | None, at: datetime) -> MoveCheck:
    """Return from where the store would move, and every condition that does not hold.

    ``to_site_id``: None for a site that is still to be made.
    Raises: AppError STORE_UNKNOWN, SITE_UNKNOWN.
    """
    store = store_record(session, store_id)
    giver = site_row(session, store.active_site_id)
    waiting = _count(session, sync_out, sync_out.c.site_id == giver.site_id)
    obstacles = []
    if to_site_id is not None:
        taker = site_row(session, to_site_id)
        if taker.blocked_at is not None:
            obstacles.append(obstacle(MoveObstacleKind.TAKER_BLOCKED, taker.name))
    if giver.site_id not in {CENTRAL_SITE_ID, to_site_id}:
        obstacles += _of_giver(session, giver, waiting, at)
    return MoveCheck(
        store_id=store_id,
        store_code=store.code,
        from_site_id=giver.site_id,
        from_site_name=giver.name,
        from_last_synced_at=giver.last_synced_at,
        waiting=waiting,
        obstacles=tuple(obstacles),
    )


def unsettled(session: Session, site_id: int, at: datetime) -> list[MoveObstacle]:
    """Say what speaks against taking from a site what it edits; nothing if it never had data.

    Raises: AppError(SITE_UNKNOWN).
    """
    giver = site_row(session, site_id)
    waiting = _count(session, sync_out, sync_out.c.site_id == site_id)
    return _of_giver(session, giver, waiting, at)


def _of_giver(session: Session, giver: Row[Any], waiting: int, at: datetime) -> list[MoveObstacle]:
    """Say what speaks against taking a store from a site; nothing if it never had its data."""
    if giver.initialisation == InitialisationStatus.NEW:
        return []
    found = []
    if waiting:
        found.append(obstacle(MoveObstacleKind.RECORDS_WAIT, giver.name, rows=waiting))
    undecided = sync_buffer.c.state.in_([BufferState.RECEIVED, BufferState.WAITING])
    waiting_from = _count(
        session, sync_buffer, sync_buffer.c.source_site_id == giver.site_id, undecided
    )
    if waiting_from or giver.integrate_wanted:
        found.append(obstacle(MoveObstacleKind.NOT_INTEGRATED, giver.name))
    if giver.last_synced_at is None:
        found.append(obstacle(MoveObstacleKind.NEVER_SYNCED, giver.name))
    elif at - giver.last_synced_at > FRESH_FOR:
        found.append(
            obstacle(MoveObstacleKind.NOT_FRESH, giver.name, synced_at=giver.last_synced_at)
        )
    return found


def obstacle(
    kind: MoveObstacleKind, site_name: str, rows: int = 0, synced_at: datetime | None = None
) -> MoveObstacle:
    """Return a condition that does not hold, with its sentence."""
    one_or_many = ("1 record", "s") if rows == 1 else (f"{rows} records", "")
    sentence = MOVE_OBSTACLES[kind].format(
        site=site_name,
        records=one_or_many[0],
        s=one_or_many[1],
        last="" if synced_at is None else f"{synced_at:%Y-%m-%d %H:%M} UTC",
    )
    return MoveObstacle(kind, site_name, rows, synced_at, sentence)


def _count(session: Session, table: Any, *which: Any) -> int:
    found = session.execute(select(func.count()).select_from(table).where(*which))
    return int(found.scalar_one())
