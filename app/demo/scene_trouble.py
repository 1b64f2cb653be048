"""The story's trouble: the server is away, the window says so, and nothing is lost."""

import asyncio
from typing import Final

from app.demo.cast import Cast, check_same, look, window_of
from app.demo.scene_opening import server_runs
from app.demo.scene_sync import edit_locations
from app.demo.stage import StoryError, press, until
from models.enums import ErrorCode, Lateness
from models.queries.queue import queue_view
from ui.session import AT_WORK
from ui.windows.sync_status.window import SyncStatusWindow

_SAID_OF_A_LOST_SERVER: Final = ("after connection broken by",)
"""Of the log lines of these scenes, those that are right."""


async def lose_server(cast: Cast) -> str:
    """Stop the server and press the two arrows: the counter turns grey, with an i beside it."""
    data, block = cast.warehouse.data, cast.warehouse.status_block
    await asyncio.to_thread(edit_locations, cast.network.warehouse, 1, "Moved once more")
    await until(lambda: data.status.waiting == 1, "the counter shows one record")
    server = cast.central.data.server
    assert server is not None
    cast.complaints.expected = _SAID_OF_A_LOST_SERVER
    await asyncio.to_thread(server.stop)
    press(block.button)
    await until(lambda: data.status.error is not None, "the failure is shown")
    await until(lambda: data.status.state not in AT_WORK, "the attempt ends")
    error = data.status.error
    assert error is not None
    check_same(error.code, ErrorCode.SERVER_UNREACHABLE, "the error")
    check_same(block.state.colour, Lateness.OFFLINE, "the counter's colour")
    if not block.error.isVisible():
        raise StoryError("no i stands beside the counter")
    check_same(block.error.toolTip(), block.state.error_summary, "the tool tip of the i")
    cast.pictures.take("server-away", cast.warehouse)
    return block.state.text


async def read_error(cast: Cast) -> str:
    """Press the i: Sync status opens and tells what is wrong."""
    press(cast.warehouse.status_block.error)
    window = await window_of(cast.warehouse, SyncStatusWindow)
    await until(lambda: len(window.history.model.rows) == 3, "the history shows the failed run")
    cast.pictures.take("sync-error", window)
    error = window.history.model.rows[0].error
    if error is None:
        raise StoryError("the failed run has no error in the history")
    window.close()
    return error.summary


async def recover(cast: Cast) -> str:
    """Start the server again and press the two arrows: what waited is sent, the i goes."""
    data, block = cast.warehouse.data, cast.warehouse.status_block
    server = cast.central.data.server
    assert server is not None
    server.start()
    url = await server_runs(cast.central)
    check_same(url, data.view.server_url, "the server's URL after its restart")
    cast.complaints.expected = ()
    press(block.button)
    await until(
        lambda: not data.status.waiting and data.status.error is None, "what waited is sent"
    )
    await until(lambda: data.status.state not in AT_WORK, "the synchronisation ends")
    check_same(block.error.isVisible(), False, "the i beside the counter")
    queue = await asyncio.to_thread(look, cast.network.warehouse, queue_view)
    check_same(queue.waiting, 0, "records waiting in the datafile")
    cast.pictures.take("recovered", cast.warehouse)
    return block.state.text
