"""The desktop program's server: a child process that is started, watched and restarted.

Load on the server never freezes a window, and a crash of one never takes the other with it.
"""

import json
import logging
import subprocess
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from syncengine.subscribers import Subscribers

LOG: Final = logging.getLogger(__name__)
_RESTART_FIRST_S: Final = 1.0
_RESTART_LONGEST_S: Final = 60.0
_STOP_TIMEOUT_S: Final = 15.0


@dataclass(frozen=True, slots=True)
class ServerState:
    """One moment of the server process; ``url`` is empty until it listens."""

    running: bool = False
    url: str = ""
    restarts: int = 0
    error: str = ""  # why it ended the last time, empty if it never did
    stopped: bool = False  # it was told to end, and is not started again by itself


class ServerHandle:
    """Keeps one server process alive. Thread: any; subscribers are called on its own thread."""

    def __init__(self, argv: Sequence[str]) -> None:
        """Prepare to run ``argv``, a command that serves until its standard input closes.

        It prints one line of JSON with its ``url`` on standard output when it listens.
        """
        self._argv = tuple(argv)
        self._state = ServerState()
        self._subscribers = Subscribers[ServerState]("server")
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._process: subprocess.Popen[str] | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start the process and watch it; nothing happens if it is started already."""
        if self._thread is None:
            self._stopping.clear()
            self._publish(replace(self.state(), stopped=False))
            self._thread = threading.Thread(target=self._watch, name="server watch", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End the process and wait for it; requests under way are finished first."""
        self._stopping.set()
        with self._lock:
            process = self._process
        if process is not None:
            _close_input(process)  # the child ends when its standard input does
        if self._thread is not None:
            self._thread.join(_STOP_TIMEOUT_S)
            if self._thread.is_alive() and process is not None:
                process.kill()  # what it answered is durable, the rest is asked again
                self._thread.join(_STOP_TIMEOUT_S)
            self._thread = None

    def restart(self) -> None:
        """End the process and start it again, so that it reads its preferences; waits for the end.

        Nothing happens if it was told to end before.
        """
        if self._thread is not None:
            self.stop()
            self.start()

    def state(self) -> ServerState:
        """Return what the process does now."""
        with self._lock:
            return self._state

    def subscribe(self, callback: Callable[[ServerState], None]) -> Callable[[], None]:
        """Call ``callback`` at every change; returns the function that ends it."""
        return self._subscribers.add(callback)

    def _watch(self) -> None:
        delay_s = _RESTART_FIRST_S
        while not self._stopping.is_set():
            listened, reason = self._run_once()
            if self._stopping.is_set():
                break
            LOG.warning("The server process ended: %s", reason)
            state = self.state()
            self._publish(ServerState(restarts=state.restarts + 1, error=reason))
            delay_s = _RESTART_FIRST_S if listened else min(delay_s * 2, _RESTART_LONGEST_S)
            self._stopping.wait(delay_s)
        self._publish(replace(self.state(), running=False, url="", stopped=True))

    def _run_once(self) -> tuple[bool, str]:
        """Run the process to its end; return whether it ever listened, and why it ended."""
        try:
            process = subprocess.Popen(
                self._argv,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            return False, str(error)
        with process:
            with self._lock:
                self._process = process
            if self._stopping.is_set():
                _close_input(process)  # stop() came while we were starting
            last_words: list[str] = []
            errors = threading.Thread(target=_keep_last_line, args=(process, last_words))
            errors.start()
            listened = self._read_url(process)
            code = process.wait()
            errors.join()
        with self._lock:
            self._process = None
        return listened, last_words[-1] if last_words else f"exit code {code}"

    def _read_url(self, process: subprocess.Popen[str]) -> bool:
        listened = False
        for line in process.stdout or ():
            try:
                url = json.loads(line)["url"]
            except (ValueError, KeyError, TypeError):
                continue
            listened = True
            self._publish(replace(self.state(), running=True, url=url, error=""))
        return listened

    def _publish(self, state: ServerState) -> None:
        with self._lock:
            self._state = state
        self._subscribers.tell(state)


def _close_input(process: subprocess.Popen[str]) -> None:
    if process.stdin is not None:
        process.stdin.close()


def _keep_last_line(process: subprocess.Popen[str], lines: list[str]) -> None:
    for line in process.stderr or ():
        if line.strip():
            lines[:] = [line.strip()]
