"""Who is let in: names, passwords, devices, versions; and who is locked out, and who never is."""

import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from sqlalchemy import select

from models.commands.sites import SiteEdit, edit_site, reset_hardware_id, unblock_site
from models.datafile import Datafile
from models.enums import ErrorCode, EventKind, RunOutcome
from models.errors import AppError
from models.passwords import wire_digest
from models.queries.logs import site_log
from models.queries.sites import site_detail
from models.tables import login_failure, site
from models.views import OPERATOR
from syncengine import check_connection
from syncengine.server.lockout import FAILURES_ALLOWED, STRANGER_LOCKED_FOR
from tests.fakes.clock import NOON, HeldClock
from tests.fakes.datafiles import FIRST_ID, FIRST_SITE, PASSWORD, new_central, settings_for
from tests.fakes.raw_site import RawSite, own
from tests.fakes.records import stock, write
from tests.fakes.runs import sync_once, synced, waiting_for
from tests.fakes.server_thread import server_thread
from tests.fakes.waiting import DEADLINE_S

WRONG = wire_digest("guess")


@pytest.fixture
def clock() -> HeldClock:
    """The central server's clock."""
    return HeldClock()


@pytest.fixture
def central(tmp_path: Path, clock: HeldClock) -> Iterator[Datafile]:
    """A central server whose clock is held."""
    with closing(new_central(tmp_path / "central.2a", clock=clock)) as datafile:
        yield datafile


@pytest.fixture
def device(server_url: str) -> RawSite:
    """The first site on its own device, which the server knows."""
    known = RawSite(server_url)
    known.get("site")
    return known


@pytest.fixture
def stranger(device: RawSite) -> RawSite:
    """Somebody on another device who guesses the site's password."""
    return device.but(hardware_id="another device", password=WRONG)


def error_of(caller: RawSite) -> str:
    answer = caller.ask("GET", "/sync/v5/site")
    return "" if answer.status == 200 else answer.error


def guess(caller: RawSite, times: int) -> list[str]:
    return [error_of(caller) for _time in range(times)]


def is_blocked(central: Datafile) -> bool:
    with central.read() as session:
        return site_detail(session, FIRST_ID, NOON).blocked


PASSWORD_WRONG, BLOCKED = "site_incorrect_password", "site_auth_timeout"
ANOTHER_DEVICE = "site_incorrect_hardware_id"


def test_only_the_right_name_and_password_are_let_in(device: RawSite) -> None:
    assert error_of(device) == ""
    assert error_of(device.but(password=device.password.upper())) == ""  # protocol 1.1
    assert error_of(device.but(name="Nobody")) == "site_name_not_found"
    assert error_of(device.but(name=FIRST_SITE.upper())) == "site_name_not_found"
    assert error_of(device.but(name="Central")) == "site_name_not_found"  # it has no password
    for wrong in (WRONG, "", PASSWORD, device.password[:-1]):
        assert error_of(device.but(password=wrong)) == PASSWORD_WRONG


@pytest.mark.parametrize(
    "header", ["", "Basic", "Basic !!!", "Basic /w==", "Bearer x", "Basic Og=="]
)
def test_credentials_that_are_none_name_no_site(server_url: str, header: str) -> None:
    answer = RawSite(server_url).ask("GET", "/sync/v5/site", Authorization=header)
    assert (answer.status, answer.error) == (401, "site_name_not_found")


def test_every_call_is_checked_before_anything_is_done(central: Datafile, device: RawSite) -> None:
    device.ask("POST", "/sync/v5/initialise", b"{}")
    write(central, [stock("s")])
    calls = (("GET", "site"), ("GET", "site_status"), ("POST", "initialise"),
             ("GET", "central_records?cursor=0&limit=1"), ("GET", "queued_records?limit=1"),
             ("POST", "queued_records"), ("POST", "acknowledged_records"))  # fmt: skip
    for method, path in calls:
        for caller, code in ((device.but(name="Nobody"), "site_name_not_found"),
                             (device.but(hardware_id="other"), ANOTHER_DEVICE)):  # fmt: skip
            answer = caller.ask(method, f"/sync/v5/{path}", b'{"queueLength":0,"data":[]}')
            assert (answer.status, answer.error) == (401, code), path
    assert waiting_for(central, FIRST_ID) == 1


