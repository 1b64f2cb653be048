"""The server: one process, or several on one database, until told to end."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import IO, Final

from sqlalchemy import select

from models.datafile import Datafile
from models.enums import ErrorCode
from models.errors import AppError
from models.here import this_site
from models.tables import datafile as datafile_row
from syncengine.server.answering import Offer, answer
from syncengine.server.listening import listen_at
from syncengine.server.workers import Prepare, serve_by_workers

LOG: Final = logging.getLogger(__name__)


def serve(
    datafile: Datafile,
    host: str,
    port: int,
    *,
    workers: int = 1,
    tls_cert: str | None = None,
    tls_key: str | None = None,
    files: Path | None = None,
    test_api: bool = False,
    prepare: Prepare = lambda _number: None,
    on_ready: Callable[[str], None] = lambda _url: None,
    until_closed: IO[str] | None = None,
) -> None:
    """Answer sites until a signal ends the process. Thread: the main one.

    port: 0 takes a free one. workers: how many processes answer; more than one on PostgreSQL alone.
    files: as of ``Offer``. test_api: offer the test API, too, which the datafile must have been
    made for. prepare: as of ``workers``. ``on_ready`` gets the URL as soon as connections are
    accepted. ``until_closed``: a stream whose end also ends the server; a parent process holds the
    other end, so that no server outlives it.
    Raises: AppError NOT_CENTRAL, NOT_FOR_TESTS, PORT_IN_USE, SERVER_STOPPED.
    """
    with datafile.read() as session:
        if not this_site(session).is_central:
            raise AppError(ErrorCode.NOT_CENTRAL)
        if test_api and not session.execute(select(datafile_row.c.test_api)).scalar_one():
            raise AppError(ErrorCode.NOT_FOR_TESTS)
    if test_api:
        LOG.warning("The test API is offered: every site may change any record")
    offer = Offer(tls_cert, tls_key, files, test_api)
    listening = listen_at(host, port)
    shown = f"[{host}]" if ":" in host else host
    url = f"{offer.scheme}://{shown}:{listening.getsockname()[1]}"
    if workers == 1 or datafile.is_sqlite:
        wait_for_end = None if until_closed is None else until_closed.read
        answer(datafile, listening, offer, lambda: on_ready(url), wait_for_end)
        return
    serve_by_workers(
        listening,
        datafile.location,
        offer,
        workers,
        prepare=prepare,
        on_ready=lambda: on_ready(url),
        until_closed=until_closed,
    )
