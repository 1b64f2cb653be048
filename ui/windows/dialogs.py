"""Waiting for a dialog without executing it: the loop goes on, and so does everything else."""

import asyncio

from PySide6.QtWidgets import QDialog
from shiboken6 import isValid


async def closed(dialog: QDialog) -> int:
    """Open ``dialog`` over its window and return its result code once it is closed.

    The dialog is deleted then; read from it before the next turn of the loop. If the waiting
    coroutine is cancelled, the dialog closes.
    """
    ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finish(result: int) -> None:
        if not ended.done():
            ended.set_result(result)

    dialog.finished.connect(finish)
    dialog.open()
    try:
        return await ended
    finally:
        if isValid(dialog):
            dialog.close()
            dialog.deleteLater()