def test_a_stranger_is_refused_before_the_body_is_read(server_url: str) -> None:
    stranger = RawSite(server_url, password=WRONG)
    host, _, port = urlsplit(server_url).netloc.partition(":")
    head = "".join(f"{name}: {value}\r\n" for name, value in stranger.headers.items())
    with socket.create_connection((host, int(port)), DEADLINE_S) as connection:
        start = f"POST /sync/v5/queued_records HTTP/1.1\r\nHost: x\r\n{head}"
        connection.sendall(f"{start}Content-Length: 1000000000\r\n\r\n{{".encode())
        answer = connection.recv(65536)
    assert b" 401 " in answer.splitlines()[0]


def test_versions_that_we_do_not_speak_are_refused(device: RawSite) -> None:
    for version in ("", "0", "15", "-1", "x", "1.0", "9" * 5000, "\u00b2"):
        answer = device.but(version=version).ask("GET", "/sync/v5/site")
        assert (answer.status, answer.error) == (409, "api_version_incompatible"), version
        assert answer.data["error"]["data"] is not None


def test_versions_that_we_speak_are_served(device: RawSite) -> None:
    for version in ("1", "14", "014"):
        assert error_of(device.but(version=version)) == ""


def test_the_first_device_binds_the_site(central: Datafile, device: RawSite) -> None:
    assert error_of(device.but(hardware_id="another device")) == ANOTHER_DEVICE
    assert error_of(device.but(hardware_id="")) == ANOTHER_DEVICE
    assert error_of(device) == ""
    with central.write() as session:
        reset_hardware_id(session, OPERATOR, FIRST_ID, NOON)
    assert error_of(device.but(hardware_id="another device")) == ""
    assert error_of(device) == ANOTHER_DEVICE


