"""Datafiles of a small network, made in milliseconds: a central server with two remote sites.

Each is made by the program's own commands, and copied from then on.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from argon2 import PasswordHasher
from sqlalchemy import Engine, event, update
from sqlalchemy.orm import Session

from models.clock import SYSTEM_CLOCK, Clock
from models.commands.datafile import set_up_central, set_up_remote
from models.commands.sites import NewSite, add_site
from models.datafile import Datafile
from models.enums import DatafileKind, SiteType
from models.passwords import wire_digest
from models.tables import site
from models.views import OPERATOR
from syncengine.settings import SyncSettings
from tests.fakes.records import STORE, change, store, write
from tests.fakes.templates import copy_file
from tests.fakes.waiting import DEADLINE_S

FIRST_SITE: Final = "Côte d’Or"
"""Site 2, where ``STORE`` is active; its name is not Latin-1."""

SECOND_SITE: Final = "General Warehouse"
"""Site 3, where ``SECOND_STORE`` is active."""

FIRST_ID: Final = 2
SECOND_ID: Final = 3
SECOND_STORE: Final = "store-b"
CENTRAL_STORE: Final = "store-c"
"""A store that is active on the central server."""

PASSWORD: Final = "two arrows, one wire"
"""Of both sites."""

STORE_RECORDS: Final = (
    change("name", f"name-{STORE}", name="District Hospital", type="store"),
    change("name", f"name-{SECOND_STORE}", name="General Warehouse", type="store"),
    change("name", f"name-{CENTRAL_STORE}", name="Central Medical Store", type="store"),
    store(STORE, FIRST_ID),
    store(SECOND_STORE, SECOND_ID),
    store(CENTRAL_STORE, 0),
)
"""What every central datafile holds from the start: central data, nothing queued."""


def new_central(path: Path, *, clock: Clock = SYSTEM_CLOCK) -> Datafile:
    """Return a new central datafile at ``path``: both sites and ``STORE_RECORDS``."""
    return QuickDatafile.open(copy_file(make_central, path), clock=clock)


def new_remote(path: Path, *, clock: Clock = SYSTEM_CLOCK) -> Datafile:
    """Return a new datafile at ``path`` that is to become a remote site's at its first contact."""
    return QuickDatafile.open(copy_file(_make_remote, path), clock=clock)


def settings_for(url: str, site_name: str = FIRST_SITE, **changed: object) -> SyncSettings:
    """Return how ``site_name`` reaches a server of ``new_central``; ``changed`` fields replaced."""
    usual = SyncSettings(
        url=url,
        site_name=site_name,
        password_sha256=wire_digest(PASSWORD),
        hardware_id=f"device of {site_name}".encode().hex(),
        app_version="0.1",
        timeout_s=DEADLINE_S,
    )
    return replace(usual, **changed)  # type: ignore[arg-type]  # names are checked by replace


class QuickDatafile(Datafile):
    """A datafile whose commits do not wait for the disk: safe from kills, not from power cuts."""

    def __init__(self, location: str, engine: Engine, clock: Clock) -> None:
        event.listen(engine, "connect", _wait_for_no_disk)
        super().__init__(location, engine, clock)


def _wait_for_no_disk(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA synchronous = OFF")


class KilledError(BaseException):
    """The process would have been killed here; no code may catch it."""


class FragileDatafile(QuickDatafile):
    """A datafile whose process is killed at a chosen moment of one of its writes.

    ``moments`` counts them; at the one numbered ``dies_at`` (1 is the first, 0 none) and ever
    after, ``KilledError`` is raised. A write has two moments: before its commit, which is then
    lost, and after, which is kept.
    """

    moments: int = 0
    dies_at: int = 0

    @contextmanager
    def write(self) -> Iterator[Session]:
        """As ``Datafile.write``, with a moment before and one after the commit."""
        if self.dead:
            raise KilledError
        with super().write() as session:
            yield session
            self._pass()
        self._pass()

    @property
    def dead(self) -> bool:
        """Whether the moment has come."""
        return 0 < self.dies_at <= self.moments

    def _pass(self) -> None:
        self.moments += 1
        if self.dead:
            raise KilledError


def make_central(location: str) -> Datafile:
    """Make what ``new_central`` copies; a database on PostgreSQL as well."""
    datafile = Datafile.create(location, DatafileKind.CENTRAL)
    at = datafile.clock.now()
    with datafile.write() as session:
        set_up_central(session, site_name="Central", admin_password="admin", unlock_code="unlock")
        for name in (FIRST_SITE, SECOND_SITE):
            new = NewSite(name, "", SiteType.STANDALONE, wire_digest(PASSWORD))
            add_site(session, OPERATOR, new, at)
        log_in_quickly(session)
    write(datafile, STORE_RECORDS)
    return datafile


def _make_remote(location: str) -> Datafile:
    datafile = Datafile.create(location, DatafileKind.REMOTE)
    with datafile.write() as session:
        set_up_remote(session, server_url="http://127.0.0.1:2048", site_name=FIRST_SITE)
    return datafile


def log_in_quickly(session: Session, password: str = PASSWORD) -> None:
    """Keep the password that all sites have as a hash of the least cost.

    The cost is a part of the hash, so the program verifies it as any other, 20 ms sooner. What
    the program's own hashes cost is tested in ``tests/unit/models/test_passwords.py``.
    """
    session.execute(
        update(site)
        .where(site.c.password_hash.is_not(None))
        .values(password_hash=_CHEAP.hash(wire_digest(password)))
    )


_CHEAP: Final = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
