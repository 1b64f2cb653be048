"""Opening the demo: the live network is the same from start to start, and its port is free."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app.datafiles import create_central, create_remote
from app.demo.folder import DemoFolder, Network, NetworkFacts, copy_network
from app.demo.making import WAREHOUSE_SITE
from app.demo.opening import ready_live, settle_port
from app.demo.progress import NoProgress
from app.demo.second_site import SECOND_SITE
from app.demo.server import HOST, serving
from app.server_command import server_command
from models.commands.sites import NewSite, add_site
from models.datafile import Datafile
from models.enums import ErrorCode, SiteType
from models.errors import AppError
from models.passwords import wire_digest
from models.queries.datafile import datafile_view
from models.queries.preferences import load_preferences
from models.views import OPERATOR
from syncengine import ServerHandle
from tests.fakes.waiting import until


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Network:
    """A small network: a central server and two remote sites that know where it is."""
    network = Network(tmp_path_factory.mktemp("launch"))
    create_central(str(network.central), site_name="CMS", admin_password="demo", unlock_code="demo")
    with closing(Datafile.open(str(network.central))) as central, central.write() as session:
        for name in (WAREHOUSE_SITE, SECOND_SITE):
            site = NewSite(name, "", SiteType.STANDALONE, wire_digest("demo"))
            add_site(session, OPERATOR, site, central.clock.now())
    with serving(str(network.central)) as url:
        for location, name in (
            (network.warehouse, WAREHOUSE_SITE),
            (network.dispensary, SECOND_SITE),
        ):
            create_remote(str(location), url=url, site_name=name, password="demo")
    network.write_facts(NetworkFacts(date(2026, 11, 20), 15, 0, 0))
    return network


@pytest.fixture
def folder(made: Network, tmp_path: Path) -> DemoFolder:
    """A demo folder whose live network is a copy of ``made``."""
    demo = DemoFolder(tmp_path / "demo")
    demo.claim()
    with demo.putting_together(demo.made) as new:
        copy_network(made, new)
    demo.make_live()
    return demo


def port_of(network: Network) -> int:
    """Return the port that the datafiles agree on."""
    with closing(Datafile.open(str(network.central))) as central, central.read() as session:
        port = load_preferences(session).server_port
    for location in (network.warehouse, network.dispensary):
        with closing(Datafile.open(str(location))) as remote, remote.read() as session:
            url = datafile_view(session, remote.name).server_url
        assert url == f"http://{HOST}:{port}"
    return port


@contextmanager
def taken(port: int) -> Iterator[None]:
    """Let another program have ``port``: a web server that knows nothing of synchronisation."""
    with ThreadingHTTPServer((HOST, port), QuietHandler) as other:
        thread = threading.Thread(target=other.serve_forever)
        thread.start()
        try:
            yield
        finally:
            other.shutdown()
            thread.join()


class QuietHandler(BaseHTTPRequestHandler):
    """Refuses everything, and writes nothing to standard error."""

    def log_message(self, *_words: object) -> None:
        """Say nothing."""


def test_a_port_is_given_once_and_kept(folder: DemoFolder) -> None:
    settle_port(folder.live)
    port = port_of(folder.live)
    settle_port(folder.live)
    assert port_of(folder.live) == port


def test_both_sides_move_when_somebody_else_has_the_port(folder: DemoFolder) -> None:
    settle_port(folder.live)
    port = port_of(folder.live)
    with taken(port):
        settle_port(folder.live)
    assert port_of(folder.live) != port


def test_a_network_that_is_open_is_not_opened_twice(folder: DemoFolder) -> None:
    settle_port(folder.live)
    server = ServerHandle(server_command(str(folder.live.central), host=HOST))
    server.start()
    try:
        until(lambda: server.state().url)
        with pytest.raises(AppError, match="open in another program") as refused:
            settle_port(folder.live)
    finally:
        server.stop()
    assert refused.value.code is ErrorCode.DEMO_UNUSABLE


def test_the_live_network_is_taken_as_it_was_left(folder: DemoFolder) -> None:
    before = folder.live.central.stat().st_ino
    assert ready_live(folder, None, NoProgress()).central.stat().st_ino == before
    assert ready_live(folder, 15, NoProgress()).central.stat().st_ino == before


def test_other_sites_than_it_was_made_with_are_refused(folder: DemoFolder) -> None:
    with pytest.raises(AppError, match="made with 15 registered sites, not 500") as refused:
        ready_live(folder, 500, NoProgress())
    assert refused.value.code is ErrorCode.DEMO_UNUSABLE


def test_a_live_network_without_its_datafile_is_told(folder: DemoFolder) -> None:
    folder.live.central.unlink()
    with pytest.raises(AppError, match=r"central\.2a is missing"):
        ready_live(folder, None, NoProgress())


@pytest.mark.expected_log("is not a Two Arrows datafile")
def test_a_server_that_does_not_come_up_tells_why(tmp_path: Path) -> None:
    (tmp_path / "central.2a").write_text("no datafile")
    with pytest.raises(AppError, match="not a Two Arrows datafile") as failed:
        serving(str(tmp_path / "central.2a")).__enter__()
    assert failed.value.code is ErrorCode.SERVER_STOPPED
