"""What the conditions of a move are in words: how it is, and who has to do what."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from models.commands.move_conditions import FRESH_FOR
from models.enums import CopyProblem, MoveObstacleKind, SiteType
from models.here import CENTRAL_SITE_ID
from models.site_views import MoveObstacle, MovePlan, MoveSide
from ui.formats import age, plural
from ui.messages import word
from ui.windows.guided.conditions import Condition, Mark
from ui.windows.site.move_dialog import obstacle_words


def conditions_of(plan: MovePlan, now: datetime) -> tuple[Condition, ...]:
    """Return every condition of a move, those that hold too, in the order of the procedure."""
    return (*_of_giver(plan, now), *_of_taker(plan, now), *_of_copies(plan))


def obstacle_condition(obstacle: MoveObstacle) -> Condition:
    """Return a condition that does not hold, and who has to do what."""
    remedy = {
        MoveObstacleKind.TAKER_BLOCKED: _tr("Here: press Unblock site in the window of {0}."),
        MoveObstacleKind.NOT_INTEGRATED: _tr(
            "Here: press the two arrows; what cannot be integrated is listed in Sync status."
        ),
        MoveObstacleKind.RECORDS_WAIT: _tr("At {0}: synchronise until nothing waits."),
        MoveObstacleKind.NEVER_SYNCED: _tr("At {0}: let its first synchronisation end."),
        MoveObstacleKind.NOT_FRESH: _tr("At {0}: press the two arrows."),
    }[obstacle.kind]
    return Condition(
        Mark.MISSING,
        _tr("{0}.").format(obstacle_words(obstacle)),
        remedy.format(obstacle.site_name),
    )


def _of_giver(plan: MovePlan, now: datetime) -> list[Condition]:
    giver = plan.giver
    if giver.site_id == CENTRAL_SITE_ID:
        return [Condition(Mark.HOLDS, _tr("The central server has all data of the store."))]
    if not giver.has_begun:
        text = _tr("{0} never had its data: nothing can be lost there.").format(giver.name)
        return [Condition(Mark.HOLDS, text)]
    in_the_way = {each.kind: each for each in plan.check.obstacles}
    holding = {
        MoveObstacleKind.NOT_FRESH: _synced(giver, now),
        MoveObstacleKind.RECORDS_WAIT: _tr("No records wait for {0}.").format(giver.name),
        MoveObstacleKind.NOT_INTEGRATED: _tr("All that {0} has sent is integrated.").format(
            giver.name
        ),
    }
    if MoveObstacleKind.NEVER_SYNCED in in_the_way:
        in_the_way[MoveObstacleKind.NOT_FRESH] = in_the_way[MoveObstacleKind.NEVER_SYNCED]
    return [
        obstacle_condition(in_the_way[kind]) if kind in in_the_way else Condition(Mark.HOLDS, text)
        for kind, text in holding.items()
    ]


def _of_taker(plan: MovePlan, now: datetime) -> list[Condition]:
    taker = plan.taker
    found = [
        obstacle_condition(each)
        for each in plan.check.obstacles
        if each.kind is MoveObstacleKind.TAKER_BLOCKED
    ]
    if taker.site_id == CENTRAL_SITE_ID:
        text = _tr("The central server has a full copy: it can be used there at once.")
        return [*found, Condition(Mark.HOLDS, text)]
    if not taker.has_begun:
        text = _tr("{0} fetches the store with all its data at its first synchronisation.")
        return [*found, Condition(Mark.HOLDS, text.format(taker.name))]
    if taker.waiting:
        text = plural(
            "MoveStore",
            "%Ln records still wait for {0}.",
            "1 record still waits for {0}.",
            taker.waiting,
        )
        remedy = _tr("At {0}: synchronise first. Not required, but the store comes after them.")
        advice = Condition(Mark.ADVICE, text.format(taker.name), remedy.format(taker.name))
        return [*found, advice]
    if taker.last_synced_at is None or now - taker.last_synced_at > FRESH_FOR:
        remedy = _tr("At {0}: press the two arrows. Not required, but else the store comes late.")
        return [*found, Condition(Mark.ADVICE, _synced(taker, now), remedy.format(taker.name))]
    return [*found, Condition(Mark.HOLDS, _synced(taker, now))]


def _of_copies(plan: MovePlan) -> list[Condition]:
    if plan.problem is not None:
        text = word(plan.problem).format(stores=plan.problem_stores)
        remedy = _tr("Choose another site, or move that store first.")
        if plan.problem is CopyProblem.NOT_VISIBLE:
            remedy = _tr("Go back and leave no full copy.")
        return [Condition(Mark.MISSING, text, remedy)]
    if plan.taker.site_type is SiteType.MOBILE:
        text = _tr("{0} has no other store, as a mobile site must.").format(plan.taker.name)
        return [Condition(Mark.HOLDS, text)]
    return []


def _synced(side: MoveSide, now: datetime) -> str:
    if side.last_synced_at is None:
        return _tr("{0} has not ended a synchronisation yet.").format(side.name)
    return _tr("{0} synchronised {1}.").format(side.name, age(side.last_synced_at, now))


def _tr(text: str) -> str:
    return QCoreApplication.translate("MoveStore", text)
