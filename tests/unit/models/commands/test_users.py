"""Who gets in, and how long somebody who guesses has to wait."""

from datetime import timedelta

import pytest

from models.attempts import LONGEST_DELAY_S
from models.commands import users
from models.commands.users import authenticate
from models.datafile import Datafile
from models.enums import ErrorCode, EventKind, Permission
from models.errors import AppError
from models.passwords import DUMMY_HASH, verify_secret
from models.queries.logs import audit_lines
from models.tables import user_account
from models.views import UserView
from tests.fakes.clock import NOON, HeldClock
from tests.unit.models.conftest import ADMIN_PASSWORD


def log_in(datafile: Datafile, name: str, password: str) -> UserView:
    with datafile.write() as session:
        return authenticate(session, name, password, datafile.clock.now())


def refused_log_in(datafile: Datafile, name: str, password: str) -> AppError:
    with pytest.raises(AppError) as refused:
        log_in(datafile, name, password)
    return refused.value


def fail(datafile: Datafile, times: int) -> None:
    for _ in range(times):
        assert refused_log_in(datafile, "admin", "wrong").code is ErrorCode.LOGIN_WRONG


def test_the_right_password_lets_in_whatever_the_case_of_the_name(central: Datafile) -> None:
    user = log_in(central, " ADMIN ", ADMIN_PASSWORD)
    assert user.name == "admin"
    assert user.permissions == frozenset(Permission)
    with central.read() as session:
        assert audit_lines(session, 1)[0].kind is EventKind.LOGGED_IN


def test_a_wrong_password_and_an_unknown_name_are_refused_alike(central: Datafile) -> None:
    known = refused_log_in(central, "admin", "wrong")
    unknown = refused_log_in(central, "nobody", "wrong")
    assert str(known) == str(unknown)


def test_a_name_that_nobody_has_is_not_logged(central: Datafile) -> None:
    refused_log_in(central, "my secret password", "")
    with central.read() as session:
        (line,) = audit_lines(session, 1)
    assert line.kind is EventKind.LOGIN_FAILED
    assert "secret" not in f"{line.actor}{line.message}{line.details}"


def test_an_unknown_name_costs_one_verification_as_a_wrong_password_does(
    central: Datafile, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashes: list[str] = []

    def watched(secret_hash: str, secret: str) -> bool:
        hashes.append(secret_hash)
        return verify_secret(secret_hash, secret)

    monkeypatch.setattr(users, "verify_secret", watched)
    refused_log_in(central, "admin", "wrong")
    refused_log_in(central, "nobody", "wrong")
    assert len(hashes) == 2
    assert hashes[1] == DUMMY_HASH


def test_the_fifth_failure_begins_a_wait_that_doubles(central: Datafile, clock: HeldClock) -> None:
    fail(central, 5)
    for wait_s in (2, 4, 8):
        error = refused_log_in(central, "admin", ADMIN_PASSWORD)
        assert error.code is ErrorCode.LOGIN_DELAYED
        assert error.facts == {"seconds": str(wait_s)}
        clock.advance(timedelta(seconds=wait_s))
        fail(central, 1)


def test_after_the_wait_the_right_password_lets_in_and_clears_the_count(
    central: Datafile, clock: HeldClock
) -> None:
    fail(central, 5)
    clock.advance(timedelta(seconds=2))
    log_in(central, "admin", ADMIN_PASSWORD)
    fail(central, 4)
    log_in(central, "admin", ADMIN_PASSWORD)


def test_the_count_survives_a_restart(central: Datafile, clock: HeldClock) -> None:
    fail(central, 5)
    central.close()
    again = Datafile.open(central.location, clock=clock)
    assert refused_log_in(again, "admin", ADMIN_PASSWORD).code is ErrorCode.LOGIN_DELAYED
    again.close()


def test_the_wait_has_an_end(central: Datafile, clock: HeldClock) -> None:
    with central.write() as session:
        session.execute(user_account.update().values(failures=10_000, failed_at=NOON))
    error = refused_log_in(central, "admin", ADMIN_PASSWORD)
    assert error.facts == {"seconds": str(LONGEST_DELAY_S)}
    clock.advance(timedelta(seconds=LONGEST_DELAY_S))
    log_in(central, "admin", ADMIN_PASSWORD)


def test_a_clock_that_was_set_back_does_not_lengthen_the_wait(
    central: Datafile, clock: HeldClock
) -> None:
    fail(central, 5)
    clock.advance(timedelta(days=-2))
    assert refused_log_in(central, "admin", ADMIN_PASSWORD).facts == {"seconds": "2"}


def test_a_user_who_was_made_inactive_is_refused(central: Datafile) -> None:
    with central.write() as session:
        session.execute(user_account.update().values(active=False))
    assert refused_log_in(central, "admin", ADMIN_PASSWORD).code is ErrorCode.LOGIN_WRONG
