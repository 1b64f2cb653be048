"""The server process: what it will not serve, and how it begins and ends."""

import io
import json
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from models.datafile import Datafile
from models.enums import ErrorCode
from models.errors import AppError
from syncengine import check_connection
from syncengine.server.run import serve
from tests.fakes.datafiles import new_central, new_remote, settings_for
from tests.fakes.server_process import ROOT, ServerProcess, server_process
from tests.fakes.waiting import DEADLINE_S


def test_only_a_central_server_is_served(tmp_path: Path) -> None:
    remote = new_remote(tmp_path / "remote.2a")
    with pytest.raises(AppError) as caught:
        serve(remote, "127.0.0.1", 0)
    assert caught.value.code is ErrorCode.NOT_CENTRAL
    remote.close()


def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    central = new_central(tmp_path / "central.2a")
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(AppError) as caught:
        serve(central, "127.0.0.1", taken.getsockname()[1])
    assert caught.value.code is ErrorCode.PORT_IN_USE
    central.close()


def test_it_ends_with_its_parent_and_starts_again_on_the_same_port(tmp_path: Path) -> None:
    central = new_central(tmp_path / "central.2a")
    central.close()
    with server_process(central.location) as server:
        check_connection(settings_for(server.url))
        port = server.port
        assert server.stop() == 0
        server.start()
        assert server.port == port
        check_connection(settings_for(server.url))
        log = server.log.read_text()
    assert "Traceback" not in log
    assert settings_for("").password_sha256 not in log


def test_a_terminated_server_ends_in_order(tmp_path: Path) -> None:
    central = new_central(tmp_path / "central.2a")
    central.close()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.fakes.serving", central.location, "0"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    with process:
        assert process.stdout is not None
        url = json.loads(process.stdout.readline())["url"]
        check_connection(settings_for(url))
        process.terminate()
        assert process.wait(DEADLINE_S) in {0, -signal.SIGTERM}
    Datafile.open(central.location).close()


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_it_says_where_it_listens(tmp_path: Path, host: str) -> None:
    """Run to its end in this process: the stream that it ends with is closed from the start."""
    central = new_central(tmp_path / "central.2a")
    said: list[str] = []
    serve(central, host, 0, on_ready=said.append, until_closed=io.StringIO())
    (url,) = said
    assert url.startswith("http://[::1]:" if host == "::1" else "http://127.0.0.1:")
    central.close()


def test_two_servers_on_one_datafile_serve_the_same(tmp_path: Path) -> None:
    central = new_central(tmp_path / "central.2a")
    with server_process(central.location) as one:
        other = ServerProcess(central.location)
        other.log = tmp_path / "other.log"
        other.start()
        reports = [check_connection(settings_for(each.url)) for each in (one, other)]
        other.stop()
    assert reports[0].site_uuid == reports[1].site_uuid
    central.close()
