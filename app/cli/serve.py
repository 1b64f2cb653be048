"""``twoarrows serve``: the central server without a screen."""

import ipaddress
import logging
import signal
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Annotated, Final, NamedTuple

import msgspec
import typer

from app import PRODUCT, __version__
from app.cli.options import DatafileOption, opened
from app.cli.terminal import note
from app.logs import log_of_worker, log_to_stderr
from app.server_command import UNTIL_INPUT_ENDS
from models.commands.datafile import note_program
from models.datafile import Datafile, needs_upgrade
from models.preferences import Preferences
from models.queries.preferences import load_preferences
from models.upgrading import stored_preferences
from syncengine import certificate_expiry

LOG: Final = logging.getLogger(__name__)


def serve(
    datafile: DatafileOption,
    host: Annotated[
        str | None,
        typer.Option("--host", metavar="H", help="Address to listen on; else the preference."),
    ] = None,
    port: Annotated[
        int | None,
        typer.Option(
            "--port",
            metavar="P",
            min=0,
            max=65535,
            help="Port to listen on, 0 for any free one; else the preference.",
        ),
    ] = None,
    workers: Annotated[
        int | None,
        typer.Option(
            "--workers",
            metavar="N",
            min=1,
            max=64,
            help="Number of worker processes, more than one on PostgreSQL; else the preference.",
        ),
    ] = None,
    tls_cert: Annotated[
        Path | None,
        typer.Option(
            "--tls-cert", metavar="C", help="File with the certificate, PEM; else the preference."
        ),
    ] = None,
    tls_key: Annotated[
        Path | None, typer.Option("--tls-key", metavar="K", help="File with its key, PEM.")
    ] = None,
    files: Annotated[
        Path | None,
        typer.Option(
            "--files",
            metavar="F",
            file_okay=False,
            help="Folder for files that sites upload; else beside the datafile, if it is a file.",
        ),
    ] = None,
    test_api: Annotated[
        bool,
        typer.Option(
            "--test-api",
            help="Offer the test API as well, on a datafile that was made for tests with it.",
        ),
    ] = False,
    log_stderr: Annotated[
        bool,
        typer.Option(
            "--log-to-stderr",
            help="Write the log to standard error too, for a journal or a container.",
        ),
    ] = False,
    until_input_ends: Annotated[
        bool,
        typer.Option(UNTIL_INPUT_ENDS, help="End when standard input does, with the parent."),
    ] = False,
) -> None:
    """Answer sites until told to end (Ctrl+C); print the URL as one line of JSON when ready."""
    from syncengine.server.run import serve as serve_sites

    if log_stderr:
        log_to_stderr()
    _check_workers(workers, datafile)
    if (tls_cert is None) != (tls_key is None):
        raise typer.BadParameter("A certificate and its key go together", param_hint="--tls-cert")
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, _end)
    wanted = _Door(host, port, str(tls_cert or ""), str(tls_key or ""), workers)
    if needs_upgrade(datafile):
        _upgrade(datafile, wanted.completed(stored_preferences(datafile)))
    with opened(datafile) as found:
        with found.read() as session:
            door = wanted.completed(load_preferences(session))
        _check_tls(door.certificate, door.key)
        if not door.certificate and not _is_loopback(door.host):
            warning = "Without --tls-cert, what sites send can be read on the network."
            LOG.warning("Listening on %s: %s", door.host, warning)
            note(warning)
        serve_sites(
            found,
            door.host,
            door.port,
            tls_cert=door.certificate or None,
            tls_key=door.key or None,
            workers=door.workers,
            files=files,
            test_api=test_api,
            prepare=partial(log_of_worker, to_stderr=log_stderr),
            on_ready=partial(_start, found),
            until_closed=sys.stdin if until_input_ends else None,
        )
    LOG.info("Ended")


@dataclass(frozen=True, slots=True)
class _Door:
    """Where the server listens; what the command line leaves open is the preferences'."""

    given_host: str | None
    given_port: int | None
    certificate: str
    key: str
    given_workers: int | None

    def completed(self, preferences: Preferences) -> "_OpenDoor":
        return _OpenDoor(
            self.given_host or preferences.server_host,
            preferences.server_port if self.given_port is None else self.given_port,
            self.certificate or preferences.server_tls_cert,
            self.key or preferences.server_tls_key,
            self.given_workers or preferences.server_workers,
        )


class _OpenDoor(NamedTuple):
    host: str
    port: int
    certificate: str
    key: str
    workers: int


def _upgrade(location: str, door: _OpenDoor) -> None:
    """Bring the datafile up to date; sites that call meanwhile are told to come back."""
    from syncengine.server.listening import upgrading_at

    _check_tls(door.certificate, door.key)
    pair = {"tls_cert": door.certificate or None, "tls_key": door.key or None}
    with upgrading_at(door.host, door.port, **pair), opened(location):
        LOG.info("Upgraded %s", location)


def _start(datafile: Datafile, url: str) -> None:
    """Say where the server listens, once it does."""
    with datafile.write() as session:
        # At every start: the program may have been upgraded since the last.
        note_program(session, name=PRODUCT, version=__version__)
    LOG.info("Listening at %s", url)
    sys.stdout.write(msgspec.json.encode({"url": url}).decode() + "\n")
    sys.stdout.flush()


def _end(_signal: int, _frame: FrameType | None) -> None:
    """End with code 0: being told to is how a server ends.

    While it serves, the server takes the signals itself, finishes, and only then raises them again.
    """
    raise SystemExit(0)


def _check_workers(workers: int | None, location: str) -> None:
    if (workers or 1) > 1 and "://" not in location:
        raise typer.BadParameter(
            "More than one worker process needs a PostgreSQL datafile", param_hint="--workers"
        )


def _check_tls(certificate: str, key: str) -> None:
    """Refuse files that are no pair before anything is served."""
    if not (certificate and key):
        return
    expires_at = certificate_expiry(certificate, key)
    if expires_at <= datetime.now(UTC):
        warning = f"The certificate expired on {expires_at:%Y-%m-%d}: no site trusts it."
        LOG.warning("%s", warning)
        note(warning)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
