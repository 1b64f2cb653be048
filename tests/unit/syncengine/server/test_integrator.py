"""The thread that integrates: no site's trouble is another's, and no failure ends it."""

import pytest
from sqlalchemy import update

from models.datafile import Datafile
from models.enums import ErrorCode, EventKind
from models.errors import AppError
from models.integration import Tally
from models.queries.logs import site_log
from models.tables import site
from syncengine.server import integrator as module
from syncengine.server.integrator import Integrator, integrate_site, sites_to_integrate
from tests.fakes.datafiles import FIRST_ID, SECOND_ID, SECOND_STORE
from tests.fakes.records import arrive, change, stock
from tests.fakes.runs import held_in
from tests.fakes.waiting import until


def push(central: Datafile, site_id: int, *, store: str, rows: int = 3) -> None:
    """Put a whole push of a site into the buffer."""
    arrive(central, site_id, [stock(f"{site_id}-{number}", store) for number in range(rows)])
    with central.write() as session:
        session.execute(update(site).where(site.c.site_id == site_id).values(integrate_wanted=True))


def push_both(central: Datafile) -> None:
    push(central, FIRST_ID, store="store-a")
    push(central, SECOND_ID, store=SECOND_STORE)


def idle(central: Datafile) -> bool:
    return not sites_to_integrate(central) and held_in(central).received == 0


def test_it_begins_with_what_an_earlier_server_did_not_get_to(central: Datafile) -> None:
    push_both(central)
    integrator = Integrator(central)
    integrator.start()
    until(lambda: idle(central))
    push(central, FIRST_ID, store="store-a", rows=5)
    integrator.submit(FIRST_ID)
    until(lambda: idle(central))
    integrator.stop()


def test_it_may_be_stopped_before_it_was_started(central: Datafile) -> None:
    Integrator(central).stop()


FAILURES = {
    "the datafile is busy": AppError(ErrorCode.DATAFILE_BUSY, path="x"),
    "a fault of ours": RuntimeError("unforeseen"),
}


@pytest.mark.expected_log("Integration of site 2")
@pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES)
def test_a_site_that_fails_is_tried_again_and_delays_no_other(
    central: Datafile, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    fails = True

    def integrate_or_fail(datafile: Datafile, site_id: int, **options: object) -> Tally:
        if fails and site_id == FIRST_ID:
            raise failure
        return integrate_site(datafile, site_id, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "integrate_site", integrate_or_fail)
    monkeypatch.setattr(module, "_TRIED_AGAIN_AFTER_S", 0.01)
    push_both(central)
    integrator = Integrator(central)
    integrator.start()
    until(lambda: sites_to_integrate(central) == [FIRST_ID])
    fails = False
    until(lambda: idle(central))
    integrator.stop()


def test_a_push_that_comes_meanwhile_keeps_the_site_busy(central: Datafile) -> None:
    """Its rows stand before those that are being applied, so this integration passes them by."""
    push(central, FIRST_ID, store="store-a")
    shelf = change("Location", "shelf", store_ID="store-a")

    def go_on(_rows: int) -> None:
        arrive(central, FIRST_ID, [shelf])

    integrate_site(central, FIRST_ID, on_rows=go_on)
    assert sites_to_integrate(central) == [FIRST_ID]
    integrate_site(central, FIRST_ID)
    assert idle(central)


def test_the_log_of_the_site_tells_what_became_of_a_push(central: Datafile) -> None:
    push(central, FIRST_ID, store="store-a")
    arrive(central, FIRST_ID, [stock("theirs", SECOND_STORE)])
    integrate_site(central, FIRST_ID)
    integrate_site(central, FIRST_ID)  # nothing more to tell
    with central.read() as session:
        lines = [each for each in site_log(session, FIRST_ID) if each.kind is EventKind.INTEGRATED]
    assert [each.message for each in lines] == ["Integrated 3 records, kept 1 aside."]
    assert lines[0].details == '{"applied":3,"failed":0,"refused":1,"waiting":0}'
