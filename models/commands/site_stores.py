"""The stores of a site as its window edits them: some come, some go back to the central server.

Each is a move of its own (``models.commands.store_moves``); all are in the caller's transaction.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from models.commands.store_moves import move_store
from models.commands.store_records import site_row, store_record
from models.here import CENTRAL_SITE_ID
from models.views import Actor, Changes


@dataclass(frozen=True, slots=True)
class PlannedMove:
    """A store to be moved to or from a site. ``from_site_id``: where it was when that was chosen.

    ``override_reason``: None moves it only if every condition holds.
    """

    store_id: str
    from_site_id: int
    override_reason: str | None = None


def add_stores(
    session: Session, actor: Actor, site_id: int, moves: Iterable[PlannedMove], at: datetime
) -> Changes:
    """Make the stores active on ``site_id``; all their data is queued for it.

    Raises: AppError as ``move_store``, or VALUE_INVALID for a store that is by now elsewhere.
    """
    return _move(session, actor, moves, site_id, at)


def remove_stores(
    session: Session, actor: Actor, moves: Iterable[PlannedMove], at: datetime
) -> Changes:
    """Move stores to the central server. Raises: AppError as ``add_stores``."""
    return _move(session, actor, moves, CENTRAL_SITE_ID, at)


def _move(
    session: Session, actor: Actor, moves: Iterable[PlannedMove], to_site_id: int, at: datetime
) -> Changes:
    changes = Changes(frozenset())
    for move in moves:
        store = store_record(session, move.store_id)
        if store.active_site_id == to_site_id:
            continue
        if store.active_site_id != move.from_site_id:
            name = site_row(session, store.active_site_id).name
            raise store.refused(f"it was moved to site {name} meanwhile; choose it again")
        done = move_store(
            session, actor, move.store_id, to_site_id, at, override_reason=move.override_reason
        )
        changes = Changes(changes.tables | done.tables, changes.ids | done.ids)
    return changes
