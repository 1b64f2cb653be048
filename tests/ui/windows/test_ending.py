"""Log-out, SIGTERM and a start into the tray, on the desktop program as it is composed."""

import asyncio
import os
import signal
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.desktop import Desktop
from models.clock import SYSTEM_CLOCK
from models.datafile import Datafile
from models.queries.pausing import paused_until
from tests.ui.windows.conftest import shown_dialog, true_soon
from tests.ui.windows.datafiles import make_remote
from tests.ui.windows.test_desktop import Play, demos, files, navigators, play
from ui.background.ending import Ending, changed_windows
from ui.windows.preferences.window import PreferencesWindow

__all__ = ["demos", "files", "play"]


class SessionManager:
    """What a session manager lets a program do at log-out."""

    def __init__(self, *, asks: bool) -> None:
        self.asks = asks
        self.done: list[str] = []

    def allowsInteraction(self) -> bool:  # noqa: N802 - Qt's name
        return self.asks

    def cancel(self) -> None:
        self.done.append("cancel")

    def release(self) -> None:
        self.done.append("release")


async def with_changes(
    desktop: Desktop, files: Path
) -> tuple[asyncio.Task[None], PreferencesWindow]:
    """Serve a remote site whose Preferences hold changes."""
    datafile = make_remote(files, SYSTEM_CLOCK)
    datafile.close()
    serving = asyncio.ensure_future(desktop.serve([datafile.location]))
    (navigator,) = await true_soon(navigators)
    window = navigator.show_preferences()
    await true_soon(lambda: window.stack.isEnabled())
    window.general.starts_at_login.click()
    assert changed_windows() == [window]
    return serving, window


def ending_of(desktop: Desktop) -> Ending:
    (found,) = desktop._application.qt.findChildren(Ending)
    return found


@pytest.mark.expected_log("The session ends: unsaved changes are dropped, windows: 1")
def test_a_log_out_waits_for_changes_while_it_may(play: Play, files: Path) -> None:
    async def story(desktop: Desktop) -> None:
        serving, window = await with_changes(desktop, files)
        patient = SessionManager(asks=True)
        ending_of(desktop).prepare(patient)  # type: ignore[arg-type]
        assert patient.done == ["cancel", "release"]
        dialog = await true_soon(shown_dialog)
        dialog.buttons[1].click()
        await true_soon(lambda: window._asking is None or window._asking.done())
        QCoreApplication.sendEvent(desktop._application.qt, QEvent(QEvent.Type.Quit))
        dialog = await true_soon(shown_dialog)  # somebody else quits us: we ask
        dialog.buttons[1].click()
        ending_of(desktop).prepare(SessionManager(asks=False))  # type: ignore[arg-type]
        QCoreApplication.sendEvent(desktop._application.qt, QEvent(QEvent.Type.Quit))
        await serving

    play(story)


@pytest.mark.expected_log("The session ends: unsaved changes are dropped, windows: 1")
def test_a_signal_ends_the_program_while_a_window_asks(play: Play, files: Path) -> None:
    async def story(desktop: Desktop) -> None:
        serving, _window = await with_changes(desktop, files)
        os.kill(os.getpid(), signal.SIGINT)
        await true_soon(shown_dialog)
        assert not serving.done()
        os.kill(os.getpid(), signal.SIGTERM)
        await serving
        assert navigators() == []

    play(story)


def test_a_start_into_the_tray_opens_no_window_until_it_is_asked_for(
    play: Play, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(desktop: Desktop) -> None:
        monkeypatch.setattr(desktop.habits, "_has_tray", lambda: True)
        monkeypatch.setattr(desktop._tray.icon, "setVisible", lambda _shown: None)
        datafile = make_remote(files, SYSTEM_CLOCK)
        datafile.close()
        serving = asyncio.ensure_future(desktop.serve([datafile.location], hidden=True))
        (data,) = await true_soon(lambda: list(desktop._resting.values()))
        assert navigators() == []
        desktop._tray.open_requested.emit(data, None)
        (navigator,) = await true_soon(navigators)
        assert navigator.data is data
        assert not desktop._resting
        desktop.habits.keep_running(True)
        navigator.close()
        assert navigators() == []
        assert not serving.done()
        desktop._tray.pause.actions()[0].trigger()
        with closing(Datafile.open(datafile.location)) as again:
            await true_soon(lambda: _pause_of(again))
        desktop._tray.quit.trigger()
        await serving

    play(story)


def _pause_of(datafile: Datafile) -> bool:
    with datafile.read() as session:
        return paused_until(session, datafile.clock.now()) is not None
