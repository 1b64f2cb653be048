"""The state of a move: how far both sites are, what forbids it, and what is left after it."""

import pytest

from models.commands.move_plan import plan_move, sites_after_move
from models.commands.store_moves import move_store
from models.datafile import Datafile
from models.enums import CopyProblem, MoveObstacleKind, SiteType
from models.views import OPERATOR
from tests.fakes.clock import NOON
from tests.fakes.records import change, store, write
from tests.fakes.stores import empty_queues, new_site


def test_both_sites_and_what_is_in_the_way(central: Datafile) -> None:
    north = new_site(central, "North", synced_at=NOON)
    south = new_site(central, "South")
    write(central, [store("S1", north, code="ONE")])
    write(central, [change("location", "L1", store_ID="S1", code="A")])
    with central.read() as session:
        plan = plan_move(session, "S1", south, NOON)
    assert [each.kind for each in plan.check.obstacles] == [MoveObstacleKind.RECORDS_WAIT]
    assert (plan.giver.name, plan.giver.stores, plan.giver.has_begun) == ("North", ("ONE",), True)
    assert (plan.taker.name, plan.taker.stores, plan.taker.has_begun) == ("South", (), False)
    assert plan.giver.waiting == plan.check.waiting > 0
    assert plan.problem is None


@pytest.mark.parametrize(
    ("site_type", "keep_collector", "problem"),
    [
        (SiteType.MOBILE, False, CopyProblem.MOBILE_IS_FULL),
        (SiteType.STANDALONE, True, CopyProblem.NOT_VISIBLE),
        (SiteType.STANDALONE, False, None),
    ],
)
def test_what_forbids_it(
    central: Datafile, site_type: SiteType, keep_collector: bool, problem: CopyProblem | None
) -> None:
    north = new_site(central, "North", synced_at=NOON)
    taker = new_site(central, "Taker", site_type)
    write(central, [store("S1", north, code="ONE"), store("S2", taker, code="TWO")])
    with central.read() as session:
        plan = plan_move(session, "S1", taker, NOON, keep_collector=keep_collector)
    assert plan.problem is problem
    assert plan.problem_stores == ("TWO" if problem is CopyProblem.MOBILE_IS_FULL else "")


def test_the_old_site_is_left_without_stores(central: Datafile) -> None:
    north = new_site(central, "North", synced_at=NOON)
    south = new_site(central, "South", synced_at=NOON)
    write(central, [store("S1", north, code="ONE")])
    write(central, [change("location", "L1", store_ID="S1", code="A")])
    empty_queues(central)
    with central.write() as session:
        move_store(session, OPERATOR, "S1", south, NOON)
    with central.read() as session:
        after = sites_after_move(session, north, south)
    assert (after.giver.stores, after.giver.collectors) == ((), ())
    assert after.taker.stores == ("ONE",)
    assert after.taker.waiting > 0
