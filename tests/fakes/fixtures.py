"""Fixtures of tests that need datafiles, a server, or both joined; imported by their conftest."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.datafile import Datafile
from tests.fakes.datafiles import new_central, new_remote
from tests.fakes.fault_proxy import FaultProxy, fault_proxy
from tests.fakes.network import Network
from tests.fakes.postgresql import postgresql_server
from tests.fakes.server_process import ServerProcess, server_process
from tests.fakes.server_thread import server_thread


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Datafile]:
    """The datafile of a central server with two sites, open in the test as well."""
    datafile = new_central(tmp_path / "central.2a")
    yield datafile
    datafile.close()


@pytest.fixture
def remote(tmp_path: Path) -> Iterator[Datafile]:
    """The datafile of the first site before its first contact."""
    datafile = new_remote(tmp_path / "remote.2a")
    yield datafile
    datafile.close()


@pytest.fixture
def server_url(central: Datafile) -> Iterator[str]:
    """A server on ``central`` in this process."""
    with server_thread(central) as url:
        yield url


@pytest.fixture
def server(central: Datafile) -> Iterator[ServerProcess]:
    """A server on ``central`` in a process of its own."""
    with server_process(central.location) as process:
        yield process


@pytest.fixture
def proxy(server_url: str) -> Iterator[FaultProxy]:
    """A bad link to ``server_url``."""
    with fault_proxy(server_url) as link:
        yield link


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    """Both sides in this process, joined by bytes."""
    joined = Network(tmp_path)
    yield joined
    joined.close()


@pytest.fixture(scope="session")
def database_server() -> Iterator[str]:
    """A PostgreSQL server; ask for it by name, only where ``DATABASES`` has it."""
    with postgresql_server() as server:
        yield server
