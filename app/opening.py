"""Opening a datafile for the desktop program: the file, what it is, and its engine."""

import asyncio
from functools import partial
from pathlib import Path

from app.connection import settings_source
from app.node_client import NodeClient
from models.datafile import Datafile, needs_upgrade
from models.queries.datafile import datafile_view
from models.upgrading import UpgradeProgress
from models.views import DatafileView
from syncengine import SyncEngine
from ui.background.operations import Lane, Operations
from ui.windows.upgrade import UpgradeReport, UpgradeWindow

Opened = tuple[Datafile, DatafileView, SyncEngine]


async def opened_with_engine(location: str, node: NodeClient, operations: Operations) -> Opened:
    """Open a datafile, behind a window that says how far it is where it must be upgraded first.

    Thread: the UI thread. Raises: AppError if it cannot be opened.
    """
    report = UpgradeReport()
    window = None
    if await operations.run(Lane.DATAFILE, partial(needs_upgrade, location)):
        window = UpgradeWindow(Path(location).stem, report)
        window.show()
    work = partial(_open_with_engine, location, node, report.tell)
    opening = asyncio.ensure_future(operations.run(Lane.DATAFILE, work))
    try:
        return await asyncio.shield(opening)
    except asyncio.CancelledError:
        opening.add_done_callback(_close_unwanted)
        raise
    finally:
        if window is not None:
            window.end()


def _open_with_engine(location: str, node: NodeClient, on_upgrade: UpgradeProgress) -> Opened:
    """Open a datafile, upgraded if it is of an earlier version; its engine rests.

    Thread: never the UI's. Raises: AppError if it cannot be opened.
    """
    datafile = Datafile.open(location, on_upgrade=on_upgrade)
    with datafile.read() as session:
        view = datafile_view(session, datafile.name)
    return datafile, view, SyncEngine(datafile, settings_source(datafile, node))


def _close_unwanted(opening: asyncio.Future[Opened]) -> None:
    """Close a datafile that was opened for somebody who has gone."""
    if not opening.cancelled() and opening.exception() is None:
        opening.result()[0].close()
