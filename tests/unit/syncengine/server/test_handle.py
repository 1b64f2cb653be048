"""The watched server process: started, restarted when it ends, ended with its watcher."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from syncengine.server import handle as module
from syncengine.server.handle import ServerHandle, ServerState
from tests.fakes.waiting import until

LISTENS = 'print("Hello", flush=True); print(\'{"url": "http://127.0.0.1:7"}\', flush=True); '
SERVES = "import sys; " + LISTENS + "sys.stdin.read()"
FALLS = "import sys; " + LISTENS + 'sys.exit("no more memory")'
WILL_NOT_END = "import sys, time; " + LISTENS + "[time.sleep(9) for _ in iter(int, 1)]"


@contextmanager
def handle_of(script: str, *, program: str = sys.executable) -> Iterator[ServerHandle]:
    handle = ServerHandle([program, "-c", script])
    try:
        yield handle
    finally:
        handle.stop()


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Restart and give up sooner than a person would want."""
    monkeypatch.setattr(module, "_RESTART_FIRST_S", 0.01)
    monkeypatch.setattr(module, "_RESTART_LONGEST_S", 0.02)
    monkeypatch.setattr(module, "_STOP_TIMEOUT_S", 0.5)


def test_it_tells_where_the_server_listens_and_ends_it() -> None:
    seen: list[ServerState] = []
    with handle_of(SERVES) as handle:
        assert handle.state() == ServerState()
        unsubscribe = handle.subscribe(seen.append)
        handle.start()
        handle.start()
        until(lambda: handle.state().running)
        assert handle.state().url == "http://127.0.0.1:7"
        handle.stop()
        assert not handle.state().running
        assert handle.state().url == ""
        assert seen[-1] == handle.state()
        unsubscribe()
        unsubscribe()


def test_it_can_be_started_again() -> None:
    with handle_of(SERVES) as handle:
        for _time in range(2):
            handle.start()
            until(lambda: handle.state().running)
            handle.stop()
        assert handle.state().restarts == 0


@pytest.mark.expected_log("The server process ended: no more memory")
def test_a_server_that_ends_is_started_again_and_says_why() -> None:
    with handle_of(FALLS) as handle:
        handle.start()
        until(lambda: handle.state().restarts >= 3)
        until(lambda: handle.state().error == "no more memory")


@pytest.mark.expected_log("The server process ended: exit code 3")
def test_a_server_that_ends_without_a_word_says_its_code() -> None:
    with handle_of("import sys; sys.exit(3)") as handle:
        handle.start()
        until(lambda: handle.state().error == "exit code 3")


@pytest.mark.expected_log("The server process ended: .*No such file")
def test_a_server_that_cannot_be_started_is_tried_again() -> None:
    with handle_of("", program="no-such-program") as handle:
        handle.start()
        until(lambda: handle.state().restarts >= 2)


def test_a_server_that_will_not_end_is_ended() -> None:
    with handle_of(WILL_NOT_END) as handle:
        handle.start()
        until(lambda: handle.state().running)
        handle.stop()
        until(lambda: not handle.state().running)


@pytest.mark.expected_log("A subscriber of the server failed")
def test_a_subscriber_that_fails_ends_nothing() -> None:
    def fail(_state: ServerState) -> None:
        raise RuntimeError

    with handle_of(SERVES) as handle:
        handle.subscribe(fail)
        handle.start()
        until(lambda: handle.state().running)
