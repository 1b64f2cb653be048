"""What the tests of the windows need beside ``tests/conftest.py``: dress, and tidy threads."""

import gc
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.waiting import DEADLINE_S
from ui.theme import Appearance, Theme


@pytest.fixture(autouse=True, scope="module")
def garbage_waits() -> Iterator[None]:
    """Does for the tests what ``ui.background.garbage`` does for the program."""
    gc.disable()
    gc.collect()
    gc.freeze()  # what is there now stays, and is not looked through after each test
    yield
    gc.unfreeze()
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def garbage_is_collected_on_the_ui_thread(garbage_waits: None) -> Iterator[None]:
    """Ends the windows of a test with the test: they are cycles, of megabytes each."""
    assert garbage_waits is None
    yield
    gc.collect()


class PatientBot(QtBot):
    """Waits as long as every other test does; on a busy machine five seconds are soon over."""

    def waitUntil(  # noqa: N802 - pytest-qt's name
        self, callback: Callable[[], bool | None], *, timeout: int = round(DEADLINE_S * 1000)
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(  # noqa: N802
        self, signal: Any, *, timeout: int = round(DEADLINE_S * 1000), **options: Any
    ) -> Any:
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's, with patience."""
    assert qapp is not None
    return PatientBot(request)


@pytest.fixture(scope="session")
def session_theme(qapp: QApplication) -> Theme:
    """The one theme of the test process."""
    return Theme(qapp, Appearance.LIGHT)


@pytest.fixture
def theme(session_theme: Theme) -> Iterator[Theme]:
    """The program's theme, light again after the test."""
    yield session_theme
    session_theme.choose(Appearance.LIGHT)