def test_of_two_devices_that_come_first_at_once_one_stays_out(server_url: str) -> None:
    errors: list[str] = []

    def come(number: int) -> None:
        errors.append(error_of(RawSite(server_url, hardware_id=f"device {number}")))

    threads = [threading.Thread(target=come, args=(number,)) for number in range(6)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(errors) == ["", *[ANOTHER_DEVICE] * 5]


def test_five_wrong_passwords_in_a_row_block_the_device(
    central: Datafile, device: RawSite, clock: HeldClock
) -> None:
    wrong = device.but(password=WRONG)
    assert guess(wrong, FAILURES_ALLOWED) == [PASSWORD_WRONG] * FAILURES_ALLOWED
    assert is_blocked(central)
    clock.advance(timedelta(days=30))
    assert guess(wrong, 1) == guess(device, 1) == [BLOCKED]
    with central.write() as session:
        unblock_site(session, OPERATOR, FIRST_ID, NOON)
    assert error_of(device) == ""
    with central.read() as session:
        kinds = [each.kind for each in site_log(session, FIRST_ID)]
    assert kinds.count(EventKind.BLOCKED) == 1
    assert kinds.count(EventKind.REFUSED) == FAILURES_ALLOWED


def test_a_right_password_starts_the_count_again(central: Datafile, device: RawSite) -> None:
    for _time in range(3):
        guess(device.but(password=WRONG), FAILURES_ALLOWED - 1)
        assert error_of(device) == ""
    assert not is_blocked(central)


def test_a_stranger_cannot_lock_out_the_good_device(
    central: Datafile, device: RawSite, stranger: RawSite, clock: HeldClock
) -> None:
    assert guess(stranger, FAILURES_ALLOWED) == [PASSWORD_WRONG] * FAILURES_ALLOWED
    assert guess(stranger, 20) == [BLOCKED] * 20
    assert not is_blocked(central)
    assert error_of(device) == ""
    # While it is locked out, not even the right password helps the stranger.
    assert error_of(stranger.but(password=device.password)) == BLOCKED
    clock.advance(STRANGER_LOCKED_FOR)
    assert error_of(stranger.but(password=device.password)) == ANOTHER_DEVICE
    assert guess(stranger, 2) == [PASSWORD_WRONG, BLOCKED]


def test_a_stranger_does_not_use_up_the_devices_attempts(
    central: Datafile, device: RawSite, stranger: RawSite
) -> None:
    guess(stranger, FAILURES_ALLOWED - 1)
    guess(device.but(password=WRONG), FAILURES_ALLOWED - 1)
    assert not is_blocked(central)
    assert error_of(device) == ""


def test_before_any_device_is_known_guessing_blocks_the_site(
    central: Datafile, server_url: str
) -> None:
    guess(RawSite(server_url, password=WRONG), FAILURES_ALLOWED)
    assert is_blocked(central)


def test_guessing_all_at_once_blocks_just_once(central: Datafile, device: RawSite) -> None:
    wrong = device.but(password=WRONG)
    threads = [threading.Thread(target=error_of, args=(wrong,)) for _number in range(12)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert is_blocked(central)
    with central.read() as session:
        kinds = [each.kind for each in site_log(session, FIRST_ID)]
    assert kinds.count(EventKind.BLOCKED) == 1


def test_names_that_nobody_has_leave_nothing_behind(central: Datafile, device: RawSite) -> None:
    for number in range(FAILURES_ALLOWED + 1):
        assert error_of(device.but(name=f"Nobody {number}")) == "site_name_not_found"
    with central.read() as session:
        assert session.execute(select(login_failure)).all() == []


def test_a_new_password_holds_at_once(central: Datafile, device: RawSite) -> None:
    with central.write() as session:
        edit = SiteEdit(password_sha256=wire_digest("new one"))
        version = site_detail(session, FIRST_ID, NOON).version
        edit_site(session, OPERATOR, FIRST_ID, edit, version, NOON)
    assert error_of(device) == PASSWORD_WRONG
    assert error_of(device.but(password=wire_digest("new one"))) == ""


def test_contacts_are_noted_at_most_once_a_minute(
    central: Datafile, device: RawSite, clock: HeldClock
) -> None:
    def last_contact() -> object:
        with central.read() as session:
            row = select(site.c.last_connection_at).where(site.c.site_id == FIRST_ID)
            return session.execute(row).scalar_one()

    assert last_contact() == NOON
    clock.advance(timedelta(seconds=30))
    device.get("site")
    assert last_contact() == NOON
    clock.advance(timedelta(seconds=30))
    device.get("site")
    assert last_contact() == clock.now()
    clock.advance(timedelta(days=-2))  # a clock that was set back
    device.get("site")
    assert last_contact() == clock.now()


def test_a_mismatch_is_shown_until_the_good_device_comes_again(
    central: Datafile, device: RawSite, clock: HeldClock
) -> None:
    error_of(device.but(hardware_id="another device"))
    with central.read() as session:
        assert session.execute(
            select(site.c.mismatch_at).where(site.c.site_id == FIRST_ID)
        ).scalar_one() == NOON  # fmt: skip
    clock.advance(timedelta(minutes=2))
    device.get("site")
    with central.read() as session:
        assert session.execute(select(site.c.mismatch_at)).scalars().all() == [None] * 3


# --- as our own client says it


def code_of(url: str, **changed: str) -> ErrorCode:
    with pytest.raises(AppError) as caught:
        check_connection(settings_for(url, **changed))
    return caught.value.code


def test_the_client_says_what_is_wrong(central: Datafile, server_url: str) -> None:
    check_connection(settings_for(server_url))
    assert code_of(server_url, site_name="Nobody") is ErrorCode.SITE_NAME_UNKNOWN
    assert code_of(server_url, password_sha256=WRONG) is ErrorCode.SITE_PASSWORD_WRONG
    assert code_of(server_url, hardware_id="other") is ErrorCode.HARDWARE_ID_WRONG
    with central.write() as session:
        session.execute(site.update().values(blocked_at=NOON))
    assert code_of(server_url) is ErrorCode.SITE_BLOCKED


def test_a_refused_run_keeps_everything_and_says_why(
    central: Datafile, remote: Datafile, server_url: str
) -> None:
    synced(remote, settings_for(server_url))
    write(remote, [stock("s")])
    run = sync_once(remote, settings_for(server_url, password_sha256=WRONG))
    assert run.outcome is RunOutcome.FAILED
    assert run.error is not None
    assert run.error.code == ErrorCode.SITE_PASSWORD_WRONG
    assert (waiting_for(remote, 1), waiting_for(central, FIRST_ID)) == (1, 0)
    assert synced(remote, settings_for(server_url)).pushed_rows == 1


def test_no_secret_is_written_or_logged_anywhere(
    central: Datafile, remote: Datafile, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with server_thread(central) as url:
        settings = settings_for(url)
        synced(remote, settings)
        sync_once(remote, settings_for(url, password_sha256=WRONG))
        site_by_hand = RawSite(url, hardware_id=settings.hardware_id)
        site_by_hand.push(own("item_line", "s"))
        error_of(site_by_hand.but(version="x"))
    central.close()
    remote.close()
    secrets = [PASSWORD, wire_digest(PASSWORD), WRONG]
    written = b"".join(each.read_bytes() for each in tmp_path.iterdir())
    for secret in secrets:
        assert secret.encode() not in written
        assert secret not in caplog.text
    assert site_by_hand.headers["Authorization"].split()[1] not in caplog.text
