"""What a link does to each call: lost, cut, stalled, repeated. The next run makes it all good."""

import gzip
import json
from pathlib import Path

import pytest

from models.datafile import Datafile
from models.enums import ErrorCode, RunOutcome, StepState, SyncStep
from models.here import CENTRAL_SITE_ID
from models.link import load_link
from models.tables import site
from models.views import RunView
from tests.fakes.datafiles import FIRST_ID, new_remote, settings_for
from tests.fakes.fault_proxy import (
    ACKNOWLEDGE,
    CALLS,
    CENTRAL_RECORDS,
    INITIALISE,
    PUSH,
    QUEUED_RECORDS,
    SITE,
    Fault,
    FaultProxy,
    answer,
    cut_answer,
    cut_request,
    drop_answer,
    drop_request,
    stall,
)
from tests.fakes.records import contents, deletion, invoice, invoice_line, item, stock, write
from tests.fakes.runs import held_in, prefer, step_of, sync_once, synced, waiting_for
from tests.fakes.server_thread import server_thread

LATER_CALLS = [each for each in CALLS if each != INITIALISE]
FIRST_CALLS = [SITE, INITIALISE, CENTRAL_RECORDS, QUEUED_RECORDS, ACKNOWLEDGE]
URL_OF_NOBODY = "http://127.0.0.1:1"
BROKEN = ErrorCode.ANSWER_BROKEN


def change_both_sides(central: Datafile, remote: Datafile, number: int) -> None:
    """Change, add and delete on both sides, so that every call has something to carry."""
    write(
        remote,
        [
            invoice(f"sale-{number}"),
            invoice_line(f"line-{number}", f"sale-{number}"),
            stock("counted", quantity=number),
            deletion("trans_line", f"line-{number - 1}"),
        ],
    )
    write(central, [item("renamed", f"Item {number}"), stock("delivered", quantity=number)])


def assert_settled(central: Datafile, remote: Datafile) -> None:
    assert waiting_for(central, FIRST_ID) == waiting_for(remote, CENTRAL_SITE_ID) == 0
    assert held_in(central).held + held_in(remote).held + held_in(remote).ignored == 0
    assert contents(central) == contents(remote)


def error_code(run: RunView) -> str | None:
    return run.error.code if run.error else None


LOSSES: dict[str, Fault] = {
    "request lost": drop_request,
    "answer lost": drop_answer,
    "request cut in its head": cut_request(60),
    "request cut in its body": cut_request(-3),
    "answer cut in its head": cut_answer(8),
    "answer cut in its body": cut_answer(-1),
}


@pytest.mark.parametrize("call", FIRST_CALLS)
def test_a_first_run_that_loses_a_message_is_made_good(
    central: Datafile, proxy: FaultProxy, tmp_path: Path, call: str
) -> None:
    settings = settings_for(proxy.url)
    write(central, [item("i"), invoice("h"), invoice_line("l", "h"), stock("s")])
    for name, fault in LOSSES.items():
        remote = new_remote(tmp_path / f"{name}.2a")
        proxy.on(call, fault)
        assert sync_once(remote, settings).outcome is RunOutcome.FAILED, name
        proxy.heal()
        synced(remote, settings)
        assert_settled(central, remote)
        remote.close()


def test_a_first_run_is_resumed_without_initialising_again(
    central: Datafile, remote: Datafile, proxy: FaultProxy
) -> None:
    write(central, [stock("s")])
    proxy.on(QUEUED_RECORDS, drop_answer)
    assert sync_once(remote, settings_for(proxy.url)).outcome is RunOutcome.FAILED
    proxy.heal()
    synced(remote, settings_for(proxy.url))
    assert INITIALISE not in proxy.calls
    assert_settled(central, remote)


@pytest.mark.parametrize("call", LATER_CALLS)
def test_a_later_run_that_loses_a_message_is_made_good(
    central: Datafile, remote: Datafile, proxy: FaultProxy, call: str
) -> None:
    settings = settings_for(proxy.url)
    synced(remote, settings)
    for number, (name, fault) in enumerate(LOSSES.items()):
        change_both_sides(central, remote, number)
        proxy.on(call, fault)
        assert sync_once(remote, settings).outcome is RunOutcome.FAILED, name
        proxy.heal()
        write(remote, [stock("counted", quantity=-number)])
        synced(remote, settings)
        assert_settled(central, remote)


