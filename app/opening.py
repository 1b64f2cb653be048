"""Opening a datafile for the desktop program: the file, what it is, and its engine."""

import asyncio

from app.connection import settings_source
from app.node_client import NodeClient
from models.datafile import Datafile
from models.queries.datafile import datafile_view
from models.upgrading import UpgradeProgress
from models.views import DatafileView
from syncengine import SyncEngine

Opened = tuple[Datafile, DatafileView, SyncEngine]


def open_with_engine(location: str, node: NodeClient, on_upgrade: UpgradeProgress) -> Opened:
    """Open a datafile, upgraded if it is of an earlier version; its engine rests.

    Thread: never the UI's. Raises: AppError if it cannot be opened.
    """
    datafile = Datafile.open(location, on_upgrade=on_upgrade)
    with datafile.read() as session:
        view = datafile_view(session, datafile.name)
    return datafile, view, SyncEngine(datafile, settings_source(datafile, node))


def close_unwanted(opening: asyncio.Future[Opened]) -> None:
    """Close a datafile that was opened for somebody who has gone."""
    if not opening.cancelled() and opening.exception() is None:
        opening.result()[0].close()
