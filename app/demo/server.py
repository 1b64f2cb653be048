"""The central server as a process of its own, for as long as something is asked of it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from app.server_command import server_command
from models.enums import ErrorCode
from models.errors import AppError
from syncengine import ServerHandle, ServerState

HOST: Final = "127.0.0.1"
_STARTS_WITHIN_S: Final = 60.0


@contextmanager
def serving(location: str) -> Iterator[str]:
    """Serve the datafile at ``location`` on a free port of this machine; give the URL.

    Raises: AppError(SERVER_STOPPED) with the server's own last words if it does not come up.
    """
    server = ServerHandle(server_command(location, host=HOST, port=0))
    settled = threading.Event()

    def note(state: ServerState) -> None:
        if state.running or state.restarts:
            settled.set()

    server.subscribe(note)
    server.start()
    try:
        settled.wait(_STARTS_WITHIN_S)
        state = server.state()
        if not state.running:
            reason = state.error or f"it did not answer within {_STARTS_WITHIN_S:.0f} seconds"
            raise AppError(ErrorCode.SERVER_STOPPED, reason=reason)
        yield state.url
    finally:
        server.stop()