@pytest.mark.parametrize("call", LATER_CALLS)
def test_one_lost_answer_is_asked_for_again_at_once(
    central: Datafile, remote: Datafile, proxy: FaultProxy, call: str
) -> None:
    settings = settings_for(proxy.url)
    synced(remote, settings)
    change_both_sides(central, remote, 1)
    proxy.on(call, drop_answer, times=1)
    synced(remote, settings)
    assert proxy.calls.count(call) >= 2
    assert_settled(central, remote)


def test_a_push_that_breaks_in_the_middle_goes_on_where_it_was(
    central: Datafile, remote: Datafile, proxy: FaultProxy
) -> None:
    settings = settings_for(proxy.url)
    synced(remote, settings)
    prefer(remote, "sync_request_size", 10)
    write(remote, [stock(f"s{number:02}") for number in range(40)])
    proxy.on(PUSH, drop_answer, skip=2)
    run = sync_once(remote, settings)
    assert (run.outcome, run.pushed_rows, waiting_for(remote, 1)) == (RunOutcome.FAILED, 20, 20)
    step = step_of(run, SyncStep.PUSH)
    assert (step.state, step.done, step.total) == (StepState.FAILED, 20, 40)
    assert held_in(central).received == 30
    proxy.heal()
    assert synced(remote, settings).pushed_rows == 20
    assert_settled(central, remote)


BROKEN_ANSWERS: dict[str, Fault] = {
    "no JSON": answer(200, b"hello"),
    "a web page": answer(200, b"<html>Welcome</html>", Content_Type="text/html"),
    "empty": answer(200),
    "another shape": answer(200, b'{"data":7}'),
    "null data": answer(200, b'{"queueLength":0,"maxCursor":0,"data":null}'),
    "no UTF-8": answer(200, b'{"queueLength":0,"maxCursor":0,"data":[],"x":"\xff"}'),
    "truncated gzip": answer(200, gzip.compress(b"{}" * 500)[:40], Content_Encoding="gzip"),
    "no gzip at all": answer(200, b"plain", Content_Encoding="gzip"),
}
ANSWERED_CALLS = [each for each in LATER_CALLS if each not in {ACKNOWLEDGE, SITE}]


@pytest.mark.parametrize("call", ANSWERED_CALLS)
def test_an_answer_that_is_none_changes_nothing(
    central: Datafile, remote: Datafile, proxy: FaultProxy, call: str
) -> None:
    settings = settings_for(proxy.url)
    synced(remote, settings)
    change_both_sides(central, remote, 1)
    for name, fault in BROKEN_ANSWERS.items():
        proxy.on(call, fault)
        run = sync_once(remote, settings)
        assert (run.outcome, error_code(run)) == (RunOutcome.FAILED, BROKEN), name
        proxy.heal()
    synced(remote, settings)
    assert_settled(central, remote)


STATUSES: dict[str, tuple[Fault, ErrorCode]] = {
    "500": (answer(500, b"<h1>oops</h1>"), ErrorCode.SERVER_FAILED),
    "502": (answer(502), ErrorCode.SERVER_FAILED),
    "503": (answer(503), ErrorCode.SERVER_BUSY),
    "503, later": (answer(503, Retry_After="120"), ErrorCode.SERVER_BUSY),
    "404": (answer(404, b"Not Found"), ErrorCode.NOT_A_SYNC_SERVER),
    "408": (answer(408), ErrorCode.SERVER_TIMEOUT),
    "301": (answer(301, Location="http://127.0.0.1:1/"), ErrorCode.NOT_A_SYNC_SERVER),
    "302": (answer(302, Location="https://login.invalid/"), ErrorCode.NOT_A_SYNC_SERVER),
    "304": (answer(304), BROKEN),
    "another word": (
        answer(418, json.dumps({"error": {"code": "teapot", "message": "short"}}).encode()),
        ErrorCode.SERVER_FAILED,
    ),
    "no words": (answer(400, b'{"error":7}'), ErrorCode.NOT_A_SYNC_SERVER),
    "busy": (
        answer(503, b'{"error":{"code":"sync_is_running","message":"x"}}'),
        ErrorCode.SERVER_BUSY,
    ),
    "no store": (
        answer(401, b'{"error":{"code":"site_has_no_store","message":"x"}}'),
        ErrorCode.SITE_HAS_NO_STORE,
    ),
    "too new": (
        answer(409, b'{"error":{"code":"api_version_incompatible","message":"x","data":{}}}'),
        ErrorCode.VERSION_INCOMPATIBLE,
    ),
}


