"""The page *Server* of the Preferences: the process, its address, its certificate."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from shiboken6 import isValid

from models.datafile import Datafile
from models.queries.preferences import load_preferences
from syncengine import ServerHandle
from tests.fakes.tls import CERTIFICATE, KEY, OTHER_KEY
from tests.ui.windows.conftest import Stage, opened
from tests.ui.windows.test_navigator import made_habits, made_look
from ui.session import OpenDatafile
from ui.windows.preferences.server_page import ServerPage
from ui.windows.preferences.window import PreferencesWindow

SERVING = 'import sys; print(\'{"url": "http://127.0.0.1:7"}\', flush=True); sys.stdin.read()'
"""Stands for the server process, which is tested on its own: says its URL, ends with its input."""


@pytest.fixture
def served(central_file: Datafile, stage: Stage) -> Iterator[OpenDatafile]:
    """The central server with a server process that has not been started."""
    data = opened(central_file, server=ServerHandle((sys.executable, "-c", SERVING)))
    yield data
    stage.run(data.close())


@pytest.fixture
def window(served: OpenDatafile, settings: QSettings, stage: Stage) -> PreferencesWindow:
    shown = PreferencesWindow(served, settings, made_look(settings), made_habits(settings))
    shown.show()
    stage.until(lambda: shown.stack.isEnabled())
    return shown


@pytest.fixture
def page(window: PreferencesWindow) -> ServerPage:
    assert window.server is not None
    window.show_page(window.server)
    return window.server


def ok(window: PreferencesWindow, stage: Stage) -> None:
    window.ok_button.click()
    stage.until(lambda: not isValid(window) or not window.isVisible())


def test_the_process_is_started_stopped_and_restarted_for_new_settings(
    window: PreferencesWindow, page: ServerPage, served: OpenDatafile, stage: Stage
) -> None:
    assert served.server is not None
    served.server.start()
    stage.until(lambda: page.state.text() == "Running: sites can synchronise")
    assert page.url.text() == "http://127.0.0.1:7"
    page.switch.click()
    stage.until(lambda: page.state.text() == "Stopped: no site can synchronise")
    stage.until(lambda: page.switch.isEnabled())
    assert "Start" in page.switch.text()
    page.switch.click()
    stage.until(lambda: page.url.text() == "http://127.0.0.1:7")
    states: list[bool] = []
    served.server.subscribe(lambda state: states.append(state.running))
    page.port.setValue(4000)
    ok(window, stage)
    assert False in states
    stage.until(lambda: served.server is not None and served.server.state().running)


def test_files_are_checked_and_the_expiry_is_shown(
    window: PreferencesWindow, page: ServerPage, central_file: Datafile, stage: Stage
) -> None:
    assert "can be read on the network" in page.expiry.text()
    page.line(page.certificate).setText(CERTIFICATE)
    window.ok_button.click()
    assert page.key.reason == "A certificate and its key go together"
    page.line(page.key).setText(OTHER_KEY)
    window.ok_button.click()
    assert "is not its key" in page.certificate.reason
    page.line(page.key).setText("no such file")
    window.ok_button.click()
    assert "no such file" in page.key.reason
    page._take_file(page.key, KEY)
    assert page.expiry.text().startswith("Certificate and key match; valid until")
    page.line(page.host).setText("0.0.0.0")
    page.line(page.public_url).setText("https://central.example.org")
    ok(window, stage)
    with central_file.read() as session:
        kept = load_preferences(session)
    assert (kept.server_tls_cert, kept.server_tls_key) == (CERTIFICATE, KEY)
    assert (kept.server_host, kept.public_url) == ("0.0.0.0", "https://central.example.org")


def test_plain_http_beyond_this_machine_is_confirmed_first(
    window: PreferencesWindow, page: ServerPage, central_file: Datafile, stage: Stage
) -> None:
    page.line(page.host).setText("no host at all")
    window.ok_button.click()
    assert "network address" in page.host.reason
    page.line(page.host).setText("0.0.0.0")
    window.ok_button.click()
    assert "without a certificate" in stage.dialog().message.heading
    stage.answer(1)
    assert window.isVisible()
    window.ok_button.click()
    stage.answer(0)
    stage.until(lambda: not isValid(window) or not window.isVisible())
    with central_file.read() as session:
        assert load_preferences(session).server_host == "0.0.0.0"


def test_a_file_database_is_served_by_one_process(page: ServerPage) -> None:
    assert not page.workers.isEnabled()
    assert "PostgreSQL" in page.workers.toolTip()


def test_a_database_is_served_by_as_many_processes_as_wanted(
    window: PreferencesWindow,
    page: ServerPage,
    central_file: Datafile,
    stage: Stage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    url = "postgresql+psycopg://two@central/arrows"
    monkeypatch.setattr(OpenDatafile, "location", property(lambda _data: url))
    page.show_rights()
    assert page.workers.isEnabled()
    page.workers.setValue(4)
    ok(window, stage)
    with central_file.read() as session:
        assert load_preferences(session).server_workers == 4
