"""What holds for every test: no screen, no stray warning, no network, no home of the user.

Builders and clocks are in ``tests.fakes``; what only windows need is in ``tests/ui/conftest.py``.
"""

import os

# Before anything imports Qt. A tester may watch the windows with QT_QPA_PLATFORM=xcb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")

import logging
import re
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.loopback import refuse_other_hosts

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtWidgets import QApplication

# Machines are slow or busy: a property is wrong or right, never late. Every run tries the same
# examples; `make test PYTEST_ARGS="--hypothesis-profile=searching"` looks for new ones.
_UNTIMED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("searching", _UNTIMED)
settings.register_profile("steady", _UNTIMED, derandomize=True)
settings.load_profile("steady")

sys.addaudithook(refuse_other_hosts)


@pytest.fixture(autouse=True, scope="session")
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keeps settings, logs and caches of the tests, and of programs they start, off the user's."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
            patch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            patch.delenv(name, raising=False)
            patch.delenv(name.lower(), raising=False)
        yield


@pytest.fixture(autouse=True)
def no_stray_warnings(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fails a test that logs a warning or worse, and one whose ``expected_log`` is not logged.

    ``@pytest.mark.expected_log(r"server .* away")`` names, as regular expressions, each line of
    level WARNING or above that the test provokes. Qt's own messages fail a test through
    ``qt_log_level_fail``, Python's warnings through ``filterwarnings`` (both in pyproject.toml).
    """
    yield
    marker = request.node.get_closest_marker("expected_log")
    expected: tuple[str, ...] = marker.args if marker else ()
    logged = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    stray = [line for line in logged if not any(re.search(want, line) for want in expected)]
    assert not stray, "logged without being expected"
    missing = [want for want in expected if not any(re.search(want, line) for line in logged)]
    assert not missing, "expected but not logged"


@pytest.fixture
def qloop(qapp: "QApplication") -> Iterator["asyncio.AbstractEventLoop"]:
    """The asyncio loop of the desktop program, turned by Qt; closed after the test."""
    import asyncio

    from qasync import QEventLoop

    loop = QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    yield loop
    loop.close()
    asyncio.set_event_loop(None)