@pytest.mark.parametrize("call", [SITE, PUSH])
def test_a_refusal_is_said_in_our_words(remote: Datafile, proxy: FaultProxy, call: str) -> None:
    settings = settings_for(proxy.url)
    synced(remote, settings)
    write(remote, [stock("s")])
    for name, (fault, code) in STATUSES.items():
        proxy.on(call, fault)
        run = sync_once(remote, settings)
        proxy.heal()
        assert run.error is not None
        assert run.error.summary.endswith("."), name
        is_none = call == SITE and code is BROKEN
        assert run.error.code == (ErrorCode.NOT_A_SYNC_SERVER if is_none else code), name
        assert waiting_for(remote, CENTRAL_SITE_ID) == 1


@pytest.mark.parametrize("size", [0, 30, -1])
@pytest.mark.parametrize("call", [SITE, CENTRAL_RECORDS])
def test_a_server_that_falls_silent_is_given_up(
    central: Datafile, remote: Datafile, proxy: FaultProxy, call: str, size: int
) -> None:
    write(central, [item("i")])
    proxy.on(call, stall(size))
    run = sync_once(remote, settings_for(proxy.url, timeout_s=0.2))
    assert error_code(run) == ErrorCode.SERVER_TIMEOUT
    proxy.heal()
    synced(remote, settings_for(proxy.url))
    assert_settled(central, remote)


@pytest.mark.parametrize(
    ("url", "code"),
    [
        (URL_OF_NOBODY, ErrorCode.SERVER_UNREACHABLE),
        ("http://central.invalid:2048", ErrorCode.HOST_UNKNOWN),
        ("https://central.invalid", ErrorCode.HOST_UNKNOWN),
        ("not a url", ErrorCode.URL_INVALID),
    ],
)
def test_a_server_that_is_not_there(remote: Datafile, url: str, code: ErrorCode) -> None:
    run = sync_once(remote, settings_for(url))
    assert (run.outcome, error_code(run)) == (RunOutcome.FAILED, code)


@pytest.mark.expected_log("uvicorn.error: Invalid HTTP request received")
def test_no_tls_where_tls_was_expected(remote: Datafile, server_url: str) -> None:
    run = sync_once(remote, settings_for(server_url.replace("http://", "https://")))
    assert error_code(run) == ErrorCode.CERTIFICATE_REFUSED


def test_a_site_whose_password_is_not_known_here(remote: Datafile) -> None:
    run = sync_once(remote, None)
    assert error_code(run) == ErrorCode.SYNC_SETTINGS_MISSING


def test_a_server_of_another_network_is_noticed_before_anything_is_sent(
    central: Datafile, remote: Datafile, server_url: str
) -> None:
    synced(remote, settings_for(server_url))
    write(remote, [stock("s")])
    with central.write() as session:
        session.execute(site.update().where(site.c.site_id == FIRST_ID).values(uuid="other"))
    run = sync_once(remote, settings_for(server_url))
    assert (error_code(run), waiting_for(remote, 1)) == (ErrorCode.SITE_CHANGED_IDENTITY, 1)
    assert held_in(central).received == 0


INCLUSIVE = (
    b'{"maxCursor":99,"data":[{"ID":%d,"tableName":"item","recordId":"i","action":"delete"}]}'
)


def test_a_server_that_sends_the_same_cursor_again_is_left(
    remote: Datafile, proxy: FaultProxy
) -> None:
    synced(remote, settings_for(proxy.url))
    with remote.read() as session:
        cursor = load_link(session).central_cursor
    proxy.on(CENTRAL_RECORDS, answer(200, INCLUSIVE % cursor))
    run = sync_once(remote, settings_for(proxy.url))
    assert error_code(run) == BROKEN


def test_a_server_that_forgets_acknowledgements_is_left(
    central: Datafile, remote: Datafile, proxy: FaultProxy
) -> None:
    write(central, [stock("s")])
    proxy.on(ACKNOWLEDGE, answer(200, b"<html>done</html>"))
    run = sync_once(remote, settings_for(proxy.url))
    assert error_code(run) == BROKEN
    proxy.heal()
    synced(remote, settings_for(proxy.url))
    assert_settled(central, remote)


def test_a_server_that_has_moved_to_another_port_is_found_there(
    central: Datafile, remote: Datafile
) -> None:
    for number in range(2):
        with server_thread(central) as url:
            write(central, [item(str(number))])
            synced(remote, settings_for(url))
    assert len(contents(remote)) == len(contents(central))
