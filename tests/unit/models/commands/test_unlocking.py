"""The unlock code: what it opens, how long a guesser waits, and what the audit log tells."""

from datetime import timedelta

import pytest

from models.attempts import FREE_FAILURES
from models.commands.unlocking import change_unlock_code, set_unlock_code, unlock
from models.datafile import Datafile
from models.enums import ErrorCode, EventKind
from models.errors import AppError
from models.queries.logs import audit_lines
from models.views import OPERATOR, Actor
from tests.fakes.clock import HeldClock
from tests.unit.models.conftest import UNLOCK_CODE

READER = Actor("reader", frozenset())


def refused(datafile: Datafile, code: str) -> AppError:
    with pytest.raises(AppError) as error, datafile.write() as session:
        unlock(session, READER, code, datafile.clock.now())
    return error.value


def accepted(datafile: Datafile, code: str) -> None:
    with datafile.write() as session:
        unlock(session, READER, code, datafile.clock.now())


def last_event(datafile: Datafile) -> tuple[EventKind, str, str]:
    with datafile.read() as session:
        line = audit_lines(session, 1)[0]
    return line.kind, line.actor, line.details


def test_the_right_code_is_accepted_and_noted(central: Datafile) -> None:
    accepted(central, UNLOCK_CODE)
    assert last_event(central) == (EventKind.UNLOCKED, "reader", "{}")


def test_a_wrong_code_is_refused_and_noted_without_what_was_typed(central: Datafile) -> None:
    assert refused(central, "guess").code is ErrorCode.UNLOCK_CODE_WRONG
    assert last_event(central) == (EventKind.UNLOCK_FAILED, "reader", '{"failures_in_a_row":1}')


def test_after_five_failures_the_wait_grows_and_outlives_a_restart(
    central: Datafile, clock: HeldClock
) -> None:
    for _ in range(FREE_FAILURES):
        assert refused(central, "guess").code is ErrorCode.UNLOCK_CODE_WRONG
    again = Datafile.open(central.location, clock=clock)
    delayed = refused(again, UNLOCK_CODE)
    assert (delayed.code, delayed.facts) == (ErrorCode.LOGIN_DELAYED, {"seconds": "2"})
    clock.advance(timedelta(seconds=2))
    assert refused(again, "guess").code is ErrorCode.UNLOCK_CODE_WRONG
    assert refused(again, UNLOCK_CODE).facts == {"seconds": "4"}
    clock.advance(timedelta(seconds=4))
    accepted(again, UNLOCK_CODE)
    assert refused(again, "guess").code is ErrorCode.UNLOCK_CODE_WRONG
    accepted(again, UNLOCK_CODE)
    again.close()


def test_who_knows_the_code_may_change_it(central: Datafile) -> None:
    at = central.clock.now()
    for actor, old, new, code in [
        (OPERATOR, "guess", "new", ErrorCode.UNLOCK_CODE_WRONG),
        (OPERATOR, UNLOCK_CODE, "", ErrorCode.PASSWORD_EMPTY),
        (READER, UNLOCK_CODE, "new", ErrorCode.NOT_AUTHORISED),
    ]:
        with pytest.raises(AppError) as error, central.write() as session:
            change_unlock_code(session, actor, old, new, at)
        assert error.value.code is code
    with central.write() as session:
        change_unlock_code(session, OPERATOR, UNLOCK_CODE, "new", at)
    assert last_event(central)[0] is EventKind.UNLOCK_CODE_CHANGED
    accepted(central, "new")
    assert refused(central, UNLOCK_CODE).code is ErrorCode.UNLOCK_CODE_WRONG


def test_a_remote_site_has_no_code_until_one_is_set(remote: Datafile) -> None:
    assert refused(remote, "").code is ErrorCode.UNLOCK_CODE_MISSING
    at = remote.clock.now()
    for actor, code, refusal in [
        (READER, "first", ErrorCode.NOT_AUTHORISED),
        (OPERATOR, "", ErrorCode.PASSWORD_EMPTY),
    ]:
        with pytest.raises(AppError) as error, remote.write() as session:
            set_unlock_code(session, actor, code, at)
        assert error.value.code is refusal
    with remote.write() as session:
        set_unlock_code(session, OPERATOR, "first", at)
    assert last_event(remote)[0] is EventKind.UNLOCK_CODE_CHANGED
    accepted(remote, "first")


def test_a_new_code_for_a_lost_one_ends_the_wait(central: Datafile) -> None:
    for _ in range(FREE_FAILURES):
        refused(central, "guess")
    with central.write() as session:
        set_unlock_code(session, OPERATOR, "new", central.clock.now())
    accepted(central, "new")
