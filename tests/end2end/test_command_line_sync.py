"""A network made, served and synchronised with nothing but the command line."""

import json
import signal
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from app import PRODUCT, __version__
from models.commands.preferences import set_preference
from models.datafile import Datafile
from models.queries.runs import last_run
from models.views import OPERATOR
from syncengine.wire.transport import SITE_PATH
from tests.end2end.command_line import running, serving, twoarrows
from tests.fakes.fault_proxy import PUSH, fault_proxy, first, hold_answer
from tests.fakes.tls import CERTIFICATE, KEY
from tests.fakes.waiting import DEADLINE_S, until

REMOTE = ("--datafile", "remote.2a")
ROWS, BATCH_ROWS = 100, 20


def records(folder: Path, datafile: str) -> str:
    return twoarrows(folder, "records", "export", "--datafile", datafile).done().out


def invoices(number: int) -> bytes:
    return b"".join(
        json.dumps(
            {
                "tableName": "transact",
                "recordId": f"N{each}",
                "action": "update",
                "recordData": {"ID": f"N{each}", "store_ID": "S1", "comment": "x" * 200},
            }
        ).encode()
        + b"\n"
        for each in range(number)
    )


def init_remote(folder: Path, url: str, password: str = "password") -> None:
    twoarrows(
        folder,
        *("init", "remote", "--datafile", "north.2a", "--url", url),
        *("--site-name", "North", "--password-file", password),
    ).done()


