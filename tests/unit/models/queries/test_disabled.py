"""What is in the way of synchronising is told with its reason, wholly or for one site."""

from typing import Final

from sqlalchemy import update

from models.commands.sites import SiteEdit, edit_site
from models.datafile import Datafile
from models.enums import DisabledReason, ErrorCode, RunOutcome, RunReason
from models.errors import AppError
from models.queries.disabled import sync_disabled_reasons
from models.queries.sites import site_detail
from models.runs import begin_run, end_run
from models.tables import datafile, site
from models.views import OPERATOR
from tests.fakes.clock import NOON
from tests.fakes.stores import new_site

SYNC_ID: Final = DisabledReason.SYNC_ID


def reasons(of: Datafile) -> list[tuple[DisabledReason, int, bool]]:
    with of.read() as session:
        found = sync_disabled_reasons(session)
    assert all("{" not in each.sentence for each in found)
    return [(each.reason, each.site_id, each.wholly) for each in found]


def test_nothing_is_in_the_way(central: Datafile, remote: Datafile) -> None:
    new_site(central, "North")
    assert reasons(central) == reasons(remote) == []


def test_a_url_on_a_row_of_the_central_server(central: Datafile) -> None:
    north, south = new_site(central, "North"), new_site(central, "South")
    with central.write() as session:
        session.execute(update(site).where(site.c.site_id == north).values(blocked_at=NOON))
        version = site_detail(session, south, NOON).version
        edit_site(session, OPERATOR, south, SiteEdit(url=" http://h:1 "), version, NOON)
    assert reasons(central) == [
        (DisabledReason.URL_ON_CENTRAL, south, True),
        (DisabledReason.BLOCKED, north, False),
    ]
    with central.read() as session:
        sentence = sync_disabled_reasons(session)[0].sentence
    assert sentence.startswith(f"Site {south} South has a URL, which disables all")
    with central.write() as session:
        version = site_detail(session, south, NOON).version
        edit_site(session, OPERATOR, south, SiteEdit(url=""), version, NOON)
    assert reasons(central) == [(DisabledReason.BLOCKED, north, False)]


def test_a_site_on_another_device(central: Datafile) -> None:
    north = new_site(central, "North")
    with central.write() as session:
        session.execute(update(site).where(site.c.site_id == north).values(mismatch_at=NOON))
    assert reasons(central) == [(DisabledReason.HARDWARE_ID, north, False)]


def test_a_sync_id_that_is_not_possible(central: Datafile, remote: Datafile) -> None:
    for each, site_id in ((central, 2), (remote, 1)):
        with each.write() as session:
            session.execute(update(datafile).values(site_id=site_id))
        assert reasons(each) == [(SYNC_ID, site_id, True)]


def test_a_remote_site_that_was_refused_for_its_device(remote: Datafile) -> None:
    def end(error: AppError | None) -> None:
        with remote.write() as session:
            run_id = begin_run(session, RunReason.MANUAL, NOON)
            rows = dict.fromkeys(("pushed_rows", "pulled_rows", "applied_rows", "held_rows"), 0)
            outcome = RunOutcome.FAILED if error else RunOutcome.DONE
            end_run(session, run_id, outcome, NOON, **rows, error=error)

    end(AppError(ErrorCode.HARDWARE_ID_WRONG, site="Warehouse"))
    assert reasons(remote) == [(DisabledReason.HARDWARE_ID, 2, True)]
    end(None)
    assert reasons(remote) == []
