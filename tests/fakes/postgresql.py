"""A PostgreSQL server of its own for the tests of one process, where the machine has the programs.

Without them tests run on SQLite alone: see ``DATABASES``.
"""

import getpass
import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import Final
from urllib.parse import urlsplit

_USER: Final = "postgres"
_NUMBERS: Final = count(1)


def _programs() -> Path | None:
    """Return the folder of PostgreSQL's programs, the newest; None if there is none."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    return max(Path("/usr/lib/postgresql").glob("*/bin"), default=None)


def _may_run() -> bool:
    """Whether a server can be started: it refuses to run as root, so another user is needed."""
    if os.name != "posix" or _programs() is None or find_spec("psycopg") is None:
        return False
    return os.geteuid() != 0 or any(each.pw_name == _USER for each in pwd.getpwall())


DATABASES: Final = ("sqlite", "postgresql") if _may_run() else ("sqlite",)
"""The kinds of database that tests can make datafiles in on this machine."""


@contextmanager
def postgresql_server() -> Iterator[str]:
    """Give the URL prefix of a running server; ``new_database`` makes databases on it."""
    folder = Path(mkdtemp(prefix="pg"))  # short: a socket's path may have 107 bytes
    user = None
    if os.geteuid() == 0:
        user = _USER
        shutil.chown(folder, user)
    owner = user or getpass.getuser()
    data = folder / "data"
    try:
        _run(user, "initdb", "-A", "trust", "-N", "-E", "UTF8", "-U", owner, "-D", str(data))
        options = f"-F -k {folder} -h '' -c max_connections=200"
        log = str(folder / "log")
        _run(user, "pg_ctl", "start", "-w", "-D", str(data), "-l", log, "-o", options)
        try:
            yield f"postgresql+psycopg://{owner}@/{{name}}?host={folder}"
        finally:
            _run(user, "pg_ctl", "stop", "-w", "-m", "immediate", "-D", str(data))
    finally:
        shutil.rmtree(folder)


def new_database(server: str, *, template: str = "") -> str:
    """Make a database on a ``postgresql_server`` and return its URL.

    It is empty, or a copy of the one whose URL is ``template`` and which nobody uses now.
    """
    import psycopg

    name = f"test_{next(_NUMBERS)}"
    dsn = server.format(name="postgres").replace("+psycopg", "")
    with psycopg.connect(dsn, autocommit=True) as connection:
        copied = urlsplit(template).path.lstrip("/") or "template1"
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {copied}")
    return server.format(name=name)


def _run(user: str | None, program: str, *arguments: str) -> None:
    programs = _programs()
    assert programs is not None
    subprocess.run(
        [programs / program, *arguments],
        user=user,
        cwd="/",
        env={"PATH": os.environ["PATH"], "LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