@pytest.fixture
def silent_server() -> Iterator[str]:
    """The URL of a server that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


def test_secrets_that_were_made_are_shown_once(folder: Path) -> None:
    made = twoarrows(folder, "init", "central", "--datafile", "c.2a", "--site-name", "Capital")
    assert made.done().out.count("-") >= 6
    assert "User: admin  Password: " in made.out
    assert "Unlock code: " in made.out
    status = twoarrows(folder, "status", "--datafile", "c.2a", "--json").done().document
    assert status["datafile"]["site_name"] == "Capital"
    assert status["datafile"]["kind"] == "central"


def test_two_sides_hold_the_same_in_the_end(folder: Path) -> None:
    with serving(folder, "central.2a") as (url, server):
        listed = twoarrows(folder, "site", "list", "--datafile", "central.2a", "--json")
        own = listed.done().document[0]
        assert (own["device_type"], own["app_version"]) == (PRODUCT, __version__)
        init_remote(folder, url)
        first = twoarrows(folder, "sync", "--datafile", "north.2a", "--json").done().document
        assert first["outcome"] == "done"
        assert first["error"] is None
        assert first["pulled_rows"] == first["applied_rows"] == 5
        assert first["steps"][0]["step"] == "initialise"
        assert records(folder, "north.2a") == records(folder, "central.2a")
        edit = ("records", "edit", "--datafile", "north.2a", "transact", "T1", "--set", "comment=x")
        twoarrows(folder, *edit).done()
        synced = twoarrows(folder, "sync", "--datafile", "north.2a").done()
        assert "1 record pushed" in synced.out
        assert records(folder, "north.2a") == records(folder, "central.2a")
        assert '"comment":"x"' in records(folder, "central.2a")
        status = twoarrows(folder, "status", "--datafile", "north.2a", "--json").done().document
        assert status["queue"]["waiting"] == 0
        assert [run["outcome"] for run in status["runs"]] == ["done", "done"]
        server.send_signal(signal.SIGTERM)
        assert server.wait(timeout=DEADLINE_S) == 0


def test_a_site_that_is_not_let_in_leaves_nothing_behind(folder: Path) -> None:
    (folder / "wrong").write_text("wrong password")
    with serving(folder, "central.2a") as (url, _):
        names = {path.name for path in folder.iterdir()}
        for site_name, words in (("North", "The password of site North is wrong"),
                                 ("Nowhere", "no site named Nowhere")):  # fmt: skip
            outcome = twoarrows(
                folder,
                *("init", "remote", "--datafile", "x.2a", "--url", url),
                *("--site-name", site_name, "--password-file", "wrong"),
            )
            assert outcome.code == 1
            assert words in outcome.err
            assert {path.name for path in folder.iterdir()} == names


def test_a_server_that_is_away_is_said_and_remembered(folder: Path) -> None:
    no_password = twoarrows(folder, "sync", *REMOTE)
    assert no_password.code == 1
    assert "its password is not known here" in no_password.err
    twoarrows(folder, "site", "set", *REMOTE, "--password-file", "password").done()
    failed = twoarrows(folder, "sync", *REMOTE, "--json")
    assert failed.code == 1
    assert failed.document["error"]["code"] == "server_unreachable"
    assert failed.err.count("\n") == 1
    assert "does not answer" in failed.err
    status = twoarrows(folder, "status", *REMOTE).done().out
    assert "Failed: The server at http://localhost:9 does not answer" in status


def test_a_secret_that_others_can_read_is_not_used(folder: Path) -> None:
    twoarrows(folder, "site", "set", *REMOTE, "--password-file", "password").done()
    secret = folder / "remote.2a.secret"
    secret.chmod(0o644)
    outcome = twoarrows(folder, "sync", *REMOTE)
    assert outcome.code == 1
    assert "chmod 600" in outcome.err


def test_one_datafile_is_synchronised_once_at_a_time(folder: Path, silent_server: str) -> None:
    connection = ("--url", silent_server, "--password-file", "password")
    twoarrows(folder, "site", "set", *REMOTE, *connection).done()
    with running(folder, "sync", *REMOTE):
        until((folder / "remote.2a-sync.lock").exists)
        until(lambda: is_running(folder / "remote.2a"))
        second = twoarrows(folder, "sync", *REMOTE, "--json")
    assert (second.code, second.out) == (1, "")
    assert "being synchronised by another program" in second.err


def test_an_interrupted_synchronisation_stops_after_its_batch_and_goes_on(folder: Path) -> None:
    with serving(folder, "central.2a") as (url, _), fault_proxy(url) as link:
        init_remote(folder, link.url)
        north = ("--datafile", "north.2a")
        twoarrows(folder, "sync", *north).done()
        twoarrows(folder, "records", "import", *north, "-", given=invoices(ROWS)).done()
        use_small_batches(folder / "north.2a")
        arrived, told = threading.Event(), threading.Event()
        link.on(PUSH, first(arrived.set, hold_answer(told)), skip=1, times=1)
        with running(folder, "sync", *north, "--json") as process:
            assert arrived.wait(DEADLINE_S)
            process.send_signal(signal.SIGINT)
            assert process.stderr is not None
            assert "Stopping after the present batch" in process.stderr.readline()
            told.set()
            out, err = process.communicate(timeout=DEADLINE_S)
        assert process.returncode == 1
        assert "The synchronisation was stopped." in err
        stopped = json.loads(out)
        assert stopped["outcome"] == "stopped"
        assert stopped["pushed_rows"] == 2 * BATCH_ROWS
        rest = twoarrows(folder, "sync", *north, "--json").done().document
        assert stopped["pushed_rows"] + rest["pushed_rows"] == ROWS
        assert records(folder, "north.2a") == records(folder, "central.2a")


def test_a_server_ends_with_its_parent(folder: Path) -> None:
    arguments = ("serve", "--datafile", "central.2a", "--port", "0", "--until-input-ends")
    with running(folder, *arguments) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stdout.readline()
        process.stdin.close()
        assert process.wait(timeout=DEADLINE_S) == 0


def test_a_port_that_is_taken_is_said(folder: Path, silent_server: str) -> None:
    port = silent_server.rpartition(":")[2]
    outcome = twoarrows(folder, "serve", "--datafile", "central.2a", "--port", port)
    assert outcome.code == 1
    assert f"Port {port} on 127.0.0.1 is used by another program" in outcome.err


def use_small_batches(path: Path) -> None:
    datafile = Datafile.open(str(path))
    with datafile.write() as session:
        at = datafile.clock.now()
        set_preference(session, OPERATOR, "sync_request_size", BATCH_ROWS, at)
        set_preference(session, OPERATOR, "adjust_request_size", False, at)
    datafile.close()


def is_running(path: Path) -> bool:
    datafile = Datafile.open(str(path))
    with datafile.read() as session:
        run = last_run(session)
    datafile.close()
    return run is not None and run.finished_at is None


def test_a_server_answers_by_tls_with_the_preferred_certificate(folder: Path) -> None:
    datafile = Datafile.open(str(folder / "central.2a"))
    with datafile.write() as session:
        for name, file in (("server_tls_cert", CERTIFICATE), ("server_tls_key", KEY)):
            set_preference(session, OPERATOR, name, file, datafile.clock.now())
    datafile.close()
    with serving(folder, "central.2a") as (url, _):
        assert url.startswith("https://127.0.0.1:")
        answer = requests.get(url + SITE_PATH, verify=CERTIFICATE, timeout=DEADLINE_S)
    assert answer.status_code == requests.codes.unauthorized
    assert answer.json()["error"]["code"]


def test_a_restored_datafile_is_brought_back_in_step(folder: Path) -> None:
    with serving(folder, "central.2a") as (url, _server):
        init_remote(folder, url)
        twoarrows(folder, "sync", "--datafile", "north.2a").done()
        backup = (folder / "north.2a").read_bytes()
        twoarrows(
            folder, "records", "import", "-", "--datafile", "north.2a", given=invoices(1)
        ).done()
        twoarrows(folder, "sync", "--datafile", "north.2a").done()
        (folder / "north.2a").write_bytes(backup)
        refused = twoarrows(folder, "sync", "--datafile", "north.2a")
        assert refused.code != 0
        assert "restored from a backup" in refused.err
        status = twoarrows(folder, "status", "--datafile", "central.2a").done().out
        assert "One site is not synchronised: The datafile of site 2 North was restored" in status
        twoarrows(folder, "sync", "--after-restore", "--datafile", "north.2a").done()
    assert records(folder, "north.2a") == records(folder, "central.2a")
